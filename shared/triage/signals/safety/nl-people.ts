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

/** People in danger, as Dutch tells it. */
export const SAFETY_NL_PEOPLE: Readonly<Record<string, string>> = {
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
    borst/rug/nek/knie/arm/been/buik/hoofd .. sinds/na/door, !stikt hier/het/er van`,
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
    buiten .. kotsen, met .. emmer, spugend, koorts .. na/sinds/gegeten, darmen, maag ..
    overhoop/kapot/streek/leeg, bedorven, iets verkeerds gegeten`,
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
};
