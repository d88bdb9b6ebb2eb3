import { CHILD, LIVING } from './words.ts';

const POWERED = `
  battery/batteries/charger/phone/laptop/tablet/oven/powerbank/kettle/boiler/tv/washer/dryer/
  dishwasher/hob/cooker/fryer/airfryer/toaster/iron/heater/blanket/socket/plug/outlet/adapter/
  adaptor/cable/cord/wire/wires/wiring/scooter/ebike/hoverboard/vape/router/fridge/microwave/
  straightener/straighteners/lamp/bulb/fan/fuse/fusebox/multiplug/candle/engine/car/van/bike/
  bus/hairdryer/freezer/console/headphones/earbuds/earpods/watch/brick/bank/stove/grill/
  humidifier/diffuser/macbook/iphone/samsung/machine/appliance/drill/lights`;
const STRAY = `
  glass/metal/screw/nail/razor/blade/plastic/wire/stone/stones/bolt/staple/pin/bone/worm/worms/
  tooth/rock/shard/mouse/rat/lizard/larvae/weevils/bandage/plaster/bandaid/rubber/splinter/
  magnet/wood/cockroach/roach/spider/mould/mold`;
const FOOD = `
  food/meal/salad/burger/soup/pizza/rice/bread/drink/coffee/milk/formula/cereal/curry/sandwich/
  chicken/wrap/cake/nuggets/pasta/yoghurt/yogurt/bottle/jar/burrito/fries/noodles/tea/water/
  juice/smoothie/chocolate/bag/can/tin/beans/sauce/pie/kebab/lunch/dinner/breakfast/order/
  crisps/chips/dish/bowl`;

/** Dangerous things, as English tells it. */
export const SAFETY_EN_THINGS: Readonly<Record<string, string>> = {
  fire: `
    caught/catch/catches/catching .. fire/🔥, burst* into flame, on/electrical/kitchen/small/big/
    huge/massive/actual fire, set fire to, up in smoke, fire engine/engines .. came/arrived/
    outside/called/turned/couldnt/blocked/had, fire extinguisher* .. expired/empty/missing/gone/
    tied/tag/tags/none/no/out/hung/behind, no fire extinguisher*, firefighters .. came/cut/had/
    arrived/put/called/freed/said/told/out/broke, started/starts/start/caused/causing/cause/
    house .. fire, fire .. in/at my/the/our kitchen/house/home/flat/garage/bedroom/room/lounge/
    building/car, flames, ablaze, burn/burned/burnt/burning/burns .. house/kitchen/home/flat/
    garage/apartment down, !youre/u/ur/hes/shes/theyre/team/squad/song/track/album/playlist/
    lineup/deals/he/she/form/absolutely .. on fire, !fire sale/stick/tv/tablet/emoji/pit/hd,
    !is/so/pure/straight/fit/food/was fire, !fire 🔥, !fire engine/engines/truck/trucks/station
    .. set/sets/toy/toys/ride/rides/themed/bed/cake/costume/party/museum/cover/book/jumper/
    pyjamas, !burning question/questions, fires .. because/from/caused/due, fire .. breaks out,
    fire and/in .. ${POWERED}, went up/off like`,
  smoke: `
    smoke .. came, started/starts/began/was/is/were/start smoking, smoking ${POWERED},
    ${POWERED} ... smoking/smoke/burning/burned/burnt/melted/melts, billowing smoke, smells/
    smelled/smelt/stinks/reeks/smelling .. burning/burnt/smoke, sparking, sparked, singed,
    melted/melts .. ${POWERED}, !smoking area/room/ban/section/cessation/rooms, !smoking hot,
    melted into/all/on .. ${CHILD}/bed/bedding/carpet/hand/leg/skin/table/sofa, melted .. its/
    itself/casing, smoke/fire alarm/alarms/detector/detectors .. went/going/goes/off/not/didnt/
    set/broken/missing/no, evacuat*, smoulder*, smolder*, ember/embers, caught light, burnt/
    burned down/out, fused to, scorch*, firework* .... sideways/crowd/hand/hands/eye/eyes/burn*/
    exploded/explodes/explode/balcony/shot/aimed/misfired/indoors/roof/fuse/thatch, sold ..
    firework*, firework* .. through/into, hiss/hisses/hissing .. gas/bottle/noise/tank/sound,
    gas .. bottle/tank .. crack*, flue, burnt/burning plastic/rubber/electrical/wires/smell,
    melting, !melting/melts in my mouth, !melting point/pot/snow`,
  explosion: `
    explosion*, ${POWERED} .. blew/blow/blown/blows/blowing up, blew up inside/next/near,
    ${POWERED}/bottle/can/pan/lid/glass/jar .. burst, blowout, pressure cooker .. lid/open,
    glass/door/table/shelf/lid/dish/jug/mug/windscreen/bottle/bowl/plate .. imploded, burning/
    red hot, hot .. touch/hold/melted/burn/burned/burnt, battery ... bloated, bloated/leaking
    battery/batteries, !exploded/exploding/explodes/explosion/explode .. flavour/flavor/
    flavours/flavors/taste/colour/color/popularity/mouth, !mind/head/notifications/sales
    exploded/exploding, !red hot chili/chilli/deals/deal/price/prices, burst .. in/inside my/
    his/her/our pocket/bed/kitchen, blew/blown .. off/in my/his/her .. face/hand/hands, popped
    .. and .. smoke/fire, ${POWERED} .. extremely hot, ${POWERED} .. hot .. hand/pocket/skin`,
  gas: `
    fumes, chemical smell/odor/odour, asbestos, lead paint, mercury, !toxic people/fans/fanbase/
    positivity/relationship/masculinity/culture/workplace/community/ex/players/management`,
  electricity: `
    electric/electrical/static/eletric/electrik shock/shocks, electrocut*, shocked me/him/her/
    us, shock risk, got/get/gets/getting/gave/gives/giving/received/receive/give/nasty/had ..
    shock/zap/shocks/jolt .. from/off/when/touching/touched/while/every, gave/gives/giving/give
    me/him/her/us .. shocks/zaps/zap, zapped, live wire/wires, frayed/loose .. wire/wires/
    wiring/cable/cables, short circuit*, !shock .. bill/price/prices, !bill/price/sticker shock,
    !shock of my/your life`,
  food: `
    found/find/finding/had/has/there/with/swallowed/theres/spotted/discovered .. ${STRAY} .. in/
    inside/into .. my/the/your/our/his/her/a .. ${FOOD}, ${STRAY} in/inside my/the/our/his/her/
    your/a .. ${FOOD}, bit/bitten/chewed/biting/chomped .. ${STRAY}, maggot*, contaminat*,
    foreign object/body, tampered, tampering, drink/drinks .. spiked, cracked glass in, raw/
    pink/rotten/rancid .. chicken/pork/turkey/mince/sausage/meat, nuggets .. raw/pink, expired/
    moldy/rotten/spoiled/outdated .. formula/medicine/meds/food/milk/meat/chicken/baby,
    chemical/chemicals/cleaner/detergent/soap ... leak*/in my/food/drink/bread/bag/groceries/
    taste/tastes/tasted, expired/outdated ... baby/formula/milk/medicine/meds/sold, double
    ~dose, insulin/medicine/medication/meds/epipens/medical ... warm/melted/late/delayed/
    spoiled/lost/days/heat, life saving/threatening, keeps .. alive, run/running/ran out of ..
    medicine/meds, without .. medication/insulin/medicine/meds, undercooked, uncooked, still
    bloody, raw in, blood .. in .. meat, mould/mold/moldy ... in/inside/on/cup/bottle/food/
    bread/valve/breath*/cough*/asthma/lungs/sick/ill/baby/health/children/kids, mice, rodent/
    rodents/droppings, nut free .. nuts, contained/contains nuts/peanuts/gluten/dairy/milk ..
    not, mouse/rat/rats/cockroach/roach ... ran/run/running/crawl*/scuttl* .. over/across/
    through/salad/kitchen/floor/counter/table`,
  transport: `
    brake/braking ... fail*/stopped/not/gone/dont/didnt/wont/doesnt/went/locked/giving/gave,
    steering .. gone/went, accelerat* .. by/itself/own/suddenly/stuck/unintended/alone, car/
    bike/van/bus/train/truck/plane/scooter crash/crashed, crash .. car, accident, accidents,
    collision, wheel/wheels/tyre/tire/tires/tyres/bumper/handlebar/handlebars/pedal .. came/
    fell/flew/coming/comes/fallen/snapped/blew, driver ... nearly/almost/touched/knife/gun/hit/
    locked/refused, reckless/erratic driver/driving, drove/driving/drives/drive .. recklessly/
    drunk, smelled/smelt/stank .. alcohol/booze, ran/running/run .. red/stop light/sign/lights,
    hit by .. car/van/truck/bus/bike/driver/scooter/trolley/lorry/cart, run/ran .. over me/him/
    her/my/someone/us/dog/cat/foot, seatbelt/seatbelts .. doesnt/no, no seatbelt/seatbelts/
    safety, !by accident, !happy accident, airbag*, seat belt/belts ... broken/not/wont/doesnt/
    didnt/missing/stuck/jammed/came/undone/unbuckled, reversed/backed/smashed/ploughed/plowed/
    rammed/crashed/slammed/drove .. into, cut .. off .. nearly/almost, pulled out .. in front,
    mph/kmh .. school/30/20/limit/zone, speeding, overtook/overtaking ... bend/blind/nearly,
    side/locked/wheels locked .. at speed/full, engine ... cut/died/failed/stopped/stalled ..
    road/mid, cut out .. on .. motorway/highway/freeway/road, tailgat*, road rage, turbulence ..
    hurt/hit, runway, plane ... dropped/smoke, stuck/stranded .. motorway/highway/freeway/
    desert/snow/tarmac .. hours/kids/baby/dark, brakes, brake fluid/line/lines/pedal/disc, rear
    ended/end, t boned, skidd*, swerved, veered, aquaplan*, hydroplan*, came/come/fallen off ..
    crossing/driving/while/motorway/highway/road/speed/mid, knocked .. over/down, mowed down,
    hit and run, runaway, lifeguard, driver/taxi/uber/bus/coach/cab/minibus/courier/rider/pilot
    .... asleep/drunk/drinking/texting/swerv*/crash*/seatbelt/seatbelts/reckless*/threatened/
    attacked/touched/knife/gun/hurt/weed/high/alcohol/phone .. while/driving/wheel/doing/mph,
    door/doors ... closed/shut/slammed/shutting/closing .. on/my/arm/hand/leg/child/kid/pram/
    son/daughter/mother/me, lift/elevator/escalator ... fell/drop*/stuck/plunge*/jolt*/stopped/
    shook/door/free, bindings, released mid`,
  danger: `
    danger, dangers, dangerus, endanger*, hazard*, unsafe, deathtrap, death trap, lethal,
    !lethal injection/for/weapon/combination, fatal*, not/isnt/arent/wasnt/never/dont .. safe,
    safety concerns/problem/defect/violation/incident/fears/warning, health risk/risks/
    inspector, safety .. compromised/ignored/disregard, disregard/regard .. safety, nearly/
    almost/could/couldve/wouldve/coulda/might/gonna .. killed/died/kill/hit/crashed/drown/dead/
    die/death/hurt, someone/somebody/people/anyone/kids .. killing/dies/dead, risk/risking/
    risked/risks/cost/costs .. life/lives, died/dead/death .. after/because/from/due .. your/
    eating/using/product/taking, ~nearly/almost killed, matter of time before/until, !fatal
    error/exception, !dangerously good/delicious/addictive/cheap/tasty/close, !dangerous ..
    wallet/addictive, !safe to say, !not sure .. safe, tragedy, deaths, deadly, casualty,
    disaster waiting, waiting to happen, recall .. this/these/it/now/them, safety standard/
    checks/rules/protocol/feature/seal/glass .. broken/missing/not/ignored/no/violated/fail*,
    scared/fear/feared .. life/lives/safety, fear for .. safety/life, life or death, risk of ..
    fire/death/burns/shock, no heating/heat/hot ... newborn/child, freezing ... baby/newborn/
    elderly/child/pensioner, radiation, carcinogen*, cancer ... causing/caused/causes/gave/risk/
    linked, lead .. in/levels .. water/paint/toy/toys, hanging by/off, about to fall/collapse/
    burst, could collapse/fall, banister/scaffold/scaffolding ... loose/broken/hanging/missing/
    fell/collapse*/rusted/rotten, loose .. brick/bricks/tiles/slab, alarm/pendant/panic button/
    lifeline ... not/stopped/dead/broken/failed/down .. working/elderly/mum/mom/nan, stuck on
    the floor, guard dog, dogs ... went for/attack*, went for my/me/him/her, lift/bed ...
    dropped/tipped/failed, dropped the .. ${LIVING}, tripp* .. breaker/fuse, trips .. breaker/
    electrics/fuse, water .. light`,
};
