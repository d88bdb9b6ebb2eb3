import { BODY, FRAIL, HURT, HURT_BODY, WHO } from './words.ts';

const DING = `
  bed/stapelbed/bank/*stoel/kruk/*ladder/trap/trapje/schommel/glijbaan/*kast/*deur/*lift/roltrap/
  *plafond/dak/*balkon/*hek/*leuning/railing/raam/ruit/kroonluchter/buggy/kinderwagen/
  wandelwagen/box/wieg/fiets/step/scooter/bakfiets/frame/stuur/zadel/voorvork/*wiel/band/ketting/
  trapper/ebike/loopband/trampoline/hangmat/parasol/tent/podium/tribune/steiger/*vloer/*tegel/
  put/putdeksel/glasplaat/ovenruit/douchewand/thermoskan/snelkookpan/rollator/scootmobiel/
  kinderzitje/maxicosi/helm/touw/*gordel/beugel`;
const BESTUURDER = `
  *chauffeur/*bestuurder/taxi/bus/*machinist/tram/kapitein/piloot/*instructeur/badmeester/
  conducteur/vrachtwagen/bestelbus/busje/uber/truck/taxibusje`;

/** What brings people into danger, as Dutch tells it. */
export const SAFETY_NL_CAUSES: Readonly<Record<string, string>> = {
  hurt: `
    ${BODY} .. vol/onder .. vlekken, ${BODY} ... blauw/bont/open/bloed*/dik/kapot, gekneusde/
    gescheurde/bebloede ${BODY}, sneeën, snijwond*, sneetje, jaap, diepe kras, schaafwond*,
    vleeswond*, bloedneus, bloedde*, bloedend*, bloeden, hechten, gehecht, whiplash, gewond*,
    verwond*, ehbo*, !ehbo .. cursus/doos/koffer/les/diploma/set, seh, huisartsenpost, naar ..
    *ziekenhuis, *ziekenhuis .. beland*/opgenomen/gebracht/afgevoerd/gelegen/gezeten/moest*/
    moeten/spoed/infuus/nacht/dagen/week, beland*/opgenomen/gebracht/afgevoerd/lag/lig/ligt/
    liggen/eindig*/zit/zat/kwam .. *ziekenhuis, kreeg/kregen .. in .. *ziekenhuis,
    ziekenhuisopname*, ziekenhuisbed*, ziekenhuisbacterie*, ambulance*, traumaheli*, foto laten
    maken .. *pols/enkel/*hand/*voet/arm/been/spoed/gebroken/breuk/rug, röntgen*, brandwond*,
    brandblaar, brandblaren, blaren, verbrand .. door/mijn/zijn/${BODY}, kokend*, heet water/vet/
    olie/thee/*soep/koffie .. over/op/heen, gloeiend*, geraakt .. door/op, aangereden, overreden,
    omver .. gereden/gelopen, omvergereden, van .. fiets/scooter/step/brommer/sokken/trap/
    *ladder/dak/paard .. gereden/gevallen/geschept/getrokken/geblazen/viel, reed .. door ..
    ongeluk/gewoon/fiets, doorgereden .. ongeluk/fiets, gevallen/viel/vallen/val/valt/gleed ..
    over/op/door/van/uit/in/vanaf/naar .. trap/*vloer/stoep/*tegel/gat/*kabel/glad/drempel/
    beneden/diepte/water/*stoel/bed/*hoofd/grond/hoogte/meter/*snoer/steen/*ladder/rug/perron/
    ${DING}, valpartij, onderuit, ~smak, losliggende/losse .. stoeptegel/*kabel/draden/bedrading/
    *leuning, tegen .. grond/muur/*vloer/*hek .. gewerkt/gedrukt/gesmeten/gegooid, geslagen,
    mishandel*, geschopt, geduwd, gewurgd, betast, gebeten .. door/in, beet .. in mijn/zijn,
    gestoken .. door/wesp/bij/in, !steek gelaten, rug .. schot, pijn .. hevige/ondraaglijk*/
    helse, gilde/gilden/gillend, !gilde/gilden/gillend .. vreugde/plezier/lachen/blijdschap/
    enthousias*, !smelt/smelten .. mond/tong, !onder de knie, doodsangst*, in paniek, paniek ..
    uitgebroken/iedereen/brak, zo bang geweest, nooit zo bang, stijf van .. angst, ${WHO} ..
    eronder/onder .. lag/zat/kwam/gekomen, bovenop/op .. ${WHO} .. terecht/viel/beland/gestort/
    gekomen/neer, op mijn/zijn/haar .. ${BODY} .. viel/gekregen/kreeg/neer, gelegen .. *vloer/
    grond/hulp`,
  things: `
    ${DING} ... brak/breekt/gebroken/afgebroken/knapte/geknapt/stortte/zakte/gezakt/doorgezakt/
    klapte/ingeklapt/dichtgeklapt/dichtklapt*/omviel/losgeschoten/losgelaten/loslaten/afgevallen/
    afviel/klem/gesprongen/sprong/gespat/spatte/gebarsten/barstte/uiteen/versplinter*/dichtviel/
    verrot/blokkeerde, ${DING} .. scherp/scherpe/gevallen, uit elkaar .. gesprongen/gespat/
    geklapt/gevallen/spatte/sprong/knalde, sprong/spat/spatte/klapte/knalde/barstte/vloog .. uit
    elkaar/kapot, geknald, ontplof*, !telefoon/mailbox/inbox/app/groepsapp/hoofd/buik/maag/zaal/
    tent .. ontplof*, explosie*, knal, stuurbekrachtiging, remmen, !remmen .. nakijken/
    controleren/afstellen/afgesteld/vervangen/kosten/kost/bijstellen, rem/gaspedaal/airbag/
    *gordel/handrem/voorrem/achterrem/cruisecontrol/cruise ... weg/niet/weigerde/weigeren/
    blokkeer*/los/vast/kapot/gebroken/deed/deden/geen/afgebroken/stuk, stuur/koppeling/*wiel/
    cruisecontrol/cruise ... weigerde/weigeren/blokkeer*/los/gebroken/afgebroken, motor/*accu/
    band ... geklapt/afgebroken/blokkeer*, *gordel/gaspedaal .. weg/uit/niet/weigerde/weigeren/
    blokkeer*/los/vast/kapot/geklapt/gebroken/deed/deden/geen/afgebroken/stuk, kon/kan niet ..
    stoppen/sturen/ademen/weg/eruit, viel .. weg/uit/stil .. bocht/snelweg/rijden/rijdend/weg/
    kruising/inhalen, sloot/vangrail/berm/gracht/boom/lantaarnpaal .. beland/gereden/gelegen, in
    de sloot/vangrail/berm/gracht, tegen .. vangrail/boom/paal, slingerde/slingerend/slip/
    slippen/spookrijd*/bumperklev*/roekeloos/scheurde/hardrijd*, ${BESTUURDER} ... gedronken/
    wiet/slaperig/appen/appte/slinger*/scheurde/scheurt, *bezorger/*koerier/*monteur ... sloeg,
    *chauffeur/*machinist/*bestuurder/piloot/kapitein/badmeester/*instructeur ... telefoon/drank/
    *filmpje/*filmpjes/netflix/rood/sloeg/snapchat/slaap/slapen, rood licht, te hard .. rijden/
    reed/gereden/door, # km per uur .. straat/kom/zone/wijk/waar/terwijl/zebra*/bocht/toegestaan/
    langs/over, reed # ... kon/niet/rem*/gas, # in de bebouwde, *klep/*deur/*deuren/raam .. open
    .. rijdend/varen/voer/reed/tijdens/golven/vertrok/vliegen, met .. *klep/*deur/*deuren ..
    open, golven .. over/dek/hoog, veerboot/boot/pont/kano/sloep/jacht/ferry ... zonk/gezonken/
    water/omgeslagen/zinken/lek/golven/brand/vaart, kapseis*, overboord, te water, verdrink*,
    zwemvest*, reddings*, reddingboei, noodknop*, noodstop*, noodrem*, nooduitgang*, noodluik*,
    nooddeur*, vluchtweg*, vluchtroute*, branddeur*, rookmelder*/brandmelder*/brandblusser* ...
    niet/geen/nooit .. werk*/piep*/ging/gingen/af/afgegaan/aanwezig, brandblusser* ... leeg/
    verlopen/ontbre*/kapot, brandblusser*/rookmelder*/brandmelder* .. ging/gingen/geen/niet/
    kapot/ontbre*/leeg/verlopen/werk*/piep*/loeide/defect/afgeplakt/weg, geen/zonder rookmelder*/
    brandmelder*/brandblusser*, brandgevaar*, alarmknop/alarmering/noodoproep/personenalarm/
    valalarm/halsalarm/hartbewaking/defibrillator/aed ... niks/niets/niet/geen/deed/werkt/werkte/
    stuk/kapot/leeg, beklemd, bekneld, klem .. zat/zitten/gezeten/kwam/raakte/tussen, zat/zaten/
    kwam/raakte .. klem, klemde, ertussen, tussen .. *deuren/*deur/roltrap, vast .. in .. *lift/
    cabine/achtbaan, attractie/achtbaan/kermis ... beugel/vast/los/eruit, springkussen, zwembad
    ... glas/gleed, smeul*, smolt, gesmolten, smelt* .. plastic/*stekker/*kabel/*snoer/behuizing/
    *contact/dop/rubber/*lader, !chocola*/ijs/ijsje/ijsjes/boter/kaas/taart/toetje .. gesmolten/
    smolt, brandlucht, rook .. uit/kwam/komt/overal/vol/kamer, rookpluim*, rookontwikkeling,
    rookwolk*, vlammen, vlam .. gevat/uit/in, in brand, vlieg/vloog/vliegt .. brand/fik, fik ..
    in/stond, fikte, afgebrand, uitgebrand, brandde/brandt .. huis/schuur/auto/keuken/af,
    brandweer kon/kan .. niet, brandweer .. erbij/kwam/komen/kom/moest/moesten/gebeld/bellen/
    uitgerukt/geblust/blussen/nodig/gewaarschuwd/stond/losknippen/bevrijd*/haalde/zei/binnen,
    gebeld/bellen/belde/belden/kwam/kwamen/moest/moesten/door/zelfs/wachten .. de brandweer,
    brandweerman .. zei/haalde, vonk*, doorgebrand, oververhit*, bloedheet, roodgloeiend, open ..
    draad/draden/bedrading/*kabel/*kabels, bolle/opgezette/bol .. *accu/*batterij/powerbank,
    *accu/*batterij/powerbank/*oplader/lader/*snoer/*stekker/stopcontact/adapter/laadpaal ...
    heet/lek/zwart/warm, gas .. ruik*/ontsnap*/kraan/open, gaslucht, gaslek*, gasgeur, cv ketel
    ... gas/lek/co/gevaar*, kooldioxide, giftig* .. damp*/stof*/gas*/rook/lucht/middel*/kind*/
    hond/kat/baby/*speelgoed/lijm, is/was/zijn giftig, gif .. hond/kat/*kind/ingeslikt/gegeten/
    binnen/tuin, asbest*, chloor*, bleekmiddel*, bleekwater*, zuur .. gezicht/lekt, lood ..
    water/speelgoed/verf, ecoli, botulisme`,
  swallowed: `
    glas/*scherf/*scherven/*splinter/*splinters/metaal/plastic/ijzer*/schroef/schroefje/spijker/
    nietje/nietjes/staaldraad/draadje/bot/botje/steen/steentje/steentjes/hout/naald/mesje/
    pleister/handschoen/tand/nagel/rubber/elastiek/haar/kies/folie .. in/tussen .. mijn/onze/de/
    het/een/zijn/haar/jullie .. *brood/*salade/*soep/eten/maaltijd/pizza/*burger/patat/friet/
    rijst/drankje/glas/fles/pot/potje/ijs/ijsje/chocola/chocolade/taart/*koek/koekje/yoghurt/
    *saus/hap/hapje/kroket/*vlees/kip/vis/koffie/muesli/*melk/spinazie/pindakaas/hagelslag, stuk/
    stukje/stukjes/*scherf/*scherven/*splinters/deeltjes .. glas/metaal/plastic/ijzer/hout/bot/
    rubber, beet/beten/bijt/gebeten/kauwde .. op .. iets/glas/metaal/stuk/steen/bot/hard*/
    steentje, slikte, niet .. slikken, kan/kon .. slikken, gestikt, stikte, stikken, stikgevaar,
    naar adem, blauw .. aangelopen, wurm/wurmen/worm/wormen/larve/rups/muis/muizen/rat/ratten/
    torretje/torretjes/tor/kever/kevers/spin/spinnen/vlieg/vliegen/vliegjes/motten/mot/mieren/
    mier/slak/slakken/kikker/hagedis/slang/schorpioen/wesp/wespen/vlooien/mijten/pissebed/
    oorworm/duizendpoot/insect/insecten/beestje/beestjes ... in/tussen/op/uit/onder/kroop/kropen/
    liep/lopen/levend*/dood/dode/gestoken/zat/zaten, krioel*, schimmel*, beschimmeld*, rauw/rauwe
    .. kip/*vlees/hamburger/van/binnen/midden/gehakt, kip/hamburger/gehakt/*vlees/kipfilet/worst
    ... rauw/roze/groen/stonk/stinkt, rot .. *vlees/kip/vis/eieren/ei/fruit/garnalen/geur, over
    .. datum, houdbaarheidsdatum, tht, tgt, vergiftig*, buikgriep, buikkramp*, maagkramp*,
    overgeven, overgegeven, gekotst, braken, gespuugd, spugen .. ziek/nacht, diarree, buikloop,
    doodziek, allerg*, notenallergie, pinda/pindas/noten/noot/gluten/lactose/*melk/ei/
    schaaldieren/sesam/soja/cashew/hazelnoot ... reactie/spuit/intoleran*/coeliaki*/toch/terwijl/
    vermeld, galbulten, netelroos, huiduitslag .. op, jeuk*, !handen/vingers .. jeuk* .. om, rode
    .. vlekken/bulten, eczeem, opgezwollen, zwelling, haaruitval, haar .. viel/valt/uit ..
    bosjes/plukken/shampoo, chemische .. verbranding/brand, blind/doof .. geworden/aan/oog,
    verkeerde/andermans/dubbele/verlopen/foute .. *recept/operatie/been/*knie/oog, *medicijn/
    *medicijnen/medicatie/pillen/insuline/apotheek ... verkeerd*/verwissel*/andermans/iemand/
    dubbele/dosis/teveel/vergeten/verlopen, zonder .. *medicijnen/insuline/puffer/inhalator,
    hartstilstand, reanim*, epileptisch, toeval .. gekregen, onderkoel*`,
  anybody: `
    ${WHO} ... ${HURT}, ${HURT} ... ${WHO}, ${BODY} ... ${HURT}, ${HURT} ... ${BODY}, ${BODY} ..
    ${HURT_BODY}, ${HURT_BODY} .. ${BODY}, ${FRAIL} .... ${HURT}, ${HURT} .... ${FRAIL}`,
  near: `
    bijna .. geraakt/vermoord/gevallen/verbrand/ongeluk/blind/neergestort, !bijna van .. *stoel,
    !oog viel, !oog .. gevallen op, !oog .. vallen, !ogen dicht en, had/hadden ... dood/erger/
    fataal/blind/verkeerd/slechter/ernstig .. kunnen/zijn/af, dood kunnen zijn/gaan, kunnen ..
    overlijden/sterven/doodgaan/verongelukken, scheelde .. centimeter, ternauwernood, rakelings,
    op een haar na, levensgevaar*, levensbedreigend*, gevaarlijk*, !gevaarlijk .. lekker/lekkere/
    goed/goede/goedkoop/verslavend/leuk/mooi, onveilig*, ongeluk .. gebeur*/gehad/bijna/ernstig/
    wachten, ongelukken, ongeval*, aanrijding*, botsing*, !botsing* .. agenda/mening*/karakter*,
    gebotst, gecrasht, doden, dodelijk*, dood .. door/gegaan, onbeheerd, *kind/*kinderen/baby/
    peuter/kleuter/*zoontje/*dochtertje/*zoon/*dochter/*meisje/jongetje ... slikt*/bloederig*/
    bloedt/bloedde/bloedend*/bloedneus/brandde/brandwond*, baby/peuter/kleuter/*zoontje/
    *dochtertje/*zoon/*dochter/kleuterklas/jongetje/*kind/*kinderen ... alleen .. op/in/aan/
    thuis/buiten/over/gelaten/straat, baby/peuter/kleuter/*zoontje/*dochtertje .. buiten/straat,
    alleen achtergelaten, achtergelaten .. *kind/oma/*moeder/langs/donker/kou, in de kou gezet/
    laten, geen .. hulp/helm/*hek/*leuning/toezicht/badmeester/rookmelder .. was/aanwezig/kwam/
    hing/kregen, 112, bewaking/beveiliger/portier/uitsmijter/beveiliging ... sloeg/grond/geweld/
    gekneusd/armen/nek/klem, hardhandig*, terugroep*, teruggeroepen`,
};
