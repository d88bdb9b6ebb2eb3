const POWERED = `
  accu/accus/batterij/batterijen/oplader/lader/telefoon/mobiel/laptop/tablet/oven/powerbank/
  waterkoker/ketel/tv/televisie/wasmachine/droger/wasdroger/vaatwasser/kookplaat/fornuis/
  friteuse/airfryer/broodrooster/strijkijzer/kachel/deken/stopcontact/stekker/adapter/kabel/
  snoer/draad/bedrading/step/fatbike/ebike/fiets/vape/router/koelkast/magnetron/stijltang/
  krultang/lamp/lampje/ventilator/stoppenkast/meterkast/verlengsnoer/stekkerdoos/kaars/motor/
  auto/bus/föhn/vriezer/koptelefoon/oortje/oortjes/horloge/apparaat/ding/pan/blender/mixer/
  dongel/doos`;
const STRAY = `
  glas/glasscherf/glasscherven/scherf/scherven/metaal/schroef/spijker/naald/scheermesje/mesje/
  plastic/ijzerdraad/staaldraad/steen/steentje/steentjes/bout/nietje/nietjes/speld/bot/botje/
  made/maden/worm/wormen/tand/kies/injectienaald/muis/rat/larven/pleister/hout/houtsplinter/
  splinter/kakkerlak/schimmel/rubber/glassplinter/glassplinters`;
const FOOD = `
  eten/maaltijd/salade/burger/hamburger/soep/pizza/rijst/brood/broodje/drankje/koffie/melk/
  flesvoeding/curry/sandwich/kip/wrap/taart/nuggets/pasta/yoghurt/fles/pot/potje/friet/patat/
  noedels/thee/water/sap/smoothie/chocolade/zak/blik/bonen/saus/kebab/lunch/ontbijt/bestelling/
  chips/gerecht/kom/babyvoeding/maaltijdbox/groente/sla/spinazie/kaas/gehakt`;

/** Dangerous things, as Dutch tells it. */
export const SAFETY_NL_THINGS: Readonly<Record<string, string>> = {
  fire: `
    in brand/lichterlaaie/vlammen/fik/de fik, ~de fik, vlam gevat/gevatten/vatte, vatte vlam,
    vloog/vliegt/gevlogen/staat/stond/gestoken/stak .. in brand, brandgevaar*, brandlucht,
    brandweer*, brandje, keukenbrand, woningbrand, huisbrand, autobrand, kortsluitbrand,
    brandschade, brandgevaarlijk, accubrand, ~brand in de/het/mijn/ons/onze, ~brand
    ontstaan/uitgebroken/geblust/veroorzaakt/veroorzaken, ~brand gehad, ~een/kleine/beginnende
    brand, vlammen, steekvlam*, vuur uit/kwam, afgebrand, uitgebrand, affikken, afgefikt, !brand
    new`,
  smoke: `
    rook uit/kwam/komt/door/in/ontwikkeling, er kwam/komt rook, rookontwikkeling,
    rookvergiftiging, rookwolk*, begon/begint/ging te roken, rookte, gaan roken, ${POWERED} ..
    rook/rookt/rookte/vonken/vonkte/vonkt/smolt/gesmolten/smelt/doorgebrand/verbrand/
    verschroeid/ontplofte/ontploft/geëxplodeerd/explodeerde/geknapt, vonken, vonkt, vonkte,
    vonkende, verbrande/brandende/verschroeide/schroeiende lucht/geur,
    ruikt/rook/ruik/stinkt/stonk .. verbrand/aangebrand/brand/schroei*, schroeilucht,
    schroeiplek*, brandplek*, gesmolten .. ${POWERED}, gesmolten, smolt, doorgebrand, doorgefikt,
    !roken verboden, !rookvrij*, vlam in/uit/op, vlamde, vatte vuur, vuur .. gevat/vatte, brandt
    af/door, brandde af/door/uit, doorbranden, schroeien, geschroeid*, rookmelder*, brandalarm*,
    brandblusser*, ontruim*, geëvacueerd, sissen*, siste, sist .. gas/accu/fles, gasfles* ..
    lek*/sis*/kapot, stinkt naar .. verbrand/plastic/rubber/gas, verbrand plastic/rubber,
    zwartgeblakerd, zwart geblakerd, gesmolten .. stekker/plastic/stopcontact/vloer/bank/bed,
    knal/knalde .. vuur/rook/stroom/vonken/accu/oven, steekvlam, smeul*, gesmeuld,
    gang/huis/kamer/keuken .. blauw van, stond blauw, blauw .. rook, schroei*, gesmoord kabel`,
  explosion: `
    ontplof*, explod*, geëxplodeerd, explosie*, explosiegevaar, uit elkaar
    gespat/gespatte/spatte/geklapt/klapte/geknald, spatte uit, knalde uit, gesprongen
    glas/ruit/fles, ruit/glas/ovendeur/douchewand/tafelblad/schaal ..
    gesprongen/sprong/spatte/gespat/gebarsten/versplinterd, klapband*, oververhit*, gloeiend
    heet, gloeiendheet, bloedheet .. oplader/accu/stekker/vast, te heet .. raken/vast,
    bolle/bol/opgezwollen/opgezette/gezwollen/lekkende accu/batterij, accu/batterij ..
    bol/opgezwollen/opgezet/gezwollen/lekt/lek/zwelt/lekte/heet, !smaakexplosie*, !explosie
    van/aan smaak/smaken/kleur/kleuren, !hoofd ontploft, !telefoon ontploft .. berichten,
    !explosie van, !smaak/smaken ... explodeert/exploderen/ontploft`,
  gas: `
    gaslek*, gaslucht, gasgeur, gas ruik*, ruik/ruikt/rook/stinkt .. gas, koolmonoxide*, co
    melder/vergiftiging, comelder, giftig*, dampen, chemische lucht/geur/stof/stoffen/dampen,
    asbest, loden leidingen, legionella, !giftige mensen/sfeer/relatie/werksfeer`,
  electricity: `
    elektrische/electrische/elektrisch schok/schokken, schok gekregen/gehad/kreeg/van, schokken
    van/gekregen/geven/geeft, stroomschok*, stroomstoot*, geëlektrocuteer*, elektrocut*,
    electrocut*, onder stroom/spanning, onder stroom .. staat/stond/gestaan, tik van, tikken van,
    stroom .. lichaam/hand/arm, krijg/kreeg/kregen/krijgt/gekregen/gaf/geeft ..
    schok/optater/tik/opdoffer .. van/als/bij/toen/stekker/apparaat/stopcontact/kraan,
    kortsluit*, blote/losse/open/blootliggende draad/draden/bedrading, lekstroom, !schok ..
    rekening/prijs, !schokkend*, !op stroom, stroom op/staat/stond/door, klap gekregen/gehad/van,
    kreeg/krijg/kregen een klap, draden/bedrading/kabels ... bloot/los/open, bloot ..
    hangen/liggen .. draden/meterkast/stroom, open stopcontact, schok, !prijs/rekening .. schok,
    !schok .. prijs/rekening`,
  food: `
    stuk/stuks/stukje/stukjes/stukken/splinter/splinters/scherf/scherven
    glas/metaal/plastic/ijzer/hout/bot/rubber/ijzerdraad, ${STRAY} .. in .. ${FOOD}, in ..
    ${FOOD} .. ${STRAY}, ${STRAY} gevonden/aangetroffen/ontdekt, gebeten/beet/bijt/beten op ..
    ${STRAY}, op .. ${STRAY} .. gebeten/beet, ~maden, maden in, vol maden, besmet*,
    rauwe/bedorven/ongare/verrotte/beschimmelde
    kip/kipfilet/vlees/varkensvlees/gehakt/vis/babyvoeding/melk/mosselen/hamburger,
    kip/vlees/hamburger/kipfilet/varkensvlees/vis .. rauw/ongaar/bedorven/roze, nog rauw, niet
    gaar, verkeerde .. medicijn/medicijnen/medicatie/dosis/dosering/pillen, overdosis,
    schoonmaakmiddel in, bleek/chloor in, rauw .. kip/vlees/binnen/binnenkant, bloederig*
    kip/kipfilet/burger, schimmel .. in/op .. ${FOOD}/speen/beker/fles/matras, beschimmeld*,
    levende beestjes/larven/wormen/maden, beestjes .. in .. ${FOOD}, muizenkeutel*, rattengif,
    kakkerlak .. in, notenallergie ... toch/noten/reactie/ziekenhuis, glutenvrij ..
    toch/gluten/ziek/reactie, kruisbesmetting, houdbaarheidsdatum .. babyvoeding/melk/medicijn,
    over datum .. babyvoeding/melk/medicijn/vlees/kip, insuline/medicijnen/medicatie/epipen ...
    warm/kwijt/laat/niet/op/bedorven/verkeerd/verkeerde, zonder ..
    insuline/medicatie/zuurstof/medicijnen, kraanwater .. bruin/ziek/besmet, water ..
    besmet/legionella/bruin`,
  transport: `
    rem/remmen ..
    niet/kapot/weigert/weigeren/deden/doen/begaven/begeven/los/defect/uitgevallen/werkten/werken,
    remt niet, geen rem/remmen, airbag/airbags .. niet/ging/gingen/klapte, stuur ..
    los/blokkeerde/vast/brak/afgebroken, ~ongeluk, ongelukken, bijna ongeluk, ongeval*,
    ~aanrijding*, aangereden, aanrijding, botsing, gebotst, botste, overreden, omver gereden,
    omvergereden, van .. sokken gereden, wiel/voorwiel/achterwiel/band/pedaal ..
    los/eraf/afgebroken/af, frame/voorvork .. gebroken/brak,
    chauffeur/bezorger/bestuurder/buschauffeur/monteur ..
    dronken/bezopen/bellen/appen/gevaarlijk/roekeloos/door
    rood/drugs/alcohol/bijna/hard/agressief/aangevallen/geslagen/betast/bedreigd, roekeloos*,
    door rood, te hard rijden, controle verloren/kwijt, ontspoor*, !per ongeluk, !geluk bij een
    ongeluk, !ongelukkig*, rem/remmen/remschijf/remkabel/remblokken ...
    niet/los/gebroken/knapte/geknapt/begaf/begaven/weigerde/weigerden/kapot/defect/vast, geen
    remmen, band .. klapte/geklapt/knapte, wiel ...
    los/eraf/afgebroken/losgekomen/vast/blokkeerde, stuur ...
    los/afgebroken/brak/vast/blokkeerde, zadel .. brak/afgebroken, ketting .. sprong/knapte ..
    gevallen, over de kop, over kop geslagen, over het stuur, van de weg, slingerde, geslipt,
    frontaal, achterop .. gereden/geknald, ramde, geramd, gordel/gordels/veiligheidsgordel ...
    los/kapot/niet/schoot/open/werkt/klem, reddingsvest*, zwemvest*, badmeester ..
    geen/niet/nergens, kinderslot .. kapot/niet/open, motor .. uit/viel/sloeg/afgeslagen ..
    snelweg/rijden, viel stil .. snelweg/spoor, viel uit .. snelweg, op de snelweg ..
    stil/uit/los, bijna .. botsing/aangereden/geramd/onder/geraakt/omver/verongelukt,
    doorgebroken, brak af, frame/stuurpen/vork/trapper ...
    gebroken/brak/afgebroken/doorgebroken/scheur, reed .. aan/omver/over/hond/kat/in op/door,
    aanreed, reed .. bijna .. aan/dood/omver, rook naar .. drank/alcohol/bier/wiet, dronken,
    bezopen, stoned, onder invloed, veel te hard, reed/rijdt/reden # .. waar/in/km, # km per uur,
    # in .. bebouwde, appen/appte/telefoon/facetimen .. stuur/achter/rijden/reed/tijdens, achter
    het stuur .. slaap/telefoon/viel/app*/filmpje*, spookrijd*, noodstop, van .. baan geraakt,
    ging er vandoor .. aanrijding/aangereden/hond/kat, reed .. mijn/onze/een ..
    hond/kat/kind/fiets/moeder/vader .. aan/omver, rijdt .. mensen/iemand .. aan,
    chauffeur/taxi/buschauffeur/bezorger/koerier/machinist/bestuurder/uber .... slaap/dronken/
    drank/appen/appt/appte/telefoon/bellen/rood/botsing/gordel/remmen/roekeloos/gevaarlijk/
    bedreigd/aangevallen/betast/mes/gewond/aangereden/zigzag/slinger*/wiet/alcohol,
    gordel/gordels ... open/los/kapot/niet/klem .. tijdens/rit/achtbaan/auto/attractie/dicht,
    achtbaan/attractie/draaimolen/zweefmolen ...
    open/los/gordel/beugel/viel/stil/gewond/ongeluk/gevaarlijk`,
  danger: `
    gevaar, gevaarlijk*, levensgevaarlijk*, levensgevaar, levensbedreigend*, ~gevaren, doodeng,
    onveilig*, niet/totaal/allesbehalve veilig, veiligheid in, veiligheidsrisico*,
    veiligheidsprobleem, veiligheidsgevaar, gezondheidsrisico*, gezondheidsgevaar*, risico ..
    gezondheid/leven, terugroepactie, dodelijk*, ~bijna dood, bijna doodgegaan/gestikt/
    verdronken/vermoord/overreden/gecrasht/ongeluk/omgekomen/geraakt/aangereden/doodgereden,
    had/hadden dood kunnen, had/hadden .. dood/erger/overleefd/fataal/afgelopen, doden vallen,
    slachtoffer/slachtoffers vallen, dodelijk slachtoffer, straks/voordat/voor/totdat/tot/eerst
    .. doden/gewonden/dood/slachtoffers/ongelukken, iemand .. dood/gewond/overlijdt/verongelukt,
    overleden .. door/na, mensenlevens, leven op het spel, levens op het spel, wachten op ..
    ongeluk/ongelukken, !niet ongevaarlijk, !gevaarlijk lekker/goed/goedkoop, hangt los/aan,
    hangen los, op instorten/omvallen/ontploffen, kan instorten/omvallen/ontploffen/vallen,
    leuning/reling/balustrade/balkon/steiger/trapleuning ...
    los/kapot/gebroken/brak/verrot/afgebroken/instort*, losse stenen/tegel/draden/leuning/kabels,
    alarmknop/noodknop/valalarm/alarmering/alarm ... niet/kapot/doet/werkt/stuk ..
    moeder/oma/werkt/het/meer/niemand, tillift/traplift/hooglaagbed/rolstoel ...
    gevallen/viel/vast/kapot/omgekiept/gekanteld, liet .. vallen ..
    moeder/vader/oma/kind/baby/bewoner, nooduitgang* ... dicht/geblokkeerd/slot/versperd,
    nooddeur* .. dicht/op/geblokkeerd, 112 .. niet/bellen/bereikbaar, kan 112 niet, geen ..
    verwarming ... baby/kind/kinderen/oma/bejaard*, schimmel ...
    longen/ademen/astma/ziek/baby/kind/hoest/gezondheid, kankerverwekkend*, pfas, straling ..
    ziek/gevaar, dodelijke, gezondheid .. gevaar/schade/risico, schadelijk .. gezondheid, veilig
    .. niet/onveilig/voelde/voel/gevoeld .. meer/onveilig/niet, voel .. niet veilig, onveilig
    gevoeld, pitbull, hond ... gebeten/beet/aangevallen/losgelaten, op de grond ..
    gelegen/urenlang`,
  words: `
    allergi*, uitslag .. kind/baby/gezicht/huid/lijf*/billen, rode vlekken/bultjes/plekken,
    vlekken .. lijf*/gezicht/lichaam/billen/huid, jeuk/jeukt .. huid/hele/overal/uitslag,
    zwelling, dosering, dosis, medicijn/medicijnen/pillen/tabletten ...
    verkeerd*/niet/andere/iemand/vergissing, zuurstof, tuigje, helm .. gebarsten/brak, kruisband,
    pees, spier .. gescheurd, kroon/vulling ... kapot/gebroken/eruit/steentje/afgebroken,
    tand/tanden/kies/voortand ... eruit/kwijt/gebroken/kapot/afgebroken/los/steentje/bot,
    muis/muizen/rat/ratten/kakkerlak/kakkerlakken/vliegen/mieren ...
    in/over/keuken/eten/salade/restaurant/buffet/soep, ongedierte,
    schroefje/schroef/spijker/nietje/splinter/glas/naald/mesje/metaaldeeltje/steentje ...
    in/gevonden/uit/aangetroffen ..
    de/het/mijn/babyvoeding/eten/brood/jam/soep/sla/pot/broodje/yoghurt, glas in .. de/het/mijn
    jam/pot/yoghurt/soep/sla/eten/drankje/babyvoeding/brood, steekt/steken/stak .. uit/uitsteek*
    .. spijker/schroef/draad, uitstekende spijker/schroef/draad/spijkers/schroeven,
    scherp/scherpe .. rand/randje/randen/punt/punten/hoek/metaal/plastic/deel, vlijmscherp*,
    koord/koordje/touw/touwtje/snoer/riem ... nek/hals/keel/wurg*, om .. nek/hals/keel,
    bloederig, lift ... viel/vast/gevallen/stil/zakte/beneden/opgesloten/schokte, deur/deuren ...
    dicht/klem/tussen .. kind/arm/hand/been/kinderwagen/moeder/hem/haar, roet,
    losse/loshangende/loshangend/blote/doorgesneden/geknapte
    stroomkabel/kabel/draad/draden/elektriciteitskabel/bedrading, stroomkabel* ...
    los/bloot/stoep/straat/hangt/doorgesneden/ligt, hoogspanning, overbelast* ..
    stekker/groep/stopcontact/fuik, ontvlambaar, brandbaar, ontbrand*, vatte, laaiend, roet*,
    bijtend*, zuur .. ogen/huid/gespat/accu, chloor, ammoniak, schoonmaakmiddel ...
    ogen/huid/ingeslikt/gedronken/eten/gespat, gespat .. ogen/gezicht/oog/arm, in
    mn/mijn/zijn/haar ogen, ogen .. rood/brand*/tranen/ontstoken/pijn/gespat, verkeerde ..
    insuline/medicatie/medicijn/medicijnen/pil/pillen/bloed/injectie/dosering/dosis/vaccin/zalf/
    druppels/recept, medicatiefout, verwisseld .. medicijn*/pillen/bloed/dossier, bijsluiter ..
    niet/verkeerd, infuus, aan het infuus, bloedvergiftiging, infectie*, ontsteking*, ontstoken,
    niet overleefd, overleefde .. niet, kwam/komen om, omgekomen, gestorven, overleden, dood
    gegaan, doodging, doodgegaan, dierenarts, in elkaar gezakt/gestort, zakte in elkaar/door,
    zakte .. in elkaar/door, viel om, viel .. om/eraf/beneden/elkaar ..
    op/met/terwijl/bijna/dochter/zoon/kind, kantelde, gekanteld, kiepte, omgekiept, losgekomen,
    losgelaten .. tijdens/rijden/noodstop/autostoel/gordel, liet los, schoot .. los, los ..
    bout/wiel/moer/schroef/leuning/tegel/dakpan, bout .. los/loszat/ontbreekt/mist, instabiel*,
    wankel* .. kind/gevallen/gevaar*, bezweek, bezweken, afgebroken .. gevallen/verwond/gewond,
    hoogslaper/stapelbed/bed/kast/ladder/stelling ... elkaar/ingestort/om/omgevallen/gezakt/kapot
    .. met/dochter/zoon/op/kind/erop, nood, noodgeval, noodsituatie, gered, reddingsboot,
    gekapseisd, ontsporing, bijna .. geramd/geraakt/onder/dood/omgekomen/gestikt/verdronken,
    ramden, gecrasht, crashte, verwondingen, wonden, wond, bloed, schaafwond*, kneuzing*, snee,
    snede, littekens, gevoelloos, verdoofd, verlamming, !bloedsinaasappel*, !noodzaak*, !in nood
    .. kortingscode`,
};
