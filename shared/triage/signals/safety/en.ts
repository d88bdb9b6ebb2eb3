const BODY = `
  hand/hands/finger/fingers/thumb/arm/arms/leg/legs/foot/feet/toe/toes/face/eye/eyes/head/skin/
  mouth/tongue/lip/lips/throat/neck/knee/knees/wrist/ankle/ear/ears/nose/tooth/teeth/scalp/
  chest/shoulder/thigh/thighs/nail/nails/forehead/cheek/chin/body/palm/elbow/hip/belly/back`;
const LIMB = `
  arm/leg/wrist/ankle/nose/rib/ribs/tooth/teeth/bone/hip/collarbone/toe/finger/foot/jaw/elbow/
  skull/hand/shoulder/tailbone/thumb/knee/kneecap/neck/back`;
const WHOSE = `
  my/his/her/our/their/your/moms/mums/dads/wifes/husbands/sons/daughters/kids/babys/childs/
  childrens/toddlers`;
const CHILD = `
  child/children/kid/kids/kiddo/baby/babies/toddler/toddlers/infant/infants/newborn/son/
  daughter/boy/girl/grandson/granddaughter/grandchild/grandkids/nephew/niece/pupil/schoolkids/lo`;
const SOMEONE = `
  me/us/him/her/them/family/kids/people/everyone/wife/husband/son/daughter/dog/cat/mum/mom/dad/
  baby/kid/partner/girlfriend/boyfriend/friend/guests/colleague/sister/brother/grandma/grandad`;
const HARM = `
  burned/burnt/scalded/hurt/injured/choked/choking/choke/cut/bleeding/bled/electrocuted/shocked/
  poisoned/swallowed/fell/trapped/hospital/hospitalised/hospitalized/unconscious/vomiting/
  suffocated/strangled/drowned/bruised/bitten/crushed/unsafe/danger/drowning/suffocating/
  swallowing/stitches/unattended/fainted/seizure/collapsed/zapped/stung/rash/hives/burns/er/
  ambulance`;
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

/** Danger to life and health, as English tells it; `!` marks what only sounds like it. */
export const SAFETY_EN: Readonly<Record<string, string>> = {
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
    !is/so/pure/straight/fit/food/was fire, !fire 🔥, !burning question/questions`,
  smoke: `
    smoke .. coming/pouring/billowing/from/came/filled/everywhere/out,
    started/starts/began/was/is/were/start smoking, smoking ${POWERED}, ${POWERED} ..
    smoking/smoke/sparks/sparking/burning/burned/burnt, billowing smoke, smoke inhalation,
    burning/burnt smell, smell/smells/smelled/smelt/stinks/reeks/smelling .. burning/burnt/smoke,
    sparking, sparked, sparks .. coming/flew/flying/out/from/everywhere/when,
    shooting/throwing/spitting/saw/seen/see sparks, burn/scorch marks/mark, scorched, singed,
    melted/melting/melts .. ${POWERED}, ${POWERED} .. melted/melting/melts, !smoking
    area/room/ban/section/cessation/rooms, !smoking hot`,
  explosion: `
    explode*, exploding, explosion*, ${POWERED} .. blew/blow/blown/blows/blowing up, blew up
    in/inside/next/while/on/near, ${POWERED} .. burst, tyre/tire/bottle/can/pan/lid/glass/jar ..
    burst/blowout, blowout, pressure cooker .. lid/burst/open,
    glass/door/table/shelf/lid/dish/jug/mug/windscreen/bottle/bowl/plate ..
    shattered/shatters/shattering/imploded, shattered .. everywhere/over/in/while,
    dangerously/burning/scalding/red hot, hot to touch, hot ..
    touch/hold/melted/burn/burned/burnt, overheat* ..
    fire/smoke/melt*/burn*/dangerous/danger/stopped, battery/charger/plug/socket/adapter ..
    overheat*, battery .. swollen/swelled/swelling/swells/bloated/bulging/puffed/expanding/
    expanded/leaking/leaked/acid/swell/bulge, swollen/bulging/bloated/leaking battery/batteries,
    !exploded/exploding/explodes/explosion/explode ..
    flavour/flavor/flavours/flavors/taste/colour/color/popularity/mouth,
    !mind/head/notifications/sales exploded/exploding, !red hot
    chili/chilli/deals/deal/price/prices`,
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
  injury: `
    injur*, !insult to injury, !injury time/list/crisis, hurt ${WHOSE} ${BODY}/baby/dog, hurt
    myself/himself/herself/themselves/someone/somebody/people/me/him/her,
    got/get/gets/getting/been/badly/seriously/was/were/be hurt, !hurt ..
    feelings/wallet/soul/brain/pocket/heart, !eyes/ears hurt,
    burn/burned/burnt/burns/burning/scald/scalds/scalded/scalding .. ${WHOSE} .. ${BODY},
    scalded, burn injury/injuries/unit/victim, burn/burned/burnt/burning/burns
    me/him/us/myself/himself/herself/ourselves, got/get/been/badly/severely burned/burnt, burns
    .. ${BODY}, blister/blisters/blistered/blistering, degree burn/burns,
    chemical/severe/serious/bad/nasty burn/burns, !burn .. calories/fat, !heart burn/burns,
    ${BODY} .. burned/burnt/burning/burns/scalded/bleeding/swollen/swelled/swelling/crushed/
    sliced/stung/bleeds/bled/blistered, cut/cuts/cutting/sliced/slashed/slit/gashed .. ${WHOSE}
    .. ${BODY}, cut .. open, cut myself/himself/herself/me/him,
    need/needed/needs/got/had/#/getting/six/five/four/three/eight .. stitches/stiches, bleeding,
    bled, bleeds, blood everywhere/all/on/coming, covered in blood, lot/lots of blood,
    drew/drawing blood, gash, !bleeding money/cash/edge/customers/heart/users/obvious, !eyes/ears
    .. bleeding/bleed`,
  bones: `
    broke/break/breaking/broken/fractured/chipped/cracked/lost/losing/knocked/snapped/busted ..
    ${WHOSE}/a .. ${LIMB}, fractur*, broken bone/bones/wrist/ankle/rib/ribs/hip/nose/tooth,
    chipped tooth, concuss*, sprain*, dislocat*, whiplash, amputat*, paralys*, paralyz*,
    hit/hitting/bumped/smashed/banged/cracked .. ${WHOSE} head, head injury/trauma,
    landed/fell/falling/falls/collapsed/dropped/fallen/toppled .. on/onto ..
    ${CHILD}/me/him/her/head/foot/us/toes, fell off/down/out/over/backwards/flat, fell ..
    stairs/ladder/escalator/steps, slipped/slipping/slip .. on/and/in/fell,
    trip/slip/tripping/slipping hazard, tripped over/on/and, wet floor .. sign/slipped/fell,
    chair/bed/crib/cot/table/shelf/shelves/ladder/stool/swing/trampoline/bench/highchair/
    stroller/pram/ceiling/roof/bunk/wardrobe/dresser/hammock/scaffold/bunkbed ..
    collaps*/gave/tipped/toppled/snapped, tipped/toppled over, gave way, collapsed
    under/while/with/underneath/beneath, finger/fingers/hand/hands/foot/arm/leg/hair/head/thumb
    .. trapped/caught/stuck/crushed/jammed/pinched .. in/by/under/between,
    trapped/caught/pinched/crushed .. ${WHOSE} .. ${BODY}, trapped/stuck .. in/inside ..
    lift/elevator, trapped inside/in/under, impaled, stabbed, pierced .. ${WHOSE}, severed,
    mutilat*, crush injury, !slipped my mind, !slipped through .. cracks, !fell .. radar, !fell
    through .. cracks, !fell out .. love, !fell down .. rabbit`,
  body: `
    passed/pass out, fainted, fainting, unconscious, lost consciousness, collapsed,
    cant/couldnt/cannot/not/stopped/difficulty/trouble/struggling/struggled/hard/stop ..
    breathe/breathing, seizure*, heart attack, stroke after, choke/choked/choking/chokes,
    suffocat*, strangl*, drowned, nearly/almost drown*, asphyxi*, went/going blind, blinded,
    airway/throat .. closed/closing/swelled/tight, miscarr*, kidney failure, chest pain/pains,
    dizzy .. after/from/hospital, !gave/give/giving/nearly/almost/have .. heart attack, !choked
    up, !choke point/points, !cant breathe 😂/🤣/😭, !passed out drunk`,
  hospital: `
    hospitalised, hospitalized, hospitalisation, hospitalization, to/in the er, emergency room,
    emergency surgery, in/to/at/the a&e, urgent care, ended/landed/wound/rushed/taken/took/put/
    sent/admitted/went/going/go/goes/trip/visit/driven/drove/now/spent/still/overnight/lying/
    sitting .. hospital, in hospital/icu/er because/with/from/after/for/now, ambulance*,
    paramedic*, called/call/calling/dial* .. 911/999/112/995/000/111, poison control, intensive
    care, icu, life support, permanent/nerve/brain damage, permanently scarred/disabled/damaged,
    needed surgery`,
  allergy: `
    allergic reaction*, anaphyla*, anafila*, epipen, epi pen,
    severe/bad/serious/terrible/awful/horrible/nasty reaction,
    allergic/allergy/allergies/allergen*/coeliac/celiac .. not/never/wasnt/isnt/despite/ignored/
    wrong/still/told/but/warned/listed/label*/served/contained/had,
    contain/contains/contained/had .. nuts/peanut/peanuts/dairy/gluten/shellfish/sesame ..
    allergic/allergy/allergies/hospital/reaction, undeclared, not .. declared/listed ..
    allergen/allergens, hives, rash/rashes .. all/over/on/face/after/neck/arms/body,
    broke/break/came/come/coming/breaking out .. rash/hives/spots/blisters, skin ..
    peeling/raw/reaction/burning/peeled/off, chemical burn*`,
  sickness: `
    food poison*, food posion*, poison*, posioned, salmonella, salmonela, e coli, ecoli,
    listeria, norovirus, botulism, legionella, legionnaires, hepatitis, made/making/make/makes ..
    ${SOMEONE} .. sick/ill/unwell, violently/seriously/horribly/terribly/severely sick/ill,
    got/getting/fell/been/feel/feeling/felt/became/both/all/family/everyone/were/was/really/so ..
    sick/ill/unwell .. from/after/eating/ate/since/drinking, sick/ill .. all/whole
    night/day/weekend, sick/ill from/after .. eating/drinking/taking/using/food/your/this/that,
    throwing/threw up, throw up .. after, vomit*, diarrh*, diarea, diarrea, diahrea, puked,
    puking, the runs, stomach cramps/pain/pains/bug/poisoning/flu, stomach .. pumped, food ..
    made .. sick/ill, !sick of, !sick and tired, !so sick bro/dude/man, !make/makes me sick, !you
    .. make .. sick, !poison ivy, !pick your poison`,
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
    medicine/medication/meds/dose/dosage/prescription/pills/tablets/insulin, overdose*, bleach in`,
  transport: `
    brake/brakes/braking ..
    fail*/stopped/not/gone/dont/didnt/wont/doesnt/went/locked/giving/gave, no brakes,
    airbag/airbags .. not/didnt/deploy*/fail*/went/never, steering ..
    locked/failed/lock/gone/came/went/loose/broke, accelerat* ..
    by/itself/own/suddenly/stuck/unintended/alone, lost control,
    car/bike/van/bus/train/truck/plane/scooter crash/crashed, crashed into, crash .. car/injur*,
    accident, accidents, collision,
    wheel/wheels/tyre/tire/tires/tyres/bumper/handlebar/handlebars/pedal ..
    came/fell/flew/coming/comes/fallen/snapped/exploded/blew, driver .. drunk/asleep/texting/
    speeding/swerv*/reckless*/stoned/high/drugs/alcohol/nearly/almost/tailgat*/assault*/
    attacked/touched/groped/knife/gun/threatened/hit/locked/refused,
    reckless/drunk/dangerous/erratic driver/driving, drove/driving/drives/drive ..
    recklessly/drunk/dangerously, smelled/smelt/stank .. alcohol/booze, ran/running/run ..
    red/stop light/sign/lights, hit by ..
    car/van/truck/bus/bike/driver/scooter/trolley/lorry/cart, run/ran .. over
    me/him/her/my/someone/us/dog/cat/foot, seatbelt/seatbelts ..
    broken/not/didnt/doesnt/snapped/no/missing, no seatbelt/seatbelts, emergency exit/exits ..
    blocked/locked/chained, fire exit/escape/door/doors .. blocked/locked/chained, !by accident,
    !happy accident`,
  danger: `
    danger, dangerous, dangers, dangerously, dangerus, endanger*, hazard*, unsafe, deathtrap,
    death trap, lethal, fatal*, life threatening, not/isnt/arent/wasnt/never/dont .. safe, safety
    hazard/risk/issue/concern/concerns/problem/defect/violation/incident/fears/warning, safety
    recall, product recall, health risk/hazard/risks/inspector, safety ..
    compromised/ignored/disregard, disregard/regard .. safety,
    nearly/almost/could/couldve/wouldve/coulda/might/gonna ..
    killed/died/kill/hit/crashed/drowned/blinded/drown/dead/die/fatal/death/hurt/injure,
    someone/somebody/people/anyone/person/child/kid ..
    die/hurt/killed/killing/injured/dies/dead/electrocuted, risk/risking/risked/risks ..
    life/lives, cost/costs .. life/lives, died/dead/death .. after/because/from/due ..
    your/eating/using/product/taking, killed my/his/her/our
    dog/cat/pet/puppy/kitten/mother/father/brother/sister/son/daughter/baby/husband/wife,
    ~nearly/almost killed, matter of time before/until, !fatal error/exception, !dangerously
    good/delicious/addictive/cheap/tasty/close, !dangerous .. wallet/addictive, !safe to say,
    !not sure .. safe`,
  children: `
    ${CHILD} .. ${HARM}, ${HARM} .. ${CHILD}, choking hazard, swallow* .. battery/magnet/
    magnets/button/bead/beads/part/piece/coin/plastic/glass/screw/pin/chemical/bleach/tablet/
    tablets/pills/pod, button battery/batteries/cell/cells, sharp
    edge/edges/metal/plastic/bits/pieces, small parts/pieces/bits ..
    come/came/coming/fell/off/loose/mouth/choke, childproof .. not/broken/failed/opened,
    carseat/seat .. straps/strap/buckle/harness/belt ..
    broke/broken/failed/loose/snapped/came/undone/unbuckled, left/leave/leaving .. ${CHILD} ..
    alone/unattended/behind/outside/street/roadside/stranded, crib/cot .. slats/side/rail ..
    broke/came/fell/loose`,
  violence: `
    attacked/bitten/assaulted/punched/beaten/groped/followed/stabbed/robbed/mugged/harassed ..
    by, assault*, sexual* harass*/assault*/abuse*/harrass*, groped, groping, molested, molesting,
    molester, molestation, raped, touched me/my/her/daughter ..
    inappropriate*/without/leg/thigh/breast/butt/waist, touched me, inappropriate touching,
    pulled .. knife/gun, attacked me/him/her/us/my, bit me/him/her/my,
    slapped/punched/hit/shoved/pushed/grabbed me/him/her/my ..
    face/driver/guard/staff/arm/ground/floor, locked me/us in, wouldnt/refused/didnt let
    me/us/her out, threatened me/us/her/to, threatening me/us/her, suicid*, kill/killing/hurt
    myself, end my life, self harm`,
};
