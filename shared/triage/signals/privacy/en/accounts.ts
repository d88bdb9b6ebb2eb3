/** Accounts that others use, and who may know what, as English tells it. */
export const PRIVACY_EN_ACCOUNTS: Readonly<Record<string, string>> = {
  law: `
    gdpr, g.d.p.r, ccpa, hipaa, hippa, pdpa, ~popia, dpdp, coppa, ferpa, pii, dpo, ico,
    information commissioner*, data commissioner/controller/processor/policy, subject access,
    sar/data request, dsar, data access request, right to be forgotten, right of/to access,
    delete/remove/wipe/deleting/deletion/deleted/removed/purge ... my/our/all/his/her ... data/
    account/information/details/number/info/profile/record/records/email/card, deletion of my,
    account deletion, stop ... using/processing/sharing/selling ... my ... data/details/info/
    information/number/photo/image/face, what data ... hold/have/keep/collect, collecting/
    collect/collects/harvesting ... my/our/kids/childrens/too ... data/info/information/
    location, !delete my account .. by mistake, !deleted my order, article 15/17, retention,
    hold on me/about, hold about me, information ... hold/have/keep ... about/on me, delete/
    forget me, close ... and delete, store/storing/stored/keep/keeping/kept ... my ... card/
    data/details/information/passport/id/photo, why do you need ... my ... date/full, asks/
    asking/asked/demand/demanding/require/requires/want/wants .. my/for .. ssn/passport/
    password/pin/social, cvv, social security number, permission/permissions/access ... to ...
    my ... contacts/microphone/mic/camera/photos/location/gallery/messages/sms, cookie/cookies
    ... banner/reject/without/opt/decline/tracking/policy/button, reject button/all, tracking
    ... pixel/pixels/without, erase/erasure/erased, all of my ... information/data/details ...
    removed/deleted/gone, removed from your ... database/system/systems/list/records`,
  accounts: `
    hack/hacked/hacking/hacker/hackers/hakced/haked, hax, account .. compromised/stolen/taken/
    accessed, broke/broken/break/breaking/got/gotten into my/our account/accounts/email,
    someone/somebody/anybody/strangers/stranger/thieves ... log/logged/logging/logs/access/
    accessing/using/used/changed/got/has/in ... my/our ... account/email/password/login/card/
    profile/name/details/identity/address/number, logged/logging/log into my ... account,
    unauthorized/unauthorised access/login/logins/sign/transaction/transactions/charge/charges/
    purchase/purchases/device/activity/person/use, identity fraud, identity ... stolen/theft/
    thief/stole, stole ... identity, stolen identity, phish*, fishing email, password/passwords
    ... leaked/exposed/stolen/plain/emailed/changed/visible/compromised, plain text password/
    passwords, plaintext, sim swap*, sim-swap*, simswap*, 2fa ... bypass*/without, suspicious
    sign, unknown device/login, login from, logged in from, details ... used ... fraud*/without,
    opened/open/took/taken/set ... account/accounts/loan/card/contract/line ... in my name, in
    my name ... account/loan/contract/card/without, account ... my name ... never, fake profile
    ... my/me, !life hack/hacks, !hack for, !hacks, trying/tried/attempt/attempts/attempted ...
    break/access/sign ... into/in/to, someone/somebody/they/he/she/stranger ... trying/tried ...
    get/log ... into/in, get/getting/gets/gain/gained ... into my account, password reset/resets
    ... email/emails/mail/mails/text/texts/all/never/not/didnt/request*, reset my password ...
    not/without/never, changed ... my ... address/email/password/number/phone/name/details/pin/
    recovery ... account/not/without/never, someone/somebody/stranger/thief/person .. changed/
    ordered/bought/booked/withdrew/redeemed/used .. my/account/card/points/name/miles, locked
    out ... my account ... changed, not me ... ordered/logged/purchase/order, orders/order/
    purchases/bookings/charges/account/subscription .... i/we never/didnt made/make/placed/
    place/opened/open/created/create/requested, opened ... in my name, using my ... name/
    identity/details/photo/photos/card/number/account, took over my, account/page/profile/
    number/email/login .. taken over by, account/page/profile been/was/got/being/is taken over,
    one time code/codes, otp ... never/didnt/without/random/not/shared, verification codes ...
    never/didnt/random/not, strange/weird/suspicious/unrecognised/unrecognized/unfamiliar ...
    device/devices/login/logins/activity/session/charge, security hole/flaw/bug/vulnerability/
    loophole/lapse, no security, not/isnt secure, insecure, unsecured, unencrypted, exposed ...
    database/bucket/api/server/online/link, login/sign/log attempts/attempt, attempts ... log/
    login/sign/access, attempted logins/login, brute force, failed logins, cloned ... my/
    account/card/sim/profile, hijack*, spoof*, imposter, impostor, impersonat*, changed/change/
    updated .. address/email/password/number/name/pin/phone .... my account/profile, someone/
    somebody/stranger/thief .... on my account`,
  contact: `
    how .... get/got/getting/have/has/obtain/obtained/find/found .. my .. number/email/details/
    data/address/info/information/phone/name/contact, where ... get/got/find/found ... my ...
    number/email/details/data/info/information, spam calls/texts/emails ... because, never
    signed up, unsolicited, driver/courier/rider/agent/employee/staff/waiter/technician/guy/
    engineer/cashier/rep ... texted/messaged/texting/messaging/whatsapped/dmed/calling/added/
    contacted/followed/kept ... me/my ... personal/later/afterwards/number/night/instagram/
    facebook/whatsapp/out/date/phone/after/saved, kept/keep/saved/saving/using/used/took/has ...
    my ... number/address/phone ... personal/ask/date/text/flirt/him/her, doxing, filmed/
    recorded/recording/photographed/filming/videoed ... without/customers/secretly, filmed/
    recorded/photographed/filming/videoed .. me/us/my, secretly ... filmed/recorded/recording/
    filming, camera/cameras in ... room/airbnb, spy on, listening in, tracked ... without,
    !face/facial recognition .. compare/fast/slow/unlock/works/sensor/phone/good/password,
    biometric*, snoop*, nosy ... account/records/file, looked/looking/look ... at/into ... my
    ... records/account/file/medical, read ... my ... messages/emails/mail/medical/letters,
    opened my/our mail/letter/letters/post/parcel, hr ... shared/disclosed/told, telling/tell
    ... my ... ex/boss/neighbour/neighbor/mother/husband/wife/landlord/employer ... about/that/
    my, medical results/information ... to/in/on/left/shared/wrong/lost/someone/posted, cookies
    ... track*, tracking cookies, adtech, ad tracking, surveillance, personal phone/mobile/cell/
    instagram/facebook/whatsapp, texting me/my, texted me ... personally/later/night/asking/
    after/saying/number, messaged me ... personally/later/night/facebook/instagram/after, on my
    whatsapp, whatsapp messages ... from, creepy, harass* ... calls/texts/messages/phone/emails,
    cold call*, robocall*, telemarket*, never gave ... number/email/details/data/address, my
    number ... list, put ... me/my ... on ... list/mailing, do not call, dont call me, stop
    selling, opted out, unsubscrib*, marketing ... emails/texts/calls/spam ... never/without/
    stop/keep`,
};
