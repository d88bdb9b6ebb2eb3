const WORKER = `
  driver/cabbie/courier/rider/waiter/waitress/barman/bartender/cashier/teller/technician/
  engineer/fitter/plumber/electrician/mechanic/garage/builder/roofer/carer/nurse/cleaner/
  cleaners/housekeeper/housekeeping/maid/porter/handler/handlers/movers/removals/agent/broker/
  landlord/host/guard/manager/employee/staff/salesman/rep/attendant/valet/postman/recruiter/
  trainer/tutor/seller/dealer/trader/shop/girl/guy/bloke/lad/fella/man/woman/lady/chap/boy/
  contractor/advisor/adviser/conductor/inspector/ticket/lot/vet/dentist/locksmith/tow/clamper/
  croupier/pharmacist`;
const TAKES = `
  pocketed/pocketing/pockets/nicked/nicking/pinched/pinching/swiped/swiping/lifted/lifting/
  stole/steals/stealing/stolen/thieved/thieving/thieves/robbed/robbing/flogged/flogging/swapped/
  skimmed/skimming/cloned/cloning/palmed/trousered/shortchanged/diddled/fiddled/fiddling/forged/
  forging/faked/faking/falsified/fleeced/fleecing/conned/conning/scammed/hustled/vanished/
  disappeared/absconded/helped/siphoned/syphoned/drained/emptied/raided/ransacked/embezzled/
  ripped/fabricated/padded/inflated/doctored/laundered/bilked/duped/tricked/bluffed/invented/
  overcharged/shortchange`;
const LOOT = `
  cash/money/wallet/purse/ring/rings/jewellery/jewelry/necklace/watch/phone/laptop/ipad/tablet/
  console/airpods/earbuds/perfume/bag/handbag/luggage/suitcase/parcel/package/groceries/
  shopping/food/bike/scooter/tools/catalytic/card/cards/change/tip/tips/deposit/refund/cheque/
  cheques/savings/pension/inheritance/medication/pills/painkillers/petrol/fuel/diesel/copper/
  signature/points/miles/vouchers/giftcard/coins/gold/skins/bitcoin/crypto/rent/bond/camera/
  sunglasses/jacket/coat/shoes/trainers/spirits/bottle/bottles/meat/euros/pounds/dollars/rupees/
  ringgit/rand`;
const SHAM = `
  fake/fakes/faked/fakey/snide/knockoff/knockoffs/replica/replicas/counterfeit/counterfeits/
  dupe/bogus/phoney/phony/forged/cloned/pirate/pirated/copy/dud/moody/hooky/fugazi/imitation/
  sham/unauthentic/inauthentic/adulterated/diluted/watered/plated/refilled/repackaged/
  nonexistent`;
const GOODS = `
  trainers/sneakers/shoes/bag/handbag/watch/perfume/fragrance/aftershave/makeup/lipstick/
  charger/airpods/earbuds/headphones/phone/iphone/battery/cartridge/cartridges/ink/toner/jersey/
  shirt/jacket/hoodie/coat/sunglasses/ring/necklace/gold/diamond/silver/honey/manuka/oil/whisky/
  vodka/wine/medicine/tablets/pills/vitamins/supplement/supplements/cream/serum/botox/filler/
  parts/part/brake/discs/pads/filter/tickets/ticket/wristband/wristbands/passes/vouchers/
  voucher/card/cards/coin/coins/note/notes/certificate/licence/degree/diploma/reviews/profile/
  site/website/page/shop/app/link/sms/email/text/letter/invoice/number/call/caller/courier/
  agent/driver/officer/police/charity/job/listing/flat/apartment/villa/landlord/investment/
  platform/broker/policy/ad/sticker`;

/** Theft, sham and trickery, as English tells it. */
export const FRAUD_EN: Readonly<Record<string, string>> = {
  theft: `
    ${WORKER} .. ${TAKES} .. ${LOOT}/me/us/my/nan/mum/dad/#, ${TAKES} .. my/our/the/his/her/
    mums/moms/dads/nans/grans/all/some/a/# .. ${LOOT}, my/our/mums/dads/nans/her/his ${LOOT} ..
    ${TAKES}/gone/missing/vanished .. from/after/when/by/out/since/while/during .. ${WORKER}/
    locker/room/safe/car/bag/suitcase/delivery/luggage/checkpoint/ward/hospital/hotel/account/
    van, helped/helping herself/himself/themselves to, ran/run/runs/running/legged/made/walked/
    drove/took/sped off/away .. with/without .. my/our/the/all .. ${LOOT}/food/order/bags/van/
    car/stuff, did a runner, gone through .. bag/luggage/suitcase .. missing/took/gone, zip/
    lock/seal cut/broken/slashed .. missing/gone/bag/suitcase/clean/luggage, handlers had my,
    fingers in .. till/pie, hand in the till, on the take, inside job, light fingered, sticky
    fingers, writing/wrote/cashing/cashed .. cheques/cheque .. herself/himself/out/to/his/her/
    mums/dads/without, billed/charged/charging/invoiced .. for .. never/not/didnt/same/old/
    ghost/phantom/fictitious/imaginary .. done/fitted/replaced/happened/installed/received/had/
    used/parts/discs/work, same discs/pads/parts/filter/tyres/oil, marked .. old ones/parts,
    ran/run/put/swiped/tapped/charged .. my card .. again/twice/second/after/extra, second time
    .. card/charged/# .. card/after, keyed in .. more/extra/#, added .. tip/zero/nought/# ..
    without/after/to my/bill/slip, charged .. for two .. kept/one/pocketed, kept .. the change/
    one/difference/tip/deposit/tips, signed as me/him/her/us, signed my name, signed .. on my
    behalf, signing .. my name, my signature .. isnt/not/forged/faked/copied/pasted/never/
    traced, faking/faked/forging/forged/copied/traced .. my/his/her/mums .. signature, signed
    me/us/him/her/nan/mum up, meter/pump/scale/scales/till ... rigged/fiddled/tampered/doctored/
    rigging, pump .. said/says/shows ... tank/holds, scale/scales .. light/short/weigh*, tank ..
    holds .. #, short measure, thumb on .. scale/scales, clocked .. miles/car/mileage, clocking,
    cut and shut, mileage .. rolled/wound/clocked/false/wrong, insurance write off .. sold, cat
    s, !clocking in/out/off`,
  sham: `
    ${SHAM} ${GOODS}, ${GOODS} .. is/are/was/were/turned/turns/its/theyre/all/definitely/
    clearly/obviously/total/complete/out .. ${SHAM}, ${SHAM} .. ${GOODS} .. from/sold/bought/
    you/your, its/theyre/is/was/are a copy/fake/replica/dupe/knock/clone, not genuine/authentic/
    real gold/leather/silver, isnt/wasnt/arent/not genuine/authentic/legit/kosher, not the real
    thing/deal, spelling mistakes .. bag/box/label/dust/email/site, stitching .. wonky/fake/
    wrong/off .. box/code/logo/label, lab tested .. sugar/fake/not/no/only, jeweller/jeweler/
    expert/valuer/authenticator/garage/apple .. says/said/confirmed/told .. fake/plated/not/
    glass/copy/isnt/worth/counterfeit, plated .. junk/gold/not/sold, credit/balance/money/
    points/savings/everything .. is/has/was/all/been gone/vanished/stolen/drained/emptied, sold
    as .. new/genuine/gold/real/leather/original .. but/not/fake/used/refurb*/isnt/plated,
    cloned imei, imei .. cloned/blocked/stolen/blacklist*, stolen phone/car/bike/goods .. sold/
    selling, site/page/website/app/link/shop/number/email/text .. looks/looked/exactly/just/
    identical .. like .. yours/you/your/the real/official/genuine, lookalike site/page/website/
    shop, spoofed .. your/number/site/caller, clone site/website/page, using/uses/used your ..
    name/logo/letterhead/brand/number/branding/uniform/photos .. scam*/took/sell*/collect*/
    deposit/fake/call*/con*, in your name .. scam*/calling/selling/took, in your hi vis/uniform/
    jacket/livery/polo .. collected/took/stole/asked/conned, claiming/claimed/claims/pretending/
    pretended/posing/posed/purporting .. to be/as/from/hes/shes/theyre .. you/your/bank/police/
    fibre/team/broadband/courier/support/amazon/council/irs/hmrc/gas/water/energy/delivery,
    text/sms/email/message/whatsapp/link .. saying/says/said/claiming/about .. parcel/package/
    account/delivery/fee/customs/refund/prize/locked/tax/toll ... is/fee/pay/click*/scam*/real/
    legit/genuine/you/link, parcel .. needs/held/redelivery/customs .. fee/pay/link, otp/pin/
    code/codes/passcode .. out of/gave/given/read/told/shared/handed/asked .. me/him/them/over/
    for/nan/mum, took .. my/nans/mums/dads/grans .. card/bank/pin/pension/savings/jewellery ..
    and/pin/from, lakh/lakhs/crore/grand/thousand/thousands/savings/# gone/vanished/cleared/
    emptied .. in/minutes/account/overnight/from, cleaned out .. account/me/us/savings/wallet,
    cleared out .. account/savings, wiped out .. account/savings/wallet/balance, training
    deposit/fee, registration fee .. job/vanished/fake/recruiter, paid .. deposit/fee ..
    vanished/disappeared/never/no such/fake/ghosted/gone/blocked, no such .. flat/address/
    company/place/person/hotel/job/number/order/property/booking/room, took/taken/takes ..
    money/deposit/cash/payment .. closed/vanished/ran/disappeared/blocked/shut/gone/bolted/
    ghosted, paid and .. nothing/never/blocked, nothing came .. paid/site/blocked, boxes/box ..
    full of/with/containing/had .. rocks/bricks/stones/soap/sand/newspaper/potatoes/nothing/
    water, swapped .. it/phone/laptop/mine/parts/battery/my .. for/with .. old/older/cheap/fake/
    broken/different, credit line/card/account/loan .. using/with/under .. my details/name/
    identity, opened .. using my/with my/in my, my points/miles/balance/credits/vouchers/gold/
    skins/coins/crypto/wallet/wages/tips .. spent/gone/stolen/vanished/drained/transferred/
    redeemed/used/emptied/missing/withheld, spent in .. ive never/never been, ive never been ..
    spent/charge/used/ordered/transaction, skins .. gone/stolen/lost/hacked, lost all my ..
    skins/crypto/coins/savings/money, hacked ... lost/gone/stole/drained/ordered/bought/emptied,
    sim swapped .. me/money/bank/account/lost/gone, pyramid, mlm .. scam*, ponzi, rug pull,
    rugpull, honeypot, pump and dump, mule, front company, shell company, phoenix .. company,
    liquidat* .. took/deposits/paid, kickback*, backhander*, brown envelope, bribe*, cash in
    hand .. no receipt, no receipt .. cash/paid/took, cooked .. books, false invoice*, inflated
    .. invoice/bill/claim/quote, staged .. accident/crash, crash for cash, ghost .. broker/
    booking/employee/policy, !no such thing/luck, !stole/stolen/steal/steals .. my/the/your
    heart/hearts/show/scene, !daylight robbery haha/lol/but, !mule deer/moscow, !pyramid of/tea/
    bag/bags/stage, !copy of my/the/your/this`,
  own: `
    scam*, fraud, frauds, fraudulent*, fraudster*, defraud*, con artist*, conman, conmen, con
    men, swindl*, ponzi, pyramid scheme, counterfeit*, embezzl*, money laundering, fake site/
    website/store/shop/account/accounts/page/profile/email/text/sms/call/caller/invoice/listing/
    seller/ad/ads/app/courier/driver/tickets/ticket/support/agent, fake .. perfume/shoes/bag/
    product/products/goods/designer, knockoff, knock off, ripped me/us off, ripping .. off, rip
    off/offs, rip-off, stole/steal/stealing/stolen .. money/card/funds/wages/cash/savings/goods/
    identity, stole/stolen/steal/stealing from me/us/my/our/customers/people, is/are/was/were/as
    stolen, theft, thief, thieves, thieving, robbed me/us, robbery, !daylight/straight/highway/
    up robbery, unauthorised/unauthorized charge/charges/payment/payments/transaction/
    transactions/withdrawal/purchase/debit, charge/charges/payment/payments/transaction/
    transactions .. didnt/never/not .. make/made/authorise/authorize/recognise/recognize, dont/
    didnt/never .. recognise/recognize/authorise/authorize/authorised/authorized, charged/taken/
    debited/billed .. without .. permission/consent/authorisation/authorization/knowledge/
    asking, card .. cloned/skimmed/used .. without/fraud*/abroad, cloned my/card, skimm* ..
    card/atm, money .. gone/missing/disappeared/vanished/stolen .. account, emptied/drained my/
    our account, pretending/pretended/claim*/posing/impersonat* .. from/be/as .. you/your/bank/
    amazon/courier/support, impersonat*, phish*, smishing, vishing, money mule, took .. money
    and ran, took my/our money and/then/but/never/no/now, took my/our money .. vanished/ran/
    disappeared/blocked/gone, never delivered .. seller/paid, identity theft/fraud, bait and
    switch, deceiv*, deceit*, deceptive, crooks, crook, con job, being conned, got/been/was
    conned, catfish, fake reviews, tampered .. meter/seal, refused .. refund .. fraud, !scammer
    payback, opened/open/took/taken/set/started/signed .. in my/his/her/moms/mums/dads/mothers
    .. name, in my name .. account/loan/contract/card/line/phone/debit/policy/never/without,
    taken/took/taking/charge/charged/charging/billed/billing/debit/debited/deducted/withdrawn/
    withdrew .. without .. my/any/authorisation/authorization/approval/permission/consent/
    asking/warning/authority, never/didnt/not .. approved/approve/authorised/authorized/
    authorise/authorize/agreed/signed/ordered/order/opened/applied/requested/subscribed ..
    charge/charged/tip/payment/subscription/loan/account/card/contract/purchase/for/to/it,
    cancelled/canceled .. still/and/but/yet .. charging/taking/charged/took/taken/billing/
    billed/debiting, seller/host/landlord/dealer/agent/owner/buyer/trader/shop ... vanished/
    disappeared/ghosted/blocked/fake/uncontactable, ticket/tickets/tix/shoes/trainers/bag/watch/
    phone/item/perfume/product/charger/airpods/jersey/vouchers/voucher/profile/site/website/
    reviews .. was/were/is/are/turned/turns/out/all .. fake/fakes/counterfeit/replica/replicas/
    forged/invalid, fake tix/item/items/goods/trainers/airpods/job/jobs/charity/delivery/link/
    number/messages/qr/bank/letter/parking/fine/policy/listing/listings/notes, safe account,
    move/moved/moving/transfer/transferred/sent/send/wired/wire .. my/all/the/our .. money/
    savings/funds/deposit ... safe/gone/scam*/stranger/never/vanished/wrong/new, its/money/
    savings/pension/everything .. all gone, lost .. savings/thousands, life savings, stored/
    saved/my .. card .. used/spent/abroad, somebody/someone/thief/he/she/they/stranger/hacker ..
    used/using/spent/bought/ordered/withdrew/emptied/redeemed/cashed .. my/our/points/miles/
    voucher/gift/card/account/balance, gift card/cards ... empty/used/redeemed/drained/scam*/
    already/code/codes/pay/bought/activated, new .. bank .. account/details .. invoice/paid/
    email/payment/number, bank/account details .. changed .. invoice/email/paid, invoice ..
    never/not/fake/from/paid/didnt ... ordered/order/colleague/scam/new/sent, doesnt/not/didnt/
    dont exist ... paid/booked/deposit/address/flat/apartment/hotel/company/property, flat/
    apartment/house/hotel/villa/room/property/rental/cottage/address/listing ... doesnt/didnt/
    never/not exist*/real, pocketed/pocketing/pocket .. change/money/cash/difference/tip/refund/
    it, job offer/advert/interview ... deposit/fee/real/whatsapp/telegram/fake/training/pay, is
    it/this/that/she/he/they .. really/actually/genuinely .. you/legit/genuine/real/from, legit/
    genuine or/scam, real or .. scam/fake, is .. this/that/it/email/text/call/message/website/
    site/letter/link/number .. legit/genuine/scam/fake/spoof, claims/claiming/claimed/pretends/
    saying/says .. to be/hes/shes/theyre .. from .. you/your/bank/police/microsoft/support/
    department/courier, code/codes/otp/pin/passcode/password .. call*/text*/asked/gave/read/
    wanted/wants/shared ... account/bank/money/gone/your/scam*/fake, remote access, anydesk,
    teamviewer, romance scam, crypto .. scam*/wallet/fake/gone/platform/withdraw, withdraw ..
    platform/blocked/fee/tax/cant ... money/crypto/funds/investment, investment ... guaranteed/
    returns/fake/gone/vanished, advance fee, release fee/payment, customs fee .. text/sms/link/
    fake/email/pay, click* .. link .. bank/money/card/account/fee/paid, link .. text/sms/email/
    message .. fee/pay/scam*/card, dont/didnt/not .. recognise/recognize/know/mine .. charge/
    charges/transaction/transactions/payment/payments/debit/merchant/withdrawal/order, unknown/
    strange/suspicious/mystery/phantom/weird/random/bogus/dodgy .. charge/charges/transaction/
    transactions/payment/payments/withdrawal/withdrawals/debit/debits/subscription/fee/invoice,
    sign/signed/signature .. forged/forge/forging/faked/fake/mine, forged, forgery, falsified,
    falsify*, doctored .. invoice/photo/receipt/report, rang/ring/scanned/charged/swiped/keyed
    .. twice .. pocket*/change/cash/refus*, clocked/clocking .. mileage/car, odometer, rolled
    back, overcharg* .. deliberate*/purpose/tourists/again/elderly/meter, rigged, meter ..
    rigged/fixed/fast/tampered, siphon*, bribe*, bribery, kickback*, corrupt*, bung, backhander,
    money back .. never .. existed, box .. empty/bricks/brick/stones/sand/potatoes .. seller/
    paid/instead/phone/sealed, sealed box .. empty/brick/wrong/nothing, swapped .. for .. fake/
    cheap/old/copy/used, pension/insurance policy .. fake/never/doesnt/not, fake police,
    honeytrap, charity .. fake/door/scam*, cashier/waiter/driver/bartender/attendant/teller ...
    shortchanged/skimmed/copied/photo/pocketed/double/overcharged/tip/swiped`,
};
