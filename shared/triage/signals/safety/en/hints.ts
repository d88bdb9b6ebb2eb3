/** How those are who came to harm. */
export const STATE = `
  crushed/collapses/collapse/snapped/dragged/slipped/tripped/frightened/dizzy/coughing/hurts/
  hurting/died/killed/smoking/melted/exposed/masked/attacked/threatened/grabbed/naked/drowning/
  stabbing/perforated/blood/burns/wheezing/crashed/plunged/shocks/faulty/defective/reckless/
  drunk/stoned/unsupervised/unattended/agony/pain/painful/reaction/fever/stroke`;
const SYMPTOM = `
  dizzy/faint/shaking/shakes/worse/unwell/hallucinat*/breathless/fits/confused/sick/ill/blind/
  headache/headaches`;
const DRUGS = `
  pill/pills/tablet/tablets/capsule/capsules/medication/meds/medicine/medicines/prescription/
  insulin/inhaler/injection/jab/infusion/antibiotics/steroids/drops/syrup/sedation/implant/
  filler/botox/supplement/supplements/vitamins/steroid/patch`;
const MACHINE = `
  blender/mower/oven/hob/heater/saw/drill/grinder/shredder/mixer/iron/dryer/fryer/car/forklift/
  gate/slicer/processor/treadmill/fan/stove/cooker/robot/vacuum/truck/van/scooter/conveyor/press`;

/** Hints that two of tell of danger, and some plain ways to put it, as English tells it. */
export const SAFETY_EN_HINTS: Readonly<Record<string, string>> = {
  pairs: `
    ${STATE} .... ${STATE}, lip/lips/finger/fingers/toe/toes/nose/nail/hand/foot/tongue/leg/arm
    ... is/are/went/goes/turned/turning/gone/all/was/were black/blue/purple/grey/gray/white/
    yellow/green, ${DRUGS} .... ${SYMPTOM}, ${SYMPTOM} .... ${DRUGS}, ${DRUGS} .. out of date,
    ${DRUGS} .. past .. date/expiry, expired .. in .. ${DRUGS}, taped/tape/string/bodged/glued/
    ties/wedged/propped .. gas/wires/socket/brake/steering/pipe/cooker/fuse/rail/scaffold, with
    tape/string/sellotape/duct/gaffer/insulation .. tape/gas/wires/brake/pipe/socket/and/the,
    connected with tape, door/gate/entrance/window ... doesnt/wont/dont/not/broken/never/didnt
    .. lock/close/shut/locks .... scared/women/strangers/men/sleeping/alone/kids/afraid/night/
    addicts/robbed, women/residents/tenants/girls/kids/children/people/i/im/we/shes/she/staff ..
    are/am/is/feel/feels/felt/were/too/so scared/afraid/frightened/petrified/vulnerable, no
    working/functioning .. headlights/headlight/lights/alarm/alarms/seatbelt/seatbelts/
    extinguisher/smoke/horn/indicators/locks/lock/fire/phone, without .. working/functioning ..
    lights/alarm/seatbelts/headlights, lost/shed/dropped/spilled .. its/their/the/a load ..
    motorway/road/highway/in/on/onto/all, passing/spitting/peeing/weeing/bringing/throwing ..
    blood, blood in .. urine/stool/wee/poo/nappy/sick/toilet/spit/stools, had/have/has no idea/
    clue/training .. how/what .. to/do .. launch/use/stop/handle/raft/defib/extinguisher/fire/
    hoist, my/his/her knee/leg/back/ankle/wrist/shoulder/neck/hip/hand/arm/jaw is/was/are gone/
    wrecked/ruined/done/destroyed/knackered/banjaxed/bust/screwed/shot/broken/snapped, ski/skis/
    binding/snowboard ... release/knee/leg/snapped/fell/hurt, blew/blown/flew/took/carried/
    lifted/slid/rolled .. away/off/up/over/down .. with .. me/us/him/her/my/kids/niece/child/
    children/people/person .. on/in/inside/aboard, bouncy castle/castles ... blew/deflated/
    child/kids/broken/fell/hurt/flipped, held/pushed/shoved/forced/dunked/holding/pushing ..
    head/face/him/her/me/son/sons/boy/boys .. under/underwater/into/down .. water/toilet/ground/
    floor/wall/for/until/and, gave/came/returned/brought/got/sent/handed .. back with .. torn/
    cut/cuts/limp/scratch/scratches/fleas/cough/bite/bites/burn/burns/broken/black/lighter/
    thinner/kennel, tried/trying/tries/leaned/leant/went/wanted/attempted .. to/in kiss/touch/
    hug/grab/undress/follow/drag/pull/force/hit/punch/rape/run .. me/her/him/us/my/over, kissed
    me/her/my, said/says/told/boasted/claimed .. he/she/they .. knew/knows/know where .. i/we/
    my, knew/knows where i/we lived/live, come back .. for/and .. me/hurt/kill/sort/tonight/us/
    burn, wouldnt/refused/refuses/didnt/wont/not .. unlock/open/let .. doors/door/me/us/out/her
    .. until/unless/out/off/go, intruder/intruders, burglar*, burgled, robber, gunman, gunmen,
    armed .. man/men/police/robbery, masked man/men/gang, balaclava/balaclavas, thief .. still/
    inside/in/armed/room, !burglar alarm/alarms, hypodermic*, set/sets/setting off .. my/his/
    her/mums/sons/daughters/our .. asthma/epilepsy/migraine/migraines/ptsd/panic/eczema,
    trigger*/caused/brought/started/causing/worsened .. my/his/her/an/a/on/mums/sons .. asthma/
    epilepsy/migraine/migraines/ptsd/panic/eczema/attack/attacks/reaction/fall/crash/fire/burn/
    burns, stuck on green/red .. both/all/hours/cars/ways/crossing, traffic/crossing/pedestrian
    lights ... stuck/broken/out/failed/green/dead/near, box/bin/chip/pan/oven/roof/grease/
    battery/signal/shed/barn/fat/wiring/boiler/dryer/flat/factory/warehouse/brush/forest/bush
    fire .. in/and/at/on/because/from/last/while/passengers/after/caused, walked/walking/walk/
    climb/climbed/crawl/crawled/jump/jumped .. along/on/down/across/through/out/onto .. live/
    track/tracks/motorway/rails/tunnel/moving/window/hatch/smoke, ran/run/runs/drove/went/
    driven/drives/reversed/backed over .. hedgehog/foot/feet/toes/leg/cat/dog/child/my/a/the/me/
    him/her/us/someone, started/starts/switched/switches/turned/turns/came/comes/activated/went
    .. on/up/off/itself .. itself/own .. ${MACHINE}/while/cleaning/hand/fingers/blade/night/
    fire/burn*, ${MACHINE} ... by itself, ${MACHINE} ... on its own, ${MACHINE} .. started/
    switched/turned/came/activated/moved .. itself/own, glue/dye/gel/spray/foam/soap/cleaner/
    perfume/dust/glass/grit/sanitiser/sanitizer/wax/paint/cream/oil/sand/splinter/shard/metal/
    solution/drops/lens/chilli/pepper .. in/into/got .. my/his/her/their/the/kids/both eye/eyes,
    stabbing/poking/digging/cutting/piercing/rubbing/stabs/pokes/digs/cuts/pierces/scratches ..
    into/in/through/at/my/his/her/the .. skin/cheek/gum/gums/tongue/foot/feet/heel/heels/leg/
    legs/hand/ribs/eye/flesh/neck/throat/finger/fingers/raw/blood, twice/once/three/four .. a/
    per day/daily/week ... should/supposed/instead/not, hand/foot/arm/leg/head/elbow/knee/fist
    went .. through/into/under/straight, wheelchair/pram/buggy/pushchair/walker/stroller/
    rollator/powerchair .. rolled/tipped/slid/fell/flipped/ran .. off/over/down/into/backwards/
    away/onto/with, ferry/boat/tram/train/bus/ship/van/truck/coach/plane/car/lorry ... hit/
    struck/rammed/smashed/ploughed/clipped .. pier/buffers/dock/wall/bank/rocks/bridge/gate/
    pole/kerb/parked/tree/deer/fence/house, people/passengers/kids/someone/everyone/customers/
    residents/workers .. fell/thrown/screaming/crushed/collapsing, was/were/got/been/being
    bitten/stung/mauled/savaged/scratched/kicked/gored, ran/run/running/runs out of fuel/petrol/
    diesel/air/water .. sea/lane/boat/kids/motorway/dive/underwater/desert/with/at/in/on, man/
    woman/customer/youth/someone/somebody/guy/teen/teens/gang/kid/lad/lads/boys/passenger/
    neighbour/colleague .. had/has/with/carrying/holding/waving/brought/brandishing .. a/an/his/
    her .. knife/gun/machete/bat/axe/blade/hammer/crowbar/sword/screwdriver, flew/came/blew/
    falls/flies off .. on/at/onto/in/doing .. motorway/highway/road/freeway/speed/mph/traffic/
    street, gate/gates/door/doors/barrier/barriers/hatch/window/lid/shutter/shutters/boot/ramp/
    turnstile/bollard .. shut/shuts/closed/closes/slammed/dropped/descended/down/came .. on/onto
    .. my/his/her/our/me/him/us/a/someone/customer/pram/dog/cat/car, overfilled, overflow* ..
    oil/diesel/fuel/chemical, oil/diesel/fuel/petrol/chemical/chemicals ... into .. garden/
    drain/stream/sandpit/river/well/kitchen/playground/pond/water/street/bedroom/house, reused/
    reuses/reusing/unclean/shared .. blade/razor/swab/instruments/tools/clippers/towel/towels/
    gloves, lancet/lancets, leak/leaks/leaking/leaked/dripping/drips/flooded/flooding/flood/
    water/rain ... electrics/fuse/fusebox/fuseboard/consumer/sockets/socket/wiring/wires/plugs,
    not/wasnt/werent/isnt/arent/never/nobody/didnt/hadnt/no .. pegged/strapped/tied/anchored/
    secured/bolted/clipped/fastened/tethered/chocked/buckled/tightened/earthed/grounded/
    insulated/supervised/fenced, handled/handling/treated/grabbed/lifted/moved .. roughly, rough
    .. with/handling .. my/mum/dad/him/her/residents/patients/them/kids/gran/nan/baby, so
    roughly, finger/fingers/hand/grip/belt/bite/scratch/strap/ligature/pinch/claw/teeth marks/
    mark, boy/girl/child/kid/son/daughter/toddler/nephew/niece/swimmer/man/woman/lad/he/she/
    person .. went/going/goes/slipped/pulled/dragged under, didnt/never/not/nobody/without
    check/checked/checking/secure/secured/inspect/inspected/test/tested .. the .. bar/bars/belt/
    belts/strap/straps/buckle/rope/ropes/brake/clip/clips/gas/lock/safety/pulse, check/checked/
    checking .. lap .. before/not/didnt, no .. grab/safety/hand rail/rails/bar/bars/gate/gates/
    net/lines/briefing/equipment/checks, perforat* .. bowel/lung/iud/coil/uterus/womb/by/during/
    appendix, the iud/coil/implant/mesh .. fitted/perforated/migrated/snapped/broke/pain/lost,
    mesh .. implant/pain/surgery, lock/locks .. jammed/broke/stuck .... asthma/panic/dark/child/
    nobody/hours/help/inside, jammed .... nobody/asthma/panic, !dangerously good, !no pain no
    gain, !pain in the/my ass/arse/neck/butt, !pain point/points, !a pain to, !french pain,
    !pain au chocolat, !drunk .. on love, !killed it, !blood orange/type/sweat, !exposed brick,
    !toxic fandom/positivity/masculinity, !allergic to .. service/helping/work/answering/
    customers, !my eyes .. hurt reading, !knee jerk, !such a pain, !real pain, !painful ..
    process/wait/experience/watch/slow/slowly, !painfully`,
};
