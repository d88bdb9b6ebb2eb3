import { CHILD } from './words.ts';

const DRIVER = `
  driver/drivers/cabbie/cab/taxi/taxis/rider/riders/courier/couriers/pilot/chauffeur/uber/bus/
  coach/bolt/lyft/grab/van/lorry/truck/hgv/tram/captain/instructor/guard/crew`;
const FRAGMENT = `
  shard/splinter/splinters/fragment/fragments/piece/pieces/bit/bits/chunk/chunks/sliver/slivers/
  shaving/shavings/lump/lumps/strip/strips/shrapnel/strand/strands`;
const STUFF = `
  glass/metal/plastic/wire/wood/wooden/bone/bones/rubber/blade/razor/ceramic/porcelain/steel/
  screw/bolt/nail/tooth/stone/stones/gravel/plaster/bandage/pin/staple/aluminium/aluminum/foil/
  glove/latex/shell/tile/enamel/acrylic/brush/bristle/bristles/sponge`;
const CREATURE = `
  snake/snakes/wasp/wasps/hornet/hornets/bees/centipede/centipedes/millipede/larva/larvae/worm/
  worms/weevil/weevils/caterpillar/caterpillars/slug/slugs/snail/lizard/gecko/frog/leech/ticks/
  scorpion/scorpions/spider/spiders/tarantula/cockroach/cockroaches/roach/roaches/rat/rats/
  mouse/bug/bugs/insect/insects/ants/moth/moths/beetle/beetles/earwig/flies/mites/fleas/lice/
  creature/critter/bird/bat`;
const MEDICINE = `
  pill/pills/tablet/tablets/medication/medications/meds/medicine/medicines/prescription/insulin/
  inhaler/inhalers/drops/injection/jab/infusion/blood/antibiotic/antibiotics/statins/capsules/
  steroid/steroids/methadone/warfarin/thinners`;

/** What brings people into danger, as English tells it. */
export const SAFETY_EN_CAUSES: Readonly<Record<string, string>> = {
  swallowed: `
    ${STUFF} ${FRAGMENT}, ${FRAGMENT} .. ${STUFF}, ${STUFF} .. in/inside .. my/our/his/her/
    their/the/your .. food/burger/salad/soup/drink/bread/cereal/yoghurt/yogurt/chocolate/pizza/
    curry/rice/noodles/coffee/milk/meal/sandwich/cake/cream/pie/sauce/beans/meat/chicken/fish/
    mouth/throat/jar/tin/can/bottle/formula/puree, swallowed/swallow/swallowing/ingested .. it/
    one/some/piece/bit/part/glass/plastic/metal/battery/magnet/bead/coin/button/fragment/shard/
    half/before, bit .. into/on/down .. something/${STUFF}/hard/sharp, crunched .. something,
    ${CREATURE} .. in/inside/on/crawling/crawl/came/crawled/floating/swimming/alive/moving/
    under/all .. my/our/his/her/their/your/the/food/salad/soup/rice/flour/cereal/bag/box/bed/
    mattress/sofa/room/kitchen/meal/pasta/drink/bottle/parcel/package/lettuce/fruit/bananas/
    grapes/bread/chocolate, ${CREATURE} .. stung/bit/bite/sting/stings/bites, stung/bitten ..
    me/my/him/his/her/us/by/on/finger/hand/lip/foot, live/dead/venomous ${CREATURE}, full of
    with ${CREATURE}, under cooked, chicken/pork/burger/turkey/meat/sausage/sausages/kebab ...
    raw/pink/bloody/frozen/rotten/rancid/smelled/stank, rotten/rancid/spoiled/spoilt/putrid/
    rotting .. meat/chicken/fish/milk/eggs/egg/food/prawns/sushi/seafood, past .. use by, out of
    date .. medicine/sandwich, expired .. product/products, food hygiene, hygiene rating,
    cholera, parasite*, tapeworm, cyanide, arsenic, toxic*, noxious, tainted, unfit for
    consumption/humans, been sick, sick as a dog, made .. whole .. sick/ill, stomach/tummy ache,
    on a drip, coeliac ... gluten/ill/sick/wheat/flour/served, celiac ... gluten/ill/sick/wheat/
    served, not labelled/labeled`,
  drivers: `
    ${DRIVER} .. drunk/drinking/stoned/high/asleep/nodding/texting/tiktok/swerv*/reckless*/
    racing/overtook/overtaking/aggressive/weed/alcohol/beer/booze/vodka/whisky/drugs/seatbelt/
    seatbelts/belts/netflix/scrolling/facetime/facetiming/dozing/dozed/yawning/unlicensed,
    ${DRIVER} .. on/using/holding/checking/his/her .. phone, ${DRIVER} ... wrong way/lane,
    ${DRIVER} ... red light/lights, ${DRIVER} ... braked/slammed/ran/clipped/hit/crash*/knocked/
    sideswip*/reversed/mounted/rammed/shunted .. me/my/us/him/her/into/over/a/the/kerb/curb/
    child/bike, stank/stinks/reeked/reeks/smelled/smelt/smelling/stinking .. of .. booze/drink/
    alcohol/whisky/whiskey/beer/weed/gas/petrol/fuel/burning/smoke/vodka/gin, tipsy/intoxicated/
    legless/hammered .. behind/at .. wheel, drunk driver/driving/engineer/nurse/doctor, drink
    driv*, under the influence, through/shot/jumping/runs .. red light/lights, no seat belt/
    belts, seat belt/belts ... wouldnt, seatbelt/seatbelts ... broken/stuck/missing/jammed/wont/
    wouldnt/didnt/not/snapped, car/booster/child seat ... broken/broke/loose/unbuckled/snapped/
    buckle/fell/came/no, pulled off/away .. while/with/before .. ${CHILD}/half/boarding, drove
    off/away .. while/with/before .. ${CHILD}/half/boarding/arm, doors/door ... closed/shut/
    slammed/crushed/caught .. on/my/his/her/me/arm/leg/hand/pram/buggy/fingers, doing/driving/
    going # mph/kmh/in, mounted the pavement, on the pavement .. fast/nearly/child/hit, no
    lights .. bike/van/on, tyre/tire/wheel/wheels ... burst/blew/blown/came/fell/flew/detached/
    loose/off, wheel nut, axle/steering/suspension/throttle/accelerator/pedal/handlebar/
    handlebars/fork/saddle/stem/crank/chain ... snapped/failed/broke/broken/stuck/jammed/locked/
    loose/came/cracked/gave/disconnected/stopped/sheared, brake ... no/wouldnt/broke/broken/
    faulty/snapped/useless/spongy/leaking/dead, near miss, nearly/almost/could/couldve/couldof/
    might .. died/dead/killed/kill/hit/crashed/fell/burned/burnt/knocked/crushed/swallowed/
    worse/seriously/flattened`,
  medicine: `
    wrong/another/elses/other/mixed/expired/double/twice/incorrect/different/half/ten ..
    ${MEDICINE}, ${MEDICINE} .. wrong/mixed/someone/somebody/double/expired, given/gave/got/
    sent/took/taken .. someone/somebody .. ${MEDICINE}, without .. ${MEDICINE} .. for/days/
    since/week/and, out of .. insulin/inhaler/antiseizure/medication, overdos*, side effect/
    effects .. severe/serious/not, pharmacy/pharmacist/chemist .... wrong/mistake/error/mixed/
    double, misread .. prescription/scan, nurse/doctor/dentist/surgeon/vet/midwife ... wrong/
    left/refused/ignored/forgot/drunk/pain/blood/bleed*, !in stitches, !stitches .. coming/
    undone/seam/dropped/knit*/jumper/shirt, stroke .. symptoms/had, ventilator, dialysis, hoist/
    stairlift/wheelchair/ramp/walker ... fell/brake, life alert/line, panic button/alarm ..
    didnt/not/failed/no`,
  home: `
    gas ... leak*/smell/smells/smelled/smelling/escap*/explo*, smell/smells/smelled/smelling/
    smelt .. gas/petrol/chemicals/fuel/plastic, monoxide, smoke ... from/coming/pouring/out/
    filled/everywhere/billowing/poured/inhalation/started/alarm/in, smoking .. battery/charger/
    laptop/oven/machine/cable, smoked .. plug/charger/battery, fire alarm/alarms/exit/exits/
    door/doors/brigade/risk/service/dept/department/fighters, fire .. started/broke, fire
    escape/escapes .. blocked/locked/chained/rusted/loose/through, fire truck/trucks .. outside/
    came/arrived, !brigade on my .. mouth, firemen, !fire sale/stick/tv/tablet/pit/hd/emblem,
    !old flame/flames, !on fire lately/today/tonight, !youre on fire, melted/melts .. carpet/
    case/plastic/through/onto/bedding/sheets/sofa/counter/worktop, charred, sparks, spark ..
    flew/out/from/when, shorted, tripped .. electrics, electric/electrical current/burn, shock/
    shocks/shocked/zap/zaps/tingle/tingling .. off/from/when/every/by/through .. lamp/washer/
    machine/plug/socket/kettle/toaster/it/touch/touched/shower/tap/fridge/charger/laptop/case,
    !shock .. bill/price/to, !in shock/for shock, explod*, blew up .. in/my/on/while/and/the/
    charging, went/loud bang, big bang .. and, battery/batteries/charger/powerbank ... swell*/
    hot/bulg*/leak*/smok*/melt*/burn*/expand*/hiss*/puff*, leaking .. battery, ceiling ... fell/
    down/came/caved/leak/leaking/water, roof/wall/floor/shelf/shelves/wardrobe/bookcase/tv/
    mirror/cabinet/cupboard/fridge/drawers/dresser/chandelier/scaffold*/sign/tree/fence/gate/
    balcony/window/pane/glass ... fell/falling/crushed/caved/smashed/tipped/landed .. on/onto/
    over/off/in/all/me/my/nearly/missed/into/everywhere/and, shatter*, ladder/chair/stool/bed/
    cot/crib/highchair/pushchair/pram/buggy/stroller/swing/hammock/table/bench/stairs/step/
    steps/bannister/banister/treadmill/trampoline ... snapped/broke/gave/folded/buckled/tipped/
    fell/came/cracked/unstable/wobbly/wobbles/collapses/rotten, lift/elevator/escalator ...
    jerked/caught/doors, slipped/slip/slipping/tripped/trip/fell/fall/falling/fallen .. on/over/
    down/off/from/in/into/through/because .. your/the/my/his/her/a/ice/wet/stairs/floor/
    pavement/hole/step/steps/loose/uneven/mat/cable, wet/slippery/icy .. floor/steps/stairs/
    pavement/tiles/platform, pothole*, !report .. pothole*, !fixed .. pothole*, manhole*, uneven
    floor/pavement/surface, dangerous*, safety .. risk/issue/concern/recall/first/record/
    standards/catch/guard/lock/cap, health and safety, recalled, product recall, recall notice,
    inhaled, couldnt/cant/difficulty/trouble/struggl* breath*, gasping, came loose/off/away ...
    while/and/in/hit, flew off/out .. and/hit/at/nearly, child/kids/toddler/baby/kid ..
    unsupervised/locked/wandered/escaped/road/unlocked/climb*/mouth, left .. alone/unattended/
    stranded .. in/at/on/by/child/son/daughter/mum/mother/night/dark/year/wheelchair/disabled,
    left .. outside/behind .. child/son/daughter/mum/mother/night/dark/year/wheelchair/disabled,
    no .. defib/helmet/guard, first aider, rang/phoned 911/999/112/995`,
};
