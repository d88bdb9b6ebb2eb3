const DRIVER = `
  *chauffeur/*chauffeurs/chauffeuse/*bestuurder/*bestuurders/*machinist/*koerier/*bezorger/
  *bezorgers/postbode/*monteur/*instructeur/verhuizer/kapitein/schipper/piloot/taxi/uber/bolt/
  busje/bestelbus/bestelbusje/bestelwagen/vrachtwagen/vrachtauto/bus/lijnbus/belbus/schoolbus/
  touringcar/tram/metro/trein/wagen/auto/leenauto/scooter/bezorgscooter/camionette/camion/
  vuilniswagen/veegwagen/heftruck/taxibusje/leswagen/lesauto`;
const RECKLESS = `
  appen/appt/appte/append/appende/facetimen/videobellen/netflix/*filmpje/*filmpjes/youtube/
  aangeschoten/gedronken/alcohol/drank/wiet/blowen/blowde/joint/drugs/lachgas/knikkebol*/ingedut/
  indommel*/roodlicht/slinger*/zwalk*/zigzag*/asociaal/scheurde/scheurt/scheuren/racen/racet/
  racete/racend/sjees*/bumperkle*/afsneed/sneed/snijdt/snijden/schepte/geschept/omver/omverreed/
  overreed/geraakt/raakte/doorgereden/spookrij*/zebrapad/voetpad/speelstraat/schoolplein/
  spoorwegovergang/tegenverkeer/vangrail/vluchtstrook/berm/remt/remde/*gordel/*gordels/riemen/
  kinderzitje/onverlicht`;
const PART = `
  rem/remkabel/remkabels/remblok/remblokken/remblokje/remblokjes/remschijf/remschijven/remleiding/
  rempedaal/remvloeistof/voorrem/achterrem/handrem/parkeerrem/terugtraprem/remhendel/schijfrem/
  schijfremmen/bekrachtiging/stuur/stuurstang/stuurpen/stuurinrichting/gaspedaal/gaskabel/
  cruisecontrol/autopilot/airbag/airbags/*gordel/*gordels/riem/veiligheidsriem/*wiel/*wielen/
  wielmoer/wielmoeren/wielbout/wielbouten/band/banden/voorband/achterband/velg/velgen/as/trapas/
  voorvork/vork/frame/zadel/zadelpen/pedaal/crank/ketting/spaken/aandrijfas/veer/schokbreker/
  motorkap/kofferdeksel/achterklep/schuifdeur/portier/koplamp/koplampen/verlichting/ruitenwisser/
  ruitenwissers/trekhaak/koppeling/standaard/uitlaat/voorruit/dakkoffer/fietsendrager/aanhanger/
  isofix/kinderzitje/autostoel/autostoeltje/maxicosi/kinderwagen/buggy/wandelwagen`;
const FAIL = `
  los/losgeraakt/loszitten/loszat/loszaten/losgeschoten/loskwam/losschoot/vast/vastliep/
  vastgelopen/blokkeerde/blokkeert/blokkeren/geblokkeerd/weigerde/weigerden/weigert/weigeren/
  begaf/begaven/begeven/uitviel/uitvielen/uitgevallen/brak/gebroken/afbrak/afgebroken/knapte/
  geknapt/geklapt/klapte/gebarsten/gescheurd/versleten/afgevlogen/afgelopen/aflopen/eraf/afviel/
  afgevallen/rolde/kwijt/hangen/hing/trok/trekt/open/opensprong/opensloeg/dienst/lek/weggevallen/
  weggevlogen/doorgeroest/doorgesneden/slap/inklapte/ingeklapt/klem/haperen/haperde/defect`;
const ROAD = `
  snelweg/autosnelweg/autostrade/ring/rijden/rijdend/reed/rijd/gereden/bocht/afdaling/helling/
  fietsen/fietsend/inhalen/onderweg/rotonde/kruispunt/kruising/tunnel/vangrail/sloot/berm/kop/
  vaart/snelheid/tijdens/km/remde/gevallen/viel/ongeluk/crash/verkeer/stoplicht/zebrapad/autobaan/
  *kind/*dochter/*zoon/baby`;

/** What happens on the road, on rails, on the water: as Dutch tells it. */
export const SAFETY_NL_ROAD: Readonly<Record<string, string>> = {
  driving: `
    ${DRIVER} ... ${RECKLESS}, ${RECKLESS} .. door/van/achter .. ${DRIVER}, reed/rijdt/rijden/
    reden/rijd/gereden/scheurt/scheuren/raasde/raast/racete/knalde/vloog/crost/croste/stoof/
    jakkert/sjeest ... rood/stoep/fietspad/trottoir/voetpad/zebra/zebrapad/schoolplein/
    speelstraat/woonwijk/woonerf/tegenverkeer/bumper/zigzag*/onverantwoord/*hand/*handen/
    telefoon/mobiel/mobieltje/spoorwegovergang/slagbomen/dicht/hoge snelheid, met # .. door/over/
    waar/langs .. straat/wijk/woonwijk/dorp/kom/bocht/school/erf/woonerf/zone/buurt/mag/
    toegestaan/#, # waar/terwijl .. # .. mag/mogen/is/toegestaan/geldt, # kilometer per uur/te
    hard, te hard .. gereden/rijden/reed/bocht/drempel*, veel te snel .. bocht/drempel*/rijden/
    reed/gereden, bijna/net ... geschept/geraakt/omver/schepte/ongeluk/van .. weg/fiets/sokken,
    van de weg/sokken/fiets .. gedrukt/gereden/geraakt/geveegd, klem gereden, *chauffeur/
    *machinist/*bestuurder ... slaap/slapen/sliep, klemgereden, afgesneden, sneed .. af, snijdt
    .. af, zonder .. te kijken .. straat/over/weg/oversteek*/afslaan/achteruit/reed/rijbaan,
    achteruit .. over/tegen .. *kind/hond/kat/fiets/man/vrouw/*moeder/me/mij/*voet, over .. mijn/
    zijn/haar/onze/de .. *voet/teen/hond/kat/been/poes .. gereden/reed, gas gegeven/gaf/geven ..
    instap*/uitstap*/stond/zat/terwijl/*kind, reed/rijdt/gereden/rijden/vertrok/vertrekt/wegreed/
    weg .. terwijl .. nog/ik/we/mijn/*moeder/*kind, nog niet .. zat/zaten/gezeten/ingestapt/
    uitgestapt .. gas/reed/weg/vertrok/optrok/reden, trok .. op .. terwijl/voordat/viel, *deur/
    *deuren/poortje/slagboom/tourniquet ... dicht/dichtgingen/dichtging/sloten/sloot/sluiten/
    gesloten/dichtsloeg/klapten/klapte/sluit ... tussen/kinderwagen/buggy/arm/*hand/been/*voet/
    rollator/rolstoel/*dochter/*zoon/*zoontje/*dochtertje/*kind/*moeder/*vader/*hoofd/jas/
    *vingers/*vinger/rugzak/tas, tussen .. schuifdeuren/poortje/poortjes/slagboom/perron/
    treeplank .. klem/gekomen/kwam/zat/geklemd/vast/gezeten, zonder .. *gordel/*gordels/
    gordeltje/helm/licht/lichten/verlichting/rijbewijs/kinderzitje/kinderstoeltje .. reed/rijden/
    rijdt/gereden/*kind/varen/vaart/vervoerd/moest*/in/op, geen .. kinderzitje/veiligheidsriem,
    wagenziek .. rijstijl, rijstijl .. dood/bang/eng, rijgedrag .. bang/asociaal/dood, rijdt/
    rijden/reed/reden .. als .. gek/gekken/idioot/maniak/malloot/beest/zot/bezetene, wegpiraat,
    wegpiraten, snelheidsduivel, met .. mobiel/telefoon/gsm .. achter/stuur/oor/*hand/bezig ..
    stuur/rijden/rijdt/reed, gsm ... stuur, in slaap .. stuur, viel .. in slaap .. stuur/rijden,
    achter het stuur .. in slaap, !zonder licht .. slapen`,
  vehicles: `
    ${PART} ... ${FAIL} ... ${ROAD}, ${ROAD} ... ${PART} ... ${FAIL}, deed/deden/doet/doen/werkt/
    werkte/werkten .. rem/voorrem/achterrem/handrem/airbag/airbags/*gordel .. niet/het/niks/niets/
    amper, rem/voorrem/achterrem/handrem/airbag/airbags/rempedaal ... niet/niks/niets/amper/
    nauwelijks/nergens/weg/zacht/door .. meer/grip/remt/werkte/werkten/deden/deed/open/doet/doen/
    *vloer, kon/kan/konden/kun .. niet/amper/nauwelijks/nauwlijks .. stoppen/afremmen/sturen/
    bijsturen, kapotte/versleten/slechte/defecte/geen .. rem/remblokken/remschijven/*gordel/
    *gordels, gladde/versleten/kale/profielloze .. banden/autobanden/winterbanden, viel/vielen/
    sloeg/stopte/stond/ging ... uit/stil/af/weg .. op/midden/in/tijdens/bij .. snelweg/linkerbaan/
    spoor/spoorwegovergang/kruispunt/kruising/tunnel/inhalen/ring/rijbaan/bocht, stilgevallen ..
    snelweg/spoor/tunnel/linkerbaan/rijbaan, stil .. op .. snelweg/spoor/linkerbaan/rijstrook/
    autostrade, remde/remt .. zomaar/spontaan/zelf/plots/plotseling .. snelweg/vol/niks/niets/
    stilstand, versnelde/versnelt/accelereerde .. zelf/plots/plotseling/spontaan, gas .. hangen/
    vast, apk ... doorgeroest/rem/stuur, uit de bocht .. gevlogen/vloog, over de kop, over mijn/
    het/zijn/haar stuur .. gevlogen/vloog, van de rails, ontsporing, turbulentie .. *hoofd/
    *plafond/*gordel, motor .. in de lucht, boot/bootje/sloep/kano/sup/veer/veerpont/schip/
    waterfiets/jetski ... lek/gezonken/zonk/zinken/omgeslagen/omsloeg/volgelopen/brand, kustwacht,
    knrm, duik*/snorkel* ... lucht/alleen/achtergelaten/fles/caisson*, stuurloos, paard/pony ...
    op hol/bokte/afgegooid/gegooid/gebokt/trap/trapte/schopte, op hol .. paard/sloeg, skibinding/
    skibindingen/ski .. los/niet/brak/open, *lift/liften ... vast/stil/hangen/bleef/blijft/viel/
    schoot/omlaag/zakte/tussen .. uur/minuten/kwartier/verdieping*/alarm*/verdiepingen/meter/
    mensen/gezeten/beneden/in, roltrap ... viel/schoen/rok/jas/*vingers/stopte/achteruit/
    beschadigd/tanden, ski/kabel* .. stil .. hoogte/uur/boven, trein/metro/tram/bus .. donker/
    stil/stond ... airco/bewust*/flauw*/hitte/hitsig/graden/paniek/lucht, !liftmuziek`,
};
