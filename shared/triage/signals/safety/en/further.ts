/** What else tells of danger, as English tells it. */
export const SAFETY_EN_FURTHER: Readonly<Record<string, string>> = {
  words: `
    allerg*, !allergen menu/list/info/information/sheet, !print .. allergens, !allergens on,
    rash, rashes, itchy, itching, swell, swells, swelled, spots .. all/over/body/face/skin,
    pills/tablets/medication/medicine/meds ... mine/hers/his/mix, pills/tablets/medication/
    medicine/meds .. not/other/another, dosage, dose, doses, dispensed, mislabel*, oxygen,
    helmet ... crack*/broke*/fail*, helmets, life vest*, railing*, ceiling fan, loose .. bolt/
    bolts/screw/screws/panel/tile, ligament*, acl, tendon, torn .. muscle/meniscus/knee/
    shoulder, tore .. my/his/her, molar, crown ... broke*/cracked/off/stone/bone, filling ..
    came/out/stone/broke, tooth/teeth ... cracked/broke/broken/chipped/lost/stone/bone/metal/
    missing/fell, had/having a fit, convuls*, mouse/rat/rats/cockroach/cockroaches/roach/
    roaches/flies/beetle/beetles/ants/spider/spiders .. in/inside/running/crawling/food/salad/
    kitchen/restaurant/soup/drink/buffet .. my/the/our/food/salad/kitchen/soup/drink/meal/
    buffet/counter, hair .. in .. my/the food/salad/soup/drink/meal, vermin, infested,
    infestation, sticking out/up/through .. of/from/nail/screw/wire, nail/screw/nails/screws/
    staple/staples/splinter/splinters/spike/wire/glass/blade ... sticking/poking/protruding/
    exposed/sharp, sharp .. edge/edges/metal/plastic/corner/corners/point/points/bit/bits/piece/
    pieces/object/nail/glass, jagged, razor sharp, cord/string/strap/blind/blinds ... neck/
    around/wrapped, around .. neck/throat, bloody/raw/pink/frozen .. inside/middle/centre/
    center, torn/ripped .. my/his/her .. muscle, blade/knife/axe/saw/drill ... flew/snapped/
    slipped/broke/hit/nearly/almost, flew past/off/at/into ... my/his/her/head/face/window,
    inches/centimetres from, alight, aflame, arson, !for/shade arson, combust*, detonat*,
    flammable, inflammable, ignite*, ignition .. fire/fuel/gas, inferno, overload* .. socket/
    fuse/electric*/circuit, overheat*, soot, live cable/cables/power/electric/electrical, power
    line/lines/cable .. down/fell/hanging/exposed/cut, cable/cables/wires/wire/wiring .... live/
    cut/hanging/loose/frayed/pavement, toppl*, keeled over, plummet*, detached ... fell/hit/
    nearly/while/driving, wobbl* .. fell/fall/collapse*, infection*, lacerat*, disfigur*,
    haemorrhag*, hemorrhag*, contusion*, abrasion*, puncture* .. lung/hand/foot/skin, cornea*,
    eardrum*, nerve, nerves .. damage/hand, numb, numbness, dehydrat*, cramps, nausea*,
    nauseous, feverish, fever .. after/since/from/temperature, harmful, harmed, derail*,
    misdiagnos*, malpractice, botched, vaccine, !vaccine clinic/appointment/appointments/
    booking/passport/certificate, syringe*, needle*, scalpel, anaesthe*, anesthe*, blood
    pressure/clot/clots, blood test .. wrong/mixed, emergency, !emergency section, rescued ..
    by/from/fire, trapped, capsule .. stuck/open, ride .. stopped/stuck/bar/fell/broke/hurt/
    malfunction*, waterpark ... hurt/cut/slide/drown*, swing/slide/climbing ... broke/snapped/
    fell/cut/sharp/hurt/broken/bolt, bunk bed/beds ... broke/fell/gave/slats, acid, acidic,
    bleach, chlorine, ammonia, solvent, lye, radon, mouldy, feces, faeces, something floating/
    moving in, eye/eyes .. burn*/red/sting*/sore/blind/drops/vision, vision .. blurred/loss/
    lost/damage, hearing .. loss/lost/damage, doesnt wake up, medevac, airlifted, in tears ..
    pain, so much pain, severe pain/headache/headaches, hospital, !hospital shop/shops/cafe/
    canteen/restaurant/coffee/parking/gift/volunteer/volunteers/trust/wing/kitchen/pharmacy/car/
    library/app/appointment/appointments/waiting, !outside .. hospital, !the hospital says, !put
    me in hospital haha/lol, !deliver to hospitals, !animal hospital, !hospital corners,
    !emergency exit seat/seats/row, !emergency fund/contact/contacts, !rollercoaster of
    emotions, !needle in a haystack, !session/card/code/link/token/pass/password/booking/offer/
    voucher/basket/cart/otp .. has/have/had/is/just/now expired, !session/card/code/link/token/
    pass/password/offer/voucher/otp expired, !driver text/ring/call, !trapped wind`,
};
