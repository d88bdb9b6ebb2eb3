const YOU = `
  you/u/ya/them/your/ur/this/these/the/it/him/for/over/if/company/yall/everyone/amazon/both/
  someone`;

/** Law, regulators and the police, as English tells it. */
export const LEGAL_EN: Readonly<Record<string, string>> = {
  lawyers: `
    lawyer, lawyers, lawyered, lawyering, layer up, lawer, lawers, attorney, attorneys, attorny,
    solicitor, solicitors, barrister*, paralegal, lawsuit*, lawsut, legal action*/advice/
    proceedings/team/department/dept/rights/representative/representation/route/recourse/letter/
    steps/case/battle/claim/remedy/remedies/options/help/aid/threat/dispute/obligation/
    obligations/requirement/duty/liability/trouble/avenues/demand/matter/means/papers/entity/
    expert/expenses/right, legally, take .. legal, going/go/get/getting/even/is/this/that/it/
    perfectly/not/my legal, litigat*, litigious, pro bono, !im/am a lawyer/attorney/solicitor,
    !lawyer joke/jokes, !not a lawyer, !better call, !legally blonde/blind, !legal tender/age,
    !attorney general, !lawyer at heart, !lawyer friend/bestie/swears/costume, !lawyer husband/
    wife/mum/dad/son/daughter .. says/swears/loves/loved/actually/relaxed/liked, !lawyer doctor,
    !get him/her a lawyer haha`,
  courts: `
    courtroom, courthouse*, court, courts, !food/tennis/basketball/squash/volleyball/badminton/
    center/centre/shopping/pickleball/padel court/courts, !court side/marriott, !courtside, !on
    the court, small/money claims/claim, smallclaims, judge decides/can/will/to/decide, mcol,
    tribunal*, adjudicat*, suing, sued, sues ${YOU}, sueing, class action*, settlement offer,
    damages claim, claim/claiming/seek/seeking/pay/for damages, lba, before action, demand
    letter, !food/tennis/basketball/squash/volleyball/badminton/center/centre/shopping court,
    !court side, !damages .. shipping`,
  wrongs: `
    breach* .. contract/terms/agreement/warranty/consumer/duty, breaking/broke/break/breaks/
    broken/violat*/breach*/against/flout* .. regulation/regulations/act/code/rights, illegal*,
    ilegal, unlawful*, criminal .. charge/charges/case/complaint/proceedings/offence/offense/
    court/law/liability/investigation/negligence/damage/matter/act/record/fraud/prosecution,
    misleading advert*, deceptive practice/practices, negligen*, liable, liability .. claim/
    insurance, bait and switch, unfair contract/terms, class-action, gross misconduct,
    wrongful*, defamation, libel, slander, discriminat*, extortion, price gouging, malpractice,
    perjury, it/is a crime, thats theft, prosecut*, sanction*, press/pressing/pressed charges`,
  rights: `
    legal to charge/sell/do/keep/refuse/take/record, unenforceable, enforceable, null and void,
    a judge, trades description, under .. act/regulation, consumer right/rights/protection/
    affairs/forum/association/advocate/complaint/complaints/credit/helpline/organisation/
    organization, my/our/passenger rights, know .. rights, rights as a consumer/customer/
    passenger/tenant, sale of goods, section 75, s75, ec261, eu261, uk261, ec/eu/uk/regulation
    261, magnuson, fair/unfair trading, australian/national consumer, acl, ada/pals/formal/
    official/written complaint, product liability, distance selling, cooling off`,
  regulators: `
    commissioner*, commission .. complaint/complain/report/investigat*, inspector, inspectors,
    auditor general, state/federal/government agency/authority/authorities, ombudsman*,
    ombudsmen, ombudswoman, obudsman, omsbudsman, ombusdman, regulator*, watchdog*, ofgem,
    ofwat, fca, financial conduct, financial services authority, cfpb, ftc, fcc, bbb, better
    business/buisness, state ag/board, trading standard*, tradingstandards, citizens advice/
    advise, cab advice, faa, caa, dept/department of transport/transportation/labor/labour/
    consumer/justice/health/agriculture/insurance, file/filed/filing .. dot, fda, cpsc, osha,
    epa, hse, food/advertising standards, fsa, health department/dept/canada, environmental
    office, public health, nhtsa, dvsa, usda, finra, the sec/authorities, comptroller, accc,
    acma, asic, afca, commerce commission, crtc, ccts, caab, cccs, ccpc, comreg,
    consumerhelpline, nch, ~trai, rbi, irdai, ~sebi, dgca, jago grahak, nhs complaints,
    licencing, consumers/bar association, the association .. consumers, case .. singapore/
    consumers, imda, acra, pdpc, iras, nea, ofcom, utilities disputes, eocc, cisas, aviation
    adr, section 20, dispute resolution, competition and markets, work safe, worksafe, safework,
    cqc, ofsted, care quality, vcat, ncat, qcat, fair work, acas, eeoc, transport canada,
    canadian transportation, gmc`,
  authorities: `
    report/reported/reporting/complain/complained/complaining/complaint/complaints/escalate/
    escalating/escalated/notify/notified/contacting/contacted/contact .. authority/authorities/
    government/govt/council/commission/minister/mp/ico/agency/bank, police, polis, cops, cop,
    constable, sheriff, fbi, interpol, ic3, action fraud, crime number/reference, fraud squad,
    crimestoppers, file/filed/filing/lodge/lodged/lodging/submit/submitted/make/made/making/
    raise/raised/raising .. complaint/claim/case/grievance .. with/against/to, formally
    complain/complaining, formal notice/letter, official notice, relevant/proper/appropriate/
    local/concerned authority/authorities, member of parliament, congressman, congresswoman,
    senator, ministry, !police dog, !fashion police, !grammar police, !cops show, !cop out, !cop
    one/some/a/these/this/that/it/yours, !cop .. drip, !tone police, !police museum/choir/
    discount/themed/reunion/drama/show/series/costume/party/exhibition/playlist/band/musical/
    toy/lego/memorabilia, !the police themselves, !police on myself, !ex police, !dog police,
    !cops and robbers, !two cops walk, !cop/cops/lawyer/courtroom/court/trial/crime drama/show/
    play/comedy/series/film/movie/scene/scenes/novel/podcast, !courtroom sketch`,
};
