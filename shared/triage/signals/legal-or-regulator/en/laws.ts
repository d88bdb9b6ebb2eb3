const KIND_OF_ACT = `
  protection/rights/guarantees/goods/transactions/practices/trading/credit/services/supply/
  housing/tenancies/tenancy/equality/contracts/disabilities/disability/wages/employment/
  communications/electricity/gas/licensing/theft/fraud/misuse/companies/remedies/warranty/
  lending/insurance/contract/relations/standards/privacy/harassment/liability/packages/travel/
  safety/terms/consumer/pricing/description/descriptions/competition/telecommunications/
  landlord/landlords/accessibility/safeguards/torts/limitation/advertising`;

/** Laws by name, and steps that the law knows, as English tells them. */
export const LEGAL_EN_LAWS: Readonly<Record<string, string>> = {
  acts: `
    ${KIND_OF_ACT} act/regulation/regulations/code/directive, act of #, the # act,
    ${KIND_OF_ACT}/reporting/billing/collection/opportunity/families/debt/debts/information ..
    act .. says/section/under/violat*/breach*/rights/your, violated/breached/broke/breaching/
    breaking/violating/flouting .. rules/directive, act # says/gives/section/entitles/states/
    and/i/you, cra 2015, cga says/act/rights, under .. the cpa, cpa says/section/gives, cpfta,
    tcpa, fcra, fdcpa, hipaa, fmla, ada compliance/compliant/access/violation, reg e, regulation
    z, uniform commercial, dmca, ucc, itpa, it/popi act, ipc, bns section, section 420, 420
    case, montreal/warsaw convention, air/airline passenger protection, appr claim/compensation/
    regulation/regulations/rules, denied boarding regulation/compensation/rules, eu regulation*/
    directive, package travel, consumer contracts/guarantee*, statutory, statute, statutes,
    by-law, bylaw*, legislation, lawful*, law, laws, !murphys law/law, !law school/degree/
    student/students/graduate/textbook, !criminally, !criminal how/that, !a crime against
    design/fashion/taste/how/that, !is/its a crime how/that, !a crime how/that, !true crime,
    !crime podcast/novel/fiction/writer/thriller/drama/series/books/festival, !fashion/war
    crime, !crime to/lol/against, !a crime scene, !actual crime, !court shoes/shoe/heels/
    trainers, !court reserved/booking/bookings/hire for, !tennis/padel/badminton/basketball/
    squash/netball court/courts, !jobs/job/vacancy/vacancies/openings/role/roles/hiring/
    position/internship .. paralegal/paralegals/lawyer/lawyers/solicitor/solicitors/attorney/
    counsel, !in laws, !in law, !mother/father/sister/brother/son/daughter in law, !laws of
    physics/nature/attraction/robotics, !jude law, !denis law, !law and order, !lawful good/
    evil, !a law unto, !sods law, !moores law, !unwritten law, !studying law, !law exam/exams/
    textbook/textbooks/books, merchantable, merchantability, fit/unfit for purpose, not fit for
    .. purpose, satisfactory/acceptable quality, as described .. act/rights/entitled, right to
    reject/repair, reject the goods/car/vehicle/item/sofa/laptop/phone, rejecting the goods/car/
    vehicle/item, short term right, six month/months rule, implied term/terms/warranty, express
    warranty, major/minor failure, unconscionable, misleading and deceptive, misleading conduct,
    deceptive conduct/trade/advert*, false advert*/claims, misrepresent*, mis sold/selling,
    missold, misselling, breach of, in breach, duty of care/disclosure/candour, without
    prejudice, contractual*, frustration of contract, force majeure, binding contract, unfair/
    constructive dismissal, redundancy .. rights, minimum wage .. pay/below/under/breach,
    holiday pay .. unpaid/owed, unpaid/withheld wages, wage theft, equal pay, gdpr fine, anti
    trust, antitrust, cartel, price fixing, collusion, monopoly .. abuse, abuse of dominance,
    restraint of trade, offence under, is an offence, commit* .. offence`,
  steps: `
    legal notice*/complaint/complaints/cover/insurance/fees/bill/bills/costs/redress/grounds/
    standing/basis/person/hold/desk/helpline/clinic/arm/mate/friend/eagle/line/fund, gone legal,
    served .. you/them .. at/on .. registered/office/address/door, registered office/address/
    agent, advocate .. notice/my/send/sent/hired/through, my advocate, paralegals, no win no
    fee, service of papers/process/documents/proceedings/claim, address for service, where ..
    serve/served/serving .. you, serve/served/serving .. papers/notice/proceedings/claim/writ/
    documents, process server, statement/particulars of claim, claim form, n1 form, form n1,
    issue/issuing proceedings/claim, issued proceedings, proceedings .. issued/against/begin/
    start/commence*/brought, commence* .. proceedings/action, pre/joint/collective/mass action,
    preaction, letter before, notice of intent/dispute/claim/breach/default, letter of claim/
    demand/intent, days before/until/then .. proceedings/legal/claim, hearing date/dates/is/
    next/set, mediation, deposition, discovery request, preserve .. records/footage/emails/cctv/
    recordings/data, sworn statement, statement of truth, test case, precedent, ruled in my/our,
    judge .. threw/dismissed/rejected/granted/refused/overturned/asked/laughed/called/agreed/
    sided/said/found/ruled/ordered/awarded/decided, judgment/judgement .. for/in/against/me/you,
    see you at .. hearing, make/making .. a claim against, claim against you/your/them/the/
    company, claiming against, claim .. small, compensation claim/order/award/act, sue, !sue me,
    !sue ellen, !so sue, !aunt/auntie/aunty sue, !sue .. from/in .. reception/customer/your,
    !thanks/thank .. sue, !mary sue, !sue was/helped/at, group action/claim, classaction*, mass/
    equality/bond claim, join .. action/claim/class, injunct*, interdict, restraining/group
    order, cease and/desist, subpoena*, summons*, indict*, charge back/sheet, chargeback*, s.75,
    claw .. back .. bank/card/visa, disput* .. bank/card/credit .. charge/payment/transaction,
    escrow dispute, reasonable adjustment*, redressal, to/through/via/go/refer/referred/before/
    use adr, adr body/scheme/provider/process, redress/compensation/protection scheme, fscs,
    insurance claim .. against/your, your insurers, public/admit/accept/deny/denied liability,
    liability insurer, vicarious*, tort, tortious`,
  further: `
    or/before/then i/ill/we/well issue/file/serve/lodge/commence/proceed, cheque/refund/pay ..
    by .. or i/ill, counsel, counsels, rescind*, rescission, subrogat*, indemnity, indemnif*,
    coroner*, inquest, exhibit a, for/to the bundle, before/want/facing a jury, judicial review,
    passed the bar, on/asking the bench, called to the bar, lincolns/grays inn, inner/middle
    temple, headed paper, letterhead, charges .. by the hour, registered company number,
    registered post/mail .. days/or/file, certified .. return receipt, recorded delivery ..
    days/or/notice, respondent, defendant*, plaintiff*, claimant*, litigant*, papers .. serving/
    served/clerks/bundle, needs/need/needing serving, clerks window/office/desk, issue fee,
    sealed form/copy, missed .. hearing, listed .. for the #, case number .. court/claim/coming/
    ready, complaint number/reference, docket*, chargesheet, station officer, taken my
    statement, interest .. accrues/accruing/running/runs/ticking, final demand/notice .. before/
    to/after, # days .. final demand/notice, last/one chance .. before .. i/hand/my, under
    protest, right .. set off, time limit/limits .. claim, deposit .. not/never protected,
    deposit .. unprotected, three times the amount/deposit, actual damages, loss adjusters/
    recovery, insurer/insurers .. recover/recovery/recovering/chase/chasing/against/outlay,
    surety bond, claims people/firm/management, hire/hired/hiring/instruct/instructed/
    instructing/appoint/appointed/engage/engaged/retain/retained .. firm/expert/surveyor/silk,
    !evidence based, evidence, evidential, witness/witnesses, affidavit*, expert/engineers/
    independent report, we all file, sign up .. firm/claim, moneyclaim, crowdfund* .. judicial/
    legal/case/review, fccpc, cpc, ltfrb, npc, workforce commission, wage and hour, ags office,
    superintendent of insurance/banks, bangko sentral, cbn, nafdac, eho, ehos, property redress,
    vehicle dealers council, security of payment, subject access, rtb, hpd, residents/
    homeowners/tenants association/committee/union .. voted/hire/instruct/firm, fire officer/
    officers, under article/s/reg/schedule #, art/section/sec/clause/para #, civil code, penalty
    is, contract .. void/binding, settle .. in .. county/front, see you in room`,
};
