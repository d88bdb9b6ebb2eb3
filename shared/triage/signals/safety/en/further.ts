/** What else tells of danger, as English tells it. */
export const SAFETY_EN_FURTHER: Readonly<Record<string, string>> = {
  words: `
    allerg*, rash, rashes, itchy, itching, swell, swells, swelled, spots ..
    all/over/body/face/skin, welts, pills/tablets/medication/medicine/meds ...
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
    solvent, pesticide*, caustic, lye, radon, mouldy, black mould/mold, feces, faeces, sewage,
    something floating/moving/crawling in, eye/eyes ..
    burn*/red/sting*/sore/infection/blind/swollen/drops/vision, vision ..
    blurred/loss/lost/damage, hearing .. loss/lost/damage, lost hearing/vision/sight, doesnt wake
    up, wont wake up, medevac, airlifted, in tears .. pain, so much pain, severe
    pain/headache/headaches/cramps/reaction, hospital, hospitals, !animal hospital, !hospital
    corners, !emergency exit seat/seats/row, !emergency fund/contact/contacts, !rollercoaster of
    emotions, !needle in a haystack, !trapped wind`,
};
