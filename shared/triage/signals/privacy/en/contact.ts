const CONTACT = `
  email/emails/emailing/emailin/mail/mailing/mailin/ringing/ringin/rang/ring/text/texts/texting/
  textin/calls/calling/callin/newsletter/newsletters/marketing/brochure/brochures/catalogue/
  catalogues/catalog/offers/offer/letters/voucher/vouchers/spam/messages/messaging/writing/
  phoning/flyers/leaflets/post/promo/promos/adverts/ads`;
const LEFT = `
  opted/opt/objected/objection/withdrew/withdrawn/removed/remove/closed/died/dead/deceased/late/
  passed/widow/certificate/excluded/forgotten/deleted`;
const STILL = `
  still/again/twice/times/keep/keeps/kept/years/months/since/today/anyway/stop/quit/list/
  database/off`;
const LINK = `
  url/urls/link/api/endpoint/curl/id/ids/token/session/logout/logging/logged/back/digit/number/
  query/json/request/incognito/page/portal`;
const CHANGE = `
  change/changing/changed/increment/incrementing/press/pressed/pressing/edit/guess/enumerate/
  enumerated/swap/type/without/no`;
const EVERY = `
  others/other/anyones/everyones/every/candidates/candidate/payslip/payslips/orders/complaint/
  complaints/invoices/customers/patients/bookings/results/users/someone/elses/strangers/
  addresses/accounts`;

/** Those who are written to against their will, and holes in websites, as English tells it. */
export const PRIVACY_EN_CONTACT: Readonly<Record<string, string>> = {
  contact: `
    ${LEFT} .... ${CONTACT} .... ${STILL}, ${CONTACT} .... ${LEFT} .... ${STILL}, ${LEFT} ....
    ${STILL} .... ${CONTACT}, ${CONTACT} .... ${STILL} .... ${LEFT}, ${STILL} .... ${CONTACT}
    .... ${LEFT}, ${STILL} .... ${LEFT} .... ${CONTACT}, stop/quit ringing/ringin/mailing/
    mailin/emailing/emailin/texting/textin/calling/callin/messaging/phoning/writing/contacting,
    told/asked/begged .. stop/not/never/dont .. ring/call/email/text/write/contact/mail/phone/
    share, take/takes/took/taken/get/got .. off .. list/lists/database/mailing/system, closed/
    left/cancelled/shredded/deleted/sold/returned/repaid/quit .... still .... knows/know/name/
    greets/login/birthday/face/photo/shows/lets/locate/track/data/details/app/access/profile/
    history/number, happy birthday ... closed/left/years/deleted, closed/left/deleted .... happy
    birthday`,
  holes: `
    ${CHANGE} .. ${LINK} .... ${EVERY}, ${EVERY} .... ${CHANGE} .. ${LINK}, no token/login/auth/
    authentication/password, without token/password, scammer/scammers/caller/fraudster/man/lady/
    woman/call/someone .... knew/knows/had/has .... sort/balance/purchases/purchase/
    transactions/transaction/policy/last/address/full`,
};
