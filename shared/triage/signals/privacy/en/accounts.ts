/** Accounts that others use, and who may know what, as English tells it. */
export const PRIVACY_EN_ACCOUNTS: Readonly<Record<string, string>> = {
  law: `
    gdpr, g.d.p.r, ccpa, hipaa, hippa, pdpa, ~popia, dpdp, coppa, ferpa, pii, data protection
    act/officer/law/authority/commissioner/breach/rights, dpo, ico, information commissioner*,
    privacy regulator, data commissioner, subject access, sar request, dsar, data access request,
    data request, right to be forgotten, right to erasure, right of access,
    delete/erase/remove/wipe/deleting/deletion/deleted/removed/purge .. my/our/all/his/her ..
    data/account/information/details/number/info/profile/record/records/email/card, deletion of
    my, account deletion, stop .. using/processing/sharing/selling .. my ..
    data/details/info/information/number/photo/image/face, what data .. hold/have/keep/collect,
    collecting/collect/collects/harvesting .. my/our/kids/childrens/too ..
    data/info/information/location, !delete my account .. by mistake, !deleted my order, data
    subject, article 15/17, data controller/processor, retention, hold on me/about, hold about
    me, information .. hold/have/keep .. about/on me, right to access, privacy policy ..
    violat*/breach*/says/lie/against, data policy, my data, delete me, close .. and delete,
    forget me, store/storing/stored/keep/keeping/kept .. my ..
    card/data/details/information/biometric/passport/id/photo/cvv, why do you need .. my ..
    passport/id/ssn/date/dob/bank/mother/full/number/location/contacts,
    asks/asking/asked/demand/demanding/require/requires/want/wants .. my/for ..
    ssn/passport/cvv/password/pin/social/mothers, cvv, social security number,
    permission/permissions/access .. to .. my ..
    contacts/microphone/mic/camera/photos/location/gallery/messages/sms, cookie/cookies ..
    banner/reject/consent/without/opt/decline/tracking/policy/button, reject button, reject all,
    consent banner, tracking .. pixel/pixels/consent/without, erase/erasure/erased, all of
    my/personal .. information/data/details .. removed/deleted/gone/erased, removed from your ..
    database/system/systems/list/records`,
  accounts: `
    hack/hacked/hacking/hacker/hackers/hakced/haked, hax, account ..
    compromised/stolen/taken/breached/hijack*/accessed, hijacked .. account,
    broke/broken/break/breaking/got/gotten into my/our account/accounts/email,
    someone/somebody/anybody/strangers/stranger/thieves ..
    log/logged/logging/logs/access/accessed/accessing/using/used/changed/got/has/in .. my/our ..
    account/email/password/login/card/profile/name/details/identity/address/number, someone .. in
    my account, logged/logging/log into my .. account, unauthorized/unauthorised access/login/
    logins/sign/transaction/transactions/charge/charges/purchase/purchases/device/activity/
    person/use, identity theft, identity fraud, identity .. stolen/theft/thief/stole, stole ..
    identity, stolen identity, phish*, fishing email, password/passwords ..
    leaked/exposed/stolen/plain/emailed/changed/visible/compromised, plain text
    password/passwords, plaintext, sim swap*, sim-swap*, simswap*, 2fa .. bypass*/without,
    suspicious login/logins/activity/sign, strange/unknown device/login, login from, logged in
    from, details .. used .. fraud*/without, opened/open/took/taken/set ..
    account/accounts/loan/card/contract/line .. in my name, in my name ..
    account/loan/contract/card/without, account .. my name .. never, impersonat* me, pretending
    to be me, fake profile .. my/me, !life hack/hacks, !hack for, !hacks,
    trying/tried/attempt/attempts/attempted .. hack/break/access/sign .. into/in/to, someone/
    somebody/they/he/she/stranger/hackers .. trying/tried .. get/log .. into/in,
    get/getting/gets/gain/gained .. into my account, password reset/resets ..
    email/emails/mail/mails/text/texts/all/never/not/didnt/request*, reset my password ..
    not/without/someone/never, changed .. my ..
    address/email/password/number/phone/name/details/pin/recovery .. account/not/without/never,
    someone/somebody/stranger/anyone/hacker/thief/he/she/person ..
    changed/ordered/bought/booked/withdrew/redeemed/used .. my/account/card/points/name/miles,
    locked out .. my account .. changed/hacked/someone, not me ..
    ordered/logged/login/purchase/order/account,
    orders/order/purchases/bookings/charges/account/subscription ... i/we never/didnt
    made/make/placed/place/opened/open/created/create/requested, opened .. in my name, using my
    .. name/identity/details/photo/photos/card/number/account, took over my, taken over, one time
    code/codes, otp .. never/didnt/without/random/not/shared, verification code/codes ..
    never/didnt/random/not, strange/weird/suspicious/unrecognised/unrecognized/unfamiliar ..
    device/devices/login/logins/activity/session/charge, security
    hole/flaw/bug/vulnerability/loophole/lapse, no security, not secure, insecure, unsecured,
    isnt secure, unencrypted, exposed .. database/bucket/api/server/online/link, login/sign/log
    attempts/attempt, attempts .. log/login/sign/access, attempted logins/login, brute force,
    failed logins, cloned .. my/account/card/sim/profile, hijack*, spoof*, imposter, impostor,
    impersonat*, changed/change/updated .. address/email/password/number/name/pin/phone ... my
    account/profile, someone/somebody/stranger/hacker/thief ... on my account`,
  contact: `
    how ... get/got/getting/have/has/obtain/obtained/find/found .. my ..
    number/email/details/data/address/info/information/phone/name/contact, where ..
    get/got/find/found .. my .. number/email/details/data/info/information, who gave .. my/you ..
    number/details/email/info/address/data, got my number, found me on
    facebook/instagram/whatsapp/linkedin, spam calls/texts/emails .. since/after/because/ever,
    scam calls .. since/after, stop calling/texting/emailing/contacting/messaging/spamming me,
    never signed up, unsubscribe* .. still/again/times/keep/keeps, unsolicited,
    driver/courier/rider/agent/employee/staff/waiter/technician/guy/engineer/cashier/rep ..
    texted/messaged/texting/messaging/whatsapped/dmed/calling/added/contacted/followed/stalked/
    stalking/kept .. me/my .. personal/private/later/afterwards/number/night/instagram/facebook/
    whatsapp/out/date/phone/after/saved, kept/keep/saved/saving/using/used/took/has .. my ..
    number/address/phone .. personal/private/ask/date/text/flirt/him/her/creepy, stalk*, creepy
    .. texts/messages/calls, doxx*, doxed, doxing,
    filmed/recorded/recording/photographed/filming/videoed ..
    without/me/us/my/customers/secretly, secretly .. filmed/recorded/recording/filming,
    hidden/spy camera/cameras/mic/microphone, camera/cameras in ..
    bathroom/bedroom/toilet/changing/shower/room/airbnb, spying, spied on, spy on, spyware,
    eavesdrop*, listening to my/our/private/conversations, listening in, tracking
    me/my/us/everything, tracked .. without, facial recognition, !face/facial recognition ..
    compare/fast/slow/unlock/works/sensor/phone/good/password, biometric*,
    cctv footage .. posted/shared/of, photo/photos/picture/pictures/video .. of my/me/our ..
    house/door/home/kid/kids/child/face/daughter/son/children ..
    posted/shared/online/internet/public/facebook/website/without, snoop*, nosy ..
    account/records/file, looked/looking/look .. at/up/into .. my ..
    records/account/file/medical, read .. my .. messages/emails/mail/medical/letters, opened
    my/our mail/letter/letters/post/parcel, hr .. shared/disclosed/told, told/telling/tell .. my
    .. ex/boss/neighbour/neighbor/family/mother/husband/wife/landlord/employer .. about/that/my,
    medical records/history/results/information/data/condition ..
    to/in/on/left/leaked/shared/wrong/lost/someone/posted, cookies ..
    without/consent/track*/reject, cookie consent, tracking cookies, adtech, ad tracking,
    surveillance, personal/private number/phone/mobile/cell/instagram/facebook/whatsapp, texting
    me/my, texted me .. personally/later/night/asking/private/hi/beautiful/after/saying/number,
    messaged me .. personally/later/night/private/facebook/instagram/after, on my whatsapp,
    whatsapp messages .. from/driver/courier, creepy, harass* ..
    calls/texts/messages/phone/emails, cold call*, robocall*, telemarket*, never gave ..
    number/email/details/data/permission/address, my number ..
    sold/list/public/strangers/online/everyone, put .. me/my .. on .. list/mailing, do not call,
    dont call me, stop selling, opted out, unsubscrib*, marketing .. emails/texts/calls/spam ..
    never/without/consent/stop/keep`,
};
