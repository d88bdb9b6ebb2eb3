const BODY = `
  hand/handen/vinger/vingers/duim/arm/armen/been/benen/voet/voeten/teen/tenen/gezicht/oog/ogen/
  hoofd/huid/mond/tong/lip/lippen/keel/nek/knie/knieën/pols/enkel/oor/oren/neus/tand/tanden/
  borst/schouder/dij/nagel/voorhoofd/wang/kin/lichaam/rug/buik/handpalm/elleboog/heup/hoofdhuid/
  kies/lijf/gebit`;
const WHOSE = `mijn/mn/zijn/zn/haar/ons/onze/hun/je/jullie/zich/me/uw`;
const CHILD = `
  kind/kinderen/kindje/kids/baby/babys/peuter/peuters/kleuter/kleuters/dreumes/dochter/
  dochtertje/zoon/zoontje/meisje/jongetje/jongen/kleinkind/kleinzoon/kleindochter/neefje/
  nichtje/leerling/kleintje/kleine/koter/zusje/broertje`;
const HARM = `
  verbrand/verwond/gewond/gestikt/gestikte/stikte/stikken/verslikt/verslikte/bloedde/bloeden/
  bloedt/gebloed/geëlektrocuteerd/vergiftigd/ingeslikt/doorgeslikt/gevallen/viel/ziekenhuis/
  bewusteloos/overgegeven/gespuugd/spugen/kotsen/gekotst/gewurgd/verdronken/gebeten/bekneld/
  klem/gevaar/gevaarlijk/onveilig/uitslag/hechtingen/gehecht/blaren/hersenschudding/vastgezeten/
  gekneusd/gebroken/schok/ambulance/huisartsenpost/hap`;
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
const LIVING = `
  me/mij/ons/hem/haar/kind/kinderen/kindje/baby/babys/peuter/peuters/kleuter/dreumes/dochter/
  dochters/dochtertje/zoon/zoontje/meisje/jongetje/kleinkind/kleinzoon/kleindochter/neefje/
  nichtje/moeder/ma/mama/vader/pa/papa/oma/opa/ouders/schoonmoeder/schoonvader/vrouw/man/
  vriendin/vriend/partner/echtgenoot/zus/broer/gezin/familie/oom/tante/patiënt/bewoner/
  passagier/passagiers/voetganger/fietser/gast/collega/buurman/buurvrouw/dame/meneer/mevrouw/
  mensen/iemand/hond/honden/kat/katten/puppy/kitten/konijn/paard/vissen/kippen/leerling/bejaarde`;
const HURT = `
  viel/vallen/valt/gevallen/gestruikeld/struikelde/uitgegleden/verbrand/verbrandde/verwond/
  gewond/bezeerd/gestikt/stikte/stikken/verslikt/verslikte/bloedde/bloeden/bloedt/gebloed/
  geëlektrocuteerd/vergiftigd/vergiftiging/ingeslikt/doorgeslikt/slikte/opgesloten/vastgezeten/
  ziekenhuis/bewusteloos/overgegeven/overgeven/gespuugd/spugen/kotsen/gekotst/braken/gewurgd/
  verdronken/verdronk/gekneusd/blauwe/gebeten/beet/bijt/geprikt/geplet/gedood/dood/doodgegaan/
  overleden/stierf/onveilig/gevaar/gevaarlijk/flauwgevallen/flauw/schok/uitslag/blaren/
  ambulance/ziek/misselijk/koorts/infectie/ontstoken/ontsteking/gezwollen/opgezwollen/dik/
  hersenschudding/hechtingen/gehecht/geopereerd/operatie/dierenarts/aangereden/omver/
  omvergereden/geraakt/gelanceerd/geslingerd/ademnood/benauwd/astma/allergisch/allergie/reactie/
  diarree/blind/aangevallen/geslagen/geduwd/mishandeld/hoofdpijn/duizelig/schaafwonden/snee/
  bekneld/klem/vast/spoedeisende/seh/huisartsenpost/gebroken/brak/gillend/krijsend/paniek`;

/** Danger to life and health, as Dutch tells it; `!` marks what only sounds like it. */
export const SAFETY_NL: Readonly<Record<string, string>> = {
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
    !explosie van`,
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
  injury: `
    verwond*, gewond*, letsel*, blessure*, verbrand .. ${BODY}, ${BODY} .. verbrand/verbrandde/
    verbrandt/bloed/bloedt/bloedde/bloeden/bloedend/opgezwollen/gezwollen/open/bekneld/klem/
    geplet/gestoken/gesneden/opengehaald/kapot/kwijt/blaren/gekneusd/gebroken/brak,
    heb/heeft/hebben/had .. ${WHOSE} .. verbrand/gesneden/bezeerd/opengehaald/gestoten/verstuikt,
    verbrand/verbrandde/brandde/snijd/sneed/gesneden/brand .. ${WHOSE} .. ${BODY}, brandwond*,
    brandblaar, brandblaren, blaren, derdegraads*, tweedegraads*, derde/tweede graads*/graad*,
    bloedde*, bloedend*, bloeden, bloedt, bloeding*, onder het bloed, alles/zat/vol bloed, bloed
    uit/op, hechting*, gehecht, hechten, snijwond*, wond/wonden, pijn gedaan, me/zich/mij
    bezeerd, in mijn/zijn/haar vinger gesneden, heet/kokend water .. over/overheen, kokend ..
    over, kokendheet .. over, met .. vinger/hand/voet .. tussen/klem/bekneld,
    vinger/vingers/hand/hoofd/voet/arm .. tussen/klem/bekneld/vast, !bloeddoorlopen, !bloed zweet
    en tranen, !bloedirritant/bloedheet/bloedmooi/bloedserieus`,
  bones: `
    gebroken/brak/breekt/kneusde/gekneusd/verstuikt/verstuikte .. arm/been/pols/enkel/neus/rib/
    ribben/tand/heup/sleutelbeen/teen/vinger/voet/kaak/elleboog/schedel/hand/schouder/kies/duim/
    rug/nek, botbreuk*, polsbreuk, hersenschudding, whiplash, ontwricht*, uit de kom, stuk ..
    tand/kies/voortand, tand .. afgebroken/af/gebroken/kapot, kies .. afgebroken/gebroken/kapot,
    amputat*, geamputeerd, verlamd, hersenletsel, op .. hoofd/gevallen/terechtgekomen,
    viel/valt/vallen/gevallen/kwam/kukelde/donderde .. op .. ${CHILD}/me/mij/hem/haar/hoofd/voet,
    van de/het trap/ladder/dak/bed/fiets/commode .. gevallen/viel, gevallen ..
    trap/ladder/bed/fiets/commode/door, uitgegleden, gleed uit, uitglijden, glij .. uit,
    struikel*, gestruikeld, ten val, valgevaar, spekglad, door .. heen gezakt/gezakt/zakte,
    stoel/bed/kruk/ladder/ledikant/kinderstoel/schommel/trampoline/stapelbed/plank/kast/bank ..
    bezweken/ingestort/ingezakt/omgevallen/omviel/begaf/omver/doorgezakt/zakte, vast in de/een
    lift, in de lift .. vast/opgesloten, opgesloten, beklemd, bekneld, omgevallen, stortte in,
    ingestort, afgebroken .. gevallen/viel, !hoofd gebroken over`,
  body: `
    flauwgevallen, flauw gevallen/viel, viel flauw, bewusteloos*, buiten bewustzijn, buiten
    westen, onwel, benauwd*, kortademig*, geen adem/lucht, niet/nauwelijks/amper/moeilijk
    ademen/ademhalen, adem .. niet/stopte, stikken, stikte, stikt, stikten, verstikken, gestikt,
    verslik*, verstik*, gewurgd, wurg*, verdronk*, verdronken, verdrinking*, hartaanval,
    hartstilstand, toeval/insult gehad/kreeg, epileptische aanval, blind geworden, blijvend
    letsel, keel .. dicht, tong .. dik, !stik er maar in, !stik de moord, !stikvol, !stikt van
    de, !stik van de, !stikdruk, !stik van het lachen, !benauwd kamertje, gescheurd/scheurde/
    gestoken/doorboord/geprikt/geschaafd/geschramd/gekrast/gekneld/geklemd/gesneden/sneed/
    verbrand/verbrandde/brandde/gebroken/brak/gekneusd/gezwollen/opgezwollen/verdoofd/
    gevoelloos/bloedend/bloedt/bloedde/ontstoken/geïrriteerd/vervel*/kapot ...
    mijn/mn/haar/zijn/onze ..
    ${BODY}/kuit/scheen/tandvlees/dijbeen/hiel/schoot/wond/voetzool/vingertop/ooglid/kaak,
    mijn/mn/haar/zijn .. ${BODY}/kuit/scheen/tandvlees/hiel/schoot ... verbrand/open/bloed/
    bloeden/gezwollen/dik/rood/ontstoken/kapot/gebroken/gekneusd/gevoelloos/pijn/blaren/vel/
    gesneden/gescheurd/geïrriteerd/jeukt/jeuk/brandt/gekneld, zweer, zweren, hoornvlies, krukken,
    in het gips, gips .. been/arm/pols, mank, pijn op de borst, hartkloppingen, licht in het
    hoofd, duizelig, huid .. vervel*/kapot/laat los/weg, tandarts .. kosten/kies/steen, crepeer*
    .. pijn, verga* van de pijn, helse pijn, vreselijke pijn, blijvend* schade/letsel/litteken,
    litteken*, tanden/tand .. eruit/kwijt/uit/afgebroken/los, tot op het bot, recht in ..
    oog/gezicht, in mijn/zijn/haar/mn oog/gezicht, schoot los, schoten los, scherp/scherpe ..
    rand/randje/randen/punt/puntje/hoek/bramen, vleeswond, gapende, open wond, het
    uitgeschreeuwd, gillen van de pijn, veel pijn, pijn in ..
    borst/rug/nek/knie/arm/been/buik/hoofd .. sinds/na/door`,
  hospital: `
    ziekenhuis .. beland*/terecht/gelegen/opgenomen/moeten/moest/gebracht/gezeten/afgevoerd/
    gegaan/met/door/in/na/geëindigd/doorgebracht, in/naar .. ziekenhuis, ziekenhuisopname,
    spoedeisende hulp, spoedeisend*, eerste hulp, eerstehulp, ehbo, de seh, huisartsenpost,
    ambulance*, ambu, 112 gebeld/bellen/moeten, spoedpost, intensive care, de ic, gifinformatie*,
    vergiftigingen, reanim*, gereanimeerd, traumaheli, tandarts .. moeten/moest, naar de
    dokter/huisarts/arts, arts .. zegt/zei .. door`,
  allergy: `
    allergische reactie*, allergisch ..
    gereageerd/reactie/niet/geen/toch/wel/gezegd/aangegeven/vermeld/verteld, allergie ..
    niet/geen/toch/doorgegeven/vermeld/vermelden/genegeerd/aangegeven/gezegd/reactie, allergeen,
    allergenen, anafyla*, epipen, uitslag ..
    gezicht/lichaam/armen/hele/kreeg/gekregen/overal/door/van/over,
    kreeg/krijg/krijgt/gekregen/onder/vol .. uitslag/galbulten/bultjes/blaasjes/netelroos,
    galbulten, netelroos, huiduitslag, opgezwollen, opgezet gezicht, zwol op, lippen ..
    dik/opgezwollen/zwollen, noten/pinda/pindas/gluten/lactose/melk .. allergi*/coeliakie,
    coeliakie, huid .. verbrand/weggebeten/open/rood/brandt/vervel*, heftige/ernstige reactie op,
    !uitslag van de/het test/wedstrijd, !uitslagen`,
  sickness: `
    voedselvergiftig*, vergiftig*, salmonella, e coli, ecoli, listeria, norovirus, botulisme,
    buikgriep, voedselinfectie, doodziek,
    goed/hartstikke/zwaar/ernstig/vreselijk/super/flink/mega ziek, hondsberoerd, ziek
    geworden/geweest/van/door/na/gemaakt/geworden, zieke .. na/van/door eten, ziek ..
    gegeten/eten/sushi/kip/maaltijd, misselijk .. van/na/geworden/gegeten/door, overgegeven,
    overgeven, over moeten geven, gekotst, kots*, spuug*, spuugt, gespuugd, braken, gebraakt,
    diarree, diaree, aan de race/schijterij/dunne, buikkramp*, maagkramp*, buikpijn, buikloop,
    maag leegpompen, !zo ziek van dat/dit/die, !ziek van dit/dat/die/al/jullie/het, !wat ziek,
    !kotsmisselijk van, !kots .. van jullie, !om te kotsen, !spuugzat, !ziek ben ik van,
    !ziekelijk*, boven de/het wc/toilet/pot/emmer, wc/toilet .. gehangen/gezeten/doorgebracht,
    buiten .. kotsen, met .. emmer, spugend, gespuugd, koorts .. na/sinds/gegeten, darmen, maag
    .. overhoop/kapot/streek/leeg, bedorven, iets verkeerds gegeten`,
  food: `
    stuk/stuks/stukje/stukjes/stukken/splinter/splinters/scherf/scherven
    glas/metaal/plastic/ijzer/hout/bot/rubber/ijzerdraad, ${STRAY} .. in .. ${FOOD}, in ..
    ${FOOD} .. ${STRAY}, ${STRAY} gevonden/aangetroffen/ontdekt, gebeten/beet/bijt/beten op ..
    ${STRAY}, op .. ${STRAY} .. gebeten/beet, ~maden, maden in, vol maden, besmet*,
    rauwe/bedorven/ongare/verrotte/beschimmelde
    kip/kipfilet/vlees/varkensvlees/gehakt/vis/babyvoeding/melk/mosselen/hamburger,
    kip/vlees/hamburger/kipfilet/varkensvlees/vis .. rauw/ongaar/bedorven/roze, nog rauw, niet
    gaar, verkeerde .. medicijn/medicijnen/medicatie/dosis/dosering/pillen, overdosis,
    schoonmaakmiddel in, bleek/chloor in, niet gaar, rauw .. kip/vlees/binnen/binnenkant,
    bloederig* kip/kipfilet/burger, schimmel .. in/op .. ${FOOD}/speen/beker/fles/matras,
    beschimmeld*, levende beestjes/larven/wormen/maden, beestjes .. in .. ${FOOD}, muizenkeutel*,
    rattengif, kakkerlak .. in, notenallergie ... toch/noten/reactie/ziekenhuis, glutenvrij ..
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
    remmen, band .. klapte/geklapt/knapte, klapband*, wiel ...
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
    ziek/gevaar, levensgevaar, dodelijke, gezondheid .. gevaar/schade/risico, schadelijk ..
    gezondheid, veilig .. niet/onveilig/voelde/voel/gevoeld .. meer/onveilig/niet, voel .. niet
    veilig, onveilig gevoeld, pitbull, hond ... gebeten/beet/aangevallen/losgelaten, op de grond
    .. gelegen/urenlang`,
  children: `
    ${CHILD} .. ${HARM}, ${HARM} .. ${CHILD}, verstikkingsgevaar, stikgevaar, ingeslikt,
    doorgeslikt, slikte .. in/door, knoopcel*, knoopbatterij*, batterijtje .. mond/slikt/slikte,
    scherpe rand/randen/punt/punten/delen/hoek/hoeken, kleine onderdelen/onderdeeltjes/stukjes ..
    los/mond, losse onderdelen/onderdeeltjes,
    autostoel/autostoeltje/maxicosi/gordel/gordeltje/kinderwagen/buggy/kinderzitje ..
    los/losgeschoten/schoot/klapte/brak/kapot/losgeraakt/afgebroken/stuk/omgevallen, ${CHILD} ..
    alleen/achtergelaten/buiten/straat .. gelaten/gezet/achtergelaten/laten, kindveilig* ..
    niet/kapot, ${CHILD} .... vlekken/uitslag/ingeslikt/slikte/gestikt/stikte/verslikt*/viel/
    gevallen/verbrand*/schok/bloed*/vergiftig*/ziek/spugen/gespuugd/overgegeven/ziekenhuis/klem/
    nek/koord/verdronk*/stroom/rook/brand/glas/batterij/knoopcel/magneet/pinda/noten/allergi*/
    gevaarlijk/onveilig/scherp*/schimmel/giftig/gewond/pijn/trillen/koorts/benauwd/gebeten,
    vlekken/uitslag/ingeslikt/slikte/gestikt/stikte/viel/gevallen/verbrand*/schok/bloed*/
    vergiftig*/ziek/spugen/gespuugd/overgegeven/ziekenhuis/klem/koord/verdronk*/glas/batterij/
    knoopcel/magneet/pinda/noten/allergi*/gevaarlijk/onveilig/schimmel/giftig/gewond/benauwd/
    gebeten .... ${CHILD}, zwanger ....
    rauw*/bloed*/gevallen/viel/ziek/gassen/listeria/salmonella`,
  violence: `
    aangevallen, mishandel*, geslagen, sloeg me/mij/hem/haar/mijn, in elkaar geslagen/geslagen,
    bedreigd .. mes/wapen/pistool/door, aangerand, aanranding, verkracht*, betast, ongewenst
    aangeraakt/intimiteiten, seksueel/seksuele intimidatie/misbruik/geïntimideerd/overschrijdend,
    gebeten door, beet mij/me/mijn/hem/haar, mes getrokken, achtervolgd, gestalkt, beroofd, duwde
    me/mij/hem/haar, zelfmoord*, zelfdoding, een eind aan .. leven, suïcid*, uit elkaar geslagen,
    vastgepakt, greep me/mij/mijn, duwde, sloeg/schopte/trapte/spuugde/schreeuwde ..
    me/mij/mijn/hem/haar, geschopt, bespuugd, agressief*, agressie, bedreigd*, bedreigde*,
    intimider*, geïntimideerd, lastig gevallen, handtastelijk*, ongewenste aanraking*, zat aan
    me, betastte, achterna .. gezeten/gekomen/gelopen, stond in mijn kamer, ingebroken ..
    kamer/huis, wapen, met .. mes`,
  people: `
    mijn/onze/haar/zijn/jullie/een/de/mn/bejaarde/oude/gehandicapte/ons .. ${LIVING} ... ${HURT},
    ${HURT} ... mijn/onze/mn .. ${LIVING}, ik/we/wij .. gevallen/gestruikeld/uitgegleden/
    flauwgevallen/gestikt/verslikt/gewond/onwel/misselijk/duizelig/ziek/benauwd,
    allemaal/beiden/allebei/iedereen/hele ..
    ziek/misselijk/overgegeven/koorts/diarree/kotsen/spugen, ben/was/werd/word/waren/zijn/lag ..
    doodziek/misselijk/onwel/gewond/bewusteloos/ziek, dacht dat ik/we ..
    dood/stikte/doodging*/stierf/gek, had/hadden/kon/konden ..
    dood/doden/verongelukt/verbranden/gestikt/erger/gewonden/stikken/verdrinken/levend/slecht,
    ziek .. geworden/geweest/van/door/na, !ziek van dit/dat/die/al/jullie/het/gedoe, !doodziek
    van, !ziek van .. gedoe/gezeik/wachten`,
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
    los/bloot/stoep/straat/hangt/doorgesneden/ligt, hoogspanning, oververhit*, overbelast* ..
    stekker/groep/stopcontact/fuik, ontvlambaar, brandbaar, ontbrand*, vatte, laaiend, roet*,
    rookvergiftiging, giftig*, bijtend*, zuur .. ogen/huid/gespat/accu, chloor, ammoniak,
    schoonmaakmiddel ... ogen/huid/ingeslikt/gedronken/eten/gespat, gespat ..
    ogen/gezicht/oog/arm, in mn/mijn/zijn/haar ogen, ogen ..
    rood/brand*/tranen/ontstoken/pijn/gespat, verkeerde .. insuline/medicatie/medicijn/
    medicijnen/pil/pillen/bloed/injectie/dosering/dosis/vaccin/zalf/druppels/recept,
    medicatiefout, verwisseld .. medicijn*/pillen/bloed/dossier, bijsluiter .. niet/verkeerd,
    infuus, aan het infuus, bloedvergiftiging, infectie*, ontsteking*, ontstoken, niet overleefd,
    overleefde .. niet, kwam/komen om, omgekomen, gestorven, overleden, dood gegaan, doodging,
    doodgegaan, doodziek, dierenarts, in elkaar gezakt/gestort, zakte in elkaar/door, zakte .. in
    elkaar/door, viel om, viel .. om/eraf/beneden/elkaar ..
    op/met/terwijl/bijna/dochter/zoon/kind, omgevallen, kantelde, gekanteld, kiepte, omgekiept,
    losgekomen, losgelaten .. tijdens/rijden/noodstop/autostoel/gordel, liet los, schoot .. los,
    los .. bout/wiel/moer/schroef/leuning/tegel/dakpan, bout .. los/loszat/ontbreekt/mist,
    instabiel*, wankel* .. kind/gevallen/gevaar*, bezweek, bezweken, afgebroken ..
    gevallen/verwond/gewond, hoogslaper/stapelbed/bed/kast/ladder/stelling ...
    elkaar/ingestort/om/omgevallen/gezakt/kapot .. met/dochter/zoon/op/kind/erop, nood,
    noodgeval, noodsituatie, gered, reddingsboot, gekapseisd, ontsporing, bijna ..
    geramd/geraakt/onder/dood/omgekomen/gestikt/verdronken, ramden, geramd, aanrijding, gecrasht,
    crashte, verwondingen, wonden, wond, bloed, bloeden, schaafwond*, kneuzing*, snee, snede,
    littekens, gevoelloos, verdoofd, verlamming, !bloedsinaasappel*, !noodzaak*, !in nood ..
    kortingscode`,
};
