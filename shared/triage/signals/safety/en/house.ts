import { FAMILY } from './kin.ts';

const POWERED = `
  battery/batteries/charger/phone/handset/laptop/tablet/oven/powerbank/kettle/boiler/tv/telly/
  washer/dryer/drier/tumble/dishwasher/hob/cooker/fryer/airfryer/toaster/iron/heater/blanket/
  socket/sockets/plug/plugs/outlet/adapter/adaptor/cable/cord/wire/wires/wiring/scooter/ebike/
  hoverboard/vape/router/fridge/microwave/straightener/straighteners/tongs/curler/curlers/lamp/
  bulb/fan/fuse/fusebox/multiplug/candle/candles/engine/hairdryer/freezer/console/headphones/
  earbuds/airpods/watch/smartwatch/bank/stove/grill/humidifier/diffuser/macbook/iphone/samsung/
  machine/appliance/drill/lights/geyser/inverter/generator/panel/panels/immersion/radiator/
  shower/dehumidifier/printer/speaker/camera/doorbell/thermostat/meter/consumer/extension/strip/
  bbq/barbecue/firepit/burner/torch/lighter/slow/sandwich/maker/mixer/blender/wok/pan/steamer/
  toy/monitor/warmer/pad/mattress/throw/lead/motor/compressor/unit/hub/charging`;
/** What fire does. */
export const FIERY = `
  smoking/smoke/smoked/spark/flame/burning/burned/burnt/melted/melts/bang/popped/hissing/hissed/
  fizzing/fizzed/crackling/crackles/crackled/arced/glowing/glowed/bulging/bulged/ballooned/
  ballooning/blackened/shock/shocks/shocked/zap/tingle/tingles/tingling/jolt/singeing/welt/
  leaking/live/ash/sooty/blew`;

/** Homes and the things in them, as English tells it. */
export const SAFETY_EN_HOUSE: Readonly<Record<string, string>> = {
  heat: `
    ${POWERED} ... ${FIERY}, ${FIERY} .. from/out/off/inside/behind/in/by .. ${POWERED}, so hot
    it/that/i/my .. burn*/welt/melt*/mark/blister*/couldnt/cant/raised/hurt*/smok*, gets/got/
    getting/became/becomes/gone/went/runs/running/turned/is/was .. so/too/very/really/insanely
    hot .. handle/hand/skin/thigh/leg/burn*/blister*/melt*/welt/smok*/pocket/bed/child, too hot
    .. handle, hot enough to .. burn/melt/fry/cook/brand/hurt, burn/burnt/burned/melted .. hole/
    holes/through/mark/marks, brown/black mark/marks .. plug/socket/wall/outlet/around/charger,
    acrid, fizz*/crackl*/buzz* .. socket/fuse/consumer/panel/switch/plug/wall/wires, arcing,
    glow* .. red/orange .. plug/element/socket/cable/wire, lights/light/switch/socket .. spark*/
    buzz*/pop*/water/dripping, water .. into/in/through/dripping/pouring/onto/near/from ..
    light/lights/meter/plug/switch, electric* .. water/wet/shower/bare/exposed/live/taped/tape,
    no earth, unearthed .. wire/plug, earthing, rcd, trip switch ... didnt/never/water, tingl*
    .. tap/casing/metal/shower/when/handle/fridge, buzz .. off .. tap/metal/handle/when/touch,
    shock .. off/from/when/touch*, mild/small/little/proper/belt/bit/a shock .. every, shocks ..
    you/me/us/from/when, threw/thrown/knocked .. across .. room/kitchen/garage/floor, gas ..
    hiss/smell*/stink*/whiff/reek*/on/tap/knocked/engineer .. off/night/hallway/kitchen, smell*/
    whiff/stink/reek*/stench .. of .. gas/burning/smoke/petrol/paraffin/diesel/rotten/plastic/
    electrical, co alarm/detector/reading/levels/leak, alarm .. shriek*/scream*/went/beeping ..
    co/carbon/smoke/gas/boiler/night, alarm/alarms .. didnt/never/failed/silent/dead/
    disconnected .. fire/smoke/co/went/sound/go/beep, headaches/dizzy/sick/drowsy/sleepy/faint
    ... carbon/fire, pilot light, boiler ... leak* gas/shut down/banging/kettling, condemned,
    red tag*, at risk notice, house/flat/shed/garage/kitchen/van/car/bin/lounge/room .. gutted/
    burned/burnt/fire/filled .. by/down/out/smoke/gas/from/because, gutted by, went/gone up in,
    !smoke alarm .. you sell/batteries/included/stock/price/does/buy/come, !smoke/fire alarm ..
    come/comes with, !glow in .. dark, !on fire .. sale/deal, !candle .. smell/smells/scent,
    !wearing a wire, !live stream/streaming/chat/music/tv/show/score/scores/event/agent/support/
    sport, !live .. on/at/in/from/tv, !leaking .. sales`,
  glass: `
    glass/pane/mirror/screen/table/door/jug/jar/dish/bowl/lid/bottle/shelf/windscreen/sunroof/
    cafetiere/teapot/mug/tumbler/vase/bulb/oven .. blew/burst/imploded/cracked/disintegrated/
    popped .. out/in/into/over/everywhere/while/as/when/across/on/by/all/with/without/hand/my/
    near/and/cutting, shards, shard of, !the shard, broken glass, bits/pieces/slivers of ..
    glass, hot water/coffee/tea/oil/soup/fat/drink/milk/sauce/wax/caramel/noodles ... over/onto/
    lap/leg/legs/arm/hand/chest/foot/thighs/burn*/scald*/blister*, lid ... flew/blew/off/popped/
    loose ... hot/tea/coffee/face/scald*/burn*/lap/ceiling, handle .. snapped/came/broke/fell ..
    off .. hot/pan/full/oil/kettle/while/poured, bottom/base .. dropped/burst/came out .. hot/
    pan/jug/bottle/bag/glass, boiling, scalding, scald, scalds, splatter*/spat/spits .. oil/fat/
    hot, !boiling .. point/eggs/egg/pasta/mad/rage/blood/over with, !boiling in/here/today/
    outside, !hot drink`,
  toxic: `
    ${FAMILY} .. licked/drank/chewed/ate/swallowed/sniffed/sucked/touched ... cleaner/paint/
    chemical/chemicals/battery/glue/gel/pods/tablet/detergent/spray/bait/magnet/magnets/beads/
    lead/slug/glass/plastic/button/dye, drank/swallowed/ate/sipped .. cleaner/cleaning/
    disinfectant/chemical/chemicals/detergent/soap/petrol/glass/plastic/battery/paint/sanitiser/
    sanitizer, descaler, caustic, drain cleaner/unblocker, weedkiller, weed killer, insecticide,
    pesticide*, rodenticide, antifreeze, formaldehyde, benzene, radioactive, pfas, bacteria ..
    water/found/in/hand/level*, brown .. water/tap/taps, tap/taps/water .. brown/yellow/orange/
    black/cloudy/stinks/smells/metallic/oily/chemical/discolo* .. sick/ill/drink*/street/baby/
    kids/stomach/squits/trots/runs/days/safe/and/since/coming, boil notice, do not drink,
    sewage, effluent, black mould/mold, mould/mold/damp ... cough*/breath*/wheez*/bronch*/baby/
    newborn/kids/child/children/bedroom/cot, spores, breathing in, breathing .. dust/mould/
    smoke/chemicals, dust .. cough*/silica, no heating/heat/boiler/hot/power/electric/
    electricity/gas ... baby/newborn/elderly/child/children/kids/pensioner/freezing/mum/nan/
    gran/disabled/asthma/ill/degrees/hypotherm*/fridge/insulin/year old, # degrees .. in/
    bedroom/baby/elderly/ward/no/heating/inside .. baby/mum/elderly/kids/child/ill, stung/
    stings/sting .. eyes/skin/face/like/burn*, skin .. peel*/burn*/blister*/flak*/red/sting*/
    weep*/itch*, eyes .. stream*/shut/weeping, lips .. tingl*/peel*, face .. swell*/burn*/red
    raw/puffed/peel*/blister*/blew, throat .. clos*/swell*/burn*/tight/cut/scratch*, hair ..
    fell/falling/coming .. out/off/clumps/after, clumps .. hair, hair .. clumps, covered in ..
    bites/spots/blood/burns, scabies, ringworm, head lice, nits .. salon/hat/bed, fleas ..
    bitten/bed/covered/sofa, !hair coming out nice/great/lovely, !skin on fire .. game/
    character, !water .. bottle .. black/yellow/orange`,
};
