import { FRAUD_EN } from './en.ts';
import { FRAUD_VI } from './vi.ts';
import { FRAUD_MALAY } from './ms-id.ts';
import { FRAUD_NL } from './nl.ts';
import type { PhraseTable } from '../phrases.ts';

/** Money or goods taken by deceit, by us or in our name. */
export const FRAUD: PhraseTable = {
  en: FRAUD_EN,
  nl: FRAUD_NL,
  vi: FRAUD_VI,
  ms: {
    own: `
    scam*, scammer, penipu*, penipuan, menipu, ditipu, tertipu, kena tipu, kene tipu, tipu duit,
    tipu pelanggan, tipu customer, tipu pembeli, tipu helah, korang tipu, seller tipu, barang
    tiruan, barang palsu, produk palsu, tiruan, website palsu, laman web palsu, akaun palsu,
    akaun keldai, keldai akaun, page palsu, fake page, resit palsu, duit hilang, duit lesap,
    lesap, duit .. lesap/hilang/ditolak, duit kena curi, curi duit, mencuri, pencuri, dicuri,
    penyamun, songlap, makan duit, pecah amanah, transaksi .. dikenali/bukan/mencurigakan/tanpa,
    tolak duit tanpa, potong duit tanpa, caj tanpa, dah bayar .. block/hilang/lari, lepas bayar
    .. block/hilang/lari/senyap, menyamar, macau scam, love scam, phishing, skim cepat kaya, skim
    piramid, pau duit, kebas duit, tipu`,
    both: FRAUD_MALAY,
  },
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
