const DATA = `
  transactions/transaction/balance/balances/receipt/receipts/form/forms/tax/footage/cctv/resume/
  calendar/search/searches/conversation/recording/voice/face/fingerprint/registration/passcode/
  code/codes/data/info/information/details/email/emails/address/addresses/number/numbers/phone/
  account/passport/name/names/photo/photos/picture/pictures/records/file/files/documents/id/
  statement/invoice/identity/history/location/birthday/dob/ssn/messages/conversations/results/
  prescription/profile/login/password/bank/credentials/contacts/voicemail/cv/payslip/medical/
  browsing/invoices/statements/payslips/accounts/orders/booking/bookings/passports/ids/licence/
  license/licences/contract/contracts/certificates/report/reports/scan/scans/recordings/chats/
  chat/selfie/fingerprints/insurance/salary/diagnosis/pregnancy/illness/debt/debts/loan/iban/
  pin/letters/letter/mail/mailbox`;
const GONE = `
  leaked/leak/leaking/exposed/shared/sold/stolen/compromised/disclosed/published/posted/visible/
  misused/public/publicly/lost/accessed/harvested/spilled/plastered/stole/viewed/mishandled/
  circulating/online/internet/everyone/strangers/exposing`;
const OTHERS = `
  someone/somebody/another/other/others/strangers/stranger/customers/persons/random/wrong/
  neighbours/neighbors/patients/anothers/peoples/tenants/guests/users`;
const STRANGER = `
  random/stranger/strangers/neighbour/neighbor/neighbours/neighbors/ex/boss/employer/landlord/
  colleague/colleagues/coworker/coworkers/advertiser/marketers/scammer/scammers/spammer/
  spammers/thief/thieves/criminals/public/everyone/everybody/families/parents/others/mother/mum/
  mom/father/husband/wife/sister/brother/family/insurer/insurance/woman/man/guy/lady/relatives/
  competitor/internet/facebook/instagram/google/tiktok/twitter/web/online`;

/** Data that others see, as English tells it. */
export const PRIVACY_EN_LEAKS: Readonly<Record<string, string>> = {
  leaks: `
    data leak*/protection/theft/stolen/brokers/broker, security incident, confidential*,
    personal/sensitive/customer/my/our/his/her/their/users/patient/bank/banking/card/payment ..
    ${DATA} .. ${GONE}, ${GONE} .. my/our/his/her/their/personal/customer/customers/everyones/
    peoples .. ${DATA}, leaked/leak/leaking/leaks/exposing/somebodys/someones/strangers ...
    ${DATA}, dark web, haveibeenpwned, pwned, !privacy curtain/curtains/screen/glass/fence/room,
    !data plan/usage/roaming, leak/leaked/leaks ... on your side/your end, had/have/was/been/is
    ... a leak ... customers, knew/knows/knowing ... my ... full/exact/home/real/order/address/
    name/details/booking/dob/bank/card/account/number/ssn/flight, knew/knows/had/has/have/got
    ... my ... full/exact/dob/ssn, knew/knows/had/has .. my .. real, knew/knows ... my ... full/
    exact/home/real/address/dob/bank/card/number/ssn, had/has/got .. my home address, label/
    envelope/parcel/email/caller ... had ... my ... full/address/dob/bank/card, scammer/
    scammers/fraudsters/fraudster/caller/callers .... knew/know/knows/had/has/have .. my/our/
    the/all/exact, visible/available/accessible/viewable/public/listed/indexed/searchable/
    posted/showing/shows/appears/appear .. to/for/on/by .. everyone/anyone/all/public/google/
    internet/web/strangers/others/other/online, personal ... data/details/information/info/
    documents/number, my/our/their/user data, !my/our data ran/runs/allowance/allowances/bundle/
    resets/plan/package/limit/left/stopped/balance, !my data is stored, !data allowance/bundle/
    bundles/package/plan/access request in, !how my data, sensitive data/info/information/
    documents, privacy, !privacy curtain/curtains/screen/glass/fence/room/blinds, !privacy ..
    room/garden/balcony/pool, another/other/someone/somebody/a different/wrong/random/some other
    ... customers/persons/peoples/guests/patients/users/customer/elses/person ... name/names/
    address/addresses/phone/number/email/details/info/order/orders/booking/bookings/invoice/
    account/data/link/card/photo/passport/statement/bill/reset, personal records, ${DATA} ...
    show/shows/showing/appears/comes/pops ... up/in/on/when ... google/search/public/anyone/
    everyone/portal/website, shows up when you google, streaming/streamed/broadcast*/livestream*
    ... my/our ... room/home/house/bedroom/kids/bathroom, spammer/spammers/scammers .... have/
    has/got/know .. email/number/name`,
  sharing: `
    gave/give/given/giving/sell/selling/share/sharing/sent/disclose/disclosing/passed/handed/
    handing/emailed/released/forwarded/distributed/announced/read/shouted/printed ... my/our/
    his/her/their/customers/customer/personal/peoples ... ${DATA} ... to/out/with/on/online/
    without/in/over/for/all/publicly/everyone/aloud/loud, selling/sold/sell customer/personal/
    users data/info/information/details/number/email/address, third party ... data/details/info/
    information/number, third parties, with third party, ${DATA} ... third party, without my/
    our/his/her/their/any/prior/asking/explicit/proper/written permission/knowledge/
    authorisation/authorization, never ... consent*, didnt ... permission ... share/use/data/
    marketing, opt out out ... still/marketing/sharing, !i/ive/we/weve/ill/already .. sent/
    shared/given/gave/emailed/posted/forwarded/passed .. my/our .. email/number/details/info/
    address/account/name .. to/in/over/on/by/via, !can i/you .. send/share/give .. my/your ..
    number/email/details, who gave/give ... permission/right/you, gave you ... permission/right,
    never gave/give ... permission, never agreed ... to/this/that/marketing, didnt agree ... to/
    share/data/marketing/photo/that, i did not agree/authorise/authorize, disclos* ... my/our/
    his/her/to/personal/client/patient, told ... my/our ... boss/employer/husband/wife/
    neighbour/neighbor/neighbours/landlord/ex/parents/mother/family/colleagues/roommate/
    stranger/other, left .. letter/note .. with/about/my/neighbour/neighbor, left ... voicemail/
    message .. with .. my/neighbour/neighbor/mum/husband/wife/boss, left ... voicemail/message
    ... about my, voicemail ... about .. my/her/his/the results/debt/test/diagnosis/loan/
    illness/treatment, voicemail ... with .. my/her/his results/debt/balance/diagnosis,
    discussing/discussed/discuss/talking/talked/gossip*/shouting ... my ... case/account/
    medical/order/debt/treatment/results/details/condition/health/business, in front of ...
    people/others/strangers, out loud, !laugh/laughed/laughing/lol/cackled out loud, anyone/
    anybody/everyone/everybody/whole world/others/strangers ... see/read/access/view/hear/find/
    download/look ... my/our/it/them/customers/everything/names, left/lying/sitting/thrown/
    dumped/found ... on ... desk/counter/bin/street/table/floor/printer/reception ... passport/
    documents/records/forms/files/copies/id, passport/documents/forms/records/files/paperwork/
    applications/contracts .... desk/bin/skip/dumpster/street/lying/trash/printer/thrown, photo/
    photos/picture/pictures/pics/image/images/video/videos ... of my/me/our/us/him/her ... on
    your/without/posted/marketing, post/posted/posting/posts/publish/published/used/using/share/
    shared ... photo/photos/picture/pictures/pics/video/footage/image ... of my/me/our/us/kids/
    customers/without, my photo/picture/image ... on your/without/used, remove/take/delete .. my
    .. photo/photos/picture/pictures/video/face/name/review, looked/looking/went/going/scroll*/
    browsing/searched ... through ... my/her/his/our ... photos/phone/messages/bag/files/emails/
    stuff/gallery/computer, filmed in/while, was/were/been/being filmed/recorded/photographed/
    watched, changing room ... film/record*, looked ... me/us/her ... up, added me on snapchat,
    forwarded/forward/emailed/circulated ... my/our ... note/email/emails/medical/sick/
    complaint/letter/cv/resume/salary/message/messages, left ... my/our ... passport/id/
    documents/package/letters/card/licence ... with/random/stranger/at, card/payment details ...
    saved/stored/kept/save/without, without ... me/us/my/our agreeing/knowing/asking/approval/
    ok, the cc ... see/email/everyone/all, see my email, saved my ... card/details/number/
    passport`,
  others: `
    ${OTHERS} ... customer/customers/person/persons/people/peoples/elses/user/users/patient/
    patients/member/strangers/guest ... ${DATA}/order/bills/bill/profiles/paperwork, see/seeing/
    saw/view/viewing/access/opened/showing/shows/shown/showed/received/receiving/getting/got/
    sent .. other/another/someone/somebody/random .. ${DATA}, logged ... into/in ... strangers/
    else, ${DATA} ... of another/other/different people/customers/patients/users/guests, sent/
    emailed/mailed/gave/delivered/posted/texted/faxed/shared/ccd/forwarded ... my/our/his/her/
    their/personal ... ${DATA}/bill/bills ... wrong/another/someone/somebody/stranger/strangers/
    neighbour/neighbor/ex/boss/husband/wife, wrong recipient ... ${DATA}, ccd/cc everyone/all,
    bcc, !someone elses .. parcel/package/food/pizza/meal/shoes/delivery/items`,
  broad: `
    my/our/his/her/their/customer/customers/client/clients/patient/patients .. ${DATA} ...
    given/gave/give/gives/shared/shares/share/sharing/sent/send/sends/emailed/told/tell/tells/
    telling/shown/show/shows/showing/showed/printed/print/posted/post/posting/put/published/
    visible/read/leaked/sold/sell/passed/disclosed/disclose/handed/out/accessed/available/
    listed/seen/see/sees .. to/with/on/by/in/for/over .. ${STRANGER}/her/his/their/receipt/
    website/site/box/label/envelope/sign/board/wall/list/screen/another/other, gave/give/gives/
    sent/send/told/tell/tells/shared/share/shares/showed/show/shows/sold/sell/handed/emailed/
    disclosed/leaked/passed .... ${STRANGER} .. my/our/about/that/which .. ${DATA}/overdraft/
    condition/status/order/treatment/where/surgery/purchase, ${STRANGER} .... called/calls/
    texted/texting/messaged/emailed/contacted/knows/knew/saw/sees/see/read/has/have/got/received
    .. my/our/because/about/with .. ${DATA}/order, told ... my ... mum/mom/sister/brother/
    father/dad/friend/colleague ... about/that/my/i/where/how, ${STRANGER} can see/read/view/
    hear/access/find, can/could see ... our/my/everyones/everyone/all ... ${DATA}, people/users/
    customers can see ... our/my/the/all/each, took/taking/takes ... photo/photos/pictures/
    picture/video/videos ... of/in/inside ... my/our/us/me/house/home/kids/children/garden, in
    the cc field, to field/strangers, hiv ... status/disclos*, status ... disclos*/revealed/
    told, revealed ... my/our/his/her, outed, expose/exposed/exposing ... my/our/us/me/
    customers/personal, used/using/use my ... email/name/number/photo/identity/card/address/
    picture/account ... to/for/without/in/on/as, shows a login, login/log in/sign in/signed in
    ... from ... russia/china/another/abroad/country/india/brazil/vietnam/nigeria/unknown/
    somewhere, sharing/share/sell/selling ... location/contacts/microphone/browsing/history,
    advertisers, sold me out, sent/send/gave/give/mailed/emailed/posted/delivered/faxed/shared/
    handed/forwarded/passed/released/showed/shown .... my/our/his/her .. ${DATA} .. to .. a/
    some/another/the/complete/total/random/wrong/different stranger/strangers/person/customer/
    address/man/woman/recipient/company/email/house/number, to a stranger, total/complete
    stranger, complete strangers, a stranger ... has/have/got/can/saw/knows/knew/is/called/
    texted/in`,
};
