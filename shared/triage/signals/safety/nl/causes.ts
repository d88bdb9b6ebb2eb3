import { BODY, FRAIL, HURT, HURT_BODY, WHO } from './words.ts';

const DING = `
  bed/stapelbed/bank/stoel/kruk/ladder/trap/trapje/schommel/glijbaan/tafel/kast/plank/rek/deur/
  draaideur/schuifdeur/klapdeur/liftdeur/lift/roltrap/plafond/dak/balkon/hek/leuning/railing/raam/
  ruit/spiegel/lamp/kroonluchter/televisie/tv/buggy/kinderwagen/kinderstoel/wandelwagen/box/wieg/
  fiets/step/scooter/bakfiets/frame/stuur/zadel/voorvork/wiel/band/ketting/trapper/ebike/loopband/
  trampoline/hangmat/parasol/tent/podium/tribune/steiger/vloer/tegel/put/putdeksel/glasplaat/
  ovenruit/douchewand/douchedeur/thermoskan/pan/snelkookpan/fles/glas/rollator/rolstoel/tillift/
  traplift/scootmobiel/kinderzitje/autostoel/maxicosi/helm/touw/gordel/beugel`;
const BESTUURDER = `
  chauffeur/bestuurder/taxi/taxichauffeur/bus/buschauffeur/machinist/tram/kapitein/piloot/
  instructeur/badmeester/conducteur/vrachtwagen/bestelbus/busje/uber/rijinstructeur/truck/
  trambestuurder/vrachtwagenchauffeur/taxibusje`;

/** What brings people into danger, as Dutch tells it. */
export const SAFETY_NL_CAUSES: Readonly<Record<string, string>> = {
  hurt: `
    ${BODY} .. vol/onder .. vlekken, ${BODY} ... blauw/bont/open/bloed*/dik/kapot, gekneusde/
    gescheurde/bebloede ${BODY}, sneeën, snijwond*, sneetje, jaap, diepe kras, schaafwond*,
    vleeswond*, bloedneus, bloedde*, bloedend*, bloeden, hechtingen, hechten, gehecht,
    hersenschudding, whiplash, bewusteloos, gewond*, verwond*, letsel, ehbo*, seh, spoedeisende,
    huisartsenpost, ziekenhuis*, ambulance*, traumaheli*, gips, foto laten maken, röntgen*,
    brandwond*, brandblaar, brandblaren, blaren, verbrand .. door/mijn/zijn/${BODY}, kokend*, heet
    water/vet/olie/thee/soep/koffie .. over/op/heen, gloeiend*, geraakt .. door/op, aangereden,
    overreden, omver .. gereden/gelopen, omvergereden, van .. fiets/scooter/step/brommer/sokken/
    trap/ladder/dak/paard .. gereden/gevallen/geschept/getrokken/geblazen/viel, reed .. door ..
    ongeluk/gewoon/fiets, doorgereden .. ongeluk/fiets, gevallen/viel/vallen/val/valt/gleed ..
    over/op/door/van/uit/in/vanaf/naar .. trap/vloer/stoep/tegel/gat/kabel/glad/drempel/beneden/
    diepte/water/stoel/bed/hoofd/grond/hoogte/meter/snoer/steen/ladder/rug/perron/${DING},
    valpartij, onderuit, ~smak, spekglad, losliggende/losse .. stoeptegel/kabel/draden/bedrading/
    leuning, tegen .. grond/muur/vloer/hek .. gewerkt/gedrukt/gesmeten/gegooid, geslagen,
    mishandel*, geschopt, geduwd, gewurgd, betast, verkracht, gebeten .. door/in, beet .. in mijn/
    zijn, gestoken .. door/wesp/bij/in, !steek gelaten, rug .. schot, pijn .. hevige/ondraaglijk*/
    helse, gilde/gilden/gillend, !gilde/gilden/gillend .. vreugde/plezier/lachen/blijdschap/
    enthousias*, !smelt/smelten .. mond/tong, !onder de knie, doodsbang, doodsangst*, in paniek,
    paniek .. uitgebroken/iedereen/brak, zo bang geweest, nooit zo bang, stijf van .. angst,
    ${WHO} .. eronder/onder .. lag/zat/kwam/gekomen, bovenop/op .. ${WHO} .. terecht/viel/beland/
    gestort/gekomen/neer, op mijn/zijn/haar .. ${BODY} .. viel/gekregen/kreeg/neer, op mij, uur ..
    op .. grond/vloer/keukenvloer/badkamervloer, gelegen .. vloer/grond/hulp`,
  things: `
    ${DING} ... brak/breekt/gebroken/afgebroken/knapte/geknapt/stortte/zakte/gezakt/doorgezakt/
    klapte/ingeklapt/dichtgeklapt/dichtklapt*/omviel/losgeschoten/losgelaten/loslaten/afgevallen/
    afviel/klem/gesprongen/sprong/gespat/spatte/gebarsten/barstte/uiteen/versplinter*/gevallen/
    dichtviel/scherp/scherpe/verrot/vast/blokkeerde/weigerde/afgelopen, uit elkaar .. gesprongen/
    gespat/geklapt/gevallen/spatte/sprong/knalde, sprong/spat/spatte/klapte/knalde/barstte/vloog
    .. uit elkaar/kapot, geknald, ontplof*, explodeer*, explosie*, knal, klapband,
    stuurbekrachtiging, remmen, rem/cruisecontrol/cruise/gaspedaal/stuur/koppeling/airbag/gordel/
    handrem/voorrem/achterrem/motor/accu/wiel/band ... weg/uit/niet/weigerde/weigeren/blokkeer*/
    los/vast/kapot/geklapt/gebroken/deed/deden/geen/afgebroken/stuk, kon/kan niet .. stoppen/
    sturen/ademen/weg/eruit, viel .. weg/uit/stil .. bocht/snelweg/rijden/rijdend/weg/kruising/
    inhalen, sloot/vangrail/berm/gracht/boom/lantaarnpaal .. beland/gereden/gelegen/in/tegen, in
    de sloot/vangrail/berm/gracht, tegen .. vangrail/boom/paal, slingerde/slingerend/slip/slippen/
    spookrijd*/bumperklev*/roekeloos/scheurde/hardrijd*, ${BESTUURDER} ... gedronken/drank/wiet/
    slaperig/telefoon/appen/appte/bellen/filmpje/filmpjes/netflix/rood/slinger*/scheur*/sloeg/
    snapchat, bezorger/koerier/pakketbezorger/monteur/fietskoerier ... sloeg, rood licht, te hard
    .. rijden/reed/gereden/door, # km per uur, reed # ... kon/niet/rem*/gas, # in de bebouwde,
    klep/deur/deuren/raam .. open .. rijdend/varen/voer/reed/tijdens/golven/vertrok/vliegen, met
    .. klep/deur/deuren .. open, golven .. over/dek/hoog, veerboot/boot/pont/kano/sloep/jacht/
    ferry ... zonk/gezonken/water/omgeslagen/zinken/lek/golven/brand/vaart, kapseis*, overboord,
    te water, verdrink*, verdronken, verdronk, zwemvest*, reddings*, reddingboei, noodknop*,
    noodstop*, noodrem*, nooduitgang*, noodluik*, nooddeur*, vluchtweg*, vluchtroute*, branddeur*,
    brandblusser*/rookmelder*/brandmelder* ... ging/gingen/geen/niet/kapot/ontbre*/leeg/verlopen/
    werk*/piep*/loeide/defect/afgeplakt/weg, geen/zonder rookmelder*/brandmelder*/brandblusser*,
    brandalarm, brandgevaar*, alarmknop/alarmering/noodoproep/personenalarm/valalarm/halsalarm/
    hartbewaking/defibrillator/aed ... niks/niets/niet/geen/deed/werkt/werkte/stuk/kapot/leeg,
    beklemd, bekneld, klem .. zat/zitten/gezeten/kwam/raakte/tussen, zat/zaten/kwam/raakte ..
    klem/vast, klemde, ertussen, tussen .. deuren/deur/roltrap/liftdeur/draaideur, vast .. in ..
    lift/cabine/achtbaan, attractie/achtbaan/kermis ... beugel/stil/vast/los/eruit, springkussen,
    zwembad ... badmeester/redder/glas/gleed, smeult*, smeul*, smolt, gesmolten, smelt*,
    schroeiplek*, geschroeid, brandlucht, rook .. uit/kwam/komt/overal/vol/kamer, rookpluim*,
    rookontwikkeling, rookwolk*, vlammen, vlam .. gevat/uit/in, in brand, vlieg/vloog/vliegt ..
    brand/fik, fik .. in/stond, fikte, afgebrand, uitgebrand, brandde/brandt .. huis/schuur/auto/
    keuken/af, brandweer*, vonk*, kortsluiting*, doorgebrand, oververhit, oververhit*, bloedheet,
    roodgloeiend, stroomstoot, geëlektrocuteerd, open .. draad/draden/bedrading/kabel/kabels,
    bolle/opgezette/bol .. accu/batterij/powerbank, accu/batterij/powerbank/oplader/lader/snoer/
    stekker/stopcontact/adapter/laadpaal ... heet/lek/zwart/warm, gas .. ruik*/ontsnap*/kraan/
    open, gaslucht, gaslek*, gasgeur, cv ketel ... gas/lek/co/gevaar*, kooldioxide, giftig*, gif,
    asbest*, chloor*, bleekmiddel*, bleekwater*, zuur .. gezicht/lekt, lood .. water/speelgoed/
    verf, salmonella, listeria, ecoli, hepatitis, botulisme`,
  swallowed: `
    glas/glasscherf/scherf/scherven/splinter/splinters/metaal/plastic/ijzer*/schroef/schroefje/
    spijker/nietje/nietjes/staaldraad/draadje/bot/botje/steen/steentje/steentjes/hout/naald/mesje/
    pleister/handschoen/tand/nagel/rubber/elastiek/haar/kies/folie .. in/tussen .. mijn/onze/de/
    het/een/zijn/haar/jullie .. brood/salade/soep/eten/maaltijd/pizza/burger/patat/friet/rijst/
    drankje/glas/fles/pot/potje/ijs/ijsje/chocola/chocolade/taart/koek/koekje/yoghurt/saus/hap/
    hapje/kroket/vlees/kip/vis/koffie/muesli/melk/spinazie/pindakaas/hagelslag, stuk/stukje/
    stukjes/scherf/scherven/splinters/deeltjes .. glas/metaal/plastic/ijzer/hout/bot/rubber, beet/
    beten/bijt/gebeten/kauwde .. op .. iets/glas/metaal/stuk/steen/bot/hard*/steentje, slikte,
    slikken, gestikt, stikte, stikken, stikgevaar, verstikking*, benauwd, kortademig, naar adem,
    heimlich, blauw .. aangelopen, in .. keel .. blijven/schoot/zat, wurm/wurmen/worm/wormen/
    larve/rups/muis/muizen/rat/ratten/torretje/torretjes/tor/kever/kevers/spin/spinnen/vlieg/
    vliegen/vliegjes/motten/mot/mieren/mier/slak/slakken/kikker/hagedis/slang/schorpioen/wesp/
    wespen/vlooien/mijten/pissebed/oorworm/duizendpoot/insect/insecten/beestje/beestjes ... in/
    tussen/op/uit/onder/kroop/kropen/liep/lopen/levend*/dood/dode/gestoken/zat/zaten, krioel*,
    muizenplaag, rattenplaag, schimmel*, beschimmeld*, rauw/rauwe .. kip/vlees/hamburger/van/
    binnen/midden/gehakt, kip/hamburger/gehakt/vlees/kipfilet/worst ... rauw/roze/groen/stonk/
    stinkt, halfrauw, rot .. vlees/kip/vis/eieren/ei/fruit/garnalen/geur, over .. datum,
    houdbaarheidsdatum, tht, tgt, voedselinfectie*, vergiftig*, buikgriep, buikkramp*, maagkramp*,
    overgeven, overgegeven, gekotst, kotsen, kotst, kotsmisselijk, braken, gespuugd, spugen ..
    ziek/nacht, diarree, buikloop, aan de race, doodziek, allerg*, notenallergie, pinda/pindas/
    noten/noot/gluten/lactose/melk/ei/schaaldieren/sesam/soja/cashew/hazelnoot ... reactie/spuit/
    intoleran*/coeliaki*/toch/terwijl/vermeld, epipen, galbulten, netelroos, uitslag .. op, jeuk*,
    rode .. vlekken/bulten, eczeem, opgezwollen, zwelling, haaruitval, haar .. viel/valt/uit ..
    bosjes/plukken/shampoo, chemische .. verbranding/brand, hoornvlies, blind/doof .. geworden/
    aan/oog, verkeerde/andermans/dubbele/verlopen/foute .. recept/operatie/been/knie/oog,
    medicijn/medicijnen/medicatie/pillen/insuline/apotheek ... verkeerd*/verwissel*/andermans/
    iemand/dubbele/dosis/teveel/vergeten/verlopen, zonder .. medicijnen/insuline/puffer/inhalator,
    hartstilstand, reanim*, epileptisch, toeval .. gekregen, uitdroging, uitgedroogd, onderkoel*,
    zonnesteek`,
  anybody: `
    ${WHO} ... ${HURT}, ${HURT} ... ${WHO}, ${BODY} ... ${HURT}, ${HURT} ... ${BODY}, ${BODY} ..
    ${HURT_BODY}, ${HURT_BODY} .. ${BODY}, ${FRAIL} .... ${HURT}, ${HURT} .... ${FRAIL}`,
  near: `
    bijna .. dood/geraakt/vermoord/gevallen/verbrand/ongeluk/blind/neergestort, had/hadden ...
    dood/erger/fataal/blind/verkeerd/slechter/ernstig .. kunnen/zijn/af, dood kunnen zijn/gaan,
    kunnen .. overlijden/sterven/doodgaan/verongelukken, scheelde .. centimeter, ternauwernood,
    rakelings, op een haar na, levensgevaar*, levensbedreigend*, gevaarlijk*, onveilig*,
    brandgevaarlijk, ongeluk .. gebeur*/gehad/bijna/ernstig/wachten, ongelukken, ongeval*,
    aanrijding*, botsing*, gebotst, gecrasht, doden, dodelijk*, dood .. door/gegaan, onbeheerd,
    zonder toezicht, kind/kinderen/baby/peuter/kleuter/zoontje/dochtertje/zoon/dochter/meisje/
    jongetje ... alleen/straat/buiten/raam/slikt*/bloed*/brand*, alleen achtergelaten,
    achtergelaten .. kind/oma/moeder/langs/donker/kou, in de kou gezet/laten, geen .. hulp/helm/
    hek/leuning/toezicht/badmeester/rookmelder .. was/aanwezig/kwam/hing/kregen, 112,
    reddingsvest, bewaking/beveiliger/portier/uitsmijter/beveiliging ... sloeg/grond/geweld/
    gekneusd/armen/nek/klem, hardhandig*, terugroep*, teruggeroepen`,
};
