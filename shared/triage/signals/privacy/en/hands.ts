import { FACT, RELATION, STRANGERS } from './words.ts';

const STAFF = `
  you/they/he/she/staff/agent/agents/rep/receptionist/cashier/teller/branch/bank/clinic/surgery/
  pharmacy/pharmacist/nurse/doctor/driver/courier/hotel/agency/shop/store/school/nursery/hr/
  manager/advisor/adviser/clerk/employee/assistant/operator/colleague/lad/girl/guy/bloke/lady/
  woman/man/someone/somebody/app/site/system/team/landlord/gym/hospital/dentist/insurer/
  consultant/engineer/technician/host/callcentre/centre/bot/chatbot/counter/people/lot/who/and/
  website`;
const SAYS = `
  told/tells/telling/informed/blabbed/mentioned/disclosed/disclosing/revealed/confirmed/showed/
  emailed/posted/forwarded/rang/phoned/texted/messaged/contacted/shared/leaked`;
const TELLS = `
  told/tell/tells/telling/informed/blabbed/blab/gossiped/mentioned/disclosed/disclosing/
  revealed/revealing/confirmed/showed/shown/shows/sent/sends/sending/emailed/emailing/mailed/
  posted/posting/forwarded/gave/gives/giving/given/handed/handing/read/rang/phoned/texted/
  messaged/contacted/shared/sharing/shares/passed/passing/sold/selling/sells/sell/leaked/
  leaking/leaks/published/publishing/exposed/exposing/uploaded/uploading/printed/faxed/released/
  delivered/copied/attached/broadcast/discussed/discussing/announced/shouted/wrote/pinned/stuck/
  displayed/displaying/tweeted/circulated/screenshotted/advertised/swapped/lent/flogged`;
const FOUND = `
  found/spotted/saw/see/seeing/sees/seen/view/viewing/viewed/read/reading/access/accessed/
  opened/looking/looked/look/stare/staring/shown/showing/shows/showed/displays/displayed/
  displaying/loads/loaded/got/get/getting/gets/received/receive/receiving/receives/given/have/
  has/had/holding/sent/emailed/mailed/greeted/brings/brought/reveals/revealed/downloaded/
  download`;

/** Private facts in the hands of others, as English tells it. */
export const PRIVACY_EN_HANDS: Readonly<Record<string, string>> = {
  told: `
    ${STAFF} ... ${SAYS} ... my/our/her/his/their ... ${RELATION}, ${TELLS} ... to/with my/our/
    her/his/their ... ${RELATION}, ${TELLS} ... my/our/her/his/their/your/customers/peoples/
    patients/everyones/everybodys/someones/mums/moms/dads/wifes/husbands/daughters/sons/kids/
    childs/mothers/fathers/members/clients/whole/all/full/personal ... ${FACT} ... ${RELATION},
    ${TELLS} ... my/our/her/his/their/customers/peoples/patients/everyones/someones/mums/moms/
    dads/wifes/husbands/daughters/sons/kids/childs/mothers/fathers/members/clients/full/personal
    ... ${FACT} ... to/with/on/by/in/for/over/across ... ${STRANGERS}, my/our/her/his/mums/dads/
    wifes/husbands/daughters/sons/kids/childs/customers/patients .. ${FACT} .. was/were/been/
    got/being/are/is/getting .. ${TELLS}, my ... ${RELATION} ... knows/knew ... what/how/about/
    to/im/i/my/where/ive/that/everything/exactly/all, my/our ... ${RELATION} ... found out ...
    because/from/you/your/about/before/through/i, to the penny, ${RELATION} .... opened/read/
    saw/received/got/collected .. my ${FACT}, somebody/someone/he/she/ex/they/who rang/called/
    phoned/emailed ... and/pretending/claiming/saying ... you/they/staff/gave/got/told,
    pretended/pretending to be my, gave/give/giving/given/handed/told/read ... out ... my/her/
    his/our ${FACT}, gave/given/giving/handed/told ... him/her/them/stranger/ex/someone ... my/
    our/her/the/where ${FACT}/i/we/she, handed ... my/our/her ... new/home ... to, blurted ...
    out, loudly ... my/name/address/condition/debt/balance, let slip ... my/that/about/where,
    shouted/yelled/announced/bellowed/read/asked/shouting/reading/discussing/boomed/hollered ...
    across/out/over/in ... the/whole/full/front/shop/loud ... shop/room/counter/pharmacy/office/
    waiting/queue/floor/store/branch/ward/tannoy/reception/lobby/bus/gym/class, shouted/yelled/
    announced/bellowed ... my/her/his/our/about ... ${FACT}/pill/test/pregnant, over the tannoy,
    over the intercom ... my/name, whole/entire/packed ... waiting room/queue/shop/pharmacy/bus/
    office/class ... heard/hear/knows/knew/listening/now, for anyone/everyone/all/anybody/
    everybody/others ... to ... see/read/hear/flip/take/find/look/grab/view/copy/browse/
    download/photograph/walk, anyone/anybody/everyone/everybody ... walking/passing/past/
    queueing/queuing/logged/link/account/url ... could/can/see/read, anyone/anybody ... can/
    could/able ... see/read/view/open/look/flip/track/find/download/access/walk/grab/hear,
    turned/turns/turning/spun/swivelled/angled ... screen/monitor/tablet ... round/around/
    towards/to/so, screen/monitor ... facing/faces/visible/turned/angled/readable ... customers/
    queue/public/street/window/room/everyone/names, over my shoulder ... pin/screen/reading,
    small town/village/community ... told/knows/know/gossip/ruined`,
  elses: `
    ${FOUND} ... at/of/for/on ... a/some/somebody/someone/another/other/different/stranger/
    strangers/wrong/mr/mrs/ms/miss/mister/elses ... mr/mrs/ms/miss/persons/womans/mans/ladys/
    blokes/guys/customers/patients/strangers/familys/elses/peoples/users/fellows/kids/childs ...
    ${FACT}, ${FOUND} ... a/some/another/somebody/someone/other/different/strangers/random/
    unknown/complete ... persons/peoples/womans/mans/ladys/blokes/guys/customers/patients/
    strangers/elses/users/familys/kids/childs/tenants/guests/members/applicants/candidates/
    students ... ${FACT}, ${FOUND} ... ${FACT} ... of/for/belonging/about ... someone/somebody/
    another/other/stranger/strangers/mr/mrs/ms/miss/persons/people/patients/customers/previous/
    different/some/random/total/wrong, mr/mrs/ms/miss ... ${FACT} ... instead/not/in my/to me/on
    my/but/attached/and/her/his, ${TELLS} ... ${FACT} ... of ... all/every/each/other/whole/
    everyone/everybody/another/my/our/some ... pupils/students/staff/customers/patients/members/
    tenants/residents/guests/employees/clients/applicants/parents/people/neighbour/ex/kids/
    children/donors/users, ${FOUND} ... my/our/the/her/his ... neighbours/neighbors/exs/
    colleagues/friends/flatmates/roommates/landlords/tenants/brothers/sisters/bosss/inlaws ...
    ${FACT}, whos/who is/who/whoever ... looking/seeing/reading/got/has/have/sees/see/seen ...
    at mine/my, if i can see ... mine/who, what else ... can/have/has ... see/seen, # other/
    strangers/customers/people/patients/families/clients/applicants/members .. see/email/emails/
    address/addresses/names/copied/cc/data/details/records/numbers, previous/last/former/prior/
    old/original owner/owners/customer/customers/tenant/tenants/user/users/guest/guests/renter/
    hirer/occupant/buyer/driver/patient/holder/persons .... ${FACT}/still/netflix/logged/alexa/
    paired/spotify/icloud/google/bluetooth/synced/unwiped, last/previous/former owners ...
    ${FACT}/stuff/things, second hand/refurb*/used/returned/reconditioned/renewed/resold/rental/
    hire/loan .. phone/laptop/tablet/drive/console/car/ipad/camera/sd/router/watch .... ${FACT}/
    logged/wiped/someone/previous/owner/paired, not ... wiped/factory/reset ... ${FACT}/before/
    laptop/drive, never/wasnt wiped, hadnt been wiped, without wiping, new owner ... number/
    gets/receives/account/codes, ${FACT}/codes/code .... new owner, recycled number, my old
    number/phone/email/address ... still/linked/gets/goes/receives/login/codes/otp, calls/texts/
    letters/emails/mail/post/bills/statements/demands/parcels/messages/voicemails .... for/to ..
    some/a/an/someone/somebody/another/random .. guy/man/bloke/woman/lady/person/fella/fellow/
    chap/stranger/called/named/mr/mrs/else/dead, someone/somebody/guy/man/woman/person/lady/
    bloke/fella/fellow ... called/named ... ${FACT}/wrong/keep/keeps/not/at my/living/letters/
    calls, not my ${FACT} ... on/in/attached/account/you, wrong person/patient/customer/
    recipient/inbox/envelope/attachment/number/address ... with/my/their/full/${FACT}, attached/
    attachment ... wrong/someone/another/list/spreadsheet/everyone/whole/customers/other,
    spreadsheet ... names/everyone/staff/customers/sent/attached/emailed/open/numbers, mixed up
    ... patients/twins/${FACT}, merged ... accounts/records/files/with/profile, same name ...
    account/file/records/credit/mixed/merged/different/bills, two people ... same account`,
};
