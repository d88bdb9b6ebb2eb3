import { FAMILY, PART } from './kin.ts';

const MENDER = `
  engineer/engineers/fitter/fitters/plumber/plumbers/electrician/electricians/technician/
  builder/builders/contractor/contractors/roofer/installer/installers/workmen/handyman/landlord/
  mechanic/garage/decorator/scaffolder/scaffolders/tradesman/tradie/sparky/gasman`;
const SAFEGUARD = `
  brake/brakes/harness/harnesses/railing/railings/rail/rails/handrail/step/steps/stairs/ladder/
  ladders/alarm/alarms/wiring/wires/socket/sockets/seatbelt/seatbelts/
  belt/helmet/helmets/lifejacket/lifejackets/barrier/barriers/bannister/banister/balcony/sensor/
  detector/detectors/extinguisher/guard/guards/latch/latches/buckle/buckles/straps/strap/airbag/
  valve/plug/plugs/regulator/ramp/hoist/floorboards/floorboard/
  tiles/slab/slabs/paving/manhole/drain/kerb/tyre/tyres/tire/tires/steering/headlights/
  restrictor/fence/fencing/net/netting/padding/matting/cables/flue/oxygen`;
const FLAW = `
  faulty/defective/broken/missing/loose/worn/cracked/damaged/exposed/rusty/rusted/rotten/frayed/
  blocked/detached/unsecured/unstable/wobbly/slippery/uneven/collapsed/collapsing/snapped/sharp/
  unguarded/dodgy/perished/unlit/dead`;
const ANIMAL = `
  horse/horses/pony/camel/elephant/donkey/cow/cows/bull/llama/goat/goats/ram/pig/boar/ostrich/
  emu/kangaroo/dog/dogs/cat/cats/monkey/monkeys/snake/seal/swan/parrot/rat/rats/bat/bear/dolphin`;
const EATABLE = `
  tuna/lasagne/dinner/lunch/breakfast/rice/soup/salad/burger/pizza/curry/stew/cereal/porridge/
  bread/sandwich/wrap/pie/cake/yoghurt/yogurt/formula/milk/juice/bottle/tin/can/jar/packet/
  pouch/box/bowl/plate/lettuce/spinach/fruit/grapes/berries/chicken/fish/meat/sausage/sausages/
  beans/noodles/pasta/chips/fries/crisps/chocolate/biscuit/biscuits/sweets/ice/coffee/tea/water/
  beer/wine/sauce`;
const BEAST = `
  beetle/beetles/maggot/maggots/worm/worms/cockroach/cockroaches/roach/roaches/spider/spiders/
  wasp/wasps/slug/slugs/snail/caterpillar/caterpillars/larvae/moth/moths/weevil/weevils/fly/
  flies/bug/bugs/insect/insects/mouse/mice/rat/rats/lizard/gecko/frog/snake/scorpion/centipede/
  earwig/ants/mould/mold/glass/metal/plastic/screw/nail/needle/bone/tooth/hair/blade/wire/bolt/
  stone/plaster`;
const OUTAGE = `water/power/electricity/electric/heating/heat/gas/food/meals/lights/air/oxygen/
  boiler`;

/** Hazards, those who should have prevented them, and what came of it, as English tells it. */
export const SAFETY_EN_HAZARDS: Readonly<Record<string, string>> = {
  flaws: `
    ${FLAW} ${SAFEGUARD}, ${SAFEGUARD} .. is/are/was/were/been/being/completely/totally/came/
    come/hanging/has/had/have/still/all .. ${FLAW}/failing/hanging/missing/failed/off/snapping/
    smoking/sparking/leaking/undone, ${MENDER} ... gas/leak/leaking/leaks/bare/live/wires/
    unsafe/drunk/dangerous/exposed/fumes/carbon/monoxide/flooded/collapsed/asbestos/sparks/
    smoke/fire/stoned/alcohol/weed/shock/unattended/trench/hole/nails/blade/explosion/condemned,
    left/leaving/leaves/leave .. the/a/your/it/our .. gas/hob/ring/oven/iron/heater/grill/
    cooker/valve/fryer/machine/candle/candles/saw/ladder/hole/trench/manhole/knife/needle/wires/
    cover .. on/open/leaking/running/lit/burning/exposed/uncovered/unattended/hot/out, left/
    leaving/leave .. the/a/your/it/our .. gate/door/window .. open/unlocked .. child/kid/kids/
    toddler/dog/son/daughter/balcony/pool/road, gas on .. after/all/overnight/left, alarm/
    alarms .. going/gone/went/ringing/beeping/screaming/blaring/sounding .. off/all/night/since/
    hour/and, told/tells/telling/made/makes/making/forced/expects/expected/ordered .. me/us/him/
    her/staff/them .. to .. walk/run/work/drive/lift/stand/carry/ride/handle/clean/climb/eat/
    drink/wait .. on/with/in/without .. broken/fractured/injury/injured/fever/pain/gloves/mask/
    harness/brakes/chemicals/asbestos/pregnant/mould/bleeding/chest, broken/fractured/busted/
    smashed/shattered/mangled/sprained/crushed/gashed/burnt/burned/scalded/swollen/infected/
    bleeding/numb/bloody/split/stitched ${PART}, no warning/sign/signs/cone/cones/barrier/
    barriers/lights/railing/notice/label .. fell/slipped/tripped/hot/wet/burn*/hole/touched/
    drop/ice/trench/allerg*/floor, wasnt/isnt/werent/arent/not/never labelled/labeled/marked/
    signposted/fenced/roped/cordoned/gritted/lit/secured/bolted/supervised/insulated/sealed/
    earthed/tested/sterile/sterilised/sterilized/disinfected .. and/so/my/off/properly/hot/
    touched/fell, unsterile, unsterilised, same needle/needles/razor/blade/swab/syringe, dirty
    needle/needles/tools/instruments/water/syringe/scissors/clippers/equipment .. cut/infect*/
    used/sick/ill/from/in, childproof/childsafe/proof/resistant .. cap/lid/lock/not/broke*/
    failed/opened/doesnt, open/opened/opens .. by .. toddler/child/kid/baby/# .. year/old/
    easily, something/stuff/drugs/pill/roofie .. in/into .. my/her/our/his .. drink/glass/pint/
    cocktail, helmet/helmets/goggles/visor/gloves/vest/mask/boots/pads/gumshield/mouthguard/hat
    ... split/cracked/cracks/snapped/shattered/failed/crumbled/melted/broke/tore/leaked/burn*,
    pacemaker/stent/chemo/chemotherapy/dialysis/transplant/radiotherapy/bypass/biopsy/operation/
    surgery/transfusion/insulin/epilepsy/cancer ... cancelled/canceled/postponed/delayed/lost/
    missed/refused/forgot/forgotten/late/months/denied/rejected/ignored/dismissed, no/without/
    cut/off/lost .. ${OUTAGE} .... gran/nan/nana/elderly/baby/babies/newborn/kids/children/
    disabled/pregnant/toddler/ventilator/oxygen/dialysis/insulin/wheelchair/pensioner/
    pensioners/residents/patients/mother/mum/dad/asthma/hospital/ward, kids/baby/gran/nan/
    elderly/newborn/mum/toddler/patients/residents/pensioners .... no/without .. ${OUTAGE}, #
    degrees .. in/inside/and .. my/the/our/bedroom/room/baby/flat/carriage/ward/fainted, never
    turned/came/arrived/showed .. food/medication/mum/insulin/meds/fell/alone/carer/ambulance,
    ambulance ... didnt/never/late/hours/wait/waiting/refused/cancelled, carer/carers ... never/
    missed/didnt/hours/bruis*/rough/shouted/hit/alone/dirty/soiled/food/medication/fell/floor`,
  mishaps: `
    ${ANIMAL} ... bolted/threw/thrown/bucked/reared/kicked/trampled/bit/bite/bitten/charged/
    gored/attacked/lunged/scratched/mauled/chased/knocked/escaped, leaking/leaked/leaks/spilled/
    spilt/spilling/spills/dripping/pouring/dumped/dumping/seeping .. diesel/petrol/oil/fuel/
    chemicals/chemical/acid/gas/sewage/ammonia/chlorine/refrigerant/coolant/antifreeze/asbestos,
    diesel/petrol/fuel/chemical/chemicals/gas/acid/sewage/ammonia/refrigerant .. leak/leaks/
    leaking/leaked/spill/spilled/spillage/everywhere, boat/ferry/kayak/yacht/dinghy/canoe/raft/
    pedalo/speedboat/jetski ... sink/sinking/sank/sunk/capsiz*/flooded/adrift/drifted/drifting/
    overturned/flipped/crash*/overloaded/rocks/coastguard/engine/jackets/reef/propeller, dive/
    diving/scuba/snorkel*/instructor/guide/leader/lifeguard/skipper ... left/abandoned/alone/
    behind/metres/deep/air/tank/regulator/current/drown*/panic*/lost/drunk/storm/injured/force,
    stuck/stranded/trapped/stopped .. in/on/at/inside .. cable/gondola/lift/train/ride/wheel/
    coach/boat/tunnel/car/bus/chairlift/carriage ... hours/heating/water/heat/dark/children/
    toilet/faint*/oxygen/panic*/elderly/baby/cold/passed, door/doors/lock/hatch/shutter/latch/
    handle/key/gate .... couldnt/cant/couldn/unable/not .. get .. out, jammed/stuck .. couldnt/
    cant .. get/open .. out/door, i/she/he/we/daughter/wife/girl/women/they was/were/been/got
    followed/chased/cornered/attacked/mugged/robbed/grabbed/groped/assaulted/trapped/pinned,
    was/were followed/chased .. from/home/into/across/through/to/car/out, had/has/having/have a
    stroke/seizure/fall/bleed/blackout/miscarriage/hypo/reaction/concussion/haemorrhage/relapse/
    collapse, suffered .. a/an/from .. stroke/seizure/fall/bleed/burns/injury/injuries/
    concussion/fracture/attack/shock/reaction/poisoning, made/makes/making/make .. ${FAMILY} ..
    cough/coughing/choke/gag/wheeze/faint/bleed/itch/vomit/collapse/dizzy/ill/sick/unwell/worse/
    cry/scream .. for/all/and/since/after/so/hours/days/again, ${FAMILY} .. cough/coughing/
    coughs/wheeze/wheezes/wheezy/wheezing/choking/choked/gagging/gagged .. hours/since/blood/
    fumes/chemicals/mould/on/for/up/all/from/dust/smoke/spray, chemicals .. made/burn*/in/on/
    smell*/eyes/skin/lungs/spill*/leak*/kids/breath*/cough*, killed/kills/poisoned/poisons/
    killing .. my/our/both/the/his/her/their/all/two/three .. ${FAMILY}/budgie/budgies/canary/
    fish/hens/bees/cattle/sheep/lambs/goats/ponies/horses/puppies/kittens/parrots/finches/
    guinea/ducks/koi/snake/lizard/gecko/bearded, lost track of .. minutes/child/kid/boy/girl/
    him/her/them/son/daughter/where/hour, nursery/school/creche/daycare/camp/playgroup/
    preschool/kindergarten/childminder/playground .... lost/missing/wandered/alone/locked/
    forgot/left/escaped/bitten/bruise*/injured/hurt/choked/bleeding/unsupervised/hit/slapped/
    restrained/crash/allerg*/medication/stranger/gate, bus/van/train/coach/tram/minibus/lorry/
    truck/plane/taxi/cab ... door/doors/hatch/ramp/tailgate/boot/hood/window .. open/opened/
    unlocked/unlatched/fell/off .. while/moving/driving/going/kept/whole/at/on, kept going/
    driving .. with/door/doors/open/people/kids, with the .. door/doors/back/ramp .. open/down,
    adult strength/dose, times what/the/too/stronger .. dose/should/prescribed/strength/amount/
    he/she/i, double/triple/five/ten/four/half times .. strength/dose/what, gave/given/
    dispensed/prescribed .. my/me/him/her/us/mum/dad/son .. adult/wrong/expired/double/another/
    someone/penicillin/twice/opioids/overdose, forced/barged/pushed/talked/conned/bluffed ..
    his/her/their way .. in/into/past/through/inside, forced .. entry/inside/door open, pushed
    past .. me/mum/gran/her/him/us, tyre/tyres/tire/tires ... burst/blew/blown/exploded/
    delaminated/shredded/blowout/deflated .. at/on/in/while/and/out/after/motorway/doing, drank/
    drunk/ate/eaten/swallowed/fed/gave/used/half/finished ... before .. i/we/he/she/saw/
    noticing/noticed/realised/realizing/realized/realising/tasted/smelt/spotting ... black/
    mould/mold/glass/bits/smell/worm/worms/date/expired/maggots/taste/recall/wrong/metal/blood/
    bleach/turps, smell/smells/smelled/smelt/taste/tastes/tasted/tasting/stink/stinks/stank/
    reeked/reek .. of/like .. turps/kerosene/thinner/thinners/acetone/bleach/petrol/diesel/
    solvent/ammonia/chlorine/chemicals/gas/burning/sewage/formaldehyde/paint/varnish/detergent/
    vomit/urine, ${EATABLE} ... there was/is/were/are .. a/an/some/live/dead/bits/# .. ${BEAST},
    opened/open/opening/cut/poured/unwrapped .. my/the/a/your/our .. ${EATABLE} ... ${BEAST},
    there was/were/is/are a/an/some/live/dead/bits/of/# .. ${BEAST} .. in/inside/on/under/
    crawling/running/floating .. my/the/our/your/it/there/${EATABLE}/bed/room/kitchen, still
    twitching/wriggling/moving/alive/crawling/breathing/squirming/bleeding/smoking/burning/
    sparking, stuck .. in/inside .. machine/flap/door/grille/railings/fence/slot/bars/chair/
    seat/turnstile/barrier/drain .. my/his/her/hand/finger/fingers/arm/head/leg/foot, my/his/
    her/our ${PART} .. stuck/caught/trapped/jammed/wedged/crushed/pinched .. in/between/under/
    by, !drunk .. before, !broken arm/finger/leg .. chair/sofa/lamp/toy/mannequin/robot, !had ..
    a fall .. out/back/price, !no power .. to the/steering/cable/button, !loose/missing screws/
    screw/part/parts .. instructions/assembly`,
};
