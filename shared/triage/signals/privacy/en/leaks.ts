const DATA = `
  transactions/transaction/balance/balances/receipt/receipts/form/forms/tax/footage/cctv/resume/
  calendar/search/searches/conversation/recording/voice/face/fingerprint/plate/registration/
  passcode/code/codes/data/info/information/details/email/emails/address/addresses/number/
  numbers/phone/account/passport/name/names/photo/photos/picture/pictures/records/file/files/
  documents/id/statement/invoice/card/identity/history/location/birthday/dob/ssn/messages/
  conversation/conversations/results/prescription/profile/login/password/bank/credentials/
  contacts/voicemail/cv/payslip/medical/browsing/invoices/statements/payslips/accounts/orders/
  booking/bookings/passports/ids/licence/license/licences/contract/contracts/certificates/
  report/reports/scan/scans/recording/recordings/chats/chat/selfie/fingerprint/fingerprints/
  insurance/salary/diagnosis/pregnancy/illness/debt/debts/loan/iban/pin/cvv/payslip/letters/
  letter/mail/mailbox/emails`;
const GONE = `
  leaked/leak/leaking/exposed/shared/sold/stolen/hacked/compromised/disclosed/published/posted/
  visible/breached/misused/public/publicly/lost/accessed/harvested/spilled/plastered/stole/
  viewed/mishandled/circulating/online/internet/everyone/strangers/exposing`;
const OTHERS = `
  someone/somebody/another/other/others/strangers/stranger/customers/persons/random/wrong/
  neighbours/neighbors/patients/different/anothers/peoples/tenants/guests/users`;
const STRANGER = `
  random/stranger/strangers/neighbour/neighbor/neighbours/neighbors/ex/boss/employer/landlord/
  colleague/colleagues/coworker/coworkers/advertiser/advertisers/marketers/scammer/scammers/
  spammer/spammers/thief/thieves/criminals/public/everyone/everybody/families/parents/others/
  mother/mum/mom/father/husband/wife/sister/brother/family/insurer/insurance/woman/man/guy/lady/
  relatives/competitor/internet/facebook/instagram/google/tiktok/twitter/web/online`;

/** Data that others see, as English tells it. */
export const PRIVACY_EN_LEAKS: Readonly<Record<string, string>> = {
  leaks: `
    data breach*, data leak*, data protection, data privacy, data theft, data stolen, breach of
    data/confidentiality/privacy/security/my/our, security breach*, security incident, privacy
    breach, privacy violation*, privacy concern*, privacy issue*, privacy law*, privacy act,
    privacy commissioner, privacy invasion, privacy nightmare, privacy rights, privacy complaint,
    my privacy, our privacy, his/her/their/customer/customers/peoples privacy, invasion of
    privacy, invad* .. privacy, violat* .. privacy/confidential*, breach* ..
    privacy/confidential*/data/gdpr/hipaa, privacy ..
    violat*/breach*/respect*/joke/invad*/ignored/compromised, confidential*, personal/private/
    sensitive/customer/confidential/my/our/his/her/their/users/patient/bank/banking/card/payment
    .. ${DATA} .. ${GONE}, ${GONE} ..
    my/our/his/her/their/personal/private/customer/customers/everyones/peoples .. ${DATA}, leaked
    .. ${DATA}, leak/leaking/leaks .. ${DATA}, exposing .. ${DATA}, ${DATA} .. dark web, dark
    web, haveibeenpwned, pwned, ${DATA} .. leaked/leak/leaking, personal ..
    details/info/information/data .. sent/given/emailed/out/third, !privacy
    curtain/curtains/screen/glass/fence/room, !data plan/usage/roaming, leak/leaked/leaks .. on
    your/your side/your end, had/have/was/been/is .. a leak ..
    data/details/info/customers/account/number/email, knew/knows/knowing .. my .. full/exact/
    home/real/order/address/name/details/booking/dob/bank/card/account/number/ssn/flight, know/
    had/has/have/got .. my .. full/exact/home/real/address/dob/bank/card/number/ssn, scammer/
    scammers/fraudsters/fraudster/caller/callers/phishers ...
    knew/know/knows/had/has/have .. my/our/the/all/exact, visible/available/accessible/viewable/
    public/listed/indexed/searchable/posted/showing/shows/appears/appear .. to/for/on/by ..
    everyone/anyone/all/public/google/internet/web/strangers/others/other/online, on google .. my
    .. name/address/number/data, private .. messages/photos/data/address/number/conversation/
    conversations/chats/information/info/details/documents/account, personal ..
    data/details/information/info/documents/number, my/our/their/customer/customers/client/
    clients/patient/patients/user/users/members/guest/guests data, sensitive
    data/info/information/documents, privacy, !privacy
    curtain/curtains/screen/glass/fence/room/blinds, !privacy .. room/garden/balcony/pool,
    another/other/someone/somebody/a different/wrong/random/some other ..
    customers/persons/peoples/guests/patients/users/customer/elses/person .. name/names/address/
    addresses/phone/number/email/details/info/order/orders/booking/bookings/invoice/account/
    data/link/card/photo/passport/statement/bill/reset, personal
    info/information/data/details/documents/records, private
    info/information/data/details/documents, ${DATA} .. show/shows/showing/appears/comes/pops ..
    up/in/on/when .. google/search/public/anyone/everyone/portal/website, shows up when you
    google, streaming/streamed/broadcast*/livestream* .. my/our ..
    room/home/house/bedroom/kids/bathroom, spammer/spammers/scammers ... have/has/got/know ..
    email/number/name, the/an email .. only used/use/gave .. with/to/for you`,
  sharing: `
    gave/give/given/giving/sold/sell/selling/share/sharing/shared/leaked/sent/disclosed/
    disclose/disclosing/exposed/published/passed/handed/handing/emailed/released/posted/
    forwarded/distributed/announced/read/shouted/printed ..
    my/our/his/her/their/customers/customer/personal/peoples/private .. ${DATA} ..
    to/out/with/on/online/without/in/over/for/all/publicly/everyone/aloud/loud, selling/sold/sell
    my/our/customer/customers/personal/peoples/user/users
    data/info/information/details/number/email/address, third party/parties ..
    data/details/info/information/consent/number, third parties, with third party, ${DATA} ..
    third party/parties, without my/our/his/her/their/any/prior/asking/explicit/proper/written
    consent/permission/knowledge/authorisation/authorization, no/never/didnt/not
    consent/consented, never .. consent*, i never gave .. consent/permission, didnt ..
    consent/permission .. share/use/data/marketing, dont consent, withdraw* consent, opt
    out/opted out .. still/marketing/sharing, !i/ive/we/weve/ill/already ..
    sent/shared/given/gave/emailed/posted/forwarded/passed .. my/our ..
    email/number/details/info/address/account/name .. to/in/over/on/by/via, !can i/you ..
    send/share/give .. my/your .. number/email/details, who gave/give ..
    permission/consent/right/you, gave you .. permission/consent/right, never gave/give ..
    permission/consent, never agreed .. to/this/that/share/photo/marketing, didnt agree ..
    to/share/data/marketing/photo/that, i did not agree/consent/authorise/authorize, disclos* ..
    my/our/his/her/to/private/personal/client/patient, told .. my/our .. boss/employer/husband/
    wife/neighbour/neighbor/neighbours/landlord/ex/parents/mother/family/colleagues/roommate/
    stranger/other, left .. voicemail/message/letter/note/card ..
    with/about/my/neighbour/neighbor, voicemail .. about/with,
    discussing/discussed/discuss/talking/talked/gossip*/shouting/shouted .. my ..
    case/account/medical/order/debt/treatment/results/details/condition/private/health/business,
    in front of .. everyone/people/queue/customers/others/whole/strangers/waiting/line, out loud,
    for all to hear/see, anyone/anybody/everyone/everybody/whole world/others/strangers ..
    see/read/access/view/hear/find/download/look ..
    my/our/it/them/customers/everything/names/private, left/lying/sitting/thrown/dumped/found ..
    on .. desk/counter/bin/street/table/floor/printer/reception ..
    passport/documents/records/forms/files/copies/id,
    passport/id/documents/forms/records/files/paperwork/applications/contracts ...
    desk/bin/skip/dumpster/street/lying/counter/trash/printer/thrown,
    photo/photos/picture/pictures/pics/image/images/video/videos .. of my/me/our/us/him/her .. on
    your/without/online/posted/page/website/instagram/facebook/tiktok/marketing/ad/ads,
    post/posted/posting/posts/publish/published/used/using/share/shared ..
    photo/photos/picture/pictures/pics/video/footage/image .. of
    my/me/our/us/kids/customers/without, my photo/picture/image/face .. on
    your/without/used/ad/ads/website/page, remove/take/delete .. my ..
    photo/photos/picture/pictures/video/face/name/review,
    looked/looking/went/going/scroll*/browsing/searched .. through .. my/her/his/our ..
    photos/phone/messages/bag/laptop/files/emails/stuff/drawers/belongings/gallery/computer,
    filmed in/without/while/me/us/my, was/were/been/being filmed/recorded/photographed/watched,
    changing room .. camera/filmed/film/record*, looked .. me/us/her .. up, added me on
    facebook/instagram/insta/whatsapp/snap/snapchat/linkedin,
    forwarded/forward/emailed/circulated .. my/our ..
    note/email/emails/medical/sick/complaint/letter/cv/resume/salary/message/messages, left ..
    my/our .. passport/id/documents/package/letters/card/licence .. with/random/stranger/at,
    card/bank/payment details .. saved/stored/kept/save/without, without .. me/us/my/our
    agreeing/knowing/consenting/asking/approval/ok, in/the cc .. see/email/everyone/all, see my
    email, saved my .. card/details/number/passport, keep my .. card/details/passport`,
  others: `
    ${OTHERS} .. customer/customers/person/persons/people/peoples/elses/user/users/patient/
    patients/member/strangers/guest .. ${DATA}/details/order/orders/booking/bookings/statements/
    emails/bills/bill/accounts/profiles/chats/transactions/paperwork/private, someone/somebody
    elses .. ${DATA}/details/statements/emails/bills/bill/booking/private/chats/transactions/
    paperwork/bank/order, other .. people/peoples/customers/users/patients ..
    ${DATA}/orders/bookings/private/transactions/messages, see/seeing/saw/view/viewing/access/
    opened/showing/shows/shown/showed/received/receiving/getting/got/sent ..
    other/another/someone/strangers/somebody/random .. ${DATA}/details/private/accounts/profile,
    logged .. into/in .. someone/another/somebody/strangers/wrong/else/other,
    somebodys/someones/strangers .. ${DATA}/details/accounts/private, ${DATA} .. of
    another/other/different customer/person/user/patient/people/customers/patients/users/guests,
    sent/emailed/mailed/gave/delivered/posted/texted/faxed/shared/ccd/forwarded ..
    my/our/his/her/their/private/personal .. ${DATA}/statements/bill/bills/letter/letters/bank ..
    wrong/another/someone/somebody/stranger/strangers/neighbour/neighbor/ex/boss/husband/wife,
    wrong person/recipient .. ${DATA}/details/statements, ccd/cc everyone/all, bcc, visible
    to all/everyone/other/others/anyone, anyone can see, everyone .. see .. my/our ..
    ${DATA}/name, !someone elses .. parcel/package/food/pizza/meal/shoes/delivery/items`,
  broad: `
    my/our/his/her/their/customer/customers/client/clients/patient/patients .. ${DATA} ...
    given/gave/give/gives/shared/shares/share/sharing/sent/send/sends/emailed/told/tell/tells/
    telling/shown/show/shows/showing/showed/printed/print/posted/post/posting/put/published/
    visible/read/leaked/sold/sell/passed/disclosed/disclose/handed/out/accessed/available/
    listed/seen/see/sees .. to/with/on/by/in/for/over .. ${STRANGER}/her/his/their/receipt/
    website/site/box/label/envelope/sign/board/wall/list/screen/others/another/other, gave/give/
    gives/sent/send/told/tell/tells/shared/share/shares/showed/show/shows/sold/sell/handed/
    emailed/disclosed/leaked/passed ... ${STRANGER} .. my/our/about/that/which .. ${DATA}/
    overdraft/debt/condition/illness/pregnancy/status/order/treatment/where/surgery/purchase/
    balance, ${STRANGER} ... called/calls/texted/texting/messaged/emailed/contacted/knows/knew/
    saw/sees/see/read/has/have/got/received .. my/our/because/about/with ..
    ${DATA}/debt/order/illness, told .. my .. mother/mum/mom/husband/wife/boss/employer/ex/
    neighbour/neighbor/family/landlord/sister/brother/father/dad/friend/colleague ..
    about/that/my/i/where/how, ${STRANGER} can see/read/view/hear/access/find, can/could see ..
    our/my/other/everyones/everyone/all .. ${DATA}/photos/messages,
    people/families/parents/users/customers/strangers/everyone/anyone/others can see ..
    our/my/the/all/each, took/taking/takes .. photo/photos/pictures/picture/video/videos ..
    of/in/inside .. my/our/us/me/house/home/kids/children/garden, in the to/cc field, to field,
    hiv .. status/told/disclos*, status .. disclos*/revealed/told, revealed .. my/our/his/her,
    outed, expose/exposed/exposing .. my/our/us/me/customers/personal, used/using/use my ..
    email/name/number/photo/identity/card/address/picture/account .. to/for/without/in/on/as,
    shows a login, login/log in/sign in/signed in .. from ..
    russia/china/another/abroad/country/india/brazil/vietnam/nigeria/unknown/somewhere, my
    location, sharing/share/sharing/sell/selling ..
    location/contacts/microphone/browsing/history, advertisers, data brokers, data broker, sold
    me out, sent/send/gave/give/mailed/emailed/posted/delivered/faxed/shared/handed/forwarded/
    passed/released/showed/shown ... my/our/his/her .. ${DATA} .. to ..
    a/some/another/the/complete/total/random/wrong/different
    stranger/strangers/person/customer/address/man/woman/recipient/company/email/house/number, to
    a stranger, to strangers, total stranger, complete stranger, complete strangers, a stranger
    .. has/have/got/can/saw/knows/knew/is/called/texted/in`,
};
