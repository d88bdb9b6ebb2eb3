import { FAMILY } from './kin.ts';

const POWERED = `
  battery/batteries/charger/phone/handset/laptop/tablet/oven/powerbank/kettle/boiler/tv/telly/
  washer/dryer/drier/tumble/dishwasher/hob/cooker/fryer/airfryer/toaster/iron/heater/blanket/
  socket/sockets/plug/plugs/outlet/adapter/adaptor/cable/cord/wire/wires/wiring/scooter/ebike/
  hoverboard/vape/router/fridge/microwave/straightener/straighteners/tongs/curler/curlers/lamp/
  bulb/fan/fuse/fusebox/multiplug/candle/candles/engine/hairdryer/freezer/console/headphones/
  earbuds/airpods/watch/smartwatch/bank/stove/grill/humidifier/diffuser/macbook/iphone/samsung/
  machine/appliance/drill/lights/geyser/inverter/generator/panel/panels/immersion/radiator/
  shower/dehumidifier/printer/projector/speaker/camera/doorbell/thermostat/meter/consumer/
  extension/strip/bbq/barbecue/firepit/burner/torch/lighter/slow/cooker/sandwich/maker/mixer/
  blender/wok/pan/steamer/toy/monitor/warmer/pad/mattress/throw/lead/motor/compressor/aircon/
  unit/hub/charging`;
const FIERY = `
  smoking/smoke/smoked/smouldering/smoldering/sparks/sparked/sparking/spark/flame/flames/
  burning/burned/burnt/singed/scorched/scorching/melted/melting/melts/exploded/exploding/
  explosion/explode/bang/popped/hissing/hissed/fizzing/fizzed/crackling/crackles/crackled/
  arcing/arced/glowing/glowed/swollen/bulging/bulged/ballooned/ballooning/ignited/charred/
  blackened/acrid/shock/shocks/shocked/zapped/zap/tingle/tingles/tingling/jolt/electrocuted/
  fumes/singeing/blistered/welt/scald/scalded/scalding/overheating/overheated/overheats/toxic/
  leaking/live/ash/soot/sooty/scorch/inferno/ablaze/alight/evacuated/blew`;

/** Homes and the things in them, as English tells it. */
export const SAFETY_EN_HOUSE: Readonly<Record<string, string>> = {
  heat: `
    ${POWERED} ... ${FIERY}, ${FIERY} .. from/out/off/inside/behind/in/by .. ${POWERED}, so hot
    it/that/i/my .. burn*/welt/melt*/scorch*/mark/blister*/couldnt/cant/raised/hurt*/smok*/
    singed, gets/got/getting/became/becomes/gone/went/runs/running/turned/is/was .. so/too/very/
    really/burning/boiling/scalding/scorching/dangerously/insanely hot .. touch/hold/handle/
    hand/skin/thigh/leg/burn*/blister*/melt*/welt/smok*/pocket/bed/child, too hot .. hold/touch/
    handle, hot enough to .. burn/melt/fry/cook/brand/scald/hurt, burn/burnt/burned/scorch/
    scorched/melted/melting/singed .. hole/holes/through/mark/marks, burn/scorch mark/marks,
    brown/black mark/marks .. plug/socket/wall/outlet/around/charger, acrid, fizz*/crackl*/buzz*
    .. socket/fuse/consumer/panel/switch/plug/wall/wires, arcing, glow* .. red/orange .. plug/
    element/socket/cable/wire, lights/light/switch/socket .. spark*/buzz*/pop*/water/
    dripping, water .. into/in/through/dripping/pouring/onto/near/from .. socket/sockets/
    electrics/fuse/fusebox/light/lights/consumer/meter/plug/plugs/switch, electric* .. water/
    wet/shower/bare/exposed/live/dangerous/taped/tape, no earth, not earthed, isnt earthed,
    unearthed .. wire/plug, earth wire, earthing, rcd, trip switch ... didnt/never/water/shock,
    tingl* .. tap/casing/metal/shower/when/handle/fridge, buzz .. off .. tap/metal/handle/when/
    touch, shock .. off/from/when/touch*, mild/small/little/nasty/electric/static/proper/belt/
    bit shock .. from/off/when/every, a shock .. off/from/when/every/touch*, shocks .. you/me/
    us/from/when, threw/thrown/knocked .. across .. room/kitchen/garage/floor, gas .. hissing/
    hiss/leak*/smell*/stink*/whiff/reek*/on/tap/knocked/explo*/engineer .. condemned/off/
    evacuate*/sick/dizzy/headaches/night/hallway/kitchen, smell*/whiff/stink/reek*/stench .. of
    .. gas/burning/smoke/petrol/fumes/solvent/paraffin/diesel/rotten/plastic/singed/electrical,
    rotten eggs, co alarm/detector/reading/levels/poisoning/leak, alarm .. shriek*/scream*/went/
    beeping .. co/carbon/smoke/gas/boiler/night, alarm/alarms .. didnt/never/failed/silent/dead/
    disconnected .. fire/smoke/co/went/sound/go/beep, headaches/dizzy/sick/drowsy/sleepy/
    nauseous/faint ... boiler/heater/fumes/gas/stove/flue/paint/carbon/generator/smell/fire,
    flue ... leak*/blocked/fumes/disconnected/back/loose/spill*, pilot light, boiler ...
    condemned/fumes/leak* gas/explod*/bang/shut down/dangerous/banging/kettling, condemned, red
    tag*, red tagged, at risk notice, immediately dangerous, house/flat/shed/garage/kitchen/van/
    car/bin/lounge/room .. gutted/burned/burnt/fire/filled .. by/down/out/smoke/gas/fumes/from/
    because, gutted by, burnt out, went up in, gone up in, !smoke alarm .. you sell/batteries/
    included/stock/price/does/buy/come, !smoke/fire alarm .. come/comes with, !glow in .. dark,
    !on fire .. sale/deal, !candle .. smell/smells/scent, !wearing a wire, !live stream/
    streaming/chat/music/tv/show/score/scores/event/agent/support/sport, !live .. on/at/in/from/
    tv, !leaking .. sales`,
  glass: `
    glass/pane/mirror/screen/table/door/jug/jar/dish/bowl/lid/bottle/shelf/windscreen/sunroof/
    cafetiere/teapot/mug/tumbler/vase/bulb/oven .. blew/exploded/burst/shattered/shatters/
    imploded/cracked/disintegrated/popped .. out/in/into/over/everywhere/while/as/when/across/
    on/by/all/with/without/hand/my/near/and/cutting, shards, shard of, !the shard, broken glass,
    bits/pieces/slivers of .. glass, spontaneous* .. shatter*/explod*/combust*, boiling/
    scalding/hot water/coffee/tea/oil/soup/fat/drink/milk/sauce/wax/caramel/noodles ... over/
    onto/lap/leg/legs/arm/hand/chest/foot/thighs/burn*/scald*/blister*, lid ... flew/blew/off/
    popped/loose ... hot/tea/coffee/boiling/face/scald*/burn*/lap/ceiling, handle .. snapped/
    came/broke/fell .. off .. boiling/hot/pan/full/oil/kettle/while/poured, bottom/base .. fell/
    dropped/burst/came out .. hot/boiling/pan/jug/bottle/bag/glass, boiling, scalding, scald,
    scalds, splatter*/spat/spits .. oil/fat/hot, !boiling .. point/eggs/egg/pasta/mad/rage/
    blood/over with, !boiling in/here/today/outside, !hot drink`,
  toxic: `
    ${FAMILY} .. licked/drank/chewed/ate/swallowed/inhaled/sniffed/sucked/touched ... bleach/
    cleaner/paint/chemical/chemicals/battery/glue/gel/poison/pods/tablet/detergent/spray/bait/
    weedkiller/magnet/magnets/beads/lead/antifreeze/slug/glass/plastic/button/dye/acid, drank/
    swallowed/ate/sipped .. bleach/cleaner/descaler/cleaning/disinfectant/chemical/chemicals/
    detergent/soap/acid/antifreeze/petrol/glass/plastic/battery/paint/solvent/sanitiser/
    sanitizer, descaler, caustic, drain cleaner/unblocker, weedkiller, weed killer, insecticide,
    pesticide*, rat poison, rodenticide, antifreeze, asbestos, lead paint, formaldehyde,
    benzene, mercury, radioactive, carcinogen*, pfas, e coli, bacteria .. water/found/in/hand/
    level*, brown .. water/tap/taps, tap/taps/water .. brown/yellow/orange/black/cloudy/stinks/
    smells/metallic/oily/chemical/chlorine/sewage/discolo* .. sick/ill/drink*/street/baby/kids/
    stomach/squits/trots/runs/rash/cramps/vomit*/days/safe/and/since/coming, boil notice, boil
    water, do not drink, not safe .. drink/eat/use/drive/live/breathe/kids, sewage, raw sewage,
    effluent, black/toxic mould/mold, mould/mold/damp ... asthma/chest/cough*/lungs/breath*/
    sick/inhaler/ill/wheez*/bronch*/baby/newborn/hospital/kids/child/children/bedroom/cot/
    wheeze, spores, breathing in, breathing .. fumes/dust/mould/spores/asbestos/smoke/chemicals,
    dust .. asbestos/lungs/cough*/silica, no heating/heat/boiler/hot/power/electric/electricity/
    gas ... baby/newborn/elderly/child/children/kids/pensioner/freezing/oxygen/dialysis/mum/nan/
    gran/disabled/asthma/ill/degrees/hypotherm*/ventilator/fridge/insulin/year old, # degrees ..
    in/bedroom/baby/elderly/ward/no/heating/inside .. baby/mum/elderly/kids/child/ill/fainted,
    stung/stings/sting .. eyes/skin/face/like/burn*, skin .. peel*/burn*/raw/blister*/flak*/red/
    sting*/weep*/itch*/fire, eyes .. stream*/burn*/sting*/swollen/puffed/sealed/shut/red/
    weeping, lips .. swell*/swollen/swelled/burn*/tingl*/numb/ballooned/peel*/blister*, face ..
    swell*/swollen/swelled/burn*/ballooned/rash/red raw/puffed/peel*/blister*/blew, throat ..
    clos*/swell*/swollen/burn*/tight/cut/scratch*, hair .. fell/falling/coming/snapped/burnt/
    burned/burned .. out/off/clumps/after, clumps .. hair, hair .. clumps, bald patch/patches,
    came out in .. rash/hives/spots/blisters/welts/lumps/bumps, covered in .. bites/rash/hives/
    spots/blood/burns/bruises/blisters/welts/sores/vomit, scabies, ringworm, head lice, nits ..
    salon/hat/bed, bedbug*, bed bugs, fleas .. bites/bitten/bed/covered/sofa, !hair coming out
    nice/great/lovely, !skin on fire .. game/character, !water .. bottle .. black/yellow/orange`,
};
