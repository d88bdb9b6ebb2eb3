import { BODY, FRAIL } from './words.ts';

const WHOSE = `
  mijn/mn/zijn/zn/haar/ons/onze/hun/je/jullie/zich/me/uw`;

/** People in danger, as Dutch tells it. */
export const SAFETY_NL_PEOPLE: Readonly<Record<string, string>> = {
  injury: `
    letsel*, blessure*, heb/heeft/hebben/had .. ${WHOSE} .. verbrand/gesneden/bezeerd/gestoten,
    brandde/snijd/sneed/brand .. ${WHOSE} .. ${BODY}, derdegraads*, tweedegraads*, derde/tweede
    graads*/graad*, bloedt, bloeding*, hechting*, wond/wonden, pijn gedaan, zich bezeerd, heet
    water .. over/overheen, !bloeddoorlopen, !bloed zweet en tranen, !bloedirritant/bloedheet/
    bloedmooi/bloedserieus`,
  bones: `
    kneusde .. arm/been/*pols/enkel/neus/rib/ribben/tand/*heup/sleutelbeen/teen/*vinger/*voet/
    kaak/*elleboog/schedel/*hand/*schouder/kies/duim/rug/nek, tand .. af, amputat*, geamputeerd,
    op .. *hoofd/gevallen/terechtgekomen, viel/valt/vallen/gevallen/kwam/donderde .. op ..
    ${FRAIL}/me/mij/hem/haar/*voet, van de/het trap/*ladder/dak/bed/fiets/commode .. gevallen/
    viel, gevallen .. trap/*ladder/bed/fiets/commode/door, struikel*, ten val, door .. heen
    gezakt/zakte, *stoel/bed/kruk/*ladder/ledikant/schommel/trampoline/stapelbed/plank/*kast/bank
    .. ingezakt/omviel/begaf/omver/doorgezakt/zakte, vast in de/een *lift, omgevallen, stortte in,
    ingestort, afgebroken .. gevallen/viel, !hoofd gebroken over`,
  body: `
    viel flauw, bewusteloos*, buiten westen, onwel, geen adem/lucht, niet/nauwelijks/amper/
    moeilijk ademen, adem .. niet/stopte, stikt, stikten, verstik*, wurg*, verdronk*, toeval/
    insult gehad/kreeg, epileptische aanval, !stik er maar in, !stik de moord, !stikvol, !stikt
    van de, !stik van de, !stikdruk, !stik van het lachen, !benauwd kamertje, gescheurd/gestoken/
    doorboord/geprikt/geschramd/gekrast/geklemd/gesneden/sneed/verbrand/verbrandde/brandde/
    gebroken/brak/gekneusd/gezwollen/geïrriteerd/vervel*/kapot ... mijn/mn/haar/zijn/onze ..
    ${BODY}/kuit/scheen/tandvlees/dijbeen/hiel/schoot/voetzool/vingertop/ooglid/kaak, mijn/mn/
    haar/zijn .. ${BODY}/kuit/scheen/tandvlees/hiel/schoot ... rood/vel/geïrriteerd/brandt, zweer,
    zweren, krukken, mank, licht in het *hoofd, huid .. laat los/weg, tandarts .. kosten/kies/
    steen, crepeer* .. pijn, verga* van de pijn, helse pijn, vreselijke pijn, blijvend* schade,
    litteken*, tanden/tand .. uit, in mijn/zijn/haar/mn oog/gezicht, schoten los, scherp/scherpe
    .. puntje/bramen, gapende, het uitgeschreeuwd, gillen van de pijn, veel pijn, !stikt hier/het/
    er van`,
  hospital: `
    spoedeisend*, eerste hulp, eerstehulp, ambu, spoedpost, intensive care, de ic, gifinformatie*,
    gereanimeerd, tandarts .. moeten/moest, naar de *dokter/huisarts/arts`,
  allergy: `
    *uitslag .. hele/kreeg/gekregen/overal/door/van/over, kreeg/krijg/krijgt/gekregen/onder/vol ..
    *uitslag/bultjes/blaasjes, opgezet gezicht, zwol op, lippen .. zwollen, huid .. weggebeten/
    vervel*, heftige/ernstige reactie op, !uitslag van de/het test/wedstrijd, !uitslagen`,
  sickness: `
    e coli, goed/hartstikke/zwaar/ernstig/vreselijk/super/flink/mega ziek, hondsberoerd, ziek
    gemaakt, zieke .. na/van/door eten, over moeten geven, kots*, spuug*, gebraakt, diaree, maag
    leegpompen, !zo ziek van dat/dit/die, !ziek van dit/dat, !wat ziek, !kotsmisselijk van, !kots
    .. van jullie, !om te kotsen, !spuugzat, !ziek ben ik van, !ziekelijk*, boven de/het wc/
    toilet/pot/emmer, wc/toilet .. gehangen/gezeten/doorgebracht, met .. emmer, spugend, darmen,
    maag .. overhoop/kapot/streek/leeg, iets verkeerds gegeten`,
  children: `
    knoopcel*, knoopbatterij*, batterijtje .. mond/slikt, scherpe hoeken, kleine onderdelen/
    onderdeeltjes/stukjes .. los/mond, losse onderdelen/onderdeeltjes, autostoel/autostoeltje/
    maxicosi/*gordel/gordeltje/kinderwagen/buggy/kinderzitje .. los/losgeschoten/schoot/klapte/
    brak/kapot/losgeraakt/afgebroken/stuk, ${FRAIL} .. alleen/buiten/straat .. gelaten/gezet/
    laten, kindveilig* .. niet/kapot, zwanger ... rauw*/bloed*/gevallen/viel/ziek/gassen`,
  violence: `
    aangevallen, ongewenst aangeraakt/intimiteiten, seksueel/seksuele intimidatie/misbruik/
    overschrijdend, beet mijn, mes getrokken, gestalkt, beroofd, !beroofd van .. goal/overwinning/
    winst/punten/punt/titel/nachtrust/slaap, vastgepakt, greep me/mij/mijn, duwde, sloeg/schopte/
    trapte/schreeuwde .. me/mij/mijn/hem/haar, bespuugd, agressief*, agressie, bedreigd*,
    intimider*, geïntimideerd, lastig gevallen, handtastelijk*, ongewenste aanraking*, betastte,
    ingebroken .. kamer/huis, wapen, met .. mes`,
  people: `
    ik/we/wij .. gevallen/ziek, hele .. ziek/spugen, dacht dat ik/we .. dood/doodging*/stierf/
    gek, had/hadden/kon/konden .. dood/verbranden/erger/levend/slecht, ziek .. geworden/geweest/
    door/na, !ziek van .. gedoe/gezeik/smoesjes/beleid/service/klantenservice/houding/leugens/
    excuses/reclame/prijzen/reclames/bureaucratie, !doodziek van, !ziek van .. gedoe/gezeik/
    wachten`,
  care: `
    medicatiefout*, medicijnfout, apotheekfout, bijwerking* .. ernstig*/heftig*/hart*/huisarts/
    zware, inenting/vaccinatie/vaccin/prik/spuit/injectie ... ziek/arm/flauw*/dik/shock,
    afslankpil*/dieetpil*/supplement/supplementen/pillen/capsules/thee ... flauw*/ziek/vlakte/
    trillen/lever*, operatie/ingreep/behandeling/bevalling/narcose/keizersnede ... fout/verkeerd/
    misgegaan/mislukt/gaasje/achtergebleven/achtergelaten/complicatie*/zenuw, gaasje .. achter*/
    buik/vergeten, verloskundige/gynaecoloog/arts/huisarts/chirurg/tandarts/spoed/verpleging/
    *verpleegster/thuiszorg/zuster ... geluisterd, thuiszorg*/*verzorgster/zorgmedewerker*/
    verpleeghulp/mantelzorg* ... vergeten/gevallen/vallen/gekomen/rem/verkeerd/ruw/geknepen/
    blauwe/medic*, oogdruppels/lenzen/contactlenzen/lenzenvloeistof/laserbehandeling/ooglaser* ...
    dubbel/wazig/blind/rood/branden/brandt/pijn/slecht zien, onderzoek/*diagnose .. gemist/
    verkeerd/te laat .. tumor/kanker/breuk/infarct, zorginstelling .. verwaarloo*, verwaarloosde/
    verwaarloosd .. bewoner*/*kinderen/dieren/*moeder/*vader/oma/opa/honden/paarden, blusser ..
    verlopen/leeg/van/oud/kapot/los, als .. ooit iets gebeurt, als er .. iets gebeurt, als er ..
    brand .. uitbreekt/is, voordat er .. iets/iemand .. gebeurt/ernstigs, straks gebeurt .. iets/
    ongeluk, !overleden ... abonnement/opzeggen/opzegging/contract/rekening/nabestaande*/
    erfgenaam/erfenis/bankzaken`,
};
