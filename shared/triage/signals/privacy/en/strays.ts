const LETTERS = `
  letter/letters/mail/email/emails/bill/bills/statement/statements/invoice/invoices/result/
  results/parcel/parcels/package/packages/text/texts/message/messages/payslip/payslips/report/
  reports/notice/notices/card/cards/prescription/prescriptions/appointment/appointments/
  confirmation/confirmations/contract/contracts/document/documents/refund/receipt/receipts/
  order/orders/booking/bookings/passport/ticket/tickets/boarding/itinerary/cheque/cheques/pdf`;
const DEVICE = `
  speaker/speakers/camera/cameras/cam/doorbell/alexa/siri/tv/monitor/monitors/webcam/toy/watch/
  tracker/thermostat/vacuum/hoover/assistant/echo/hub/dashcam/drone/cctv/airtag/microphone/mic`;
const PAPERS = `
  forms/records/files/file/documents/applications/cvs/letters/contracts/passports/invoices/
  statements/paperwork/receipts/payslips/prescriptions/notes/ids/licences/licenses/names/
  addresses/photocopies/copies/scans/labels/slips/orders/spreadsheet/list/details/data/printouts`;
const PERSON = `
  someone/somebody/another/other/mr/mrs/ms/miss/dr/stranger/strangers/neighbour/neighbor/
  neighbours/neighbors/anyone/tenant/tenants/ex/different/wrong/random/elses/lady/man/woman`;
const FACTS = `
  dob/dobs/birth/ssn/ssns/ni/salary/salaries/iban/diagnosis/addresses/email/emails/phone/phones/
  number/numbers/name/names/card/passport/sort/national/insurance/balance/weight/medication/
  debt/debts/balances/age/ages/photos`;
const ANYBODY = `
  someone/somebody/stranger/strangers/neighbour/neighbor/neighbours/neighbors/ex/boss/employer/
  landlord/colleague/colleagues/coworker/coworkers/husband/mother/mum/mom/father/dad/brother/
  flatmate/roommate/housemate/family/everyone/everybody/anyone/anybody/public/publicly/world/
  facebook/instagram/google/twitter/tiktok/reddit/internet/online/whatsapp/telegram/forum/
  scammer/scammers/fraudster/fraudsters/thief/criminals/advertiser/insurer/insurers/marketers/
  recruiter/teacher/parents/classmates/competitor/competitors/journalist/visitors/bystanders/
  onlookers/others/elses/anothers/another/group/spammers/caller/driver/courier/technician/
  receptionist/cashier/nurse/wife/sister/manager`;
const MINE = `
  email/emails/address/phone/account/accounts/details/data/info/information/passport/name/names/
  surname/photo/photos/picture/pictures/face/history/location/birthday/dob/ssn/messages/results/
  diagnosis/condition/pregnancy/illness/treatment/medication/prescription/profile/login/
  password/bank/contacts/voicemail/cv/resume/payslip/salary/debt/debts/balance/overdraft/loan/
  statement/statements/bill/bills/records/file/files/documents/id/licence/license/signature/
  recording/conversation/chat/chats/calls/transcript/footage/bedroom/fingerprint/identity/
  itinerary/whereabouts/schedule/plate/registration/mail/letters/letter/number/religion/
  sexuality/status/weight/size/orders/purchases/searches/basket`;

/** Private things in the wrong hands, as English tells it. */
export const PRIVACY_EN_STRAYS: Readonly<Record<string, string>> = {
  mail: `
    ${LETTERS} ... meant/intended/addressed/belonging/belongs/destined ... for/to ... ${PERSON},
    ${LETTERS} .. for/to/of/from/about/with/in .. a/some .. mr/mrs/ms/stranger/person/lady/
    woman/man/patient/customer/guest/no, ${LETTERS} ... for ... previous/someone/somebody/
    another/other/elses/different/neighbour/neighbor, got/get/getting/received/receive/
    receiving/opened/have/had/keep/sent/showing/shown/given .. ${PERSON} .. ${LETTERS}, not mine
    to read/see/open, none of my business ... ${LETTERS}/details, not/wasnt meant for me, isnt
    me/mine ... ${LETTERS}, never heard of ... person/him/her/them ... ${LETTERS}/account,
    opened/unsealed/torn ... envelope/envelopes/letter/letters/mail/parcel ... my/bank/medical/
    statement/inside/when, my/our/his/her ... ${LETTERS} ... delivered/sent/went/posted/handed/
    given/gone/ended/emailed/mailed/turned/arrived/shown/pinned/opened ... to/with/up/at/by/
    through/in ... ${PERSON}, wrong ${LETTERS}/address/inbox/recipient ... my/personal/medical/
    with/full, email ... to/with ... everyone/all/# ... addresses/customers/people/visible/cc,
    all/hundreds/thousands/dozens/other/# ... email/emails ... addresses/visible/recipients/
    customers, in cc/copy, reply all, mailing list ... addresses/visible/everyone, group
    whatsapp ... number/numbers/customers/added/strangers, window ... envelope ... shows/
    showing/visible/can, on the outside of ... envelope/parcel/box, printed on ... envelope/
    outside/box/parcel/label/receipt ... number/full/name/card/what`,
  devices: `
    ${DEVICE} ... listen*/record*/spies/stranger/strangers/uploaded/uploads/footage/watching/
    voice/voices/breathing/moved/turned/bedroom/bathroom/pointed/pointing/facing/hidden,
    recording/recordings/footage/video/videos/clip/clips/audio/screenshot/screenshots/cctv ...
    of ... our/my/her/his/us/me/the ... living/room/bedroom/home/house/kids/kid/baby/daughter/
    son/wife/conversation/calls/call/changing/toilet/shower/garden/face, hidden/secret
    recording, spying/spied/spyware/stalk*/voyeur*/peeping, eavesdrop*, listening to ... us/
    conversation, listens to ... us, facial recognition, face scan/scans/recognition/id ...
    without/why, fingerprint/fingerprints/iris ... need/scans/demand, see ... someone/somebody/
    another/strangers/other ... camera/house/home/baby/living/feed/kitchen/bedroom, wrong ...
    camera/feed/house/footage, refurb* .... photos/files/data/account/messages/contacts/
    previous, second hand .... photos/files/data/account/contacts, wiped/wipe ... laptop/phone/
    drive/disk/data, repair/repaired/technician/technicians/genius .... photos/pictures/gallery/
    messages/copied, nudes, nude, intimate photo/photos/pictures, location .. tracked/visible/
    public/without, follows ... me/my ... location/movements/everywhere/phone/app/without`,
  dumped: `
    bin/bins/skip/dumpster/tip/rubbish/trash/bag/bags/box/boxes/pile/stack/folder/binder/drawer/
    usb/laptop/stick/street/pavement/printer/desk/cabinet/van/counter/tray/photocopier/
    recycling/car .. full/of/with/containing/contained/left/found/on/unlocked .. ${PAPERS},
    customer/customers/patient/patients/client/clients/guest/guests/tenant/tenants/pupil/pupils/
    student/students/member/members/staff/passenger/passengers/donors/users/peoples ${PAPERS}/
    ${FACTS}, ${FACTS} .. ${FACTS} .. ${FACTS}, ${FACTS} ... and ${FACTS} ... of/for/everyone/
    all/on/to/out/leaked/visible/shown/given, full name ... and/address/on/number/phone/to, home
    address ... to/on/given/gave/public/published/printed/online/shown/shared/everyone/
    neighbour/driver/seller/reviewer/reply, my/our/her/his/their home address, ni number/
    numbers, dates of birth, date of birth .. out/loud/visible/printed/leaked/read/shown/public/
    online/exposed/on the, name/address/number/sort/ni .. and/with date of birth, my/her/his/
    full/whose/someones/mums/dads date of birth .. and/was/to/in/from/with/by, sort code ...
    account/number/my/sent/emailed, medical/health/bank/hr/personnel/school/tax/criminal/credit/
    police/payroll/employee record/records/file/files/history/histories/details/data, test/scan/
    biopsy/pregnancy results, see/view/access/download/open/read/change/cancel/guess/find ...
    anyones/everyones/anybodys/any/other/elses/others/someones ... order/orders/booking/
    bookings/invoice/invoices/account/accounts/details/data/files/tickets/profile/profiles/name/
    ticket, changing/change/edit/editing/swap/swapping/alter ... number/digit/id/url ... see/
    shows/opens/get/another/other/someone, just by ... url/link/number/changing/googling/typing,
    url ... changed/change/number/shows/opens/reveals, no verification ... needed/see/required/
    anyone/to/at, without ... verify*/verification/checking/check/proof/asking ... who/it/id/
    identity/my/was/them, didnt/never/without .. verify/check/confirm/ask .. who/identity/id,
    somebody/someone/anyone/stranger/ex/caller/scammer/man/woman/person/husband/wife ... rang/
    called/phoned/asked ... gave/given/told/got ... my/our/it/details, over the phone ... to/
    gave/my ... someone/details/address/anyone, read ... out/aloud ... my/our/loud/name/number/
    details/address/diagnosis/in, shouted/announced/yelled ... my/our/name/balance/order/
    diagnosis/what/prescription, whole queue/shop/room/waiting/office/store/branch ... heard/
    hear/knows/could/know/listening, screen ... facing/visible/showing/left/turned ...
    customers/names/everyone/patients/public/details, doxx*, dox, doxed, outing me, blackmail*,
    sextort*, revenge porn, published/posted/put/shared/revealed/replied/tweeted ... my/our/
    full/real ... name/address/number/order/details/complaint/face/surname/workplace/booking ...
    public/publicly/in/on/online/reply/comments/comment/twitter/facebook/google/instagram/forum/
    page/review/for`,
  anybody: `
    my/our/his/her/their/your/customers/customer/peoples/patients/personal .. ${MINE} ...
    ${ANYBODY}, ${ANYBODY} ... my/our/his/her/their/customers/peoples/patients/personal ..
    ${MINE}`,
  asked: `
    upload/send/scan/photograph/submit/provide/show/hand/surrender/leave/copy/copied/
    photocopied/scanned/kept/keep/keeps/took/hold/held/withheld/holding .. my/a/our/his/her/
    your/copy .. passport/licence/license/identity/ssn/selfie/birth/nric/ic/visa/utility/
    statement .... why/just/only/for/without/refus*/whatsapp/email/excessive/parcel/return/back/
    random/driver, why ... need/want/ask/asking/require ... my/our/for ... id/passport/licence/
    birthday/gender/ssn/dob/phone/number/contacts/location/fingerprint/religion/salary/mother,
    sold/sell/selling/sells/passed/pass/passing/given/giving/shared/leaked/flogged ... my/our/
    peoples/customers/user ... data/details/number/info/information/email/address/location/
    history/contacts, spam/scam/junk/marketing/nuisance/fake/fraud/sales/weird/dodgy ... calls/
    texts/emails/sms/messages/call/email/mail ... since/after/ever/day/minutes/hours/to/address/
    only/knew/know/about/with, address/email/alias .. only .. use/used/gave/given, unique email/
    alias/address, plus address, only you/your ... have/had/know/knew, nobody/no one else ...
    has/had/have/knows ... email/address/number/it, how/where ... does/do/did/would/could ...
    they/he/she/you/scammers/someone/stranger ... know/knew/get/got/have ... my/our/about/i/
    where, messaged/texted/called/whatsapped/dmd/added/followed/friended/phoned/contacted ...
    me/my/her/daughter/wife/girlfriend ... after/personally/personal/on/from/at ... delivery/
    delivering/order/date/drink/whatsapp/instagram/facebook/number/own/appointment/night/pretty/
    cute/beautiful/personal, asked ... me/her/wife/daughter ... out ... number/date/order/
    whatsapp/using, flirt*/creep/creeped/creeping .... number/whatsapp/messages/text/texts/
    address, my employer/boss/landlord/parents/ex/husband/wife/partner .... told/knows/found/
    called/informed/received/contacted/emailed/sent/rang .. by/out/about/from/my/debt/pregnan*/
    because, debt collector/collectors ... my/work/boss/family/contacts/facebook, contacted ...
    all ... my ... contacts/friends/family, contact list ... messaged/called/debt/access/
    uploaded/sent, someone/somebody/person ... is/has/was/keeps/been/using ... my ... email/
    account/number/login/address/card/details/name/wifi/profile/identity, order/orders/account/
    booking/loan ... in my name/address/email ... not/never/didnt/dont, logged ... in/into/as
    ... another/someone/somebody/stranger/other/random/different/wrong/elses, logged/signed ...
    in and ... see/saw/was/had/got/shown ... another/someone/somebody/stranger/elses/other/
    different/wrong, app/website/site/portal/account/page/dashboard/screen .... shows/showed/
    showing/displays/displayed/opened/greeted/loads/loaded .. another/someone/somebody/elses/
    stranger/strangers/other/different/wrong/everyones/anothers, hello/hi/dear/welcome ... not
    my me/who, delivery photo/photos/picture/proof ... shows/of/with/showing ... my/our/child/
    kid/face/inside/house/neighbour/someone, autofill*/autocomplet*/prefilled ... someone/
    another/stranger/strangers/other/wrong/different, room number ... out/aloud/to, key/keycard/
    keys/code ... to ... my/our ... room/flat/house/apartment/locker ... to/given/gave/someone,
    gave ... key/keys/keycard/code ... to ... stranger/someone/another/guest/man/random, walked/
    came/let ... into/in ... my/our ... room ... someone/stranger/guest/another/while/naked,
    screenshot/screenshots/transcript ... of ... my/our/chat/conversation/complaint/account/dms,
    database/list of ... your/customers/customer/users/clients/members ... sale/sold/selling/
    online/forum/telegram/torrent/public, telegram/forum/pastebin .... customers/customer/
    database/data/dump, data dump, card/bank ... details ... taken/used/after/from/by, photo/
    photos/pic/pics/picture/pictures/copy/copies/scan .. of .. both/my/front/back/the .. sides/
    card/cards/id/passport/licence/license/face, pics/photos/pictures/videos/video/image/images
    ... of ... the/our/my/his/her/their/other/peoples ... kids/children/pupils/daughter/son/
    baby/babies/house/home/face/faces/patients/students/guests/body, mothers maiden, maiden
    name, !under/in/by/use/have/still my maiden name, !my maiden name .. instead/not/on the
    booking, photographed/filmed/videoed/filming/videoing/photographing ... me/us/my/our/her/
    kids/people/without/children, on your ... instagram/facebook/tiktok/website/page/story/ad/
    ads/poster/billboard/brochure/flyer ... without/never/permission, on your .. instagram/
    facebook/tiktok/website/page/story/poster/billboard/brochure/flyer .. my/our face/photo/
    picture/name/kids/daughter/son/house/mum, without/never/didnt ... asking/asked/ask ... my/
    me/us/her/parents/permission ... photo/photos/pic/picture/video/face/image/story, log/logs/
    logging/monitor/monitors/monitoring ... browse/browsing/websites/visit/keystrokes/screen/
    movements/employees, went/going/rummag*/nosy ... through ... my/our/her/his ... bag/phone/
    things/photos/post/bin, looked at my ... record/history/profile, privat*, !to my old email/
    address, !how do/can/to .. remove/change/update/add/find/get .. my, !where do/can i .. find/
    see/get/check .. my, !can my husband/wife/partner/mum/dad/son/daughter/friend/brother/
    sister, !i take/took pictures/photos/videos, !add/adding/addition/include .. my/our, !name
    .. spelled/spelt/misspelled/misspelt/wrong on, !insecure location, !collect/pick/picking/
    collecting .. with .. my/his/her .. id, !wish id .. never signed, !private msg/jet/room/dm/
    label/school/pool/beach/tour/island/equity`,
};
