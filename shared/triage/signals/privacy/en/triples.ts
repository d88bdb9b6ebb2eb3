import { RELATION } from './words.ts';

const THING = `
  passport/passports/scan/scans/ids/face/faces/photo/photos/picture/pictures/pics/footage/cctv/
  recording/recordings/clip/clips/name/names/surname/surnames/address/addresses/number/numbers/
  plate/plates/file/files/record/records/chat/chats/messages/emails/profile/profiles/data/
  details/password/passwords/passcode/pin/login/letter/letters/results/xray/xrays/ray/rays/
  history/location/whereabouts/fingerprint/fingerprints/diagnosis/condition/medication/
  prescription/loan/debt/debts/salary/complaint/log/logs/code/codes/transcript/survey/
  application/statement/statements/bills/notes/diary/inbox/browser/balance/weight/age/postcode/
  birthday/pregnancy/illness/test/tests/cv/reference/references/wages/tax/contract/identity/
  voicemail/bank/conversation/conversations`;
/** What is done with what is private. */
export const DONE = `
  visible/readable/read/shown/showed/showing/leaked/leaking/shared/sharing/opened/watched/
  followed/peered/printed/prints/posted/told/telling/quoted/published/sold/handed/emailed/
  forwarded/ccd/copied/heard/overheard/displayed/displays/exposed/disclosed/passed/knew/knows/
  tracked/filmed/recorded/photographed/reset/accessed/mixed/swapped/attached/pinned/circulated/
  uploaded/revealed/announced/shouted/blurted/discussed/leaks/viewed/browsed/screenshotted/
  stolen/misused/lying/faxed/texted/mailed/broadcast/advertised/reading/used/listed/gave/
  receiving`;
const OTHER = `
  ex/exs/boss/neighbour/neighbours/neighbor/neighbors/competitor/competitors/rival/rivals/
  stranger/strangers/landlord/tenant/tenants/previous/colleague/colleagues/coworkers/parents/
  mates/families/everyone/everybody/anybody/anyones/others/public/queue/somebody/someone/elses/
  employer/insurer/village/group/councillor/marketers/internet/google/facebook/instagram/
  whatsapp/tiktok/lobby/whiteboard/noticeboard/skip/bin/printer/wrong/random/another/scammers/
  fraudsters/thieves/criminals/brokers/recruiter/flatmate/flatmates/housemates/roommate/
  customers/patients/clients/guests/pupils/students/journalist/street/gossip`;
/** Those who work for a company. */
export const EMPLOYEE = `
  intern/employee/employees/staff/agent/agents/worker/workers/colleague/clerk/cashier/teller/
  receptionist/nurse/doctor/driver/courier/technician/engineer/rep/handler/operator/moderator/
  moderators/contractor/contractors/guard/teacher/coach/lifeguard/cleaner/concierge/porter/
  manager/instructor/trainer/barber/dentist/landlord/installer/waiter/barista/pharmacist/
  advisor/adviser`;

/** What, how, to whom: three hints that together tell of lost privacy, as English tells it. */
export const PRIVACY_EN_TRIPLES: Readonly<Record<string, string>> = {
  triples: `
    ${THING} ... ${DONE} ... ${OTHER}, ${THING} ... ${OTHER} ... ${DONE}, ${DONE} ... ${THING}
    ... ${OTHER}, ${DONE} ... ${OTHER} ... ${THING}, ${OTHER} .. ${THING} .. ${DONE}, ${OTHER}
    ... ${DONE} ... ${THING}, !photo/picture/pic/proof .. shows/showed .. door/porch/doorstep/
    house/step, !found your .. number/details/email, !thank/thanks .. for sharing, !i read/
    found/saw .. reviews/online/website`,
  staff: `
    friend/follow request/requests from, my/our/his/her ... name/number/address/photo/face/
    picture/details/phone/email/signature/plate ... is/are/was/being/now/still ... on/in ...
    your/the/a/their/some ... website/site/page/app/board/google/internet/flyer/van/advert/
    brochure/window/wall/poster/directory/forum/newspaper/leaflet, return/returns/statement/
    statements/letter/letters/results/contract/invoice/payslip/payslips/file/files/documents/
    forms/report/certificate/passport/mail/email/emails/cheque/records/transcript/prescription
    .... to .. wrong client/person/customer/patient/address/man/woman/inbox/parent/email/number/
    flat/recipient/company/employee/family/student/tenant/door, fingerprint/fingerprints/iris/
    selfie/thumbprint/palm to/for ... pay/enter/buy/rent/work/clock/eat/shop/register/lunch/
    refund/return/borrow/gym, ads/ad/adverts/advert/advertising ... after ... talking/speaking/
    spoke/talked/searching/visiting/doctor/clinic/telling/conversation/miscarriage/diagnosis/
    chat/call, care/support/treatment/education/safeguarding/birth plan/plans .... left/lost/
    shared/bus/found/posted/emailed/other/another/read/online/stranger, overhear/overheard/
    overhearing ... everything/my/our/patients/names/details/other/every/people/customers,
    patients/customers/people/everyone/anyone/others can/could ... overhear/hear ... everything/
    every/all/me/us/names/conversations/you/my/our/what, credit/background/reference check/
    checks/search/searches .... without/never/authorised/authorized/asked/permission, contacted/
    called/emailed/rang/phoned my ... employer/employers/boss/reference/referees/references/
    landlord/family/parents/wife/husband/ex/neighbour/friends, deepfake*, my/our/her/his
    likeness, my/our/her/his voice ... used/cloned/ad/ai/without, bodycam ... footage/posted/
    filmed/recording, called/calls/calling/rang/texts ... about ... my/an/the/our accident/
    crash/loan/mortgage/pension/illness/divorce ... how/who/never/after/strangers/unknown, late
    mothers/fathers/husbands/wifes/dads/mums/brothers/sisters ... mail/letters/emails/details/
    number/records, someone/somebody/another/person/stranger/guy/lady/man/woman ... is/are/
    keeps/was/has/been ... getting/receiving/seeing/reading/got/received ... my/about,
    ${EMPLOYEE} .... told/tells/telling/laughing/laughed/joked/joking/gossiped/gossiping/showed/
    shared/bragged .. his/her/their .. mate/mates/friend/friends/wife/husband/colleague/
    colleagues/pals/followers/buddy/buddies/coworkers/girlfriend/boyfriend, id/ids/licence/
    license/passport/passports/ic/nric/face/card/fingerprint/plate was/were/got/is/are/being/
    gets scanned/copied/photocopied/photographed/kept/held/taken/stored/uploaded/swiped/saved/
    cloned, went/goes/going/sent/sends/linked/registered/connected/tied/belongs/assigned ....
    email/number/phone/address/account/device/card .. isnt/not/wasnt .. mine/me/ours,
    information/data/everything/details/records/recordings/files ... you ... store/hold/keep/
    have/process/collect/collected/stored/held/kept ... about/on/of/regarding me/us/my/our, for
    ... a/your/the/an ... study/research/trial/training/ai/experiment/database/campaign ...
    without/telling/asking/permission, blood/sample/samples/tissue/dna/swab/data/details/face/
    voice/photos/images/posts/writing .... study/research/trial/training/train/ai/model ..
    without/never/telling/asking/permission/agreed, training data, train your ai/model, in your
    ... training set/dataset, surname/name/photo/photos/address/number/picture/pictures/details/
    story/review/face .... asked/told/said/begged ... you/them/him/her ... not to, asked/told/
    begged ... you/them/him/her ... not to ... tell/share/post/publish/use/show/disclose/
    mention/contact/call/email/film/record/photograph/give/print/send, ${RELATION} .. got/
    received/has/had/gets/getting .. email/emails/letter/letters/text/texts/call/calls/message/
    messages/bill .... saying/about/my/i/from/meant, next/new/another/second/last/first buyer/
    owner/customer/user/person/renter/driver/tenant ... has/had/got/gets/can/could/found/saw/
    sees/see/still ... my/our/all, tell/show/send/give ... me/us ... what/everything/all ...
    you/data/information ... know/have/hold/keep/store/collected ... about/on me/us, where ...
    you/they ... got/get/getting/obtained ... it/my/our/this ... from/number/email/address/
    details/name/data, know/knows about me, signed/sign/signing/subscribed/added/enrolled/
    registered/opted ... me/us/my/mum/him/her ... up/in/on/to/for ... newsletter/newsletters/
    mailing/list/lists/marketing/emails/texts/offers/database/without, who ... has/had/have/
    gets/got/gives/give access ... to, has access to ... my/our/the ... recordings/recording/
    records/data/photos/files/messages/footage/information/account/medical/camera, left/lost/
    dropped/forgot/dumped/found/leaving .... cv/cvs/files/file/records/documents/notes/forms/
    applications/papers/passport/passports/list/folder/paperwork/charts/statements/contracts/
    laptop .. in/on/at .. a/the/my .. cafe/pub/train/bus/taxi/uber/cab/park/street/restaurant/
    bar/library/lobby/toilet/pavement/bench/coffee/skip/field/road/tube, ${EMPLOYEE} ... read/
    reads/reading/opened/opens/opening/unsealed ... my/our/his/her/the ... documents/letter/
    letters/diary/notes/messages/mail/post/texts/emails/chart/file, let/lets/letting ... friend/
    mate/ex/husband/wife/stranger/anyone/someone/mum/sister/brother/son/daughter/them/him/her
    ... look/see/read/access/use/view/listen/hear ... my/our/at/through/into, to my work/
    employer/boss/parents/school/landlord/neighbour/neighbours/ex/family/office .... mention*/
    about/saying/with/containing/revealing/showing/said, addressed to ... dead/ex/late/mistress/
    neighbour/stranger/someone/previous/another/wrong, of another/other/different employee/
    customer/patient/student/user/tenant/client/member/guest/resident/family/person/colleague/
    stranger, looked/looking/peeked/peek ... out of curiosity, !everyone knows your name, on
    tinder/grindr/hinge/bumble, ${EMPLOYEE} .... reading/reads/read/watched/watching/looking/
    viewing/screenshotting/listening .. customers/peoples/clients/users/patients/our/my/through/
    at .. chats/messages/files/photos/data/kids/camera/feed/records/history/emails/accounts/
    profile/wife/daughter/bedroom, customers/clients/users/patients/peoples chats/messages/
    accounts, watched/watching ... my/our ... kids/wife/daughter/bedroom/feed/camera/house/
    family, peered/peering/peeped/peeking/looked/filmed/filming/stared ... in/through ... my/
    our/the/her ... window/windows/bedroom/letterbox/curtains/bathroom, and/then filmed, came
    in/into ... while ... i/she/we ... bath/shower/asleep/changing/undress*/naked/toilet/bed,
    took photos/pictures/photo/pics ... inside/of ... my/our/us/me/her/bedroom/belongings, gave/
    handed/lent ... keys/key ... to/and ... came/stranger/builder/contractor/someone/viewing,
    let themselves/himself/herself in, opened by ... my/the/a/his, was/were/been opened ... by/
    and/before/resealed/my/letter/inside, ${RELATION}/man/woman/someone/he/she .... from your ..
    app/system/website/records/database/list/site .. and/to/then/so, ccd/cced/bccd/copied ...
    my/our/the/all/everyone/whole/entire/another/him/her ... ${RELATION}/in/list/office/
    customers/class/company, who is ... and why, why are/is/was his/her/their/someones/some/
    this/that .... on/in my .. account/name/profile/address/bill/app, his/her/their/someones ...
    parcels/orders/bills/photos/messages/bookings/payments ... on my ... account/app/profile/
    phone, dont/didnt/not want ... my/our/his/her/the ... picture/photo/photos/face/name/baby/
    babys/kids/child/details/data/number ... on/in/used/shared/online/public/there/with/sold,
    microphone/mic/recorder/camera/cameras ... in/inside ... the/a/our/my/your ... rental/flat/
    car/house/office/cab/taxi/apartment/staff, family sharing ... ex/follow/track/husband, find
    my ... ex/follow/track/used, using/uses/used ... your/the ... app/sharing/system ... to ...
    follow/track/find/watch me/her/us/my, wrong/different persons/patients/customers/mans/
    womans/childs/families, six/five/four/three/two/ten/# other families/people/customers/
    patients/strangers/users/guests/accounts/names, lets/let/allows/able ... you/anyone/people/
    me/anybody ... reset/change/see/access/guess/open/read/edit ... anybodys/anyones/someones/
    others/peoples/everyones/strangers/any, anonymous .... name/named/boss/knew/quoted/
    published/identified/revealed/manager/until/told/knows, anonymity, passcode/password/pin/
    email/number/address/login ... was/were/got/been/has changed/reset/altered ... by/without/
    and/i/not, ${RELATION}/stranger/he/she .... worked/works/working .. for/at/in your/the ..
    and/who/has/looked/so/looks, names/name ... on ... whiteboard/board/wall/lobby/window/
    screens/sign/poster/door/list/spreadsheet, could read ... every/all/everyone/names, screen/
    screens ... face/faces/facing/visible/readable ... queue/street/door/public/customers/
    everyone, safe/door/gate/alarm code/codes ... on/in/fridge/shows/photo/video/listing, log/
    logs/history/records ... visible ... to, visible to ... previous/next/my/neighbours/parents,
    browser/search/browsing history, showed/shows/showing/shown ... the/my/our ... cctv/footage/
    video/recording/photos/messages/file ... to/of ... his/her/their/me/my/mates/friends/
    everyone/staff/colleagues/customers, to his/her/their mates/friends/colleagues/buddies/
    followers, wrong scan/scans/results/file/chart/xray, x ray/rays ... on/posted/facebook/
    wrong/someone/another/online, persons x ray/rays, heard/hear it all, heard everything, my
    kids/neighbours/children/parents/boss/colleagues heard/overheard/saw/read/know/found ... it/
    all/everything/out/about/my, came/turned/showed ... to/up/at ... my/our door/house/home/
    work/workplace ... with/asking/about ... file/loan/debt/my/money/documents, asking ... about
    my loan/debt/account/illness/payments, where i ... park/live/sleep/work/shop/bank/drink/go
    ... told/without/gave/police/tracked/sold/knows, without a warrant, no warrant, waited/
    waiting at my ... flat/house/home/car/work/door, leaked ... my/our/the ... complaint/report/
    statement/email/messages/name/grievance, leak/leaked/leaking ... to ... the/my/a ...
    councillor/boss/press/ex/neighbour/manager/competitor, transitioned, my old/birth name,
    legal name ... shown/visible/showed, number plate ... gave/given/shared/found/used/app/
    online/to, my plate ... gave/from/to`,
};
