import { FAMILY, PART } from './kin.ts';

const JOINT = `
  ankle/ankles/knee/knees/wrist/wrists/finger/fingers/thumb/shoulder/elbow/foot/toe/toes/hip/
  jaw/back/neck/arm/leg/eye/eyes/lip/lips/hand/hands/face/head/ribs/rib/nose/tongue/cheek/ear`;
const PLANT = `
  crane/digger/excavator/forklift/forklifts/conveyor/press/lathe/slicer/mixer/mower/tractor/
  hoist/winch/scaffold/scaffolding/trench/pallet/pallets/racking/ladder/chemical/chemicals/
  furnace/oven/fryer/saw/grinder/welder/rig/shaft/silo/tank/boiler/machine/machinery/line/
  roller/compactor`;
const HAZARD = `
  fire/smoke/gas/fumes/flames/sparks/blood/needle/needles/syringe/syringes/knife/razor/glass/
  shock/poison/bleach/acid/asbestos/mould/mold/ambulance/paramedics/hospital/stitches/seizure/
  unconscious/bleeding/concussion/choking/choked/drowning/drowned/collapsed/fainted/vomiting/
  burns/burnt/burned/scalded/swollen/rash/hives/fracture/fractured/allergic/injured/injury`;

/** More ways into danger, as English tells them. */
export const SAFETY_EN_PERILS: Readonly<Record<string, string>> = {
  bodies: `
    cold sore/sores, herpes, impetigo, conjunctivitis, pink eye, stye, staph, mrsa, c diff,
    chicken pox, chickenpox, measles, tuberculosis, weil disease, tinnitus, whiplash, concuss*,
    hypothermia, traumatised, traumatized, hyperventilat*, panic attack/attacks, ${JOINT} ...
    wrong way/angle/direction, ${JOINT} .. size/twice of .. a/the/golf/egg/grapefruit/balloon/
    melon/normal, ${JOINT} .. popped/snapped/clicked/crunched/split/ballooned/blew/shattered/
    swole/busted/crushed/mangled/stitched/glued .. out/up/open/under/like/in/by/when, ${JOINT}
    .. in a .. cast/boot/sling/splint/brace, went over/down/flying/tumbling/sprawling/headfirst/
    backwards/arse/ass .. on/over/down/in/into/off/ankle/ice/step/stairs/kerb, went arse over,
    arse over tit, head over heels .. stairs/step/down/ice, landed .. flat/badly/hard/awkwardly/
    hip/back/face/wrist/head/tailbone/elbow, face first, head first .. into/down/off/onto/over,
    headfirst, face planted, face plant, no grit, gritted, ungritted, black ice, sheet ice,
    untreated .. ice/path/car park, icy .. steps/path/pavement/car/entrance/driveway/ramp/
    stairs, lips/fingers/toes/hands/feet .. grey/gray/blue/purple/white/numb, lips/mouth ..
    burn*/blister*/swell*/split/bleed*/sores, blue in the face, went stiff, eyes rolled, rolled
    back .. eyes, foam* .. mouth, lost .. feeling/sensation/use .. in/of/hand/leg/arm/fingers,
    pins and needles, cant feel .. my/hand/arm/leg/fingers/face/feet, couldnt feel, cant/couldnt
    move .. my/arm/leg/neck/hand/back, cant/couldnt see .. out/eye/anything/blurred/properly,
    seeing double, blurred vision, blind in, blinded, deafen*, ear splitting, ears .. ringing/
    bleeding/burst/popped, ringing in .. ears/ear, hearing .. gone/damaged/test, woke up ..
    covered/choking/vomit*/sick/gasping/smoke/bleeding/numb/swollen, screamed/screaming/crying/
    howling/yelping .. in .. pain/agony, in .. pain/agony .. since/for/all/days/weeks, morphine,
    painkillers, on antibiotics, needed/need/needs .. antibiotics/surgery/operation/stitches/
    hospital/scan/xray/transfusion/ambulance/oxygen/skin/root/implant/crown/tetanus/rabies/jab/
    injection, root canal .. after/because/chipped/bit, rabies, off work .. with/for/weeks/since
    .. injury/back/wrist/hand/burn/pain/leg/months, signed off work, operated on, under the
    knife, permanent*, permanently .. scar*/damage*/disabled/blind/deaf, scar, scars, scarring,
    scarred, !permanent .. marker/residen*/address/job/contract/link/vacancy/home/makeup/hair/
    solution/fix/collection/discount/account/record/role/position/staff, !permanently .. closed/
    deleted/banned/blocked, !scar .. lion king, !acne scars/scar, !scars .. lyrics/song/album`,
  places: `
    trench*, shoring, buried .. waist/alive/under/in/neck/rubble, rubble, cave in, caved in,
    wall/walls/roof/ceiling/bank/ground/floor .. went/gave/came/caved/collapsed/buckled/opened
    .. in/down/on/under/way/up, sinkhole*, landslip*, landslide*, crane .. dropped/swung/
    collapsed/load/toppled/over, no ppe/goggles/gloves/mask/masks/respirator/harness/helmet/
    helmets/guards, hard hat/hats, ${PLANT} ... crushed/caught/trapped/severed/lost/hand/finger/
    fingers/arm/leg/foot/collapsed/toppled/reversed/fell/guard/guards/killed/injured/burns/
    unguarded/brakes/faulty/dangerous/swinging/sparks/exploded/leaking/leak, without .. guard/
    guards/harness/training/ppe/mask/helmet/goggles/lifeguard/supervision/restraint/seatbelt,
    unqualified, unlicensed .. driver/electrician/nurse/plumber/taxi/doctor/gas/guard/
    childminder, untrained .. staff/driver/nurse/lifeguard/teenager/carer/dog, no lifeguard/
    lifeguards, lifeguard ... phone/asleep/away/none/no/chatting/missing/scrolling/texting, face
    down .. pool/water/bath/sea, floating .. face/pool, under water .. for/minute/seconds/held/
    pulled/trapped, underwater .. for/trapped/minute/seconds/held/filter/drain, pulled .. out/
    from .. water/pool/sea/river/wreck/fire/rubble/lake, sucked .. drain/filter/pool/under/into/
    in, current .. swept/pulled/dragged, swept .. away/out/off .. feet/sea/river/current,
    window/windows .. lock/restrictor/latch/opens/open/no/broken/missing/fell/bars ... floor/
    storey/toddler/child/fall/kids/drop, restrictor/restrictors, stairgate, stair gate, baby
    gate, # floor/floors/storeys/metres/feet/foot .. up/drop/down .. no/balcony/railing/rail/
    wobbly/loose/fell/plunge/window, th/rd/nd/st floor ... railing/balcony/loose/ledge/wobbl*/
    window, ledge, no lights/lighting/light .. stairs/stairwell/steps/corridor/park/path/night,
    pitch black/dark .. stairs/stairwell/fell/alone/trapped/tunnel/car, in the dark .. stairs/
    fell/tripped/alone/trapped, alone .. at/in .. night/dark, door/doors .. doesnt/dont/wont/
    didnt/wouldnt/no/broken lock .. room/woman/alone/scared/hotel/night, traffic lights/light ..
    out/broken/dead/failed/green/stuck, level crossing .. barrier/barriers/up/down/open, open/
    missing/loose/uncovered/broken manhole/drain/grate/grating/cover/cellar, sinking/sank/sunk/
    flooded .. boat/ferry/kayak/dinghy/raft, life jacket/jackets/vest/vests/raft/belt/buoy,
    overcrowd* .. boat/ferry/platform/train/exit/stand/venue, current/gas/flood/storm/fire/
    chemical .. evacuat*, evacuat*, dark alley, hot car, locked car .. baby/dog/child/hot/sun`,
  objects: `
    lug/lugs, torque/torqued .. wheel/lugs/nuts/bolts, wheel .. passed/overtook/rolled/bounced/
    came/flew .. me/past/down/off/into/away, lpg/cylinder/cylinders/propane/butane/regulator/
    canister/canisters .. leak*/hiss*/seal/stairwell/valve/explo*/loose/rust*/fire/unsealed/
    dented/smell*/dumped, leaking .. cylinder/cylinders/lpg/regulator/pipe/valve/gas/hose/tank/
    exhaust/boiler/ceiling, was/is/started/been leaking in/near/into/by/through .. stairwell/
    kitchen/light/lights/electrics/ceiling/room/bedroom/socket, no heating/heat/hot/power ...
    ward/mam/mum/nan/resident/residents/patients/blanket/blankets/kids/baby/freezing/hypotherm*/
    elderly/disabled/pensioner/school/classroom/care/old, freezing/frozen .. ward/baby/nan/
    residents/kids/flat/home/patients/cell/room .. blanket/blankets/blue/shivering/no/sick/ill,
    eye/eyes/button/nose/wheel/magnet/magnets/bead/beads/battery/squeaker/bit/bits/piece/pieces/
    part/ear/paint .. came/fell/pulls/pops/come/comes/popped/pulled/falls/snapped/chipped/flak*/
    broke .. off/out/away/loose ... toy/teddy/doll/bear/rattle/dummy/pacifier/teether/mouth/
    baby/toddler/child/son/daughter/kid/grandson, toy/teddy/doll/rattle/dummy/pacifier/teether/
    bib/soother/pram/cot ... choke*/choking/mouth/swallow*/split/sharp/snapped/batteries/
    magnets/mould/lead/strangl*/caught/trapped/burn*, battery/button compartment/cover/door ..
    open/opens/came/fell/pops, drawstring*, cord/strap/ribbon/lace/string/necklace/lead/blind ..
    round/around .. neck/throat, caught in .. zip/hinge/wheel/wheels/door/gate/machine/blades/
    fan/spokes/chain/escalator/motor, band/strap/spring/cable/rope/wire/bungee .. snapped/
    pinged/whipped/recoiled .. into/in/back/face/eye/hit/my/his/her, pinged .. off/into .. eye/
    face/hit, barbell/dumbbell/weights/bench/treadmill/rower ... dropped/snapped/crushed/fell/
    trapped/threw/flung/sped/collapsed, heated seat/seats .. burn*/blister*/smok*, heat/heating
    pad/pads ... burst/burn*/split/scald*/leak*, wheat bag .. fire/burn*/smok*, candle ..
    explod*/flame/shattered/fire/flared/cracked, hot water bottle/bottles, sunscreen/suncream/
    spf ... burn*/blister*/burnt/peeling/rash, contact lenses/lens .. burn*/stuck/eye/red/
    infection/torn/cornea, solution .. burn*/eyes/sting*, lash/lashes glue .. eye/eyes/sealed/
    shut/burn*, formula ... clump*/mould/recall*/sick/vomit*/ill/wrong/bug*/insects/metal/rust/
    expired, feeding tube, breast pump ... mould/shock/burn*, bottle/steriliser .. burn*/
    explod*/melted/mould, knife/knives/blade/blades/scissors/needle/syringe/razor .. in/inside/
    under/between/left .. box/sofa/cushion/seat/pram/cot/crib/pushchair/buggy/case/parcel/
    drawer/bed/pocket/bag/parcel/package/clothes/jacket/shoe/mattress/toy/playground/park/sand,
    used needle/needles/syringe/condom/razor, sharps, gun/pistol/bullet/bullets/grenade .. in/
    found/pulled/pointed/under, mouse/rat/snake/scorpion/spider bite/bites/bit, leopard/bear/
    monkey/monkeys/boar/bull/cow/swan/geese/goose/seagull/swarm/bees/wasps/hornets ... attack*/
    bit/stung/charged/chased/loose/trampled/nest/pecked, dog/dogs ... off .. lead/leash, dog/
    dogs/alsatian/pitbull/xl/rottweiler ... bit/bites/bitten/lunged/attack*/snapped/jumped/
    growl*/loose/muzzle/chased/escaped/savag*, wrong child/kid/person .. collected/released/
    picked/handed/home, collected/released/handed/let .. my/our .. son/daughter/child/kid/
    toddler .. stranger/wrong/someone/anyone/man/unknown, let/sent .. ${FAMILY} .. walk/wander/
    out/go .. alone/unsupervised/road/street/gate/dark/without, lost .. my/our/a .. child/son/
    daughter/toddler/kid/grandson/granddaughter/pupil .. for/in/at/on/trip/hour, unaccompanied
    .. minor/child .. left/alone/lost/wrong/nobody, end it all, cant go on, want to die, dont
    want to live, better off dead, take my own life, my own life, self harm*, ${PART} ...
    ${HAZARD}, ${HAZARD} .... ${FAMILY} .. hospital/screaming/crying/ill/sick/hurt/burn*/blood/
    scared/terrified, ${FAMILY} .... stitches/syringe/unconscious/bleeding/concussion/choked/
    drowned/collapsed/fainted/scalded/paramedics/ambulance/seizure/swollen/hives/fracture/
    fractured/asbestos/evacuated/bruised/hospitalised/hospitalized/icu/resuscitated/wheezing/
    septic/sepsis, !hot water bottle .. cover/size/cute/soft/lovely, !let .. him/her/them/me/us
    .. go`,
};
