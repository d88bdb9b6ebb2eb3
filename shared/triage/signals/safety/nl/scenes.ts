import { BODY, FOOD, FRAIL, POWERED, WHO } from './words.ts';

const LOOSE = `
  veer/veren/schroef/schroeven/bout/bouten/moer/plank/*planken/*leuning/reling/railing/
  balkonrailing/balustrade/hekje/*hek/poortje/stang/stangen/*kabel/*kabels/touw/touwen/haak/haken/
  ketting/kettingen/karabiner/gesp/riem/*gordel/beugel/*deur/*deuren/deurtje/raam/glasplaat/ruit/
  spiegel/*wiel/wieltje/band/stuur/zadel/pedaal/trapper/voorvork/trede/treden/*tegel/*tegels/
  *plafond/plafondplaat/*lamp/armatuur/kroonluchter/dakpan/dakpannen/gevelsteen/bord/uithangbord/
  zonnescherm/luifel/parasol/tak/boom/*kast/kastje/meubel/bergmeubel/wandmeubel/tvmeubel/
  stapelbed/hoogslaper/ledikant/wieg/box/bedje/bed/*stoel/stoeltje/kruk/barkruk/schommel/hangmat/
  trampoline/glijbaan/klimrek/*ladder/trap/trapje/steiger/podium/tribune/hoogwerker/rolluik/
  garagepoort/poort/slagboom/*lift/laadklep/muuranker/haakje/speen/fopspeen/tutter/oogje/knoop/
  knop/doppen/rits/handvat/heft/lemmet/deksel/snelkookpan/kraan/stellage/stelling/schap/rek/
  winkelrek/kledingrek/prullenbak/reclamezuil/koffer/bagage/rugzak/pallet/dozen/pakket/balk/steen/
  stenen/bloempot/kerstboom/partytent/doel/doeltje/goal/piano/schilderij/douchekop/douchewand/
  wastafel/toiletpot/wcbril/handgreep/beugels/rollator`;
const TOOK_OFF = `
  los/loskwam/losschoot/losgeschoten/losgelaten/losliet/losraakte/losgeraakt/afbrak/afgebroken/
  brak/gebroken/knapte/geknapt/begaf/doorgezakt/doorzakte/zakte/stortte/omviel/omkiepte/klapte/
  geklapt/ingeklapt/inklapte/dichtgeklapt/dichtklapte/dichtsloeg/dichtviel/sprong/gesprongen/
  opensprong/vloog/gevlogen/afvloog/schoot/geschoten/viel/valt/vielen/gevallen/gescheurd/barstte/
  gebarsten/spatte/versplinterd/verrot/doorgerot/hangt/omwaaide/omgewaaid/waaide/neergestort/
  kletterde/gekletterd/gegooid/gooide/smeet/gesmeten`;
const AT_RISK = `
  gevallen/viel/net/vlak/pal/nét/naast/gelukkig/gegild/gillen/krijste/krijsen/geschrokken/bijna/
  haartje/scheelde/hangen/hing/bungelde/bungelen/rand/diepte/hoogte/verdieping/meter/beneden/
  *kinderen/rijden/reed/fietsen/afdaling/eronder/erop/erin/hoofdje/pijn`;

/** Scenes of danger where no word of harm need fall: as Dutch tells it. */
export const SAFETY_NL_SCENES: Readonly<Record<string, string>> = {
  loose: `
    ${LOOSE} ... ${TOOK_OFF} ... ${AT_RISK}/${WHO}/${BODY}, ${WHO} .... ${LOOSE} ... ${TOOK_OFF},
    viel/vielen/gevallen/kletterde/gooide/gegooid/smeet/donderde/knalde/klapte/waaide/stortte ...
    op .. mijn/zijn/haar/mn/m/het/een .. ${BODY}, viel/vielen/gevallen/kletterde/gooide/gegooid/
    smeet/donderde/knalde/klapte/waaide/stortte ... op/naast/tegen/bovenop .. mijn/onze/een/het/
    haar .. spelende/slapende/${FRAIL}/hond/kat/gast/*klant/voetganger/fietser, wiebelig/wankel/
    gammel/krakkemikkig ... valt/vallen/omvalt/iemand/*kind, valt/vallen/viel/omvalt/stort ... op
    .. iemand/*kind/mensen/*kinderen/voorbijganger*, kan/kon/kunnen/konden ... ${BODY} .. niet/
    amper/nauwelijks .. bewegen/buigen/optillen/strekken/voelen/belasten/openen/gebruiken/
    draaien/lopen/zien, ${BODY} ... achtergebleven/achtergelaten/vastgelopen, kan/kon/kunnen ..
    niet/amper/nauwelijks .. meer .. lopen/ademen/zien/horen/bewegen/praten/slapen/zitten/staan/
    opstaan .. pijn/door/sinds/na/van, bevat/bevatten/bevatte/zit/zitten/zat/zaten/aangetroffen/
    gevonden .. lood/weekmakers/nikkel/chroom/kwik/glyfosaat/uitwerpselen, lood/weekmakers/
    nikkel/kwik/uitwerpselen .. in .. water/speelgoed/verf/drinkwater/sieraad/kleding/grond/muur/
    *plafond/schuur/dak/school, recht/vol .. op .. af/ons/mij/auto/fietser/*kind, laten/liet/
    lieten/achtergelaten/gelaten/liggen/zitten/staan/wachten .. met/in/bij .. # graden, # graden
    ... auto/bus/trein/tram/kamer/zon/hond/baby/*kind/*kinderen/*bewoners/oma/ziek*/flauw*,
    *kind/*kinderen/baby/peuter/kleuter/hond/oma/*moeder/*vader/*meisje/jongetje .. in .. bus/
    auto/busje/trein/kleedkamer/bad .. laten/gelaten/achtergelaten/vergeten/zitten/liggen,
    afbijten/losbijten/lostrekken/losgetrokken/doorbijten ... mond/mondje/stik*/slik*/kind*/baby/
    peuter, los/loslaten/losliet/loslaat/afgebroken ... in .. mond/mondje, vuurwerk*/vuurpijl*/
    rotje/cobra/knalvuurwerk/siervuurwerk/sterretjes ... *hand/vinger*/oog/ogen/gezicht/afging/
    vroeg/kind*/brand/gehoor*/jas/vlam, tinnitus, suizen .. oren/sinds, oren .. suizen/piepen/
    gesuis, stinkt/stonk/ruikt/rook/ruiken/stank/lucht .. naar/van .. benzine/diesel/petroleum/
    verbrand/verbrande/verbranding/rubber/rook/uitlaatgas*/chemisch/rioolgas, benzine/diesel/
    stookolie/petroleum/koelvloeistof/remvloeistof/olie .. lekt/lekte/lek/gelekt .. motor/straat/
    grond/oprit/grondwater/tank/brand/remm*, over .. rand/reling/railing/balustrade/*leuning ..
    gevallen/viel/hing/hangen/gehangen/geklommen/gekiept, net/nét/vlak/pal .. naast/langs/voor/
    boven .. ${WHO}/${BODY}/box/wieg/bed/bedje/kinderwagen/buggy, centimeter/centimeters/cm/
    meter/meters .. naast/van/langs .. ${WHO}/${BODY}/box/wieg/bedje, dwars/recht .. door/in ..
    ${BODY}/schoen/zool, plat/vol/keihard/hard .. op/in/tegen .. ${BODY}, aan flarden/gort/
    barrels, moest/moesten/moeten/kon/konden ... wegspringen/wegduiken/opzij/springen/uitwijken/
    wegrennen/vluchten/ontwijken, opzij springen/gesprongen/sprong, aan de kant springen,
    meegesleurd, meegesleept, meesleurde, meesleepte, gesleurd .. meter/door/over,
    gekatapulteerd, gelanceerd, gemaaid .. door/van/fiets*, van .. loopfiets*/fiets*/step/sokken/
    stoep/paard/bank .. gemaaid/geveegd/gekegeld/gereden/gebeukt/getikt, schietgebed*, zat/zaten/
    achterin .. te bidden, doodsbang*, vreesde/vreesden/vrees .. leven, angst uitgestaan, angsten
    .. uitgestaan, voor mijn leven, peentjes .. zweten/gezweet, op het nippertje, haar gescheeld,
    scheelde .. niks/niets/weinig/haar/haartje/centimeters/seconden/meter/of, engeltje/
    engelbewaarder/beschermengel, van geluk .. spreken, geluk .. niemand/niks/niets/erger, wonder
    .. niemand/leeft/leven/niets, godzijdank/gelukkig/goddank .. niemand/geen .. onder/thuis/
    slachtoffers/binnen, afgelopen .. kunnen, slecht/anders/verkeerd/fataal/heel anders .. kunnen
    .. lopen, kunnen .. aflopen/eindigen, wachten jullie .. tot/totdat/op .. dode*/iemand/
    ongeluk*/misgaat/fout/*kind/slachtoffer*/erger, moet er .. eerst .. dode/*kind/ongeluk/
    iemand, straks .. valt/vallen/ligt/gaat/gebeurt/krijgt/breekt .. dode*/iemand/*kind/
    *kinderen/ongeluk*/nek/been/mis, tot .. misgaat, vroeg of laat .. mis/iemand/ongeluk/*kind,
    gaat .. een keer .. mis/fout, niet goed komen .. *kind/veilig*, durf/durven/durfde/durft ..
    niet meer .. slapen/naar/in/met/buiten/alleen/rijden/douchen/raken, bang .. te slapen/brand,
    !gestikt/gestikte/stikken/stik/stikte/stikt .. lachen/lach/werk/drukte, !van het lachen,
    !telefoon/gsm/scherm/toestel/smartphone/schermglas ... gebarsten/barst/gesprongen/gevallen,
    !vast in .. file/verkeer, !vastgezeten/vastzaten/vast .. file, !dood/doodgelachen ..
    gelachen/lachen, !lach* .. dood/rot/kapot, !portemonnee/bankrekening/portefeuille/
    spaarrekening/creditcard/budget ... brand/bloedt/bloed/huilt/pijn/vlammen/leeg, !van geluk ..
    spreken .. prijs/gewonnen, !gelukkig .. niemand .. erg/nodig`,
  frail: `
    dementie/dement/demente/dementerende/alzheimer/verwarde/verward ... aangetroffen/gevonden/
    buiten/straat/parkeerplaats/parking/snelweg/nacht/weggelopen/kwijt/zoek/dwaalde/dwalen/
    ronddwalen/alleen/*deur/verdwaald/zelfstandig, in .. nachtjapon/nachthemd/nachtkleed/pyjama/
    onderbroek/sokken .. buiten/straat/parkeerplaats/kou/snelweg/gang/gevonden/aangetroffen/
    sneeuw/regen, uit .. crèche/creche/kribbe/opvang/kinderopvang/bso/school/schooltje/tuintje/
    lokaal/huis/instelling/tehuis/verpleeghuis/klas .. gewandeld/gelopen/geglipt/ontsnapt/
    weggelopen/gekropen/geklommen/wandelde/liep/gefietst, ${FRAIL} ... ontsnapt/weggelopen/
    weggewandeld/verdwaald/achtergelaten/achtergebleven/ingesloten/toezicht/pikkedonker/
    pikdonker/ijskoud/vriest/vrieskou/verkleumd/snelweg/rails/gracht/ravijn/stopcontact/
    vaatwastablet/*medicijnen/pillen/sigaretten/peuken/naalden/krabben/krabt/krijst/trilde/
    bibberde/huilend/hysterisch/versuft/snakt, ${FRAIL} .. alleen .. in .. bad/badje, ${FRAIL} ..
    alleen .. op/over/langs .. straat/stoep/weg/parking/parkeerplaats/perron, ${FRAIL} ... buiten
    .. op .. straat/stoep/parking/parkeerplaats/weg, alleen .. op .. stoep/straat/parking ..
    ${FRAIL}, ${FRAIL} ... in haar/zijn/de mond/keel, ${FRAIL} .. kwijt/zoek .. geraakt/opvang/
    school/strand/zwembad/buiten, ${FRAIL} .. vergeten .. op/in/bij/bus/opvang/school, liet/
    lieten/laat/zette/zetten/zet/gezet/gooide/dumpte/gedumpt/stuurde/stuurden/moest/moesten ...
    ${FRAIL} ... eruit/uit/uitstappen/achter/staan/buiten/weg/lopen/alleen/afstappen ... donker/
    nacht/u/uur/weg/niemandsland/regen/kou/alleen/sneeuw/verlaten/bos/kilometer/dorp/avond/halte/
    station, bus/trein/tram/taxi/*chauffeur/conducteur/gids/boot/schipper/kapitein/duikschool/
    reisleiding/reisleider ... achtergelaten/achterlaten/wegvoer/dobberen/drijven .. zee/
    woestijn/bergen/nergens/ons/nacht/uur/eiland/donker/*kind, voer/vaarde/vertrok/reed .. weg ..
    zonder .. ons/mij/haar/*kind/mijn, gedobberd, dobberden, lag/lagen/ligt/liggen/gelegen ...
    *vloer/grond/*tegels/gang/stoep/straat/sneeuw/trap ... ijskoud/uur/uren/nacht/hulp/niemand/
    bewegen/overeind/alleen/lang/bloed*/*buurvrouw/minuten/ochtend/bel/alarm, uur/uren/nacht/tijd
    .. op .. *vloer/grond/koude/gang, niemand .. die .. keek/kwam/hielp/reageerde/ingreep,
    pillen/*medicijnen/medicatie/insuline/druppels/prik/spuit/maaltijd .. van/voor .. meneer/
    mevrouw/kamergenoot/*buurman/*buurvrouw/*bewoner/iemand/ander/andere/*patiënt/hond, ${FRAIL}
    .... uit .. bus/trein/tram/taxi/metro/auto/hotel .. gezet/gegooid/gestuurd,
    reinigingsmiddel*/schoonmaakmiddel*/afwasmiddel*/ontkalker* ... in/gedronken/dronk/keel/
    kelen/maag/ziek/verwisseld, keel/kelen/maag ... brandend*/branden/brandde, brandende .. keel/
    kelen/ogen/huid/lippen/maag/*handen, in slaap .. met/terwijl .. baby/*zoontje/*dochtertje/
    kindje/borst/arm*, grauw/grijs/paars/blauw/lijkbleek/slap .. toen/gezicht/baby/*kind/
    *zoontje/*dochtertje, bijsluiter ... dosis/daags/week/mg/verkeerd*/anders/per, # x daags ..
    week/verkeerd, methotrexaat, in isolatie, ${POWERED} ... krijsen/krijste/krijsten/gillen/
    gegild, krabben/krabt/krabde/gekrabd ... open/kapot/hele/gezin/allemaal/nacht/sinds/bulten,
    open plekken/plek, kapot gekrabd/gekrabt, gaar/gekookt/gestoofd .. ${BODY}/vingertoppen,
    ${BODY}/vingertoppen .. gaar/gestoofd, ${BODY}/knieholtes/knieholte/elleboogholte/billetjes/
    wangetjes/ruggetje ... open/rauw/rood/schraal/vurig/bobbels/bultjes .. plek*/sinds/van/door/
    na, kroop/kropen/kruipt/kruipen/wriemel*/bewoog/bewogen/zwom/zwommen/dreef/dreven .. iets/
    beestje*/larve*/made*/wurm*/tor*/kever* ... ${FOOD}/babymelkpoeder/melkpoeder/poeder/meel/
    rijst, larfje*, wormpje*, wurmpje*, ${FOOD}/babymelkpoeder/melkpoeder/poeder/meel/pak ...
    larve/wormen/worm/made/kevertjes/kevers/torretjes/beestjes/motjes/motten/mijten/
    lieveheersbeestje/lieveheersbeestjes/sprinkhaan/pissebed/duizendpoot/spinnetje/oorworm/
    insect/insecten/rups/rupsen/wesp/kikker/hagedis/kogel/blik/glassplinter/keuteltjes/
    glasscherven/pleister/nagel/tand/schroef/schroefje/naald/spijker/steentje/steentjes/kiezel/
    rat/muis/slak/haarbal, pleister/verband/tampon/tand/kies/nagel/nepnagel/peuk/condoom/
    handschoen ... in .. mijn/m/mn/onze/haar/zijn/een/de/het .. ${FOOD}`,
  alarming: `
    knettert, knetterde, knetterden, knetteren, meterkast*/stoppenkast*/zekeringkast*/
    stopcontact*/elektriciteitskast* ... water/nat/lekt/druppelt/vocht/open/*kinderen/peuter/
    rook*/warm/zoemt/bromt/ratten, oplawaai/oplawaaien/opdonder/opduvel/optater/opdoffer/oplazer/
    tinteling .. van/door/gekregen/kreeg, kreeg/krijg/krijgt/kregen/gekregen .. oplawaai/oplazer,
    tegen de muur .. vloog/gevlogen, nul en .. fase, fase en .. nul, zonder/geen aardlek*/
    aarding, aarding .. geen/ontbreekt/niet, rijdt/reed/versnelt/versnelde/trekt/trok/
    accelereerde .. vanzelf/zichzelf/spontaan/ineens/zomaar .. harder/sneller/op/hard/weg/
    vooruit/achteruit, op de rem .. stampen/staan/stond/trapte/trappen/stampte/gestaan, met ..
    één *hand/een *hand .. stuur/telefoon/reed/rijden/gsm, *hand .. aan het stuur, mobiel/gsm/
    snapchat/*filmpje/appje/whatsapp .. achter/stuur/rijden, *vinger/*vingers/teen/nagel/
    vingertop .. eraf, onze/mijn kleine ... gevallen/viel/ziek/pijn/bloed*/mond/*hoofd/buiten/
    uit/gebeten/weggelopen/verbrand, # over .. ringweg/ring/snelweg/dorpsweg/brug/stoep/fietspad/
    busbaan/dijk/weg/autostrade, vol gas .. over/door/op/langs/achteruit, haalde/haalt/halen/
    inhaalde/ingehaald .. rechts/bocht/school/zebra*/stoep/berm/dubbele, over de stoep/fietspad/
    trottoir/zebra .. gereden/rijdt/reed/rijden/scheurt/crost/kleuter/*kind/hond/*moeder, rijdt/
    reed/rijden/scheurt/crost/racet/sjeest/knalt .. over .. stoep/fietspad/trottoir/zebra/
    schoolplein/plein/grasveld, pompiers, gekwetst/gekwetsten .. door/been/arm/*hoofd/bij,
    kwetsuur, kwetsuren, op de spoed, naar de spoed, naar spoed, spoed beland/gezeten, spoedarts,
    ziekenwagen, mug team, *dokter .. van wacht, wachtdienst, huisarts* .. gemoeten/schrok/zei/
    zegt/doorgestuurd/constateerde, arts/*dokter/tandarts/kinderarts/gynaecoloog/chirurg ...
    schrok/constateerde/stelde/bevestigde/vermoedt/moest/moesten .. dat/van/door/eruit/halen/
    spoelen/verwijder*/vast/opereren, spoelen .. oog/ogen/maag, maag .. gespoeld, antigif*,
    tetanus*, hechtpleister*, rabiës, hondsdol*, brancard, rolstoel .. beland*/door/sinds, brace,
    spalk, halskraag, weken .. uit de running/in het uitgeschakeld, arbeidsongeschikt .. door/
    sinds/na`,
};
