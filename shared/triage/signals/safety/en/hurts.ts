import { FAMILY, PART } from './kin.ts';

const BROKEN = `
  split/shattered/smashed/mangled/ripped/torn/gashed/shredded/scraped/grazed/skinned/busted/
  scalded/raw/pouring/gushing/weeping/oozing/stitched/pinned/plated/severed/sliced/lacerated/
  punctured/impaled/crushed/bruised/ballooned/inflamed/infected/septic/throbbing/numb/stinging/
  bleeding/bled/bloody/bloodied/blistered/blistering/peeling/peeled/swollen/swelled/swelling/
  broken/fractured/snapped/dislocated/sprained/popped/trapped/caught/burning/burned/burnt/
  scorched/singed/chipped/cracked/shattered/squashed/amputated/disfigured/scarred/welt/welts/
  bandage/bandaged/cast/sling/plaster/burns/scald/pierced/itchy/itching/rash/poked/jabbed/stung`;
const STRIKES = `
  hit/hits/struck/strikes/whacked/smacked/smashed/smashing/clipped/caught/cut/cuts/sliced/
  gashed/split/slashed/pierced/stabbed/jabbed/poked/scratched/scraped/grazed/burned/burnt/burns/
  burn/scalded/singed/scorched/crushed/crushes/trapped/pinched/squashed/nipped/bit/bites/stung/
  ripped/tore/tears/broke/broken/breaks/fractured/cracked/chipped/snapped/dislocated/sprained/
  twisted/bruised/mangled/severed/punctured/impaled/swelled/knocked/whipped/blistered/skinned/
  took/catapulted/landed/fell/flew/shot/sprayed/squirted/splashed/dropped/rammed/slammed/
  slammed/melted/wrapped/tangled/raised/lost/losing/landing/stepped/trod`;
const HURTS = `
  flattened/squashed/crushed/trampled/mauled/savaged/bitten/bit/attacked/kicked/thrown/flung/
  launched/catapulted/knocked/floored/winded/choked/choking/strangled/suffocated/drowned/
  drowning/electrocuted/zapped/shocked/scalded/burned/burnt/blistered/poisoned/gassed/concussed/
  fainted/collapsed/collapse/convulsing/fitting/seizing/unconscious/unresponsive/limp/wheezing/
  gasping/struggling/screamed/screaming/shaking/shivering/vomiting/vomited/vomits/retching/
  puking/bleeding/bled/limping/limps/paralysed/paralyzed/scarred/maimed/injured/hurt/trapped/
  pinned/stuck/impaled/stabbed/mugged/robbed/groped/molested/followed/chased/stalked/cornered/
  hounded/grabbed/shoved/pushed/dragged/slapped/punched/spat/assaulted/threatened/hospital/
  hospitalised/hospitalized/er/icu/stitches/surgery/ambulance/theatre/vet/vets/crutches/
  wheelchair/swollen/hives/rash/wheals/anaphylaxis/allergic/feverish/delirious/dizzy/faint/
  dehydrated/frostbite/freezing/roasting/overheated/heatstroke/killed/died/dead/dying/lost/
  poorly/swallowed/inhaled/drank/licked/chewed/ate/slipped/slid/slipping/tripped/tumbled/
  toppled/plunged/fell/fallen/ran`;
const THING = `
  brick/bricks/tile/tiles/slate/slates/parcels/pallet/crate/crates/shelf/shelves/shelving/
  ladder/ladders/scaffold/scaffolding/sign/signage/panel/panels/pane/glass/mirror/wardrobe/
  drawers/cabinet/cupboard/bookcase/tv/telly/radiator/plaster/ceiling/chandelier/lamp/fan/
  fixture/beam/girder/door/doors/gate/fence/wall/chimney/gutter/branch/tree/pole/post/bollard/
  barrier/barriers/trolley/forklift/speaker/stage/rail/railing/bannister/banister/handrail/
  balustrade/balcony/stairs/staircase/step/floorboard/floorboards/floor/decking/deck/roof/
  canopy/awning/marquee/swing/slide/trampoline/goalpost/bench/chair/stool/bunk/cot/crib/hammock/
  sunbed/lounger/parasol/umbrella/table/bar/blade/knife/axe/drill/grinder/saw/mower/chainsaw/
  pan/pot/jug/cooker/dish/bowl/kettle/mug/lift/elevator/escalator/manhole/grate/grating/drain/
  cover/hook/bolt/nail/screw/spring/strap/cable/wire/rope/luggage/suitcase/locker/gas/canister/
  cylinder/bumper/bonnet/hood/wheel/tyre/tire/mast/boom/harness/carabiner/clip/net/drone/
  firework/cladding/render/concrete/masonry/stone/rock/ice`;
const FALLS = `
  fell/falls/falling/fallen/collapsed/collapses/collapsing/toppled/toppling/tipped/crashed/
  crashing/dropped/drops/came/flew/flying/shattered/shatters/snapped/snaps/broke/gave/buckled/
  exploded/burst/blew/swung/slipped/slid/detached/landed/smashed/sheared/cracked/popped/
  imploded/toppled/disintegrated/splintered/ripped/folded/failed/jammed/let`;
const WAY = `
  on/onto/off/down/away/out/over/apart/loose/inches/narrowly/missing/missed/through/under/
  beneath/underneath/inwards/everywhere/way/go/with`;

/** Bodies and what strikes them, as English tells it. */
export const SAFETY_EN_HURTS: Readonly<Record<string, string>> = {
  parts: `
    ${STRIKES} .. my/his/her/our/mums/moms/dads/wifes/husbands/sons/daughters/childs/babys/
    toddlers/kids/dogs/cats/nans/grans/mans/womans/customers/workers/colleagues .. ${PART}, my/
    his/her/our/their/mums/moms/dads/sons/daughters/babys/kids/dogs/cats/childs .. ${PART} ...
    ${BROKEN}, ${PART} .. split/bust/cut/burst/ripped/sliced open, teeth/tooth/finger/fingers/
    toe/toes/fingertip/eye/eyebrow/eyebrows/nail .. gone/missing/off/clean, finger/fingers/toe/
    toes/lips/foot/nail/leg/arm/hands .. went/gone/turned/turning/black .. blue/purple/black/
    numb/white/cold, in my/his/her/their/the/dogs/cats foot/hand/finger/thumb/eye/eyes/gum/
    tongue/throat/lip/heel/knee/palm/paw/skin/leg/scalp/bum .. glass/splinter/shard/shards/
    needle/metal/nail/thorn/bone/staple, glass/splinter/splinters/shard/shards/metal/nail/
    spring/wire/spike ... in/into/through/across .. my/his/her/the/their/dogs .. ${PART}, into/
    across/on .. my/his/her .. face/eyes/eye .. spray*/squirt*/splash*/shot/sting*/burn*/acid/
    oil, spray*/squirt*/splash*/shot ... in/into .. my/his/her .. eye/eyes/face/mouth, a welt,
    welt on/across, welts, bruis*, gash*, wound, wounds, wounded, in bits .. pelvis/leg/hand/
    knee/face, taken out of .. eye/foot/hand/finger/knee, # stitches, stitched up .. hand/head/
    chin/leg/finger/hospital, stitches, !in stitches, !stitches .. coming/undone/seam/seams/
    dropped/knit*/crochet/jumper/shirt/pattern/dress/hem, steri strip*, plaster cast, in
    plaster, in a sling, in traction, on crutches, metal plate .. wrist/arm/leg, skin graft*,
    burns unit, burn unit, plastic surgeon, maxillofacial, minor injuries, fracture clinic, eye
    hospital, tetanus, !fell/fall/falling/fallen in love, !kids/baby/son/daughter/we/toddler/
    child/everyone/boys/girls/i fell asleep, !table/chair/bed/sofa/desk/tripod leg/legs, !eyes
    peeled, !wallet/purse/budget/pocket/account .. bleeding, !choking up/on the price, !choked
    up, !knocked out after, !hit me with .. best/deal/offer/code/another, !took/blew/take/blow
    .. my head off, !missing .. cushion/pillow/phone/duvet/sofa/record cover, !my alarm didnt/
    never, !hospital gown/drama/radio/series/corners, !fire brigade museum/tickets/calendar/toy,
    !is/isnt/wasnt/not sharp enough, !table/desk/chair wobbles put/beer/mat/slightly/a bit,
    !wobbles .. put/beer/mat, !feet/legs .. killing me, !threw/thrown/chucked/flung my/the ..
    parcel/package/box/bag/bags/order/luggage, !kicked me off/out/back, !blood .. boiling/boil,
    !traffic/queue/heat/wait/suspense/boredom .. kill/killing me, !battery/phone/laptop/charge/
    charger/controller/tv/router/wifi/watch/tablet/ipad/console/screen/signal/engine dies/died/
    dead/dying, !battery/phone/laptop .. dies/died/dead .. after/within/in/again/quickly/fast/
    so, !nuts/allergens/gluten .. listed on .. menu, !brakes squeak/squeaking/squeal, !stuck/
    sitting/sat/waiting/delayed/hours/hrs .. runway, !split my sides, !broke my heart, !arm and
    .. leg, !pulling my leg, !lost my head, !hit me up, !cut my teeth, !my hair cut, !cut/cuts
    .. hair, !bit .. tongue, !on my face, !took .. breath, !broke .. back for, !took my/his/her
    hand, !hit .. nail on, !lost .. hair, !scratched my/the head, !scratching my head, !caught
    my eye/ear, !caught .. eye, !twisted my arm, !twist my arm`,
  beings: `
    my/our/his/her/their/your/a/the/an/elderly/disabled/poor/little/wee/old/two/three/# ..
    ${FAMILY} ... flattened/trampled/mauled/savaged/bitten/catapulted/flung/floored/winded/
    convulsing/unresponsive/limp/wheezing/gasping/retching/limping/chased/stalked/cornered/
    hounded/hives/wheals/delirious/dehydrated/heatstroke/licked/tumbled/toppled/plunged/
    electrocuted/zapped/scalded/poisoned/concussed/fainted/seizing/pinned/impaled/groped/
    molested/paralysed/maimed, ${HURTS} .. my/our/his/her/their .. ${FAMILY}, my/our/moms/mums
    .. ${FAMILY} ... ${HURTS}, lifted off .. feet, off .. feet .. crush/crowd/knocked/swept/
    took, nobody/people/we/i/he/she/kids .. could/couldnt/cant/barely/hardly .. breathe/breath/
    swallow/stand/walk, crush .. gate/barrier/crowd/exit/fans/was/people/stairs/at, crushed ..
    against/barrier/gate/by/crowd/people/under, stampede*, trampl*, overcrowd*, packed ..
    crush*/faint*/breathe, barrier/barriers ... collapsed/gave/crushed/fell/crush, fence/gate/
    exit/exits/doors/door .. chained/padlocked/locked/blocked/bolted .. behind/shut/inside/us/
    fire/crowd/with, hanging on .. with/for/by .. fingernails/dear/life/hand, for dear life,
    hanging on for, dangl*, nearly/almost/narrowly/inches/inch/seconds/cm/centimetres/feet/
    metre/metres .. from .. crush*/hit*/head/face/killed/going/falling/my/her/his/edge/disaster/
    death, inches from .. face/head/us/me/him/her/pram, missed .. my/his/her/our/the/me/us/him/
    by .. head/face/by/inches/pram/buggy/inch/eye/feet/whisker/cm, a metre from, could have been
    .. killed/dead/hurt/worse/blinded/serious/fatal/me/child/head, someones/somebodys/someone/
    somebody/kid/child/people/baby .. will/could/gonna/might/going .. get/be/die/end .. hurt/
    killed/dead/seriously/lose/injured/fall/drown/crushed/burned/trapped/worse/shocked/
    electrocuted, before .. someone/somebody/child/kid/anyone .. killed/dies/die/hurt/falls/
    drowns/injured/loses/gets, terrified, terrifying .. ride/driver/driving/flight/crush/drive/
    experience/kids/night, shitting ourselves, feared for, scared for .. life/my/our/safety,
    !terrified of .. spiders/heights/missing, !terrifying .. movie/film/game/book`,
  things: `
    ${THING} ... ${FALLS} ${WAY} .. ${FAMILY}/${PART}/my/our/his/customer/people/crowd/bed/
    while/pram/buggy/nearly/inches, ${THING} .. blew out/up/off, ${THING} .. came down/crashing/
    away in, came crashing/tumbling/flying down/off/out/at, crashed/crashing down .. on/onto/
    beside/next/inches/where, fell/dropped/came/tumbled/toppled/crashed .. on/onto/at .. my/our/
    his/her/the/a/us/me/him ${PART}/${FAMILY}, came away in .. hand, gave way, gives way, giving
    way, giving out .. under/leg/chair/stairs, broke my fall, ${THING} ... landed .. on/inches/
    feet/next/beside/where/right/near, rotten .. floor/floorboard/floorboards/step/stairs/deck/
    decking/beam/joist/ladder/balcony, hole .. floor/pavement/road/deck .. fell/leg/foot/ankle/
    child, went/gone/put/fell/leg/foot .. through .. floor/ceiling/floorboards/deck/decking/ice/
    glass/roof/step/window, missing .. guard/rail/handrail/step/rung/cover/grate/manhole/bolt/
    bolts/screws/bannister/banister, no .. handrail/rail/railing/guard/guardrail/barrier/
    bannister/banister/netting/gate/light .. stairs/drop/edge/balcony/roof/pool/deck/steps/
    platform/machine/blade/saw, guard .. missing/off/removed/broken/disabled/taped .. slicer/
    saw/machine/grinder/blade/press/mower/lathe/from, slicer/lathe/press/conveyor/baler/
    compactor/forklift/grinder/mixer/mandolin/mandoline/mower/strimmer/chainsaw/shredder ...
    guard/finger/fingers/fingertip/hand/thumb/foot/toe/crushed/caught/trapped/reversed/sliced/
    kicked/severed/lost/took, rung .. snapped/broke/gave/missing/slipped, ladder .. slid/folded/
    snapped/wobbl*, scaffold* ... loose/collapse*/fell/fallen/boards/swaying/ties/bolt/pole,
    hanging by .. thread/wire/screw/nail/cable/one, sharp .. enough, slic* .. like/through/open/
    into .. finger/hand/thumb/foot, drawn blood, drew blood, draws blood, blood .. everywhere/
    pouring/dripping/gushing/floor/carpet/sheets/pillow/walls/mattress/needle/bandage, blood
    stain*, bloodstain*, bloodied, covered in blood, !blood orange/moon/type/brothers/diamond`,
};
