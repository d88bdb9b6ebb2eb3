import { FALLS, STRIKES } from './hurts.ts';
import { FAMILY, PART } from './kin.ts';

const CURRENT = `
  hiss/hisses/hissing/hissin/tingle/tingles/tingling/tickle/tickles/tickling/zap/zaps/crackling/
  fizz/fizzing/spark/bulge/bulging/bulged/puffed/ballooned/bubbling/blackened/whistling/
  screaming/steam/venting/glowing/flame/bang/banged/bangs/boom/jolt/jolts/shock/shocks/melts/
  burning/earth/exposed/bare`;
const PLUGGED = `
  socket/sockets/switch/plug/toaster/kettle/charger/blanket/hub/cable/cables/fuse/fuseboard/
  heater/cooker/oven/hob/microwave/fridge/freezer/dryer/washer/dishwasher/iron/straighteners/
  hairdryer/lamp/bulb/battery/batteries/powerbank/inverter/generator/scooter/hoverboard/ebike/
  vape/laptop/transformer/pole/poles/wire/wires/wiring/aircon/router/airfryer/fryer/multicooker/
  extension/adapter/boiler/earbuds/watch/tv/console/drone/treadmill/mower/drill/shaver/trimmer/
  massager/projector/speaker/printer/monitor/pump/cylinder/canister/pipe/pressure`;
const GEAR = `
  defib/extinguisher/extinguishers/lifejacket/lifejackets/jackets/helmet/hats/seatbelt/belts/
  belt/alarm/alarms/sprinklers/sprinkler/exit/exits/inhaler/vest/vests/goggles/masks/mask/
  respirator/respirators/gloves/guard/guards/barrier/barriers/net/netting/brake/horn/headlights/
  lights/buoy/buoys/cutoff/shutoff/handrail/ramp/drill/muster/briefing/gate/fence/buzzer/
  pendant/button`;
const LACKS = `
  none/nobody/nowhere/empty/expired/dummy/missing/locked/blocked/broken/wrong/decoration/fake/
  failed/fails/stuck/disconnected/unplugged/propped/stolen/chained/padlocked/paper/loose/
  snapped/perished/faulty/dead/off/offered`;
const RISKY = `
  children/kids/child/baby/toddler/passengers/passenger/pool/boat/ferry/sea/water/smoke/fire/
  kayak/raft/quad/horse/pony/climbing/ride/workers/fellas/lads/floor/storey/residents/
  wheelchair/nan/elderly/compressions/knees/dust/roof/ladder/scaffold/highway/motorway/road/
  traffic/platform/stairs/balcony/lift`;
const BONE = `
  cheekbone/cheekbones/collarbones/tendons/retina/kneecap/tibia/fibula/femur/pelvis/vertebra/
  vertebrae/coccyx/sternum/hernia/hip/eyebrows/eyebrow/knuckles/shin/shins/pinky`;
const FOUL = `
  silica/fibreglass/fiberglass/diesel/petrol/paraffin/lead/tar/sanitiser/sanitizer/detergent/
  dust/smoke`;
const LUNGS = `
  kids/kid/children/child/baby/toddler/creche/nursery/sandpit/playground/lungs/throat/eyes/skin/
  drank/drinking/breathing/cough/coughing/socks/bedroom/tap/pool`;

/** Things that fail, and whom it harms, in hints far apart, as English tells it. */
export const SAFETY_EN_GEAR: Readonly<Record<string, string>> = {
  equipment: `
    ${PLUGGED} .... ${CURRENT}, ${CURRENT} ... ${PLUGGED}, ${GEAR} .... ${LACKS} .... ${RISKY},
    ${RISKY} .... ${GEAR} .... ${LACKS}, ${LACKS} .... ${GEAR} .... ${RISKY}, ${GEAR} ....
    ${RISKY} .... ${LACKS}, moved/moves/wobbles/gives/bounces/drops .. when/if .. lean/leaned/
    leant/stand/stood/jumped/breathe/sit/sat, held up by/with, propped up/open with/by, gas man/
    engineer/fitter ... wouldnt`,
  harm: `
    ${BONE} ... gone/bits/torn/popped/snapped/cracked/chipped/split/bust/surgery/surgeon/burnt/
    operation/scan, torn/bust/busted ... ${BONE}, ${FOUL} .... ${LUNGS}, a second/seconds after/
    before/later/earlier .. i/id/we/she/he, an inch from, stopped/stops/isnt/not making sense,
    talking nonsense, wont/cant/couldnt wake, no wake up, keep .. down .. water/anything/food,
    keeping anything/nothing down, saw stars, out cold, tell me quick/quickly, ring 111, what to
    do .. gave/swallowed/drank, off the shelves, minus # .... dad/mum/baby/nan/gran/kids/
    elderly/heating, heating .... minus .. dad/mum/baby/nan/gran/kids/elderly`,
  hints: `
    ${PLUGGED} .... ${FALLS}/${STRIKES} .... ${PART}, ${STRIKES}/${FAMILY} .... ${BONE}`,
};
