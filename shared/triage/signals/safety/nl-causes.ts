const LICHAAM = `
  hand/handen/handje/vinger/vingers/vingertje/duim/arm/armen/armpje/been/benen/beentje/beentjes/
  voet/voeten/voetje/teen/tenen/gezicht/oog/ogen/hoofd/hoofdje/huid/mond/tong/lip/lippen/keel/
    nek/
  knie/pols/enkel/oor/oren/neus/tand/tanden/kies/borst/schouder/heup/rug/buik/rib/ribben/kin/
  voorhoofd/wang/elleboog/sleutelbeen/kaak/schedel/ruggenwervel/bovenbeen/kuit/scheen/vel/haar`;
const IEMAND = `
  mij/me/ons/hem/haar/kind/kinderen/kindje/baby/peuter/kleuter/zoon/zoontje/dochter/dochtertje/
  jongen/jongetje/meisje/man/vrouw/moeder/vader/oma/opa/ma/pa/broer/zus/vriend/vriendin/
    buurvrouw/
  buurman/collega/iemand/mensen/klant/patient/bewoner/passagier/fietser/voetganger/hond/kat/
    puppy/
  poes/paard/konijn/nichtje/neefje/kleinkind/kleinzoon/kleindochter/oudere/bejaarde/
    schoonmoeder`;
const DING = `
  bed/stapelbed/bank/stoel/kruk/ladder/trap/trapje/schommel/glijbaan/tafel/kast/plank/rek/deur/
  draaideur/schuifdeur/klapdeur/liftdeur/lift/roltrap/plafond/dak/balkon/hek/leuning/railing/
    raam/
  ruit/spiegel/lamp/kroonluchter/televisie/tv/buggy/kinderwagen/kinderstoel/wandelwagen/box/
  wieg/fiets/step/scooter/bakfiets/frame/stuur/zadel/voorvork/wiel/band/ketting/trapper/ebike/
  loopband/trampoline/hangmat/parasol/tent/podium/tribune/steiger/vloer/tegel/put/putdeksel/
  glasplaat/ovenruit/douchewand/douchedeur/thermoskan/pan/snelkookpan/fles/glas/rollator/
    rolstoel/
  tillift/traplift/scootmobiel/kinderzitje/autostoel/maxicosi/helm/touw/gordel/beugel`;
const BESTUURDER = `
  chauffeur/bestuurder/bezorger/koerier/taxi/taxichauffeur/bus/buschauffeur/machinist/tram/trein/
  kapitein/piloot/monteur/instructeur/badmeester/conducteur/vrachtwagen/bestelbus/busje/uber/
  pakketbezorger/maaltijdbezorger/rijinstructeur/begeleider`;
const SCHADE = `
  gevallen/gewond/pijn/pijnlijk/bloed/bloedde/bloedt/bloeden/ziek/misselijk/overgegeven/
  overgeven/braken/gespuugd/kotsen/kotst/geslagen/gestoken/gebeten/verbrand/verbrandde/gestikt/
  stikte/stikken/doodsbang/ziekenhuis/huisarts/dokter/spoed/ambulance/gewurgd/gekneld/geplet/
  geraakt/geschept/geschopt/gebroken/gekneusd/bewusteloos/flauw/flauwgevallen/flauwviel/
  hechtingen/koorts/benauwd/ademhalen/adem/allergische/allergisch/vergiftigd/vergiftiging/
  verdronken/verdronk/beklemd/klem/schok/elektrische/stroom/brand/vlammen/blind/doof/verlamd/
  overleden/gestorven/operatie/geopereerd/wond/wonden/litteken/littekens/infectie/ontsteking/
  ontstoken/jeuk/uitslag/bulten/opgezwollen/gezwollen/dik/blauw/kramp/diarree/uitgegleden/
  gestruikeld/onderuit/doodziek/onwel/gevaar/gestort/omgevallen/losgeraakt/losgeschoten/
  ingeslikt/doorgeslikt/slikte/giftig/gif/gas/scherf/scherven/splinter/glasscherf/glassplinter/
  naald/geëlektrocuteerd/shock/hoofdpijn/duizelig/onderkoeld/aangereden/overreden/gebotst`;

/** What brings people into danger, as Dutch tells it. */
export const SAFETY_NL_CAUSES: Readonly<Record<string, string>> = {
  hurt: `
    ${LICHAAM} .. vol/onder .. sneeën/snee/bloed/blaren/bulten/splinters/vlekken/uitslag/glas,
    ${LICHAAM} ... gebroken/gekneusd/verbrand/blauw/bont/open/opengehaald/gesneden/bloed*/dik/
    opgezwollen/gezwollen/verstuikt/gescheurd/afgerukt/klem/bekneld/geplet/beklemd/geraakt/
    geschaafd/verdoofd/ontstoken/kapot, gebroken/gekneusde/gekneusd/gescheurde/verbrande/open/
    opgezwollen/verstuikte/bebloede ${LICHAAM}, sneeën, snijwond*, sneetje, jaap, diepe
    snee/wond/kras, schaafwond*, vleeswond*, bloedneus, bloedde*, bloedend*, bloeden, bloed ..
    uit/overal/op/onder/stromen/op/spuit*, hechtingen, hechten, gehecht, hersenschudding,
    whiplash, bewusteloos, buiten bewustzijn, flauwgevallen, flauw gevallen, buiten westen,
    gewond*, verwond*, letsel, ehbo*, seh, eerste hulp, spoedeisende, huisartsenpost,
    ziekenhuis*,
    ambulance*, traumaheli*, gips, foto laten maken, röntgen*, brandwond*, brandblaar,
    brandblaren,
    blaren, verbrand .. aan/door/mijn/zijn/haar/${LICHAAM}, ${LICHAAM} .. verbrand, kokend*,
    heet water/vet/olie/thee/soep/koffie .. over/op/heen, gloeiend*, geraakt .. door/op/hoofd,
    aangereden, overreden, omver .. gereden/gelopen/geduwd, omvergereden, van .. fiets/scooter/
    step/brommer/sokken/trap/ladder/dak/paard .. gereden/gevallen/geduwd/geslagen/geschept/
    getrokken/geblazen/viel/gekukeld, reed .. door .. ongeluk/gewoon/gewond/fiets, doorgereden
    .. gewond/ongeluk/aanrijding/fiets,
    gevallen/viel/vallen/val/valt/uitgegleden/gleed/gestruikeld/struikel* ..
    over/op/door/van/uit/
    in/vanaf/naar .. trap/vloer/stoep/tegel/gat/kabel/glad/drempel/beneden/diepte/water/stoel/
    bed/
    hoofd/grond/hoogte/meter/snoer/steen/ladder/rug/perron/${DING}, valpartij, ten val, onderuit,
    smak, gladde .. vloer/tegels/trap/stoep, spekglad, natte vloer, losliggende/losse .. tegel/
    tegels/stoeptegel/kabel/draden/bedrading/leuning, tegen .. grond/muur/vloer/hek ..
    gewerkt/gedrukt/gesmeten/gegooid/geduwd/geslagen, geslagen, mishandel*, geschopt, geduwd,
    gewurgd, aangevallen .. door/hond, aangerand, betast, verkracht, gebeten .. door/in/hond,
    beet .. in mijn/zijn/haar/me/hem, gestoken .. door/wesp/bij/in, !steek gelaten, tandarts ..
    fout/zenuw/verkeerde, rug .. schot/gebroken/ingezakt, pijn ..
    borst/buik/hoofd/rug/ogen/keel/hevige/ondraaglijk*/helse, gilde/gilden/gillend,
    doodsbang, doodsangst*, in paniek, paniek .. uitgebroken/iedereen/brak, zo bang geweest,
    nooit
    zo bang, stijf van .. angst, ${IEMAND} .. eronder/onder/ertussen ..
    lag/zat/klem/kwam/gekomen,
    bovenop/op .. ${IEMAND} .. gevallen/terecht/viel/beland/gestort/gekomen/neer, op
    mijn/zijn/haar
    .. ${LICHAAM} .. gevallen/viel/gekregen/terecht/kreeg/neer, op mij, uur .. op .. grond/vloer/
    keukenvloer/badkamervloer, gelegen .. vloer/grond/hulp`,
  things: `
    ${DING} ... brak/breekt/gebroken/doorgebroken/afgebroken/knapte/geknapt/bezweek/bezweken/
    ingestort/instort*/stortte/zakte/gezakt/doorgezakt/klapte/ingeklapt/dichtgeklapt/dichtklapt*/
    omgevallen/omviel/losgeschoten/losgekomen/losgelaten/loslaten/afgevallen/afviel/kantelde/
    gekanteld/klem/klemde/beklemd/bekneld/ontploft/ontplofte/gesprongen/sprong/gespat/spatte/
    gebarsten/barstte/uiteen/versplinter*/gevallen/dichtviel/wankel/wiebelt/instabiel/scherp/
    scherpe/verrot/opgesloten/vast/blokkeerde/weigerde/afgelopen, uit elkaar ..
    gesprongen/gespat/geknald/geklapt/gevallen/spatte/sprong/knalde, sprong/spat/spatte/klapte/
    knalde/barstte/vloog .. uit elkaar/kapot, geknald, ontplof*, explodeer*, explosie*, knal,
    harde knal,
    klapband,
    stuurbekrachtiging, remmen, rem/remmen/cruisecontrol/cruise/gaspedaal/stuur/koppeling/airbag/
    gordel/handrem/voorrem/achterrem/motor/accu/wiel/band ... weg/uit/niet/weigerde/weigeren/
    blokkeer*/los/vast/kapot/geklapt/gebroken/deed/deden/geen/afgebroken/stuk, kon/kan niet ..
    remmen/stoppen/sturen/ademen/weg/eruit, viel .. weg/uit/stil .. bocht/snelweg/rijden/
    rijdend/weg/kruising/inhalen, sloot/vangrail/berm/gracht/boom/lantaarnpaal .. beland/
    gereden/gelegen/in/tegen, in de sloot/vangrail/berm/gracht, tegen .. vangrail/boom/paal,
    slingerde/slingerend/slip/slippen/spookrijd*/bumperklev*/roekeloos/scheurde/hardrijd*,
    ${BESTUURDER} ... dronken/gedronken/drank/wiet/stoned/slaap/slaperig/telefoon/appen/appte/
    bellen/filmpje/filmpjes/netflix/rood/hard/gordel/slinger*/roekeloos/agressief/gas/ramde/
    aangereden/spiegel/tegen/verkeerde/gereden/afgesneden/scheur*/geslagen/sloeg/geduwd, door
    rood,
    rood licht, te hard .. rijden/reed/gereden/door, # km per uur, reed # ... kon/niet/rem*/gas,
    # in de bebouwde, klep/deur/deuren/luik/raam .. open .. rijdend/varen/voer/reed/tijdens/
    golven/
    vertrok/vliegen, met .. klep/deur/deuren/luik .. open, golven .. over/dek/hoog,
    veerboot/boot/
    pont/kano/sloep/jacht/ferry ... zonk/gezonken/water/omgeslagen/kapseis*/zinken/lek/golven/
    brand/
    vaart/zwemvest*/reddingsvest*, kapseis*, overboord, te water, verdrink*, verdronken,
    verdronk,
    zwemvest*, reddings*, reddingboei, noodknop*, noodstop*, noodrem*, nooduitgang*, noodluik*,
    nooddeur*, vluchtweg*, vluchtroute*, branddeur*, brandblusser*, rookmelder*, brandmelder*,
    brandalarm, brandgevaar*, alarmknop/alarmering/noodoproep/personenalarm/valalarm/halsalarm/
    hartbewaking/defibrillator/aed ... niks/niets/niet/geen/deed/werkt/werkte/stuk/kapot/leeg,
    beklemd, bekneld, klem .. zat/zitten/gezeten/kwam/raakte/tussen, zat/zaten/kwam/raakte ..
    klem/vast/opgesloten, klemde, ertussen, tussen .. deuren/deur/roltrap/liftdeur/draaideur,
    opgesloten, vast .. in .. lift/cabine/achtbaan, attractie/achtbaan/kermis ... beugel/stil/
    vast/los/gewond/eruit, springkussen, zwembad ... chloor/verdronk*/badmeester/redder/glas/
    gleed,
    smeult*, smeul*, smolt, gesmolten, smelt*, schroeiplek*, geschroeid, brandlucht, rook ..
    uit/kwam/komt/overal/vol/kamer, rookpluim*, rookontwikkeling, rookwolk*, vlammen, vlam ..
    vatte/
    gevat/uit/in, in brand, vlieg/vloog/vliegt .. brand/fik, fik .. in/stond, fikte, afgebrand,
    uitgebrand, brandde/brandt .. huis/schuur/auto/keuken/af, brandweer*, vonk*, kortsluiting*,
    doorgebrand, oververhit, oververhit*, bloedheet, gloeiend heet, roodgloeiend, stroomstoot,
    schok .. van/kreeg/gekregen/gehad/opgelopen, onder stroom, onder spanning, geëlektrocuteerd,
    blote/losse/open/blootliggende .. draad/draden/bedrading/kabel/kabels, bolle/opgezette/
    opgezwollen/bol .. accu/batterij/powerbank, accu/batterij/powerbank/oplader/lader/snoer/
    stekker/stopcontact/adapter/laadpaal ... heet/bol/lek/gezwollen/opgezwollen/brand/ontplof*/
    rook/smelt/gesmolten/vonk*/sist/siste/zwart/warm, gas .. lek/lucht/geur/ruik*/lekkage/rook/
    ontsnap*/kraan/open, gaslucht, gaslek*, gasgeur, koolmonoxide*, co melder/vergiftiging/alarm,
    cv ketel ... gas/lek/co/ontplof*/gevaar*, kooldioxide, dampen, giftig*, gif, asbest*,
    chloor*,
    bleek*, zuur .. gezicht/ogen/huid/lekt, lood .. water/speelgoed/verf, legionella, salmonella,
    listeria, e coli, ecoli, norovirus, hepatitis, botulisme`,
  swallowed: `
    glas/glasscherf/scherf/scherven/splinter/splinters/metaal/plastic/ijzer*/schroef/schroefje/
    spijker/nietje/nietjes/staaldraad/draadje/bot/botje/steen/steentje/steentjes/hout/naald/
    mesje/pleister/handschoen/tand/nagel/rubber/elastiek/haar/kies/folie .. in/tussen .. mijn/
    onze/de/het/een/zijn/haar/jullie .. brood/salade/soep/eten/maaltijd/pizza/burger/patat/
    friet/rijst/drankje/glas/fles/pot/potje/ijs/ijsje/chocola/chocolade/taart/koek/koekje/
    yoghurt/
    saus/hap/hapje/kroket/vlees/kip/vis/koffie/muesli/melk/spinazie/pindakaas/hagelslag, stuk/
    stukje/stukjes/scherf/scherven/splinters/deeltjes .. glas/metaal/plastic/ijzer/hout/bot/
    rubber,
    beet/beten/bijt/gebeten/kauwde .. op .. iets/glas/metaal/stuk/steen/bot/hard*/steentje,
    ingeslikt, doorgeslikt, slikte, slikken, verslik*, gestikt, stikte, stikken, stikgevaar,
    verstikking*, benauwd, kortademig, ademnood, geen lucht, naar adem, heimlich, blauw ..
    aangelopen/lippen/gezicht, in .. keel .. vast/blijven/schoot/zat,
    maden/wurm/wurmen/worm/
    wormen/larve/larven/rups/kakkerlak/kakkerlakken/muis/muizen/rat/ratten/muizenkeutels/keutels/
    torretje/torretjes/tor/kever/kevers/spin/spinnen/vlieg/vliegen/vliegjes/motten/mot/mieren/
    mier/slak/slakken/kikker/hagedis/slang/schorpioen/wesp/wespen/luizen/vlooien/mijten/pissebed/
    oorworm/duizendpoot/insect/insecten/beestje/beestjes/ongedierte ... in/tussen/op/uit/onder/
    kroop/kropen/liep/lopen/levend*/dood/dode/gestoken/krioel*/zat/zaten, krioel*, ongedierte*,
    bedwants*, muizenplaag, rattenplaag, schimmel*, beschimmeld*, rauw/rauwe .. kip/vlees/
    hamburger/van/binnen/midden/gehakt, kip/hamburger/gehakt/vlees/kipfilet/worst ... rauw/roze/
    bloederig/bedorven/groen/stonk/stinkt, niet gaar, halfrauw, bedorven, rot/rotte/
    verrotte .. vlees/kip/vis/eieren/ei/fruit/garnalen/geur, over .. datum, houdbaarheidsdatum,
    tht, tgt, voedselvergift*, voedselinfectie*, vergiftig*, buikgriep, buikkramp*, maagkramp*,
    overgeven, overgegeven, gekotst, kotsen, kotst, kotsmisselijk, braken, gespuugd, spugen ..
    ziek/kind/nacht, misselijk .. van/geworden/na, diarree, buikloop, aan de race, doodziek,
    ziek geworden, ziek .. van/door/na .. eten/jullie/maaltijd/kip/gegeten/vis/salade/buffet/
    sushi,
    na .. eten .. ziek/beroerd/misselijk, allerg*, notenallergie,
    pinda/pindas/noten/noot/gluten/
    lactose/melk/ei/schaaldieren/sesam/soja/cashew/hazelnoot ... allerg*/reactie/opgezwollen/
    spuit/epipen/intoleran*/coeliakie/coeliaki*/toch/terwijl/vermeld, coeliakie*,
    anafyla*, epipen, dikke .. keel/lip/tong/ogen, galbulten, netelroos, uitslag .. van/over/op/
    gezicht/lijf/huid/hele, jeuk*, rode .. vlekken/bulten/huid, eczeem, opgezwollen, zwelling,
    haaruitval, haar .. viel/valt/uit .. bosjes/plukken/shampoo, chemische .. verbranding/brand,
    hoornvlies, blind/doof .. geworden/aan/oog, verkeerde/andermans/dubbele/verlopen/foute ..
    medicijn/medicijnen/pillen/medicatie/dosis/dosering/injectie/insuline/bloed/recept/prik/
    operatie/been/knie/oog, medicijn/medicijnen/medicatie/pillen/insuline/recept/apotheek ...
    verkeerd*/verwissel*/andermans/ander/iemand/dubbele/dosering/dosis/zonder/op/teveel/fout/
    vergeten/verlopen, zonder .. medicijnen/insuline/zuurstof/puffer/inhalator, overdos*,
    bijwerking* .. ernstig*/heftig*, hartaanval, hartstilstand, reanim*, epileptisch, toeval ..
    gekregen, beroerte, koorts .. na/van/kind/baby/hoge, uitdroging, uitgedroogd, onderkoel*,
    zonnesteek, hitteberoerte`,
  anybody: `
    ${IEMAND} ... ${SCHADE}, ${SCHADE} ... ${IEMAND}, ${LICHAAM} .. ${SCHADE}, ${SCHADE} ..
    ${LICHAAM}`,
  near: `
    bijna .. dood/doodgereden/verongelukt/verdronken/gestikt/geraakt/aangereden/vermoord/
    overreden/
    gevallen/geëlektrocuteerd/verbrand/ongeluk/blind/gebotst/botsing/frontaal/omgekomen/stikte/
    verdronk/neergestort/geplet, had/hadden ... dood/doden/erger/fataal/blind/verkeerd/slechter/
    ernstig/overleden .. kunnen/zijn/af, dood kunnen zijn/gaan, kunnen .. overlijden/sterven/
    doodgaan/verdrinken/stikken/verongelukken, scheelde .. niks/niets/weinig/haar/haartje/
    centimeter/centimeters/seconden, ternauwernood, rakelings, op een haar na, levensgevaar*,
    levensbedreigend*, gevaarlijk*, onveilig*, brandgevaarlijk, gevaar voor, in gevaar, ongeluk
    ..
    gebeur*/gehad/bijna/ernstig/wachten, ongelukken, ongeval*, aanrijding*, botsing*, gebotst,
    gecrasht, doden, dodelijk*, overleden .. door/aan/na, dood .. door/gegaan, onbeheerd,
    zonder toezicht, kind/kinderen/baby/peuter/kleuter/zoontje/dochtertje/zoon/dochter/meisje/
    jongetje ... alleen/achtergelaten/vergeten/kwijt/weggelopen/ontsnapt/opgesloten/straat/
    huilend/buiten/raam/water/mond/keel/slikt*/pillen/klem/gevallen/hoofd/bloed*/brand*/geslagen/
    pijn, alleen achtergelaten, achtergelaten .. kind/oma/moeder/langs/donker/kou, in de kou
    gezet/laten, geen .. hulp/ehbo/helm/gordel/hek/leuning/toezicht/badmeester/reddingsvest/
    rookmelder/nooduitgang .. was/aanwezig/kwam/hing/kregen, 112, reddingsvest, bewaking/
    beveiliger/portier/uitsmijter/beveiliging ... geslagen/sloeg/grond/geduwd/geweld/gekneusd/
    hardhandig/armen/nek/klem, hardhandig*, geweld .. gebruikt/door, terugroep*, teruggeroepen`,
};
