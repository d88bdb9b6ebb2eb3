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
  burned/burnt/scalded/hurt/injured/choked/choking/choke/cut/bleeding/bled/electrocuted/shocked/
  poisoned/swallowed/fell/trapped/hospital/hospitalised/hospitalized/unconscious/vomiting/
  suffocated/strangled/drowned/bruised/bitten/crushed/unsafe/danger/drowning/suffocating/
  swallowing/stitches/unattended/fainted/seizure/collapsed/zapped/stung/rash/hives/burns/er/
  ambulance`;
const HURT = `
  fell/fall/falls/falling/fallen/tripped/slipped/burned/burnt/burns/burn/scalded/hurt/hurts/
  injured/injury/choked/choking/choke/bleeding/bled/electrocuted/poisoned/swallowed/trapped/
  hospital/hospitalised/hospitalized/unconscious/vomiting/vomited/throwing/puking/suffocated/
  suffocate/strangled/drowned/drown/drowning/bruised/bruises/bitten/bit/bites/stung/crushed/
  killed/kills/kill/died/dies/dead/dying/death/unsafe/danger/dangerous/fainted/faint/seizure/
  collapsed/zapped/shock/shocked/rash/hives/blister/blisters/er/ambulance/sick/ill/poorly/
  unwell/fever/infection/infected/swollen/swelling/concussion/stitches/surgery/vet/vets/knocked/
  dropped/hit/crashed/thrown/threw/scarred/maimed/paralysed/paralyzed/limping/breathing/asthma/
  allergic/allergy/reaction/diarrhea/diarrhoea/blind/blinded/lost/attacked/mauled/lunged/
  grabbed/pushed/shoved/punched/assaulted/headache/headaches/dizzy/nausea/nauseous/scratched/
  cut/gash/impaled/stabbed/pinched/pinned/stuck/screaming`;

/** People in danger, as English tells it. */
export const SAFETY_EN_PEOPLE: Readonly<Record<string, string>> = {
  injury: `
    injur*, !insult to injury, !injury time/list/crisis, hurt ${WHOSE} ${BODY}/baby/dog, hurt
    myself/himself/herself/themselves/someone/somebody/people/me/him/her,
    got/get/gets/getting/been/badly/seriously/was/were/be hurt, !hurt ..
    feelings/wallet/soul/brain/pocket/heart, !eyes/ears hurt,
    burn/burned/burnt/burns/burning/scald/scalds/scalded/scalding .. ${WHOSE} .. ${BODY},
    scalded, burn injury/injuries/unit/victim, burn/burned/burnt/burning/burns
    me/him/us/myself/himself/herself/ourselves, got/get/been/badly/severely burned/burnt, burns
    .. ${BODY}, blister/blisters/blistered/blistering, degree burn/burns,
    chemical/severe/serious/bad/nasty burn/burns, !burn .. calories/fat, !heart burn/burns,
    ${BODY} .. burned/burnt/burning/burns/scalded/bleeding/swollen/swelled/swelling/crushed/
    sliced/stung/bleeds/bled/blistered, cut/cuts/cutting/sliced/slashed/slit/gashed .. ${WHOSE}
    .. ${BODY}, cut .. open, cut myself/himself/herself/me/him,
    need/needed/needs/got/had/#/getting/six/five/four/three/eight .. stitches/stiches, bleeding,
    bled, bleeds, blood everywhere/all/on/coming, covered in blood, lot/lots of blood,
    drew/drawing blood, gash, !bleeding money/cash/edge/customers/heart/users/obvious, !eyes/ears
    .. bleeding/bleed, split/leaked/spilled/spilt/tipped/poured/burst .. scald*/burn*/burnt,
    boiling/hot/scalding water/soup/coffee/tea/oil/fat/fryer ..
    over/all/on/onto/down/spilled/spilt/lap/leg/legs/hand/hands/arm/face, in agony, screaming in
    pain, excruciating, severe pain, painful rash/burn/lump, x ray, xray, ct scan, nerve damage,
    scarred/scar/scars .. life/face/permanent/for/from, permanent scar/scars/scarring/injury,
    black eye, bruise*, swelling, swollen, swelled up, infection ..
    from/after/eye/ear/skin/piercing, infected, sepsis, septic, blood poisoning, tetanus, hair ..
    falling/fell/fallen/coming out, bald patch/patches, lost ..
    eyesight/sight/hearing/vision/finger/fingers/eye/baby/tooth/consciousness/toe, eyes/eye ..
    burning/stinging/damage/damaged/watering/red/infection, skin .. burn*/peel*/raw/blister*,
    bitten/bites/bite .. bed/bedbug/bedbugs/dog/all/rat/spider/mosquito/covered, bed bugs,
    bedbug*, got hit, hit me/him/her/my .. on/in/with/head/face/car, knocked ..
    over/down/off/unconscious/out .. me/my/him/her/bike/${CHILD}, !spicy ... burn/burning/burned,
    !burning haha/lol`,
  bones: `
    broke/break/breaking/broken/fractured/chipped/cracked/lost/losing/knocked/snapped/busted ..
    ${WHOSE}/a .. ${LIMB}, fractur*, broken bone/bones/wrist/ankle/rib/ribs/hip/nose/tooth,
    chipped tooth, concuss*, sprain*, dislocat*, whiplash, amputat*, paralys*, paralyz*,
    hit/hitting/bumped/smashed/banged/cracked .. ${WHOSE} head, head injury/trauma,
    landed/fell/falling/falls/collapsed/dropped/fallen/toppled .. on/onto ..
    ${CHILD}/me/him/her/head/foot/us/toes, fell off/down/out/over/backwards/flat, fell ..
    stairs/ladder/escalator/steps, slipped/slipping/slip .. on/and/in/fell,
    trip/slip/tripping/slipping hazard, tripped over/on/and, wet floor .. sign/slipped/fell,
    chair/bed/crib/cot/table/shelf/shelves/ladder/stool/swing/trampoline/bench/highchair/
    stroller/pram/ceiling/roof/bunk/wardrobe/dresser/hammock/scaffold/bunkbed ..
    collaps*/gave/tipped/toppled/snapped, tipped/toppled over, gave way, collapsed
    under/while/with/underneath/beneath, finger/fingers/hand/hands/foot/arm/leg/hair/head/thumb
    .. trapped/caught/stuck/crushed/jammed/pinched .. in/by/under/between,
    trapped/caught/pinched/crushed .. ${WHOSE} .. ${BODY}, trapped/stuck .. in/inside ..
    lift/elevator, trapped inside/in/under, impaled, stabbed, pierced .. ${WHOSE}, severed,
    mutilat*, crush injury, !slipped my mind, !slipped through .. cracks, !fell .. radar, !fell
    through .. cracks, !fell out .. love, !fell down .. rabbit,
    broken/fractured/dislocated/shattered/bruised/cracked/sprained/torn collarbone/wrist/ankle/
    nose/rib/ribs/tooth/teeth/hip/jaw/elbow/skull/shoulder/pelvis/kneecap/vertebra/spine/
    ligament/ligaments/toe/finger/bones, locked/stopped/stopping/froze .. threw/thrown,
    threw/thrown/flung/catapulted me/him/her/us/my .. off/over/across/from/into/to, buckled
    under, snapped .. and/while/under/hit/sliced/mid, came loose .. and/while/hit/fell/from,
    strap/cable/rope/bolt/hinge/harness/bar/chain/belt ..
    snapped/broke/gave/came/failed/missing/loose, fell .. ceiling/roof/shelf/balcony/window,
    ceiling/roof/balcony/railing/bannister/banister .. fell/collapsed/came/gave/loose/broke,
    dropped/dropping/drops .. on its own/itself, lift/elevator ..
    stuck/dropped/plunged/trapped/fell/jammed, stuck/trapped .. lift/elevator, alarm button,
    landed on my/his/her, escalator ... missing/broken/fell/hurt/caught/trapped/stopped,
    step/steps ... missing/loose/broken .. fall/fell/hurt/dangerous/trip, cant walk, unable to
    walk, slipped ... floor/ice/stairs/wet/store/shop/oil/spill, !swollen price/prices/bill,
    !broken toe nail polish`,
  body: `
    passed/pass out, fainted, fainting, unconscious, lost consciousness, collapsed,
    cant/couldnt/cannot/not/stopped/difficulty/trouble/struggling/struggled/hard/stop ..
    breathe/breathing, seizure*, heart attack, stroke after, choke/choked/choking/chokes,
    suffocat*, strangl*, drowned, nearly/almost drown*, asphyxi*, went/going blind, blinded,
    airway/throat .. closed/closing/swelled/tight, miscarr*, kidney failure, chest pain/pains,
    dizzy .. after/from/hospital, !gave/give/giving/nearly/almost/have .. heart attack, !choked
    up, !choke point/points, !cant breathe 😂/🤣/😭, !passed out drunk, struggle/struggling/gasping
    .. breathe/breath/air, breathing problems/difficulties/difficulty, asthma attack, inhaler ...
    not/broken/empty/wrong/recall*/faulty, blue lips, turned/turning/went blue, foaming, fit/fits
    .. after/because/screen, concussion, blacked out, choke*, gagging .. plastic/metal/bone,
    tore/torn/tear/ripped/stabbed/pierced/punctured/grazed/scraped/scratched/gouged/smashed/
    crushed/pinched/jammed/slammed/sliced/slashed/cut/burned/burnt/burns/burning/scalded/broke/
    broken/fractured/bruised/hurt/swollen/blistered/peeling/peeled/numb/bleeding/stuck ...
    my/his/her/our/their/moms/mums/kids/daughters/sons ..
    ${BODY}/calf/shin/gum/gums/thigh/bone/skull/spine/cheek/eyelid/eyebrow/heel/lap/wound/foot,
    ${BODY}/calf/shin/gums/gum/heel/spine/eyelids .. numb/swollen/blistered/peeling/peeled/
    bleeding/burnt/burned/raw/bruised/broken/fractured/swelling/infected/killing/scarred/
    throbbing, face .. melted/burned, ulcer, ulcers, headaches ...
    gas/fumes/days/smell/since/fumes, crutches, wheelchair since, in a cast, plaster cast,
    limping, chest pain/pains/tightness, palpitations, lightheaded, light headed, vertigo,
    bedridden since`,
  hospital: `
    hospitalised, hospitalized, hospitalisation, hospitalization, to/in the er, emergency room,
    emergency surgery, in/to/at/the a&e, urgent care, ended/landed/wound/rushed/taken/took/put/
    sent/admitted/went/going/go/goes/trip/visit/driven/drove/now/spent/still/overnight/lying/
    sitting .. hospital, in hospital/icu/er because/with/from/after/for/now, ambulance*,
    paramedic*, called/call/calling/dial* .. 911/999/112/995/000/111, poison control, intensive
    care, icu, life support, permanent/nerve/brain damage, permanently scarred/disabled/damaged,
    needed surgery, surgery ... because/after/needed/due/caused/wrong/from,
    gp/doctor/dr/doctors/dentist/vet ... said/says/because/caused/from/after/confirmed ..
    burn*/infect*/poison*/allerg*/your/broken/react*, needed/need medical/hospital/treatment,
    medical attention/emergency/help, first aid ... none/no/nobody/nothing/refused/needed,
    defibrillator, emergency landing/call/calls/line/services/button/door/doors ..
    not/no/cant/nobody/dead/failed/busy/broken/dont/doesnt/engaged, cant/couldnt/unable ..
    call/dial/reach 911/999/112/000/ambulance/emergency`,
  allergy: `
    allergic reaction*, anaphyla*, anafila*, epipen, epi pen,
    severe/bad/serious/terrible/awful/horrible/nasty reaction,
    allergic/allergy/allergies/allergen*/coeliac/celiac .. not/never/wasnt/isnt/despite/ignored/
    wrong/still/told/but/warned/listed/label*/served/contained/had,
    contain/contains/contained/had .. nuts/peanut/peanuts/dairy/gluten/shellfish/sesame ..
    allergic/allergy/allergies/hospital/reaction, undeclared, not .. declared/listed ..
    allergen/allergens, hives, rash/rashes .. all/over/on/face/after/neck/arms/body,
    broke/break/came/come/coming/breaking out .. rash/hives/spots/blisters, skin ..
    peeling/raw/reaction/burning/peeled/off, chemical burn*`,
  sickness: `
    food poison*, food posion*, poison*, posioned, salmonella, salmonela, e coli, ecoli,
    listeria, norovirus, botulism, legionella, legionnaires, hepatitis, made/making/make/makes ..
    ${SOMEONE} .. sick/ill/unwell, violently/seriously/horribly/terribly/severely sick/ill,
    got/getting/fell/been/feel/feeling/felt/became/both/all/family/everyone/were/was/really/so ..
    sick/ill/unwell .. from/after/eating/ate/since/drinking, sick/ill .. all/whole
    night/day/weekend, sick/ill from/after .. eating/drinking/taking/using/food/your/this/that,
    throwing/threw up, throw up .. after, vomit*, diarrh*, diarea, diarrea, diahrea, puked,
    puking, the runs, stomach cramps/pain/pains/bug/poisoning/flu, stomach .. pumped, food ..
    made .. sick/ill, !sick of, !sick and tired, !so sick bro/dude/man, !make/makes me sick, !you
    .. make .. sick, !poison ivy, !pick your poison, projectile, being sick, been ill, really
    ill, proper ill, whole office/family/group/table .. ill/sick, gave me/us/him/her ..
    worms/food/norovirus/poisoning/stomach/runs/diarrhea/diarrhoea, dodgy stomach,
    gastroenteritis, parasites, parasite, rotten egg/eggs/smell .. gas, smells rotten, off ..
    chicken/meat/fish .. sick/ill, brown/contaminated/cloudy/dirty water ...
    drink/sick/ill/safe/baby, boil water, water .. not/isnt safe, undrinkable`,
  children: `
    ${CHILD} ... ${HARM}, ${HARM} ... ${CHILD}, choking hazard, swallow* .. battery/magnet/
    magnets/button/bead/beads/part/piece/coin/plastic/glass/screw/pin/chemical/bleach/tablet/
    tablets/pills/pod, button battery/batteries/cell/cells, sharp
    edge/edges/metal/plastic/bits/pieces, small parts/pieces/bits ..
    come/came/coming/fell/off/loose/mouth/choke, childproof .. not/broken/failed/opened,
    carseat/seat .. straps/strap/buckle/harness/belt ..
    broke/broken/failed/loose/snapped/came/undone/unbuckled, left/leave/leaving .. ${CHILD} ..
    alone/unattended/behind/outside/street/roadside/stranded, crib/cot .. slats/side/rail ..
    broke/came/fell/loose, ${CHILD} ... screaming/crying/terrified/blue/limp/fever/er/blood/
    blisters/smoke/fire/fumes/gas/shock/glass/battery/magnet/sharp/cut/cuts/splinters/splinter/
    trapped/stuck/allergic/lost/missing/alone/forgot/forgotten/fall/falling/slid/tipped, fell out
    of .. pram/pushchair/stroller/seat/crib/cot/swing/highchair,
    cot/crib/pram/stroller/highchair/carseat/bassinet/bouncer/swing/walker/monkey ... dropped/
    broke/broken/collapsed/folded/snapped/failed/unlatched/opened/tipped/loose/trapped/recall*,
    car seat ... broke/broken/buckle/strap/straps/loose/fail*/harness/recall*, baby monitor ...
    hot/smoke/hacked/burn*/sparks, ${CHILD} .... nail/sharp/swallow*/choke*/fell/burn*/shock*/
    blood/bleeding/poison*/sick/vomit*/rash/hospital/trapped/cord/neck/drown*/electric*/fumes/
    smoke/fire/glass/battery/magnet/peanut/nuts/allerg*/died/killed/unsafe/dangerous/mould/mold/
    toxic/hurt/injur*, nail/sharp/swallow*/choke*/fell/burn*/shock*/blood/bleeding/poison*/
    vomit*/rash/hospital/trapped/drown*/electric*/fumes/smoke/fire/glass/magnet/peanut/nuts/
    allerg*/died/killed/unsafe/dangerous/mould/mold/toxic/hurt/injur* .... ${CHILD}, pregnant ...
    raw/bloody/undercooked/fumes/fell/fall/sick/ill/bleeding/listeria/poison*/slipped/hit,
    raw/bloody/undercooked/fumes/fell/sick/listeria/poison*/slipped ... pregnant`,
  violence: `
    attacked/bitten/assaulted/punched/beaten/groped/followed/stabbed/robbed/mugged/harassed ..
    by, assault*, sexual* harass*/assault*/abuse*/harrass*, groped, groping, molested, molesting,
    molester, molestation, raped, touched me/my/her/daughter ..
    inappropriate*/without/leg/thigh/breast/butt/waist, touched me, inappropriate touching,
    pulled .. knife/gun, attacked me/him/her/us/my, bit me/him/her/my,
    slapped/punched/hit/shoved/pushed/grabbed me/him/her/my ..
    face/driver/guard/staff/arm/ground/floor, locked me/us in, wouldnt/refused/didnt let
    me/us/her out, threatened me/us/her/to, threatening me/us/her, suicid*, kill/killing/hurt
    myself, end my life, self harm,
    grabbed/shoved/pushed/punched/slapped/kicked/hit/spat/spit/choked/dragged/tackled ..
    me/my/him/her/us/at, grabbed my, shoved me, threatened me/us/him/her/my, intimidat*,
    aggressive driver/guard/staff/security/bouncer/courier/dog, dog ...
    attacked/bit/bitten/mauled, followed me/us/her .. home/to/room/car, exposed himself,
    masturbat*, creep .. touched/followed/room, entered/came .. my room ..
    while/at/without/naked, broke into .. room/house/car, held us/me .. against, wouldnt let me
    leave, wouldnt let us off/out/leave, weapon, gunpoint, knifepoint`,
  people: `
    my/our/his/her/your/elderly/disabled/poor/a/old .. ${LIVING} ... ${HURT}, ${HURT} ..
    my/our/his/her/two/three/disabled/elderly/poor .. ${LIVING},
    someone/somebody/people/anyone/kids/children ...
    fall/hurt/die/killed/injured/electrocuted/burned/burnt/drown/trip/slip/lose, i/ive/we ..
    fell/slipped/tripped/collapsed/fainted/choked/drowned/electrocuted/injured/bled,
    i/ive/we/im/were .. been/felt/feel/got/get/getting/fell/really/violently/all/both ..
    sick/ill/unwell/poorly/dizzy/nauseous, i/we/she/he .. could/couldve/might/almost/nearly ..
    died/killed/choked/drowned/die/crashed/fell/drown/choke, thought .. i/we/she/he ..
    die/dying/dead, going to die/kill/explode/fall/collapse/catch, !sick
    note/day/days/pay/leave/beat/track/design/deal, !dying to, !killed it, !killing it, !to die
    for, !lost my/me .. money/luggage/bag/bags/parcel/package/points/account/order/business, !cut
    my losses, !ill be/have/take/never/go/get/do/see/wait/just/tell/let/call/give/send/pay/keep/
    not/stick/try/come/buy/use/leave/stay/move/switch/make/post/report/speak/ask/contact`,
};
