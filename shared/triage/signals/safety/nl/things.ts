import { FOOD, POWERED } from './words.ts';

const STRAY = `
  glas/*scherf/*scherven/metaal/schroef/spijker/naald/scheermesje/mesje/plastic/ijzerdraad/
  staaldraad/steen/steentje/steentjes/bout/nietje/nietjes/speld/bot/botje/made/worm/wormen/tand/
  kies/muis/rat/pleister/hout/*splinter/rubber/glassplinters`;

/** Dangerous things, as Dutch tells it. */
export const SAFETY_NL_THINGS: Readonly<Record<string, string>> = {
  fire: `
    in lichterlaaie/fik/de fik, ~de fik, vlam gevatten, brandje, keukenbrand, woningbrand,
    huisbrand, autobrand, brandschade, accubrand, ~brand in de/het/mijn/ons/onze, ~brand ontstaan/
    uitgebroken/geblust/veroorzaakt/veroorzaken, ~brand gehad, ~een/kleine/beginnende brand,
    steekvlam*, vuur uit/kwam, affikken, afgefikt, !brand new`,
  smoke: `
    rook door/in/ontwikkeling, er kwam/komt rook, rookte, gaan roken, ${POWERED} .. geknapt,
    verbrande/brandende/verschroeide lucht/geur, ruikt/rook/ruik/stinkt/stonk .. verbrand/
    aangebrand/brand, brandplek*, doorgefikt, !roken verboden, !rookvrij*, vlam op, vlamde, vuur
    .. gevat, brandt door, brandde door/uit, doorbranden, geschroeid*, rookmelder*/brandmelder*/
    brandblusser* .. af, brandalarm, brandalarmen, !brandalarm .. test/oefening, ontruim*,
    geëvacueerd, sissen*, siste, sist .. gas/*accu/fles, gasfles* .. lek*/sis*/kapot, stinkt naar
    .. verbrand/plastic/rubber, verbrand plastic/rubber, zwartgeblakerd, zwart geblakerd, knalde
    .. vuur/rook/stroom/*accu/oven, gesmeuld, gang/huis/kamer/keuken .. blauw van, stond blauw,
    blauw .. rook, schroei*, gesmoord *kabel`,
  explosion: `
    explod*, geëxplodeerd, uit elkaar gespat/gespatte/spatte/geklapt/klapte, spatte uit, knalde
    uit, gesprongen glas/ruit/fles, ruit/glas/ovendeur/douchewand/tafelblad/schaal .. gesprongen/
    sprong/spatte/gespat/gebarsten/versplinterd, te heet .. raken/vast, gezwollen/lekkende *accu/
    *batterij, *accu/*batterij .. opgezet, !smaakexplosie*, !explosie van/aan smaak/smaken/kleur/
    kleuren, !hoofd ontploft, !telefoon ontploft .. berichten, !explosie van, !smaak/smaken ...
    explodeert/exploderen/ontploft`,
  gas: `
    chemische stoffen, loden leidingen, !giftige mensen/sfeer/relatie/werksfeer`,
  electricity: `
    elektrische/electrische/elektrisch schokken, schokken van/geven/geeft, stroomschok*,
    stroomstoot*, geëlektrocuteer*, elektrocut*, electrocut*, onder stroom/spanning, tik van,
    tikken van, krijg/kreeg/kregen/krijgt/gekregen .. tik .. van/als/bij/toen/*stekker/apparaat/
    stopcontact/kraan, kortsluit*, lekstroom, !schok .. rekening/prijs, !schokkend*, !op stroom,
    stroom op/staat/stond, klap gekregen/gehad/van, kreeg/krijg/kregen een klap, draden/
    bedrading/*kabels ... open, bloot .. hangen/liggen .. draden/meterkast/stroom, open
    stopcontact, schok, !prijs/rekening .. schok, !schok .. prijs/rekening`,
  food: `
    stuk/stuks/stukje/stukjes/stukken/*splinter/*splinters/*scherf/*scherven glas/metaal/plastic/
    ijzer/hout/bot/rubber/ijzerdraad, ${STRAY} .. in .. ${FOOD}, in .. ${FOOD} .. ${STRAY},
    ${STRAY} gevonden/aangetroffen/ontdekt, gebeten/beet/bijt/beten op .. ${STRAY}, op .. ${STRAY}
    .. gebeten/beet, ~maden, besmet*, rauwe/ongare/verrotte kip/kipfilet/*vlees/gehakt/vis/
    babyvoeding/*melk/mosselen/hamburger, kip/*vlees/hamburger/kipfilet/vis .. rauw/ongaar/roze,
    nog rauw, bleek in, rauw .. binnenkant, bloederig* kip/kipfilet/*burger, levende beestjes/
    wormen, glutenvrij .. toch/gluten/ziek/reactie, kruisbesmetting, insuline/*medicijnen/
    medicatie ... warm/kwijt/laat/niet/op, zonder .. medicatie, kraanwater .. bruin/ziek, water ..
    bruin`,
  transport: `
    rem .. weigert/doen/begeven/uitgevallen/werkten/werken, airbag/airbags .. niet/ging/gingen/
    klapte, ~ongeluk, ~aanrijding*, botste, *wiel/band/pedaal .. los/eraf/afgebroken/af,
    *chauffeur/*bestuurder .. bijna/hard, roekeloos*, door rood, controle verloren/kwijt,
    ontspoor*, !per ongeluk, !geluk bij een ongeluk, !ongelukkig*, rem/remschijf/remkabel/
    remblokken ... niet/los/gebroken/knapte/geknapt/begaf/begaven/weigerde/weigerden/kapot/
    defect/vast, *wiel ... eraf, !koffer/trolley/bureaustoel/container/winkelwagen ... *wiel/
    wieltje/wieltjes, !*wiel/wieltje/wieltjes ... koffer/trolley/bureaustoel/container, over het
    stuur, van de weg, geslipt, frontaal, achterop .. gereden, ramde, geramd, *gordel/*gordels
    ... los/kapot/niet/schoot/open/werkt/klem, badmeester .. geen/niet/nergens, kinderslot ..
    kapot/niet/open, motor .. viel/sloeg/afgeslagen .. snelweg/rijden, op de snelweg .. stil/uit/
    los, bijna .. omver, doorgebroken, brak af, frame/stuurpen/vork/trapper ... gebroken/brak/
    afgebroken/scheur, reed .. aan/omver/over/hond/kat/in op/door, aanreed, reed .. bijna .. aan,
    dronken, bezopen, stoned, onder invloed, veel te hard .. rij*/reed/gereden/bocht, rijdt/
    rijden/reed/gereden .. veel te hard, reed/rijdt/reden # .. waar/in/km, # in .. bebouwde,
    appen/appte/telefoon/facetimen .. stuur/rijden/reed, achter het stuur .. slaap/telefoon/viel/
    app*/filmpje*, van .. baan geraakt, ging er vandoor .. hond/kat, reed .. mijn/onze/een ..
    hond/kat/*kind/fiets/*moeder/*vader .. aan/omver, rijdt .. mensen/iemand .. aan, *chauffeur/
    *machinist/*bestuurder/uber ... drank/appen/appt/appte/*gordel/mes/zigzag/slinger*/wiet/
    alcohol, achtbaan/attractie/draaimolen/zweefmolen ... ongeluk`,
  danger: `
    gevaar, ~gevaren, niet/totaal/allesbehalve veilig, veiligheid in, veiligheidsrisico*,
    veiligheidsprobleem, veiligheidsgevaar, gezondheidsrisico*, gezondheidsgevaar*, risico ..
    gezondheid/leven, ~bijna dood, had/hadden .. overleefd/fataal/afgelopen, slachtoffer/
    slachtoffers vallen, straks/voordat/voor/totdat/tot/eerst .. dood/slachtoffers, iemand ..
    dood/overlijdt, mensenlevens, leven op het spel, levens op het spel, wachten op .. ongeluk,
    !niet ongevaarlijk, !gevaarlijk lekker/goed/goedkoop, hangt los/aan, hangen los, op omvallen,
    kan omvallen/vallen, *leuning/reling/balustrade/*balkon/steiger ... los/kapot/gebroken/brak/
    verrot/afgebroken, losse stenen, alarmknop/valalarm/alarmering/alarm ... niet/kapot/doet/
    werkt/stuk .. *moeder/oma/werkt/het/meer/niemand, tillift/traplift/hooglaagbed/rolstoel ...
    gevallen/viel/vast/kapot, liet .. vallen .. *moeder/*vader/oma/*kind/baby/*bewoner, geen ..
    verwarming ... baby/*kind/*kinderen/oma/bejaard*, kankerverwekkend*, pfas, gezondheid ..
    schade/risico, schadelijk .. gezondheid, veilig .. niet/voelde/voel/gevoeld .. meer/niet,
    pitbull, op de grond .. gelegen/urenlang`,
  words: `
    *uitslag .. lijf*, rode bultjes/plekken, vlekken .. lijf*, verkeerde/hoge/dubbele ..
    dosering, dosis .. pillen/medic*/insuline/verkeerd*/hoog/hoge/dubbel*, *medicijn/*medicijnen/
    pillen/tabletten ... verkeerd*/niet/andere/vergissing, kruisband, pees, spier .. gescheurd,
    kroon/vulling ... kapot/gebroken/eruit/steentje/afgebroken, tand/tanden/kies/voortand ...
    eruit/kwijt/los/steentje/bot, muis/muizen/rat/ratten/vliegen/mieren ... over/keuken/eten/
    *salade/restaurant/buffet/*soep, schroefje/schroef/spijker/nietje/*splinter/glas/naald/mesje/
    metaaldeeltje/steentje ... in/gevonden/uit/aangetroffen .. de/het/mijn/babyvoeding/eten/
    *brood/jam/*soep/sla/pot/*broodje/yoghurt, steekt/steken/stak .. uit/uitsteek* .. spijker/
    schroef/draad, scherp/scherpe .. rand/randje/randen/punt/punten/hoek/metaal/plastic/deel,
    koord/koordje/touw/touwtje/*snoer/riem ... nek/hals/keel, bloederig*, *koord/*koordje/touw/
    touwtje .. om .. nek/hals/keel, om haar/zijn/zn/dr nek/keel/hals, cruise control .. uit/niet,
    scherp als, *deur/*deuren ... dicht/klem/tussen .. *kind/arm/*hand/been/kinderwagen/*moeder/
    hem/haar, loshangend/geknapte *kabel/draad/draden/bedrading, overbelast* .. *stekker/groep/
    stopcontact/fuik, ontvlambaar, brandbaar, ontbrand*, vatte vlam, laaiend, roet*, zuur ..
    ogen/huid/gespat/*accu, schoonmaakmiddel ... ogen/huid/gedronken/eten/gespat, ogen .. brand*/
    tranen, verkeerde .. druppels, verwisseld .. medicijn*/pillen/*dossier, bijsluiter .. niet/
    verkeerd, niet overleefd, overleefde .. niet, kwam om het leven, gestorven, overleden,
    doodging, doodgegaan, moest/moesten/spoed/direct/gelijk/meteen .. dierenarts, brokken/
    kattenvoer/hondenvoer/voer ... dierenarts, dierenarts .. vraagt/heeft/moest/moesten/rekening/
    kosten/spoed/zegt/zei/constateerde/inslapen/infuus/dood/ziek/vergif*/operatie/gebracht, in
    elkaar gezakt/gestort, zakte .. in elkaar/door, viel om, viel .. om/eraf/elkaar .. op/met/
    terwijl/bijna/*dochter/*zoon/*kind, kantelde, gekanteld, kiepte, omgekiept, losgelaten ..
    tijdens/rijden/autostoel/*gordel, los .. bout/*wiel/moer/schroef/*leuning/*tegel/dakpan, bout
    .. los/loszat/ontbreekt/mist, instabiel*, !instabiel* .. internet/wifi/verbinding/netwerk/
    app/site, !internet/wifi/verbinding/netwerk/app/site .. instabiel*, wankel* .. *kind/
    gevallen/gevaar*, bezweek, bezweken, hoogslaper/stapelbed/bed/*kast/*ladder/stelling ...
    elkaar/om/gezakt/kapot .. met/*dochter/*zoon/op/*kind/erop, nood, noodgeval, noodsituatie,
    gekapseisd, ramden, crashte, bloed, snee, snede, gevoelloos, verdoofd, !bloedsinaasappel*,
    !noodzaak*, !in nood .. kortingscode`,
};
