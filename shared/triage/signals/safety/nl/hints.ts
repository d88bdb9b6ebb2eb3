const WHO = `
  ik/we/wij/mij/me/ons/hem/haar/mijn/mn/onze/*kind/*kinderen/*kindje/*zoon/*zoontje/*dochter/
  *dochtertje/*meisje/jongen/jongetje/baby/peuter/kleuter/kleuters/*zus/*zusje/*broer/*broertje/
  neefje/nichtje/*moeder/*vader/oma/opa/nonkel/tante/man/vrouw/*vriend/*vriendin/kleine/jongste/
  oudste/hond/hondje/kat/mensen/iemand/collega/collegas/leerlingen/gasten/klanten/*patiënt/
  bewoner/*wagen/wieg/bed/box`;
const FALLER = `
  *lamp/*bord/*plaat/*plafond/*dak/*balkon/*hek/*leuning/*reling/*plank/*planken/*kast/*kastje/
  *tent/*parasol/*boom/*tak/*rek/*steiger/*schommel/*tribune/*luifel/*scherm/*deur/*poort/*klep/
  *luik/*ladder/*trap/*trede/*sport/*stoel/*stoelen/*bed/*bodem/*wieg/*wiegje/*paneel/*panelen/
  *dakpan/*dakpannen/*steen/*stenen/*glas/*wand/*ruit/*raam/*tegel/*kabel/*ketting/*kettinkje/
  *beugel/*wiel/*wieltje/*muur/*reclame/*spiegel/*doek/*baan/*zitting/*kruk/*lift/*gordijn/*zeil/
  *mast/*paal/*palen/*doos/*dozen/*kist/piano/*machine/*container/*wagen/*trailer/stuk/stukken/
  *rand/*deksel/*zitje/*hoogslaper/*bank/*tafel/*isofix/*vest`;
const DOWN = `
  los/loskwam/losgekomen/losgeraakt/losschoot/losgelaten/kwam/komt/kwamen/gekomen/viel/vielen/
  valt/gevallen/zakte/gezakt/stortte/gestort/brak/gebroken/afgebroken/klapte/klapt/geklapt/
  opgevouwen/kiept/kiepte/kantelde/kantelt/omgekiept/waaide/waaiden/gewaaid/vloog/vlogen/gevlogen/
  schoot/sloeg/begaf/draait/draaide/bewoog/beweegt/kraakt/kraken/doorbuigen/doorbogen/scheurde/
  gescheurd/gebarsten/barstte/gesprongen/sprong/scheef/hing/hangt/hangen/gaf/geeft/schudt/schudde/
  wiebelt/wankelt/klappert/wegschoof/verschoof/opende/openging/omlaag/omver/voorover`;
const NEAR = `
  beneden/omlaag/voorover/mee/eruit/eraf/eronder/erop/eronderdoor/naast/vlak/net/nét/onder/
  bovenop/boven/plek/scheelde/gelukkig/leeg/terwijl/toen/tellen/seconden/sec/seconde/centimeter/
  cm/rennen/stoep/fietspad/schoolplein/duizend/stukken/stukjes`;
const HELP = `
  trok/trokken/getrokken/greep/grepen/gegrepen/haalde/haalden/gehaald/gevist/getakeld/tilde/
  getild/sprong/ingesprongen/gedragen/buitengedragen/gered/hielp/opgevangen/vasthouden/
  vastgehouden/opgehaald`;
const FRAIL = `
  *kind/*kinderen/*kindje/*zoon/*zoontje/*dochter/*dochtertje/*meisje/*jongetje/baby/peuter/
  kleuter/kleuters/kleuterklas/dreumes/*zus/*zusje/*broer/*broertje/neefje/nichtje/*moeder/*vader/
  oma/opa/mama/papa/pa/nonkel/tante/leerling/leerlingen/bewoner/*patiënt/zwangere/blinde/demente/
  hond/hondje/kat/poes/puppy/cavia/paard`;
const PERIL = `
  gracht/sloot/kanaal/ravijn/rails/dakraam/*balkonhek/snelweg/expresweg/kruispunt/*ladder/
  steiger/roltrap/stopcontact/kookplaat/frituur/aansteker/lucifers/stanleymes*/naald/magneet*/
  *magneetje/*magneetjes/knoopcel/knoopcellen/wastabletten/*capsule/ontstopper/ammoniak/
  terpentine/*gif/*korrels/*peuk/vuurkorf/gaskraan/waterkoker/theepot/traphekje/*prikkeldraad/
  *zaag/grasmaaier/hakselaar/treeplank/*schacht/rivier/stroming/wak/afgrond/klif/kraanwagen/
  heftruck/vuurwerk/vriescel/bezemkast/hyena/wesp/muilkorf/kokend/*scherf/splinter*/spijker`;
const FAINT = `
  slapper/suf/versuft/verward/verwarde/wartaal/klam/grauw/lijkbleek/paars/tollen/bewusteloos/
  brabbelde/zwetend/rillen/rilde/trilde/trilt/bibberen/flauw/spugen/ijlde/koorts/tintelt/verlamd/
  duizelig/gezwollen/opgezwollen/vuurrood/blaren/bultjes/kotsen/kotste/overgaf/braakte/stuipen/
  schuim/schuimbek*/krijste/krijsen/gilde/hinkt/strompelt/kreupel/hapte/benauwd/knock/bleekjes/
  lusteloos/uitgedroogd/onderkoeld/koortsig/ontstoken/etter/pus/bloed/bloedt/bloedde/bloedend/
  opgezet/jeuk/rash/schilfers`;
const MEDIC = `
  chirurg/spoed/spoedpost/seh/ambulance/ziekenwagen/brancard/*heli/gifcentrum/antigifcentrum/
  giftlijn/hulpdiensten/operatie/hechtingen/röntgen/prednison/antibiotica/pufje/krukken/gips`;
const VEHICLE = `
  *bus/trein/treinstel/tram/metro/*taxi/*wagen/*step/*scooter/*fiets/fatbike/*trailer/*chauffeur/
  bestuurder/machinist/conducteur/*boot/pont/*lift/vliegtuig/achtbaan/*kart/kartbaan/heftruck/
  kraan/tractor/camper`;
const DRIVE = `
  remmen/remt/remde/*rem/remblokken/remlichten/gordel/gordels/slinger*/bocht/achteruit/snelweg/
  busbaan/vluchtstrook/vangrail/berm/appen/appte/facetimen/dommelde/jenever/lachgas/helling/
  bollen/rolde`;
const PET = `
  hond/kat/poes/*hondje/cavia/cavias/konijn/kanarie/vissen/kippen/paard/puppy/terriër/labrador`;
const SCARED = `
  bang/doodsbang/schrok/schrokken/geschrokken/gilde/gilden/gillend/huilend/krijste/krijsen/
  paniek/gebeden/biddend/nachtmerries/hysterisch/angst`;
const FOODS = `
  *brood/*broodje/*soep/*salade/*taart/*rijst/*kip/*vlees/*burger/*saus/*pizza/*friet/*sushi/
  *vis/*melk/*yoghurt/*potje/ijs/ijsje/softijs/*koek/*chocolade/*snoep/*drankje/*thee/*koffie/
  *flesje/*maaltijd/*pasta/*worst/*groente/*oesters/*mosselen/*garnalen/*eieren/*brokken/gegeten/
  eten/gedronken/at/aten/buffet/catering/kantine/hap/slok`;
const SICKLY = `
  ziek/zieke/overgeven/overgegeven/braken/gebraakt/spugen/gespuugd/kotsen/gekotst/diarree/
  krampen/buikpijn/buikgriep/darmen/infuus/koorts/misselijk/geveld/afgevoerd/zwol/benauwd/
  bultjes/allergie/allergisch/epipen`;
const ILL = `
  slap/slapper/suf/versuft/verward/verwarde/wartaal/klam/grauw/lijkbleek/blauw/paars/slaperig/
  tollen/bewusteloos/brabbelde/zwetend/rillen/rilde/trilde/trilt/tril/bibberen/flauw/spugen/
  ijlde/koorts/tintelt/tintelde/tintelen/verlamd/stijf/duizelig/wazig/gezwollen/opgezwollen/
  vuurrood/blaren/korst/bultjes/jeuk`;
const SPARK = `
  *flits/vonk/vonken/*vlam/vlammen/vlammetjes/sterretjes/gesis/gebonk/knal/plof/rookpluim/*rook/
  walm/*damp/smeul*/gloeide/gloeiend/kringelde/kringelt/loeiheet/zwartgeblakerd/schroei*/
  tinteling/schok/bzzt/bzzzt/bzzz/prikkeling/verbrand*`;
const DEVICE = `
  *contact/*stekker/*lader/*accu/*batterij/*kabel/*snoer/*deken/*kachel/*ketel/*boiler/*lamp/
  *oven/*plaat/*fornuis/*stel/*zuiger/*pan/*hamer/*boor/*kast/*meter/*kraan/*pomp/*droger/*föhn/
  *telefoon/*step/*fiets/*horloge/*dopje/*dopjes/*radiator/*ventilator/*haard/*convector/
  *apparaat/*machine/*frituur/*tang/*verwarming/*schakelaar/*paal/matras/dekbed/onderlaken/muur/
  mixer/elektra/garage`;

/** Danger told by what was seen of it, not by its name: as Dutch tells it. */
export const SAFETY_NL_HINTS: Readonly<Record<string, string>> = {
  falls: `
    ${FALLER} ... ${DOWN} ... ${NEAR} ... ${WHO}, ${WHO} ... ${FALLER} ... ${DOWN} ... ${NEAR},
    ${DOWN} .. ${FALLER} ... ${NEAR} ... ${WHO}, ${FALLER} .. ${DOWN} .. beneden/omlaag/voorover/
    eraf/hoofd, lag/lagen/lig/ligt/stond/stonden/zat/zaten/sliep/liep/hing .. eronder/erop/erin/
    erbovenop/ertussen, eronder .. lag/stond/zat/sliep/gelegen, met ons/mij/hem/haar/kinderen ..
    erop/erin/eronder, op/precies .. de plek/plaats waar .. ik/mijn/we/de/het/onze, plek waar ..
    sec/seconden/tellen/net/eerder, seconde/seconden/sec/tellen/minuut/minuten/kwartier ..
    eerder/daarvoor/ervoor/later .. stond/zat/liep/lag/was, gaf mee, geeft mee, in .. duizend/
    honderd/honderden/# .. stukken/stukjes/scherven, uit zichzelf/vanzelf/spontaan ... stukken/
    gesprongen/aan/open/gas/los/omlaag/dicht, millimeter/millimeters/centimeter/centimeters/haar
    .. naast/gemist/verwijderd/scheelde`,
  frail: `
    ${FRAIL} .... ${PERIL}, ${PERIL} .... ${FRAIL}, ${FRAIL} .... ${FAINT}, ${FAINT} ....
    ${FRAIL}, *kind/*kinderen/kleuter/kleuters/peuter/*zoon/*dochter/*zoontje/*dochtertje/hond
    ... het spoor, gat .. tussen .. trein/perron, kleuter/kleuters/kleuterklas/peuter/dreumes/
    baby ... vijver/sloot/gracht/spoor/water, spoor ... open ... kleuters/*kinderen/peuter, *lift
    ... achteruit, *chauffeur .... in slaap, wakker .. maken .. lukte/niet, beugel .. open,
    elektrische *deken ... gat/bruin/lucht, poort/*hek .. open ... peuter/*kind/*kinderen/
    kleuter/kleuters/*zoontje/*dochtertje/dreumes, peuter/*kind/*kinderen/kleuter/kleuters/
    *zoontje/*dochtertje/dreumes ... poort/*hek .. open, ${FRAIL} .... ${MEDIC}, ${MEDIC} ....
    ${FRAIL}, ${VEHICLE} .... ${DRIVE}, ${DRIVE} .... ${VEHICLE}, ${VEHICLE} .... ${SCARED},
    ${SCARED} .... ${VEHICLE}, ${FOODS} .... ${SICKLY}, ${SICKLY} .... ${FOODS}, ${FALLER} ....
    ${SCARED}, ${PET} ... dood/dode/overleden/gestorven/overleefd/mank/hinkt/gebeten`,
  saved: `
    getrokken/greep/grepen/gegrepen/gevist/getakeld/gered .. eruit/eraf/omhoog/eronderuit/
    onderuit, ${HELP} .. mij/me/hem/haar/*kind/*dochter/*zoon/*moeder/*vader/oma/hond/kat ..
    eruit/eraf/omhoog/eronderuit/onderuit, eruit/eraf/uitgehaald/buitengedragen .. ${HELP},
    ${WHO} .. ${HELP} .. eruit/eraf/omhoog/terug/weg/capuchon/jas/arm/water/vijver, uit ..
    vijver/plas/water/sloot/vaart/gracht/zwembad/kanaal/rivier/zee/put/auto/bad ${HELP}, aan ..
    capuchon/jas/haren/arm/kraag/jurk ${HELP}, nog net .. ${HELP}/grijpen/springen/afspringen/
    wegspringen/remmen/vastpakken/pakken/opvangen, net .. afspringen/wegspringen/ontwijken/
    grijpen/remmen/opzij, heli*`,
  ill: `
    ${WHO} ... ${ILL} .. en/na/sinds/van/door/in/op/gevonden/aan/toen/lag/werd/geworden ... pil/
    *pillen/potje/flesje/fles/stoel/zuster/thuiszorg/prik/medicatie/*medicijn/medicijnen/eten/
    drinken/drankje/gas/kachel/ketel/rook/insuline/*sap/koekje/snoepje/crème/zalf/verf/haarverf/
    tapijt/koord/kamer/keuken/bed, trof/vond/vonden/aangetroffen/gevonden ... ${WHO} ... ${ILL}/
    grond/tapijt/*vloer, *drank/*pil/*pillen/*spuit/*medicijn/*medicijnen/*druppels/paracetamol/
    insuline/*saus/*crème/*zalf/*serum/*shampoo/haarverf/*kruiden/*thee/paddenstoelen/
    energydrink/drankje/vaccin ... ${ILL} .. en/na/van/door/in/wakker/werd/geworden/hart/kwijt,
    niet meer bijgekomen, niet .. bijgekomen, loopt/liep .. in rondjes, kreeg/kregen/krijg/
    krijgen .. niet .. wakker, ziet/zie/zag .. schimmen, tril/trilde/beef .. nog/helemaal, begon/
    begonnen/begin .. te gillen, trok een mes, inhalator/pufje/puffer .. niet/leeg, afgezet ..
    verkeerde kant, bocht .. rechtdoor, heeft het .. niet .. gehaald/overleefd, van .. haar/hare/
    zijn/zijnen/mijn/mijne sus/stokje, ligt/lig/liggen/lag/lagen/gelegen .. plat/*infuus/
    cardiologie/neurologie/intensive/ic/hartbewaking/observatie/beademing/kunstmatig/coma,
    *infuus, ter observatie, op observatie, op cardiologie/neurologie, nekkraag, gips*/*gips,
    ooglapje/oogdouche/oogverband/hechtdraad/mitella, zie/zag/zien .. links/rechts/alleen/niks/
    nog .. mist/niks/niets/wazig/zwart/vlekken, ogen .. dicht/brandden/gele/geel/rood/zwart/
    tranen .. zaten/helemaal/volgende/ochtend, *ontsteking .. opgelopen/sinds/oog/huid, opgelopen
    .. *ontsteking/*infectie/*letsel/*breuk/*wond, *ontsteking .. gekregen/door/van/na,
    hoornvlies*, hersenvlies*, *letsel, *kneuzing, *vergiftiging, *infarct, *verlamming,
    *schudding, keel .. als/schuurpapier/vuur/dicht, geen .. insuline/eten/drinken/medicatie/
    water/*pillen/medicijnen ... dagen/tante/oma/moeder/vader/stoel/weekend/uur, zes/drie/vier/
    twee/vijf/acht/# uur .. wachtkamer/gang/spoed .. met/kind/kindje/zonder/pijn, geen reden meer
    .. om/op/te, trek .. het/t .. niet .. meer, wil .. niet meer leven, niet meer .. op te staan/
    verder/hoeft .. leven, er een eind aan`,
  sparks: `
    ${DEVICE} ... ${SPARK} .. en/uit/van/onder/in/op/door/boven/hele/zag/ik/mijn/kwam/ineens,
    ${SPARK} .. uit/van/onder/door/bij/in/op .. ${DEVICE}, tik/schok/prik/kriebel*/tinteling/
    opdonder .. als/toen/bij/van .. aanraak/vastpak/pak/aanraakte/*kraan/douche/*knop/water, vlam/
    vlammen .. geel/gele/oranje/blauw/hoog/plafond/ipv, blauwe/gele/witte/groene .. flits/vlam/
    vlammen/sterretjes/vonken, blanke draden, aardlek* .. klapt/deed/slaat/sprong/nul/niet/niks/
    telkens, alle .. vissen/koi .. dood/drijven, melder .. nooit/niet/gepiept/ging/piept/zweeg/
    batterij, *melder .. af/ging/gepiept/piept/gaat/loeide, wegens co/koolmonoxide, door co, co
    vergiftiging/waarden/melding, begon/begonnen/beginnen/begint/ging/ineens/vanzelf .. te rollen/
    bollen/rijden/kantelen/branden/smeulen/roken/kraken/schuiven/zinken, beginnen bollen/rollen,
    vol gas .. vanzelf/zomaar/ineens/zelf/uit, gas .. vanzelf, schiet/schoot .. hij/ie/de auto ..
    vooruit/achteruit, trapte/trap/duw/duwde/kneep .. in/en/op .. niks/niets/pedaal/leegte/
    gebeurt/lucht, remt .. gewoon/niet/slecht/amper/nauwelijks/niets/nergens, geen/zonder ..
    remlichten/rem/remmen/remvloeistof/roer/gordels/vesten/vest/reddingsvesten/reddingsvest/
    harnas/helm/helmen/brilletjes/veiligheidsbril/beschermkap/kap/lijn/valbeveiliging/toezicht,
    *wiel/*wielen/*band/*banden .. naast/voorbij/ingehaald/inhalen/eraf/los/rolde/vloog,
    *motorkap/*stuur/*klep/*deur/*portier/*pedaal/*rem/*remmen ... tijdens/onderweg/snelweg/
    rijden/helling/afdaling/stoplicht/kruispunt .. open/omhoog/los/niks/dicht/niet/trilt, trok ..
    naar .. links/rechts, dommelde/dommelt/wegdommelen/wegdommelde/ingedommeld/indutte, uur ..
    zonder .. pauze/slaap/rust .. vol/gereden/reed/achter/stuur, rook/ruikt/stonk naar .. jenever/
    wijn/bier/alcohol/drank/wiet, bestuurder/chauffeur .. getest/positief/dronken/rood, reed/
    rijdt/gereden/ramt/ramde/schampte/schuurde .. over/tegen/bijna/achteruit/langs .. teen/voet/
    prins/korven/hek/*wagen/klanten/gangpad/mensen/kinderen/fiets/hond/kat/stoep/spiegel/paal`,
  harmless: `
    !dodelijk/dodelijke/levensgevaarlijk/gevaarlijk/gevaarlijke/brandgevaarlijk/brandend/moordend
    lekker/lekkere/mooi/mooie/saai/saaie/vermoeid/grappig/briljant/verslavend/slecht,
    !levensgevaarlijk/dodelijk voor mijn/de dieet/lijn/portemonnee, !doodeng en .. briljant/
    fantastisch/geweldig/leuk, !pijn .. buik .. lachen/gelachen, !buikpijn .. lachen/gelachen,
    !ontploft/ontplofte .. plezier/blijdschap/geluk/vreugde, !de/het/mijn zaal/publiek/maag
    ontplofte, !verdronk*/verdrink* .. keuze/kortingsbonnen/schoonheid/reclame/bonnen, !in shock
    .. haha/positief/blij, !brandweer* .. kalender/korting/speelgoed/playmobil/lego/kostuum,
    !speelgoed/houten/lego/playmobil/kalender/korting .. brandweerwagen/brandweerauto/
    brandweerman, !wil later .. brandweer*, !musical/thriller/roman/escaperoom .. gif/moord/
    gegijzeld, !ziekenhuisserie*, !parkeren .. ziekenhuis, !kortsluit* .. hoofd/hersen*/brein,
    !snee .. *brood, !bloed .. prikken/geprikt/doneren/geven/afnemen/donor/bank, !plant/plantje/
    planten/bloemen/bloem/vakantie/feest/boom .. niet overleefd`,
};
