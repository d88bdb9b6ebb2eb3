import { FACT, RELATION } from './words.ts';

/** What nobody tells of himself. */
export const SECRET = `
  addresses/diagnosis/prognosis/biopsy/miscarriage/pregnancy/pregnant/hiv/sti/payslip/payslips/
  salary/salaries/custody/allergies/passport/passports/nric/ic/aadhaar/aadhar/ssn/ssns/tfn/ppsn/
  licence/licences/fingerprint/fingerprints/thumbprint/naked/medical/medication/prescription/
  prescriptions/overdraft/arrears/voicemail/contacts/whereabouts/cctv/stills/dob/surname/
  surnames/wills/diary/diaries/counselling/counsellor/therapy/therapist/psychiatric/
  psychiatrist/depression/antidepressants/dementia/autism/adhd/sen/safeguarding/adoption/
  divorce/bankruptcy/convictions/probation/immigration/asylum/refuge/religion/sexuality/lesbian/
  trans/transgender/postcode/postcodes/phones/emails/dms/transcripts/payroll/kyc/dna/bloods/
  scans/xray/xrays/smear/ultrasound/sonogram/infertility/ivf/viagra/tampons/incontinence/weight/
  bmi/grades/detention/appraisal/disciplinary/resignation/sickness/mortgage/savings/pension/
  debts/statements/cvs/resumes/referees/bookings/reservations/itinerary/reg/selfies/webcam/
  recordings/footage/dashcam`;
const OUT = `
  stranger/strangers/random/randoms/randomer/everyones/everybodys/anothers/elses/taped/pinned/
  stapled/scroll/scrolled/scrollable/visible/onscreen/leaked/circulating/circulated/whatsapp/
  facebook/insta/instagram/tiktok/youtube/telegram/neighbour/neighbours/neighbor/neighbors/aunt/
  auntie/uncle/cousin/boss/colleagues/coworkers/insurer/landlord/googled/photographing/
  photographed/screenshotted/screenshots/noticeboard/tannoy/aloud/loudly/overheard/unredacted/
  redacted/skip/dumpster/bin/bins/nosy/gossip/gossiping/abuser/ex/exs/exes/forwarded/
  spreadsheet/cc/ccd/classmates/villagers/outing/auction/kiosk/logged/wiped/resold/pasted/
  blabbed/mums/parents/temps/interns/subcontractor/ads/adverts/brokers/marketers/recruiter/
  recruiters/solar/scammers/fraudsters/printer/viewed/including/folder/competitors/rivals/
  bystanders/passersby/roommates/flatmates/housemates`;
const ONE_OF_THEM = `
  kids/childs/pupils/students/patients/customers/guests/tenants/users/members/visitors/
  passengers/fellas/guys/persons/ladys/womans/mans/blokes/girls/boys/familys/residents/clients/
  drivers/workers/employees/colleagues/couples/teams/players/applicants/candidates/donors/
  borrowers/parents/ppls/peoples/strangers/neighbours/lads/buyers/sellers/owners/elses/kid/
  child/pupil/student/patient/customer/guest/tenant/user/member/visitor/passenger/family/
  resident/client/driver/couple/applicant/candidate/person/woman/man/lady/bloke/fella/guy/
  someone`;

/** Things that nobody should know, and the ways that they get out, as English tells it. */
export const PRIVACY_EN_SECRETS: Readonly<Record<string, string>> = {
  secrets: `
    ${SECRET} .... ${OUT}, ${OUT} .... ${SECRET}, every/each/other/another/last/previous/random/
    different/wrong/any/all/some/someone/somebody/fellow/unknown ${ONE_OF_THEM} ... ${FACT}/
    gate/home/allergies/custody/heart/wills/codes/fees, ${ONE_OF_THEM} ... ${FACT} ... passed/
    passing/going/doing/shared/sent/posted/left/lost/dumped/found/visible/taped/pinned/stapled/
    attached/mixed/swapped ... round/around/on/in/to/at/up/by, stapled to, passed round/around,
    doing the rounds, going round/around ... chat/group/office/school/village, group/mums chat,
    parents chat/group, staff chat/group/whatsapp, class whatsapp, whatsapp group, lets/letting/
    let/allows/allowing/allow ... any/anyone/anybody/everyone/random/strangers/stranger/others/
    users ... see/scroll/view/track/find/search/look/browse/message/contact/read/download/open,
    lets you scroll/see/track/look/browse ... every/everyones/other/others/peoples/anyones/all,
    see/sees/find/knew/knows/watch/showed/shows/told/tells/tell/looked ... where ... she/he/i/
    we/kids/my/her/they/id/im/shes/hes/weve/ive ... is/are/am/live/lives/living/was/were/been/
    sleeps/parked/work/works/moved/staying/now, looked/looks/looking/searched/searching/
    searches/pulled/pulling/checked/checking ... up ... where/my/me/her/us/our/his/exs/peoples/
    celebrities/old/customers/address, looked/searched ... on the system ... my/me/her/ex, works
    at/in/for ... your/the ... ex/exs/looked/told/sister/cousin/mate/friend/gossip*, from my/
    our/her/his contact/contacts/phonebook/address, my/our contact/contacts list/lists, read my
    contacts, phonebook ... uploaded/access/messaged/called/read, recovery/collection agent/
    agents/guys ... called/calling/messaged/threat*/contacts/mother/boss/family/neighbours,
    handed/gave/given/released/giving/left/sold ... my/our/her/his ... handbag/bag/purse/wallet/
    phone/keys/suitcase/luggage/car/laptop/coat/parcel/package/passport/folder/file/envelope/
    mail/son/daughter/child/kids ... to/with ... a/some/the/another/wrong/someone/somebody/
    anyone/random/stranger/woman/man/bloke/guy/lady, with a stranger, all with a, into a
    strangers, airdrop*, to/on/from his/her/their own phone/email/number/whatsapp/account, sent/
    emailed/forwarded/messaged/texted/transferred/bluetoothed ... himself/herself/themselves ...
    my/pics/photos/pictures/the/her/video, helped himself/herself to ... photos/pics/pictures/
    gallery, while ... fixing/setting/repairing/unlocking/helping ... photos/pics/gallery/
    messages, scrolled/scrolling/scroll/swiped/swiping/flicked/flicking/browsed ... through ...
    my/our/her/his/every/photos/pictures/pics/gallery/messages, only place/time/company/site/
    people/person/ones/thing ... i/we/ive/ever ... typed/used/gave/given/entered/put/left/
    registered/wrote/told/signed/know/knows/have/had, who gave ... my/our, who sold ... my, who
    passed ... my/on, who told ... my/them/him/her ... i/my/where/that/ex, who allowed ... you/
    them/read/access/share/use, who authorised/authorized ... you/share/access/photo*, feeding
    ... this/it/my/data/that ... to ... somebody/someone/facebook/google/ads, ads ... by/within/
    minutes/hour/hours/next/straight/same ... after/later/day/morning/evening/#, name isnt/aint,
    not my name, thinks im/i ... someone/another/else/am, thinks my name is, called me by ...
    wrong/another/someone/old/dead/maiden/married, his/her/their/whose ... whole/entire/full/
    complete ${FACT}/heart/running/sleep, his/her ... heart rate/route/home/bills/orders/
    medical/results/address ... on/in my, on screen when i, still on ... screen ... when/from/
    customer/last/his/her, still logged ... in/into/as/on, hadnt/not/didnt/never ... logged/
    signed out ... previous/last/before/hotel/tv/till/kiosk/his/her, lawful basis, legitimate
    interest/interests, data subject*/minimis*, excessive data, proportionate ... data/cctv/
    monitoring, special category, dpia, impact assessment ... data/camera/cameras, what gives
    you the right ... to ... film/photo*/share/record/post/keep/read/look/track, none of your
    business ... why/my/asked/ask/marital/religion/salary, fingerprinting, fingerprint ...
    staff/workers/us/me/children/visitors/guests/employees/pupils, fingerprinted, interview* ...
    googled/searched/asked ... my/me/pregnan*/religion/medical/facebook/social, googled me/my/
    us/her, asked about my ... prognosis/diagnosis/religion/pregnan*/plans/medical/sexuality/
    marital, air tag/tags, tracking device/devices, found a tracker, gps tracker/tracking/
    trackers ... car/van/bag/bike/under/my/wife/without, stingray, keylog*, mugshot*, wall of
    shame, shoplifter/thief/thieves/banned/barred ... photo/picture/poster/stills/caption*/
    wanted/taped/facebook ... up/by/on/in/my/of, stills ... of/from ... my/me/son/daughter/
    teenager/kid, captioned, answerphone, answering machine, voicemail ... biopsy/result/
    results/test/clinic/debt/balance/mum/shared, left ... result/results/everything/whole/
    details/message/diagnosis ... on ... voicemail/machine/mums/work, found ... a ... usb/stick/
    folder/laptop/memory/notebook/hard/sd/bundle/stack/pile/envelope/briefcase/lanyard/bag ...
    on/in/at/outside/behind ... bus/train/tram/taxi/park/pub/skip/bin/street/pavement/charity/
    car/seat/bench/field/dump/hedge, usb stick/drive, memory stick, residents wills, ${RELATION}
    knew/knows/know ... i/id/im/ive/my/about/what/we/shes/hes, how would/could/did ${RELATION}/
    they/he/she/you know ... about/id, before id even/told/said/mentioned/known ... knew/told/
    anyone/home/wife/husband, photograph*/photo/snap*/scan*/photocop*/copy/copied/keep/keeping/
    kept/hold/holding/took/take/takes/taking/taken ... visitors/everyones/every/my/our/peoples/
    guests/customers/tenants/full/his/her ... ic/ics/nric/id/ids/passport/passports/licence/
    licences/license/licenses/aadhaar/fingerprint/fingerprints/cards, ic/nric/aadhaar/passport/
    licence/id ... with ... own/personal/his/her ... phone/handphone/mobile/whatsapp, own
    handphone/handset/mobile/phone ... photo/photos/ic/pics`,
  guessed: `
    previous/last/earlier/prior/other/next passenger/passengers/patient/customer/customers/
    couple/fella/guy/client/rider/caller/renter/hirer ... name/receipt/number/photo/photos/
    details/trip/address/pickup/results/booking/card/visa/order/data, receipt ... full/whole/all
    ... card/number/digits, all # digits, full card number, card number ... printed/receipt/
    written/notepad/paper/out/aloud/loud, wrote ... down ... card/number/pin/password/passport,
    post it ... password/pin/login, sticky note ... password/pin/login, password ... is/was/were
    ... visible/taped/written/password/same/shared, took ... my number ... from ... booking/
    order/form/app/system/reservation, got ... her number ... off/from ... app/booking/order/
    form/parcel/label/system/receipt/file, used my number, my number to, texts/texting/texted/
    messages/messaging/messaged/whatsapped/whatsapping/dms/pings ... me/her/wife/daughter ...
    hey/hi/beautiful/pretty/cute/single/date/lonely/flirt*/selfie/dear/baby/sexy/coffee/drink/
    socially, hey beautiful, asked if im/i ... single/married/alone, confirmed ... to ...
    caller/him/her/stranger/ex/man/woman/reporter ... i/staying/room/guest/my/was/that, staying
    there/here ... told/confirmed/caller, which room/flat/seat ... told/gave/im/i, room number
    ... ex/man/told/gave/stranger/loud/caller, replied ... publicly/public ... patient/review/
    my/name/details/revealing, reply/response ... review ... revealing/reveals/named/my/medical/
    patient, recorded ... zoom/class/lesson/session/meeting/interview/therapy ... uploaded/
    posted/without/online/shared, zoom/teams/webcam ... recorded/on/turned/recording ...
    without/uploaded/secretly/posted, free school meals .... list/email/parents/everyone/named,
    list of ... names/parents/patients/customers/everyone/defaulters/debtors/members/overdue ...
    posted/emailed/pinned/wall/window/notice/board/online/public/sent/open, named and shamed,
    name and shame, naming ... me/my/tenants/debtors, defaulter/defaulters ... list/board/
    notice/whatsapp/name, notice board ... name/unit/owe/arrears/photo, on the notice board,
    auto shared/posted/share/post/uploaded/tagged, automatically shared/posted/uploaded/tagged/
    synced ... my/our/to, shared ... to my feed/timeline/facebook, everyone on ... my friends/
    list ... saw/can/got/knows/message, location/distance/address ... exact/exactly/pinpoint/
    precise/live ... shows/shown/see/visible/stranger/public/match/map, exact/precise/live
    location/distance/address, heatmap ... home/house/army/run, house/home/road/street/door ...
    visible/shown/on/blurred ... map/street/listing/strava/run, listing/brochure/tour/advert ...
    shows/showing/photos/photo/pictures ... my/our/kids/medication/family/bedroom/belongings,
    virtual tour ... my/our, grades/marks ... door/posted/names/board/everyone/emailed/list,
    screenshot/screenshots/screenshotted ... me/my/our/chat/story ... staff/sent/shared/group/
    laughing/boss, mocking/laughing/laughed/joking/jokes ... my/our/at ... photo/photos/
    messages/email/complaint/voicemail/recording/body/weight ... staff/whatsapp/group/chat/
    online, baby/nursery/class/children/kids ... app ... another/other/wrong/others/elses ...
    child/kids/photos/baby/nappy/parents, wrong child/kid/baby/parent/patient ... photos/report/
    records/notes/collected/picked/email, key safe ... code/number, gate/door/alarm/entry/safe/
    access code/codes ... visible/shared/written/sent/shown/given/label/everyone/posted/public/
    others/stranger/driver, codes ... if you swipe, swipe left ... address/names, gate codes,
    alarm code, change ... url/number/digit/id ... and/you/to ... see/get/read/open, in the url/
    link/address ... change/others/someone/another/different, cached by google, comes up ...
    google/googled/search ... my/name/address/number, googling my ... name/number/address ...
    brings/shows/up/first/result, public link/folder/drive/bucket/calendar/spreadsheet/trello/
    sheet, google doc/sheet/drive/form ... open/public/anyone/names/everyone/shared, http ...
    not https/form/card/login, breach*, !breach of .. contract/warranty/terms/law/duty/peace/
    agreement/statutory/promise/trust, !breaching whale/contract, !breached .. contract/
    warranty/terms/duty/agreement/hull/wall/walls`,
};
