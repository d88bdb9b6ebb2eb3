import { BODY, POWERED, WHO } from './words.ts';

const HOT = `
  heet/hete/bloedhete/loeiheet/loeihete/roodgloeiende`;
const LIQUID = `
  water/*soep/thee/koffie/olie/vet/frituurvet/frituurolie/bakolie/jus/*saus/stoom/*melk/kaarsvet/
  cappuccino/espresso/drank/drankje/inhoud/was/wax/kaas/siroop/lijm/hars/pap/pasta/kookwater`;
const BURN = `
  rook/rookt/roken/walm/walmen/fik/fikken/vlam/vlammetje/vlammetjes/hens/brand/brandde/brandend/
  verbrand/verbrandde/geblakerd/verschroeid/smolten/weggesmolten/knetter/knetterend/knalde/knalt/
  plofte/ploft/geploft/bolt/bolde/opgebold/opgezwolle/zwelt/zwol/gezwollen/gloeide/loeiheet/
  snikheet/sist/ontvlamde/doorbrandde`;
const WRECK = `
  brak/breekt/gebroken/afgebroken/knapte/knapten/knapt/geknapt/begaf/begaven/begeven/inzakte/
  ingezakt/doorzakte/doorgezakt/losschoot/losgeschoten/loskwam/loskwamen/losliet/losgelaten/
  loslaat/losraakte/losgeraakt/afviel/afvielen/afgevallen/omviel/omvielen/omkieperde/omkiepte/
  omgekieperd/omsloeg/omgeslagen/neergestort/neerkwam/neergekomen/losbrak/afbrak/afbraken/
  uiteenspatte/uiteengespat/versplinterde/versplinterd/barstte/gebarsten/dichtklapte/dichtgeklapt/
  dichtsloeg/dichtgeslagen/dichtviel/inklapte/ingeklapt/openklapte/opengeklapt/openvloog/
  opensprong/openschoot/opengesprongen/losvloog/afvloog/gescheurd/doorgescheurd/doorscheurde/
  afgescheurd/losgescheurd/omwaaide/omgewaaid/losgewaaid/wegwaaide`;

/** Burns, shocks, falls, things that break under people, the road: as Dutch tells it. */
export const SAFETY_NL_ACCIDENTS: Readonly<Record<string, string>> = {
  burns: `
    ${HOT} .. ${LIQUID} ... overheen/heen/gemorst/morste/gegoten/gegooid/gutste/spoot/spuit/
    spatte/spatten/spat/gespat/gespoten/eruit, ${HOT} .. ${LIQUID} .. over/tegen, ${LIQUID} ...
    over/in/tegen/op .. ${BODY} ... gemorst/gegooid/gekieperd/heet/hete/brandt/rood, ${BODY}/
    tong/mond/gehemelte ... gebrand, verbrandde zich/zijn/mijn, zich .. verbrand, brandblaas/
    blaar .. ${BODY}/van/op/gekregen, gat/gaten .. gebrand, brandgat*, brandvlek*, verkoold*,
    walmt, walmde, walmend*, blusdeken*, brandblusapparaat, geblust, blussen, uitslaande, in de
    hens, vlammetje/vlammetjes .. uit/eruit/kwam*/zag/in, vuurbal, als een fakkel, niet/
    nauwelijks/amper .. vasthouden/aanraken/beetpakken .. zo heet, zo heet .. dat, *snoer/*kabel/
    *stekker/stopcontact/*oplader/adapter/lader/*accu .. warm/heet/bruin/zwart/verkleurd, !hete
    .. zomer/dag/dagen, !heet .. buiten`,
  sparks: `
    ${POWERED} ... ${BURN}, ${BURN} .. uit/van/in/onder/bij/door .. ${POWERED}, stroom/schokje/
    schokjes/schokken .. gekregen/gehad/kreeg/krijg/krijgt/krijgen/voelde/opgelopen/af/door,
    kreeg/krijg/krijgt/kregen/gekregen/gaf/geeft/geven/gegeven ... schokje/schokken/optater/
    opdonder/opduvel/opdoffer/dreun, tintel* .. aanraak/aanraken/kraan/metaal/stroom, blote/bloot/
    blootliggende/blootliggend/losse/loshangende/kapotte/doorgeknipte/onafgedekte/onafgeschermde/
    afgekn*/beschadigde/gerafelde/doorgesneden/rafelige .. draad/draden/draadjes/stroomdraden/
    elektriciteitsdraden/bedrading/*kabel/*kabels/*snoer/snoeren/contacten/koperdraad/koperdraden/
    elektra/stopcontact/stopcontacten, stroomdraden/elektriciteitskabel/elektriciteitsdraden/
    elektriciteitsdraad/bovenleiding/draden/bedrading/*kabels ... bloot/blootgelegd/los/hangt/
    hangen/hingen/hing/steken/steekt/staken/stak/onafgedekt/onbeschermd/geknapt/water,
    stopcontact*/stekkerdoos/meterkast/stoppenkast/groepenkast/*lamp/elektra/bedrading/schakelaar/
    lichtpunt ... nat/vocht/lekkage/druipt/druppelt/lekt/loopt/drupt/sijpelt .. water/vol/stroom/
    in/erin/nat/uit, water ... stopcontact*/meterkast/stoppenkast/groepenkast/elektra/stekkerdoos/
    *lamp/*lampen/bedrading, aardlek* .. niet/ontbreekt/geen/kapot, niet/slecht geaard, knetter*
    .. draden/stroom/stopcontact/*lamp, !knettergek`,
  fumes: `
    gas ... ruik/ruikt/ruiken/rook/roken/stinkt/stonk/lucht/geur/stank/lek/lekt/lekte/lekken/
    lekkage/sist/ontsnapt/ontsnapte/ontsnappen/gesnoven/ingeademd/openstaan/openstond, ruik/ruikt/
    ruiken/rook/roken/stinkt/stonk/stinken/stank/lucht ... gas, gaskraan/gasleiding/gasslang/
    gasmeter/gaspit/gasfornuis/gaskachel/gashaard/gasfles/gastank/gasketel/gasaansluiting/
    kookplaat/geiser/barbecue ... lek/lekt/lekte/lekken/lekkage/los/open/geraakt/sist/poreus/gas/
    verkeerd/doorgeroest/kapot/gescheurd, gasalarm, gasdetector, gasontsnapping, koolmonoxide*,
    comelder*, rookgas*, uitlaatgas* .. cabine/binnen/ademen/hoofdpijn/auto/bus, co .. vrij*/
    vrijgekomen/waarde/waarden/alarm/melder/uitstoot/lek*/hoog/hoge/gemeten, schoorsteen/
    rookkanaal/afvoerpijp .. verstopt/los/lek/brand, bedwelm*, dampen, chemische/vreemde/scherpe/
    penetrante lucht/geur/stank/damp .. hoofdpijn/keel/ogen/adem*/hoesten/ziek`,
  falls: `
    gestruikeld, uitgegleden, uitgleed, uitgleden, uitglij*, gleed/gleden/glij/glijd/glijdt ..
    uit/weg/af/van, weggegleden, weggleed, getuimeld, tuimelde*, tuimelt, gekukeld, kukelde*,
    gedonderd .. af/van/trap/uit, gelazerd, geflikkerd .. af/van/trap, donderde/flikkerde/
    lazerde/kieperde/mieterde/kletterde/smakte/klapte/knalde/stuiterde/buitelde/duikelde/rolde/
    viel/vielen/stortte ... trap/trappen/grond/*vloer/beneden/fiets/stoep/straat/asfalt/*tegels/
    gezicht/*hoofd/perron/*ladder/rails/spoor/water/gat/put/kuil/ravijn/dak/*balkon/kelder/
    diepte/rug/*heup/kant/bek/stuitje/achterover/voorover/hoogte/etage/verdieping/raam/sloot/
    commode/bed/hoogslaper/kinderstoel/wagen/bakfiets/podium/roltrap/loopplank/laadklep/steiger/
    *hek/paard/schommel/glijbaan/klimrek/speeltoestel, gevallen .. over/op/van/uit/in/vanaf/naar
    .. trap/trappen/grond/*vloer/beneden/fiets/stoep/straat/asfalt/*tegels/perron/*ladder/rails/
    spoor/water/gat/put/kuil/dak/*balkon/kelder/diepte/hoogte/raam/sloot/commode/bed/hoogslaper/
    kinderstoel/bakfiets/podium/roltrap/steiger/schommel/glijbaan/klimrek/speeltoestel/*snoer/
    *kabel/drempel/doos/dozen/pallet/plas/matje/mat/ijs/bladeren, van .. trap/trappen/*ladder/
    dak/fiets/paard/commode/roltrap/klimrek/glijbaan/hoogslaper/*balkon/steiger/trampoline ..
    gevallen/gedonderd/gegleden/gestort/geflikkerd/viel/gevlogen, trap af .. gedonderd/gerold/
    viel, lelijk/hard/keihard/verkeerd/plat/ongelukkig/flink .. terecht/terechtgekomen/gevallen/
    gestoten, lelijke/flinke/nare/harde val, onderuitgegaan .. gegaan/ging/gleed/door/op,
    languit, achterover .. gevallen/geklapt/viel/klapte/sloeg, voorover .. gevallen/geklapt/viel/
    klapte/sloeg/gevlogen, met .. gezicht/*hoofd/hoofdje/kin/tanden .. tegen/op/door .. de/het/
    een/grond/stoep/stang/rand/*stoel/paal/*vloer, *hoofd .. tegen/geklapt/bonk*, spiegelglad*,
    spekglad*, gladheid, glibberig*, beijzeld*, ijsbaan .. trap/stoep/*vloer/parkeer*/perron,
    niet gestrooid, natte/gladde/vette .. *vloer/*tegels/trap/stoep/hal/treden/perron/loopbrug/
    steiger/badkamer*, *vloer/trap/stoep/hellingbaan .. glad/nat .. gevallen/uit*/bijna/ten/nek,
    over .. losse/losliggende/kapotte/uitstekende/opstaande/scheve/scheefliggende .. *tegel/
    *tegels/*kabel/*snoer/plank/mat/kleed/drempel/steen/rand, losse/losliggende/opstaande/
    scheefliggende/verzakte .. *tegel/*tegels/traptrede/trede/treden/plank/*planken/putdeksel/
    trapleuning/trapspijl, putdeksel/deksel/kelderluik/luik/gat/put/kuil/schacht .. open/los/
    afgezet/zonder/ontbreekt/weg/stoep/fietspad, gat/gaten/kuil/kuilen .. in .. stoep/fietspad/
    weg/*vloer/trottoir/perron/wegdek/asfalt, nek/benen/been .. breken, door .. *vloer/bodem/
    *stoel/bed/dak/*plafond/plank/trap/trede/ijs/glas/ruit/hangmat/zitting .. gezakt/gegaan/
    gevallen/zakte/zakten/heen, doorheen .. gezakt/gevallen/zakte, in .. water/zwembad/vijver/
    sloot/gracht/haven .. gevallen/viel/beland/gegooid/gegleden, kopje onder, kopjeonder, onder
    water .. gehouden/getrokken/bleef/kwam, !struikelblok*, !vallen .. groot/klein, !valt .. mee/
    tegen/op, !vielen .. tegen/mee/op, !viel .. tegen/mee, !van .. mijn/de stoel, !in .. water ..
    viel/vallen/gevallen .. vakantie/plan/feest, !vakantie/feest/plan/plannen/uitje/dagje/trip/
    reis/weekend .. in het water, !onder water .. foto*/camera, !door het ijs .. gezakt/zakken/
    zakt, !door de mand`,
  breaks: `
    ${WRECK} ... ${BODY}, ${WRECK} ... ${WHO}, ${BODY} ... ${WRECK}, ${WHO} .. ${WRECK}, op ..
    ${BODY}/${WHO} ... gevallen/viel/vielen/vallen/neer/terecht/terechtgekomen/beland/belandde/
    gekregen/kreeg/gestort/stortte/gekletterd/kletterde/gedonderd/donderde/knalde/klapte/geklapt/
    gezet/gegooid, viel/vielen/gevallen/neer/stortte/kletterde/donderde/belandde/kwam/landde/
    klapte/knalde/suisde/vloog .. op/tegen/naast/vlak/boven .. ${BODY}/${WHO}, tegen .. ${BODY}/
    ${WHO} .. gekregen/kreeg/aan/gevlogen/vloog/knalde/klapte/gegooid/gesprongen/sprong/spatte,
    in .. ${BODY} .. gekregen/geschoten/gestaan/gespoten/gespit, gesprongen/sprong/vloog/schoot/
    spatte/spoot/prikte/stak/sneed/boorde/drong/knalde/spuit/sprongen/vlogen/schoten/spatten ..
    in/tegen .. ${BODY}, dakpan/dakpannen/gevelplaat/gevelplaten/gevelsteen/gevelstenen/baksteen/
    bakstenen/steen/stenen/puin/pleister/pleisterwerk/stucwerk/beton/betonblok/brokken/brok/
    *plafond/plafondplaat/plafondplaten/plafonddeel/*lamp/armatuur/tv/*kast/rek/stelling/
    stellage/schap/reclamebord/uithangbord/boom/tak/takken/schutting/steiger/steigerdelen/
    *ladder/kraan/container/rolcontainer/pallet/dozen/doos/glasplaat/ruit/raam/*deur/poort/*hek/
    slagboom/luifel/zonnescherm/parasol/partytent/tent/podium/boiler/zonnepaneel/schilderij/
    spiegel/bovenkastje/keukenkastje/kastje/wastafel/radiator/roede ... naar beneden/omlaag/
    omver/gevallen/vallen/viel/vielen/neer/naast/omviel/omwaaide/los/losgeraakt/waaien/waait/
    waaiden/scheef .. gekomen/gevallen/gestort/*kind/op/*hoofd/stoep/straat/lag/lagen/sliep/zat/
    zaten/stond/stonden/liep/net/bijna/vlak/naast/gedonderd/kletterde/gekletterd/voorbij*/
    beneden/onder/boven/bed, staat op .. omvallen/vallen, hangt/hangen/zit/zitten .. los ..
    boven/hoofd*/*plafond/gevel/vallen/*kinderen/stoep, aan één schroef/schroefje, aan een
    schroef/schroefje, scheur/scheuren .. in .. *balkon/draagmuur/muur/gevel/*vloer/fundering/
    brug/steiger .. gevaar*/groter/los/vallen, verrot/verrotte/doorgerot/doorgeroest/vermolmd/
    vermolmde .. balk/balken/*balkon/*leuning/trap/*vloer/*hek/*planken/steiger/kozijn/brug/
    *ladder, balk/balken/*balkon/*leuning/trap/*vloer/*planken/steiger/brug/*ladder .. verrot/
    doorgerot/vermolmd/doorgeroest, achtbaan/attractie/kermisattractie/draaimolen/zweefmolen/
    reuzenrad/glijbaan/waterglijbaan/zipline/kabelbaan/klimwand/klimmuur/klimtoren/luchtkussen/
    botsauto/skilift/stoeltjeslift/gondel/klimpark/trampolinepark/bungee/kartbaan/kart/
    fitnesstoestel/loopband/halter/gewicht/halterstang/crosstrainer/roeitrainer ... los/
    losgeschoten/schoot/open/gebroken/brak/afgebroken/knapte/stil/vast/bezeerd/beugel/beugels/
    *gordel/zekering/gezekerd/vallen/viel/gevallen/klem/kapot/omgewaaid/scheur/leeg/bloed*/rug/
    *pols/verdraaid, beugel/beugels/veiligheidsbeugel/veiligheidsgordel/veiligheidshek/hekje/
    traphekje/bedhek/bedhekje/kinderslot/raamslot/afzetting ... open/los/niet/ontbrak/ontbreekt/
    kapot/schoot/sprong/weg/gebroken/brak/begaf .. tijdens/rit/*kind/dicht/goed/vast/sloot/
    vergrendel*/los/baby/peuter/gevallen/viel/trap/werkte, !kast/doos/dozen/pakket/pakketje ..
    gevallen .. brievenbus/mat`,
  sharp: `
    glas/*scherf/*scherven/spijker/spijkers/naald/naalden/speld/spelden/punaise/nietje/nietjes/
    schroef/schroeven/scheermes/scheermesje/scheermesjes/mes/mesje/stanleymes/prikkeldraad/
    ijzerdraad/staaldraad/*splinter/*splinters/spuit/spuiten/kapotte flessen ... in/op/uit/onder/
    tussen/door .. ${BODY}/zool/schoen/schoenen/slipper/slippers/matras/kussen/bed/*deken/zandbak/
    ballenbak/ballenbad/speelhal/binnenspeeltuin/speeltuin/speelplein/speelparadijs/zwembad/bad/
    strand/kleding/broek/trui/jas/jasje/jurk/sokken/luier/knuffel/speelgoed/*stoel/stoelzitting/
    bank/handdoek/*vloer/kleedkamer/douche/grasveld/veld/speelplaats/tapijt, steekt/stak/steken/
    staken/uitsteekt/uitstak/uitstekende .. spijker/spijkers/schroef/schroeven/draad/punt/punten/
    ijzer/metaal/veer/nietje, veer/spijker/schroef/ijzer .. steekt/stak/steken/prikt/prikte/door/
    uit .. matras/stof/zitting/bekleding/zool/rug/uit, opengehaald, opengesneden, opengereten,
    gesneden .. aan/door/zich, haalde .. open .. aan, sneed .. me/mij/zich/mijn/zijn/haar .. aan/
    in/*vinger/*hand/open, vlijmscherp*, messcherpe .. rand*/hoek*/punt*/metaal/bramen, scherpe ..
    uitsteeksel*/delen/*scherf/kanten/kant/metalen/braam/schroef, !opengesneden .. pakket/doos/
    verpakking, !scherp geprijsd, !messcherp .. beeld`,
};
