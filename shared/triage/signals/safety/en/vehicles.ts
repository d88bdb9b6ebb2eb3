import { FAMILY } from './kin.ts';

const CABIN = `
  driver/drivers/cabbie/cab/taxi/uber/ola/grab/bolt/lyft/didi/rider/riders/courier/couriers/
  pilot/chauffeur/bus/coach/lorry/truck/hgv/tram/train/captain/skipper/conductor/minibus/matatu/
  rickshaw/tuktuk/shuttle/postman/postie/deliverer/deliveroo/boda/gojek/angkas/rapido/
  instructor/fella/bloke/tanker/trucker/trucks/vans/lorries/buses/scooterist`;
const PART_OF_IT = `
  brake/steering/tyre/tyres/tire/tires/wheel/wheels/chain/pedal/pedals/fork/forks/frame/
  handlebar/handlebars/bars/stem/seatpost/saddle/axle/throttle/accelerator/clutch/gearbox/
  bonnet/hood/belt/seatbelt/wiper/wipers/headlight/headlights/lights/mirror/engine/suspension/
  windscreen/windshield/sunroof/trailer/towbar/hitch/bumper/exhaust/radiator/caliper/rotor/
  battery/crank/spoke/spokes/hub/rim/deck/kickstand/motor/controller/rudder/propeller/outboard/
  mast/lapbar/buckle/gondola/cable/sump/spring/driveshaft/prop/bearing/bearings/strut/wishbone/
  joint/nut/nuts/bolts/display/power/cruise/scooter/bike/ebike/car/van/moped/motorbike/
  motorcycle/coach/bus/skateboard/hoverboard/pram`;
const FAILS = `
  failed/fails/failing/failure/gave/gone/snapped/locked/seized/jammed/detached/sheared/cracked/
  burst/blew/blown/stuck/perished/bald/disconnected/folded/popped/died/dead/cut/shut/dropped/
  wobble/wobbled/wobbles/wobbling/vanished/faded/faulty/snapping/buckled/disintegrated/spongy/
  useless/slipped/opened/unlatched/loosened/caught/surged/lurched/jerked/stalled/stalls/
  accelerated/pulled/stopped/flew/fell/came/loose/bent/split/broke/broken/fire/smoke/smoking/
  conked/gives/unclipped/unbuckled/leaking/worn/metal`;
const ROAD = `
  motorway/highway/freeway/autobahn/expressway/interstate/carriageway/roundabout/junction/bend/
  downhill/uphill/hill/mph/kmh/kph/speed/traffic/lane/overtaking/bypass/flyover/tollway/tunnel/
  intersection/crossing/corner/slope/descent/mountain/airborne/midair/takeoff/landing/sea/lake/
  river/km/halfway/ride/moving/driving/riding/sidewalk/pavement/kerb/curb`;

/** Vehicles, rides and those who drive them, as English tells it. */
export const SAFETY_EN_VEHICLES: Readonly<Record<string, string>> = {
  failing: `
    ${PART_OF_IT} ... ${FAILS} ... ${ROAD}, ${ROAD} .. when/and/as/with .. ${PART_OF_IT} ..
    ${FAILS}, ${PART_OF_IT} .. cut/cutting/cuts out .. on/in/at/going/while/middle/mid/doing,
    cut/cuts/cutting out .. on/at/going .. the/downhill/hill/a .. ${ROAD}/road, wheel/wheels/
    tyre/tyres/tire/chain/handlebars/steering/brake/fork/throttle/front/rear/pedal/axle ..
    seized/sheared/disintegrated/detached/unscrewed, brake pads/pad/cable/cables/hose/caliper,
    pedal .. went/goes .. floor, to the floor .. brake/pedal, lost .. steering/control, wheel/
    wheels .. wobbl*/rolling/bolts/nuts/parted, bolts/nuts ... wheel/wheels, slick tyre/tyres/
    tire/tires, cracked windscreen/windshield .. driv*/view, bonnet/hood/boot .. flew/popped/
    open/opened .. at/on/while/doing/mid/motorway/windscreen, lap bar/bars, safety bar/bars/
    belt/net/chain, restraint*, harness*, rollercoaster*, roller coaster*, fairground, theme
    park ... hurt/stuck/fell/opened/stopped/upside/bar/blood, upside down .. stuck/left/hanging/
    hours/minutes/ride, zipline, zip line, bungee, ski/chair lift ... stopped/stuck/fell/bar/
    dangling/evacuat*/swung/height/dropped/jerked/hit, chairlift, gondola ... stuck/dropped/
    swung/fell, at # mph/kmh/kph/km/k/miles, doing # .. in/on/with/past/through, # in a #, over
    the limit, over the speed limit, twice the .. limit, speed limiter, rolled away/backwards/
    forward/down/into/over, handbrake/handbrakes, !# in a # .. pack/box/set/bundle, cut out ..
    overtaking/lane/junction/middle/mid, sudden/unintended/uncontrolled acceleration, phantom
    braking, autopilot ... swerv*/crash*/braked/nearly/wall/truck, lane assist ... swerv*/
    pulled/into/wrong/nearly, no warning triangle, hard shoulder, fast lane ... stopped/stuck/
    dead/lost/broke/cut, middle lane .. stopped/died/cut, level/zebra/school crossing, platform
    edge/gap, gap ... platform ... fell/leg/foot/child, dragged .. along/by .. platform/door/
    train/bus/tram, lifeboat, coastguard, took/taking on water, took in water, capsiz*,
    overturn*, flipped .. over/car/bus/boat/buggy/quad/kart, jackknif*, nosediv*, aborted ..
    landing/takeoff, go around .. landing, tail strike, engine fire/failure/out, mayday, cabin
    pressure, depressuri*, overhead .. fell/bin/locker .. head/opened/hit, trolley .. hit/ran/
    rammed/rolled .. elbow/knee/foot/into/ankle/toes/leg, hit the ground/deck`,
  driving: `
    ${CABIN} .. drunk/drinking/stoned/high/asleep/nodding/nodded/texting/tiktok/youtube/video/
    videos/film/movie/football/cricket/match/swerving/reckless/recklessly/racing/raced/
    undertook/undertaking/overtook/overtaking/aggressive/weed/spliff/joint/alcohol/beer/booze/
    vodka/whisky/whiskey/lager/drugs/seatbelt/belts/netflix/scrolling/facetime/dozing/dozed/
    yawning/unlicensed/disqualified/wheelie/wheelies/microsleep/bleary/shaking/slurring/slurred/
    staggering/stumbling/breathalysed/eyesight/zigzag/zigzagging/weaving/drifting/drifted/
    jumped/jumping/mounted/clipped/knocked/rammed/sideswiped/shunted/ploughed/plowed/reversed/
    flattened/mowed/crashed/scraped/overloaded/rollover/braked/braking/lunatic/maniac/madman/
    idiot/formula/erratic/erratically/blind/limit/kerb/curb/pavement, driver/drivers/cabbie/
    pilot/courier/rider .. eyes .. road/closed, his/her eyes .. off .. road, eyes closing/closed
    .. wheel/driving/driver, one hand .. wheel/phone/driving/eating, on his/her/their phone ..
    whole/while/driving/way/journey/at/motorway/doing, no hands on, like a maniac/lunatic/
    madman/rally/nutter/idiot .. through/with/on/past/down/in/over, drove/driving/drives like ..
    maniac/lunatic/idiot/madman/loon/nutter/crazy/mad/devil/racing/race/grand/stolen/stole/
    mental/rally/bat, off the road, onto the pavement/kerb/verge/sidewalk, up the kerb/curb/
    pavement, through .. red signal, jumped .. light/lights/signal/red, wrong lane/way .. road/
    motorway/street/up/down/of/dual, head on .. crash*/nearly/into/with/at, blind bend/corner/
    spot/summit, lollipop lady, cut up .. cyclist/bike/lorry/van/me, close pass, forced/pushed
    .. off .. road/bike/into, hit/clipped/struck/rammed .. cyclist/pedestrian/bike/pram/buggy/
    wall/parked/kerb/deer/dog/cat/child/mirror/wing/gate, wing mirror .. clipped/hit/smashed/
    elbow/arm/cyclist, stepped/jumped/dived/leapt .. out of .. way, jump/dive/leap .. out of the
    way, jumped out .. at/of .. signal/moving/window/car/cab, moving off/away .. before/while/
    with .. seat/sat/doors, set/pulled off before .. seat/sat/sit/doors/we, thrown/flung/sent ..
    forward/across/against/flying/down .. bus/aisle/stairs/seat/pole/when/braked, braked/
    braking/stopped .. so/hard/sharply/suddenly .. fell/thrown/flew/hit/head/went, doors/door ..
    open .. moving/while/driving/going, hung/hanging out of .. door/bus/window/train, no belt/
    belts/license/licence/insurance .. driver/bus/cab/kids/coach/child/bike/given/rider, seat
    belt/belts/seatbelt/seatbelts .. cut/tied/missing/didnt/wouldnt/jammed/snapped/frayed/none/
    hidden, overloaded .. bus/boat/ferry/van/ev/coach, standing .. overloaded/motorway/highway/
    bus .. speed, child lock .. on/door, locked .. doors .. me/wouldnt/let/drove/cab/us, refused
    to stop/pull/slow, wouldnt stop/slow/pull .. car/bus/cab/driver/until/for/over, wrong turn
    .. locked/dark/refused/stop/scared, kept driving, drove .. opposite/wrong .. direction/way,
    different route .. dark/scared/locked, put/dumped/dropped/left/kicked/threw .. me/us/her/
    him/kids/kid/mum/mam/daughter/son .. at/on/in/by/out .. middle/side/nowhere/motorway/
    highway/roadside/dark/shoulder/snow/rain/midnight/# am, unlit road/lane/stop/car, hitting ..
    pedestrian/cyclist/wall, drunk .. behind/at/pilot/crew, stank/stunk/reek*/stinking/smelled/
    smelt/smelling .. of .. booze/drink/whisky/whiskey/weed/alcohol/lager/gin/vodka/beer/
    spirits/petrol/gas/burning, left .. on .. bus/minibus/coach/train/tram/van .. alone/asleep/
    locked/depot/hours/minutes, forgot/forgotten/left/leaving .. ${FAMILY} .. on/in/at/inside ..
    bus/minibus/coach/van/car/taxi/playground/park/pool/beach/toilet/depot/train/tram/forest/
    trip/gate/room/bath/sun, minibus .. windows/hot/locked/seatbelts, windows up .. hot/child/
    baby/dog/heat, !like a maniac .. laughing/ordering/smiling/grinning, !through .. red lights
    .. album/song`,
};
