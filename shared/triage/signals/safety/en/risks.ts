import { FAMILY, PART } from './kin.ts';

const FRAIL = `
  child/childs/children/kid/kids/baby/babys/babies/toddler/toddlers/infant/newborn/son/sons/
  daughter/daughters/twins/grandson/granddaughter/grandkids/nephew/niece/pupil/pupils/girl/boy/
  teenager/yo/old/mum/mom/mam/mother/dad/father/nan/nana/gran/granny/grandma/grandad/
  grandfather/grandmother/elderly/pensioner/pensioners/pregnant/disabled/wheelchair/asthma/
  asthmatic/diabetic/epileptic/blind/dementia/patient/patients/resident/residents/passenger/
  passengers/cyclist/pedestrian/pedestrians/worker/workers/husband/wife/brother/sister/friend/
  dog/cat/puppy/horse/aunty/auntie/uncle/cousin/guest/guests/people/students/amma/everyone`;
/** Where and with what it is dangerous. */
export const RISK = `
  hob/lighter/lighters/matches/knife/knives/blade/pool/balcony/window/windows/traffic/motorway/
  highway/road/gas/petrol/ladder/stairs/stairwell/roof/cliff/river/lake/snow/dark/ice/flare/
  flares/wires/socket/sockets/magnet/magnets/pills/tablets/trolley/corridor/drip/cannula/
  inhaler/insulin/medication/platform/track/tracks/machine/rope/swing/slide/ride/escalator/
  boiler/heater/heaters/cooker/stove/barbecue/chemicals/nail/nails/boat/bath/edge/cable/cables/
  alley/woods/desert/beach`;
const BAD = `
  asleep/unattended/unsupervised/nearly/almost/abandoned/jammed/snapped/collapse/collapses/
  wandered/wandering/climbed/climbing/reached/escaped/unlocked/exposed/stranded/screaming/
  petrified/shaking/shivering/freezing/faint/hurt/slipped/fell/fall/falling/fallen/tripped/
  tumbled/drowning/drown/burn/burned/burnt/blood/grey/limp/helmet/rail/seatbelt/loose/wobbly/
  rotten/sharp/smoking/drunk/knocked/dragged/straight/crashed/died/dead/killed/swallowed/risk/
  plunged`;
const DANGEROUS = `
  lighter/lighters/knife/knives/blade/blades/petrol/vape/vapes/alcohol/vodka/beer/cider/wine/
  cigarettes/fags/tobacco/glue/nos/solvents/gas/canisters/drain/machete/catapult/crossbow/
  paracetamol/tablets/laughing/snus/nitrous/poppers/weed`;
const TINY = `
  cockroach/cockroaches/fingernail/toenail/fingertip/bandaid/bandage/plaster/shard/splinter/
  splinters/screw/screws/bolt/nail/staple/staples/tooth/glass/razor/wire/worm/worms/beetle/
  caterpillar/slug/wasp/spider/lizard/gecko/mouse/rat/frog/larvae/weevils/bone/condom/stone/
  metal/plastic/bristle/foil/magnet/earring/ring/hook/pin/pins`;

const SMALL = `
  child/childs/children/kid/kids/baby/babys/babies/toddler/toddlers/infant/newborn/son/sons/
  daughter/daughters/twins/grandson/granddaughter/grandkids/nephew/niece/pupil/nan/nana/gran/
  granny/grandma/grandmother/grandad/grandfather/elderly/pensioner/pregnant/disabled/wheelchair/
  asthmatic/diabetic/dementia/patient/patients/resident/residents/cyclist/pedestrian/mum/mam/
  dad/wife/husband/sister/brother/dog/dogs/cat/cats/puppy/kitten/hamster/rabbit/horse/pony/
  parrot/auntie/uncle`;
const SOFT = `
  tipped/swivelled/purple/hanging/coughing/drip/drips/crawl/chemicals/chemical/slippery/mopped/
  swung/flung/injection/injected/poking/poked/snapped/jammed/panic/panicking/steam/splashed/
  sprayed/sharp/stung/sting/fever/limp/twisted/edge/cliff/strap/strings/unclipped/unbuckled/
  gagging/gagged/retching/mauled/chased/cornered/scratched/clawed/bitten/nipped/bumped/banged/
  concrete/plaster/bandage/splint/cast/lump/tangled/wedged/pinned/squashed/squeezed/pinched/
  crushed/leapt/petrified/hysterical/distraught/sunburn/sunburnt/electric/shocked/smothered/
  sedated/thorn/splinter/rusty/spikes/spike/venom/venomous/mould/puke/blood/bloody/pus/fitting/
  tremors/wheeze`;

/** Weaker hints of danger that tell something together, as English tells it. */
export const SAFETY_EN_RISKS: Readonly<Record<string, string>> = {
  together: `
    ${SMALL} ... ${SOFT}, ${SOFT} ... ${SMALL}, went down hard/like/heavily/badly/head, went
    under .. water/bath/and/for/wheels/ice/twice, on drips, ran/run/running/mowed/mown me/him/
    her/us/them/someone/people down, meant/intended for .. next/another/other bed/patient/
    resident/man/woman/lady, swung/careered/careened/hurtled into, hanging from .. fence/strap/
    rail/edge/rope/wire/neck/collar, ${FRAIL} ... ${RISK} ... ${BAD}, ${FRAIL} ... ${BAD} ...
    ${RISK}, ${RISK} ... ${FRAIL} ... ${BAD}, ${RISK} ... ${BAD} ... ${FRAIL}, ${BAD} ...
    ${FRAIL} ... ${RISK}, ${BAD} ... ${RISK} ... ${FRAIL}, sold/sell/sells/selling/served/serve/
    serving/gave/give/offered/handed .... ${DANGEROUS} .... kid/kids/child/children/teen/teens/
    teenager/teenagers/underage/minor/minors/yo/old/schoolboy/schoolgirl/son/daughter/nephew/
    niece, underage ... sold/sell/selling/served/serving/buy/bought, without .. id/checking ..
    ${DANGEROUS} .. kid/son/daughter/child`,
  eaten: `
    used/bloody/dirty/old/somebodys/someones/half/live/dead/whole/actual/rusty ${TINY} .. in/
    inside/under/from/floating/on/baked, ${TINY} .. in/inside .. my/our/his/her/the .. pad/thai/
    bowl/plate/mouth/bite/mouthful/spoon/fork/cereal/dinner/lunch/tea/takeaway/dal/dosa/biryani/
    roti/naan/nasi/lemak/laksa/pho/kebab/pie/pasty/pack/packet/tin/tub/carton/jar/box/bag/tray/
    glass/cup/mug/shake/smoothie/gum/gums/throat/foot/shoe/boot/pillow/mattress/nappy/nappies/
    wipes/tampon/toothpaste/lipstick/bra/sock/socks/coat/toy, eating/ate/eat/chewing/chewed/
    bite/biting/mouthful/crunch/crunched/crunching/swallowing/spat/gulp/sip/sipped/munching ....
    ${TINY}, crunch .. and/half/something/i/a, took/takes/taken/taking/ripped/tore/sliced ..
    chunk/chunks/lump/slice/layer/skin/strip/piece/tip/top/end/nail .. out/off .. of/my/his/her/
    me, peel* .. in/off .. strips/sheets/layers/chunks, brought/bring/brings/bringing .. me/him/
    her/us/them/face/skin/arms .. out in, out in .. spots/lumps/bumps, weeping .. skin/eye,
    sores, off/down/out/absent .. with .. stomach/stomachs/tummies/tummy/bug/guts/sickness/food,
    growing .. in/inside/on .. my/the/our/water/bottle/dispenser/tank/formula/cup/tap/pipe/
    pouch/carton/jar, black/green/furry/slimy/brown/grey stuff/gunk/slime/bits/goo/fur/sludge/
    growth/specks/spots .. in/inside/growing/out/on/came, lose/losing/loses/lost/cost .. an/a/
    his/her/my/one/the eye/finger/fingers/toe/toes/limb/leg/hand/arm/tooth/teeth/thumb/foot/
    fingertip/nail/eyesight/sight/hearing/baby/kidney, budgie/canary/parrot/hamster/rabbit/
    guinea/koi/goldfish/hens/chicks/cat/cats/dog/dogs/puppy/kitten/pup/rabbits/horse/tortoise/
    gerbil .. dead/died/dying/fitting/seizing/twitching/limp/drooling/poorly/stiff, fitting
    within/after/all/since/on, started/was/were/been/began/is fitting .. and/on/at/in/for/after/
    within/all, flea/tick/worm/wormer drops/collar/treatment/tablet/tablets/spot ... fit*/died/
    ill/burn*/dead/foam*/twitch*/vet/bald/shaking, splitting/blinding/constant/daily/pounding
    headache/headaches .. since/after/both/kids/all, boiler/heater/stove/paint/generator/gas/
    chimney .... dead/passed, ${FAMILY} .. grey/ashen/clammy/floppy/unresponsive/limp .. and/as/
    in/on/when/by, him/her/he/she/mum/dad/baby/nan .. gone/went/turned/was/is/looking grey/blue/
    ashen/clammy/floppy/yellow/purple/stiff/cold, drip/cannula/iv/catheter/line/tube .. empty/
    out/carpet/floor/ran/dry/blood/backed/disconnected/pulled/ripped/kinked/wrong`,
  moving: `
    pulls/pulled/pulling/sets/set/drives/drove/driving/takes/took/moves/moved/moving away/off ..
    while/before/as/with/when .. i/im/my/mum/mam/gran/walker/frame/buggy/pram/still/door/kids/
    standing/seated/foot/leg/bag, sent/send/sending/knocked/threw/throws/flung/launched ..
    mother/mum/mam/dad/gran/nan/son/daughter/kid/child/wife/husband/lady/woman/man/him/her/me/
    people/passengers/cyclist .. flying/sprawling/tumbling/over/crashing, keeps/kept/keep
    pushing/pulling/going/accelerating/spinning/running/heating/driving .. after/into/when/
    straight/i/even, wouldnt/didnt/wont/doesnt/not stop/slow .. when/after/motor/blade/at/for/
    pedal/lights/until/junction, straight/head/headlong/slap/smack .. into .. traffic/wall/tree/
    road/path/river/lake/oncoming/fence/lamppost/hedge/ditch/barrier/crowd/car/bus/water, into
    oncoming/traffic, cords/canvas/steel/wire/bulge/bald/perished/tread/cracks/egg ... tyre/
    tyres/tire/tires, tyre/tyres/tire/tires ... cords/canvas/bulge/bulges/bald/perished/tread/
    illegal/cracks/cracked/mm/older/worn/remould/egg, steering/rack ... lock*/stiff/jam*/loose/
    failed/pull*/snapped/motorway, smoke/smoking/burning/petrol/fuel ... dash/dashboard/bonnet/
    vents/engine/cabin/glovebox/seat, dash/dashboard/bonnet/vents/cabin ... smoke/smoking/
    burning, sent/led/took/directed/routed .. me/us/him/her/driver .. up/down/into/onto/across
    .. river/lake/cliff/snow/desert/bush/logging/forest/railway/tracks/ford/flood/flooded/
    minefield/ferry/pier, all/whole night .. in/out/snow/baby/kids/freezing/car/outside/
    mountain/cold .. car/snow/baby/freezing/kids/there/cold, no signal .. snow/stranded/stuck/
    mountain/desert/baby/alone/night/broke, bent/bowed/buckled/folded/gave/wobbled/split ..
    like/under/beneath .. banana/husband/me/him/her/weight/wife/paperclip, ladder/stool/chair/
    steps/bench/bed/table/stepladder/shelf/frame/swing/hammock/rope/sling/strap/bolt/hook/cable
    ... bent/bowed/buckled/frayed/worn/cut/rusted/sheared/perished/gave/halfway/unravelled/
    unraveled/slipped/crumpled, bolt/rope/cable/chain/hook/strap/bracket/weld .. worn/rusted/
    frayed/cut/cracked/missing/sheared/through/snapped/loose .. through/swing/halfway/
    playground/ride/wall/balcony/stage, top of the .. ladder/stairs/slide/swing/arc .. fell/
    came/snapped/slipped/bent, dived/dive/dives/diving/jumped .. in/into .. empty/shallow/half/
    pool/bottom/head/concrete/no, pool .... dived/empty/drain/shallow/broken/burn*/glass/poo`,
  folk: `
    lifted/raised/lifts/raises/raising .. hand/hands/fist/belt/stick .. to/at/on/against, hands/
    hand .. wandered/wandering/roamed/slid/strayed/lingered/somewhere/crept/where, wandering
    hands, felt/feel me up, copped/cop a feel, handsy, pervert*, perv, pervy, lech, leering,
    leered, sleaz*, grope*, no business .. going/touching/being there, inappropriately ..
    touch*, standing/stood/sitting/sat .. at/over/on/by/in .. foot/end/edge/side .. of .. my/
    the/our bed, standing over .. me/my/bed/her/us, woke .. up .. someone/somebody/man/him/
    stranger/guy/hand .. room/bed/standing/over/in, showed/shows/showing/pulled/waved/waving/
    flashed/keeps/kept .. knife/gun/blade/bat/hammer/machete, lock .. jammed/stuck/broke/broken/
    failed .. toilet/cubicle/inside/couldnt/loo/bathroom/lift/out/hours, jammed/stuck/locked ..
    toilet/cubicle/loo/lift/stairwell/cellar/freezer/bathroom/inside .. hour/hours/nobody/
    minutes/asthma/dark/panic/child/no/and, locked/chained/shut/padlocked/closed/bolted/blocked
    .. gate/gates/exit/exits/doors/turnstiles/stairs ... flare/flares/crowd/crush/fire/smoke/
    fans/panic/people/inside/behind, flare/flares/pyro/smoke bomb/bombs .. crowd/stand/started/
    thrown/threw/lit/burn*/kids/went/exits/hit/in, gas bottle/bottles/canister .. balcony/
    indoors/next/near/under/stairs/hallway/tent/inside, barbecue/bbq/barbecues/bbqs/charcoal/
    heater/generator .. indoors/inside/tent/room/balcony/hallway/awning, stand/standing/stood/
    work/working/lift/lifting .. hours/shift ... pregnant/heat/passed, pregnant .... stand/
    standing/lift/lifting/hours/heat/chemicals, ${PART} .. like .. raw/mince/balloon/steak/
    burger/leather/a/hamburger/tomato/beetroot meat/mince/balloon/steak/football/tomato/melon,
    doubled/tripled/twice .. size .. lip/lips/face/eye/hand/foot/tongue/ankle/leg, lips/lip/
    face/eye/eyes/hand/foot/tongue/ankle/throat/ear .. doubled/tripled/puffed/ballooned/swole/
    sealed/inflated, sedation/epidural/numbing .. wore/worn/wear/wearing/failed/before/ran/
    didnt/not/halfway/without, drilled .. wrong/into/through/tongue, wrong one .. drilled/
    pulled/operated/removed/tooth, trolley/chair/corridor/floor .. with .. broken/hip/stroke/
    chest/pain/leg, years/year old .. no/without .. water/food/heat/heating/bed/help/meds/carer`,
};
