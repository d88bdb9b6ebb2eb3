const KIND_OF_ACT = `
  protection/rights/guarantees/goods/transactions/practices/trading/credit/services/supply/
  housing/tenancies/tenancy/equality/contracts/disabilities/disability/wages/employment/
  communications/electricity/gas/licensing/theft/fraud/misuse/companies/remedies/warranty/
  lending/insurance/contract/relations/standards/privacy/harassment/discrimination/liability/
  packages/travel/safety/terms/consumer/pricing/description/descriptions/competition/
  telecommunications/landlord/landlords/accessibility/safeguards/negligence/misrepresentation/
  torts/limitation/advertising`;

/** Laws by name, and steps that the law knows, as English tells them. */
export const LEGAL_EN_LAWS: Readonly<Record<string, string>> = {
  acts: `
    ${KIND_OF_ACT} act, act of #, ${KIND_OF_ACT} law/laws/regulation/regulations/legislation/
    statute/code/directive, the # act, ${KIND_OF_ACT}/reporting/billing/collection/opportunity/
    families/debt/lending/debts/information .. act .. says/section/under/violat*/breach*/rights/
    your, violated/breached/broke/breaching/breaking/violating/flouting .. act/law/code/
    regulations/rules/directive, act # says/gives/section/entitles/states/and/i/you, cra 2015,
    cga says/act/rights, under .. the cpa, cpa says/section/gives, cpfta, tcpa, fcra, fdcpa,
    hipaa, fmla, ada compliance/compliant/lawsuit/access/violation, reg e, regulation z,
    magnuson moss, uniform commercial, dmca, ucc, itpa, it act, ipc, bns section, section 420,
    420 case, popi act, montreal convention, warsaw convention, air passenger protection,
    airline passenger protection, appr claim/compensation/regulation/regulations/rules, denied
    boarding regulation/compensation/rules, ec 261, ec261, eu 261, eu261, uk 261, uk261, eu
    regulation*, eu directive, package travel, consumer contracts, consumer guarantee*,
    statutory, statute, statutes, by-law, bylaw*, legislation, lawful*, law, laws, !murphys law/
    law, !law school/degree/student/students/graduate/textbook, !criminally, !criminal how/that,
    !a crime against design/fashion/taste/how/that, !is/its a crime how/that, !a crime how/that,
    !court shoes/shoe/heels/trainers, !court reserved/booking/bookings/hire for, !tennis/padel/
    badminton/basketball/squash/netball court/courts, !jobs/job/vacancy/vacancies/openings/role/
    roles/hiring/position/internship .. paralegal/paralegals/lawyer/lawyers/solicitor/
    solicitors/attorney/counsel, !in laws, !in law, !mother/father/sister/brother/son/daughter
    in law, !laws of physics/nature/attraction/robotics, !jude law, !denis law, !law and order,
    !lawful good/evil, !a law unto, !sods law, !moores law, !unwritten law, !studying law, !law
    exam/exams/textbook/textbooks/books, merchantable, merchantability, fit for purpose, not fit
    for .. purpose, unfit for purpose, satisfactory quality, acceptable quality, as described ..
    act/law/rights/entitled, right to reject, right to repair, reject the goods/car/vehicle/
    item/sofa/laptop/phone, rejecting the goods/car/vehicle/item, short term right, six month/
    months rule, implied term/terms/warranty, express warranty, major failure, minor failure,
    unconscionable, misleading and deceptive, misleading conduct, misleading advert*, deceptive
    conduct/trade/advert*, false advert*, false claims, misrepresent*, mis sold, missold, mis
    selling, misselling, breach of, in breach, youre/are/was in breach, breached .. terms/
    agreement/contract/duty/act/law/rules/warranty, duty of care, duty of disclosure, without
    prejudice, contractual*, contractually, frustration of contract, force majeure, null and
    void, legally binding, binding contract, unenforceable, unfair terms, unfair dismissal,
    constructive dismissal, redundancy .. rights/unlawful, minimum wage .. law/pay/below/under/
    illegal/breach, holiday pay .. unpaid/owed/law, unpaid wages, wage theft, withheld wages,
    equal pay, gdpr fine, anti trust, antitrust, cartel, price fixing, collusion, monopoly ..
    abuse/regulator, abuse of dominance, restraint of trade, offence under, criminal offence, is
    an offence, commit* .. offence`,
  steps: `
    solicitors letter, lawyers letter, legal letter, legal papers, legal notice*, legal
    complaint/complaints/cover/insurance/fees/bill/bills/costs/redress/grounds/standing/basis/
    person/hold, going legal, go legal, gone legal, get legal, lawyer up, lawyering up, lawyered
    up, sought/seek/seeking/taken/taking/hired/instructed/retained counsel, spoken/spoke to
    counsel, counsel says/said/thinks/laughed/has, opinion of counsel, served .. you/them/papers
    .. at/on .. registered/office/address/door, registered office, registered address, counsel
    .. advis*/my/our/senior, advocate .. notice/my/send/sent/hired/through, my advocate, through
    my advocate, attorneys, law centre, law clinic, legal aid, paralegals, no win no fee,
    registered office/address .. for/service/papers/serve/proceedings/claim/court/documents/
    where, service of papers/process/documents/proceedings/claim, address for service, where ..
    serve/served/serving .. you/papers/notice/claim, serve/served/serving .. papers/notice/
    proceedings/claim/writ/summons/documents/legally, process server, statement/particulars of
    claim, claim form, n1 form, form n1, issue proceedings/claim, issuing proceedings/claim,
    issued proceedings, proceedings .. issued/against/begin/start/commence*/brought, commence*
    .. proceedings/action, mcol, money claim online, pre action, preaction, letter before, lba,
    notice before action, notice of intent/dispute/claim/breach/default, letter of claim/demand/
    intent, demand letter, final demand .. before/court, days before/until/then .. court/
    proceedings/legal/claim, hearing date/dates/is/next/set, court hearing, mediation,
    deposition, discovery request, evidence .. court/tribunal/judge/legal, preserve .. evidence/
    records/footage, sworn statement, statement of truth, witness statement*, test case,
    precedent, ruled in my/our, judge ruled, judge/magistrate/adjudicator/arbitrator/tribunal ..
    threw/dismissed/rejected/upheld/granted/refused/overturned/asked/laughed/called/agreed/
    sided/said, judge/court/tribunal .. found/ruled/ordered/awarded/sided/decided/agreed,
    judgment/judgement .. for/in/against/me/you, appeal court, appeals court, take .. you .. to
    .. tribunal/court, see you/u/yall/them in .. court, see you at .. tribunal/hearing/vcat/
    ncat, have .. my .. day in court, drag .. through .. court/courts, make/making .. a claim
    against, claim against you/your/them/the/company, claiming against, claim .. small/court/
    tribunal, compensation claim/lawyer/tribunal/order/award/act, sue, suing, sued, !sue me,
    !sue ellen, !so sue, !aunt/auntie/aunty sue, !sue .. from/in .. reception/customer/your,
    !thanks/thank .. sue, !mary sue, !sue was/helped/at, joint action, group action/claim/
    litigation, collective action, class action*, classaction*, mass claim, mass action, join ..
    lawsuit/action/claim/class, injunct*, interdict, restraining order, cease and, cease desist,
    subpoena*, summons*, summoned to court, indict*, charge back, chargeback*, section 75 claim,
    s75 claim, s.75, claw .. back .. bank/card/visa, disput* .. bank/card/credit .. charge/
    payment/transaction, escrow dispute, discriminat*, equality claim, reasonable adjustment*,
    wheelchair .. refus* .. illegal/discriminat*/law, redressal, to/through/via/go/refer/
    referred/before/use adr, adr body/scheme/provider/process, redress scheme, compensation
    scheme, fscs, protection scheme, insurance claim .. against/your/lawyer, your insurers,
    public liability, liability claim/insurer, admit liability, accept liability, deny
    liability, denied liability, vicarious*, tort, tortious`,
};
