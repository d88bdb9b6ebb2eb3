import { CHILD } from './words.ts';

const DRIVER = `
  driver/drivers/cabbie/cab/taxi/taxis/rider/riders/courier/couriers/pilot/chauffeur/uber/bus/
  coach/bolt/lyft/grab/van/lorry/truck/hgv/tram/train/captain/instructor/guard/lifeguard/crew`;
const FRAGMENT = `
  shard/shards/splinter/splinters/fragment/fragments/piece/pieces/bit/bits/chunk/chunks/sliver/
  slivers/shaving/shavings/lump/lumps/strip/strips/shrapnel/strand/strands`;
const STUFF = `
  glass/metal/plastic/wire/wood/wooden/bone/bones/rubber/needle/blade/razor/ceramic/porcelain/
  steel/screw/bolt/nail/tooth/stone/stones/gravel/plaster/bandage/pin/staple/aluminium/aluminum/
  foil/glove/latex/shell/tile/enamel/acrylic/brush/bristle/bristles/sponge`;
const CREATURE = `
  snake/snakes/wasp/wasps/hornet/hornets/bee/bees/centipede/centipedes/millipede/maggot/maggots/
  larva/larvae/worm/worms/weevil/weevils/caterpillar/caterpillars/slug/slugs/snail/lizard/gecko/
  frog/leech/ticks/scorpion/scorpions/spider/spiders/tarantula/cockroach/cockroaches/roach/
  roaches/rat/rats/mouse/mice/bug/bugs/insect/insects/ants/moth/moths/beetle/beetles/earwig/
  flies/mites/fleas/lice/creature/critter/bird/bat/droppings`;
const MEDICINE = `
  pill/pills/tablet/tablets/medication/medications/meds/medicine/medicines/prescription/insulin/
  inhaler/inhalers/drops/vaccine/dose/doses/injection/jab/infusion/blood/antibiotic/antibiotics/
  morphine/statins/epipen/capsules/steroid/steroids/methadone/warfarin/thinners`;

/** What brings people into danger, as English tells it. */
export const SAFETY_EN_CAUSES: Readonly<Record<string, string>> = {
  swallowed: `
    ${STUFF} ${FRAGMENT}, ${FRAGMENT} .. ${STUFF}, ${STUFF} .. in/inside ..
    my/our/his/her/their/the/your .. food/burger/salad/soup/drink/bread/cereal/yoghurt/yogurt/
    chocolate/pizza/curry/rice/noodles/coffee/milk/meal/sandwich/cake/cream/pie/sauce/beans/meat/
    chicken/fish/mouth/throat/jar/tin/can/bottle/formula/puree, swallowed/swallow/swallowing/
    ingested/inhaled .. it/one/some/piece/bit/part/glass/plastic/metal/battery/magnet/bead/coin/
    button/fragment/shard/half/before, bit .. into/on/down .. something/${STUFF}/hard/sharp,
    crunched .. glass/something/stone/metal, ${CREATURE} .. in/inside/on/crawling/crawl/came/
    crawled/floating/swimming/wriggling/alive/moving/under/all .. my/our/his/her/their/your/the/
    food/salad/soup/rice/flour/cereal/bag/box/bed/mattress/sofa/room/kitchen/meal/pasta/drink/
    bottle/parcel/package/lettuce/fruit/bananas/grapes/bread/chocolate, ${CREATURE} .. stung/bit/
    bite/sting/stings/bites, stung/bitten .. me/my/him/his/her/us/by/on/finger/hand/lip/foot,
    live/dead/poisonous/venomous ${CREATURE}, full of/crawling with ${CREATURE}, mould .. on/in/
    inside .. bread/food/yoghurt/yogurt/juice/cheese/fruit/bottle/formula/walls/baby/flat/room/
    bedroom/house, mold .. on/in/inside .. bread/food/yogurt/juice/cheese/fruit/bottle/formula/
    walls/baby/apartment/room/bedroom, undercooked, under cooked, uncooked, raw
    chicken/pork/meat/turkey/burger/inside, chicken/pork/burger/turkey/meat/sausage/sausages/
    kebab ... raw/pink/bloody/frozen/off/rotten/rancid/smelled/stank,
    rotten/rancid/spoiled/spoilt/putrid/rotting .. meat/chicken/fish/milk/eggs/egg/food/prawns/
    sushi/seafood, past ..
    use by, out of date .. food/meat/milk/medicine/formula/baby/sold/sandwich, expired ..
    food/milk/meat/medicine/formula/baby/medication/chicken/product/products, food hygiene,
    hygiene rating, norovirus, botulism, campylobacter, legionella, hepatitis, cholera,
    parasite*,
    tapeworm, cyanide, arsenic, lead paint, toxic*, poison*, noxious, carcinogen*, contaminat*,
    tainted, unfit for consumption/humans, throwing up, threw up, puked, puking, vomit*, been
    sick, being sick, sick as a dog, violently ill/sick, ill/sick .. after/since/from
    eating/drinking/having/using/your, made .. me/us/him/her/family/kids/wife/husband/whole ..
    sick/ill, stomach ache/cramps/bug/pains/pain, upset stomach, tummy ache/upset/bug, the runs,
    ended up on a drip, on a drip, nut/nuts/peanut/peanuts/dairy/gluten/milk/shellfish/sesame/
    egg/soy/almond/almonds/cashew/lactose ... allerg*/reaction/coeliac/celiac/intoleran*/
    anaphyla*/
    epipen/epi, coeliac ... gluten/ill/sick/wheat/flour/served, celiac ...
    gluten/ill/sick/wheat/served, anaphyla*, epipen, epi pen, not labelled/labeled, undeclared`,
  drivers: `
    ${DRIVER} ... drunk/drinking/stoned/high/asleep/nodding/texting/tiktok/speeding/swerv*/
    tailgat*/reckless*/recklessly/racing/overtook/overtaking/aggressive/weed/alcohol/beer/booze/
    vodka/whisky/drugs/seatbelt/seatbelts/belts/phone/netflix/scrolling/
    facetime/facetiming/dozing/dozed/yawning/unlicensed/unconscious, ${DRIVER} ...
    wrong way/side/lane, ${DRIVER} ... red light/lights, ${DRIVER} ... braked/slammed/ran/
    clipped/hit/crash*/knocked/sideswip*/reversed/mounted/rammed/shunted ..
    me/my/us/him/her/into/
    over/a/the/kerb/curb/child/bike, stank/stinks/reeked/reeks/smelled/smelt/smelling/stinking ..
    of .. booze/drink/alcohol/whisky/whiskey/beer/weed/gas/petrol/fuel/burning/smoke/vodka/gin,
    drunk/tipsy/intoxicated/legless/hammered .. behind/at .. wheel, drunk
    driver/driving/pilot/engineer/nurse/doctor, drink driv*, under the influence, through/ran/
    jumped/shot/running/jumping/runs .. red light/lights, no seat belt/belts, no
    seatbelt/seatbelts, seat belt/belts ... broken/stuck/missing/jammed/wont/wouldnt/didnt/not,
    seatbelt/seatbelts ... broken/stuck/missing/jammed/wont/wouldnt/didnt/not/snapped,
    car/booster/
    child seat ... broken/broke/loose/unbuckled/snapped/buckle/fell/came/harness/no,
    pulled off/away .. while/with/before .. ${CHILD}/i/still/half/my/door/boarding, drove
    off/away .. while/with/before .. ${CHILD}/still/half/my/door/boarding/foot/leg/arm,
    doors/door
    ... closed/shut/trapped/slammed/crushed/caught .. on/my/his/her/me/arm/leg/hand/pram/buggy/
    fingers, doing/driving/going # mph/kmh/in, mounted the pavement, on the pavement ..
    fast/nearly/
    child/hit, no lights .. bike/van/night/on, bald tyres/tires, tyre/tire/wheel/wheels ...
    burst/blew/blown/exploded/came/fell/flew/detached/loose/off, lug/wheel nut/nuts,
    axle/steering/suspension/throttle/accelerator/pedal/handlebar/handlebars/fork/saddle/stem/
    crank/chain ... snapped/failed/broke/broken/stuck/jammed/locked/loose/came/cracked/gave/
    disconnected/stopped/sheared, brake/brakes ... fail*/didnt/gone/gave/stopped/not/no/dont/
    doesnt/wont/wouldnt/broke/broken/faulty/snapped/useless/spongy/leaking/locked/dead, no
    brakes, airbag/airbags .. didnt/not/deployed/failed/went/recall, lost control, near
    miss/accident/collision, nearly/almost/could/couldve/couldof/might .. died/
    dead/killed/kill/hit/crashed/drowned/fell/lost/choked/blinded/burned/burnt/suffocated/
    fainted/electrocuted/knocked/run/ran/crushed/swallowed/fatal/worse/seriously/badly/
    flattened`,
  medicine: `
    wrong/another/elses/other/mixed/expired/double/twice/incorrect/mislabelled/different/half/
    ten ..
    ${MEDICINE}, ${MEDICINE} .. wrong/mixed/someone/somebody/another/double/expired/recalled/
    mislabelled/tampered/contaminated, given/gave/got/sent/took/taken/dispensed ..
    someone/somebody/
    another/wrong .. ${MEDICINE}, without .. ${MEDICINE} .. for/days/since/week/and, out of ..
    insulin/inhaler/oxygen/epipen/antiseizure/medication, overdos*, side effect/effects ..
    severe/serious/hospital/not, pharmacy/pharmacist/chemist ... wrong/mistake/error/mixed/dose/
    double, misread .. prescription/scan/xray, nurse/doctor/dentist/surgeon/vet/midwife ...
    wrong/left/refused/ignored/forgot/botched/drunk/pain/blood/bleed*, stitches .. in/on/to/from/
    after/my/his/her, # stitches, !in stitches, !stitches .. coming/undone/seam/dropped/knit*/
    jumper/shirt, heart attack, stroke .. symptoms/had/hospital, pacemaker .. wrong/recall*/
    failed/alarm, defibrillator, ventilator, dialysis, life support, hoist/stairlift/wheelchair/
    ramp/walker/crutches ... dropped/fell/snapped/collapsed/tipped/failed/stuck/brake/brakes/
    stopped, life alert/line, panic button/alarm .. didnt/not/failed/no, self harm, suicid*`,
  home: `
    gas ... leak*/smell/smells/smelled/smelling/hissing/escap*/explo*/emergency/fumes/cylinder,
    smell/smells/smelled/smelling/smelt .. gas/burning/smoke/petrol/fumes/chemicals/fuel/plastic,
    carbon monoxide, co alarm/detector/poisoning/leak, monoxide, smoke .. from/coming/pouring/
    out/filled/everywhere/billowing/poured/inhalation/started/alarm/alarms/in, smoking ..
    plug/socket/battery/charger/laptop/oven/machine/engine/cable, smoked .. plug/charger/battery,
    fire .. alarm/alarms/exit/exits/door/doors/escape/brigade/hazard/risk/service/dept/
    department/
    started/broke/extinguisher/truck/trucks/fighters, firemen, firefighter*, on fire, caught
    fire,
    catches fire, catch fire, up in flames, flames, !fire sale/stick/tv/tablet/pit/hd/emblem,
    !old flame/flames, !on fire lately/today/tonight, !youre on fire, melted/melting/melts ..
    plug/socket/cable/charger/wire/carpet/floor/case/battery/phone/plastic/through/onto/bedding/
    sheets/sofa/counter/worktop, scorch*, charred, singed, sparks, sparking, sparked,
    spark .. flew/out/from/when/plug/socket, short circuit*, shorted, tripped .. fuse/breaker/
    electrics, electric/electrical shock/shocks/current/burn, shock/shocks/shocked/zap/zaps/
    zapped/tingle/tingling .. off/from/when/every/by/through .. lamp/washer/machine/plug/socket/
    kettle/toaster/it/touch/touched/shower/tap/fridge/charger/laptop/case, !shock ..
    bill/price/to, !in shock/for shock, explod*, explosion*, blew up .. in/my/on/while/and/
    the/charging, went bang, loud bang, big bang .. and, battery/batteries/charger/powerbank ...
    swell*/swollen/hot/bulg*/leak*/smok*/melt*/burn*/expand*/hiss*/puff*, leaking ..
    acid/gas/battery/fuel/petrol/oil/chemicals, red hot, too hot to touch/hold/handle, burning
    hot/smell, smells of burning, ceiling ... collapsed/fell/down/came/caved/leak/leaking/water,
    roof/wall/floor/shelf/shelves/wardrobe/bookcase/tv/mirror/cabinet/cupboard/fridge/drawers/
    dresser/chandelier/scaffold*/sign/tree/fence/gate/door/balcony/window/pane/glass ...
    collapsed/fell/falling/toppled/shattered/crushed/caved/smashed/tipped/landed .. on/
    onto/over/off/in/all/me/my/nearly/missed/into/everywhere/and, shatter*, exploded glass,
    ladder/chair/stool/bed/cot/crib/highchair/pushchair/pram/buggy/stroller/swing/hammock/table/
    bench/stairs/step/steps/bannister/banister/treadmill/trampoline ... collapsed/snapped/broke/
    gave/folded/buckled/tipped/fell/came/cracked/unstable/wobbly/wobbles/collapses/rotten,
    lift/elevator/escalator ... stuck/trapped/dropped/plunged/fell/jerked/caught/stopped/doors,
    trapped .. in/inside/between/under/for, stuck .. lift/elevator/inside .. hours/minutes/
    child/dark, slipped/slip/slipping/tripped/trip/fell/fall/falling/fallen .. on/over/down/off/
    from/in/into/through/because .. your/the/my/his/her/a/ice/wet/stairs/floor/pavement/hole/
    step/
    steps/loose/uneven/mat/cable/manhole, wet/slippery/icy .. floor/steps/stairs/pavement/tiles/
    platform, pothole*, manhole*, uneven
    floor/pavement/step/steps/surface/paving, trip hazard, hazard, hazardous, hazards, death
    trap,
    deathtrap, accident waiting, dangerous*, danger, unsafe, not safe, isnt safe, safety .. risk/
    hazard/issue/concern/recall/first/record/standards/catch/guard/lock/cap, health and safety,
    health hazard/risk, recalled, product/safety recall, recall
    notice, choking .. hazard/on, choked, choking, suffocat*, strangl*,
    asbestos, mercury .. thermometer/bulb/broke/spill*, fumes, inhaled, couldnt/cant/difficulty/
    trouble/struggl* breath*, struggling to breathe, gasping, passed out, blacked out, fainted,
    unconscious, collapsed .. on/in/at/after, came loose/off/away .. while/and/in/on/hit,
    flew off/out .. and/hit/at/nearly, child/kids/toddler/baby/kid ... unattended/unsupervised/
    alone/left/locked/forgotten/wandered/missing/lost/escaped/outside/road/unlocked/climb*/
    opened/reached/mouth/fingers/trapped/stuck/hurt/choke*/choking/swallow*, left .. alone/
    unattended/outside/behind/stranded .. in/at/on/by/child/son/daughter/mum/mother/night/dark/
    year/wheelchair/disabled, no .. lifeguard/ambulance/defib/helmet/harness/guard,
    first aid, first aider, paramedic*, ambulance*, casualty, urgent care, in/to the er,
    intensive care, icu, call/called/dial/dialled/rang/phoned 911/999/112/995, concussion,
    concussed`,
};
