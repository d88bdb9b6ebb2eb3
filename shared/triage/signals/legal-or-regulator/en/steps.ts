const YOU =
  'you/u/ya/them/your/ur/this/these/the/it/him/for/over/if/company/yall/everyone/amazon/both/someone';

/** Law, regulators and the police, as English tells it. */
export const LEGAL_EN: Readonly<Record<string, string>> = {
  lawyers: `
    lawyer, lawyers, lawyered, lawyering, layer up, lawer, lawers, attorney, attorneys, attorny,
    solicitor, solicitors, barrister*, paralegal, law firm, law suit*, lawsuit*, lawsut, legal
    action*, legal advice/proceedings/counsel/team/department/dept/rights/representative/
    representation/route/recourse/notice/letter/steps/case/battle/claim/remedy/remedies/options/
    help/aid/threat/dispute/obligation/obligations/requirement/duty/liability/trouble/avenues/
    demand/matter/means, legally, take .. legal, going/go/get/getting legal, litigat*, litigious,
    injunction, cease and desist, subpoena, affidavit, pro bono, !im/am a
    lawyer/attorney/solicitor, !lawyer joke/jokes, !not a lawyer, !better call, !legally
    blonde/blind, !legal tender/age, !attorney general, !lawyer at heart`,
  courts: `
    courtroom*, courthouse*, court, courts,
    !food/tennis/basketball/squash/volleyball/badminton/center/centre/shopping/pickleball/padel
    court/courts, !court side/marriott, !courtside, !on the court,
    take/taking/took/taken/see/seeing/going/go/drag/dragging/meet/haul/brought/bring .. court,
    small claims, small claim, smallclaims, court
    case/order/date/action/claim/summons/proceedings/papers/hearing/fees/battle,
    in/to/via/through court, court of law, county/high/civil/supreme/magistrates/consumer court,
    judge will/would/decide/decides, before a judge, money claim/claims, mcol, tribunal*,
    arbitration, arbitrator, mediator, adjudicat*, suing, sued, sues ${YOU}, sue ${YOU},
    will/gonna/to/ill/could/should/can/would/must/gotta/might/wanna/well/i/we/shall sue, sue sue,
    sueing, class action*, settlement offer, damages claim,
    claim/claiming/seek/seeking/sue/pay/for damages, lba, letter before action/claim, before
    action, letter of claim/demand, demand letter, statutory demand, served .. papers/notice,
    legal papers, !food/tennis/basketball/squash/volleyball/badminton/center/centre/shopping
    court, !court side, !damages .. shipping`,
  wrongs: `
    breach* .. contract/terms/agreement/law/warranty/statutory/consumer/duty,
    breaking/broke/break/breaks/broken/violat*/violation/breach*/against/flout* ..
    law/laws/regulation/regulations/act/legislation/statute/code/rights, violat* .. rights,
    illegal*, ilegal, unlawful*, criminal*, against the law, false advertising, misleading
    advert*, deceptive practice/practices, negligen*, liable, liability ..
    law/claim/court/insurance, misrepresentation, bait and switch, unfair contract/terms,
    class-action, gross misconduct, wrongful*, defamation, libel, slander, discriminat*,
    extortion, price gouging, malpractice, perjury, it a crime, is a crime, a criminal
    offence/offense, thats theft, prosecut*, sanction*, press charges, pressing charges, pressed
    charges`,
  rights: `
    legal fees/cover/costs/grounds/basis/entity/matter/expert/expenses/right, statutory
    compensation/cooling/notice/demand/interest, even/is/this/that/it/perfectly/not legal, legal
    to charge/sell/do/keep/refuse/take/record, unenforceable, enforceable, null and void,
    through/in/via the courts, the courts, a judge, judge can/will/would/to/decide, sale of goods
    act, goods act, trades description, consumer credit act, by law, the law, under ..
    law/act/regulation, law says/requires/states, against .. law, my legal, contract law,
    employment law, tenancy law, consumer right/rights/law/laws/protection/act/affairs/council/
    forum/commission/tribunal/association/watchdog/advocate/complaint/complaints/credit/
    ombudsman/helpline/organisation/organization/agency, my rights, our rights, statutory
    right/rights/warranty, legal rights, know .. rights, rights as a
    consumer/customer/passenger/tenant, passenger rights, sale of goods, section 75, s75, ec261,
    eu261, uk261, ec/eu/uk/regulation 261, consumer credit, lemon law, magnuson, warranty act,
    fair trading, unfair trading, australian consumer, acl, equality act, ada
    violation/complaint, disability discrimination, product liability, distance selling, cooling
    off`,
  regulators: `
    commissioner*, commission .. complaint/complain/report/investigat*, insurance
    commissioner/regulator/commission, inspectorate, inspector, inspectors, auditor general,
    state/federal/government agency/regulator/authority/authorities, watchdogs, ombudsman*,
    ombudsmen, ombudsperson, ombudswoman, obudsman, omsbudsman, ombusdman, ombudsmans,
    regulator*, watchdog*, ofcom, ofgem, ofwat, ofsted, orr complaint, fca, financial conduct,
    financial services authority, cfpb, the ftc, ftc, fcc, bbb, better business, better buisness,
    attorney general*, attorneys general, state ag, trading standard*, tradingstandards, citizens
    advice, citizens advise, cab advice, faa, caa, dot complaint, dept/department of
    transport/transportation/labor/labour/consumer/justice/health/agriculture/insurance,
    file/filed/filing .. dot, the fda, fda, cpsc, osha, epa, hse, food standards, fsa, health
    department/dept/inspector/board/inspection, department of health, environmental health,
    environmental office, public health, nhtsa, dvsa, usda, finra, the sec, sec complaint,
    comptroller, occ complaint, accc, acma, asic, afca, commerce commission, asa complaint,
    advertising standards, competition authority/bureau/commission, cma complaint, crtc, ccts,
    iata complaint, caab, mas complaint, cccs, case singapore, small claims tribunal, ccpc,
    comreg, consumer affairs, consumer forum, consumerhelpline, nch, ~trai, rbi, rbi ombudsman,
    irdai, ~sebi, dgca, consumer court, jago grahak, national consumer, nhs complaints, housing
    ombudsman, licensing authority/board, licencing, council complaint, consumers association,
    consumer
    association, the association .. consumers, case .. singapore/consumers, imda, acra, pdpc,
    iras, nea, sfa complaint, ofcom, utilities disputes, eocc, fos complaint, financial
    ombudsman,
    pensions ombudsman, rail ombudsman, motor ombudsman, property ombudsman, legal ombudsman, adr
    scheme/provider/body, cisas, aviation adr, chargeback, section 20, dispute resolution,
    competition and markets, information commissioner, work safe, worksafe, safework, cqc,
    ofsted, care quality, charity commission, gambling commission, trading commissioner,
    licensing officer, vcat, ncat, qcat, fair work, acas, employment tribunal, rent tribunal,
    eeoc, dol complaint, state board, medical board, bar association, health canada, transport
    canada, canadian transportation, cta complaint, transport authority, lta complaint, pals
    complaint, gmc, general medical council, gdc complaint, nmc complaint`,
  authorities: `
    report/reported/reporting/complain/complained/complaining/complaint/complaints/escalate/
    escalating/escalated/notify/notified/contacting/contacted/contact .. authority/authorities/
    police/government/govt/regulator/ministry/bbb/ftc/council/commission/minister/mp/ico/fca/
    ofcom/agency/bank, police, polis, cops, cop, constable, sheriff, fbi, interpol, ic3, action
    fraud, crime number/reference, fraud squad, crimestoppers,
    file/filed/filing/lodge/lodged/lodging/submit/submitted/make/made/making/raise/raised/raising
    .. complaint/claim/case/grievance .. with/against/to,
    formal/official/written/regulatory/legal complaint, formally complain/complaining, formal
    notice/letter, official notice, the authorities, relevant/proper/appropriate/local/concerned
    authority/authorities, member of parliament, my mp, local mp, congressman, congresswoman,
    senator, my councillor, ministry, !police dog, !fashion police, !grammar police, !cops show,
    !cop out, !cop one/some/a/these/this/that/it/yours, !cop .. drip, !tone police`,
};
