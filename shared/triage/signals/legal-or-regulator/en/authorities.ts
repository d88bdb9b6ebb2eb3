/** Names and abbreviations that mean nothing else, as far as posts to companies go. */
const SURE = `
  ofqual, dvla, mhra, gphc, hcpc, phso, lgsco, ccwater, oftel, icstis, ukgc, ibas, oscr, niceic,
  napit, gas safe register, trustmark, ehrc, glaa, hmrc, companies house, insolvency service,
  pensions regulator, payment systems regulator, transport focus, london travelwatch,
  propertymark, abta, cedr, tpos, ombud, ombuds, ombudsperson*, environment agency, phone paid
  services, comreg, fspo, hiqa, hpra, fsai, workplace relations, residential tenancies board,
  garda, gardai, national transport authority, citizens information, coimisiun, cfpb, fdic,
  ncua, finra, cftc, fmcsa, nhtsa, cpsc, nlrb, eeoc, uspis, postal inspector*, better business
  bureau, consumer financial protection, consumer product safety, federal trade, federal
  aviation, state bar, board of pharmacy, nursing board, dental board, contractors board,
  licensing board, code enforcement, building control, utility commission, utilities commission,
  public service commission, weights and measures, saferproducts, consumer protection agency/
  bureau/board/division/office/authority/act/department/law/laws, telecommunications industry
  ombudsman, ewon, ewov, ewoq, ewosa, afca, acma, ahpra, hccc, oaic, fsanz, austrac, scamwatch,
  reportcyber, esafety, sacat, tascat, ntcat, comcare, worksafe, safework, fair work, consumer
  affairs victoria, aged care quality, therapeutic goods, disputes tribunal, tenancy tribunal,
  tenancy services, mbie, comcom, commerce commission, consumer nz, ifso, fscl, fdrs, medsafe,
  waka kotahi, nzta, netsafe, health and disability, employment relations authority, utilities
  disputes, banking ombudsman, human rights commission/tribunal/commissioner, ncdrc, scdrc,
  dcdrc, consumer commission, district commission, consumer cell, edaakhil, e daakhil, cpgrams,
  pgportal, pg portal, airsewa, air sewa, fssai, irdai, irda, rera, cgrf, ncaer, cyber cell,
  cybercell, cyber crime, cybercrime, lokpal, lok adalat, bima bharosa, cdsco, epfo, legal
  metrology, labour commissioner/court/office/inspector/department/ministry, labor commissioner/
  board/department, police station, high court, supreme court, lodge fir, filed fir, fidrec,
  cccs, tafep, tadm, cpfta, pdpc, scdf, caas, natas, mcmc, skmm, bank negara, bnmtelelink,
  kpdn*, ttpm, fomca, nccc, mavcom, caam, apad, jpj, jpdp, jtk, lhdn, npra, suruhanjaya,
  tribunal tuntutan, tribunal pengguna, pdrm, industrial court, icasa, cgso, fsca, nersa, ccma,
  popia, saps, hpcsa, rental housing tribunal, national credit regulator, information regulator,
  advertising regulatory, motor industry ombudsman, crtc, ccts, obsi, fcac, osfi, cfia, oipc,
  omvic, fsra, hrto, wsib, rcmp, competition bureau, civil resolution tribunal, landlord and
  tenant board, landlord tenant board, ontario energy board, travel industry council, office de
  la protection, canadian transportation, anti fraud centre, antifraud centre, consumer council,
  civil aviation authority, law society, medical council, health ombudsman, energy ombudsman,
  public protector, insurance ombudsman, telecoms regulator, consumer watchdog, licensing
  authority, data protection commission`;
/** Abbreviations that are words or other things too. */
const ABBREVIATED = `
  tio/aer/tdr/udl/cav/casa/tga/apra/fwo/fwc/ndis/ncc/asa/arb/ncr/sarb/sata/mosa/cma/pra/fos/fsa/
  orr/caa/dvsa/hse/cqc/gmc/nmc/gdc/goc/sra/rics/prs/lgo/ico/psa/dpc/cru/rtb/wrc/hsa/nta/asai/
  iaa/sec/occ/dot/faa/fda/usda/osha/epa/hud/dol/hhs/ocr/ag/puc/psc/doi/cslb/dmv/tsa/oig/bbb/ftc/
  fcc/cta/cra/ltb/crt/oeb/bcuc/auc/opc/tico/opp/cafc/mpp/mla/mp/cci/asci/bis/nch/trai/rbi/sebi/
  dgca/ccpa/aicte/ugc/mca/fir/case/mas/imda/mom/lta/ptc/nea/sfa/moh/hdb/cea/ema/bca/spf/sct/cat/
  acat/bnm/ofs/kkm/ssm/span/adun/yb/hdc/mpi/fma/rbnz/bsa/cab/fma/ipso/tfl/union/inspector/
  inspectors/council/councillor/mayor/senator/ministry/minister/embassy/consulate/authorities/
  governor/government/acas/ato/ccpc/atol/iata/icao/sapd/cipc/dti/dtic/rnib/tps/kpi/jas/ibanking/
  act/doj`;
const SECTOR = `
  safety/health/transport/building/buildings/food/energy/housing/standards/competition/ports/
  aviation/media/broadcasting/gambling/maritime/medicines/rail/railways/road/roads/data/labour/
  labor/insurance/banking/financial/conduct/rental/tenancy/tenancies/regulatory/licensing/
  licencing/monetary/gaming/charity/charities/electricity/electrical/consumer/consumers/
  property/estate/education/schools/childcare/nursing/pharmacy/veterinary/dental/medical/
  lending/credit/pensions/telecom/telecoms/telecommunications/communications/postal/advertising/
  equality/employment/wages/environment/environmental/fisheries/planning/utilities/utility/taxi/
  fire/immigration/trade/trading/revenue/securities/exchange/privacy/protection/information/
  ethics/corruption/police/complaints`;
const REPORT = `
  report/reported/reporting/complain/complained/complaining/complaint/complaints/escalate/
  escalated/escalating/escalation/lodge/lodged/lodging/file/filed/filing/logged/raised/raising/
  notify/notified/inform/informed/informing/alerted/referred/referring/submitted/submit/ticket/
  grievance/petition/petitioned/tipped/whistleblow/ref/docket/writing/wrote/written/write`;
const STEP = `
  dispute/disputes/complaint/complaints/case/claim/hearing/application/file/reference/ref/
  docket/grievance/referral/ticket/form/ruling/decision/inquiry/enquiry/report/investigation/
  submission/petition/order/notice/adjudication/mediation/appeal/conciliation/inspector/
  inspection/number`;
const TOLD = `
  involved/investigate/investigates/investigating/investigation/inspection/knows/notified/
  informed/aware/complaint/complaints/case/grievance/interested/copied/ccd/ruling/ruled/fine/
  fined/reference/referral/form/inquiry/enquiry/guidance/guidelines/rules/licence/license/
  decision/adjudication/inspector/audit/looking/look/love/reads/claim/docket/ref/hearing/
  replied/contacted/next/tomorrow/monday/opened`;
const THE = `
  ofcom/ofgem/fca/fos/tio/accc/acma/asic/fcc/ftc/bbb/cfpb/dot/faa/fda/epa/osha/hse/cqc/asa/cma/
  ico/caa/orr/sra/fsa/gmc/nmc/gdc/aer/tga/casa/cta/crtc/ccts/dgca/rbi/trai/imda/lta/mas/mom/nea/
  hsa/ncc/ncr/rtb/wrc/cru/dpc/hsa/puc/ag/cab/mp/mla/tac/apra/hdc/cra/opc/sec/nta`;

/** Authorities of the countries where English is written, and who is told about whom. */
export const LEGAL_EN_AUTHORITIES: Readonly<Record<string, string>> = {
  sure: SURE,
  abbreviated: `
    ${THE}/rtb/wrc/ltb/crt/ncr/ptc/sct/tdr/udl/fos ${STEP}, ${STEP} .. with/to/at/before/by/from
    .. ${THE}/ltb/crt/ncr/sct/tdr/udl/fos/lgo, ${REPORT} ... to/with/by/at/the/via ..
    ${ABBREVIATED}, ${ABBREVIATED} ${TOLD}, ${ABBREVIATED} .. has/have/had/is/are/was/were/been/
    will/would/might/may/must/should/gets/got .. ${TOLD}/told/hear/hearing/contacted/open/
    opened/know/file/files/informed, ask/asking/contact/contacting/contacted/phone/phoned/ring/
    rang/email/emailed/tell/telling/told/go/going/off/straight/call/calling/called/took/take/
    taking/approach/approached/warned .. the ${THE}, to/with/from the ${THE}, letter/email/
    guidance/ruling/fine/visit/decision/call .. from/by .. ${THE}, next stop ${ABBREVIATED},
    ${ABBREVIATED} .. next, !in this/any/that case, !the case .. phone/with/for, !case closed,
    !in case, !act of, !report card/cards, !submit button`,
  people: `
    union .. rep/reps/steward/official/lawyer/involved/dispute/ballot/meeting/contacted/
    informed/told/backing/grievance, my/our/the/their union, trade union/unions, unite the
    union, shop steward/stewards, union/unite/unison/gmb/rmt/usdaw/aslef/siptu/forsa/actu/
    cosatu/nehawu/fedusa/teamsters/seiu/unifor/cupe/psa/mtuc .. rep/reps/members/official/
    ballot/balloted/strike/branch/lawyer, balloted .. strike/out/members/action, balloting, on
    strike, strike ballot, picket*, walkout, industrial dispute, go slow, work to rule,
    collective bargaining, labour dispute, labor dispute, unfair labour, unfair labor, !on
    strike .. three/two/one/out, unionised, unionized, strike action, industrial action,
    !credit/western/student/students/rugby/european/customs/civil/soviet union, !union jack/
    square/station/pay/st/street, ministry, ministries, minister for/of, labour inspect*, labor
    inspect*, health inspect*, food inspect*, safety inspect*, fire inspect*, building inspect*,
    fire marshal*, inspectorate*, whistleblow*, government department/body/agency, public
    prosecutor, prosecutor*, magistrate*, notary, notaris*, notariz*, justice of the peace,
    constituency office, my/our/local/the councillor/councilman/assemblyman/alderman/
    congressman/congresswoman/mp/tds/senator/mla/mpp, my td, local td, embassy .. complain*/
    inform*/report*/contact*, consulate, customs and excise, ${SECTOR} authority/authorities/
    board/agency/commission/commissioner/council/bureau/inspectorate/regulator/executive/
    tribunal/committee/ombud/commissioners, authority of singapore/india/ireland/malaysia, ask/
    asked/asking/inviting/invited .. authority/inspectorate/inspector/inspectors/council/
    ombudsman/regulator .. to/for/drop/visit/come, enforcement man/men/people/team/company/
    letter/notice/action, came/come/coming/sent/round .. list .. furniture/belongings/goods,
    safe work, trading authority, tax office/authority/authorities, taxman, environmental
    officer/health/officers/agency/protection, council .. licensing/officer/enforcement/
    tribunal/environmental, licensing .. team/board/officer/committee/department/review,
    industry body/regulator, professional body, governing body .. complain*/report*, trade body/
    association .. complain*/report*/member, consumer group/groups/body/bodies/advice/advocacy/
    champion/centre/hotline/line, consumers union/federation/institute, mediation, mediate,
    mediator*, disputes committee/resolution/panel/board/scheme, dispute board/panel/committee/
    scheme/tribunal, conciliat*, arbitrat*, independent adjudicat*, deadlock letter, letter of
    deadlock, final response .. ombud*/weeks/letter/received, oversight board, upheld, have/has/
    got .. my/our/the complaint/file/evidence/photos/dossier .. already/now/and/too/on, council
    for .. agencies/complain*/estate, sheriffs, sheriff officers, came for .. telly/tv/car/
    goods/furniture .. officers/bailiff*, high court enforcement, warrant/warrants .. entry/
    possession/execution/court/officers, seize .. goods/car/possessions, seized .. goods/car/
    possessions/my`,
  police: `
    policeman, policemen, policewoman, police officer/report/complaint/statement/case/involved/
    matter/called/informed/station/reference, 101 .. police/report*/called, called/rang/phoned/
    told 101, statement to/for .. police, crime number, crime ref, cad number, incident number
    .. police, fir .. filed/registered/lodged/number/copy/police, file/filed/lodge/lodged/
    register/registered .. fir, reported it to, reported .. as theft/stolen/assault, detective/
    detectives .. case/police/assigned/called/rang/investigat*/statement, cid, arrest*, charged
    with, pressing charges, press charges, bailiff*, enforcement agent/agents/officer/officers,
    repossess*, sheriffs office, marshals, ccj, ccjs, county court judgment/judgement, default
    judgment/judgement, court judgment/judgement, judgment/judgement against, garnish* .. wages/
    account, garnishee, lien .. house/property/car/on, evict*, eviction, winding up petition/
    order, writ of, high court enforcement, !arresting visuals/beauty, !house arrest, !cardiac
    arrest, !police drama/series/film/movie/novel/show/interceptors/academy/squad/story/box/dog/
    procedural/simulator/costume/lego, !the police .. song/album/tour/band/sting, !detective
    series/story/stories/novel/novels/show/drama/pikachu/game/agency/work/books/book`,
};
