import { RECORD } from './everyday.ts';
import { SECRET } from './secrets.ts';
import { DONE, EMPLOYEE } from './triples.ts';
import { FACT, RELATION, STRANGERS } from './words.ts';

const WHO = `
  dad/dads/mum/mums/mom/moms/mother/mothers/father/fathers/wife/wifes/husband/husbands/boss/
  boyfriend/girlfriend/ex/exs/exes/neighbour/neighbours/neighbor/neighbors/parents/family/
  employer/manager/landlord/colleague/colleagues/coworker/coworkers/flatmate/flatmates/roommate/
  insurer/aunt/auntie/uncle/sister/brother/daughter/son/village/church/pastor/inlaws/attorney/
  pub/lobby/queue/counter/everyone/everybody/mates/pal/pals/bus/tram/train/lift/staffroom/
  canteen/smoko/town/school/street/office/teacher`;
const HEALTH = `
  sti/std/hiv/smear/viagra/herpes/chlamydia/oncology/chemo/cancer/pregnant/pregnancy/
  miscarriage/miscarried/twins/fertility/ivf/abortion/termination/haemorrhoid/hemorrhoid/
  haemorrhoids/hemorrhoids/wart/warts/thrush/incontinence/rehab/methadone/antidepressants/
  antidepressant/depression/anxious/anxiety/bipolar/therapy/therapist/counselling/counsellor/
  counselor/psychiatric/dementia/diagnosis/diagnoses/biopsy/colonoscopy/tumour/tumor/menopause/
  erectile/contraceptive/contraception/filler/botox/liposuction/overdose/sectioned/bankruptcy/
  bankrupt/repossession/divorce/divorcing/divorced/redundancy/redundant/overdraft/arrears/debt/
  debts/salary/payslip/wages/weight/bmi/stoma/catheter/bereavement/disability/autism/adhd/
  epilepsy/trans/gay/lesbian/sexuality/affair/mistress/condom/condoms/lube/vibrator/
  prescription/medication/probation/asylum/adoption/refuge`;
const KNOWS = `
  knows/knew/know/heard/hears/told/tell/tells/telling/found/finds/reads/reading/read/sees/saw/
  seen/asks/laughing/laughed/joked/jokes/shouted/shouts/yelled/yells/hollers/hollered/bellowed/
  announced/announces/loud/aloud/gossip/gossiping/whispered/printed/posted/quoted/leaflet/
  voucher/postcard/discussed/discussing/talked/speaker/screen/stuck/pinned/taped/label/sticker/
  wristband/ccd`;
const STAFF = `
  receptionist/nurse/nurses/doctor/pharmacist/chemist/teller/cashier/clerk/barber/hairdresser/
  courier/driver/drivers/rider/agent/agents/teacher/porter/porters/carer/carers/cleaner/
  technician/engineer/mechanic/plumber/installer/landlord/landlady/manager/boss/supervisor/hr/
  counsellor/dentist/adviser/advisor/adjuster/officer/guard/bouncer/waiter/barista/bartender/
  photographer/coach/trainer/lifeguard/attendant/concierge/valet/operator/moderator/handyman/
  removers/movers/housekeeping/postman/locksmith/interpreter/midwife/lad/lads/girls/staff`;
const PRY = `
  snap/snapped/snapping/films/filmed/filming/photographed/selfie/selfies/tiktok/reels/reel/
  livestream/insta/instagram/snapchat/whatsapp/whatsapped/facebook/bodycam/gopro/skit/skits/
  meme/memes/gossip/gossiping/gossiped/laughing/laughed/giggling/sniggering/joked/joking/jokes/
  mocking/mocked/rummaging/rummaged/peeking/texted/texts/texting/dms/dm/messaged/follows/
  followed/tagged/tag/linkedin/notebook/spreadsheet`;
const PRIVATE = `
  wardrobe/drawer/drawers/underwear/bra/knickers/panties/lingerie/naked/undressed/undressing/
  undress/towel/robe/swimsuit/bikini/bedroom/bathroom/shower/breastfeeding/asleep/sleeping/
  crying/diary/diaries/letters/mail/notes/file/files/chart/charts/records/messages/photos/
  gallery/pictures/album/calendar/orders/debts/number/plate/name/names/story/status`;
const LISTED = `
  list/lists/sheet/sheets/spreadsheet/printout/rota/roster/schedule/register/notice/poster/
  names/stills/photo/faces/pics/scans/results/grades/form/forms/file/files/papers/documents/
  copies/passports/passport/ids/licence/payslip/payslips/cvs/applications/letter/letters/
  questionnaire/questionnaires`;
const UPON = `
  pinned/taped/stuck/tacked/stapled/hung/hanging/lying/strewn/scattered/displayed/plastered/
  pile/stack/blowing/dumped/printer/photocopier/copier/canteen/noticeboard/corkboard/whiteboard/
  lobby/counter/till/register/window/wall/door/fridge/bin/skip/dash/dashboard/billboard/screen/
  monitor/tv/table/stand`;
const SHOWN = `
  names/named/name/surname/surnames/faces/face/amounts/amount/diagnoses/number/numbers/
  addresses/address/salaries/owe/owes/payers/payer/debtors/banned/declined/suspects/thieves/
  shoplifters/tightwads/customers/patients/guests/residents/tenants/employees/students/mine/my/
  everyones/everybodys/others/peoples`;
const GOT = `
  emailed/mailed/sent/posted/received/got/get/getting/attached/opened/arrived/came/inbox/
  envelope/forwarded/ccd/cc/chain/thread/showing/shows/see/opens/portal/app/download`;
const ELSES = `
  elses/mr/mrs/ms/stranger/strangers/anothers/others/everyones/everybodys/patients/customers/
  candidates/candidate/tenants/residents/peoples/members/applicants/none/mine`;
const PAPER = `
  results/result/payslip/payslips/statement/statements/bill/invoice/invoices/report/reports/
  scan/scans/xray/xrays/record/records/file/files/contract/letter/letters/prescription/
  prescriptions/passport/passports/assessment/assessments/certificate/wills/mortgage/policy/
  claim/claims/tax/taxes/form/forms/bloods/blood/test/tests/diagnosis/notes/marks/grades/cv/cvs/
  application/applications/balance/balances/wages/salary/salaries/pension/bank`;
const EYE = `
  camera/cameras/cam/cams/lens/cctv/drone/bodycam/webcam/doorbell/dashcam/footage/gopro/phones/
  filmin/filming/filmed/hole/mirror/recording/livestream/monitor`;
const BARE = `
  bedroom/shower/showers/changing/toilet/toilets/breastfeeding/undress/undressed/undressing/
  naked/towel/massage/sleeper/locker/cubicle/cubicles/swimming/swimmin/swimsuit/underwear/
  drawers/pyjamas/nightie/bra/ladies/sunbathing/hottub/bath/bathrooms/dressing/fitting/cuddle/
  sauna/nappy/bum`;
const LOOK = `
  picture/pictures/photo/photos/pics/face/faces/mug/likeness/image/selfie/video/videos/clip/
  footage/stills/portrait/plate/bedroom/scar`;
const MINES = `
  my/our/me/us/his/her/mum/mums/mom/moms/dad/dads/daughter/daughters/son/sons/kid/kids/girl/
  girls/boy/child/childs/wife/wifes/gran/grans/patients/residents/wean/bairn`;
const BOARD = `
  billboard/billboards/poster/posters/brochure/flyer/menu/story/stories/reel/reels/tiktok/insta/
  instagram/facebook/fb/youtube/website/webpage/page/wall/noticeboard/newsletter/leaflet/advert/
  advertising/ad/ads/campaign/snapchat/whatsapp/van/bus/screen/slideshow/gallery/stickers/meme/
  memes/viral/views/likes/hearts/livestream/livecam`;
const GADGET = `
  app/account/portal/monitor/tablet/phone/laptop/watch/tv/profile/login/doorbell/album/cloud/
  cart/feed/inbox/dashboard/screen/thermostat/lock/console/ipad/kindle/macbook/gallery/drive/
  dropbox/wifi/fitbit/speaker/camera/cam/toy/doll/game`;
const SEES = `
  shows/showing/showed/shown/see/sees/saw/seeing/logged/opens/opened/full/says/got/has/displays/
  lists/loads/signed/synced/paired/linked/hear/heard/watching/comes/came/pops`;
const OTHERS = `
  stranger/strangers/someones/somebodys/elses/anothers/neighbours/neighbour/neighbors/neighbor/
  previous/former/owner/owners/tenant/tenants/guest/guests/landlords/family/familys/her/his/
  hers/theirs/their/different/random/unknown`;
const THEIRS = `
  name/photos/photo/pictures/data/messages/baby/house/porch/room/kids/children/orders/order/
  address/taxes/details/account/money/balance/cot/driveway/emails/history/voice/car/location/
  album/profile/cart/basket`;
const ASKED = `
  nobody/noone/never/didnt/not/naebody/without/no`;
const AGREED = `
  asked/agreed/permission/permitted/allowed/authorised/authorized/told`;
const FACED = `
  face/faces/photo/photos/filmed/filming/camera/cameras/scan/scanned/scanning/scannin/data/
  recorded/recording/fingerprints/tracked/tracking/shared/sharing/share/video/picture/pictures/
  cctv/live`;
const CODE = `
  key/keys/code/codes/keysafe/fob/passcode/pin`;
const OPEN = `
  listing/public/stranger/strangers/label/sheet/online/printed/published/facebook/whatsapp/
  taped/written/copied/everyone/anyone/visible/leaked/shared`;
const HOME = `
  address/house/name/dates/away/home/gate/door/empty/holiday/vacation/alarm`;
const STIGMA = `
  sti/std/hiv/smear/viagra/herpes/chlamydia/hemorrhoid/haemorrhoid/hemorrhoids/haemorrhoids/
  wart/thrush/incontinence/miscarriage/abortion/psychiatric/oncology/counselling/
  antidepressants/erectile/dnacpr/contraceptive/ivf/divorce/bankruptcy/asylum/repossession/
  expecting`;
const TALK = `
  shout/shouts/shouted/shouting/hollers/yelled/yells/told/telling/tells/knows/knew/tell/loud/
  loudly/across/full/postcard/label/sticker/envelope/catalogue/leaflet/read/reads/opened/asked/
  front/lobby/list/screen/receipt/column`;
const TELLS = `
  sends/sent/sending/told/tells/telling/tellin/tell/telt/emailing/emailed/emails/mailed/
  whatsapped/texted/messaged/phoned/rang/rung/called/showed/shows/show/informed/notified/
  notifies/notifications/cc/ccd/copied/posted/shared/shares/disclosed`;
const KIN = `
  matron/boss/boyfriend/girlfriend/mother/mum/mom/father/dad/husband/wife/ex/neighbour/neighbor/
  friends/household/burd/parents/inlaws/landlord/employer/colleagues/coworkers/manager/teacher/
  pastor/insurer/flatmate/roommate/hr/sister/brother/cousin`;
const SELF = `
  weight/measurements/salary/receipt/orders/bought/purchase/purchases/statement/results/result/
  diagnosis/test/medication/loan/debt/balance/location/visit/appointment/stay/search/history/
  messages/photos/calendar/period/weeks/pregnant/sick/illness/notes/file/complaint/report/
  application/score/grades/failed/divorce`;
const SELLS = `
  sells/selling/sold/sell/passed/passing/flogged/flogging/leaked/uploads/uploaded/uploading/
  traded/handed/shared/gave`;
const STUFF = `
  pics/pictures/photos/list/number/numbers/details/footage/email/emails/essay/essays/recordings/
  data/info/contacts/mobile/names/address/addresses/faces/videos/clips`;
const BUYER = `
  company/companies/outfit/sharks/brokers/broker/casino/gambling/insurers/partners/lenders/
  recruiters/solar/agency/agencies/loan/lawyers/claims/usb/facebook/telegram/drive/scammers/
  stranger/strangers/firm/firms/marketers/charity`;

/** Two or three hints far apart that together tell of lost privacy, as English tells it. */
export const PRIVACY_EN_NETS: Readonly<Record<string, string>> = {
  facts: `
    ${STIGMA} ... ${TALK}/${PAPER}/${RECORD}, ${TALK} ... ${STIGMA}, ${TELLS} .... ${SELF} ....
    ${KIN}, ${TELLS} ... ${KIN} ... ${SELF}/${THEIRS}, ${SELLS} .... ${STUFF} .... ${BUYER},
    ${STUFF} .... ${SELLS} .... ${BUYER}, whole/entire/half/all/everyone .. building/street/
    town/village/school/lobby/shop/church/office/class/ward/branch/block/team .. saw/seen/heard/
    knows/know/knew/watched/reading, every/any/all driver/thief/guests/passer/customer/parent/
    parents/drivers/staff .. can/could/reads/see/read/sees/saw, lobby/shop/street/town/village/
    school/office/neighbours now knows/know, now .. shop/lobby/street/school/office/everyone/
    everybody knows/know, asked to be forgotten, each others .. results/bills/letters/
    statements/post/records/mail/details, for somebody/someone called/named, walked/walks/came/
    barged in on us/me/her/him, ${HEALTH} .... ${WHO} .... ${KNOWS}, ${HEALTH} ... ${KNOWS}/
    ${FACT} ... ${WHO}, ${KNOWS} .... ${HEALTH} .... ${WHO}, ${KNOWS} .... ${WHO} ....
    ${HEALTH}, ${WHO} .... ${KNOWS} .... ${HEALTH}, ${WHO} ... ${HEALTH} ... ${KNOWS}, knows/
    knew/know .... before .. i/my/we/did/parents/anyone/me, how/hows/explain/why .... know/
    knows/knew ... i/my/im/we/our/me/his/her/mum/dad/wife/where, how come .... know/knows/knew/
    voucher/greets/wish, who else .. has/have/was/saw/sees/seen/hears/heard/got/gets/knows/
    reads/read/says/can/is, can they see, they see ours/mine/us/me, whos/who .. seen/opened/
    copied/watching/reading/read/looked/typed it/them/her/his/my/that/this, who .. opened/
    viewed/read/accessed/typed/saw .. my/our/her/his/daughters/sons/that/it, i/we can see/hear
    .... someone/somebody/his/her/their/them/theirs/elses/neighbours/neighbors/neighbor/another/
    other/every/everyone/everyones/landlords/hers/families/family, logged/signed in as, full
    names, by name, !know/knows/knew/remember/remembers .. by name, first name .. surname/
    initial/street/and`,
  staff: `
    ${STAFF} .... ${PRY}/${STRANGERS} .... ${PRIVATE}, ${STAFF} .... ${PRIVATE}/${DONE} ....
    ${PRY}, ${PRY} .... ${STAFF} .... ${PRIVATE}, ${PRY} .... ${PRIVATE} .... ${STAFF},
    ${PRIVATE} .... ${PRY} .... ${STAFF}`,
  lists: `
    ${LISTED} ... ${UPON} ... ${SHOWN}/${KNOWS}, ${SHOWN}/${MINES} ... ${LISTED} ... ${UPON}/
    ${OPEN}, banned/shame/debtors/payers/shaming/suspects/thieves .. list/wall/board/poster/
    screen/sheet, list/lists/poster/wall/sheet .. of .. owe/owes/debtors/payers/banned/
    shoplifters/thieves`,
  papers: `
    ${GOT} .... ${PAPER} .... ${ELSES}, ${GOT} .... ${ELSES} .... ${PAPER}, ${PAPER} .... ${GOT}
    .... ${ELSES}, ${ELSES} .... ${PAPER} .... ${GOT}, ${PAPER} ... ${ELSES} ... ${GOT}/
    ${OTHERS}`,
  seen: `
    ${EYE}/${FACED} .... ${BARE}, ${BARE} .... ${EYE}, ${LOOK}/${HOME} .... ${MINES} ....
    ${BOARD}, ${MINES} ... ${LOOK} ... ${BOARD}, ${BOARD} ... ${MINES} ... ${LOOK}, ${BOARD} ..
    ${LOOK} .. ${MINES}, ${GADGET} .... ${SEES} .... ${OTHERS} .. ${GADGET}/${THEIRS}, ${SEES}
    .... ${OTHERS} .. ${THEIRS} .... ${GADGET}, ${ASKED} .. ${AGREED} .... ${FACED}, ${FACED}
    .... ${ASKED} .. ${AGREED}`,
  codes: `
    ${CODE} .... ${OPEN} .... ${HOME}, ${HOME} .... ${CODE} .... ${OPEN}`,
  hints: `
    ${LISTED} ... ${SHOWN} ... ${UPON}/${BOARD}, ${DONE}/${TELLS}/${GADGET} ... ${MINES} ...
    ${HEALTH}, ${MINES} ... ${HEALTH} ... ${TALK}/${PAPER}, ${OPEN} .. ${LISTED} .. ${SHOWN},
    ${WHO} ... ${DONE} ... ${RECORD}, ${SELF} ... ${TELLS} ... ${WHO}, ${LISTED}/${STAFF} ...
    ${SEES} ... ${SECRET}, ${SEES} .. ${HEALTH} .. ${SHOWN}, ${SECRET} .... ${PAPER} ....
    ${KNOWS}/${DONE}, ${DONE} ... ${PAPER} ... ${WHO}, ${EMPLOYEE} .... ${PRY} .... ${FACT},
    ${SECRET}/${OTHERS} .. ${SEES} .. ${PRIVATE}, ${LISTED} .... ${RELATION} .... ${GOT},
    ${OPEN} ... ${MINES} ... ${HOME}, ${WHO} .... ${SECRET} .... ${GADGET}, ${SHOWN} ....
    ${TALK} .... ${HEALTH}, ${KNOWS} .... ${PRIVATE}/${LISTED} .... ${SECRET}, ${SHOWN} ....
    ${BARE} .... ${PRIVATE}, ${PAPER} ... ${STAFF}/${KIN} ... ${KNOWS}, ${TELLS} ... ${WHO} ...
    ${STUFF}, ${HEALTH} ... ${STRANGERS} ... ${FACT}, ${STAFF} .... ${LISTED} .... ${KNOWS}/
    ${BOARD}, ${STAFF} .... ${SECRET} .... ${STRANGERS}, ${LOOK} .... ${UPON} .... ${STRANGERS},
    ${LISTED} .... ${WHO} .... ${TALK}, ${SECRET} .. ${SEES} .. ${STUFF}, ${STAFF} ....
    ${PRIVATE} .... ${KNOWS}/${WHO}, ${TELLS}/${STRANGERS} ... ${HEALTH} ... ${MINES}`,
};
