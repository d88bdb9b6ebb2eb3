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
const LIVING = `
  me/us/him/her/myself/himself/herself/child/children/kid/kids/baby/babies/toddler/toddlers/
  infant/newborn/son/sons/daughter/daughters/boy/girl/lad/lass/grandson/granddaughter/grandkids/
  nephew/niece/mum/mom/mother/dad/father/nan/gran/grandma/grandmother/grandad/grandpa/wife/
  husband/hubby/partner/girlfriend/boyfriend/fiance/sister/brother/friend/mate/family/uncle/
  aunt/cousin/patient/resident/passenger/pedestrian/cyclist/guest/worker/colleague/neighbour/
  neighbor/lady/woman/man/person/people/someone/somebody/anyone/dog/dogs/cat/cats/puppy/kitten/
  pet/pets/horse/rabbit/chickens/hamster/parrot/fish/students/elderly/pensioner`;
const HURT = `
  fell/fall/falls/falling/fallen/tripped/slipped/burned/burnt/burns/burn/scalded/hurt/hurts/
  injured/injury/choked/choking/choke/bleeding/bled/electrocuted/poisoned/swallowed/trapped/
  hospital/hospitalised/hospitalized/unconscious/vomiting/vomited/throwing/puking/suffocated/
  suffocate/strangled/drowned/drown/drowning/bruised/bruises/bitten/bit/bites/stung/crushed/
  killed/kills/kill/died/dies/dead/dying/death/unsafe/danger/dangerous/fainted/faint/seizure/
  collapsed/zapped/shock/shocked/rash/hives/blister/blisters/er/ambulance/sick/ill/poorly/
  unwell/fever/infection/infected/swollen/swelling/concussion/stitches/surgery/vet/vets/knocked/
  dropped/hit/crashed/thrown/threw/scarred/maimed/paralysed/paralyzed/limping/breathing/asthma/
  allergic/allergy/reaction/diarrhea/diarrhoea/blind/blinded/lost/attacked/mauled/lunged/
  grabbed/pushed/shoved/punched/assaulted/headache/headaches/dizzy/nausea/nauseous/scratched/
  cut/gash/impaled/stabbed/pinched/pinned/stuck/screaming`;

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
    smolder*, ember/embers, caught light, burnt/burned down/out, fused to, scorch*, singed, smoke
    alarm, smell of smoke, went off like, firework*, hiss/hisses/hissing ..
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
    .. bleeding/bleed, split/leaked/spilled/spilt/tipped/poured/burst .. scald*/burn*/burnt,
    boiling/hot/scalding water/soup/coffee/tea/oil/fat/fryer ..
    over/all/on/onto/down/spilled/spilt/lap/leg/legs/hand/hands/arm/face, in agony, screaming in
    pain, excruciating, severe pain, painful rash/burn/lump, x ray, xray, ct scan, nerve damage,
    scarred/scar/scars .. life/face/permanent/for/from, permanent scar/scars/scarring/injury,
    black eye, bruise*, swelling, swollen, swelled up, infection ..
    from/after/eye/ear/skin/piercing, infected, sepsis, septic, blood poisoning, tetanus, hair ..
    falling/fell/fallen/coming out, bald patch/patches, lost ..
    eyesight/sight/hearing/vision/finger/fingers/eye/baby/tooth/consciousness/toe, eyes/eye ..
    burning/stinging/damage/damaged/watering/red/infection, skin .. burn*/peel*/raw/blister*,
    bitten/bites/bite .. bed/bedbug/bedbugs/dog/all/rat/spider/mosquito/covered, bed bugs,
    bedbug*, got hit, hit me/him/her/my .. on/in/with/head/face/car, knocked ..
    over/down/off/unconscious/out .. me/my/him/her/bike/${CHILD}`,
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
    through .. cracks, !fell out .. love, !fell down .. rabbit,
    broken/fractured/dislocated/shattered/bruised/cracked/sprained/torn collarbone/wrist/ankle/
    nose/rib/ribs/tooth/teeth/hip/jaw/elbow/skull/shoulder/pelvis/kneecap/vertebra/spine/
    ligament/ligaments/toe/finger/bones, locked/stopped/stopping/froze .. threw/thrown,
    threw/thrown/flung/catapulted me/him/her/us/my .. off/over/across/from/into/to, buckled
    under, snapped .. and/while/under/hit/sliced/mid, came loose .. and/while/hit/fell/from,
    strap/cable/rope/bolt/hinge/harness/bar/chain/belt ..
    snapped/broke/gave/came/failed/missing/loose, fell .. ceiling/roof/shelf/balcony/window,
    ceiling/roof/balcony/railing/bannister/banister .. fell/collapsed/came/gave/loose/broke,
    dropped/dropping/drops .. on its own/itself, lift/elevator ..
    stuck/dropped/plunged/trapped/fell/jammed, stuck/trapped .. lift/elevator, alarm button,
    landed on my/his/her, escalator ... missing/broken/fell/hurt/caught/trapped/stopped,
    step/steps ... missing/loose/broken .. fall/fell/hurt/dangerous/trip, cant walk, unable to
    walk, slipped ... floor/ice/stairs/wet/store/shop/oil/spill, !swollen price/prices/bill,
    !broken toe nail polish`,
  body: `
    passed/pass out, fainted, fainting, unconscious, lost consciousness, collapsed,
    cant/couldnt/cannot/not/stopped/difficulty/trouble/struggling/struggled/hard/stop ..
    breathe/breathing, seizure*, heart attack, stroke after, choke/choked/choking/chokes,
    suffocat*, strangl*, drowned, nearly/almost drown*, asphyxi*, went/going blind, blinded,
    airway/throat .. closed/closing/swelled/tight, miscarr*, kidney failure, chest pain/pains,
    dizzy .. after/from/hospital, !gave/give/giving/nearly/almost/have .. heart attack, !choked
    up, !choke point/points, !cant breathe 😂/🤣/😭, !passed out drunk, struggle/struggling/gasping
    .. breathe/breath/air, breathing problems/difficulties/difficulty, asthma attack, inhaler ...
    not/broken/empty/wrong/recall*/faulty, blue lips, turned/turning/went blue, foaming, fit/fits
    .. after/because/screen, concussion, blacked out, choke*, gagging .. plastic/metal/bone,
    tore/torn/tear/ripped/stabbed/pierced/punctured/grazed/scraped/scratched/gouged/smashed/
    crushed/pinched/jammed/slammed/sliced/slashed/cut/burned/burnt/burns/burning/scalded/broke/
    broken/fractured/bruised/hurt/swollen/blistered/peeling/peeled/numb/bleeding/stuck ...
    my/his/her/our/their/moms/mums/kids/daughters/sons ..
    ${BODY}/calf/shin/gum/gums/thigh/bone/skull/spine/cheek/eyelid/eyebrow/heel/lap/wound/foot,
    ${BODY}/calf/shin/gums/gum/heel/spine/eyelids .. numb/swollen/blistered/peeling/peeled/
    bleeding/burnt/burned/raw/bruised/broken/fractured/swelling/infected/killing/scarred/
    throbbing, face .. melted/burned, ulcer, ulcers, headaches ...
    gas/fumes/days/smell/since/fumes, crutches, wheelchair since, in a cast, plaster cast,
    limping, chest pain/pains/tightness, palpitations, lightheaded, light headed, vertigo,
    bedridden since`,
  hospital: `
    hospitalised, hospitalized, hospitalisation, hospitalization, to/in the er, emergency room,
    emergency surgery, in/to/at/the a&e, urgent care, ended/landed/wound/rushed/taken/took/put/
    sent/admitted/went/going/go/goes/trip/visit/driven/drove/now/spent/still/overnight/lying/
    sitting .. hospital, in hospital/icu/er because/with/from/after/for/now, ambulance*,
    paramedic*, called/call/calling/dial* .. 911/999/112/995/000/111, poison control, intensive
    care, icu, life support, permanent/nerve/brain damage, permanently scarred/disabled/damaged,
    needed surgery, surgery ... because/after/needed/due/caused/wrong/from,
    gp/doctor/dr/doctors/dentist/vet ... said/says/because/caused/from/after/confirmed ..
    burn*/infect*/poison*/allerg*/your/broken/react*, needed/need medical/hospital/treatment,
    medical attention/emergency/help, first aid ... none/no/nobody/nothing/refused/needed,
    defibrillator, emergency landing/call/calls/line/services/button/door/doors ..
    not/no/cant/nobody/dead/failed/busy/broken/dont/doesnt/engaged, cant/couldnt/unable ..
    call/dial/reach 911/999/112/000/ambulance/emergency`,
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
    .. make .. sick, !poison ivy, !pick your poison, projectile, being sick, been ill, really
    ill, proper ill, whole office/family/group/table .. ill/sick, gave me/us/him/her ..
    worms/food/norovirus/poisoning/stomach/runs/diarrhea/diarrhoea, dodgy stomach,
    gastroenteritis, parasites, parasite, rotten egg/eggs/smell .. gas, smells rotten, off ..
    chicken/meat/fish .. sick/ill, brown/contaminated/cloudy/dirty water ...
    drink/sick/ill/safe/baby, boil water, water .. not/isnt safe, undrinkable`,
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
    nuts/peanuts/gluten/dairy/milk .. not/allerg*, cross contamination`,
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
  children: `
    ${CHILD} ... ${HARM}, ${HARM} ... ${CHILD}, choking hazard, swallow* .. battery/magnet/
    magnets/button/bead/beads/part/piece/coin/plastic/glass/screw/pin/chemical/bleach/tablet/
    tablets/pills/pod, button battery/batteries/cell/cells, sharp
    edge/edges/metal/plastic/bits/pieces, small parts/pieces/bits ..
    come/came/coming/fell/off/loose/mouth/choke, childproof .. not/broken/failed/opened,
    carseat/seat .. straps/strap/buckle/harness/belt ..
    broke/broken/failed/loose/snapped/came/undone/unbuckled, left/leave/leaving .. ${CHILD} ..
    alone/unattended/behind/outside/street/roadside/stranded, crib/cot .. slats/side/rail ..
    broke/came/fell/loose, ${CHILD} ... screaming/crying/terrified/blue/limp/fever/er/blood/
    blisters/smoke/fire/fumes/gas/shock/glass/battery/magnet/sharp/cut/cuts/splinters/splinter/
    trapped/stuck/allergic/lost/missing/alone/forgot/forgotten/fall/falling/slid/tipped, fell out
    of .. pram/pushchair/stroller/seat/crib/cot/swing/highchair,
    cot/crib/pram/stroller/highchair/carseat/bassinet/bouncer/swing/walker/monkey ... dropped/
    broke/broken/collapsed/folded/snapped/failed/unlatched/opened/tipped/loose/trapped/recall*,
    car seat ... broke/broken/buckle/strap/straps/loose/fail*/harness/recall*, baby monitor ...
    hot/smoke/hacked/burn*/sparks, ${CHILD} .... nail/sharp/swallow*/choke*/fell/burn*/shock*/
    blood/bleeding/poison*/sick/vomit*/rash/hospital/trapped/cord/neck/drown*/electric*/fumes/
    smoke/fire/glass/battery/magnet/peanut/nuts/allerg*/died/killed/unsafe/dangerous/mould/mold/
    toxic/hurt/injur*, nail/sharp/swallow*/choke*/fell/burn*/shock*/blood/bleeding/poison*/
    vomit*/rash/hospital/trapped/drown*/electric*/fumes/smoke/fire/glass/magnet/peanut/nuts/
    allerg*/died/killed/unsafe/dangerous/mould/mold/toxic/hurt/injur* .... ${CHILD}, pregnant ...
    raw/bloody/undercooked/fumes/fell/fall/sick/ill/bleeding/listeria/poison*/slipped/hit,
    raw/bloody/undercooked/fumes/fell/sick/listeria/poison*/slipped ... pregnant`,
  violence: `
    attacked/bitten/assaulted/punched/beaten/groped/followed/stabbed/robbed/mugged/harassed ..
    by, assault*, sexual* harass*/assault*/abuse*/harrass*, groped, groping, molested, molesting,
    molester, molestation, raped, touched me/my/her/daughter ..
    inappropriate*/without/leg/thigh/breast/butt/waist, touched me, inappropriate touching,
    pulled .. knife/gun, attacked me/him/her/us/my, bit me/him/her/my,
    slapped/punched/hit/shoved/pushed/grabbed me/him/her/my ..
    face/driver/guard/staff/arm/ground/floor, locked me/us in, wouldnt/refused/didnt let
    me/us/her out, threatened me/us/her/to, threatening me/us/her, suicid*, kill/killing/hurt
    myself, end my life, self harm,
    grabbed/shoved/pushed/punched/slapped/kicked/hit/spat/spit/choked/dragged/tackled ..
    me/my/him/her/us/at, grabbed my, shoved me, threatened me/us/him/her/my, intimidat*,
    aggressive driver/guard/staff/security/bouncer/courier/dog, dog ...
    attacked/bit/bitten/mauled, followed me/us/her .. home/to/room/car, exposed himself,
    masturbat*, creep .. touched/followed/room, entered/came .. my room ..
    while/at/without/naked, broke into .. room/house/car, held us/me .. against, wouldnt let me
    leave, wouldnt let us off/out/leave, weapon, gunpoint, knifepoint`,
  people: `
    my/our/his/her/your/elderly/disabled/poor/a/old .. ${LIVING} ... ${HURT}, ${HURT} ..
    my/our/his/her/two/three/disabled/elderly/poor .. ${LIVING},
    someone/somebody/people/anyone/kids/children ...
    fall/hurt/die/killed/injured/electrocuted/burned/burnt/drown/trip/slip/lose, i/ive/we ..
    fell/slipped/tripped/collapsed/fainted/choked/drowned/electrocuted/injured/bled,
    i/ive/we/im/were .. been/felt/feel/got/get/getting/fell/really/violently/all/both ..
    sick/ill/unwell/poorly/dizzy/nauseous, i/we/she/he .. could/couldve/might/almost/nearly ..
    died/killed/choked/drowned/die/crashed/fell/drown/choke, thought .. i/we/she/he ..
    die/dying/dead, going to die/kill/explode/fall/collapse/catch, !sick of, !sick and tired,
    !make/makes me sick, !sick note/day/days/pay/leave/beat/track/design/deal, !dying to, !killed
    it, !killing it, !to die for, !lost my/me ..
    money/luggage/bag/bags/parcel/package/points/account/order/business, !cut my losses, !ill
    be/have/take/never/go/get/do/see/wait/just/tell/let/call/give/send/pay/keep/not/stick/try/
    come/buy/use/leave/stay/move/switch/make/post/report/speak/ask/contact`,
  words: `
    allerg*, rash, rashes, itchy, itching, swell, swells, swelled, spots ..
    all/over/body/face/skin, hives, welts, pills/tablets/medication/medicine/meds ...
    wrong/not/mine/hers/his/someone/other/mix/mixed/another, dosage, dose, doses, dispensed,
    mislabel*, oxygen, harness, helmet ... crack*/broke*/fail*/snapped, helmets, no helmet, life
    vest*, railing*, ceiling fan, loose .. bolt/bolts/screw/screws/panel/tile/tiles, ligament*,
    acl, tendon, torn .. muscle/ligament/meniscus/tendon/knee/shoulder, tore .. my/his/her,
    molar, crown ... broke*/cracked/off/stone/bone, filling ... came/out/stone/broke, tooth/teeth
    ... cracked/broke/broken/chipped/lost/stone/bone/metal/out/missing/fell, had a fit, having a
    fit, fitting on, convuls*, panic attack .. lift/elevator/trapped, mouse/mice/rat/rats/
    cockroach/cockroaches/roach/roaches/flies/fly/beetle/beetles/ants/spider/spiders/hair ...
    in/inside/over/run/running/crawling/food/salad/kitchen/restaurant/soup/drink/buffet ..
    my/the/our/food/salad/kitchen/soup/drink/meal/buffet/counter, vermin, infested, infestation,
    sticking out/up/through .. of/from/nail/screw/wire/needle,
    nail/screw/nails/screws/staple/staples/splinter/splinters/spike/wire/glass/blade/needle ...
    sticking/poking/protruding/exposed/sharp, sharp .. edge/edges/metal/plastic/corner/corners/
    point/points/bit/bits/piece/pieces/object/needle/nail/glass, jagged, razor sharp,
    cord/string/strap/blind/blinds ... neck/strangl*/around/choke*/wrapped, around ..
    neck/throat, bloody/bleeding/raw/pink/frozen .. inside/middle/centre/center, tore/torn/ripped
    .. my/his/her .. hand/leg/arm/skin/ligament/muscle/acl/calf/nail/lip/gum,
    blade/knife/axe/saw/drill ... flew/snapped/slipped/broke/hit/nearly/almost, flew
    past/off/at/into .. my/his/her/head/face/window, missed my/his/her .. head/face/eye, inches
    from, centimetres from, alight, aflame, arson, combust*, detonat*, flammable, inflammable,
    ignite*, ignited, ignition .. fire/fuel/gas, inferno, overload* ..
    socket/fuse/electric*/circuit, overheat*, soot, live cable/cables/power/electric/electrical,
    power line/lines/cable .. down/fell/hanging/dangling/exposed/cut,
    cable/cables/wires/wire/wiring ...
    dangling/exposed/sparking/live/cut/hanging/loose/bare/frayed/pavement/floor, dangling,
    toppl*, tipped over, keeled over, plummet*, detached ... fell/hit/nearly/while/driving,
    wobbl* .. fell/fall/dangerous/unsafe/collapse*, infection*, lacerat*, disfigur*, haemorrhag*,
    hemorrhag*, contusion*, abrasion*, puncture* .. lung/hand/foot/skin/wound, cornea*, deafened,
    eardrum*, nerve, nerves .. damage/hand/numb, numb, numbness, dehydrat*, cramps, nausea*,
    nauseous, feverish, fever .. after/since/from/temperature/child/baby/kid, harmful, harmed,
    derail*, capsiz*, sank .. boat/ferry/kayak, sinking .. boat/ferry, misdiagnos*, malpractice,
    botched, vaccine, syringe*, needle*, scalpel, anaesthe*, anesthe*, blood pressure, blood
    clot/clots, blood test .. wrong/mixed, emergency, casualty department, rescued ..
    by/from/fire, trapped, capsule .. stuck/open, ride ...
    stopped/stuck/harness/bar/fell/broke/hurt/injured/malfunction*, rollercoaster*, waterpark ...
    hurt/cut/injured/slide/drown*, swing/slide/climbing ...
    broke/snapped/fell/cut/sharp/hurt/collapsed/broken/bolt, bunk bed/beds ...
    collapsed/broke/fell/gave/slats, boiling, scalding, acid, acidic, bleach, chlorine, ammonia,
    solvent, pesticide*, caustic, lye, asbestos, radon, legionella, mouldy, black mould/mold,
    feces, faeces, sewage, something floating/moving/crawling in, eye/eyes ..
    burn*/red/sting*/sore/infection/blind/swollen/drops/vision, vision ..
    blurred/loss/lost/damage, hearing .. loss/lost/damage, lost hearing/vision/sight, doesnt wake
    up, wont wake up, blacked out, medevac, airlifted, in tears .. pain, so much pain, severe
    pain/headache/headaches/cramps/reaction, bleeding, hospital, hospitals, !animal hospital,
    !hospital corners, !emergency exit seat/seats/row, !emergency fund/contact/contacts,
    !rollercoaster of emotions, !needle in a haystack, !trapped wind`,
};
