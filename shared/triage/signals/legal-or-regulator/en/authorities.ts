/** Names and abbreviations that mean nothing else, as far as posts to companies go. */
const SURE = `
  ofqual, dvla, mhra, gphc, hcpc, phso, lgsco, ccwater, oftel, icstis, ukgc, ibas, oscr, niceic,
  napit, gas safe register, trustmark, ehrc, glaa, hmrc, companies house, insolvency service,
  transport focus, london travelwatch, propertymark, abta, cedr, tpos, ombud, ombuds,
  ombudsperson*, phone paid services, fspo, hiqa, hpra, fsai, workplace relations, garda,
  gardai, citizens information, coimisiun, fdic, ncua, cftc, fmcsa, nlrb, uspis, postal
  inspector*, consumer financial protection, consumer product safety, federal trade/aviation,
  state bar, board of pharmacy, code enforcement, building control, public service commission,
  weights and measures, saferproducts, ewon, ewov, ewoq, ewosa, ahpra, hccc, oaic, fsanz,
  austrac, scamwatch, reportcyber, esafety, sacat, tascat, ntcat, comcare, therapeutic goods,
  tenancy services, mbie, comcom, ifso, fscl, fdrs, medsafe, waka kotahi, nzta, netsafe, health
  and disability, employment relations authority, human rights commission, ncdrc, scdrc, dcdrc,
  district commission, edaakhil, e daakhil, cpgrams, pgportal, pg portal, airsewa, air sewa,
  fssai, irda, rera, cgrf, ncaer, cyber cell/crime, cybercell, cybercrime, lokpal, lok adalat,
  bima bharosa, cdsco, epfo, legal metrology, labour office/department, labor department,
  fidrec, tafep, tadm, scdf, caas, natas, mcmc, skmm, bank negara, bnmtelelink, kpdn*, ttpm,
  fomca, nccc, mavcom, caam, apad, jpj, jpdp, jtk, lhdn, npra, suruhanjaya, pdrm, icasa, cgso,
  fsca, nersa, ccma, popia, saps, hpcsa, obsi, fcac, osfi, cfia, oipc, omvic, fsra, hrto, wsib,
  rcmp, landlord and tenant board, landlord tenant board, travel industry council, office de la
  protection, anti fraud centre, antifraud centre, public protector`;
/** Abbreviations that are words or other things too. */
const ABBREVIATED = `
  tio/aer/tdr/udl/cav/casa/tga/apra/fwo/fwc/ndis/ncc/asa/arb/ncr/sarb/sata/mosa/cma/pra/fos/orr/
  nmc/gdc/goc/sra/rics/prs/lgo/ico/psa/dpc/cru/wrc/hsa/nta/asai/iaa/sec/occ/dot/hud/dol/hhs/ocr/
  ag/puc/psc/doi/cslb/dmv/tsa/oig/cta/cra/ltb/crt/oeb/bcuc/auc/opc/tico/opp/cafc/mpp/mla/mp/cci/
  asci/bis/trai/sebi/ccpa/aicte/ugc/mca/fir/case/mas/mom/lta/ptc/sfa/moh/hdb/cea/ema/bca/spf/
  sct/acat/bnm/ofs/kkm/ssm/span/adun/yb/hdc/mpi/fma/rbnz/bsa/cab/ipso/tfl/union/council/
  councillor/mayor/minister/embassy/authorities/governor/government/ato/atol/iata/icao/sapd/
  cipc/dti/dtic/rnib/tps/kpi/jas/ibanking/act/doj`;
const SECTOR = `
  safety/health/transport/building/buildings/food/energy/housing/standards/competition/ports/
  aviation/media/broadcasting/gambling/maritime/medicines/rail/railways/road/roads/data/labour/
  labor/insurance/banking/financial/conduct/rental/tenancy/tenancies/licensing/monetary/gaming/
  charity/charities/electricity/electrical/consumer/consumers/property/estate/education/schools/
  childcare/nursing/pharmacy/veterinary/dental/medical/lending/credit/pensions/telecom/telecoms/
  telecommunications/communications/postal/advertising/equality/employment/wages/environment/
  environmental/fisheries/planning/utilities/utility/taxi/fire/immigration/trade/trading/
  revenue/securities/exchange/privacy/protection/information/ethics/corruption/complaints`;
const REPORT = `
  report/reported/reporting/complain/complained/complaining/complaint/complaints/escalate/
  escalated/escalating/escalation/lodge/lodged/lodging/file/filed/filing/logged/raised/raising/
  notify/notified/inform/informed/informing/alerted/referred/referring/submitted/submit/ticket/
  grievance/petition/petitioned/tipped/ref/writing/wrote/written/write`;
const STEP = `
  dispute/disputes/complaint/complaints/case/claim/hearing/application/file/reference/ref/
  grievance/referral/ticket/form/ruling/decision/inquiry/enquiry/report/investigation/
  submission/petition/order/notice/appeal/inspection/number`;
const TOLD = `
  involved/investigate/investigates/investigating/investigation/inspection/knows/notified/
  informed/aware/complaint/complaints/case/grievance/interested/copied/ccd/ruling/ruled/fine/
  fined/reference/referral/form/inquiry/enquiry/guidance/guidelines/rules/licence/license/
  decision/audit/looking/look/love/reads/claim/ref/hearing/replied/contacted/next/tomorrow/
  monday/opened`;
const THE = `
  fos/tio/dot/asa/cma/ico/orr/sra/nmc/gdc/aer/tga/casa/cta/trai/lta/mas/mom/hsa/ncc/ncr/wrc/cru/
  dpc/puc/ag/cab/mp/mla/tac/apra/hdc/cra/opc/sec/nta`;

/** Authorities of the countries where English is written, and who is told about whom. */
export const LEGAL_EN_AUTHORITIES: Readonly<Record<string, string>> = {
  sure: SURE,
  abbreviated: `
    ${THE}/ltb/crt/ptc/sct/tdr/udl ${STEP}, ${STEP} .. with/to/at/before/by/from .. ${THE}/ltb/
    crt/sct/tdr/udl/lgo, ${REPORT} ... to/with/by/at/the/via .. ${ABBREVIATED}, ${ABBREVIATED}
    ${TOLD}, ${ABBREVIATED} .. has/have/had/is/are/was/were/been/will/would/might/must/should/
    gets/got .. ${TOLD}/told/hear/open/know/file/files, ask/asking/contact/contacting/contacted/
    phone/phoned/ring/rang/email/emailed/tell/telling/told/go/going/off/straight/call/calling/
    called/took/taking/approach/approached/warned .. the ${THE}, to/with/from the ${THE},
    letter/email/guidance/fine/visit/call .. from/by .. ${THE}, next stop ${ABBREVIATED},
    ${ABBREVIATED} .. next, !in this/any/that case, !the case .. phone/with/for, !case closed,
    !in case, !act of, !report card/cards, !submit button`,
  people: `
    union .. steward/involved/dispute/meeting/contacted/informed/told/backing/grievance, my/our/
    the/their union, trade union/unions, shop steward/stewards, union/unite/unison/gmb/rmt/
    usdaw/aslef/siptu/forsa/actu/cosatu/nehawu/fedusa/teamsters/seiu/unifor/cupe/psa/mtuc ..
    rep/reps/members/official/ballot/balloted/strike/branch, balloted .. strike/out/members/
    action, balloting, on strike, strike ballot/action, picket*, walkout, industrial/labour/
    labor dispute, go slow, work to rule, collective bargaining, unfair labour/labor, !on strike
    .. three/two/one/out, unionised, unionized, industrial action, !credit/western/student/
    students/rugby/european/customs/civil/soviet union, !union jack/square/station/pay/st/
    street, ministries, minister for/of, labour/labor/health/food/safety/fire/building inspect*,
    fire marshal*, inspectorate*, whistleblow*, government department/body, magistrate*, notary,
    notaris*, notariz*, justice of the peace, constituency office, my/our/local/the councillor/
    councilman/assemblyman/alderman/mp/tds/mla/mpp, my/local td, embassy .. complain*/inform*/
    report*/contact*, consulate, customs and excise, ${SECTOR} authority/authorities/board/
    agency/commission/council/bureau/executive/committee, authority of singapore/india/ireland/
    malaysia, ask/asked/asking/inviting/invited .. authority/council .. to/for/drop/visit/come,
    enforcement man/men/people/team/company/letter/notice/action/agent/agents/officer/officers,
    came/come/coming/sent/round .. list .. furniture/belongings/goods, safe work, tax office/
    authority/authorities, taxman, environmental officer/health/officers/protection, council ..
    licensing/officer/enforcement/environmental, licensing .. team/board/officer/committee/
    department/review, industry/professional body, governing body .. complain*/report*, trade
    body/association .. complain*/report*/member, consumer group/groups/body/bodies/advice/
    advocacy/champion/centre/hotline/line/nz/cell, consumers union/federation/institute,
    mediate, mediator*, disputes committee/resolution/panel/board/scheme, dispute board/panel/
    committee/scheme, conciliat*, arbitrat*, deadlock letter, letter of deadlock, final response
    .. ombud*/weeks/letter/received, oversight/contractors board, upheld, have/has/got .. my/
    our/the complaint/file/photos/dossier .. already/now/and/too/on, council for .. agencies/
    complain*/estate, sheriffs, came for .. telly/tv/car/goods/furniture .. officers, warrant/
    warrants .. entry/possession/execution/officers, seize .. goods/car/possessions, seized ..
    goods/car/possessions/my`,
  police: `
    policeman, policemen, policewoman, 101 .. report*/called, called/rang/phoned/told 101, crime
    ref, cad number, fir .. filed/registered/lodged/number/copy, file/filed/lodge/lodged/
    register/registered .. fir, reported it to, reported .. as theft/stolen/assault, detective/
    detectives .. case/assigned/called/rang/investigat*/statement, cid, arrest*, charged with,
    bailiff*, repossess*, marshals, ccj, ccjs, default judgment/judgement, garnish* .. wages/
    account, garnishee, lien .. house/property/car/on, evict*, winding up petition/order, writ
    of, !arresting visuals/beauty, !house arrest, !cardiac arrest, !police drama/series/film/
    movie/novel/show/interceptors/academy/squad/story/box/dog/procedural/simulator/costume/lego,
    !the police .. song/album/tour/band/sting, !detective series/story/stories/novel/novels/
    show/drama/pikachu/game/agency/work/books/book`,
};
