import { FOOD, WHO } from './words.ts';

const PET = `
  hond/honden/hondje/kat/katten/kater/poes/poezen/puppy/pups/kitten/kittens/konijn/konijnen/cavia/
  paard/pony/papegaai/parkiet/kippen/vissen/hamster/teckel/labrador/schildpad/huisdier`;
const SICK = `
  ziek/zieken/hondsziek/snipziek/beroerd/overgaf/overgeeft/braakte/spugen/schijterij/spuitpoep/
  leeggelopen/ziekgemeld/koortsig`;
const NUTS = `
  noot/noten/pinda/pindas/amandel/amandelen/cashew/cashews/hazelnoot/hazelnoten/walnoot/walnoten/
  sesam/soja/gluten/tarwe/lactose/*melk/melkeiwit/zuivel/ei/eieren/schaaldieren/garnaal/garnalen/
  vis/selderij/mosterd/lupine/sulfiet/pijnboompitten/kiwi/aardbei/kokos/latex/penicilline/jodium/
  nikkel`;
const DRUG = `
  *medicijn/*medicijnen/medicatie/medicatielijst/geneesmiddel/geneesmiddelen/pil/pillen/tablet/
  tabletten/capsules/insuline/bloedverdunner/bloedverdunners/bloeddrukpillen/antibioticum/morfine/
  oxycodon/paracetamol/ibuprofen/lithium/ritalin/antidepressiva/slaappillen/oogdruppels/zetpil/
  injectie/prik/vaccin/vaccinatie/inhalator/puffer/zalf/herhaalrecept/baxter/baxterrol/
  medicijnrol/medicijndoos/weekdoos/pilbox/chemo/prednison/hartpillen/hartmedicatie/epilepsie/
  anticonceptie/anticonceptiepil/bloedtransfusie/sondevoeding/adrenaline/narcose/verdoving`;

/** Care that harms, food that makes ill, allergy, animals, assault: as Dutch tells it. */
export const SAFETY_NL_CARE: Readonly<Record<string, string>> = {
  ill: `
    ${SICK} ... ${FOOD}, ${FOOD} ... ${SICK}, ${WHO}/allemaal/iedereen/allebei/beiden/*collegas/
    gasten/vrienden/gezelschap .. ${SICK}, ${SICK} .. ${WHO}/allemaal/iedereen/allebei, ik/we/wij/
    ze/hij/zij .. ${SICK} .. van/door/na/geworden/geweest/op/sinds/en, hele/halve/ganse nacht/
    nachten/weekend/dag/dagen .. wc/toilet/badkamer/pot/bed/emmer/teil/overge*/spug*, op/boven/
    naast/met/aan de/een/het wc/toilet/pot/emmer/teil .. gehangen/gezeten/doorgebracht/gelegen/
    gebracht/nacht/dagen/bed, over .. nek/nekken .. gegaan/gaan/ging, aan de schijterij/dunne/
    race/spuitpoep/schijt, maag .. leeggepompt/overstuur/omgekeerd/draait/draaide, loopt/liep/
    lopen alles/iedereen leeg, voedselvergift*, voedselinfect*, bedorven, verrot/verrotte/rotte/
    rottend/rottende .. *vlees/kip/vis/zalm/gehakt/eieren/ei/fruit/groente/garnalen/mosselen/geur/
    lucht, kip/kipfilet/*vlees/gehakt/vis/zalm/garnalen/mosselen/*burger/worst/spareribs/kalkoen/
    drumsticks/ei/eieren/*melk ... rauw/rauwe/ongaar/halfgaar/roze/stonk/stinkt/slijmerig/
    slijmerige/grijs/groen/groenig/verrot/rot/zuur/ontdooid/gebakken/lauw .. binnen/binnenin/
    midden/*kinderen/geur/plekken/nog/verkocht/gegeten/gekocht/ruik*/datum/kern/dode/lucht/weer,
    niet gaar/doorbakken/gegaard, halfrauw*, koelketen, ongekoeld .. kip/*vlees/vis/*melk/medic*/
    uren/uur/geleverd/zon/warm/buiten, over .. houdbaarheid .. kip/*vlees/vis/*melk/gehakt/
    babyvoeding/ziek/verkocht/gegeten/eieren/zalm/flesvoeding/potjes/baby, dagen/weken/maanden/
    maand/week/jaar over tijd, uiterste houdbaarheid*, thtdatum/tgtdatum .. verstreken/verlopen/
    voorbij/overschreden, kraanwater/drinkwater/leidingwater/water ... bruin/bruine/troebel/
    vervuild/verontreinigd/lood/stinkt/rioollucht/gele/roestig .. kraan/ziek/drinken/drink/
    *kinderen/iedereen/*uitslag/baby/douche/uit, kraan .. bruin/bruine/troebel .. water,
    muizenkeutel*, rattenkeutel*, muizendrol*, rattenpoep, muizenpoep, keutels, kakkerlak*,
    rattenplaag*, muizenplaag*, rattenoverlast, ongedierte*, vogelpoep .. eten/*salade/zwembad,
    hygiëne ... rat/ratten/muizen/vies *vlees, !ziek van .. gedoe/gezeik/smoesjes/wachten, !ziek
    .. dat .. moet, !beter dan ziek`,
  objects: `
    glas/*scherf/scherfje/scherfjes/*scherven/plastic/plasticje/metaal/metaaldraad/metaaldraadje/
    ijzerdraad*/ijzer/ijzertje/schroef/schroefje/schroefjes/bout/boutje/moer/moertje/spijker/
    spijkertje/nietje/nietjes/punaise/naald/speld/mesje/scheermesje/lemmet/steen/steentje/
    steentjes/kiezel/kiezels/grind/hout/*splinter/*splinters/bot/botje/botjes/graat/graten/
    rubber/elastiek/elastiekje/pleister/nagel/kunstnagel/nepnagel/tand/kies/vulling/*batterij/
    muis/muizenkop/muizenstaart/staart/rat/kikker/slak/naaktslak/made/worm/wormen/larve/kever/
    kevers/torretje/torretjes/wesp/spin/vlieg/vliegen/vliegje/mier/mieren/rups/rupsen/oorworm/
    lieveheersbeestje/lieveheersbeestjes/sprinkhaan/pissebed/duizendpoot/mug/muggen/bladluis/
    bladluizen/fruitvliegjes/spinnetje/mestkever/sigarettenpeuk/peuk/condoom/handschoen/touw/
    touwtje/draad/draadje/folie/dop/dopje/verfschilfers/glasvezel/steenslag/schuursponsje/
    staalwol ... in/tussen/onderin/uit/bovenop/onder/door .. ${FOOD}/*brood/*broodje/rijst/patat/
    fles/flesje/blik/blikje/zak/zakje/pot/groente/groenten/frisdrank/cola/bier/bord/hapje/
    appelmoes/hagelslag/snoep/drop/chips/olijven/augurken/erwten/bonen/aardappelen/
    aardappelpuree/puree/stamppot/koffie/thee/sap/limonade/mond/keel/keeltje/mondje/tandvlees/
    verhemelte, in .. ${FOOD}/*brood/fles/flesje/blik/zak/pot/groente/cola/bord/hapje/appelmoes/
    snoep/chips/koffie ... zat/zit/zaten/zitten/gevonden/vond/vonden/aangetroffen/lag/dreef/
    dreven/ontdekte/aantrof/kwam .. glas*/stuk/stukje/stukjes/*scherf/*scherven/plastic/metaal*/
    ijzer*/schroef*/spijker/nietje/naald/mesje/steen/steentje/steentjes/hout/*splinter/bot/botje/
    rubber/pleister/nagel/tand/muis/rat/kikker/slak/worm/wormen/kever/kevers/wesp/spin/vlieg/
    vliegen/rups/peuk/condoom/handschoen/draad/draadje/beestjes/beestje/dode/levende/insect/
    insecten, ingeslikt, inslikte, inslikken, doorgeslikt, doorslikte, in .. keel .. schoot/
    gekregen/bleef/blijven/zat/kreeg, keelgat, kokhals*, kokhalz*, luchtpijp, slokdarm, verslik*,
    heimlich*, blauw .. aan/aanliep, liep/loopt/aangelopen .. paars/rood .. aan, hapte/happen/
    hapt .. naar .. adem/lucht, snakte/snakken .. naar .. adem/lucht, naar lucht .. hap*/snak*,
    geen/amper/nauwelijks/nauwlijks .. lucht/adem .. kreeg/krijgen/kregen/krijg/gekregen/meer,
    kreeg/krijg/kregen/krijgt .. geen/amper/nauwelijks .. lucht/adem, beet/gebeten/beten/bijt/
    kauwde/kauwen/hapte .. op/in .. glas/metaal/ijzer/stuk/steen/steentje/iets/bot/botje/plastic/
    schroef*/spijker/hard/harde/mesje/nietje, tand/tanden/kies/kroon/vulling/gebit/voortand/
    snijtand/stifttand/kiezen/prothese .. gebroken/brak/afgebroken/afbrak/kapot/doormidden/kwijt/
    gebarsten/eraf/eruit/los/stuk, brak/breekt/gebroken .. kroon/vulling, magneetje/magneetjes/
    kraaltje/kraaltjes/oogje/oogjes/wieltje/wieltjes/dopje/knoopje/onderdeeltje/onderdeeltjes/
    balletje ... mond/mondje/neus/keel/los/loslaat/losgelaten/stik*/oor .. peuter/baby/*kind/
    dreumes/*dochter/*zoon/*zoontje/*dochtertje/gestopt/gelukkig/uit/vast, ${WHO} .. gekokhalsd`,
  reactions: `
    ${NUTS} ... terwijl/ondanks/toch/stond/vermeld/vermelding/genoemd/vrij/zonder/doorgegeven/
    aangegeven/gezegd/gemeld/gevraagd/verzwegen/etiket/verpakking ... reactie/ziek/zwol/
    intoleran*/*uitslag/bulten/bultjes/buik*/dik/keel/lippen/gezwollen, intoleran* ... ${NUTS},
    glutenvrij*/lactosevrij*/notenvrij*/pindavrij*/melkvrij*/eivrij*/koemelkvrij* ... toch/bleek/
    bevat/bevatte/zat/zaten/ziek/gewoon/reactie/niet/buik* .. gluten/lactose/noten/pinda/*melk/
    tarwe/ei/glutenvrij/lactosevrij/ziek/geweest/buik*, verkeerd/verkeerde/foute/fout/ander/geen
    .. etiket/sticker/*label/ingrediënten/ingrediëntenlijst .. noten/pinda/gluten/*melk/op/
    vermeld*, coeliakie*, epipen*, anafyla*, keel/gezicht/lip/lippen/tong/ogen/oog/oogleden/
    ooglid/*handen/huid/hoofdhuid/oksels/benen/wangen ... zwol/zwollen/opgezet/opgezette/
    gezwollen/dik/dicht/dichtgeknepen/dichtzat/knalrood/vuurrood/rode/branderig/verbrand/
    geïrriteerd/vervelt/vervelde/brandde/branden/brandt/prikt/prikte/tranen/traanden/rauw/
    schilfert/bultjes/bulten/pukkels/puistjes/blaasjes/*uitslag/plekken/vlekken .. van/na/door/
    sinds/gebruik/crème/creme/zalf/shampoo/behandeling/masker/serum/mascara/product/deo/
    deodorant/zonnebrand/verf/haarverf/lenzen/werd/werden, onder de .. *uitslag/bulten/bultjes/
    vlekken/blaasjes/beten/rode/plekken, vol met/van .. *uitslag/bulten/bultjes/blaasjes/beten/
    puisten, kaal/kale .. plek/plekken/van/geworden, haar/haren ... valt/viel/vallen/vielen/
    uitvallen/uitviel/uitgevallen/brak/brakken/afgebroken/verbrand .. uit/plukken/bosjes/na/door/
    af/eruit, plukken .. haar, ontstoken*, ontsteking*, ontsteken, infectie*, ontstak, etter*,
    pus .. uit, piercing/tattoo/tatoeage/wimpers/wenkbrauwen/nagels/gelnagels/filler/fillers/
    botox/laser/laserbehandeling/ontharing/wax/peeling/pedicure/manicure/lenzen/contactlenzen/
    haarverf/permanent ... verbrand/gezwollen/dik/*uitslag/pus/bloed*/kaal/scheef/rood/pijn/
    blind, zonnebrand/zonnecrème .. verbrand`,
  drugs: `
    ${DRUG} ... verkeerd/verkeerde/foute/fout/verwisseld/verwisselde/omgewisseld/andermans/
    iemand/anders/dubbel/dubbele/dosis/sterkte/milligram/mg/teveel/vergeten/overgeslagen/
    vervallen/bijwerking*/flauw*/zonder/opgenomen/weggevallen/hypo/coma/epileptisch*/aanval/
    verlopen, verkeerd/verkeerde/foute/fout/dubbele/andermans/verlopen/tienvoudige/hogere/hoge ..
    ${DRUG}/dosis/medicijndosering/bloedgroep, zonder .. ${DRUG}/hartmedicijnen/hartmedicatie ..
    zitten/zit/gezeten/kan/komt/zat/weekend/dagen, dagen/weekend/week zonder .. ${DRUG}, geen ..
    ${DRUG} .. gekregen/gegeven/krijgen/meer/geleverd/leveren .. dagen/weekend/week/diabet*/
    suiker/oma/*moeder/*vader/*patiënt, ${DRUG} .. niet/geen .. gegeven/gekregen/toegediend/
    geleverd/ontvangen/beschikbaar/toegestaan .. ${WHO}/suiker/aanval/hart*/gevaar*/diabet*,
    tienvoudige/dubbele/hogere .. sterkte, wisselwerking .. medic*/pillen/hart*, tien/#/vijf/
    drie/twee keer/maal .. dosis/hoog/hoge, overdos*, overgedoseerd, hypo .. geraakt,
    suikerziekte/diabeet/diabetes/hartpatiënt/epilepsie/copd/astma/nierpatiënt/longpatiënt ...
    niet/geen/zonder/weigerde/weigerden/uren/kapot/storing/uitgevallen/aanval/afgesloten ..
    insuline/medic*/puffer/eten/stroom/verwarming/hulp/sensor/pomp/water/geleverd/mocht, hypo/
    hypos/coma ... gekregen/kreeg/raakte/beland*/gehad/nacht/zware/belandde/door, zware/ernstige
    hypo, insulinepomp/pacemaker/beademing/beademingsapparaat/dialyse/dialyseapparaat/
    glucosesensor/hartmonitor/personenalarm/alarmknop/alarmbel/alarmhorloge/hulpknop/belkoord/
    valdetectie ... storing/uit/uitgevallen/uitviel/niet/kapot/leeg/defect/niks/niets/geen/
    verkeerd/stuk/stroom`,
  neglect: `
    eigen .. urine/ontlasting/poep/plas/uitwerpselen/braaksel/pis/stront/vuil, uren/urenlang/uur/
    nacht/dag/dagen/ochtend ... natte/vieze/volle/vuile/doorweekte .. luier/incontinentie*/bed/
    lakens, luier ... uren/niet/nacht/vol/doorgelekt .. verschoond/vervangen/ververst/poep/plas/
    rauw/billen, niet .. verschoond/gewassen/gedoucht/gedraaid/gevoed/omgelegd .. *moeder/*vader/
    oma/opa/*bewoner/baby/dagen/dag/week/weken, doorlig*, doorgelegen, decubitus, ligwond*,
    ondervoed*, uitgedroogd*, uitdroging*, verwaarlozing, vastgebonden, vastgesnoerd,
    platgespoten, gefixeerd .. bed/*stoel/*moeder/*vader, geen/niets/niks .. eten/drinken/water/
    vocht .. gekregen/gegeven/kreeg .. *moeder/*vader/oma/opa/*bewoner/*kind/baby/hond/uren/dag,
    uren/urenlang/uur/nacht/dag/avond/minuten ... op .. grond/*vloer/gang/plee/toilet .. gelegen/
    gevonden/gezeten/lag/gelaten/liggen, lag/ligt/gelegen/gevonden ... uren/urenlang/nacht ..
    grond/*vloer/badkamer/hulp, hulpeloos/hulpeloze, aan .. lot .. overgelaten, niemand .. keek/
    kwam/reageerde .. om .. *moeder/oma/*vader, belletje/bel/belde/alarm/knop ... niemand ..
    kwam/reageerde/reageert .. zuster/verpleg*/zorg*/oma/*moeder/hulp/gevallen/pijn, zuster/
    verpleging/*verpleegster/verzorging/*verzorgster/thuiszorg/zorginstelling/verpleeghuis/
    rusthuis/woonzorgcentrum/verzorgingshuis/wzc/arts/huisarts/*dokter/spoed/tandarts/chirurg/
    verloskundige/kraamzorg/gynaecoloog/kliniek/meldkamer/triage ... gevallen/vallen/viel/kneep/
    sloeg/blauwe/vergeten/gemist/mist/miste/weggestuurd/wegstuurde/stuurde/afgewimpeld/genegeerd/
    geweigerd/weigerde/laat/verkeerd/verkeerde/fout/serieus/overleed/dood/infarct/tia/breuk/
    gebroken/tumor/kanker/hersenvlies*/verbrand/beschadigd/zenuw/gaasje/achtergelaten/verdoving/
    pijn, verkeerde/foute/gemiste .. *diagnose/been/*knie/kies/tand/oog/*patiënt/*heup/operatie,
    misdiagnose*, medische fout/fouten/misser/missers, zenuw .. geraakt/beschadigd, wondinfectie,
    sepsis, mrsa, hartaanval, hersenbloeding, longembolie, trombose, miskraam, beroerte,
    hypotherm*, bevroren .. *vingers/tenen, bevriezingsverschijn*, zonnesteek*, hitteslag,
    hitteberoerte, flauw .. gevallen/viel/vallen/vielen, flauwgevallen, flauwviel, flauwvallen,
    weggevallen .. bewustzijn/keer, buiten/bij bewustzijn, bewustzijn .. verloren/verloor/kwijt,
    in shock, trilde/trilt/beefde/beeft .. hele/angst/lijf, ademnood, paniekaanval*,
    hyperventil*, geen/zonder/uitgevallen/kapotte .. verwarming/stroom/water/airco/*lift .. baby/
    pasgeboren/zuigeling/kindje/oma/opa/bejaarde/zieke/zwanger*/invalide/rolstoel/ernstig/dagen/
    graden/hartpatiënt, verwarming/cv/ketel/stroom/elektriciteit ... uitgevallen/kapot/stuk/
    afgesloten/uit ... baby/pasgeboren/zuigeling/oma/opa/bejaarde/zieke/invalide/hartpatiënt/
    beademing/insuline, graden .. in .. kamer/huis/woonkamer/slaapkamer/woning/trein/bus/cabine/
    lokaal ... baby/*kind/*kinderen/oma/bejaard*/zwanger*/flauw*/ziek, zwanger* ... gevallen/
    viel/flauw/bloed*/rauw/rauwe/rook/gassen, zie het niet meer zitten, wil .. leven niet meer,
    geen zin meer .. leven, einde/eind aan .. leven, voor de trein .. springen/gesprongen, wil ..
    dood, suïcid*, zelfdod*, zelfmoord*, !infectie .. computer/virus/malware, !bij bewustzijn ..
    blijven .. saai`,
  leftAlone: `
    *kind/*kinderen/kindje/baby/babys/peuter/peuters/kleuter/kleuters/dreumes/*dochter/dochters/
    *dochtertje/*zoon/*zoontje/zonen/*meisje/*meisjes/jongetje/jongen/neefje/nichtje/*leerling/
    *leerlingen/*moeder/oma/opa/*vader/demente/dementerende/dame/vrouw/mevrouw ... achtergelaten/
    achterlaten/achterliet/achtergebleven/vergeten .. in/op/bij/bus/auto/langs/station/perron/
    buiten/halte/opvang/creche/alleen/school/opgehaald/lokaal, uit .. bus/trein/tram/taxi/metro/
    vliegtuig/auto/hotel/huis/kamer/restaurant/winkel/zwembad .. gezet/zetten/gegooid/gestuurd ...
    donker/nacht/avond/alleen/*kind/*dochter/*zoon/regen/kou/snelweg/verlaten/station/
    niemandsland/jaar/oud, *kind/*kinderen/*dochter/*dochtertje/*zoon/*zoontje/*meisje/jongen/
    *moeder/oma ... uit .. bus/trein/tram/taxi/metro/auto .. gezet/gestuurd/gegooid/gelaten,
    midden in de nacht .. op straat/gezet/achtergelaten/langs/alleen, in het donker ..
    achtergelaten/alleen/gezet/langs/*dochter/*kind, op straat .. gezet/achtergelaten .. *kind/
    nacht/*dochter/*moeder/oma/donker/kou, langs .. snelweg/weg/autostrade/kant .. gezet/
    achtergelaten/gelaten/stonden/gestaan .. *kind/*kinderen/donker/nacht/uren/baby/alleen/gezin,
    *kind/*kinderen/kindje/peuter/kleuter/dreumes/*dochter/*dochtertje/*zoon/*zoontje/*meisje/
    jongetje ... wegliep/ontsnapte/verdwenen/ontglipt/alleen/onbegeleid/meegegeven/meegenomen/
    vreemde .. straat/opvang/creche/school/bso/juf/leidster/niemand/gemerkt/door/man/weg/perron/
    zwembad/uur/pas/uit, meegegeven aan .. vreemde/verkeerde/onbekende/andere/ander .. man/vrouw/
    *kind/ouder/persoon/opa/*moeder, opvang/kinderopvang/kinderdagverblijf/kdv/crèche/creche/bso/
    peuterspeelzaal/gastouder/juf/meester/leidster/leidsters/oppas/onthaalmoeder/school/kamp/
    zomerkamp/*begeleider/begeleiders/*begeleidster/trainer/coach ... sloeg/kneep/geknepen/
    schudde/geschud/gevallen/viel/blauwe/beet/gebeten/*hoofd/buil/bult/bloed*/slapend/sliep/
    toezicht/zoek/kwijt/weggelopen/vergeten/buiten .. *kind/*dochter/*zoon/*zoontje/*dochtertje/
    baby/peuter/kleuter/haar/hem/*kinderen/ons/mijn, badmeester/badmeesters/redder/redders/
    zwemleraar/zweminstructeur/strandwacht/toezichthouder/lifeguard ... telefoon/mobiel/gsm/
    mobieltje/keek/niet/geen/niemand/kletsen/kletste/afwezig/nergens .. onder/*kind/*kinderen/
    *dochter/*zoon/toezicht/zag/greep/zien/bekennen/zwembad/bad, bijna/half .. verzopen/verzoop,
    huilend .. gevonden/aangetroffen/alleen/buiten, helemaal alleen .. gevonden/gelaten/buiten/
    speelplaats/gang/lokaal`,
  animals: `
    ${PET} ... ziek/dood/overleed/stierf/inslapen/ingeslapen/ingeslapn/gebroken/verbrand/ontsnapt/
    ontsnapte/weggelopen/kwijtgeraakt/braakt/verwaarloosd/tumor/*uitslag/kaal .. van/door/na/in/
    bij/aan/geworden/gegeven/trim*/pension/brokken/voer/voeding/was/is/en/moest/moeten, ${PET} ..
    laten inslapen, ${WHO}/ik/mij .. gekrabd/geprikt .. door .. hond/honden/kat/aap/wesp/wespen/
    bij/bijen/teek/rat/spin/slang/vlooien/muggen/kwal/paard/herder/waakhond, gekrabd door, hond/
    honden/herder/waakhond/aap/kat/paard ... beet/bijt/bijten/beten/gebeten/aanviel/valt .. aan/
    me/mij/mijn/haar/hem/in/iemand/*kind/*hand/been, beet/bijt .. me/mij/mijn/haar/hem/*kind/
    *dochter/*zoon .. in/*hand/been/arm/kuit, loslopende/losgebroken/agressieve .. hond/honden/
    stier/koe, wespen .. steken/terras/speel*/kamer/*kinderen/nest, bedwants*, bedbug*, bed bugs,
    vlooienbeten, onder .. beten/muggenbeten/bulten, beten .. op/over .. armen/benen/lichaam/lijf/
    rug, schurft, ratten/rat/muizen ... loopt/liepen/rennen/rende/kruipen/plaag/knagen/gezien ..
    bed/kamer/keuken/huis/woning/kruipruimte/*plafond/winkel/restaurant/kinderkamer/magazijn/
    buffet/zaak`,
  assault: `
    *medewerker/*medewerkster/personeelslid/personeel/*chauffeur/*bezorger/*koerier/*monteur/
    beveiliger/beveiligers/beveiliging/security/bewaker/bewakers/portier/portiers/uitsmijter/
    uitsmijters/buitenwipper/conducteur/controleur/controleurs/boa/kassier/kassière/*verkoper/
    masseur/fysiotherapeut/fysio/arts/*dokter/tandarts/*verpleger/verpleegkundige/trainer/coach/
    *instructeur/leraar/*docent/juf/meester/*begeleider/manager/eigenaar/*baas/kok/ober/barman/
    receptionist/schoonmaker/klusjesman/schilder/installateur/huismeester/verhuurder/deurwaarder/
    man/vent/kerel/gast/*klant/passagier/dronkaard ... sloeg/slaat/schopte/schopt/trapte/getrapt/
    stompte/gestompt/duwt/greep/gegrepen/vastgegrepen/vastpakte/kneep/geknepen/keel/nekklem/
    bespuugde/tegen de grond/grijpt/smeet/sleurde/gesleurd/sleepte/gesleept/sleurden/zoende/
    zoenen/gezoend/kuste/kussen/knuffelde/bepotelde/bepoteld/streelde/billen/borsten/kont/kruis/
    dij/bh/ongepast/ongewenst/seksueel/seksuele/seks/masturb*/broek/geslachtsdeel/penis/naakt/
    aanraakte/aangeraakt/aanraken/bedreigt/intimideerde/intimideert/mes/stok/vuist/vuisten/volgde/
    stalkt/stalkte/opwachtte/opgewacht/wachtte/vasthield/binnengedrongen/pepperspray/gooide/
    gegooid .. me/mij/mijn/ons/hem/haar/vrouw/*dochter/*zoon/*vriendin/vriend/*moeder/*kind/man/
    *collega/*klant/jongen/*meisje/iemand, mij/me/mijn .. bij .. keel/arm/*pols/nek/haren/haar/
    kraag/strot .. gegrepen/greep/gepakt/pakte/vast/vastgegrepen, bij .. keel/arm/*pols/nek/haren/
    kraag/strot/lurven .. gegrepen/greep/gepakt/pakte/vast, greep/pakte/pakten/grepen/trok/
    trokken/sleurde/sleurden .. me/mij/mijn/hem/haar/ons .. bij/aan .. arm/keel/*pols/nek/haren/
    haar/kraag/*schouder, aan mijn/haar .. borsten/billen/kont/been/haar/lichaam .. gezeten/zat/
    zitten/voelde, zat/zit/zaten/gezeten aan me/mij/mijn/haar, *handen niet thuis, aanrand*,
    grensoverschrijd*, ongewenst/ongewenste/ongepaste .. aanraking*/intimiteit*/avances/gedrag/
    betasting*/opmerking* .. lichaam/borst*/billen/seks*/*dochter/*meisjes/stagiair*, aangerand,
    verkracht*, klap/klappen/kopstoot/vuistslag/vuistslagen/duw/trap/schop/stomp .. gekregen/
    kreeg/gegeven/gaf/in .. gezicht/maag/rug/buik/van/door .. *medewerker/beveiliger/portier/
    *chauffeur/*bezorger/personeel/bewaker/*klant/conducteur/gezicht/maag/rug, in elkaar ..
    getrapt/getimmerd/gemept, drong/dringt/gedrongen .. binnen/naar binnen .. huis/woning/kamer,
    stond/stonden/zat/liep ... ineens/plots/plotseling/zomaar/nacht ... in .. mijn/onze ..
    slaapkamer/kamer/hotelkamer/badkamer/woonkamer/huis/woning, achtervolg*, achterna .. gelopen/
    gereden/gezeten/gekomen/kwam/liep/zat, volgde/volgt/volgden .. me/mij/ons/haar/mijn .. naar/
    tot/helemaal/auto/huis/straat/toilet/*dochter/*vriendin, liep/loopt/lopen .. achter me/mij/
    haar .. aan/naar, opgewacht .. bij/door/buiten/man/*medewerker, opgesloten, opsluiten,
    opsloot, ingesloten .. in/winkel/gebouw/parkeergarage/toilet/*lift/garage/kantoor, vast .. in
    .. *lift/toilet/wc/cabine/kluis/parkeergarage/draaideur/trein/gebouw/trappenhuis, vastgezeten,
    vastzaten, kon/konden/kunnen/kan ... er/eruit/gebouw/kamer/garage/toilet/*lift/auto/trein ..
    niet .. uit/eruit/weg/naar buiten .. slot/*deur/dicht/uur/paniek/vast, *deur/poort/*hek/
    slagboom/tourniquet ... slot/open/dicht/vergrendeld/blokkeerde ... terwijl/binnen/erin/nog/
    vast/eruit/brand/uren/uur/paniek .. zat/zaten/waren/was/vast/in/*kinderen/*kind/mensen/niet,
    !volgt .. me/mij .. op, !vastzitten .. contract/abonnement, !vast .. abonnement/contract`,
};
