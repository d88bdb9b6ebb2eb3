import { FACT, RELATION } from './words.ts';

const ONES = `
  mans/womans/guys/blokes/ladys/kids/couples/familys/fellas/persons/girls/boys/lads/chaps/
  childs/customers/patients/students/tenants/users/passengers/dudes/pensioners/grannys/grandmas/
  babys/teenagers/drivers/employees/residents/guests/members/fellows/uncles/aunties/pupils/pals`;
const SHOT = `
  photo/photos/picture/pictures/pic/pics/image/images/shot/shots/snap/snaps/video/videos/clip/
  clips/footage/face/selfie/selfies/before/portrait/portraits/stills/screenshot/screenshots`;
const PLACE = `
  page/website/site/wall/feed/story/stories/channel/grid/reel/reels/insta/instagram/facebook/fb/
  tiktok/youtube/twitter/linkedin/poster/posters/billboard/brochure/flyer/leaflet/newsletter/ad/
  ads/advert/adverts/noticeboard/window/screen/screens/blog/portfolio/powerpoint/slides/bus/van/
  packaging/catalogue/stock/google/internet/online/socials/status/group/chat/forum/app/profile`;
/** Papers and files about one person. */
export const RECORD = `
  ecg/mri/bloods/smear/urine/sample/swab/biopsy/results/result/scan/scans/xray/xrays/notes/
  chart/referral/prescription/diagnosis/discharge/letter/letters/bill/bills/statement/
  statements/payslip/payslips/contract/contracts/invoice/invoices/tax/passport/passports/
  licence/mortgage/loan/policy/claim/claims/account/accounts/pension/orders/order/booking/
  bookings/appointment/appointments/transcript/grades/marks/timetable/messages/chat/chats/
  emails/inbox/photos/pictures/address/addresses/details/data/records/record/file/files/profile/
  history/searches/contacts/meter/readings/usage/balance/transactions/tickets/itinerary/
  membership/signature/cv/application`;
const AWAY = `
  went/sent/go/goes/going/gets/getting/delivered/posted/arrived/landed/turned/ended/addressed/
  mailed/shows/come/came/comes/keep/keeps/still`;

/** How private things come out in daily life, as English tells it. */
export const PRIVACY_EN_EVERYDAY: Readonly<Record<string, string>> = {
  persons: `
    another/somebody/previous/last/different/total ${ONES}, some/other/random/strange/elderly/
    poor/unknown/dead/complete mans/womans/ladys/persons/childs/familys/couples/fellas/chaps/
    grannys/grandmas/babys, some/other/others/random/strange/elderly/unknown ${ONES} ...
    ${RECORD}/name/names/home/house/netflix/life/number/numbers/phone/email/face/faces, a/some/
    one mr/mrs/ms/mister, see/saw/received/got ... a miss, mr/mrs/ms/miss .. ${RECORD},
    ${RECORD} ... of/for/about/from/belonging/addressed ... mr/mrs/ms/miss, this/that/its/these/
    it isnt/not/arent/wasnt/aint my/mine ... ${RECORD}/name/blood/number, isnt/not/wasnt my ...
    ${RECORD}/blood ... he/she/this/lady/man/woman/belongs/someone/its, lady/man/woman/guy/
    person/he is # ... and/with/has/who, codes/code/otp/otps/pin/pins/texts/calls/emails/
    letters/bills/parcels/receipts/post/mail/orders/alerts/notifications/invoices/statements/
    results .... for .. some/a/somebody/someone/another/other .. priya/guy/man/woman/lady/
    person/fella/bloke/girl/called/named/keep/keeps/who/landing/in/at/else, codes/otps/otp/
    alerts/notifications/results/texts/messages/emails/letters/calls for some, !for some ..
    reason/time/weeks/days/months/years/unknown/people/items/help/more/info, cars/cards/people/
    devices/names/numbers/vehicles/bookings/addresses/payments/lines/phones/meters/users/kids/
    pets/loans/policies .. on/in/under/linked/attached .. my .. account/name/profile/policy/app/
    file .... mine/own/dont/recognise/recognize/never/arent/isnt/not/one/none, some/a man/woman/
    guy/stranger/bloke/lady/person/family ... is/was/has/had/can/could/keeps/got ... my/our
    ${FACT}, talked/talking/spoke/spoken/speaking/discussed/discussing/joked/laughed/chatting/
    chatted ... about my/our/her/his/mums/dads ... ${FACT}/body/case/divorce/health ... in/with/
    to/on/while/at/front/across/out, listened/listening/listens .. to/in .. by/my/our/
    recordings/recording/calls/conversations/voice, whole/entire/all/half ... class/office/team/
    school/village/town/family/staff/street/company ... got/has/have/knows/knew/saw/seen/read/
    heard ... my/our/about/that/it/his/her, used/use ... to live/lives here, calling/ringing/
    letters/post/mail/texts ... for a/some ... man/woman/guy/person/someone/lady ... used/who/
    lived/moved/called, next doors/door ... letterbox/letter/mailbox/inbox/post, in/through ...
    next ... doors/door ... letterbox/house/box/garden ... opened/my/statement/bill, in front of
    ... half/whole/all/entire/other/everyone/everybody/patients/customers/queue/town/colleagues/
    class/line/waiting/room, youre here about/for, here about the/your, are you here ... about/
    for ... the/your`,
  shown: `
    lists/listing/listed/shows/showing/displays/displaying/prints/printing/publishes/publishing/
    publish/reveals/revealing/gives/puts/posts .. everybodys/everyones/every/our/all/peoples/
    staffs/my/each .... home/sick/addresses/phone/phones/salary/salaries/surname/surnames/
    birthday/address/number/numbers/plates/diagnosis/medical/street/whereabouts/away, shows/
    tells/reveals/says/knows/lets/know ... when ... were/im/we/i/shes/theyre/house ... away/out/
    home/empty/holiday/alone, ${SHOT} ... of ... my/me/our/us/him/her/kids/patients/residents/
    people ... ${SHOT}/on/in/for/to/online ... ${PLACE}, before and after ... shots/photos/pics/
    pictures/photo ... of ... my/me, my/our/her/his/daughters/sons/kids/mums/dads/wifes/babys/
    class ... ${SHOT} ... is/are/was/were/ended/appeared/turned/popped/came/being/now/still ...
    on/in/up/all/used/being ... ${PLACE}, put/puts/posted/uploaded/using/used/stuck/shared/
    shares/sent/published ... ${SHOT} ... of ... me/my/our/us/her/him/patients/kids/children/
    residents/mum/dad/people, letter/letters/statement/statements/bill/bills/results/result/
    payslip/payslips/card/cards/cheque/sim/invoice/invoices/prescription/mail/post/passport ....
    ${AWAY} .. to/at/in/up/for .. my/an/a/our .. old/previous/wrong/former/ex/exs/exes/
    neighbour/neighbours/neighbor/strangers/someone/parents/mums/next, letter/letters/statement/
    statements/results/bill/payslip/card about/with/from/containing .... old/previous/wrong/
    former/ex/exs/neighbour/neighbours/strangers/left .. address/house/flat/inbox/email/door/
    place/years/letterbox, turned/ended/landed/popped/showed/appeared/arrived/dropped ... up/in/
    on/through ... strangers/stranger/someone/somebody/elses/wrong/anothers/another/neighbours/
    neighbors/other/exs/colleagues/random ... inbox/hands/letterbox/house/bag/email/phone/car/
    account/portal/door/desk/screen/locker/mailbox/app/file, ${SHOT}/${RECORD}/form/forms/
    papers/paperwork/documents ... blowing/blew/scattered/strewn/flying/floating/dumped/
    littering/littered/fluttering ... about/around/down/across/over/in/on/through/outside/all,
    opened by ... neighbour/lad/mistake/someone/them/her/him, my/our ... letter/letters/post/
    mail/envelope/parcel ... opened/unsealed/torn/resealed/steamed ... and/by/already/when/
    inside/before/again/with`,
  gossip: `
    telling/told/tells/tell .. the/my/our/whole/other/everyone/entire/half/his/her/all ..
    family/village/clients/customers/neighbours/neighbors/patients/street/town/office/school/
    staff/colleagues/parents/mums/friends/residents/tenants/regulars/estate/church/pub .. what/
    about/how/that/my/i/when/where/who, been telling, account/app/profile/card/bill/statement/
    history/timeline/basket .. shows/has/had/lists/with/full/displays/says/includes/contains ..
    purchases/orders/trips/charges/calls/bookings/devices/messages/photos/names/searches/rides/
    journeys/logins/purchase/order/trip .... dont/didnt/never/not/someone/stranger/unknown/isnt/
    arent/wasnt/havent, list/sheet/register/roster/printout/spreadsheet .. with/of/showing/
    containing .. names/rooms/numbers/addresses/patients/guests/emails/phones/staff/salaries/
    debts .... on/in/at/by/left/pinned/posted/open/visible/bar/desk/out/to/went/public/everyone/
    printed, went/going round telling, ${RELATION}/clerk/receptionist/teller ... telling/tells
    ... family/everyone/people/neighbours/them ... what/how/about/my/i, what i ... earn/owe/
    weigh/take/bought/spent ... told/telling/knows/everyone/family/neighbour, told/telling/
    knows/family/everyone/know/knew ... what i ... earn/owe/weigh/take/bought/spent/make/have/
    get, said/saying/claimed/claiming/pretending/insisted/pretended/swore ... they/he/she/to ...
    was/were/be me/him/her/us, said ... they/he/she ... were/was my, got/get/had/have/having ...
    my/our/her/his ... email/password/number/address/sim/pin/details/line/phone/login ...
    changed/reset/moved/transferred/ported/switched/swapped/redirected, just gave it/them/him/
    her, gave it to them, and you/they ... just/simply/happily ... gave/told/let/handed/changed/
    reset/sent, let/gave/handed/give/gives/giving/hand/shared/sold ... police/cops/feds/ice/
    council/government/landlord/papers/insurer/them/him ... a month/have/see/look/my/our ...
    clips/footage/recordings/data/records/messages/file/history/photos/video/videos/calls,
    ${RELATION} ... still ... get/gets/has/have/see/sees/receive/receives/can/access/control/
    controls/logs/opens/reads, taken/removed/took off ... account/access/alerts/ex, through ...
    my/our/her/his ... bedside/drawer/drawers/wardrobe/handbag/purse/suitcase/luggage/locker/
    cupboards/belongings/glovebox/underwear/diary, rooting/rooted/poking/poked/rifled/rifling/
    rummaging/rummaged/nosing ... through/in/around/about, why/how/what ... have/has/do/does/
    are/did/come/would/is ... you/they/a/the/some/your ... got/get/getting/still/keep/have/has/
    need/want/know/hold/holding/asking/obtained/find/found ... my/our ... ${FACT}/cell/landline,
    so why have you got, how did/does/do/has/have/come ... get/gets/got/have/has/find/found ...
    my/our ... ${FACT}/cell/landline, day/days/hour/hours/minutes/week after ... i/we ... asked/
    applied/signed/registered/filled/gave/booked/quote/enquired ... you/quote/calls/call/email/
    form/number, added/found/messaged/texted/followed/friended/contacted/looked/emailed ... me/
    us/my ... on/through/using/via/off/from ... facebook/linkedin/insta/instagram/whatsapp/snap/
    tiktok/form/booking/account/membership/order/system/records, using ... what/details/number/
    info/name ... i/from ... wrote/gave/put/form/order/booking/application/file/system, on your
    list ... never/ticked/box/signed/agreed, never/didnt/not ... tick/ticked ... box, unticked
    ... box, pre ticked, ticked .. no, requested/asked ... for ... everything/all ... you hold/
    have/on me, everything you ... know ... on/about me/us, nobody/noone/wont/cant ... say/tell/
    explain ... where/what/who ... goes/data/stored/kept/sees/access/photos/it, scanned/scan/
    scans/scanning/capture/captured ... my/our/his/her/kids/everyones/childs ... face/faces/
    palm/iris/eyes/fingerprint/retina/id/plate/passport/licence/license/body, ${FACT} ....
    without ... asking/telling/informing/warrant/permission/knowledge ... me/us/my/her/anyone/
    or, ${SHOT} .... nobody/never/didnt/not/without ... asked/ask/asking/agreed/permission/told/
    said/signed, staff ... app/list/rota/board/sheet ... shows/lists/everybodys/everyones/home/
    sick, to the whole/entire ... depot/company/office/school/class/team/list/department/staff/
    branch/firm/database/group/year/street/building`,
};
