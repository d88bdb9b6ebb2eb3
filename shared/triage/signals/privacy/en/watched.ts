import { FACT, RELATION, STRANGERS } from './words.ts';

const MINE = `
  my/our/her/his/their/me/us/him/them/mum/mums/mom/moms/dad/dads/kid/kids/child/childs/children/
  daughter/daughters/son/sons/baby/babys/wife/wifes/husband/gran/nan/staff/patients/patient/
  pupils/residents/guests/customers/students/people/class/toddler/niece/nephew`;
const FILMS = `
  filmed/films/filming/film/videoed/videoing/video/videotaped/recorded/recording/recordings/
  records/photographed/photographing/photos/photo/pictures/picture/pics/pic/snapped/
  livestreamed/livestreaming/streamed/streaming/footage/clip/clips/selfie/selfies/reel/reels/
  story/stories/screenshot/screenshots/vlog/vlogged/images/image/cctv/dashcam/bodycam/tape/
  tapes/portrait`;
const PLATFORM = `
  insta/instagram/tiktok/facebook/fb/youtube/snapchat/snap/whatsapp/status/reel/reels/stories/
  linkedin/twitter/x/poster/posters/billboard/billboards/brochure/brochures/flyer/flyers/
  leaflet/leaflets/website/webpage/noticeboard/newsletter/telegram/reddit/google/page/feed/
  social/socials/promo/ad/ads/advert/adverts/advertising/campaign/marketing/calendar/slideshow/
  groupchat/online`;
const EYES = `
  camera/cameras/cam/cams/webcam/lens/pinhole/recorder/mic/mics/microphone/microphones/cctv/
  doorbell/dashcam/drone/gopro/sensor/sensors/bug/bugs/device`;
const INTIMATE = `
  bed/bedroom/bedrooms/shower/showers/bathroom/bathrooms/toilet/toilets/loo/loos/changing/
  cubicle/cubicles/locker/lockers/mirror/ceiling/detector/clock/alarm/fitting/dressing/restroom/
  restrooms/washroom/airbnb/room/hotel/dorm/sauna/spa/nursery/crib/cot/breakroom/staffroom/
  window/windows/garden/yard/backyard/pool/cabin/clinic/ward/consulting/massage/tanning/exam/
  treatment`;
const ID = `
  aadhaar/aadhar/adhaar/pan/nric/mykad/ic/ssn/passport/passports/licence/license/medicare/tfn/
  ird/ppsn/pps/id/ids/identity/kyc/selfie/selfies/birth/fingerprint/fingerprints/thumbprint/
  signature/visa/papers/face/iris/retina/voiceprint/dna`;
const REMOVE = `
  bin/delete/deleted/deleting/remove/removed/removing/erasing/wipe/wiped/scrub/scrubbed/
  deactivate/deactivated/purge/purged/destroy/destroyed/shred/redact/unlist/unpublish/forget/
  anonymise/anonymize/blur`;

/** Those who are watched, filmed, tracked or kept on file, as English tells it. */
export const PRIVACY_EN_WATCHED: Readonly<Record<string, string>> = {
  filmed: `
    ${FILMS} ... of/inside/in/with ... my/our/her/his/their/me/us/him/the/everyones/peoples/
    other ... flat/house/home/room/bedroom/bathroom/kids/kid/child/children/daughter/son/baby/
    face/faces/body/door/garden/kitchen/belongings/stuff/things/patients/pupils/residents/
    underwear/drawers/medication/tablets/mum/wife/living/toddler/wedding/surgery/operation/
    birth/exam/changing/shower/naked/asleep/crying/undress*, filmed/filming/films/recorded/
    recording/photographed/videoed/videoing/streamed/streaming/photos/photo/pictures/footage/
    clip ... me/us/him/her/my/our/them/kids/people/women/customers/patients/students/residents
    ... without/while/through/secretly/asleep/changing/naked, secretly/covertly/quietly
    ${FILMS}, ${FILMS} ... ${MINE} ... ${PLATFORM}, my/our/her/his/mums/moms/dads/kids/childs/
    daughters/sons/babys/wifes/grans/nans/nieces .. face/photo/photos/picture/pictures/house/
    body/before/bedroom/flat/home/video/wedding/scar/belly .. on/in/to/across/all ....
    ${PLATFORM}, mum/mom/dad/gran/nan/daughter/son/kids/child/baby/me/her/him ... on/onto/in ...
    your/their/the/a/its ... insta/instagram/tiktok/facebook/fb/youtube/snapchat/linkedin/
    poster/billboard/brochure/flyer/leaflet/reel, put/puts/posted/posting/plastered/uploaded/
    uploading/published/stuck/splashed ... ${MINE} ... up/on/in/to/all/for/over ... ${PLATFORM},
    put/posted/plastered/shared/uploaded/used/using .... ${FILMS} .. of/with .. ${MINE},
    ${FILMS} ... posted/uploaded/shared/shown/leaked/sent/played/circulating/going/passed/
    online/kept/used/given ... to/on/in/around/online/without/my/boss/everyone/staff/group/
    whatsapp/by/for, in her nightie/underwear, in his underwear/pants, in my underwear/pyjamas/
    pjs/nightie, cant say yes, never said yes, permission slip*, photo permission/release,
    without ... parental/parents permission, said no ... photos/photo/filming/pictures/
    recording, asked ... not to ... photo*/film*/post/share/record, nobody asked ... film/us/me/
    if, my face ... on/in/up/without/used/your, !film of .. year, !video .. review/unboxing`,
  hidden: `
    ${EYES} ... in/above/over/behind/inside/pointing/pointed/points/facing/faces/aimed/trained/
    hidden/under/looking/at/into/onto ... my/our/the/your/a/womens/ladies/mens/gym/staff ...
    ${INTIMATE}, hidden/tiny/secret/concealed/covert/spy/disguised/pinhole/wireless/small/
    undisclosed/blinking ${EYES}, ${INTIMATE} ... ${EYES} ... hidden/in/watching/recording/
    pointed/pointing/red/aimed/there/on/above/live, indoor/internal/inside cameras/camera,
    ${EYES} ... films/filming/filmed/records/recording/recorded/captures/capturing/watches/
    watching/covers/overlooks/catches/pointing ... my/our/us/me/the/neighbours/inside/
    everything/garden/bedroom/street/kids/customers/staff/toilets, webcam ... on/was/light/
    covered, ${EYES} ... was/were/is/still/turns/turned/moved/moving/came/comes/switched ... on/
    listening/recording/watching/by itself/following, baby/nanny monitor/cam/camera ....
    someone/talking/panning/heard, peephole, two/one way mirror, upskirt*, drone ... garden/
    window/over/hovering/filming, smart tv/speaker/meter/fridge/watch/lock/doorbell/toy/bulb
    .... listen*/record*/spy*/data/stranger/heard/someone/ads`,
  tracked: `
    tracker/trackers/gps/airtag/airtags/telematics/geofence/geofencing .. on/under/inside/
    fitted/hidden/without, track/tracks/tracking/tracked/traced/tracing/monitored/spies/
    profiling/surveil* .. me/us/my/our/staff/drivers/workers/employees/toilet/kids/where/every/
    everything/everywhere/location/movements/keystrokes/tenants/children/customers/students,
    monitor/monitors/monitoring/watching ... staff/workers/employees/drivers/toilet/everywhere/
    location/movements/keystrokes/tenants/breaks/children/every, knew/knows/joked/commented/told
    ... where ... id/ive/i/wed/weve ... been/was/went/parked/driving, my/our/her/his/their/staff
    movements/whereabouts/location/journeys/routes/keystrokes/browsing/breaks, watch*/see/sees/
    saw/record*/recording/monitor*/on .. my/our/her/his screen, location ... data/history/
    permission/tracking/background/always/sold/sharing/shared/pinned, even ... when ... closed/
    off/turned/deleted ... location/tracking/app, why ... app/torch/calculator/game/flashlight/
    site/you ... need/want/needs/wants/ask/asks/asking ... contacts/location/microphone/mic/
    camera/access/photos/messages/calls/bluetooth, access to ... my/our/all ... contacts/photos/
    microphone/mic/messages/camera/location/gallery/files/phone/calls, manager/boss/supervisor/
    hr/employer/company/bosses/teacher/school/landlord/they/you/it/admin ... read/reads/reading/
    monitor/monitors/sees/see/screenshot/screenshotted/access/accessed/open/opens/opened/looked/
    looks/go/went/going ... our/my/personal/through/at/staff ... dms/messages/emails/email/
    chats/chat/slack/teams/whatsapp/screen/keystrokes/browser/post/mail/inbox/phone/lockers/
    locker/bag/bags/photos/drawers, quotes/quoted ... back ... dms/messages/chat/emails,
    targeted ... ads/ad/advert/adverts ... about/for/after/illness/pregnan*/conversation/talked/
    medical, ads ... about/for ... something/what/things ... said/talked/spoke/discussed/
    mentioned/whispered, heard/listening/listens ... me/us/our/my ... talk/talking/
    conversations/conversation/phone/everything, face ... scan/scans/scanning/scanner/scanned
    ... at/in/to/without/school/canteen/gate/kids/shop/store/mandatory/no, faceprint,
    fingerprint/fingerprints/thumbprint/palm/iris/voiceprint/dna ... scan/school/kids/canteen/
    clock/clocking/attendance/taken/without/forced/mandatory/why/stored/keep/kept/required/
    library/lunch/sold/police/shared, dna ... data/kit/sample, !tracking number/details/info/
    information/id/code/page/link/says/shows/my parcel/order/package/delivery/shipment, !track/
    tracking .. my/our .. order/parcel/package/delivery/shipment/steps/sleep/run/runs/macros/
    calories/fitness/progress/spending/budget/heart/expenses/weight/flight/refund/bag/luggage/
    returns/item`,
  papers: `
    ${ID} ... copy/copies/scan/scans/number/numbers/card/photo/picture/images/details/full/page/
    certificate ... used/using/open/counter/desk/form/whatsapp/lost/found/uploaded/left/public/
    sold/taken/without/kept/keep/keeping/bin/online/demand*/asked/asking/visible/drawer/shared/
    sent/circulat*/by your/printed, ${ID} .... lying/clipboard/misused/photocop*/whatsapped/
    activate/activated/loan/sims/sim/leaked/strewn/dumped, copy/copies/photo/photos/picture/
    scan/scans/photocopy/photocopies/image of ... my/our/his/her/your/both/peoples/everyones/
    customers/guests ... ${ID}/card/cards, asks/asked/asking/wants/wanted/want/demand/demands/
    demanded/insist*/require/requires/required/need/needs ... for/my/full/our/see/a/your/copy/
    photo ... ${ID}/number ... just/only/for/buy/enter/lucky/raffle/form/survey/gym/wifi/refund/
    return/parcel/over/by email/whatsapp/selling/collect, took/taken/takes/taking/snapped/snaps
    ... photo/photos/picture/pictures/copy/scan ... of ... ${ID}/card/cards/my/our/screen,
    ${FACT} ... lies/lying/left/lay/sitting/strewn/scattered/stacked/piled/pinned/taped/open/
    displayed/dumped/blowing/found/abandoned/exposed/visible/unlocked/unattended ... open/on/in/
    at/around/behind/all/out/by/next/under/to/across/outside ... counter/desk/table/bin/bins/
    skip/street/floor/reception/printer/window/board/wall/photocopier/bench/pavement/dumpster/
    tip/alley/car/hallway/lobby/corridor/seat/train/bus/bag/recycling/noticeboard/fridge/
    clipboard/everyone/anyone/public/road/park/lane, ${FACT} .... in/behind/beside/outside ..
    the/a/your .. bin/bins/skip/dumpster/rubbish/trash/recycling/alley, clipboard ... names/
    everyone/sign/phone/numbers/addresses/nric/ic, sign in/visitor/guest/log book/sheet/register
    ... names/everyone/addresses/numbers/see/open/visible, thrown/dumped/chucked/binned ...
    ${FACT} ... shred*/bin/skip/out/without/behind/intact, unshredded, !shredded .. cheese/
    wheat/chicken/beef/cereal, shredded ... instead/never/documents/files/papers/data/statement/
    hand, activate/activated/activates/register/registered/issue/issued/opened/open/bought ...
    sim/sims/numbers/number/line/lines/loan/accounts/card ... in/on/with/using/under/never ...
    my/asked/name/applied, never asked for ... number/numbers/sim/account/card/loan, sim ..
    swap*/cloned/ported/duplicate/duplicated/reissued/transferred .. without/someone/me/my/to/
    by/and/no/at/in, sim was swapped/cloned/ported/reissued, ported ... out/away/my/number ...
    without/me/never/someone, number was ported, port out, duplicate sim, recovery email/number
    ... changed/not/isnt/someone, !photo id .. check/needed, !to open/open .. account .. how/
    what/documents`,
  kept: `
    ${REMOVE} ... my/our/his/her/me/mums/dads/daughters/sons/kids/late/everything ... profile/
    account/accounts/data/details/pictures/photos/photo/picture/listing/record/records/number/
    info/information/footage/video/image/images/documents/entry/address/recording/recordings/
    transcript/history/application/file/files/fingerprints/from/name/selfie/email/on/review,
    take/taking/took/taken ... down ... my/our/photo/picture/video/profile/listing/of me/
    address/number/name, my/our/his/her profile/profiles/photo/photos/pictures/picture/data/
    listing/account/face/details/number/address/video ... is/are/still/stays/remains/keeps/was/
    were ... still/up/live/there/visible/coming/showing/searchable/on/online/appear*/listed/
    active/matches/public, still ... holding/hold/have/keeping/storing/got/processing/using/
    showing/displaying/sending/emailing ... my/our/me/all ... ${FACT}/years/after, asked/
    requested/told/begged/emailed/wrote ... times/twice/weeks/months/you/repeatedly/already/ago
    ... delete/remove/deleted/removed/forget/stop ... me/my/our/calling/emailing/texting/
    mailing/data/account/it/processing/him/her, deletion/removal ... request/requested/requests/
    ignored/refused, stop/quit ... ringing/calling/texting/emailing/messaging/contacting/
    mailing/phoning/writing/spamming ... me/us/my/her/him/mum/this/dead/late/work, off your/the
    ... mailing/marketing/contact/call ... list/lists/database, take/took/remove/get ... me/us/
    my ... off ... list/lists/database/system/mailing, why do/are/is/does ... you/they/it/your
    ... still ... have/hold/keep/got/know ... my, kept on file, on file ... my/without/years,
    didnt/havent/hasnt/not/never/refuse/refused/refuses/refusing/wont/failed/fail ... to/even
    delete/deleted/remove/removed/destroy/destroyed/shred/shredded/wipe/wiped/anonymise/blur,
    didnt/havent/hasnt/not/never/wont delete/deleted/remove/removed/destroy/destroyed/shred/wipe
    ... my/our/the/his/her ... ${FACT}, how long ... recordings/data/footage/details/records/
    information/cctv/files, recordings/data/footage/details/records/cctv/files ... are/is/get
    kept/stored/held/retained/deleted, how long ... do/will ... you ... keep/store/hold/retain
    ... my/data/details/footage, what ... do you/information/data/details/info ... hold/have/
    keep/store/know/collect ... on/about ... me/us, copy of ... all/everything/my ... data/you
    hold/information/records/calls/recordings/personal, what/which/whose .. done/do/doing/
    happens/happened/use/using .. with my/our/kids .. ${FACT}, where ... is/are/does ... my/our
    information/photos/details ... stored/going/kept/held/end, who ... has/have/had/else/can/
    saw/sees/did ... see/access/accessed/seen/share/shared/sell/sold/give/gave/got/looked/read
    ... my/our/it/them ... ${FACT}/with/to, withdraw*/withdrawn/withdrew/revoke*/revoked/gave/
    give/given/no/never/without/my/our/any/parental/explicit/informed .. consent, consent ..
    withdrawn/revoked/ignored/without/for/to, !trip consent, !newsletter .. consent, !consent ..
    newsletter, consents, consented, consenting, nonconsensual, !consent order/form .. surgery,
    !age of consent, !off .. list .. wish/bucket/shopping/price, !dont forget my name`,
  health: `
    pregnan*/abortion/termination/std/sti/hiv/viagra/antidepressants/antidepressant/therapy/
    therapist/counselling/counseling/miscarriage/rehab/ivf/psychiatric/psychiatrist/depression/
    cancer/diagnosis/smear/contraception/contraceptive/fertility/transition/transgender/
    sexuality/bankruptcy/debt/debts/arrears/overdraft/redundancy/disciplinary/convictions/
    sacking/sacked .... told/shouted/announced/loud/aloud/loudly/envelope/whole/everyone/
    neighbour/neighbours/colleague/colleagues/gossip*/leaked/disclosed/revealed/posted/
    overheard/blabbed/voicemail/cc/forwarded/printed, morning after ... pill ... shouted/told/
    across/loud/aunt/mum/neighbour/everyone, ${RELATION} ... asked/rang/called/knew/texted ...
    me/about ... my/because/pregnan*/results/loan/debt/purchase, written on the ... box/
    envelope/outside/front/label, discreet ... packaging/envelope/box/delivery/billing ... logo/
    name/label/huge/said/written/neighbour/massive/not/wasnt/printed/flatmates, plain packaging
    ... not/logo/label/said/name, ${FACT} ... printed/written/visible/showing/shown/stamped on/
    through ... outside/envelope/box/label/parcel/front/window/receipt/back/cake/package/bag,
    deadname*, dead name, deadnaming, my ... ${FACT} ... ${STRANGERS} ... to see/to read/can/
    could/has/have/knows/now`,
};
