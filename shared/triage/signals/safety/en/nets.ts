import { SAFEGUARD } from './hazards.ts';
import { STATE } from './hints.ts';
import { FIERY } from './house.ts';
import { FALLS, STRIKES } from './hurts.ts';
import { FAMILY, PART } from './kin.ts';
import { ASSAULTS, MAN } from './menace.ts';
import { RISK } from './risks.ts';

const OVERHEAD = `
  chandelier/plank/planks/tile/tiles/slate/slates/scaffold/scaffolding/ceiling/shelf/shelves/
  shelving/rail/banister/panel/panels/brick/bricks/hoarding/concrete/masonry/plaster/beam/
  girder/branch/tree/pole/mast/sign/signage/lamp/light/speaker/screen/mirror/wardrobe/bookcase/
  dresser/cabinet/tv/telly/pane/glass/window/aircon/unit/ladder/stage/staging/bleachers/
  grandstand/balcony/awning/canopy/gutter/chimney/wall/fence/door/shutter/pipe/crane/bucket/
  paint/hook/crate/pallet/barrel/drone/parcel/box/basket/swing/goalpost/marquee/tent`;
const DROPS = `
  fell/falls/falling/fallen/landed/landing/came/dropped/dropping/crashed/collapsing/tipped/
  tipping/swung/gave/snapped/sheared/detached/blew/flew/broke/leaned/slid/crumbled/caved/swayed/
  plunged`;
const NEAR = `
  second/seconds/inch/inches/foot/feet/pavement/sidewalk/pram/pushchair/stroller/buggy/
  windscreen/windshield/hood/bonnet/head/heads/shoulder/underneath/beneath/missed/lucky/luckily/
  thankfully/nearly/almost/playground/table/bed/cot/crib/hat/crowd/row/shoe/passer/passers/
  pedestrian/pedestrians/stood/standing/walked/walking/parked/asleep/sitting/minute/school/
  class/toddler/daughter/son/kid/kids/baby/nan/gran/dog/cat`;
const EATEN = `
  sushi/oysters/oyster/mussels/prawns/prawn/crab/shrimp/seafood/fish/chicken/kebab/burger/pie/
  patty/curry/buffet/yogurt/yoghurt/salad/paneer/raita/milk/cheese/egg/eggs/mayo/rice/shawarma/
  tacos/burrito/sandwich/pasta/pizza/pork/ham/beef/turkey/sausage/soup/jollof/suya/noodles/
  dumplings/ate/eaten/meal/lunch/dinner/takeaway/canteen/cafeteria/smoothie/icecream/cream/cake/
  trifle/meatballs/lasagne/tuna/salmon/carvery/roast`;
const GUTS = `
  bathroom/toilet/toilets/loo/washroom/drip/knees/motions/motion/stool/bucket/bog/khazi/
  porcelain/throne/jobbies/kidneys/pounds/kilo/kilos/belly/tummy/stomach/guts/bowels/heaving/
  retching/boaking/chundering/gripping/clinic/ward/isolated/electrolytes/rehydration/imodium/
  dioralyte`;
const AFTER = `
  night/midnight/weekend/days/hours/morning/since/after/friday/saturday/sunday/monday/whole/all/
  spent/couldnt/everyone/four/three/five/both/family/coworkers/wife/kids/lost`;
const ALLERGEN = `
  nut/nuts/peanut/peanuts/cashew/cashews/almond/almonds/walnut/sesame/dairy/milk/egg/eggs/
  gluten/wheat/shellfish/prawn/soya/lactose/mustard/latex/penicillin/meringue/pesto/tahini/
  hazelnut/pistachio`;
const REACTS = `
  lips/lip/face/throat/tongue/eyes/pen/epi/puffed/ballooned/blotchy/wheezing/wheeze/steroid/
  steroids/registrar/adrenaline/colour/blue/scratching/duck/balloon`;
const PLUGGED = `
  socket/sockets/switch/switches/plug/toaster/kettle/charger/blanket/hub/cable/cables/fuse/
  fuseboard/breaker/panel/heater/cooker/oven/hob/microwave/fridge/freezer/dryer/washer/
  dishwasher/iron/straighteners/hairdryer/lamp/bulb/battery/batteries/powerbank/inverter/
  generator/gen/scooter/hoverboard/ebike/vape/laptop/transformer/meter/pole/wire/wires/wiring/
  aircon/machine/console/router/airfryer/fryer/multicooker/extension/adapter/plugs/tv/boiler/
  earbuds/watch/claw`;
const ELECTRIC = `
  bang/flash/flashes/jolt/tingle/tingles/tingling/tickle/tickles/zap/buzz/buzzing/hum/humming/
  hiss/hissing/hissin/crackle/crackling/fizz/fizzing/pop/popped/spark/sparky/glowing/glowed/
  brown/browned/melted/bubbling/bubbled/bulging/bulged/burnt/blackened/smell/smells/smelling/
  stink/smoke/smoking/hot/warm/boom/shock/shocks/threw/live`;
const AROUND = `
  hand/fingers/arm/bed/pillow/bedroom/house/wall/floor/kids/kid/baby/children/child/sleeping/
  asleep/night/touch/touched/touching/flat/carpet/curtain/curtains/desk/kitchen/tiles/hair/lap/
  pocket/face/cot/sofa/mattress/hallway/mum/nan/dad/cat/wife/husband/water/wet/rain`;
const FUMES = `
  boiler/heater/generator/gen/gas/sauna/exhaust/chimney/stove/cooker/attic/burner/bbq/barbecue/
  charcoal/paint/varnish/disinfectant/glue/vent/vented/garage/chemical/chemicals/smell/mould/
  mold/damp/dust/fibreglass/fiberglass/silica`;
const WOOZY = `
  headache/headaches/heads/dizzy/woozy/wobbly/wobbling/faint/wake/woke/nonsense/slept/drowsy/
  sleepy/confused/coughing/cough/coughs/wheezing/inhaler/lungs/breath/breathless/eyes/streaming/
  carried/sick/ill/asthma/clinic/puffer/bird/budgie/canary/chest/throat`;
const CABBIE = `
  driver/drivers/pilot/chauffeur/conductor/instructor/valet/taxi/cab/cabbie/uber/bus/shuttle/
  minibus/coach/captain/skipper/courier/van/lorry/truck/tractor/wagon/okada/matatu/tram/train/
  ferry`;
const MADLY = `
  noodles/handphone/whatsapp/texting/netflix/tiktok/slept/asleep/dozed/nodding/brewery/whisky/
  whiskey/beer/vodka/gin/booze/drunk/tipsy/smoking/weed/joint/reversing/reversed/overtaking/
  overtook/hairpin/swerving/flooring/brake/braked/braking/belts/belt/seatbelt/seatbelts/hanging/
  footboard/moving/highway/motorway/curbs/kerb/oncoming/headlights/racing/shut/dragged/pushed`;
const RIDERS = `
  kids/children/child/schoolkids/passengers/passenger/granny/gran/nan/mum/baby/toddler/pram/
  pushchair/wheelchair/student/boy/girl/us/me/daughter/son/cyclist/pedestrian/crossing/standing/
  elderly/pensioner/everyone`;
const BOUNCER = `
  bouncer/bouncers/doorman/doormen/guard/guards/security/steward/stewards/staff/agents/officer/
  bailiff/driver/conductor/teacher/coach/carer/nurse/manager`;
const VIOLENT = `
  ground/knelt/kneeled/kneeling/knee/head/heid/face/cheekbone/jaw/frame/wall/throat/neck/pushed/
  shoved/threw/thrown/slammed/dragged/punched/slapped/kicked/twisted/pinned/knuckles/baton/spat`;
const MEDIC = `
  surgeon/optometrist/optician/cardiologist/dermatologist/neurologist/registrar/consultant/
  physio/chiropractor/vet/vets/gp/doc/doctor/doctors/helicopter/er/nurse/matron/midwife/coroner/
  clinic/ward/theatre/mri/steroid/antibiotics/cast/splint/sling/taped/bandaged`;
const BODY = `
  hip/collarbone/cheekbone/jaw/ankle/wrist/elbow/knee/shin/calf/thigh/spine/neck/skull/rib/ribs/
  tooth/teeth/gum/eye/eyes/eyelid/eyebrow/eyebrows/forehead/scalp/fingertip/fingertips/finger/
  fingers/thumb/pinky/toe/toes/foot/heel/leg/legs/arm/arms/shoulder/cartilage/disc/vertebra/
  retina/lip/lips/tongue/throat/lungs/kidney/kidneys/liver/skin/face/nail/nails/chest/lymph/
  nodes/ear/ears/nose`;
const GONE = `
  torn/popped/snapped/bits/broken/cracked/split/sheets/peeling/peeled/raw/black/navy/purple/
  blue/grey/yellow/sausages/balloon/grapes/golf/off/through/deep/weeping/oozing/pus/stitched/
  hanging/crooked/sideways/wrong/reaction/crushed/caught/stuck/sliced/slit/burnt/burned/burning/
  stinging/limp/missing/pinned/bitten/stung/punctured/sausage/loose/flaking/funny`;
const FRAIL = `
  child/children/kid/kids/baby/babies/toddler/toddlers/infant/newborn/niece/nephew/
  granddaughter/grandson/twins/boy/boys/girl/girls/son/daughter/pupil/pupils/nan/nana/gran/
  granny/grandma/grandad/mum/mam/dad/mother/father/resident/residents/elderly/pensioner/
  dementia/yo/minor/minors/wean/weans/ones/little/teenager/dog/cat/puppy`;
const LOSTS = `
  alone/unattended/unsupervised/unaccompanied/wandering/wandered/pavement/road/carriageway/
  motorway/traffic/roadside/gate/locked/shut/stranded/forgotten/freezing/stairs/pool/river/pond/
  lake/water/under/drowning/balcony/window/roof/street/dark/woods/station/platform/propped`;
const HOWS = `
  left/found/own/alone/forgot/open/nobody/crossed/crossing/sent/wandered/crawling/screamed/
  screaming/crying/sobbing/hours/unlocked/missing/lost/asleep/lunch/neighbour/stranger/pulled/
  jumped/carried/hysterical/propped/hoarse`;
const MACHINE = `
  doors/gate/escalator/conveyor/belt/turnstile/barrier/shutter/lift/elevator/stairlift/hoist/
  ride/carousel/wheel/gondola/zip/wire/trampoline/slide/swing/trolley/cart/treadmill/stroller/
  pram/pushchair/recliner/chair/stool/bunk/cot/crib/bed/hammock/bike/scooter/skateboard/quad/
  buggy/kart/blender/mower/saw/press/slicer/bin/brush/carabiner/rope/tow/hitch/trailer/caravan/
  tyre/tyres/tire/tires/wheels/steering/throttle/dash/seat/strap/buckle`;
const FAILS = `
  backwards/folded/snapped/swallowed/guillotine/dragged/crushed/pinched/flipped/tipped/dropped/
  sank/slipped/slid/loose/detached/bolted/jammed/seized/unclipped/unlatched/popped/burst/blew/
  sheared/wobbled/sped/reversed/lurched/jolted/stuck/failed/fail/split/catapulted/threw/flung/
  spun/clamped/gave/stopped/locked`;
const VICTIM = `
  dog/cat/foot/feet/boot/heel/sole/hand/hands/fingers/finger/arm/leg/hair/head/shoulder/hip/
  toddler/baby/kid/kids/child/children/son/daughter/nan/gran/granny/mum/dad/passenger/rider/
  oncoming/lanes/hedge/ditch/upside/midair/ground/metres/screaming/cry/crying/speed/mph/highway/
  motorway/floor`;
const DOSE = `
  pharmacy/pharmacist/chemist/prescription/tablets/pills/pill/drip/insulin/inhaler/injection/
  label/pump/meds/medication/medicine/ml/mls/mg/units/strength/warfarin/capsules/syrup`;
const MIX = `
  swapped/double/doubled/wrong/mixed/mixup/instead/ten/twice/expired/opposite/other/someone/
  elses/another/misread/misprinted/forgot/missed/unlabelled/stock/short/mistake/error/switched/
  neighbours`;
const SICKER = `
  diabetic/epileptic/asthmatic/mum/dad/nan/gran/baby/child/son/daughter/husband/wife/gave/given/
  took/taken/swallowed/asleep/box/dead/died/sick/dizzy/collapse/bed/patient/resident`;
const TELL = `
  gave/gives/told/given/shared/handed/showed/shows/leaked/posted/printed/knows/knew`;
const ADDRESS = `
  address/key/keys/number/keycard/room/location/code/flat`;
const STALKER = `
  ex/man/husband/fella/guy/bloke/superfan/stranger/order/restraining/steps/waited/waiting/
  flowers/turned/showed/appeared/outside/doorstep/refuge/abuser`;
const MENACE = `
  order/steps/waited/waiting/flowers/turned/showed/appeared/refuge/scared/afraid/alone/moved/
  hiding/knocked/knocking/outside`;
const STRUCTURE = `
  ceiling/roof/balcony/rail/handrail/crack/cracks/wall/floor/floorboards/stairs/staircase/steps/
  beam/joist/scaffold/deck/decking/bridge/pier/dock/jetty/chimney/lift/shaft/stand`;
const GIVING = `
  moved/moves/bouncing/bounces/sagging/sags/bulging/bowing/wobbles/wobbly/wobbled/swayed/
  swaying/leaning/leans/held/propped/broom/crack/cracked/cracks/hairline/daylight/rotten/rotted/
  rusted/loose/opening/dripping/wet/hole/holes/gap/missing`;
const LEVEL = `
  floor/storey/children/kids/baby/toddler/bed/bedroom/playground/below/underneath/sleeping/
  sleep/neighbour/leaned/leant/lean/leaning/everyone/crawled/jumped/nursery/school/classroom/
  hip/through`;
const FOODS = `
  salad/bread/loaf/bun/burger/pie/patty/soup/smoothie/cereal/rice/noodles/pasta/pizza/sandwich/
  wrap/cake/trifle/pudding/yogurt/yoghurt/formula/milk/bottle/jar/tin/can/packet/bag/cup/drink/
  beer/coffee/chocolate/biscuit/biscuits/crisps/chips/fries/sausage/ham/chicken/fish/curry/stew/
  beans/sauce/lettuce/spinach/berries/fruit/nuggets/tea/juice/icecream/pan/sliced/patties/roll/
  bite/mouthful/slices/bitten/chewed`;
const ALIEN = `
  mouse/rat/roach/cockroach/beetle/beetles/frog/slug/slugs/snail/lizard/gecko/snake/spider/worm/
  worms/caterpillar/wasp/bee/moth/weevil/weevils/larvae/eye/tail/leg/wing/tooth/fingernail/nail/
  nails/glove/plaster/bandage/bandaid/screw/bolt/staple/wire/glass/shard/splinter/metal/plastic/
  rubber/stone/pebble/sponge/cigarette/butt/condom/battery/magnet/blade/razor/bristle/hook/
  earring/ring/pill/tablet/mould/mold/moldy/fur/furry/blood/finger/feathers/diesel/zonrox/soap/
  detergent/sanitiser`;
const INSIDE = `
  in/inside/baked/floating/embedded/crunch/crunched/bit/bitten/swallowed/pulled/spat/alive/
  moving/looked/crawling/chewed/gagged/mouth/tooth/teeth/throat/tongue`;
const US = `
  everyone/all/both/kids/kid/baby/we/i/me/my/us/mum/cat/dog/bird/wife/husband/staff/residents/
  three/two/daughter/son`;
const RUBBED = `
  drops/cream/gel/oil/lotion/serum/dye/wax/tint/peel/mask/balm/bar/retinol/glue/lashes/nails/
  tattoo/ink/filler/botox/nappy/sanitiser`;

/** Two or three hints far apart that together tell of danger, as English tells it. */
export const SAFETY_EN_NETS: Readonly<Record<string, string>> = {
  falls: `
    ${OVERHEAD}/${STRUCTURE} .... ${DROPS} .... ${NEAR}, ${NEAR} .. ${OVERHEAD} .. ${DROPS}/
    ${FAILS}, ${OVERHEAD} ... ${NEAR}/${GONE} ... ${DROPS}, ${STRUCTURE} .... ${GIVING} ....
    ${LEVEL}, ${LEVEL} .... ${STRUCTURE} .... ${GIVING}, ${GIVING}/${RISK} ... ${STRUCTURE} ...
    ${LEVEL}`,
  food: `
    ${EATEN} .... ${GUTS} .... ${AFTER}, ${EATEN} .... ${AFTER}/${PART} .... ${GUTS}, ${AFTER}
    .... ${EATEN} .... ${GUTS}, ${ALLERGEN} .... ${REACTS}, ${REACTS} .... ${ALLERGEN}, ${ALIEN}
    .. ${INSIDE} .... ${FOODS}, ${FOODS} .... ${ALIEN} .. ${INSIDE}, ${FOODS} .... ${INSIDE} ..
    ${ALIEN}`,
  current: `
    ${PLUGGED} .... ${ELECTRIC} .... ${AROUND}, ${ELECTRIC} .... ${PLUGGED} .... ${AROUND},
    ${AROUND} .... ${PLUGGED} .... ${ELECTRIC}, ${PLUGGED} .... ${AROUND} .... ${ELECTRIC},
    ${AROUND} .... ${ELECTRIC} .... ${PLUGGED}`,
  driven: `
    ${CABBIE} .... ${MADLY} .... ${RIDERS}/${FAMILY}/${MAN}, ${RIDERS} .... ${CABBIE} ....
    ${MADLY}, ${MADLY} .... ${CABBIE} .... ${RIDERS}, ${CABBIE} .. ${RIDERS} .. ${MADLY},
    ${MACHINE} .... ${FAILS} .... ${VICTIM}, ${VICTIM} .. ${MACHINE} .. ${FAILS}, ${MACHINE}
    .... ${VICTIM} .... ${FAILS}/${STRIKES}/${BODY}, ${FAILS} .... ${MACHINE} .... ${VICTIM}`,
  bodies: `
    ${MEDIC}/${RUBBED} ... ${BODY} ... ${GONE}, ${MEDIC} .... ${GONE} .... ${BODY}, ${BODY} ....
    ${GONE} .... ${MEDIC}, ${GONE} .... ${BODY} .... ${MEDIC}, ${DOSE} .... ${MIX} ....
    ${SICKER}, ${SICKER} .... ${DOSE} .... ${MIX}, ${MIX} .... ${DOSE} .... ${SICKER}, ${DOSE}
    .... ${SICKER} .... ${MIX}`,
  people: `
    ${BOUNCER} .... ${VIOLENT} .... brother/cousin/pal/mate/friend/son/daughter/boy/girl/lad/me/
    him/her/kid/customer/wife/husband/dad/mum/student, stood/standing/stand on .. bridge/roof/
    platform, bad/dark thoughts, be/being here anymore, stopped/not/hasnt/isnt/stop eating/
    eaten, end it .. all, not want to wake, wish i wasnt, wants to die, selfharm, kill myself/
    himself/herself/themselves, ${FRAIL} .... ${LOSTS} .... ${HOWS}, ${FRAIL} .... ${HOWS} ....
    ${LOSTS}, ${LOSTS}/${FAILS} ... ${FRAIL} ... ${HOWS}, ${HOWS} ... ${FRAIL} ... ${LOSTS},
    ${HOWS} ... ${LOSTS} ... ${FRAIL}, ${TELL} .... ${ADDRESS} .... ${STALKER} .... ${MENACE}`,
  hints: `
    ${FALLS} .... ${PART} .... ${AROUND}, ${FALLS} ... ${AROUND} ... ${OVERHEAD}, ${STRUCTURE}/
    ${SAFEGUARD} ... ${DROPS} ... ${US}, ${SAFEGUARD} ... ${GONE} ... ${US}, ${MACHINE} ....
    ${GONE}/${LEVEL} .... ${PART}, ${STRIKES} .... ${ALIEN} .... ${PART}, ${MAN} .... ${STATE}
    .... ${PART}, ${WOOZY} .... ${FUMES}, ${RISK} .... ${STRIKES} .... ${OVERHEAD}/${GONE},
    ${ELECTRIC} .... ${AROUND} .... ${PART}, ${FUMES} .... ${FIERY}/${WOOZY}, ${MACHINE} ....
    ${FALLS} .... ${SAFEGUARD}, ${STATE}/${ALLERGEN} .... ${FAMILY} .... ${PART}, ${CABBIE} ...
    ${FAMILY} ... ${BODY}, ${FAILS} .... ${RISK} .... ${STRIKES}, ${FALLS} ... ${VIOLENT} ...
    ${US}, ${FAILS} ... ${PART} ... ${INSIDE}, ${FAILS} ... ${INSIDE} ... ${PART}, ${BOUNCER}
    .... ${ASSAULTS} .... ${FAMILY}, ${FALLS} .... ${SAFEGUARD} .... ${INSIDE}, ${FIERY} ....
    ${US} .... ${BODY}, ${RUBBED} .... ${MEDIC}, ${ASSAULTS} .... ${INSIDE} .... ${VIOLENT},
    ${RISK} .... ${LEVEL} .... ${STRUCTURE}, ${FIERY} .... ${STRUCTURE}, ${STRUCTURE} ..
    ${STRIKES} .. ${US}, ${RUBBED} .... ${PART} .... ${FAMILY}, ${STATE} ... ${PART} ... ${US},
    ${RIDERS}/${FAMILY} .... ${GUTS} .... ${EATEN}, ${FALLS} .... ${INSIDE} .... ${BODY},
    ${RISK} ... ${DROPS} ... ${FAMILY}, ${VICTIM} .... ${STATE} .... ${FAMILY}, ${FUMES} ....
    ${FAILS} .... ${FAMILY}, ${LOSTS} .... ${BODY} .... ${FRAIL}`,
};
