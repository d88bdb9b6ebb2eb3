import { FAMILY, PART } from './kin.ts';

const JOINT = `
  ankle/ankles/knee/knees/wrist/wrists/finger/fingers/thumb/shoulder/elbow/foot/toe/toes/hip/
  jaw/back/neck/arm/leg/eye/eyes/lip/lips/hand/hands/face/head/ribs/rib/nose/tongue/cheek/ear`;
const PLANT = `
  crane/digger/excavator/forklift/forklifts/conveyor/press/lathe/slicer/mixer/mower/tractor/
  hoist/winch/scaffold/scaffolding/pallet/pallets/racking/ladder/chemical/chemicals/furnace/
  oven/fryer/saw/grinder/welder/rig/shaft/silo/tank/machinery/roller/compactor`;
const HAZARD = `
  fire/smoke/gas/blood/knife/razor/glass/shock/mould/mold/drowning/burns/burnt/burned`;

/** More ways into danger, as English tells them. */
export const SAFETY_EN_PERILS: Readonly<Record<string, string>> = {
  bodies: `
    cold sore, herpes, impetigo, conjunctivitis, pink eye, stye, staph, mrsa, c diff, chicken
    pox, chickenpox, measles, tuberculosis, weil disease, tinnitus, whiplash, concuss*,
    traumatised, traumatized, hyperventilat*, panic attack/attacks, ${JOINT} ... wrong way/
    angle/direction, ${JOINT} .. size/twice of .. a/the/golf/egg/grapefruit/balloon/melon/
    normal, ${JOINT} .. popped/snapped/clicked/crunched/split/ballooned/blew/swole/busted/
    crushed/mangled/stitched/glued .. out/up/open/under/like/in/by/when, ${JOINT} .. in a ..
    cast/boot/sling/splint/brace, went over/down/flying/tumbling/sprawling/backwards/arse/ass
    ... on/over/down/in/into/off/ankle/ice/step/stairs/kerb, arse over tit, head over heels ..
    stairs/step/down/ice, landed .. flat/badly/hard/awkwardly/back/face/wrist/head/tailbone/
    elbow, face first/planted/plant, head first .. into/down/off/onto/over, headfirst, no grit/
    ppe/goggles/gloves/mask/masks/respirator/guards/lifeguards, gritted, ungritted, black/sheet
    ice, untreated .. ice/path/car park, icy .. path/car/entrance/driveway/ramp, lips/fingers/
    toes/hands/feet .. grey/gray/blue/purple/white, lips/mouth .. burn*/blister*/swell*/split/
    bleed*, blue in the face, went stiff, eyes rolled, rolled back .. eyes, foam* .. mouth, lost
    .. feeling/sensation/use .. in/of/hand/leg/arm/fingers, cant feel .. my/hand/arm/leg/
    fingers/face/feet, couldnt feel, cant/couldnt move .. my/arm/leg/neck/hand/back, cant/
    couldnt see .. out/eye/anything/blurred/properly, seeing double, blurred vision, blind/cave/
    caved in, blinded, deafen*, ear splitting, ears .. ringing/burst/popped, ringing in .. ears/
    ear, hearing .. gone/damaged/test, woke up .. covered/sick/smoke, screamed/howling/yelping
    .. in .. pain/agony, in .. pain/agony .. since/for/all/days/weeks, morphine, painkillers, on
    antibiotics, needed/need/needs .. antibiotics/surgery/operation/scan/transfusion/skin/root/
    implant/crown/jab/injection, root canal .. after/because/chipped/bit, rabies, off work ..
    with/for/weeks/since .. back/wrist/hand/burn/pain/leg/months, signed off work, operated on,
    under the knife, permanent*, scar, scars, scarring, scarred, !permanent .. marker/residen*/
    address/job/contract/link/vacancy/home/makeup/hair/solution/fix/collection/discount/account/
    record/role/position/staff, !permanently .. closed/deleted/banned/blocked, !scar .. lion
    king, !acne scars/scar, !scars .. lyrics/song/album`,
  places: `
    trench*, shoring, buried .. waist/alive/under/in/neck, rubble, wall/walls/roof/ceiling/bank/
    ground/floor .. went/gave/came/caved/buckled/opened .. in/down/on/under/way/up, sinkhole*,
    landslip*, landslide*, crane .. dropped/swung/load/over, hard hat/hats, ${PLANT} ...
    crushed/caught/lost/hand/finger/fingers/arm/leg/foot/reversed/fell/guard/guards/killed/
    burns/unguarded/faulty/swinging/leaking/leak, without .. guard/guards/training/ppe/helmet/
    goggles/supervision/seatbelt, unqualified, unlicensed .. driver/electrician/nurse/plumber/
    taxi/doctor/gas/guard/childminder, untrained .. staff/driver/nurse/teenager/carer/dog, face
    down .. pool/water/bath/sea, floating .. face/pool, under water .. for/minute/seconds/held/
    pulled, underwater .. for/minute/seconds/held/filter/drain, pulled .. out/from .. water/
    pool/sea/river/wreck/fire/lake, sucked .. drain/filter/pool/under/into/in, current .. swept/
    pulled/dragged, swept .. away/out/off .. feet/sea/river/current, window/windows .. lock/
    latch/opens/open/no/broken/missing/fell/bars ... floor/storey/toddler/child/fall/kids/drop,
    restrictor/restrictors, stairgate, stair/baby gate, # floor/floors/storeys/metres/feet/foot
    .. up/drop/down .. no/balcony/rail/wobbly/loose/fell/plunge/window, th/rd/nd/st floor ...
    balcony/loose/wobbl*/window, ledge, no lights/lighting/light .. stairs/stairwell/steps/
    corridor/park/path/night, pitch black/dark .. stairs/stairwell/fell/alone/tunnel/car, in the
    dark .. stairs/fell/alone, alone .. at/in .. night/dark, door/doors .. doesnt/dont/wont/
    didnt/wouldnt/no/broken lock .. room/woman/alone/scared/hotel/night, traffic light .. out/
    broken/dead/failed/green/stuck, open/missing/loose/uncovered/broken drain/grate/grating/
    cover/cellar, sinking/sank/sunk/flooded .. boat/ferry/kayak/dinghy/raft, life jacket/
    jackets/raft/belt/buoy, dark alley, hot car, locked car .. baby/dog/child/hot/sun`,
  objects: `
    lug/lugs, torque/torqued .. wheel/nuts/bolts, wheel .. passed/overtook/rolled/bounced .. me/
    past/down/into/away, lpg/cylinder/cylinders/propane/butane/regulator/canister/canisters ..
    leak*/hiss*/seal/stairwell/valve/explo*/loose/rust*/fire/unsealed/dented/smell*/dumped,
    leaking .. cylinder/cylinders/lpg/regulator/pipe/valve/hose/tank/exhaust/boiler, was/is/
    started/been leaking in/near/into/by/through .. stairwell/kitchen/light/lights/room/bedroom,
    no heating/heat/hot/power ... ward/mam/mum/nan/resident/residents/patients/blanket/blankets/
    kids/baby/freezing/hypotherm*/elderly/disabled/pensioner/school/classroom/care/old,
    freezing/frozen .. ward/baby/nan/residents/kids/flat/home/patients/cell/room .. blanket/
    blankets/blue/shivering/no/sick/ill, eye/eyes/button/nose/wheel/magnet/magnets/bead/beads/
    battery/squeaker/bit/bits/piece/pieces/part/ear/paint .. came/fell/pulls/pops/come/comes/
    popped/pulled/falls/snapped/chipped/flak*/broke .. off/out/away/loose ... toy/teddy/doll/
    bear/rattle/dummy/pacifier/teether/mouth/baby/toddler/child/son/daughter/kid/grandson, toy/
    teddy/doll/rattle/dummy/pacifier/teether/bib/soother/pram/cot ... mouth/swallow*/split/
    sharp/snapped/magnets/mould/lead/caught/burn*, battery/button compartment/cover/door ..
    open/opens/came/fell/pops, drawstring*, cord/strap/ribbon/lace/string/necklace/lead/blind ..
    round .. neck/throat, caught in .. zip/hinge/wheel/wheels/door/gate/machine/blades/fan/
    spokes/chain/escalator/motor, band/strap/spring/cable/rope/wire .. snapped/pinged/whipped/
    recoiled .. into/in/back/face/eye/hit/my/his/her, pinged .. off/into .. eye/face/hit,
    barbell/dumbbell/weights/bench/treadmill/rower ... dropped/snapped/crushed/fell/threw/flung/
    sped, heated seat/seats .. burn*/blister*/smok*, heat/heating pad/pads ... burst/burn*/
    split/scald*/leak*, wheat bag .. fire/burn*/smok*, candle .. fire/flared/cracked, hot water
    bottle/bottles, sunscreen/suncream/spf ... burn*/blister*/peeling, contact lenses/lens ..
    burn*/stuck/eye/red/torn, solution .. burn*/eyes/sting*, lash/lashes glue .. eye/sealed/
    shut, formula ... clump*/mould/recall*/wrong/bug*/insects/metal/rust/expired, feeding tube,
    breast pump ... mould/burn*, bottle/steriliser .. burn*/melted/mould, knife/knives/blade/
    blades/scissors/razor .. in/inside/under/between/left .. box/sofa/cushion/seat/pram/cot/
    crib/pushchair/buggy/case/parcel/drawer/bed/pocket/bag/package/clothes/jacket/shoe/mattress/
    toy/playground/park/sand, used condom/razor, sharps, gun/pistol/bullet/bullets/grenade ..
    in/found/pulled/pointed/under, leopard/bear/monkey/monkeys/boar/bull/cow/swan/geese/goose/
    seagull/swarm/bees/wasps/hornets ... attack*/bit/stung/charged/chased/loose/nest/pecked,
    dog/dogs ... off .. lead/leash, dog/dogs/alsatian/pitbull/xl/rottweiler ... bit/bites/
    bitten/attack*/snapped/jumped/growl*/loose/muzzle/chased/escaped/savag*, wrong child/kid/
    person .. collected/released/picked/handed/home, collected/released/handed/let .. my/our ..
    son/daughter/child/kid/toddler .. stranger/wrong/someone/anyone/man/unknown, let/sent ..
    ${FAMILY} .. walk/wander/out/go .. alone/unsupervised/road/street/gate/dark/without, lost ..
    a .. child/son/daughter/toddler/kid/grandson/granddaughter/pupil .. for/in/at/on/trip/hour,
    unaccompanied ... minor/child ... wrong, cant go on, want to die, dont want to live, better
    off dead, my own life, self harm*, ${PART} ... ${HAZARD}, ${HAZARD} .... ${FAMILY} ..
    screaming/crying/ill/sick/hurt/burn*/blood/scared, ${FAMILY} .... wheezing, !hot water
    bottle .. cover/size/cute/soft/lovely, !let .. him/her/them/me/us .. go`,
};
