import { FOOD, POWERED } from './words.ts';

const STRAY = `
  glas/glasscherf/glasscherven/scherf/scherven/metaal/schroef/spijker/naald/scheermesje/mesje/
  plastic/ijzerdraad/staaldraad/steen/steentje/steentjes/bout/nietje/nietjes/speld/bot/botje/made/
  worm/wormen/tand/kies/muis/rat/pleister/hout/houtsplinter/splinter/rubber/glassplinter/
  glassplinters`;

/** Dangerous things, as Dutch tells it. */
export const SAFETY_NL_THINGS: Readonly<Record<string, string>> = {
  fire: `
    in lichterlaaie/fik/de fik, ~de fik, vlam gevatten, brandje, keukenbrand, woningbrand,
    huisbrand, autobrand, kortsluitbrand, brandschade, accubrand, ~brand in de/het/mijn/ons/onze,
    ~brand ontstaan/uitgebroken/geblust/veroorzaakt/veroorzaken, ~brand gehad, ~een/kleine/
    beginnende brand, steekvlam*, vuur uit/kwam, affikken, afgefikt, !brand new`,
  smoke: `
    rook door/in/ontwikkeling, er kwam/komt rook, rookvergiftiging, begon/begint/ging te roken,
    rookte, gaan roken, ${POWERED} .. geknapt, vonken, vonkt, vonkte, vonkende, verbrande/
    brandende/verschroeide lucht/geur, ruikt/rook/ruik/stinkt/stonk .. verbrand/aangebrand/brand,
    schroeilucht, brandplek*, doorgefikt, !roken verboden, !rookvrij*, vlam op, vlamde, vuur ..
    gevat, brandt door, brandde door/uit, doorbranden, schroeien, geschroeid*, rookmelder*/
    brandmelder*/brandblusser* .. af, brandalarm*, ontruim*, geëvacueerd, sissen*, siste, sist ..
    gas/accu/fles, gasfles* .. lek*/sis*/kapot, stinkt naar .. verbrand/plastic/rubber, verbrand
    plastic/rubber, zwartgeblakerd, zwart geblakerd, knalde .. vuur/rook/stroom/accu/oven,
    steekvlam, gesmeuld, gang/huis/kamer/keuken .. blauw van, stond blauw, blauw .. rook,
    schroei*, gesmoord kabel`,
  explosion: `
    explod*, geëxplodeerd, explosiegevaar, uit elkaar gespat/gespatte/spatte/geklapt/klapte,
    spatte uit, knalde uit, gesprongen glas/ruit/fles, ruit/glas/ovendeur/douchewand/tafelblad/
    schaal .. gesprongen/sprong/spatte/gespat/gebarsten/versplinterd, gloeiendheet, te heet ..
    raken/vast, gezwollen/lekkende accu/batterij, accu/batterij .. opgezet, !smaakexplosie*,
    !explosie van/aan smaak/smaken/kleur/kleuren, !hoofd ontploft, !telefoon ontploft ..
    berichten, !explosie van, !smaak/smaken ... explodeert/exploderen/ontploft`,
  gas: `
    comelder, chemische stoffen, asbest, loden leidingen, !giftige mensen/sfeer/relatie/werksfeer`,
  electricity: `
    elektrische/electrische/elektrisch schokken, schokken van/geven/geeft, stroomschok*,
    stroomstoot*, geëlektrocuteer*, elektrocut*, electrocut*, onder stroom/spanning, tik van,
    tikken van, krijg/kreeg/kregen/krijgt/gekregen/gaf/geeft .. tik .. van/als/bij/toen/stekker/
    apparaat/stopcontact/kraan, kortsluit*, lekstroom, !schok .. rekening/prijs, !schokkend*, !op
    stroom, stroom op/staat/stond, klap gekregen/gehad/van, kreeg/krijg/kregen een klap, draden/
    bedrading/kabels ... open, bloot .. hangen/liggen .. draden/meterkast/stroom, open
    stopcontact, schok, !prijs/rekening .. schok, !schok .. prijs/rekening`,
  food: `
    stuk/stuks/stukje/stukjes/stukken/splinter/splinters/scherf/scherven glas/metaal/plastic/
    ijzer/hout/bot/rubber/ijzerdraad, ${STRAY} .. in .. ${FOOD}, in .. ${FOOD} .. ${STRAY},
    ${STRAY} gevonden/aangetroffen/ontdekt, gebeten/beet/bijt/beten op .. ${STRAY}, op .. ${STRAY}
    .. gebeten/beet, ~maden, besmet*, rauwe/ongare/verrotte kip/kipfilet/vlees/varkensvlees/
    gehakt/vis/babyvoeding/melk/mosselen/hamburger, kip/vlees/hamburger/kipfilet/varkensvlees/vis
    .. rauw/ongaar/roze, nog rauw, overdosis, schoonmaakmiddel in, bleek in, rauw .. binnenkant,
    bloederig* kip/kipfilet/burger, levende beestjes/wormen, rattengif, glutenvrij .. toch/gluten/
    ziek/reactie, kruisbesmetting, insuline/medicijnen/medicatie ... warm/kwijt/laat/niet/op,
    zonder .. medicatie, kraanwater .. bruin/ziek, water .. bruin`,
  transport: `
    rem .. weigert/doen/begeven/uitgevallen/werkten/werken, remt niet, airbag/airbags .. niet/
    ging/gingen/klapte, ~ongeluk, ~aanrijding*, aanrijding, botsing, botste, van .. sokken
    gereden, wiel/voorwiel/achterwiel/band/pedaal .. los/eraf/afgebroken/af, chauffeur/bezorger/
    bestuurder/buschauffeur/monteur .. bellen/door bijna/hard, roekeloos*, door rood, te hard
    rijden, controle verloren/kwijt, ontspoor*, !per ongeluk, !geluk bij een ongeluk,
    !ongelukkig*, rem/remschijf/remkabel/remblokken ... niet/los/gebroken/knapte/geknapt/begaf/
    begaven/weigerde/weigerden/kapot/defect/vast, wiel ... eraf, over het stuur, van de weg,
    slingerde, geslipt, frontaal, achterop .. gereden, ramde, geramd, gordel/gordels/
    veiligheidsgordel ... los/kapot/niet/schoot/open/werkt/klem, reddingsvest*, badmeester ..
    geen/niet/nergens, kinderslot .. kapot/niet/open, motor .. viel/sloeg/afgeslagen .. snelweg/
    rijden, viel stil .. snelweg, viel uit .. snelweg, op de snelweg .. stil/uit/los, bijna ..
    omver, doorgebroken, brak af, frame/stuurpen/vork/trapper ... gebroken/brak/afgebroken/scheur,
    reed .. aan/omver/over/hond/kat/in op/door, aanreed, reed .. bijna .. aan, rook naar .. drank/
    alcohol/bier/wiet, dronken, bezopen, stoned, onder invloed, veel te hard, reed/rijdt/reden #
    .. waar/in/km, # in .. bebouwde, appen/appte/telefoon/facetimen .. stuur/achter/rijden/reed/
    tijdens, achter het stuur .. slaap/telefoon/viel/app*/filmpje*, spookrijd*, noodstop, van ..
    baan geraakt, ging er vandoor .. hond/kat, reed .. mijn/onze/een .. hond/kat/kind/fiets/
    moeder/vader .. aan/omver, rijdt .. mensen/iemand .. aan, chauffeur/taxi/buschauffeur/
    machinist/bestuurder/uber .... slaap/drank/appen/appt/appte/telefoon/bellen/rood/gordel/mes/
    zigzag/slinger*/wiet/alcohol, achtbaan/attractie/draaimolen/zweefmolen ... ongeluk`,
  danger: `
    gevaar, levensgevaarlijk*, levensgevaar, ~gevaren, doodeng, niet/totaal/allesbehalve veilig,
    veiligheid in, veiligheidsrisico*, veiligheidsprobleem, veiligheidsgevaar, gezondheidsrisico*,
    gezondheidsgevaar*, risico .. gezondheid/leven, terugroepactie, ~bijna dood, had/hadden ..
    overleefd/fataal/afgelopen, slachtoffer/slachtoffers vallen, straks/voordat/voor/totdat/tot/
    eerst .. dood/slachtoffers, iemand .. dood/overlijdt, mensenlevens, leven op het spel, levens
    op het spel, wachten op .. ongeluk, !niet ongevaarlijk, !gevaarlijk lekker/goed/goedkoop,
    hangt los/aan, hangen los, op omvallen, kan omvallen/vallen, leuning/reling/balustrade/balkon/
    steiger/trapleuning ... los/kapot/gebroken/brak/verrot/afgebroken, losse stenen, alarmknop/
    valalarm/alarmering/alarm ... niet/kapot/doet/werkt/stuk .. moeder/oma/werkt/het/meer/niemand,
    tillift/traplift/hooglaagbed/rolstoel ... gevallen/viel/vast/kapot, liet .. vallen .. moeder/
    vader/oma/kind/baby/bewoner, geen .. verwarming ... baby/kind/kinderen/oma/bejaard*,
    kankerverwekkend*, pfas, dodelijke, gezondheid .. schade/risico, schadelijk .. gezondheid,
    veilig .. niet/voelde/voel/gevoeld .. meer/niet, pitbull, op de grond .. gelegen/urenlang`,
  words: `
    allergi*, uitslag .. lijf*, rode bultjes/plekken, vlekken .. lijf*, dosering, dosis .. pillen/
    medic*/insuline/verkeerd*/hoog/hoge/dubbel*, medicijn/medicijnen/pillen/tabletten ...
    verkeerd*/niet/andere/vergissing, zuurstof, tuigje, kruisband, pees, spier .. gescheurd,
    kroon/vulling ... kapot/gebroken/eruit/steentje/afgebroken, tand/tanden/kies/voortand ...
    eruit/kwijt/los/steentje/bot, muis/muizen/rat/ratten/vliegen/mieren ... over/keuken/eten/
    salade/restaurant/buffet/soep, ongedierte, schroefje/schroef/spijker/nietje/splinter/glas/
    naald/mesje/metaaldeeltje/steentje ... in/gevonden/uit/aangetroffen .. de/het/mijn/
    babyvoeding/eten/brood/jam/soep/sla/pot/broodje/yoghurt, glas in .. de/het/mijn jam/pot/
    yoghurt/soep/sla/eten/drankje/babyvoeding/brood, steekt/steken/stak .. uit/uitsteek* ..
    spijker/schroef/draad, scherp/scherpe .. rand/randje/randen/punt/punten/hoek/metaal/plastic/
    deel, koord/koordje/touw/touwtje/snoer/riem ... nek/hals/keel, om .. nek/hals/keel, bloederig,
    lift ... beneden, deur/deuren ... dicht/klem/tussen .. kind/arm/hand/been/kinderwagen/moeder/
    hem/haar, roet, loshangend/geknapte kabel/draad/draden/elektriciteitskabel/bedrading,
    hoogspanning, overbelast* .. stekker/groep/stopcontact/fuik, ontvlambaar, brandbaar,
    ontbrand*, vatte, laaiend, roet*, zuur .. ogen/huid/gespat/accu, chloor, ammoniak,
    schoonmaakmiddel ... ogen/huid/gedronken/eten/gespat, in .. ogen .. gekregen, ogen .. brand*/
    tranen, verkeerde .. druppels, medicatiefout, verwisseld .. medicijn*/pillen/dossier,
    bijsluiter .. niet/verkeerd, infuus, bloedvergiftiging, ontstoken, niet overleefd, overleefde
    .. niet, kwam/komen om, gestorven, overleden, doodging, doodgegaan, dierenarts, in elkaar
    gezakt/gestort, zakte in elkaar/door, zakte .. in elkaar/door, viel om, viel .. om/eraf/elkaar
    .. op/met/terwijl/bijna/dochter/zoon/kind, kantelde, gekanteld, kiepte, omgekiept, losgekomen,
    losgelaten .. tijdens/rijden/autostoel/gordel, liet los, los .. bout/wiel/moer/schroef/
    leuning/tegel/dakpan, bout .. los/loszat/ontbreekt/mist, instabiel*, wankel* .. kind/gevallen/
    gevaar*, bezweek, bezweken, hoogslaper/stapelbed/bed/kast/ladder/stelling ... elkaar/om/
    gezakt/kapot .. met/dochter/zoon/op/kind/erop, nood, noodgeval, noodsituatie, gered,
    reddingsboot, gekapseisd, bijna .. onder, ramden, crashte, verwondingen, wonden, wond, bloed,
    snee, snede, littekens, gevoelloos, verdoofd, verlamming, !bloedsinaasappel*, !noodzaak*, !in
    nood .. kortingscode`,
};
