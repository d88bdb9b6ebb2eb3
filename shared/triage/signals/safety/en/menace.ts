import { FAMILY } from './kin.ts';

/** Those who may attack. */
export const MAN = `
  driver/drivers/courier/couriers/guard/guards/bouncer/bouncers/doorman/doormen/engineer/
  technician/installer/fitter/plumber/electrician/guy/man/men/bloke/fella/fellow/lad/chap/dude/
  staff/employee/worker/manager/supervisor/instructor/coach/landlord/caretaker/janitor/cleaner/
  masseur/masseuse/therapist/porter/passenger/stranger/host/steward/stewards/security/agent/
  agents/bailiff/collector/collectors/inspector/postman/rider/waiter/barman/barber/teacher/
  tutor/carer/nurse/doctor/photographer/trainer/customer/salesman/rep/attendant/clerk/cashier/
  usher/warden/contractor/builder/mover/movers/removals/cabbie/uber/he/somebody/someone/
  colleague`;
/** What is done to those who are attacked. */
export const ASSAULTS = `
  followed/following/follows/chased/chasing/cornered/grabbed/grabbing/grabs/pushed/shoved/
  shoving/punched/slapped/kicked/spat/dragged/tackled/elbowed/kneed/fondled/stroked/stroking/
  touched/touching/kissed/kissing/licked/hugged/squeezed/pinned/threatened/threatening/attacked/
  flashed/restrained/manhandled/headlocked/spiked/cuffed/handcuffed/sprayed/hit/struck/whacked/
  bit/scratched/swung/squared/locked/cornering/filmed/rubbed/rubbing/brushed/tickled/pinched/
  smacked/beaten/battered`;

/** People who do harm: staff, drivers, strangers let in, as English tells it. */
export const SAFETY_EN_MENACE: Readonly<Record<string, string>> = {
  assault: `
    ${MAN} ... ${ASSAULTS} .. me/us/her/him/my/our/his/them/a/wife/son/daughter, ${ASSAULTS} ...
    my/our/his ... ${FAMILY}, ${FAMILY} ... was/were/got/been/being ... ${ASSAULTS}, me/i/was/
    were/been/got .. chased/slapped/shoved/manhandled/cornered/flashed by, by the throat/neck/
    hair/scruff/collar/arm/wrist/ear/ankles, hands/hand .. round/around/on/over/up/down/between/
    inside .. my/his/her/their/sons/daughters/womans/girls throat/neck/mouth/skirt/leg/legs/
    thigh/thighs/bum/bottom/arse/waist/knee/chest/breast/breasts/bra/top/shirt/shorts/dress/
    backside/butt, put his/her/their hands on, laid .. hands/finger on, pinned .. against/down/
    to/up, headlock, frogmarch*, fists, swung at, lunged, squared up, headbutt*, kicked .. door
    in/down/off, kick .. door .. in/down, banging/hammering/kicking/pounding .. on .. my/our/the
    door .. am/night/midnight/shouting/threat*/drunk/scared, baseball bat, with a bat/knife/
    hammer/machete/gun/crowbar/bottle/belt/stick/screwdriver/blade, knife/gun .. at/pulled/
    showed/waved/throat, pepper spray*, taser*, spiked .. drink/drinks/by/at, date rape,
    roofied, drugged, non consensual, without .. consent .. touch*/exam*/kiss*, against my will,
    kidnap*, abduct*, held hostage/against, false imprisonment, trafficked, racist attack, hate
    crime, !hate crime against, domestic abuse, violent, violence, violently, abusive ex/
    husband/partner/boyfriend, restraining/protective order, avo .. ex/against, dvo, womens
    refuge, refuge .. address, order against .. him/ex/my/her/them, !violent .. film/movie/game/
    games/video`,
  following: `
    followed/following/follows/chased/trailed .. me/us/her/him/my/daughter/wife/son/mum/sister/
    girlfriend .. home/to/into/in/around/down/all/through/from/onto/out/up/back, waiting/waited/
    parked/sitting/sat/stood/standing/lurking/loitering/hanging/outside .. outside/across/near/
    opposite .. my/our/her/his/the .. house/home/door/flat/work/school/building/street/gate/
    window/car/office/college/gym/drive/right now/again, parked across .. street/road/from,
    turned/turns/turning/showed/shows/showing/came/comes/coming/come .. up/back/round/around/
    over .. at/to .. my/our/her/his .. house/home/door/flat/work/workplace/school/place .. at/
    after/last/drunk/night/with/flowers/uninvited/again/and/asking/three/twice, turned up last
    night, turned up at .. my/her/our .. door/house/home/work/flat, saw .. light on, saw ur
    light, know/knows where .. i/she/we/my .. live/lives/sleep/work/works/kids, stalk*, harass*,
    creep .. on/out/me/outside/driver/staff/at/in, scared to .. leave/go/sleep/open/be/walk/
    come, afraid to .. leave/go/sleep/open/be/walk, too/shes/im scared, scared stiff/witless,
    wouldnt/wont/not/refused/refuses .. leave .. my/our/her/the .. house/home/flat/room/
    property/door/until/porch/kitchen, ${MAN} ... wouldnt/refused/refuses/wont .. leave, let/
    lets/letting himself/herself/themselves in/into, walked/walks/walking/came/barged/burst/got/
    broke/climbed .. in/into .. my/our/the .. room/bedroom/bathroom/flat/house/home/shower/
    cubicle/toilet .. while/when/naked/asleep/without/at/undress*/drunk/uninvited/and/in,
    peeping, peeped, peep, naked .. man/him/he/in/room/door, exposed .. himself/his, flashed ..
    me/us/his/her, master key .. entered/let/room/while, woke .. to .. man/stranger/him/someone/
    hand .. bed/room/over/standing/in, in my bed, end of my bed, under the bed .. man/someone,
    hiding in .. room/car/house/wardrobe, !creep .. radiohead/cover`,
  locked: `
    locked in/inside ... toilet/loo/store/shop/room/gym/office/car/park/library/building/
    stairwell/garage/for/overnight/dark/bathroom/and/by/freezer/cellar/pool/changing/with,
    locked me/us/him/her/them/kids/mum/people in/inside, locks me/us/them in, stuck in ..
    toilet/loo/cubicle/cell/stairwell/shutter/turnstile/gate/door/freezer/cablecar/gondola/ride/
    escape/vault/pod, stuck .. inside/between .. for/hours/doors/floors/lift, between floors,
    couldnt/cant/not/unable .. get .. out .. lift/room/door/toilet/car/building/fire/cubicle/
    locked/in/because, no way out, only exit, exit/exits/escape .. blocked/locked/chained/
    bolted/padlocked/obstructed/boxes/pallets, fire escapes/safety/panel/warden/stairs,
    sprinkler/sprinklers .. not/didnt/broken/off, cladding, intercom .. dead/button/phone/line
    .. nobody/no/dead/lift/answer*`,
};
