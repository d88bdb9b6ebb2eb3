import { FAMILY, PART } from './kin.ts';

const MENDER = `
  engineer/engineers/fitter/fitters/plumber/plumbers/electrician/electricians/technician/
  builder/builders/contractor/contractors/roofer/installer/installers/workmen/handyman/landlord/
  mechanic/garage/decorator/scaffolder/scaffolders/tradesman/tradie/sparky/gasman`;
/** What keeps one safe. */
export const SAFEGUARD = `
  brake/rail/rails/handrail/step/steps/stairs/ladder/ladders/alarm/alarms/wiring/wires/socket/
  sockets/seatbelt/seatbelts/belt/helmet/lifejacket/lifejackets/barrier/barriers/bannister/
  banister/balcony/sensor/detector/detectors/extinguisher/guard/guards/latch/latches/buckle/
  buckles/straps/strap/valve/plug/plugs/regulator/ramp/hoist/floorboards/floorboard/tiles/slab/
  slabs/paving/drain/kerb/tyre/tyres/tire/tires/steering/headlights/fence/fencing/net/netting/
  padding/matting/cables`;
const FLAW = `
  faulty/defective/broken/missing/loose/worn/cracked/damaged/exposed/rusty/rusted/rotten/frayed/
  blocked/detached/unsecured/unstable/wobbly/slippery/uneven/collapsing/snapped/sharp/unguarded/
  dodgy/perished/unlit/dead`;
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
  beetle/beetles/worm/worms/cockroach/cockroaches/roach/roaches/spider/spiders/wasp/wasps/slug/
  slugs/snail/caterpillar/caterpillars/larvae/moth/moths/weevil/weevils/fly/flies/bug/bugs/
  insect/insects/mouse/rat/rats/lizard/gecko/frog/snake/scorpion/centipede/earwig/ants/mould/
  mold/glass/metal/plastic/screw/nail/bone/tooth/hair/blade/wire/bolt/stone/plaster`;
const OUTAGE = `
  water/power/electricity/electric/heating/heat/gas/food/meals/lights/air/boiler`;

/** Hazards, those who should have prevented them, and what came of it, as English tells it. */
export const SAFETY_EN_HAZARDS: Readonly<Record<string, string>> = {
  flaws: `
    ${FLAW} ${SAFEGUARD}, ${SAFEGUARD} .. is/are/were/been/being/completely/totally/came/come/
    hanging/has/had/have/still/all .. ${FLAW}/failing/hanging/failed/off/snapping/smoking/
    leaking/undone, ${MENDER} ... gas/leak/leaking/leaks/bare/live/wires/drunk/exposed/carbon/
    flooded/smoke/fire/stoned/alcohol/weed/shock/unattended/hole/nails/blade, left/leaving/
    leaves/leave .. the/a/your/it/our .. gas/hob/ring/oven/iron/heater/grill/cooker/valve/fryer/
    machine/candle/candles/saw/ladder/hole/knife/wires/cover .. on/open/leaking/running/lit/
    burning/exposed/uncovered/unattended/hot/out, left/leaving/leave .. the/a/your/it/our ..
    gate/door/window .. open/unlocked .. child/kid/kids/toddler/dog/son/daughter/balcony/pool/
    road, gas on .. after/all/overnight/left, alarm/alarms .. going/gone/went/ringing/beeping/
    screaming/blaring/sounding .. off/all/night/since/hour/and, told/tells/telling/made/makes/
    making/forced/expects/expected/ordered .. me/us/him/her/staff/them .. to .. walk/run/work/
    drive/lift/stand/carry/ride/handle/clean/climb/eat/drink/wait .. on/with/in/without ..
    broken/fever/pain/gloves/mask/chemicals/pregnant/mould/chest, broken/busted/smashed/mangled/
    crushed/burnt/burned/bloody/split/stitched ${PART}, no warning/sign/signs/cone/cones/
    barrier/barriers/lights/notice/label .. fell/slipped/tripped/hot/wet/burn*/hole/touched/
    drop/ice/floor, wasnt/isnt/werent/arent/not/never labelled/labeled/marked/signposted/roped/
    cordoned/lit/sealed/tested/sterile/sterilised/sterilized/disinfected .. and/so/my/off/
    properly/hot/touched/fell, unsterile, unsterilised, same razor/blade/swab, dirty tools/
    instruments/water/scissors/clippers/equipment .. cut/infect*/used/sick/ill/from/in,
    childproof/childsafe/proof/resistant .. cap/lid/lock/not/broke*/failed/opened/doesnt, open/
    opened/opens .. by .. toddler/child/kid/baby/# .. year/old/easily, something/stuff/drugs/
    pill/roofie .. in/into .. my/her/our/his .. drink/glass/pint/cocktail, helmet/goggles/visor/
    gloves/vest/mask/pads/gumshield/mouthguard/hat ... split/cracked/cracks/snapped/failed/
    crumbled/melted/broke/tore/leaked/burn*, pacemaker/stent/chemo/chemotherapy/transplant/
    radiotherapy/bypass/biopsy/operation/surgery/transfusion/insulin/epilepsy/cancer ...
    cancelled/canceled/postponed/delayed/lost/missed/refused/forgot/forgotten/late/months/
    denied/rejected/ignored/dismissed, no/without/cut/off/lost .. ${OUTAGE} .... gran/nan/nana/
    elderly/baby/babies/newborn/kids/children/disabled/pregnant/toddler/insulin/wheelchair/
    pensioner/pensioners/residents/patients/mother/mum/dad/asthma/ward, kids/baby/gran/nan/
    elderly/newborn/mum/toddler/patients/residents/pensioners .... no/without .. ${OUTAGE}, #
    degrees .. in/inside .. my/the/our/bedroom/room/baby/flat/carriage/ward, never turned/came/
    arrived/showed .. food/medication/mum/insulin/meds/fell/alone/carer, carer/carers ... never/
    missed/didnt/hours/rough/shouted/hit/alone/dirty/soiled/food/medication/fell/floor`,
  mishaps: `
    ${ANIMAL} ... bolted/threw/thrown/bucked/reared/kicked/bit/bite/bitten/charged/gored/
    attacked/scratched/mauled/chased/knocked/escaped, leaking/leaked/leaks/spilled/spilt/
    spilling/spills/dripping/pouring/dumped/dumping/seeping .. diesel/petrol/oil/fuel/chemicals/
    chemical/gas/refrigerant/coolant, diesel/petrol/fuel/chemical/chemicals/gas/refrigerant ..
    leak/leaks/leaking/leaked/spill/spilled/spillage, diesel/petrol/fuel/chemicals everywhere,
    boat/ferry/kayak/yacht/dinghy/canoe/raft/pedalo/speedboat/jetski ... sink/sinking/sank/sunk/
    flooded/adrift/drifted/drifting/flipped/crash*/overloaded/rocks/engine/jackets/reef/
    propeller, dive/diving/snorkel*/instructor/guide/leader/skipper ... left/abandoned/alone/
    behind/metres/deep/air/tank/regulator/current/drown*/panic*/lost/drunk/storm/force, stuck/
    stranded/stopped .. in/on/at/inside .. cable/gondola/lift/train/ride/wheel/coach/boat/
    tunnel/car/bus/carriage ... hours/heating/water/heat/dark/children/toilet/faint*/panic*/
    elderly/baby/cold/passed, door/doors/lock/hatch/shutter/latch/handle/key/gate .... couldnt/
    cant/couldn/unable/not .. get .. out, jammed/stuck .. couldnt/cant .. get/open .. out/door,
    i/she/he/we/daughter/wife/girl/women/they was/were/been/got followed/chased/cornered/
    attacked/mugged/robbed/grabbed/pinned, was/were followed/chased .. from/home/into/across/
    through/to/car/out, had/has/having/have a stroke/fall/bleed/blackout/reaction/relapse/
    collapse, suffered .. a/an/from .. stroke/fall/bleed/burns/attack/shock/reaction, made/
    makes/making/make .. ${FAMILY} .. cough/coughing/gag/wheeze/faint/bleed/itch/collapse/dizzy/
    ill/sick/unwell/worse/cry/scream .. for/all/and/since/after/so/hours/days/again, ${FAMILY}
    .. cough/coughing/coughs/wheeze/wheezes/wheezy/gagging/gagged .. hours/since/blood/
    chemicals/mould/on/for/up/all/from/dust/smoke/spray, chemicals .. made/burn*/in/on/smell*/
    skin/spill*/leak*/breath*/cough*, killed/kills/killing .. my/our/both/the/his/her/their/all/
    two/three .. ${FAMILY}/budgie/budgies/canary/fish/hens/bees/cattle/sheep/lambs/goats/ponies/
    horses/puppies/kittens/parrots/finches/guinea/ducks/koi/snake/lizard/gecko/bearded, lost
    track of .. minutes/child/kid/boy/girl/him/her/them/son/daughter/where/hour, nursery/school/
    creche/daycare/camp/playgroup/preschool/kindergarten/childminder/playground .. lost/missing/
    wandered/alone/locked/forgot/left/escaped/bitten/hurt/unsupervised/slapped/restrained/crash/
    medication/stranger, bus/van/train/coach/tram/minibus/lorry/truck/plane/taxi/cab ... door/
    doors/hatch/ramp/boot/hood/window .. open/opened/unlocked/unlatched/fell/off .. while/
    moving/driving/going/kept/whole/at/on, kept going .. with/door/doors/open/people/kids, with
    the .. door/doors/back/ramp .. open/down, adult strength, times what/the/too/stronger ..
    should/prescribed/strength/amount/he/she/i, double/triple/five/ten/four/half times ..
    strength/what, gave/given/prescribed .. my/me/him/her/us/mum/dad/son .. adult/wrong/expired/
    double/another/someone/penicillin/twice/opioids, forced/barged/pushed/talked/conned/bluffed
    .. his/her/their way .. in/into/past/through/inside, forced .. entry/inside/door open,
    pushed past .. me/mum/gran/her/him/us, tyre/tyres/tire/tires ... burst/blew/blown/
    delaminated/shredded/deflated .. at/on/in/while/and/out/after/motorway/doing, drank/drunk/
    ate/eaten/swallowed/fed/gave/used/half/finished ... before .. i/we/he/she/saw/noticing/
    noticed/realised/realizing/realized/realising/tasted/smelt/spotting ... black/mould/mold/
    glass/bits/smell/worm/worms/date/expired/taste/recall/wrong/metal/blood/turps, smell/smells/
    smelled/smelt/taste/tastes/tasted/tasting/stink/stinks/stank/reeked/reek .. of .. turps/
    kerosene/thinner/thinners/acetone/petrol/diesel/chemicals/gas/burning/paint/varnish/
    detergent/urine, ${EATABLE} ... there was/is/were/are .. a/an/some/live/dead/bits/# ..
    ${BEAST}, opened/open/opening/cut/poured/unwrapped .. my/the/a/your/our .. ${EATABLE} ...
    ${BEAST}, there was/were/is/are a/an/some/live/dead/bits/of/# ... ${BEAST} ... in/inside/on/
    under/crawling/running/floating ... my/the/our/your/it/there/${EATABLE}/bed/room/kitchen,
    still twitching/moving/alive/crawling/breathing/smoking/burning, stuck .. in/inside ..
    machine/flap/door/grille/fence/slot/bars/chair/seat/turnstile/barrier/drain .. my/his/her,
    my/his/her/our ${PART} .. stuck/jammed/wedged/pinched .. in/between/under/by, !drunk ..
    before, !broken arm/finger/leg .. chair/sofa/lamp/toy/mannequin/robot, !had .. a fall ..
    out/back/price, !no power .. to the/steering/cable/button, !loose/missing screws/screw/part/
    parts .. instructions/assembly`,
};
