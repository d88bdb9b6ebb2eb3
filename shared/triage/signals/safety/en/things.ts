import { CHILD, LIVING } from './words.ts';

const POWERED = `
  battery/batteries/charger/phone/laptop/tablet/oven/powerbank/kettle/boiler/tv/washer/dryer/
  dishwasher/hob/cooker/fryer/airfryer/toaster/iron/heater/blanket/socket/plug/outlet/adapter/
  adaptor/cable/cord/wire/wires/wiring/scooter/ebike/hoverboard/vape/router/fridge/microwave/
  straightener/straighteners/lamp/bulb/fan/fuse/fusebox/multiplug/candle/engine/car/van/bike/
  bus/hairdryer/freezer/console/headphones/earbuds/earpods/watch/brick/bank/stove/grill/
  humidifier/diffuser/macbook/iphone/samsung/machine/appliance/drill/lights`;
const STRAY = `
  glass/metal/screw/nail/needle/razor/blade/plastic/wire/stone/stones/bolt/staple/pin/bone/
  maggot/maggots/worm/worms/tooth/rock/shard/shards/syringe/bleach/mouse/rat/lizard/larvae/
  weevils/bandage/plaster/bandaid/rubber/splinter/magnet/wood/cockroach/roach/spider/mould/mold`;
const FOOD = `
  food/meal/salad/burger/soup/pizza/rice/bread/drink/coffee/milk/formula/cereal/curry/sandwich/
  chicken/wrap/cake/nuggets/pasta/yoghurt/yogurt/bottle/jar/burrito/fries/noodles/tea/water/
  juice/smoothie/chocolate/bag/can/tin/beans/sauce/pie/kebab/lunch/dinner/breakfast/order/
  crisps/chips/dish/bowl`;

/** Dangerous things, as English tells it. */
export const SAFETY_EN_THINGS: Readonly<Record<string, string>> = {
  fire: `
    caught/catch/catches/catching .. fire/flames/alight/🔥, burst* into flame/flames, set .. on
    fire/alight/ablaze, on fire, set fire to, in flames, up in smoke/flames, fire
    hazard/risk/brigade/department/dept/engine/truck/alarm/fighters/service, firefighter*,
    house/electrical/kitchen/small/big/huge/massive/actual fire,
    started/starts/start/caused/causing/cause .. fire, fire .. in/at my/the/our
    kitchen/house/home/flat/garage/bedroom/room/lounge/building/car, fire started/broke, flames,
    ablaze, burn/burned/burnt/burning/burns .. house/kitchen/home/flat/garage/apartment down,
    !youre/u/ur/hes/shes/theyre/team/squad/song/track/album/playlist/lineup/deals/he/she/form/
    absolutely .. on fire, !fire sale/stick/tv/tablet/emoji/pit/hd,
    !is/so/pure/straight/fit/food/was fire, !fire 🔥, !burning question/questions, fires ..
    because/from/caused/due, house .. fire, fire .. broke/breaks out, fire and/in .. ${POWERED},
    caught alight, went up like`,
  smoke: `
    smoke .. coming/pouring/billowing/from/came/filled/everywhere/out,
    started/starts/began/was/is/were/start smoking, smoking ${POWERED}, ${POWERED} ...
    smoking/smoke/sparks/sparking/burning/burned/burnt, billowing smoke, smoke inhalation,
    burning/burnt smell, smell/smells/smelled/smelt/stinks/reeks/smelling .. burning/burnt/smoke,
    sparking, sparked, sparks .. coming/flew/flying/out/from/everywhere/when,
    shooting/throwing/spitting/saw/seen/see sparks, burn/scorch marks/mark, scorched, singed,
    melted/melting/melts .. ${POWERED}, ${POWERED} ... melted/melting/melts, !smoking
    area/room/ban/section/cessation/rooms, !smoking hot, melted onto/into/through/all/on ..
    ${CHILD}/bed/bedding/carpet/floor/hand/leg/skin/table/sofa/wall, melted ..
    its/itself/wire/wires/casing, smoke/fire alarm/alarms/detector/detectors ..
    went/going/goes/off/not/didnt/set/broken/missing/no, fire extinguisher*, evacuat*, smoulder*,
    smolder*, ember/embers, caught light, burnt/burned down/out, fused to, scorch*, smoke alarm,
    smell of smoke, went off like, firework*, hiss/hisses/hissing ..
    gas/bottle/battery/noise/cylinder/tank/sound, gas .. bottle/cylinder/tank ..
    hissing/crack*/leak*, flue, exhaust fumes, burnt/burning
    plastic/rubber/electrical/wires/smell, melting, !melting/melts in my mouth, !melting
    point/pot/snow`,
  explosion: `
    explode*, exploding, explosion*, ${POWERED} .. blew/blow/blown/blows/blowing up, blew up
    in/inside/next/while/on/near, ${POWERED} .. burst, tyre/tire/bottle/can/pan/lid/glass/jar ..
    burst/blowout, blowout, pressure cooker .. lid/burst/open,
    glass/door/table/shelf/lid/dish/jug/mug/windscreen/bottle/bowl/plate ..
    shattered/shatters/shattering/imploded, shattered .. everywhere/over/in/while,
    dangerously/burning/scalding/red hot, hot to touch, hot ..
    touch/hold/melted/burn/burned/burnt, overheat* ..
    fire/smoke/melt*/burn*/dangerous/danger/stopped, battery/charger/plug/socket/adapter ..
    overheat*, battery ... swollen/swelled/swelling/swells/bloated/bulging/puffed/expanding/
    expanded/leaking/leaked/acid/swell/bulge, swollen/bulging/bloated/leaking battery/batteries,
    !exploded/exploding/explodes/explosion/explode ..
    flavour/flavor/flavours/flavors/taste/colour/color/popularity/mouth,
    !mind/head/notifications/sales exploded/exploding, !red hot
    chili/chilli/deals/deal/price/prices, burst .. in/inside my/his/her/our
    hand/hands/face/mouth/pocket/bed/kitchen, blew/blown .. off/in my/his/her .. face/hand/hands,
    popped .. and .. smoke/fire, swollen .. battery, battery acid, ${POWERED} ..
    red/burning/dangerously/boiling/extremely/scalding hot, ${POWERED} .. hot ..
    burn/burned/burnt/hold/touch/hand/pocket/skin`,
  gas: `
    gas leak/leaks/leaking/leaked, leaking gas, smell/smells/smelled/smelling/smelt .. gas, gas
    smell, carbon monoxide, co alarm/detector/poisoning, toxic, fumes, chemical
    smell/spill/odor/odour, asbestos, lead paint, mercury, !toxic people/fans/fanbase/
    positivity/relationship/masculinity/culture/workplace/community/ex/players/management`,
  electricity: `
    electric/electrical/static/eletric/electrik shock/shocks, electrocut*, shocked me/him/her/us,
    shock hazard/risk, got/get/gets/getting/gave/gives/giving/received/receive/give/nasty/had ..
    shock/zap/shocks/jolt .. from/off/when/plug/socket/touching/touched/while/every,
    gave/gives/giving/give me/him/her/us .. shocks/zaps/zap, zapped, live wire/wires,
    exposed/bare/frayed/loose .. wire/wires/wiring/cable/cables, short circuit*,
    electric/electrical current, !shock .. bill/price/prices, !bill/price/sticker shock, !shock
    of my/your life`,
  food: `
    bits/bit/piece/pieces/shard/shards/chunk/chunks/fragment/fragments/splinter/splinters/
    slivers/sliver of glass/metal/plastic/wire/wood/bone/rubber/blade,
    found/find/finding/bit/bitten/biting/had/has/there/with/swallowed/theres/spotted/discovered
    .. ${STRAY} .. in/inside/into .. my/the/your/our/his/her/a .. ${FOOD}, ${STRAY} in/inside
    my/the/our/his/her/your/a .. ${FOOD}, bit/bitten/chewed/biting/chomped .. ${STRAY}, maggot*,
    contaminat*, foreign object/body, tampered, tampering, spiked .. drink/drinks, drink/drinks
    .. spiked, broken/cracked glass in, raw/undercooked/uncooked/pink/rotten/rancid ..
    chicken/pork/turkey/mince/sausage/meat, chicken/pork/turkey/burger/sausage/nuggets ..
    raw/undercooked/uncooked/pink, expired/mouldy/moldy/rotten/spoiled/outdated ..
    formula/medicine/meds/food/milk/meat/chicken/baby, wrong ..
    medicine/medication/meds/dose/dosage/prescription/pills/tablets/insulin, overdose*, bleach
    in, bleach/chemical/chemicals/cleaner/detergent/soap ... leak*/leaking/in
    my/food/drink/bread/bag/groceries/taste/tastes/tasted, expired/outdated ...
    baby/formula/milk/medicine/meds/sold, wrong .. pills/tablets/insulin/injection/vaccine/blood,
    double ~dose, insulin/medicine/medication/meds/vaccine/epipens/medical ...
    warm/melted/late/delayed/spoiled/lost/days/heat, life saving, keeps .. alive, run/running/ran
    out of .. medication/insulin/oxygen/medicine/meds/inhaler, without ..
    medication/insulin/oxygen/medicine/meds, undercooked, uncooked, still
    raw/pink/frozen/alive/bloody, raw in/inside/chicken/meat/pork, blood .. in ..
    chicken/burger/meat, mould/mold/mouldy/moldy ..
    in/inside/on/baby/cup/bottle/food/bread/valve, live worms/maggots/insects/bugs,
    insects/insect/bug/bugs/worm/worms/larvae/cockroach/cockroaches/roach/rat/mice/mouse ..
    in/inside .. my/the/our .. ${FOOD}, mice, rodent/rodents/droppings, rat poison, non toxic ..
    vet/sick/poison*, nut free .. reaction/ambulance/hospital/nuts/allerg*, contained/contains
    nuts/peanuts/gluten/dairy/milk .. not/allerg*, cross contamination,
    mouse/rat/mice/rats/cockroach/roach ... ran/run/running/crawl*/scuttl* ..
    over/across/through/salad/kitchen/floor/counter/table`,
  transport: `
    brake/brakes/braking ...
    fail*/stopped/not/gone/dont/didnt/wont/doesnt/went/locked/giving/gave, no brakes,
    airbag/airbags .. not/didnt/deploy*/fail*/went/never, steering ..
    locked/failed/lock/gone/came/went/loose/broke, accelerat* ..
    by/itself/own/suddenly/stuck/unintended/alone, lost control,
    car/bike/van/bus/train/truck/plane/scooter crash/crashed, crashed into, crash .. car/injur*,
    accident, accidents, collision,
    wheel/wheels/tyre/tire/tires/tyres/bumper/handlebar/handlebars/pedal ..
    came/fell/flew/coming/comes/fallen/snapped/exploded/blew, driver ... drunk/asleep/texting/
    speeding/swerv*/reckless*/stoned/high/drugs/alcohol/nearly/almost/tailgat*/assault*/
    attacked/touched/groped/knife/gun/threatened/hit/locked/refused,
    reckless/drunk/dangerous/erratic driver/driving, drove/driving/drives/drive ..
    recklessly/drunk/dangerously, smelled/smelt/stank .. alcohol/booze, ran/running/run ..
    red/stop light/sign/lights, hit by ..
    car/van/truck/bus/bike/driver/scooter/trolley/lorry/cart, run/ran .. over
    me/him/her/my/someone/us/dog/cat/foot, seatbelt/seatbelts ..
    broken/not/didnt/doesnt/snapped/no/missing, no seatbelt/seatbelts, emergency exit/exits ..
    blocked/locked/chained, fire exit/escape/door/doors .. blocked/locked/chained, !by accident,
    !happy accident, airbag*, seat belt/belts ...
    broken/not/wont/doesnt/didnt/missing/stuck/jammed/came/undone/unbuckled,
    reversed/backed/smashed/ploughed/plowed/rammed/crashed/slammed/drove/swerved/veered .. into,
    cut .. off .. nearly/almost, pulled out .. in front, wrong side of, mph/kmh ..
    school/30/20/limit/zone, speeding, overtook/overtaking ... bend/blind/nearly,
    side/locked/wheels locked .. at speed/full, engine ... cut/died/failed/stopped/stalled ..
    motorway/highway/freeway/road/lane/mid/speed, cut out .. on .. motorway/highway/freeway/road,
    tailgat*, road rage, turbulence .. injur*/hurt/hit, runway, near miss, plane ...
    dropped/smoke/emergency, stuck/stranded .. motorway/highway/freeway/desert/snow/tarmac ..
    hours/kids/baby/dark, brakes, brake fluid/line/lines/pedal/disc, rear ended/end, t boned,
    skidd*, swerved, veered, aquaplan*, hydroplan*, wheel/wheels/tyre/tire/handlebars/saddle ...
    came off/loose, came/come/fell/fallen off ..
    crossing/driving/while/motorway/highway/road/speed/mid, knocked over/down, knocked ..
    over/down/off, mowed down, hit and run, runaway, lifeguard, no life jackets, life
    jacket/jackets ... broken/missing/no/not/enough,
    driver/taxi/uber/bus/coach/cab/minibus/courier/rider/pilot .... asleep/drunk/drinking/
    texting/speeding/swerv*/crash*/seatbelt/seatbelts/brakes/reckless*/dangerous*/threatened/
    attacked/assaulted/groped/touched/knife/gun/injur*/hurt/weed/high/alcohol/phone ..
    while/driving/wheel/doing/mph, door/doors ... closed/shut/slammed/shutting/closing ..
    on/my/arm/hand/leg/child/kid/pram/son/daughter/mother/me, lift/elevator/escalator ...
    fell/drop*/stuck/trapped/plunge*/jolt*/stopped/shook/door/free, bindings, released mid`,
  danger: `
    danger, dangerous, dangers, dangerously, dangerus, endanger*, hazard*, unsafe, deathtrap,
    death trap, lethal, fatal*, life threatening, not/isnt/arent/wasnt/never/dont .. safe, safety
    hazard/risk/issue/concern/concerns/problem/defect/violation/incident/fears/warning, safety
    recall, product recall, health risk/hazard/risks/inspector, safety ..
    compromised/ignored/disregard, disregard/regard .. safety,
    nearly/almost/could/couldve/wouldve/coulda/might/gonna ..
    killed/died/kill/hit/crashed/drowned/blinded/drown/dead/die/fatal/death/hurt/injure,
    someone/somebody/people/anyone/kids ..
    die/hurt/killed/killing/injured/dies/dead/electrocuted, risk/risking/risked/risks ..
    life/lives, cost/costs .. life/lives, died/dead/death .. after/because/from/due ..
    your/eating/using/product/taking, killed my/his/her/our
    dog/cat/pet/puppy/kitten/mother/father/brother/sister/son/daughter/baby/husband/wife,
    ~nearly/almost killed, matter of time before/until, !fatal error/exception, !dangerously
    good/delicious/addictive/cheap/tasty/close, !dangerous .. wallet/addictive, !safe to say,
    !not sure .. safe, get/getting/gets hurt, be hurt, serious/fatal/nasty/horrific
    injury/injuries/accident, tragedy, fatalit*, deaths, deadly, casualty, disaster waiting,
    waiting to happen, recall .. this/these/it/now/them, safety first, safety
    standards/standard/checks/rules/protocol/feature/seal/cap/guard/glass ..
    broken/missing/not/ignored/no/violated/fail*, no safety, scared/fear/feared ..
    life/lives/safety, fear for .. safety/life, felt unsafe, feel unsafe, dont feel safe, life or
    death, risk of .. fire/death/injury/explosion/burns/shock/choking, mould/mold/mouldy/moldy
    ... breath*/cough*/asthma/lungs/sick/ill/baby/health/children/kids, no heating/heat/hot ...
    baby/newborn/elderly/freezing/child/pensioner, freezing ...
    baby/newborn/elderly/child/pensioner, radiation, carcinogen*, cancer ...
    causing/caused/causes/gave/risk/linked, lead .. in/levels .. water/paint/toy/toys, hanging
    by, hanging off, about to fall/collapse/explode/burst, could collapse/fall/explode,
    railing/railings/banister/scaffold/scaffolding ...
    loose/broken/hanging/missing/fell/collapse*/rusted/rotten, loose ..
    railing/railings/wires/brick/bricks/tiles/cable/slab, alarm/pendant/panic button/lifeline ...
    not/stopped/dead/broken/failed/down .. working/elderly/mum/mom/nan, stuck on the floor, guard
    dog, dogs ... went for/attack*/lunged, went for my/me/him/her, lunged at,
    hoist/stairlift/lift/bed/wheelchair ... dropped/collapsed/tipped/trapped/failed, dropped
    my/our/his/her/the .. ${LIVING}, tripp* .. breaker/fuse, trips .. breaker/electrics/fuse,
    electrics .. dangerous/exposed/water, water .. electrics/socket/fusebox/light`,
};
