import type { PhraseTable } from './phrases.ts';

/** Money or goods taken by deceit, by us or in our name. */
export const FRAUD: PhraseTable = {
  en: `
    scam*, fraud, frauds, fraudulent*, fraudster*, defraud*, con artist*, conman, conmen, con
    men, swindl*, ponzi, pyramid scheme, counterfeit*, embezzl*, money laundering, fake site/
    website/store/shop/account/accounts/page/profile/email/text/sms/call/caller/invoice/listing/
    seller/ad/ads/app/courier/driver/tickets/ticket/support/agent, fake ..
    perfume/shoes/bag/product/products/goods/designer, knockoff, knock off, ripped me/us off,
    ripping .. off, rip off/offs, rip-off, stole/steal/stealing/stolen ..
    my/our/money/card/funds/wages/from, theft, thief, thieves, thieving, robbed me/us, robbery,
    daylight robbery, unauthorised/unauthorized
    charge/charges/payment/payments/transaction/transactions/withdrawal/purchase/debit,
    charge/charges/payment/payments/transaction/transactions .. didnt/never/not ..
    make/made/authorise/authorize/recognise/recognize, dont/didnt/never ..
    recognise/recognize/authorise/authorize/authorised/authorized, charged/taken/debited/billed
    .. without .. permission/consent/authorisation/authorization/knowledge/asking, card ..
    cloned/skimmed/used .. without/fraud*/abroad, cloned my/card, skimm* .. card/atm, money ..
    gone/missing/disappeared/vanished/stolen .. account, emptied/drained my/our account,
    pretending/pretended/claim*/posing/impersonat* .. from/be/as ..
    you/your/bank/amazon/courier/support, impersonat*, phish*, smishing, vishing, money mule,
    took .. money and ran, took my money, never delivered .. seller/paid, identity theft/fraud,
    bait and switch, deceiv*, deceit*, deceptive, crooks, crook, con job, being conned,
    got/been/was conned, catfish, fake reviews, tampered .. meter/seal, refused .. refund ..
    fraud, !scammer payback,
    opened/open/took/taken/set/started/signed .. in my/his/her/moms/mums/dads/mothers .. name, in
    my name .. account/loan/contract/card/line/phone/debit/policy/never/without,
    taken/took/taking/charge/charged/charging/billed/billing/debit/debited/deducted/withdrawn/
    withdrew .. without .. my/any/authorisation/authorization/approval/permission/consent/asking/
    warning/authority, never/didnt/not .. approved/approve/authorised/authorized/authorise/
    authorize/agreed/signed/ordered/order/opened/applied/requested/subscribed .. charge/charged/
    tip/payment/subscription/loan/account/card/contract/purchase/for/to/it, cancelled/canceled ..
    still/and/but/yet .. charging/taking/charged/took/taken/billing/billed/debiting, seller/host/
    landlord/dealer/agent/owner/buyer/trader/shop ... vanished/disappeared/ghosted/blocked/gone/
    fake/deleted/uncontactable/doesnt, ticket/tickets/tix/shoes/trainers/bag/watch/phone/
    item/perfume/product/charger/airpods/jersey/vouchers/voucher/profile/site/website/reviews ..
    was/were/is/are/turned/turns/out/all .. fake/fakes/counterfeit/replica/replicas/forged/
    invalid/used/empty, fake tix/item/items/goods/trainers/airpods/job/jobs/charity/delivery/
    link/
    number/messages/qr/bank/letter/parking/fine/policy/listing/listings/notes, safe account,
    move/moved/moving/transfer/transferred/sent/send/wired/wire .. my/all/the/our ..
    money/savings/
    funds/deposit ... safe/gone/scam*/stranger/never/vanished/wrong/new, its/money/
    savings/pension/everything .. all gone, lost .. savings/thousands/everything,
    life savings, stored/saved/my .. card .. used/order/ordered/bought/buy/spent/abroad,
    somebody/someone/thief/he/she/they/stranger/hacker .. used/using/spent/bought/ordered/
    withdrew/emptied/redeemed/cashed .. my/our/points/miles/voucher/gift/card/account/balance,
    gift card/cards ... empty/used/redeemed/drained/zero/scam*/already/code/codes/pay/bought/
    activated, new .. bank .. account/details .. invoice/paid/email/payment/number, bank/account
    details .. changed .. invoice/email/paid, invoice .. never/not/fake/from/paid/didnt ...
    ordered/order/colleague/scam/new/sent, doesnt/not/didnt/dont exist ... paid/booked/
    deposit/address/flat/apartment/hotel/company/property, flat/apartment/house/hotel/villa/
    room/property/rental/cottage/address/listing ... doesnt/didnt/never/not exist*/real,
    pocketed/pocketing/pocket .. change/money/cash/difference/tip/refund/it, job
    offer/advert/interview ... deposit/fee/real/whatsapp/telegram/fake/training/pay, is
    it/this/that/she/he/they .. really/actually/genuinely .. you/legit/genuine/real/from,
    legit/genuine or/scam, real or .. scam/fake, is .. this/that/it/email/text/call/message/
    website/site/letter/link/number .. legit/genuine/scam/fake/spoof, claims/claiming/claimed/
    pretends/saying/says .. to be/hes/shes/theyre .. from .. you/your/bank/police/microsoft/
    support/department/courier, code/codes/otp/pin/passcode/password .. call*/text*/asked/gave/
    read/wanted/wants/shared ... account/bank/money/gone/your/scam*/fake, remote access, anydesk,
    teamviewer, romance scam, crypto .. scam*/wallet/fake/gone/platform/withdraw, withdraw ..
    platform/blocked/fee/tax/cant ... money/crypto/funds/investment, investment ... guaranteed/
    returns/fake/gone/vanished, advance fee, release fee/payment, customs fee .. text/sms/link/
    fake/email/pay, click* .. link .. bank/money/card/account/fee/paid, link .. text/sms/email/
    message .. fee/pay/scam*/card, dont/didnt/not .. recognise/recognize/know/mine .. charge/
    charges/transaction/transactions/payment/payments/debit/merchant/withdrawal/order, unknown/
    strange/suspicious/mystery/phantom/weird/random/bogus/dodgy .. charge/charges/transaction/
    transactions/payment/payments/withdrawal/withdrawals/debit/debits/subscription/fee/invoice,
    sign/signed/signature .. forged/forge/forging/faked/fake/mine, forged, forgery, falsified,
    falsify*, doctored .. invoice/photo/receipt/report, rang/ring/scanned/charged/swiped/keyed ..
    twice .. pocket*/change/cash/refus*, clocked/clocking .. mileage/car, odometer, rolled back,
    overcharg* .. deliberate*/purpose/tourists/again/elderly/meter, rigged, meter ..
    rigged/fixed/
    fast/tampered, siphon*, bribe*, bribery, kickback*, corrupt*, bung, backhander, money back ..
    never .. existed, box .. empty/bricks/brick/stones/sand/potatoes ..
    seller/paid/instead/phone/
    sealed, sealed box .. empty/brick/wrong/nothing, swapped .. for .. fake/cheap/old/copy/used,
    pension/insurance policy .. fake/never/doesnt/not, fake police, honeytrap, charity .. fake/
    door/scam*, cashier/waiter/driver/bartender/attendant/teller ... shortchanged/
    skimmed/copied/photo/pocketed/double/overcharged/tip/swiped`,
  nl: `
    oplichter*, oplichting, opgelicht, ~oplichten, opgelicht, oplichters, oplichterij, fraude*,
    frauduleus*, gefraudeerd, bedrog, bedrieg*, bedrogen, zwendel*, nep
    site/webshop/winkel/account/mail/factuur/product/profiel, nepsite, nepwebshop, nepshop,
    nepmail, nepaccount, nep accounts, namaak*, namaakproduct*, scam*, geld
    gestolen/kwijt/verdwenen/weg, gestolen .. geld/rekening/pas/kaart, bestolen, diefstal, dief,
    dieven, stelen .. geld/van, onterecht .. afgeschreven, zonder .. toestemming ..
    afgeschreven/geïncasseerd, afgeschreven .. zonder toestemming, niet ..
    goedgekeurd/geautoriseerd, spooknota*, spookfactu*, spookincasso, phishing*,
    identiteitsfraude, uit naam van, doen zich voor als, doet zich voor, geskimd, skimmen,
    rekening leeg*, leeggehaald, bankrekening .. leeg, babbeltruc, whatsappfraude, misleid*,
    afzett*, afgezet, flessentrek*, piramidespel,
    afgeschreven/afgeboekt/geïncasseerd/incasseren/incasseert/afschrijving/afschrijvingen ..
    zonder/geen/nooit/niet/onbekend/onbekende/opgezegd/klant/machtiging/onterecht/dubbel,
    opgezegd ... afgeschreven/incasseren/incasso/afschrijven/geïncasseerd/betalen, zonder ..
    machtiging/toestemming ... geld/euro/incasso/afgeschreven/incasseren, is .. dit/dat/die/deze
    .. nep/echt/phishing/legit/oplichting/betrouwbaar, echt van jullie, wel van jullie, niet van
    jullie, zogenaamd .. van/namens/jullie/bank/politie, nep, nepperd, neppe, namaak, nagemaakt,
    nabootst/nabootsen/nagebootst, sms/mail/mailtje/appje/link/qr/brief/telefoontje ... betalen/
    link/klikken/geklikt/inloggen/ingelogd/rekening/pakket ...
    nep/echt/weg/rekening/euro/zogenaamd/
    kwijt/phishing, veilige rekening, kluisrekening, geld/euro/spaargeld .. weg/kwijt/verdwenen/
    foetsie/overgemaakt/gehaald ... bank/rekening/vader/moeder/oma/link/telefoon/nep,
    opgeslagen/mijn .. creditcard/kaart/pas/pinpas .. besteld/betaald/gebruikt/misbruikt/
    gekopieerd/gekloond, iemand ... op mijn naam/rekening/kosten, lening/abonnement/contract/
    krediet/rekening/telefoon .. op mijn naam, factuur ... ander/nieuw/gewijzigd/onbekend ..
    rekeningnummer/iban, rekeningnummer .. gewijzigd/veranderd/ander .. factuur/betaald,
    vervalst*,
    vervalsing*, handtekening .. vervalst/niet/nooit/gezet, nooit .. getekend/ondertekend/
    afgesloten/besteld/aangevraagd/akkoord, ingetuind, erin geluisd, geflest, bedonderd,
    belazerd,
    genaaid, getild, verkoper ... weg/verdwenen/onbereikbaar/geblokkeerd/nep/verwijderd, bestaat
    ..
    niet ... betaald/adres/huis/appartement/huisje/bedrijf, contant .. deur/monteur/zonder/bon,
    fooi ... zonder/erbij/nooit/niks, dubbel .. afgerekend/afgeschreven/aangeslagen, wisselgeld
    ..
    te weinig/zak/terug, geblokkeerd .. pas/kaart .. betaald, pas/kaart .. geblokkeerd ...
    betaald/
    gepind, teller teruggedraaid, kilometerstand, cadeaukaart/giftcard/bol bon ... leeg/gebruikt/
    nep/geactiveerd, marktplaats .. opgelicht/nep/betaald, tikkie .. nep/link/fraude, vriend in
    nood`,
  vi: `
    lừa đảo, lua dao, lừa tiền, bị lừa, lừa gạt, lừa khách, lừa dối, lừa người, lừa bịp, lừa
    mình, lừa tôi, lừa em, lừa tao, scam, scammer, treo đầu dê, hàng giả, hàng nhái, hàng fake,
    hàng dởm, hàng rởm, giả mạo, mạo danh, giả danh, web giả, trang giả, fanpage giả, shop ma,
    shop lừa, trang lừa, gian lận, gian dối, gian thương, trừ tiền .. không/vô/oan, trừ tiền oan,
    trừ tiền vô lý, tự trừ tiền, tự động trừ tiền, bị trừ tiền, mất tiền, mất sạch tiền, bốc hơi,
    tiền .. bốc hơi, không cánh mà bay, ăn cắp, ăn chặn, ăn quỵt, ăn cướp, móc túi, cướp tiền,
    chiếm đoạt, chiếm đoạt tài sản, quỵt tiền, ôm tiền, giật tiền, bùng tiền, chuyển khoản xong
    .. chặn/biến, chặn zalo, chặn luôn, chặn fb, thu tiền khống, kê khống, rút ruột, tráo hàng,
    đánh tráo, bị tráo, trộm cắp, ăn trộm, đa cấp, phishing, quẹt thẻ .. không/lạ, giao dịch lạ,
    giao dịch không, thẻ .. bị quẹt`,
  ms: `
    scam*, scammer, penipu*, penipuan, menipu, ditipu, tertipu, kena tipu, kene tipu, tipu duit,
    tipu pelanggan, tipu customer, tipu pembeli, tipu helah, korang tipu, seller tipu, barang
    tiruan, barang palsu, produk palsu, tiruan, website palsu, laman web palsu, akaun palsu,
    akaun keldai, keldai akaun, page palsu, fake page, resit palsu, duit hilang, duit lesap,
    lesap, duit .. lesap/hilang/ditolak, duit kena curi, curi duit, mencuri, pencuri, dicuri,
    penyamun, songlap, makan duit, pecah amanah, transaksi .. dikenali/bukan/mencurigakan/tanpa,
    tolak duit tanpa, potong duit tanpa, caj tanpa, dah bayar .. block/hilang/lari, lepas bayar
    .. block/hilang/lari/senyap, menyamar, macau scam, love scam, phishing, skim cepat kaya, skim
    piramid, pau duit, kebas duit, tipu`,
  id: `
    penipu*, penipuan, menipu, nipu, ditipu, ketipu, tertipu, kena tipu, tipu tipu, tipu2, penipu
    online, scam*, scammer, barang palsu, produk palsu, barang kw, abal abal, bodong, investasi
    bodong, palsu, dipalsukan, pemalsuan, akun palsu, web palsu, situs palsu, toko fiktif,
    fiktif, resi palsu, resi fiktif, gelapin, penggelapan, uang ..
    hilang/raib/lenyap/dicuri/diambil, duit .. hilang/raib/lenyap/dicuri, saldo ..
    hilang/raib/lenyap/kepotong/terpotong/berkurang/kesedot, raib, maling, dimaling, kemalingan,
    pencuri*, dicuri, nyolong, nyuri, rampok, ngerampok, bawa kabur .. uang/duit, dibawa kabur,
    transaksi .. mencurigakan/gelap, potong .. pulsa/saldo .. tanpa/sendiri, nyedot pulsa, sedot
    pulsa, dipotong sepihak, abis transfer .. blokir/ilang/hilang, setelah transfer ..
    blokir/hilang/kabur, udah transfer .. blokir/ilang/hilang/kabur, mengatasnamakan, ngaku
    ngaku, mengaku .. dari/cs/bank, cs palsu, phishing, skimming, curang, kecurangan, korupsi ..
    ongkir/timbangan, dikorupsi, ponzi, arisan bodong`,
  es: `
    estafa*, estafad*, fraude*, fraudulent*, timo, timador*, timaron, engaño, engaño, engaños,
    engañan, engañaron, engañaste, engañado, engañada, engañosa, engañoso, engañar, robo, me
    robaron, robaron, ladron*, ladrón, falsificad*, falso, falsa .. página/web/tienda, página
    falsa, cuenta falsa, producto falso, pirata .. producto, cobro no autorizado, cobros no
    autorizados, cargo no reconocido, cargos no reconocidos, cargo .. no hice/autorice/autoricé,
    suplanta*, phishing, clonaron, clonada, dinero .. desapareció/robado`,
  pt: `
    ~golpe, é golpe, caí no golpe, golpe do, golpes, golpista*, fraude*, fraudulent*, burla,
    burlão, burlad*, enganad*, enganação, enganaram, roubo, roubaram, roubad*, roubando, ladrão,
    ladroes, ladrões, falsificad*, falso, falsa, site falso, perfil falso, produto falso, pirata
    .. produto, cobrança indevida, cobranças indevidas, compra não reconhecida, compra que não
    fiz, não reconheço .. compra/cobrança, clonad*, clonaram, estelionato, phishing, sumiu ..
    dinheiro, dinheiro sumiu, vigarist*`,
  fr: `
    arnaque*, arnaqu*, escroc*, escroquerie*, fraude*, fraudul*, voleur*, voleurs, volé ..
    argent/carte/colis, vol de, on m'a volé, contrefaçon, contrefait, faux site, faux compte,
    fausse page, produit faux, débit frauduleux, prélèvement non autorisé, prélevé sans, débité
    sans, je n'ai pas autorisé, paiement .. pas moi/autorisé, phishing, usurp*, carte ..
    piratée/clonée, escroqué*, tromperie, pyramide de ponzi`,
  de: `
    betrug*, betrüg*, betrogen, abzock*, abgezockt, betrugsmasche, fake shop, fakeshop*, fake
    seite, fake account, fälschung*, gefälscht*, plagiat*, geklaut, gestohlen, diebstahl, dieb,
    diebe, unberechtigt* abbuchung/abgebucht, abgebucht .. ohne, nicht autorisiert*, ohne
    zustimmung abgebucht, phishing, geld .. weg/verschwunden/gestohlen, scam*, schneeballsystem,
    über den tisch gezogen, hinters licht, arglistig*, abofalle, ausgeraubt`,
  it: `
    truffa*, truff*, truffatori, frode, frodi, fraudolent*, imbrogli*, raggir*, ladri, ladro,
    rubat*, furto, contraffatt*, falso, sito falso, profilo falso, prodotto falso, addebito non
    autorizzato, addebiti non autorizzati, non ho autorizzato, carta .. clonata, clonat*,
    phishing, soldi .. spariti/rubati, fregat*, fregatura`,
  sv: `
    bedrägeri*, bedragare, bedra*, lurad*, lurendrejeri, bluff, fejk sida, fejksida, falsk sida,
    falskt konto, förfalsk*, piratkopia, kopia .. äkta, stulit, stulen, stöld, tjuv*, pengar ..
    borta/försvunnit/stulna, obehörigt uttag, obehöriga köp, dragit pengar utan, inte godkänt,
    phishing, nätfiske, scam*, skojare, bluffaktura, bluffakturor, ponzi`,
  da: `
    svindel, svindlere, svindle*, bedrageri, bedrager*, snyd, snydt, snyder, snydere, fup,
    fupnummer, falsk side, falsk hjemmeside, falsk profil, kopivare*, forfalsk*, stjålet, tyveri,
    tyve, tyv, penge .. væk/forsvundet/stjålet, hævet .. uden, ikke godkendt, phishing, scam*,
    fupbutik`,
  tr: `
    dolandır*, dolandir*, dolandırıcı*, sahtekar*, sahte, sahte site, sahte ürün, taklit ürün,
    kandır*, aldat*, hırsız*, çaldı*, çaldılar, çalındı, soygun, soydu*, izinsiz çekim, izinsiz
    .. çek*, haberim olmadan .. çek*, kartımdan .. çek* .. bilgim/iznim, para çekilmiş, param ..
    gitti/yok/çalındı, oltalama, kazıkla*, üçkağıt*, dolandırıldım`,
  ru: `
    мошенни*, обман*, обманул*, развод на деньги, это развод, чистый развод, сплошной развод,
    чистой воды развод, разводил*, развели, кидалово, кинули, кидал*, подделк*, поддельн*,
    фальшив*, фейк*, украл*, украден*, воров*, воры, вор, воруют, кража, краж*, списали ..
    без/деньги, списание .. без/не, списаны деньги, деньги .. пропали/исчезли/украли/списали, не
    совершал* .. операци*/покупк*, фишинг*, лохотрон*, аферист*, скам*, пирамид* финанс*`,
  hi: `
    धोखाधड़ी, धोखा, धोखेबाज, धोखेबाज़, ठगी, ठग, ठग लिया, ठगा, फ्रॉड, फ़्रॉड, फ्रोड, स्कैम,
    घोटाला, नकली, चोरी, चोर, लूट, लूट लिया, लूट रहे, जालसाजी, पैसे कट गए .. बिना, बिना बताए पैसे,
    पैसे गायब, खाते से .. पैसे .. कट/गायब/निकल, fraud, dhokha, dhokhadhadi, thagi, thag liya,
    nakli, chor hai/log, paise kat .. bina, loot liya/rahe`,
  ar: `
    احتيال, نصب, نصاب, نصابين, نصابه, نصابة, نصبوا, انتصب علي, محتال, محتالين, غش, غشوني, غشاش,
    غشاشين, مغشوش, حرامي, حراميه, حرامية, سرقة, سرقوا, سرقوني, انسرق*, سرقتوا, مزيف, مقلد, تقليد
    .. مو/وليس, موقع وهمي, متجر وهمي, حساب وهمي, صفحة وهمية, خصم بدون, خصمتوا .. بدون, سحب ..
    بدون .. علمي/إذني/موافقتي, عملية لم/ما .. اقم/سويتها, خداع, خدعوني, فلوسي .. راحت/اختفت,
    تصيد`,
  ja: `
    詐欺, 詐欺師, 騙され, だまされ, 騙し, 偽物, 偽サイト, 偽メール, 偽アカウント, 模造品, コピー商品, パチモン, 不正請求, 不正引き落とし, 身に覚えのない請求,
    覚えのない請求, 身に覚えのない引き落とし, 勝手に引き落とし, 架空請求, 盗まれ, 泥棒, 窃盗, ぼったくり, フィッシング, カード .. 不正/勝手に使, 悪徳業者,
    悪質業者, ねずみ講`,
  zh: `
    诈骗, 詐騙, 骗子, 騙子, 骗钱, 騙錢, 被骗, 被騙, 骗人, 騙人, 骗局, 騙局, 欺诈, 欺詐, 欺骗, 欺騙, 坑钱, 坑人, 黑店, 黑心商家, 假货, 假貨, 假冒,
    冒牌, 山寨, 盗版, 赝品, 假网站, 假網站, 钓鱼, 釣魚, 盗刷, 盜刷, 乱扣费, 亂扣款, 乱扣, 私自扣, 擅自扣, 莫名扣, 莫名其妙扣, 偷扣, 自动扣费, 扣了我
    .. 没/未, 钱不见, 錢不見, 钱没了, 偷钱, 偷錢, 小偷, 偷东西, 传销, 卷款, 跑路, 套路贷, 虚假宣传, 虛假宣傳, 以次充好`,
  th: `
    โกง, โดนโกง, มิจฉาชีพ, หลอกลวง, หลอกเงิน, โดนหลอก, ต้มตุ๋น, สแกม, สแกมเมอร์, ของปลอม,
    สินค้าปลอม, ของก๊อป, เพจปลอม, เว็บปลอม, บัญชีม้า, ขโมยเงิน, ขโมยของ, เงินหาย, เงินในบัญชีหาย,
    ตัดเงินเอง, ตัดเงินโดย, หักเงินโดย, หักเงินเอง, ดูดเงิน, ฉ้อโกง, เชิดเงิน, แชร์ลูกโซ่,
    ทุจริต`,
  ko: `
    사기, 사기꾼, 사기당, 사기 당, 속았, 속임수, 속여, 짝퉁, 가품, 위조, 모조품, 가짜 사이트, 가짜사이트, 가짜 쇼핑몰, 가짜 계정, 무단 결제, 무단결제,
    부정 결제, 부정결제, 결제한 적 없, 결제한적 없, 승인한 적 없, 도둑, 도둑질, 훔쳐, 훔쳤, 절도, 빼돌, 먹튀, 돈이 사라, 돈이 빠져나, 보이스피싱,
    스미싱, 피싱, 다단계, 바가지, !사기로 결정, !사기 전에, !사기 좋, !사기에는, !사기도 하`,
};
