import { BODY, FRAIL } from './words.ts';

const MEDIC = `
  *verpleger/*verpleegster/verpleegkundige/verpleging/zuster/arts/*dokter/huisarts/chirurg/
  tandarts/gynaecoloog/verloskundige/kraamverzorgster/kraamhulp/apotheker/apotheek/lab/labo/
  laboratorium/kliniek/spoed/fysio/fysiotherapeut/kinesist/osteopaat/masseur/
  schoonheidsspecialiste/thuiszorg/thuisverpleging/psychiater/orthodontist/cosmetisch/specialist`;
const TREATMENT = `
  *medicijn/*medicijnen/medicatie/pil/pillen/tabletten/dosis/morfine/insuline/penicilline/
  bloedverdunners/narcose/verdoving/prik/injectie/vaccin/inenting/botox/filler/fillers/operatie/
  ingreep/keizersnede/bevalling/chemo/bestraling/bloedtransfusie/katheter/sonde/pleister/zalf/
  druppels/vitamine/vitamines/supplement/supplementen/kroon/implantaat/prothese/laser/peeling`;

/** Words that are hardly ever said of anything but danger or harm, in Dutch. */
export const SAFETY_NL_LEXICON: Readonly<Record<string, string>> = {
  injuries: `
    abces*, duizelig*, misselijk*, !misselijk van .. dit/dat/jullie/die/zulke/alle/gedoe/reclame,
    !er misselijk van, !word/wordt misselijk van, benauwd*, kortadem*, zuurstof*, ademhal*,
    buikpijn*, keelpijn, oorpijn, kiespijn, tandpijn, rugpijn, nekpijn, spierpijn .. van/door,
    oogpijn, pijn .. aan/in .. mijn/zijn/de/m/mn .. ${BODY}, antibiotica*, pijnstillers .. nodig/
    sinds/zit, huiduitslag, afgebeten, afgehakt, afgerukt, bloeduitstorting*, bloedvergiftig*,
    blindedarm*, botbreuk*, breukjes, builen, bijtwond*, bijtincident*, blauwe plek, blauwe
    plekken, dwarslaesie, ~embolie, gehoorbeschadig*, gehoorschade, gekneld, geplet, geschaafd,
    hersenschade, hersenletsel*, hernia, kaakbreuk, klaplong, kneuzing*, koorts, koortsstuip*,
    koppijn, hoofdpijn .. van/door/sinds/gekregen/kreeg, barstende .. hoofdpijn, krampen,
    liesbreuk, loodvergiftig*, luchtweg*, maagbloeding, maagklachten, maagpijn, maagzweer,
    migraine .. van/door/gekregen, nierschade, nierfalen, leverschade, oogarts*, oogkliniek,
    oorarts, oorsuizen, open wond*, oogontsteking, oorontsteking, huidontsteking, ooginfectie,
    peesontsteking, longontsteking, polsbreuk, heupbreuk, beenbreuk, enkelbreuk, armbreuk,
    ribbreuk, schedelbreuk, scheenbeen, spierscheur*, steekwond*, stuip*, tekenbeet, traanogen,
    tranende ogen, trommelvlies, uit de kom, ontwricht*, verminkt*, verpletter*, verlamd,
    verstuikt*, verzwikt*, zenuwschade, zwaargewond*, lichtgewond*, tegen de vlakte, knock out,
    groggy, als een ballon, zie/zag/zien .. dubbel/wazig/sterretjes/niks meer, zwart voor .. ogen,
    kan amper lopen, niet kunnen ademen/lopen, spoedoperatie*, noodoperatie, spoedgeval*,
    huidarts, dermatoloog, kaakchirurg*, neuroloog, opgenomen .. spoed/intensive/longafdeling,
    revalid*, afgevoerd .. met/naar/door/per, moest/moesten .. afgevoerd, hulpdiensten,
    traumateam, zwaailicht*, calamiteit*, bloeddruk .. gestegen/hoog/weggevallen, hartritme*,
    hartfalen, hartkloppingen, hartklachten, astma aanval, angstaanval*, hallucin*, delirium,
    dehydrat*, bevangen .. hitte/door/rook, uitgeput .. hitte/zon, wiegendood, koudvuur, gangreen,
    geveld .. voedsel*, bedlegerig`,
  events: `
    mijn/mn/m/haar/onze/dr .. *vinger/*vingers/*vingertje/*vingertjes/duim/teen/tenen/been/*knie/
    enkel/*elleboog/*schouder/*heup/kin/kaak/wang/lip/lippen/tong/keel/tand/tanden/kies/
    voorhoofd/scheen/kuit/hiel/dij/nek/arm/hoofdhuid/*pols/*voet/*hand/ribben/rug/oor ...
    geknakt/omgeklapt/verdraaid/tussen/vast/eraf/gevlogen/gekregen/gestoten/gestapt/terecht/
    weggevreten/aangetast/weggebrand/uitgeslagen/gezwikt/gereden/gekwakt, zijn/zn .. *vinger/
    *vingers/*vingertje/*vingertjes/duim/teen/tenen/been/*knie/*elleboog/*schouder/*heup/kin/
    kaak/lip/tong/keel/tand/tanden/kies/scheen/kuit/nek/arm/*hoofd/hoofdje/*voet/*hand/ribben/
    *pols/gezicht/oog ... tussen/vast/eraf/gestoten/terecht, viel/vielen/gevallen/klapte/knalde/
    sloot/sloten/ging/dichtklapte/dichtsloeg/kwam/zat/kreeg/brak/kneep/reed/stapte/trapte/sloeg/
    beet/stak/sneed/prikte/verbrandde/stootte/haalde/schaafde ... op/tussen/in/tegen/onder/over/
    aan/met .. mijn/mn/haar/zijn/onze/dr/zn/m/hun .. *vinger/*vingers/*vingertjes/duim/teen/
    tenen/been/benen/*knie/*knieën/enkel/*elleboog/*schouder/*heup/kin/kaak/wang/lip/tong/keel/
    tand/tanden/scheen/kuit/nek/arm/armen/handjes/*voet/*voeten/*hoofd/hoofdje/*hand/*pols/
    gezicht/ribben/rug/schoot, huid/vel/slijmvlies ... weggevreten/aangetast/weggebrand/
    losgelaten/eraf/open/stuk/verbrand, schudde/geschud/kneep/geknepen/sloeg/gooide/gegooid/trok/
    getrokken/sleurde/gesleurd/tikte/tik/rammelde/smeet/schopte/schreeuwde .. mijn/onze/de/het/
    een/haar .. ${FRAIL}, ${FRAIL} .. ruw/elkaar/hard .. geschud/aangepakt/behandeld/gepakt/
    getrokken, door elkaar .. geschud/schudde/schudden, tegen .. muur/gevel/*hek/auto/*plafond/
    lantaarnpaal/stoeprand/raam/*deur/glas/balk .. gereden/gevlogen/sloeg/sloegen/beland/gelopen/
    geklapt/gevallen/geslingerd/gesmakt, in .. kanaal/gracht/sloot/vijver/rivier/water/haven/
    ravijn/greppel/put .. raakte/beland/belandde/gereden/gefietst/gevallen/terecht*, raakte/
    belandde/reed/viel .. in .. kanaal/gracht/sloot/vijver/rivier/haven/ravijn/greppel/put,
    *klep/*deur/*deuren/luik/*hek/poort/slagbomen/kofferbak ... nog/niet/open ... dicht/gesloten/
    open .. was/waren/stond/stonden/voer/reed/vertrok/opsteeg/rijden, voer/reed/vertrok/
    vertrokken/opgestegen/gereden/optrok/wegreed ... terwijl/toen .. *klep/*deur/*deuren/luik/
    *hek/kofferbak, begon/begint/ging/gaat/startte/start/sloot/sloten/reed/voer/vertrok/draaide/
    bewoog/zakte/optrok/schoot ... terwijl/toen/voordat .. ik/we/mijn/onze/hij/ze/zij/er/mensen/
    nog ... naast/erin/erop/eronder/onder/tussen/uitstap*/instap*/uitgestapt/ingestapt/zat/zaten/
    erbij/vast/*gordel/oversta*/overstek*, vallen/valt/vielen/vallend/vallende .. dozen/doos/
    pallets/stenen/dakpannen/takken/*planken/spullen/brokken/stukken/*tegels/ijs/ijspegels/glas/
    gereedschap .. van/uit/naar/op/beneden, zonder .. helm/helmen/valbeveiliging/
    veiligheidsschoenen/veiligheidsbril/bescherming/beschermende/harnas/zekering/*gordels/
    toezicht/begeleiding .. werk*/klim*/hoog*/*kinderen/dak/steiger/in/varen/rijden/moet*,
    werken/werk/werkt/moeten/moet ... zonder .. helm/helmen/valbeveiliging/veiligheidsschoenen/
    bescherming/beschermende/harnas/handschoenen, alarmnummer/noodnummer/alarmcentrale/meldkamer/
    noodoproep/sos ... niet/geen/onbereikbaar/bellen/lukte/werkte/deed/opnam/storing/antwoord,
    kon/kan/konden/kunnen ... alarmnummer/noodnummer/alarmcentrale/noodoproep .. bereiken,
    storing/uitval/netwerk .. alarmnummer/noodnummer/alarm/hulp/pacemaker, reuzenrad/achtbaan/
    attractie/kabelbaan/*lift/gondel/draaimolen ... hangen/vast/bovenin/ondersteboven,
    ondersteboven .. gehangen/hangen/in, sterk/sterke .. bleek/verf/zuur/peroxide/middel ..
    verbrand/hoofdhuid/huid/haar, te lang .. zonnebank/liggen/onder/ingewerkt .. verbrand,
    luieruitslag, rare/vreemde/gekke/bittere/chemische/zeep .. smaak .. ziek/overge*/keel/
    *kinderen/*dochter/baby, niet meer wakker .. geworden/worden/gemaakt, veel/teveel .. narcose/
    verdoving/medic*/insuline/morfine, in .. verkeerde .. arm/oor .. geboord/getrokken, slangen/
    tarantula .. uit/in/onder .. wc/toilet/bed/bungalow/kamer/bananen/doos/afvoer, man/kerel/
    vent/gast/persoon .. met .. pistool/hamer/bijl/ijzeren, met .. pistool .. door/in/rond/liep/
    bedreig*/zwaai*, vloog/schoot/trok/ging/sprong .. ineens/plots/plotseling/opeens/spontaan/
    niets .. vooruit/achteruit/brand/los/omhoog/beneden, zonder dat .. gas/remde/aanraakte, slaat
    niet .. af/uit .. loslaat/als/bij/wanneer, bijna .. mijn/zijn/haar/een .. vinger*/tenen/teen/
    *hand/arm/been/oog/leven/nek .. kwijt/verloren/gebroken/af, los .. wapperen/klapperen/
    bungelen/hangen/zwaaien .. storm/wind/steiger/dak*/gevel, staat/hangt/ligt .. los ..
    wapperen/storm/wind/boven/gevaar*, duik/val .. vliegtuig/toestel/*lift/gondel, vliegtuig/
    toestel/piloot ... duik/geslingerd/*plafond/doorstart/baan/brand/rook/motor/turbulentie,
    doorstart .. vliegtuig/baan/maken/landing, geen/zonder .. badmeester/redder/hulpverlener/aed
    ... vinden/aanwezig/nergens/nodig/terwijl/was/*kinderen, durf/durven/durfde .. niet ..
    slapen/douchen/aanzetten/gebruiken/buiten/binnen, dementerende/bejaarde/demente/
    hulpbehoevende/zieke/gehandicapte .. *moeder/*vader/man/vrouw/oma/opa/*zoon/*dochter ...
    alleen/vergeten/buiten/achtergelaten/uren`,
  perils: `
    spoot/spatte/spoten/spatten/gespoten/gespat/spuit/spat ... ogen/oog/gezicht/huid/*handen/arm/
    armen/benen, ogen/oog ... gespoten/gespat/gespetterd/gewreven, mensen/*kinderen/reizigers/
    passagiers/*kind/man ... sprongen/sprong/liepen/liep/lopen/stonden/uitstappen/stapten .. op/
    over/naar/langs .. spoor/rails/snelweg/rijbaan/vluchtstrook, op .. spoor/rails .. gelopen/
    gesprongen/gevallen/liepen/lopen/beland/stond/staan, doorgeroest*/verroest*/roestige/
    doorgerotte .. ketting/kettingen/schommel/*hek/trap/*balkon/speeltoestel/glijbaan/schroef/
    spijker/*kabel/*kabels/*ladder/steiger/uitlaat/rem/remleiding/chassis, raam/ramen/*balkon/
    balkondeur/balkonhek/traphek/trapgat/vijver/put ... sluit/sluiten/open/afgesloten/beveilig*/
    *hek/afgeschermd .... *kind/*kinderen/peuter/kleuter/baby/dreumes/kat, peuter/kleuter/
    dreumes/*kind/*kinderen/baby .... raam/trapgat/put/verdieping ... open/sluit/los/*hek/
    beveilig*/gevallen/vallen/klim*/geklommen, aanvaring*, aanvaren .. door, afgrond, bliksem,
    blikseminslag*, brandhaard*, brandslang*, brandtrap*, branddeken*, brandpreventie, vuurzee,
    granaat, gasexplosie*, implosie, klapband*, lawine*, losgeslagen, neerstort*, noodlanding*,
    noodbel*, noodtelefoon, vluchtdeur*, stormschade .. dak/vallen, instort*, verzakt* .. huis/
    trap/stoep, rampzalig* .. veiligheid, veiligheidseisen, veiligheidsnorm*,
    veiligheidsvoorschrift*, brandveilig*, valgevaar, gezondheidsschade, gezondheidsklachten,
    doodeng*, drenkeling*, drijfzand, steekpartij*, schietpartij*, vechtpartij*, messentrekker*,
    overvaller*, overval op, overval .. winkel/tankstation/medewerk*, gewapend*, geweld .. tegen/
    door/gebruikt/personeel, geweldpleging, gewelddadig*, opgejaagd, belaagd*, bedreigend*,
    bedreiging, gegijzeld, in een hok, tegen .. muur/grond/*hek/hekken/*deur .. gedrukt/gekwakt/
    gesmeten/gegooid/gebeukt, tegen elkaar gedrukt, vertrapt, onder de *voet gelopen,
    verdrukking, opstopping .. gevaar*, doodgebeten, doodgereden, doodgetrapt, doodgeslagen,
    doodgevallen, doodgebloed, doodgeschrokken, verongelukt*, omgekomen, om het leven, overlijden
    .. door, uitgebroken .. hond/vee/brand, reed/rijdt/gereden .. door .. na/zonder, reed/rijdt
    .. gewoon door, doorrijder, vluchtmisdrijf, dutje .. stuur/*chauffeur/vluchtstrook, mocht/
    mochten/kon/konden .. er niet uit, niet weg mogen/mocht, zat/zaten .. als ratten, de lucht in
    .. gegaan/gevlogen/ging/vloog, in de lucht .. gevlogen/vloog .. tank/fles/bbq, sloeg .. in,
    rook .. ontstond/sloeg, onder .. stroom/spanning .. gestaan/staat/stond, niet .. meer .. op/
    betreden/betreed .. mogen/aannemer, scheur/scheuren .. aannemer/constructeur/gevaar*, op ..
    bodem .. van/diepe/zwembad/lag, niet op de rem .. gezet/stond, helling .. afgereden/afgerold/
    gerold, treden/trap .. gerold/afgerold/rolde/gevallen, gerold/afgerold/rolde .. treden/trap/
    helling, asfalt .. lag/gelegen/belandde/met, lag .. op .. asfalt/straat/grond/rails/spoor ..
    na/val/bloed*/gevallen/*chauffeur, na een val, pardoes .. in/tegen, hondengevecht, bijtgrage,
    dolle hond, uitgebroken .. en .. gebeten, ${FRAIL} .... gerold/afgerold/afgereden/bodem/
    vastgeplakt/afgevoerd`,
  substances: `
    ammoniak*, arseen, benzeen, benzinelucht, bestrijdingsmiddel*, bleekproduct, javel*, zoutzuur,
    zwavelzuur, bijtend*, caustisch*, chemicaliën, chemische .. lucht/geur/stank/stof/ogen/
    hoofdpijn, zo chemisch, cyanide, formaldehyde*, gootsteenontstopper*, ontstopper*, pesticide*,
    rattengif*, rioolwater*, rioollucht .. ziek/hoofdpijn/baby, straling .. ziek/hoofdpijn,
    legionella*, salmonella*, listeria*, cholera, difterie, hepatitis*, malaria, meningitis,
    norovirus*, rotavirus, scabiës, ~tbc, tuberculose, maden, larven, injectienaald*,
    injectiespuit*, naalden .. gevonden/liggen/zandbak/speel*/bosjes/lagen/fietsenhok/trap,
    scheermes* ... in/op/vond/vind/gevonden .. pot/*brood/eten/zak/bad/ballenbad/olijven/zand*/
    snoep/appel/speel*, in .. pot/zak/fles/blik/bord/*soep/*salade/*brood/*koek/snoep/olijven/
    groente/flesje/flesjes/babywater .. vond/vind/zat/zit/zaten/zwemt/zwemmen/zwom/dreef/drijft/
    drijven/kroop .. ik/een/wat/iets/er/halve/stuk/van ... scheermes*/glas/naald/mes*/ijzer*/
    metaal/spijker/schroef/beest*/larve*/tor/made/worm*/draad*/splinter*/plastic/alles, zwemt/
    zwemmen/zwommen/drijft/drijven .. van alles/iets/beestjes ... water/fles/flesjes/babywater/
    *melk/sap, stof/walm/damp/lucht/geur/gas/poeder/spray/rook .. waar ... hoesten/hoofdpijn/
    niezen/ziek, hoesten .. en .. hoofdpijn/rook/stof/spray/lucht, allemaal/iedereen/we/wij/ik ..
    moesten/moest/begon/begonnen .. hoesten, gas .. hoopt/ophoop*/ophoopt/vrijgekomen, blaast ..
    rook, vergaste, hoestbui .. van/door, plekken .. lijfje, ${BODY} .. vastgeplakt/vastgelijmd/
    verkleefd, vastgeplakt .. ${BODY}, roze .. van binnen/binnenin/midden, van binnen .. roze/
    rauw/koud/bevroren, rauwe .. kern/binnenkant`,
  bodily: `
    ${BODY} .. van .. ${FRAIL}, ${FRAIL}/ik/man/vrouw .. ${BODY} .. verloren/kwijtgeraakt,
    verloren/kwijtgeraakt .. tand/tanden/*vinger/vingertop/teen/oog/been, hoge/grote/volle/enorme
    snelheid .. langs/door/over/tegen/op/in, spelende *kinderen, reed/rijdt/reden/rijden/raast/
    raasde/scheurt ... langs/tussen/op/naar .. *kinderen/*kind/school/kleuters/scholieren, brug/
    bruggetje/vlonder/loopbrug/steiger/*balkon/trap/*vloer/dak/plank ... rot/verrot/vermolmd/
    doorgezakt/gezakt/zakte/kraakt/doorzakt, door gezakt, ${TREATMENT} .. twee/drie/dubbel/# ..
    keer/maal ... gegeven/toegediend/gekregen/ingenomen, keer/maal .. gegeven/toegediend ..
    ${TREATMENT}, van .. trap .. gegaan/gegleden/gekomen/gestuiterd, wespennest*, bijennest,
    hoornaar*, stroomkabel*, stroomdraad*, hoogspanning*, *deuren/*deur/poort/*klep/rolluik/
    slagboom ... op/tussen/tegen .. ${BODY}/${FRAIL}, aan/in/op/tegen/tussen/onder/over/door/
    langs/met/naar/uit/van/tot mijn/mn/haar/onze/dr oor/oren/*vinger/*vingers/*vingertje/
    *vingertjes/vingertop/duim/teen/tenen/been/*knie/*knieën/*elleboog/*schouder/*heup/kaak/wang/
    lip/lippen/tong/keel/tand/tanden/voorhoofd/scheen/kuit/hiel/dij/nek/ribben/borst/hoofdhuid/
    ooglid/oogleden/handjes/voetje/voetjes/hoofdje/gezichtje/buikje/billetjes/armpje/beentje,
    mijn/mn/haar/onze/dr oor/oren/*vinger/*vingers/vingertop/duim/teen/been/*knie/*schouder/
    *heup/kaak/lip/lippen/keel/tand/tanden/nek/ribben/ooglid .. doet/deed/zat/zit/zaten/werd/
    bleef/kwam/ligt/klem/eraf/vast/paars/hangt, mijn/mn/haar/onze/dr *elleboog/*schouder/lip/
    lippen/ooglid/oogleden/hoofdhuid/nek/keel/kaak/scheen/kuit/hiel/dij/ribben/voorhoofd/wang/
    tenen/*knieën/handjes/voetje/voetjes/hoofdje/gezichtje/armpje/beentje/*vingertje/*vingertjes,
    zijn oor/*vinger/*vingers/*vingertje/*vingertjes/duim/teen/tenen/been/*knie/*elleboog/
    *schouder/kaak/lip/tong/keel/tand/tanden/voorhoofd/scheen/nek/handjes/hoofdje/gezichtje,
    !oortjes/koptelefoon/oordopjes/headset/muziek/oorbellen/bril ... oor/oren/neus, !schoen/
    schoenen/sneakers/laarzen/sokken/pumps ... tenen/hiel/kuit/been, !been/schouder/knie ..
    lengte/maat, !schouders .. ophalen/eronder/haal/halen, !water .. in .. mijn mond, !op .. tong
    .. smelt*, ${FRAIL} .. viel/vielen/gleed, bijna ... op/onder/in/tegen .. rails/spoor/trein/
    tram/sloot/gracht/vangrail, bijna ... belandde/beland/gevallen/viel/geraakt/onder/geschept/
    omver/rails/spoor/trein/tram/sloot/gracht/vangrail .. op/onder/in/door/tegen/van/met ..
    rails/spoor/trein/tram/auto/bus/weg/water/vrachtwagen/straat/fiets/trap/perron/*wielen, helm/
    fietshelm/skihelm/motorhelm ... brak/gebroken/gebarsten/stukken/barst/scheur/gespleten,
    drankadem, adem .. drank/alcohol, rook/ruikt/rooken/stonk/stinkt naar drank/alcohol/bier/
    wiet, noodkoord/alarmkoord/belkoord/trekkoord/polsalarm/alarmbel ... niet/geen/niets/niks/
    kapot/signaal/defect/werkte, *batterij/*batterijen/*accu/*accus ... lekken/gelekt/lekte,
    volwassen/vreemde/onbekende/oudere .. man/mannen/kerel ... *dochter/*zoon/*kind/*meisje/
    minderjarig*, *dochter/*zoon/*kind/*meisje/minderjarig* ... volwassen/vreemde/onbekende/
    oudere .. man/mannen/kerel, om .. *foto/*fotos .. vroeg/vragen/vraagt .. *dochter/*kind/
    minderjarig*/*meisje, grooming, groomer, op/tegen de grond/muur/*vloer .. gedrukt/gesmeten/
    gehouden/gewerkt/gegooid, bouwput/bouwplaats/bouwwerf/werf/mestput/beerput/liftschacht/
    schacht ... *kind/*kinderen/open/afgezet/spelen/*hek/vallen/gevallen, *hek/poort .. open/weg
    .. *kinderen/*kind/spelen/kleuters/peuters/vallen, geen/zonder .. bescherming/afscherming/
    beschermkap/beveiliging/veiligheidskap .. machine/zaag/snijmachine/vinger*/*hand/werk*,
    machine/zaag/snijmachine/vleesmolen/pers/heftruck/hakselaar ... bescherming/beschermkap/
    vinger*/*hand/arm/been, verloor/verloren/kwijtgeraakt/kwijt .. een/zijn/haar/mijn .. vinger*/
    teen/tenen/oog/been/arm/*hand/bewustzijn/leven/gehoor/zicht, tot op het bot, scheuren ..
    muur/muren/huis .. bang/boring*/verzakk*/werken, bang .. dat .. huis/dak/het/muur/*plafond/
    *balkon .. valt/brand/omvalt, balken kraken, kraakt .. dak/balken/*vloer, gaf geen ..
    signaal/alarm, parkinson/diabetes/epilepsie/hartpatiënt/nierpatiënt/astma/copd/ms/kanker ...
    niet/geen/zonder/dagen/uren .. geleverd/gekregen/medic*/hulp/eten/stroom/warmte, kralen/
    kraal/erwt/knoop/balletje/lego/magneetje .. in .. neus/oor/mond/keel, leeggedronken/
    opgegeten/opgedronken .. ziek/zuur/over, zuur/zure ... baby/flesje/fles .. gedronken/ziek/
    leeggedronken`,
  treated: `
    ${MEDIC} .... ${TREATMENT} .... verkeerd*/fout/fouten/terwijl/mis/misgegaan/pijn/veel/teveel/
    onnodig/zonder/vergeten/gebroken/bloed*/ziek/dood/dubbel/dubbele/schade/kwijt, ${TREATMENT}
    .... ${MEDIC} .... verkeerd*/fout/terwijl/mis/pijn/veel/teveel/onnodig/gebroken/bloed*/ziek/
    dood/schrok/schade, ${TREATMENT} ... terwijl/hoewel ... tegen/mag/*dossier/zwanger/verboden,
    na .. botox/filler/fillers/laser/peeling/operatie/ingreep/inenting/vaccinatie/prik/
    behandeling ... pijn/dik/scheef/rood/ziek/slechter, ${BODY} .. niet meer .. dicht/bewegen/
    buigen/strekken/voelen/sluiten/optillen/recht, onnodig .. geopereerd/chemo/bestraald/
    behandeld/medic*/operatie, te veel/teveel .. vitamine/zout/suiker/alcohol/cafeïne/fluoride/
    lood .. volgens/arts/gynaecoloog/bevat*/test/gevaar*, verkeerde .. *uitslag .. maanden/
    operatie/behandeld/chemo/medic*, bevat*/bevatten .. te veel/teveel, trapliften/*lift ...
    stopte/stil/bleef/hangen/halverwege/vast/viel/schokte/uit, ${FRAIL} ... hap/slok/slokje/hapje
    .. van/binnen/genomen, binnengekregen, hap/slok .. binnen .. gekregen/van, ${FRAIL} ...
    binnen/ingenomen/gedronken/opgegeten ... wasmiddel*/pil/lokdoos/vaatwas*/bleek*/schoonmaak*/
    batterij*/sigaret*/alcohol/zeep/verf/lijm/parfum/aanmaak*, wespenlokdoos/mierenlokdoos/
    slakkenkorrels/lokdoos ... *kind/hond/kat/zoon*/dochter*/mond/binnen/gegeten/dop/lekt, zonder
    .. achterlicht*/koplamp*/knipperlicht*/lichten/licht/verlichting/reflector* .. op/snelweg/
    weg/donker/rijden/reed/bijna, bijna .. erop/tegenop/achterop/ertegen .. geklapt/gereden, band
    ... knalde/open .. snelweg/rijden/bij/hard/rit, seksuele/seksueel/seksistische/obscene/
    smerige .. opmerking*/toespeling*/grapjes/gebaren/voorstel*/getinte, raakte/raakt/raakten ..
    haar/mij/me/hem/*dochter/*zoon .. aan, aangeraakt .. door/op/zonder/bij/ongewenst, hoest/
    hoesten/hoestte/hoestbuien .. hele/nacht/sinds/door/van/kind*/vrouw/man/rook, vrouw/man/
    *kind/*kinderen/*zoon/*dochter/baby .. hoest/hoesten/hoestte, beugel/beugels/*hek ..
    halverwege/tijdens/plots/plotseling/ineens .. open/los, rookafvoer/uitlaatgassen/walm/rook ..
    in .. slaapkamer/huis/woonkamer/kamer/woning/cabine, geen gehoor .. alarm*/nood*/hulp,
    alarmlijn/hulplijn/noodlijn/intercom .. geen/niet/gehoor/dood/onbereikbaar, spruw, luizen,
    ringworm, waterpokken, krentenbaard, verbrand .. *snoer/*stekker, niemand .. hielp/bijstond/
    ingreep/hulp, te hulp .. geschoten/schoot/kwam, hulp .. geroepen/roepen/riep/riepen,
    schreeuwde/schreeuwden .. hulp/pijn, reed ... van de sokken, ${FRAIL} .. eraf/eruit/erin ..
    gegooid/geslingerd/gevlogen/viel, het huis uit .. moeten/moesten/moest/gas/rook/brand,
    moesten .. huis/gebouw/pand/appartement uit, koelmiddel/koudemiddel/freon .. gelekt/lekt/lek/
    lekte`,
};
