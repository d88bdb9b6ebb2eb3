/** Who should not know: kin, work, neighbours, those who buy data. */
export const RELATION = `
  ex/exes/husband/wife/partner/boyfriend/girlfriend/mother/mum/mom/mam/father/dad/parents/
  sister/brother/aunt/auntie/uncle/cousin/cousins/son/daughter/kids/children/family/relatives/
  inlaws/law/grandmother/gran/nan/boss/manager/supervisor/employer/employers/work/workplace/hr/
  colleague/colleagues/coworker/coworkers/landlord/landlady/flatmate/flatmates/roommate/
  roommates/housemate/housemates/neighbour/neighbours/neighbor/neighbors/teacher/school/
  headteacher/pastor/priest/imam/church/abuser/insurer/insurers/insurance/competitor/
  competitors/friends/classmates/teammates/clients/tenant/tenants/lodger/fiance/fiancee/stepdad/
  stepmum/stepmother/maid/helper/guardian/ringleader/recruiter/friend`;
/** Those who are nobody in particular. */
export const STRANGERS = `
  stranger/strangers/random/randomer/randoms/someone/somebody/anyone/anybody/everyone/everybody/
  public/passers/passerby/bystanders/queue/others/another/wrong/different/unknown/else/elses/
  caller/callers/man/woman/bloke/guy/fella/lady/fellow/chap/lad/scammer/scammers/fraudster/
  fraudsters/criminals/thieves/thief/journalists/advertiser/marketers/marketing/brokers/broker/
  spammers/recruiters/agencies/affiliates/partners/meta/facebook/google/tiktok/instagram/insta/
  fb/linkedin/youtube/whatsapp/telegram/reddit/internet/online/web/website/darkweb/world/
  village/town/street/office/shop/class/group/viewers/followers/contractor/contractors/
  subcontractor/visitors/customers/patients/guests/users/tenants/residents/members/students/
  pupils/applicants/candidates/drivers/cleaner/cleaners/temp/intern`;
/** What is private. */
export const FACT = `
  data/details/info/information/email/emails/address/addresses/number/numbers/phone/mobile/
  account/accounts/passport/passports/name/names/surname/photo/photos/picture/pictures/pic/pics/
  selfie/selfies/face/history/location/birthday/dob/ssn/nric/ic/aadhaar/aadhar/pan/tfn/ppsn/pps/
  mykad/kyc/medicare/messages/dms/chats/chat/texts/results/scan/scans/xray/diagnosis/condition/
  pregnancy/illness/treatment/medication/prescription/prescriptions/profile/login/password/
  passwords/pin/otp/otps/bank/banking/contacts/voicemail/voicemails/cv/cvs/resume/resumes/
  payslip/payslips/salary/salaries/wages/savings/debt/debts/arrears/balance/balances/overdraft/
  loan/mortgage/pension/statement/statements/bill/bills/invoice/invoices/records/record/file/
  files/notes/documents/document/paperwork/forms/form/application/applications/id/ids/licence/
  license/licences/licenses/signature/signatures/recording/recordings/conversation/
  conversations/calls/transcript/transcripts/footage/video/videos/clip/clips/bedroom/
  fingerprint/fingerprints/iris/identity/itinerary/whereabouts/schedule/plate/registration/mail/
  letters/letter/post/religion/sexuality/status/weight/orders/purchases/searches/basket/booking/
  bookings/reservation/tickets/boarding/card/cards/iban/claim/claims/grades/marks/reports/
  report/referral/counselling/therapy/appointment/appointments/transactions/spending/membership/
  sim/sims/visa/certificate/certificates/contract/contracts/tenancy/references/payroll/medical/
  hiv/vaccination/calendar/chart/charts/inbox/roster/timetable/playlist/passcode/passcodes/
  credentials/voice/movements/journeys/trips/routes/usage/screenshot/screenshots`;
