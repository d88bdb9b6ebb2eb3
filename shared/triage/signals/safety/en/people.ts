import { CHILD, LIVING } from './words.ts';

const BODY = `
  hand/hands/finger/fingers/thumb/arm/arms/leg/legs/foot/feet/toe/toes/face/eye/eyes/head/skin/
  mouth/tongue/lip/lips/throat/neck/knee/knees/wrist/ankle/ear/ears/nose/tooth/teeth/scalp/
  chest/shoulder/thigh/thighs/nail/nails/forehead/cheek/chin/body/palm/elbow/hip/belly/back`;
const LIMB = `
  arm/leg/wrist/ankle/nose/rib/ribs/tooth/teeth/bone/hip/collarbone/toe/finger/foot/jaw/elbow/
  skull/hand/shoulder/tailbone/thumb/knee/kneecap/neck/back`;
const WHOSE = `
  my/his/her/our/their/your/moms/mums/dads/wifes/husbands/sons/daughters/kids/babys/childs/
  childrens/toddlers`;
const SOMEONE = `
  me/us/him/her/them/family/kids/people/everyone/wife/husband/son/daughter/dog/cat/mum/mom/dad/
  baby/kid/partner/girlfriend/boyfriend/friend/guests/colleague/sister/brother/grandma/grandad`;
const HARM = `
  burned/burnt/hurt/cut/shocked/swallowed/fell/bitten/crushed/drowning/swallowing/unattended/
  stung/burns/er`;
const HURT = `
  fell/fall/falls/falling/fallen/tripped/slipped/burned/burnt/burns/burn/hurt/hurts/swallowed/
  throwing/drown/drowning/bitten/bit/bites/stung/crushed/killed/kills/kill/died/dies/dead/dying/
  death/faint/shock/shocked/er/sick/ill/poorly/unwell/fever/surgery/vet/vets/knocked/dropped/
  hit/crashed/thrown/threw/maimed/breathing/asthma/reaction/blind/lost/attacked/mauled/grabbed/
  pushed/shoved/punched/headache/headaches/dizzy/scratched/cut/pinched/pinned/stuck/screaming`;

/** People in danger, as English tells it. */
export const SAFETY_EN_PEOPLE: Readonly<Record<string, string>> = {
  injury: `
    injur*, !insult to injury, !injury time/list/crisis, hurt ${WHOSE} ${BODY}/dog, hurt myself/
    himself/herself/themselves/someone/somebody/people/me/him/her, got/get/gets/getting/been/
    badly/seriously/was/were/be hurt, !hurt .. feelings/wallet/soul/brain/pocket/heart, !eyes/
    ears hurt, burn/burned/burnt/burns/burning/cut/cuts/cutting/sliced/slashed/slit/caught/
    pinched/crushed .. ${WHOSE} .. ${BODY}, scalded, burn unit/victim, burn/burned/burnt/
    burning/burns me/him/us/myself/himself/herself/ourselves, got/get/been/badly/severely
    burned/burnt, burns .. ${BODY}, blister/blisters/blistered/blistering, degree/severe/
    serious/bad/nasty burn/burns, !burn .. calories/fat, !heart burn/burns, ${BODY} .. burning/
    burns/crushed/sliced/stung, cut .. open, cut myself/himself/herself/me/him, need/needed/
    needs/got/had/#/getting/six/five/four/three/eight .. stiches, bleeding, bled, bleeds, blood
    all/on/coming, lot/lots of blood, drew/drawing blood, !bleeding money/cash/edge/customers/
    heart/users/obvious, !eyes/ears .. bleeding/bleed, split/leaked/spilled/spilt/tipped/poured/
    burst .. scald*/burn*, hot water/soup/coffee/tea/oil/fat/fryer .. over/all/on/onto/down/
    spilled/spilt/lap/leg/legs/hand/hands/arm/face, excruciating, painful burn/lump, x ray,
    xray, ct scan, black eye, swelling, swollen, infected, sepsis, septic, tetanus, hair ..
    fallen out, bald patch/patches, lost .. eyesight/sight/hearing/vision/finger/fingers/eye/
    baby/consciousness/toe, eyes/eye .. damage/damaged/watering, bitten/bites/bite .. bed/dog/
    all/rat/spider/mosquito/covered, bed bugs, bedbug*, got hit, knocked .. out .. me/my/him/
    her/bike/${CHILD}, !spicy ... burn/burning/burned, !burning haha/lol`,
  bones: `
    broke/break/breaking/broken/chipped/cracked/lost/losing/knocked/snapped/busted .. ${WHOSE}/a
    .. ${LIMB}, fractur*, broken bone, sprain*, dislocat*, amputat*, paralys*, paralyz*, hit/
    hitting/bumped/smashed/banged/cracked .. ${WHOSE} head, head trauma, landed/fell/falling/
    falls/dropped/fallen .. on/onto .. ${CHILD}/me/him/her/head/foot/us/toes, fell off/down/out/
    over/backwards/flat, fell .. stairs/ladder/escalator/steps/ceiling/roof/shelf/balcony/
    window, slipped/slipping .. on/and/fell, tripped over/on/and, chair/bed/crib/cot/table/
    shelf/shelves/ladder/stool/swing/trampoline/bench/highchair/stroller/pram/ceiling/roof/bunk/
    wardrobe/dresser/hammock/scaffold/bunkbed ... collaps*/gave/tipped/snapped, tipped over,
    gave way, finger/fingers/hand/hands/foot/arm/leg/hair/head/thumb .. caught/stuck/jammed/
    pinched .. in/by/under/between, stuck .. in/inside .. lift/elevator, impaled, stabbed,
    pierced .. ${WHOSE}, severed, mutilat*, !slipped my mind, !slipped through .. cracks, !fell
    .. radar, !fell through .. cracks, !fell out .. love, !fell down .. rabbit, broken/cracked/
    torn collarbone/wrist/ankle/nose/rib/ribs/tooth/teeth/hip/jaw/elbow/skull/shoulder/pelvis/
    kneecap/vertebra/spine/toe/finger/bones, locked/stopped/stopping/froze .. threw/thrown,
    threw/thrown/flung/catapulted me/him/her/us/my .. off/over/across/from/into/to, buckled
    under, snapped .. and/while/under/hit/sliced/mid, came loose .. fell/from, rope/bolt/
    harness/chain/cable/belt/bar .. snapped/gave/failed, strap/hinge .. snapped/gave/failed,
    rope/bolt/harness .. broke/came/loose/missing, safety/seat bar/strap/belt .. loose/missing/
    came/broke, ceiling/roof/balcony/bannister/banister .. fell/came/gave/loose/broke, dropped/
    dropping/drops .. on its own/itself, lift/elevator .. jammed, stuck .. lift/elevator, alarm
    button, landed on my/his, escalator ... missing/broken/hurt, step/steps ... missing/loose/
    broken .. fall/hurt/trip, cant walk, unable to walk, slipped ... floor/ice/wet/store/shop/
    oil/spill, !swollen price/prices/bill, !broken toe nail polish`,
  body: `
    passed/pass/blacked out, fainted, fainting, unconscious, collapsed, cant/couldnt/cannot/not/
    stopped/difficulty/trouble/struggling/struggled/hard/stop .. breathe/breathing, seizure*,
    heart/asthma attack, stroke after, choking, !choking up, suffocat*, strangl*, drowned,
    nearly/almost drown*, asphyxi*, went/going blind, airway .. closed/closing/tight, miscarr*,
    kidney failure, dizzy .. after/from, !gave/give/giving/nearly/almost/have .. heart attack,
    !choke point/points, !cant breathe 😂/🤣/😭, !passed out drunk, struggle/struggling .. breathe/
    breath/air, breathing problems/difficulties/difficulty, inhaler ... not/broken, blue lips,
    turned/turning/went blue, foaming, fit/fits .. after/because/screen, choke*, gagging ..
    plastic/metal/bone, tore/torn/tear/ripped/pierced/punctured/grazed/scraped/scratched/gouged/
    smashed/crushed/pinched/jammed/slammed/sliced/slashed/cut/burned/burnt/burns/burning/broke/
    broken/hurt/peeling/peeled/stuck ... my/his/her/our/their/moms/mums/kids/daughters/sons ..
    ${BODY}/calf/shin/gum/gums/bone/skull/spine/eyelid/eyebrow/heel/lap, ${BODY}/calf/shin/gums/
    gum/heel/spine/eyelids .. peeling/peeled/burnt/burned/raw/broken/killing/throbbing, ulcer,
    ulcers, headaches ... days/since, crutches, wheelchair/bedridden since, in a cast, plaster
    cast, limping, chest pains/tightness, palpitations, lightheaded, light headed, vertigo`,
  hospital: `
    hospitalised, hospitalized, hospitalisation, hospitalization, to/in the er, in/to/at/the
    a&e, urgent/intensive care, in er because/with/from/after/for/now, ambulance*, paramedic*,
    called/call/calling/dial* .. 911/999/112/995/000/111, icu, life support, brain damage,
    surgery ... because/after/needed/due/caused/wrong/from, gp/doctor/dr/doctors/dentist/vet ...
    said/says/because/caused/from/after/confirmed .. burn*/infect*/your/broken/react*, needed/
    need medical/treatment, medical attention/help, defibrillator, cant/couldnt/unable .. reach
    911/999/112/000`,
  allergy: `
    anaphyla*, anafila*, epipen, epi pen, severe/bad/serious/terrible/awful/horrible/nasty
    reaction, coeliac/celiac .. not/never/wasnt/isnt/despite/ignored/wrong/still/told/but/
    warned/served/contained/had, undeclared, hives, broke/break/came/come/coming/breaking out ..
    spots, skin ... off, chemical burn*`,
  sickness: `
    food posion*, poison*, !poison green/apple/pen, posioned, salmonella, salmonela, e coli,
    ecoli, listeria, norovirus, botulism, legionella, legionnaires, hepatitis, made/making/make/
    makes .. ${SOMEONE} .. sick/ill/unwell, seriously/horribly/terribly/severely sick/ill, got/
    getting/fell/been/feel/feeling/felt/became/both/all/family/everyone/were/was/really/so ..
    sick/ill/unwell .. from/after/eating/ate/since/drinking, sick/ill .. all/whole night/day/
    weekend, sick/ill from/after .. taking/food, throwing/threw up, vomit*, diarrh*, diarea,
    diarrea, diahrea, puked, puking, the runs, stomach flu, !sick of, !sick and tired, !so sick
    bro/dude/man, !make/makes me sick, !you .. make .. sick, !poison ivy, !pick your poison,
    projectile, being sick, been/really/proper ill, whole office/family/group/table .. ill/sick,
    gave me/us/him/her .. worms/food/stomach/runs, gastroenteritis, smells rotten, off .. meat
    .. sick/ill, cloudy/dirty water ... drink/sick/ill/safe/baby, boil water, undrinkable`,
  children: `
    ${CHILD} ... ${HARM}/screaming/blue/limp/fever/splinters/splinter/stuck/lost/missing/fall/
    tipped, ${HARM} ... ${CHILD}, swallow* .. battery/magnet/magnets/button/bead/beads/part/
    piece/coin/plastic/glass/screw/pin/chemical/tablet/tablets/pills/pod, button battery/
    batteries/cell/cells, small parts/pieces/bits .. come/came/coming/fell/off/loose/mouth,
    carseat/seat .. straps/strap/buckle/belt .. broke/broken/failed/loose/snapped/came/undone/
    unbuckled, left/leave/leaving .. ${CHILD} .. behind/outside/street/roadside/stranded, cot/
    crib/pram/stroller/highchair/carseat/bassinet/bouncer/swing/walker/monkey ... dropped/broke/
    broken/folded/snapped/failed/unlatched/opened/tipped/loose/recall*, car seat .... strap/
    straps/fail*/recall*, baby monitor ... hot/hacked, ${CHILD} .... nail/sharp/swallow*/fell/
    burn*/shock*/blood/sick/neck/drown*/electric*/smoke/magnet/peanut/died/killed/mould/mold/
    hurt, nail/sharp/swallow*/fell/burn*/shock*/blood/drown*/electric*/smoke/fire/glass/magnet/
    peanut/nuts/died/killed/mould/mold/hurt ... ${CHILD}, pregnant ... raw/fell/fall/sick/ill/
    slipped/hit, raw/fell/sick/slipped ... pregnant`,
  violence: `
    attacked/punched/beaten/robbed/mugged .. by, assault*, !assault on .. ears/eyes/senses/nose,
    sexual* abuse*/harrass*, groping, molested, molesting, molester, molestation, raped, touched
    my/her/daughter .. inappropriate*/without/leg/thigh/breast/butt/waist, touched me,
    inappropriate touching, attacked/threatened me/him/her/us/my, bit me/him/her/my, threatened
    to, threatening me/us/her, suicid*, killing myself, end my life, grabbed/shoved/pushed/
    punched/slapped/kicked/spat/spit/dragged/tackled .. me/my/him/her/us, hit me/him/her/us,
    spat/spit/punched .. at, !hit me like/right/up, intimidat*, aggressive driver/guard/staff/
    security/bouncer/courier/dog, followed me/us/her .. room/car, masturbat*, creep .. touched/
    followed/room, entered/came .. my room .. while/at/without/naked, broke into .. room/house/
    car, held us/me .. against, wouldnt let me/us leave, weapon, gunpoint, knifepoint`,
  people: `
    my/our/his/her/your/elderly/disabled/poor/a/old .. ${LIVING} .. ${HURT}, ${HURT} .. my/our/
    his/her/two/three/disabled/elderly/poor .. ${LIVING}, someone/somebody/people/anyone/kids/
    children ... fall/hurt/die/killed/burned/burnt/drown, i/ive/we .. fell/slipped/tripped,
    !youngest/eldest/i/she/he fell asleep .. car/film/best/credits/story/sofa/cinema, !fell/
    fallen .. love/behind, i/ive/we/im/were .. been/felt/feel/got/get/getting/fell/really/all/
    both .. sick/ill/unwell/poorly/dizzy, thought .. i/we/she/he .. die/dying/dead, going to
    die/kill/fall/collapse/catch, !sick note/day/days/pay/leave/beat/track/design/deal, !dying
    to, !killing it, !to die for, !lost my/me .. money/luggage/bag/bags/parcel/package/points/
    account/order/business, !cut my losses, !ill be/have/take/never/go/get/do/see/wait/just/
    tell/let/call/give/send/pay/keep/not/stick/try/come/buy/use/leave/stay/move/switch/make/
    post/report/speak/ask/contact`,
};
