/** Lists of Dutch words that stand in many phrases of danger. */
export const BODY = `
  *hand/*handen/handje/handjes/*vinger/*vingers/*vingertje/*vingertjes/duim/arm/armen/armpje/
  been/benen/beentje/beentjes/*voet/*voeten/voetje/voetjes/teen/tenen/gezicht/gezichtje/oog/ogen/
  oogje/oogjes/*hoofd/hoofdje/bek/smoel/huid/mond/tong/lip/lippen/keel/nek/nekje/*knie/*knieën/
  *pols/polsen/enkel/enkels/oor/oren/neus/tand/tanden/voortand/kies/gebit/borst/borsten/
  *schouder/dij/dijen/dijbeen/nagel/wang/kin/kaak/rug/buik/buikje/*heup/heupen/schoot/scheen/
  schenen/kuit/hiel/*elleboog/rib/ribben/billen/kruis/kont/lijf/lichaam/handpalm/voetzool/
  vingertop/onderarm/bovenarm/onderbeen/bovenbeen/wenkbrauw/hals/schedel/hoofdhuid/sleutelbeen/
  stuit/stuitje/flank/pink/poten/pootje/schedelbasis/mondje/linkerarm/rechterarm/linkerbeen/
  rechterbeen/linkeroog/rechteroog/linkeroor/rechteroor/linkerooglid/rechterooglid/oogleden/
  ooglid/enkelband/meniscus/stembanden/kelen/knieholte/knieholtes/vingertoppen/tandvlees/
  gehemelte`;
export const FRAIL = `
  *kind/*kinderen/kindje/kindjes/kids/baby/babys/babytje/peuter/peuters/kleuter/kleuters/dreumes/
  *dochter/dochters/*dochtertje/*zoon/zoons/zonen/*zoontje/*meisje/*meisjes/jongetje/jongen/
  neefje/nichtje/*leerling/*leerlingen/scholieren/kleintje/jongste/oudste/tweeling/zusje/broertje/
  ventje/koter/*moeder/mama/mam/moeke/*vader/papa/oma/opa/bomma/bompa/omaatje/ouders/*bewoner/
  *bewoners/bewoonster/*cliënt/cliënte/*patiënt/patiënte/*patiënten/bejaarde/bejaarden/ouderen/
  dementie/demente/dementerende/alzheimer/gehandicapte/blinde/zwangere`;
export const WHO = `
  ${FRAIL}/me/mij/ons/hem/haar/iemand/mensen/vrouw/man/*vriendin/vriend/partner/echtgenoot/zus/
  *broer/gezin/familie/oom/tante/passagier/passagiers/reiziger/reizigers/voetganger/voetgangers/
  fietser/fietsers/gast/gasten/*collega/*collegas/*buurman/*buurvrouw/dame/meneer/mevrouw/*klant/
  *klanten/werknemer/wandelaar/hond/honden/hondje/kat/katten/kater/poes/poezen/puppy/puppys/
  kitten/kittens/konijn/konijnen/cavia/paard/pony/papegaai/parkiet/teckel/labrador/huisdier/
  vissen/kippen`;
export const HURT = `
  verbrand/verbrande/verbrandde/verbrandt/verbranden/gekwetst/bezeerd/bezeerde/gebloed/hechtten/
  gekneusd/gebroken/breuk/bewustzijn/gestikte/ademen/overgaf/spugen/ziek/*uitslag/blaar/bult/
  bulten/buil/gezwollen/zwol/oplawaai/opdonder/optater/omver/omvergelopen/geschept/geklemd/klem/
  verbrijzeld/gebeten/beet/gestoken/geprikt/gesmakt/smakte/gevallen/spoed/spoedafdeling/
  geopereerd/overleed/stierf/paniek/pijn/verwaarloosd/flarden/blind/shock/geraakt/wonde/wondje/
  wondjes/dichtgezwollen/hypo/blaasontsteking/epilepsie/insult/coma/gescheurd/verrekt/gesneden/
  amputeren/*scherf/*scherven/*splinter/*splinters/naald/krijsend/krijste/krijsen/krijsten/
  gegild/gillen/trillen/bibberend/bibberen/tegenaan`;
export const HURT_BODY = `
  open/opengesprongen/blauw/blauwe/bont/dik/dikke/scheef/rood/rode/vuurrood/knalrood/kersrood/
  rauw/kapot/klem/vast/tussen/kwijt/los/afgebroken/brak/breekt/gezwikt/omgeslagen/stuk/zeer/
  brandt/branden/branderig/brandde/prikt/traanden/wazig/doof/vervelt/vervelde/vel/schilfert/pus/
  puisten/pukkels/vlekken/plekken/bultjes/blaasjes/irritatie/geïrriteerd/verdraaid/verrekt/
  omgedraaid/gestoten/stootte/knelt/gevlogen/gesprongen/gespat/gedrongen/boorde/doorboord/dwars/
  recht/plat/terecht/verband`;
export const POWERED = `
  stopcontact/stopcontacten/*stekker/*stekkers/stekkerdoos/haspel/kabelhaspel/adapter/*oplader/
  lader/snellader/laadpaal/laadstation/*snoer/snoertje/*kabel/*kabels/draad/draden/draadje/
  bedrading/elektra/meterkast/stoppenkast/groepenkast/zekeringkast/elektriciteitskast/schakelaar/
  lichtknop/dimmer/lichtschakelaar/contactdoos/omvormer/zonnepaneel/zonnepanelen/warmtepomp/
  boiler/geiser/ketel/cv/*kachel/kacheltje/heater/terrasverwarmer/*deken/waterkoker/koffiezetter/
  koffiezetapparaat/senseo/koffiemachine/strijkijzer/föhn/haardroger/stijltang/krultang/
  krulborstel/epilator/scheerapparaat/tondeuse/toaster/broodrooster/tostiapparaat/tostiijzer/
  airfryer/oven/magnetron/microgolf/kookplaat/inductieplaat/fornuis/friteuse/frituurpan/
  vaatwasser/vaatwas/wasmachine/wasdroger/droger/droogkast/koelkast/frigo/vriezer/diepvries/
  afzuigkap/dampkap/stofzuiger/robotstofzuiger/grasmaaier/robotmaaier/boormachine/*lamp/*lampen/
  lampje/spotje/spots/kerstverlichting/lichtslinger/ledstrip/tv/televisie/scherm/laptop/telefoon/
  gsm/smartphone/toestel/tablet/ipad/iphone/powerbank/*accu/*accus/*batterij/*batterijen/
  batterijtje/step/ebike/fatbike/hoverboard/scooter/*drone/speaker/koptelefoon/oortje/oortjes/
  oordopjes/horloge/smartwatch/vape/babyfoon/flessenwarmer/nachtlampje/ventilator/airco/router/
  modem/decoder/apparaat/machine/motor/motorkap/auto/wagen/bus/camper/caravan/dashboard/gasfles/
  kookstel/kruik/warmtekussen/pittenzak/sauna/blender/mixer/pan/kaars/dongel/speelgoed`;
export const FOOD = `
  eten/maaltijd/maaltijden/*salade/*burger/*soep/pizza/rijst/*brood/*broodje/*broodjes/drankje/
  koffie/*melk/flesvoeding/curry/sandwich/kip/kipfilet/vis/zalm/tonijn/mosselen/oesters/garnalen/
  garnaal/sushi/*vlees/gehakt/tartaar/filet/frikandel/kroket/bitterbal/bitterballen/buffet/ei/
  eieren/mayonaise/tiramisu/ijs/ijsje/softijs/pasta/spaghetti/lasagne/rauwkost/smoothie/yoghurt/
  kwark/kaas/ham/worst/friet/frieten/frietjes/patat/schotel/gerecht/bowl/poké/kapsalon/shoarma/
  döner/kebab/wrap/taart/gebak/slagroom/nuggets/fles/flesje/blik/blikje/pot/potje/zak/zakje/bakje/
  noedels/thee/water/sap/limonade/cola/frisdrank/bier/bonen/erwten/*saus/lunch/ontbijt/diner/
  brunch/chips/bord/hap/hapje/babyvoeding/maaltijdbox/maaltijdpakket/groente/groenten/sla/
  spinazie/appelmoes/hagelslag/pindakaas/muesli/chocolade/chocola/chocoladereep/snoep/drop/*koek/
  koekje/koekjes/olijven/augurken/puree/stamppot/aardappelen/hummus/champignons/tosti/croissant/
  wok/dürüm/loempia/saté/steak/biefstuk/rollade/preparé/brokken/hondenvoer/kattenvoer`;
