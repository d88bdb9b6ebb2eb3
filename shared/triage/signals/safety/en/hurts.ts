import { FAMILY, PART } from './kin.ts';

const BROKEN = `
  split/smashed/mangled/ripped/torn/shredded/scraped/grazed/skinned/busted/raw/pouring/gushing/
  weeping/oozing/stitched/pinned/plated/sliced/punctured/crushed/ballooned/inflamed/throbbing/
  stinging/bloody/peeling/peeled/broken/snapped/popped/caught/burning/burned/burnt/chipped/
  cracked/squashed/welt/bandage/bandaged/cast/sling/plaster/burns/pierced/poked/jabbed/stung`;
/** How things hit. */
export const STRIKES = `
  hit/hits/struck/strikes/whacked/smacked/smashed/smashing/clipped/caught/cut/cuts/sliced/split/
  slashed/pierced/jabbed/poked/scratched/scraped/grazed/burned/burnt/burns/burn/crushed/crushes/
  pinched/squashed/nipped/bit/bites/stung/ripped/tore/broke/broken/breaks/cracked/chipped/
  snapped/twisted/mangled/punctured/knocked/whipped/skinned/took/catapulted/landed/fell/flew/
  shot/sprayed/squirted/splashed/dropped/rammed/slammed/melted/wrapped/tangled/raised/lost/
  losing/landing/stepped/trod`;
const HURTS = `
  flattened/squashed/crushed/mauled/savaged/bitten/bit/attacked/kicked/thrown/flung/launched/
  catapulted/knocked/floored/winded/drowning/shocked/burned/burnt/gassed/collapse/fitting/
  seizing/unresponsive/limp/wheezing/struggling/screamed/screaming/shaking/shivering/retching/
  limps/maimed/hurt/pinned/stuck/mugged/robbed/followed/chased/cornered/hounded/grabbed/shoved/
  pushed/dragged/slapped/punched/spat/threatened/er/surgery/theatre/vet/vets/wheals/delirious/
  dizzy/faint/freezing/roasting/killed/died/dead/dying/lost/poorly/swallowed/drank/licked/
  chewed/ate/slipped/slipping/tripped/tumbled/plunged/fell/fallen`;
const THING = `
  brick/bricks/tile/tiles/slate/slates/parcels/pallet/crate/crates/shelf/shelves/shelving/
  ladder/ladders/scaffold/scaffolding/sign/signage/panel/panels/pane/glass/mirror/wardrobe/
  drawers/cabinet/cupboard/bookcase/tv/telly/radiator/plaster/ceiling/chandelier/lamp/fan/
  fixture/beam/girder/door/doors/gate/fence/wall/chimney/gutter/branch/tree/pole/post/bollard/
  barrier/barriers/trolley/forklift/speaker/stage/rail/bannister/banister/handrail/balustrade/
  balcony/stairs/staircase/step/floorboard/floorboards/floor/decking/deck/roof/canopy/awning/
  marquee/swing/slide/trampoline/goalpost/bench/chair/stool/bunk/cot/crib/hammock/sunbed/
  lounger/parasol/umbrella/table/bar/blade/knife/axe/drill/grinder/saw/mower/chainsaw/pan/pot/
  jug/cooker/dish/bowl/kettle/mug/lift/elevator/escalator/grate/grating/drain/cover/hook/bolt/
  nail/screw/spring/strap/cable/wire/rope/luggage/suitcase/locker/gas/canister/cylinder/bumper/
  bonnet/hood/wheel/tyre/tire/mast/boom/carabiner/clip/net/drone/render/concrete/masonry/stone/
  rock/ice`;
/** How things fall. */
export const FALLS = `
  fell/falls/falling/fallen/collapses/collapsing/tipped/crashed/crashing/dropped/drops/came/
  flew/snapped/snaps/broke/gave/buckled/burst/blew/swung/slipped/slid/detached/landed/smashed/
  sheared/cracked/popped/imploded/disintegrated/splintered/ripped/folded/failed/jammed/let`;
const WAY = `
  on/onto/off/down/away/out/over/apart/loose/inches/narrowly/missing/missed/through/under/
  beneath/underneath/inwards/everywhere/way/go/with`;

/** Bodies and what strikes them, as English tells it. */
export const SAFETY_EN_HURTS: Readonly<Record<string, string>> = {
  parts: `
    ${STRIKES} .. my/his/her/our/mums/moms/dads/wifes/husbands/sons/daughters/childs/babys/
    toddlers/kids/dogs/cats/nans/grans/mans/womans/customers/workers/colleagues .. ${PART}, my/
    his/her/our/their/mums/moms/dads/sons/daughters/babys/kids/dogs/cats/childs .. ${PART} ...
    ${BROKEN}, ${PART} .. split/bust/burst/ripped/sliced open, teeth/tooth/finger/fingers/toe/
    toes/fingertip/eye/eyebrow/eyebrows/nail .. gone/missing/off/clean, finger/fingers/toe/toes/
    lips/foot/nail/leg/arm/hands ... went/gone/turned/turning/black ... blue/purple/black/white/
    cold, in my/his/her/their/the/dogs/cats foot/hand/finger/thumb/eye/eyes/gum/tongue/throat/
    lip/heel/knee/palm/paw/skin/leg/scalp/bum .. splinter/shard/metal/nail/thorn/bone/staple,
    glass/splinter/splinters/shard/metal/nail/spring/wire/spike ... in/into/through/across ..
    my/his/her/the/their/dogs .. ${PART}, into/across/on .. my/his/her .. face/eyes/eye ..
    spray*/squirt*/splash*/shot/sting*/burn*/oil, spray*/squirt*/splash*/shot ... in/into .. my/
    his/her .. eye/eyes/face/mouth, a welt, welt on/across, welts, bruis*, gash*, wound, wounds,
    wounded, in bits .. pelvis/leg/hand/knee/face, taken out of .. eye/foot/hand/finger/knee,
    stitched up .. hand/head/chin/leg/finger, stitches, !stitches .. coming/undone/seam/seams/
    dropped/knit*/crochet/jumper/shirt/pattern/dress/hem, steri strip*, in plaster/traction, in
    a sling, metal plate .. wrist/arm/leg, skin graft*, burns unit, plastic surgeon,
    maxillofacial, !fell/fall/falling/fallen in love, !kids/baby/son/daughter/we/toddler/child/
    everyone/boys/girls/i fell asleep, !table/chair/bed/sofa/desk/tripod leg/legs, !eyes peeled,
    !wallet/purse/budget/pocket/account .. bleeding, !choking up/on the price, !choked up,
    !knocked out after, !hit me with .. best/deal/offer/code/another, !took/blew/take/blow .. my
    head off, !missing .. cushion/pillow/phone/duvet/sofa/record cover, !my alarm didnt/never,
    !hospital gown/drama/radio/series/corners, !fire brigade museum/tickets/calendar/toy, !is/
    isnt/wasnt/not sharp enough, !table/desk/chair wobbles put/beer/mat/slightly/a bit, !wobbles
    .. put/beer/mat, !feet/legs .. killing me, !threw/thrown/chucked/flung my/the .. parcel/
    package/box/bag/bags/order/luggage, !kicked me off/out/back, !blood .. boiling/boil,
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
    his/her/their/your/a/the/an/elderly/disabled/poor/little/wee/old/two/three/# .. ${FAMILY}
    ... flattened/mauled/savaged/bitten/catapulted/flung/floored/winded/unresponsive/limp/
    retching/chased/cornered/hounded/wheals/delirious/licked/tumbled/plunged/seizing/pinned/
    maimed, ${HURTS} .. my/our/his/her/their .. ${FAMILY}, my/our/moms/mums .. ${FAMILY} ...
    ${HURTS}, lifted off .. feet, off .. feet .. crush/crowd/knocked/swept/took, nobody/people/
    we/i/he/she/kids .. could/couldnt/cant/barely/hardly .. breathe/breath/swallow/stand/walk,
    crush .. gate/barrier/crowd/exit/fans/was/people/stairs/at, crushed .. against/gate/by/
    crowd/people/under, stampede*, trampl*, overcrowd*, packed .. crush*/faint*/breathe,
    barrier/barriers ... gave/crushed/fell/crush, fence/gate/doors/door .. chained/padlocked/
    locked/blocked/bolted .. behind/shut/inside/us/fire/crowd/with, hanging on .. with/for/by ..
    fingernails/dear/life/hand, for dear life, hanging on for, dangl*, nearly/almost/narrowly/
    inches/inch/seconds/cm/centimetres/feet/metre/metres .. from .. crush*/hit*/head/face/
    killed/going/falling/my/her/his/edge/disaster/death, missed .. my/his/her/our/the/me/us/him/
    by .. head/face/by/inches/pram/buggy/inch/eye/feet/whisker/cm, a metre from, could have been
    .. killed/dead/hurt/worse/serious/me/child/head, someones/somebodys/someone/somebody/kid/
    child/people/baby .. will/could/gonna/might/going .. get/be/die/end .. hurt/killed/dead/
    seriously/lose/fall/drown/crushed/burned/worse/shocked, before .. someone/somebody/child/
    kid/anyone .. killed/dies/die/hurt/falls/drowns/loses/gets, terrified, terrifying .. ride/
    driver/driving/flight/crush/drive/experience/kids/night, shitting ourselves, feared for,
    scared for .. life/my/our/safety, !terrified of .. spiders/heights/missing, !terrifying ..
    movie/film/game/book`,
  things: `
    ${THING} ... ${FALLS} ${WAY} ... ${FAMILY}/${PART}/my/our/his/people/crowd/bed/while/pram/
    buggy/nearly/inches, ${THING} .. blew out/up/off, ${THING} .. came down/crashing in, came
    crashing/tumbling/flying down/off/out/at, crashed/crashing down .. on/onto/beside/next/
    inches/where, fell/dropped/came/tumbled/crashed ... on/onto/at ... my/our/his/her/the/a/us/
    me/him ${PART}/${FAMILY}, gives/giving way, giving out .. under/leg/chair/stairs, broke my
    fall, ${THING} .... landed .. on/inches/feet/next/beside/where/right/near, rotten .. floor/
    floorboard/floorboards/step/stairs/deck/decking/beam/joist/ladder/balcony, hole .. floor/
    pavement/road/deck .. fell/leg/foot/ankle/child, went/gone/put/fell/leg/foot .. through ..
    floor/ceiling/floorboards/deck/decking/ice/glass/roof/step/window, missing .. guard/rail/
    handrail/step/rung/cover/grate/bolt/bolts/screws/bannister/banister, no .. handrail/rail/
    guardrail/barrier/bannister/banister/netting/gate/light .. stairs/drop/edge/balcony/roof/
    pool/deck/steps/platform/machine/blade/saw, guard .. missing/off/removed/broken/disabled/
    taped .. slicer/saw/machine/grinder/blade/press/mower/lathe/from, slicer/lathe/press/
    conveyor/baler/compactor/forklift/grinder/mixer/mandolin/mandoline/mower/strimmer/chainsaw/
    shredder .... guard/finger/fingers/fingertip/hand/thumb/foot/toe/crushed/caught/reversed/
    sliced/kicked/lost/took, rung .. snapped/broke/gave/missing/slipped, ladder .. slid/wobbl*,
    scaffold* ... loose/collapse*/fell/fallen/boards/swaying/ties/bolt/pole, sharp .. enough,
    slic* .. like/through/open/into .. finger/hand/thumb/foot, drawn/draws blood, blood ..
    everywhere/pouring/dripping/gushing/floor/carpet/sheets/pillow/walls/mattress/bandage, blood
    stain*, bloodstain*, bloodied, !blood orange/moon/type/brothers/diamond`,
};
