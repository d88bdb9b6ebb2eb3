import type { PhraseTable } from './phrases.ts';

/** Advertising and lures that have nothing to do with us. */
export const SPAM: PhraseTable = {
  en: `
    link in bio, link in my bio, check my bio/page/profile/pinned, check out my
    page/profile/channel/onlyfans/shop/store, follow me on/for, follow me and, i follow back,
    will follow back, follow back everyone, follow for follow, f4f, like for like, l4l, sub for
    sub, dm me for/to/now, dm for collab/promo/prices, whatsapp me, text me on whatsapp, hit me
    up on, contact me on telegram/whatsapp, join .. telegram/whatsapp group/channel, earn/make ..
    # .. daily/weekly/day/week/home/per, earn money, make money online, work from home, passive
    income, financial freedom, free followers/iphone/giftcard/crypto/bitcoin/robux/vbucks/spins,
    free gift card/cards, buy followers/likes/views, get followers, crypto/bitcoin/forex/btc/eth
    investment/trading/trader/signals/mining/giveaway, invest .. with/in ..
    profit/returns/expert, guaranteed profit/returns/income, double your money/investment,
    account manager .. forex/crypto/bitcoin, recover .. lost/stolen
    funds/crypto/bitcoin/account/money, recovery expert/hacker/agent, hire a hacker, ethical
    hacker, spell caster, love spell, sugar daddy/mummy/momma/baby, onlyfans, only fans, hot
    singles, nudes, escort service/services, adult dating, online casino, casino bonus/games,
    online slots, slots bonus, betting tips, sure odds, promo code, use my code, use code,
    referral code, limited time offer, click here, click the link, click link, click below, seo
    services, web design services, loan offer, quick loan, instant loan, apply now, buy now, shop
    now, best quality cheap price, miracle cure, weight loss pills/tea/gummies, replica
    watches/bags, i was skeptical .. thanks to, god bless .. trader/mrs/mr`,
  nl: `
    link in bio, link in mijn bio, volg mij, volg me terug, volg mijn pagina, check mijn
    pagina/profiel/bio, bekijk mijn profiel, stuur me een dm, app me, geld verdienen, thuis geld
    verdienen, snel geld, thuiswerken en verdien*, verdien .. per dag/week/euro, gratis
    volgers/iphone/cadeaukaart/bitcoin, bitcoin investering, crypto investering/handel,
    gegarandeerd* rendement/winst, passief inkomen, kortingscode, klik hier, klik op de link,
    lening nodig, snel lenen, online casino, gratis spins, online gokken, sexdate, sexdates,
    geile vrouwen, escort, afvalpillen, replica`,
  vi: `
    kiếm tiền online, kiếm tiền tại nhà, kiếm thêm thu nhập, thu nhập thụ động, việc nhẹ lương
    cao, tuyển ctv, tuyển cộng tác viên, tuyển sỉ, tuyển đại lý, làm việc tại nhà, vay tiền
    nhanh, vay nhanh, vay tín chấp, hỗ trợ vay, cho vay, giải ngân, không cần thế chấp, bao đậu,
    inbox nhận, ib nhận, ib mình, inbox mình, ib em để, nhắn tin zalo, kb zalo, kết bạn zalo,
    click link, bấm vào link, link ở bio, link bio, follow chéo, tương tác chéo, tăng follow,
    tăng like, mua like, bán acc, nạp thẻ, soi cầu, lô đề, cá độ, cá cược, nhà cái, tài xỉu, nổ
    hũ, casino, kèo thơm, chốt đơn, sỉ lẻ, giá sỉ, hàng sẵn, freeship toàn quốc, giảm cân cấp
    tốc, trị nám, thầy bói, bùa yêu, gái gọi, sugar baby, sugar daddy, đầu tư .. lợi nhuận, cam
    kết lợi nhuận, forex`,
  ms: `
    link di bio, link kat bio, klik link, tekan link, follow back, follow saya, jom follow, pm
    tepi, pm saya untuk, whatsapp saya untuk, wasap saya untuk, jana pendapatan, pendapatan
    pasif, duit tepi, buat duit, kerja dari rumah, income # sebulan, pinjaman peribadi, pinjaman
    segera, loan segera, pinjaman berlesen, ah long, personal loan, kelulusan segera, blacklist
    boleh, pelaburan .. pulangan/untung, pelaburan forex, pulangan lumayan, jadi dropship, cari
    dropship, agen diperlukan, jom join, jom sertai, group telegram, slot online, judi online,
    mega888, 918kiss, pussy888, casino online, tambah follower, jual followers, ubat kuat, ubat
    kurus, kurus cepat, cas murah, promosi hebat, tempahan dibuka, stok terhad, dm untuk order`,
  id: `
    link di bio, cek bio, klik link, klik disini, klik di sini, follback, folback, follow balik,
    jasa followers, jual followers, tambah followers, beli followers, dm untuk order, wa untuk
    order, info lanjut wa, minat wa, minat dm, japri, slot gacor, slot online, gacor, maxwin,
    scatter, judi online, situs judi, togel, poker online, rtp live, bandar slot, bandar togel,
    bandar judi, pinjaman online cepat, pinjaman tanpa jaminan, dana cepat, dana tunai, cair hari
    ini, gadai bpkb, jasa pinjol, hapus data pinjol, jasa gestun, gestun, joki, jasa joki, kerja
    dari rumah, kerja sampingan, penghasilan tambahan, passive income, cuan, modal # cuan,
    investasi .. profit/untung/cuan, trading .. profit/autopilot, robot trading, open reseller,
    open bo, ~vcs, pelangsing, obat kuat, pemutih badan, promo terbatas, ready stok, stok
    terbatas, bonus new member, depo, deposit # bonus, peninggi badan`,
  es: `
    link en mi bio, enlace en mi bio, sígueme, sigueme, sígueme y te sigo, gana dinero, ganar
    dinero desde casa, ingresos pasivos, trabaja desde casa, inversión .. bitcoin/garantizada,
    invierte en, ganancias garantizadas, préstamos rápidos, prestamos rapidos, préstamo sin,
    seguidores gratis, comprar seguidores, casino online, apuestas, amarres de amor, bruja,
    brujo, escríbeme al whatsapp, haz clic, haz click, código promocional`,
  pt: `
    link na bio, me segue, sigo de volta, sdv, ganhe dinheiro, ganhar dinheiro em casa, renda
    extra, renda passiva, trabalhe em casa, lucro garantido, robô de .. pix/apostas, pix grátis,
    empréstimo rápido, empréstimo sem consulta, seguidores grátis, comprar seguidores, tigrinho,
    casino online, apostas, amarração, me chama no whatsapp, chama no whats, clique no link,
    clique aqui, cupom de desconto`,
  fr: `
    lien en bio, lien dans ma bio, abonnez vous à, suis moi, gagner de l'argent, gagnez de
    l'argent, revenus passifs, travail à domicile, investissement .. bitcoin/crypto/rentable,
    prêt entre particuliers, offre de prêt, prêt rapide, acheter des abonnés, casino en ligne,
    paris sportifs, marabout, retour affectif, contactez moi sur whatsapp, cliquez ici, cliquez
    sur le lien, code promo`,
  de: `
    link in bio, folgt mir, folge zurück, geld verdienen, von zuhause .. verdienen, heimarbeit,
    passives einkommen, bitcoin investment, garantierte rendite, garantierter gewinn, kredit ohne
    schufa, sofortkredit, follower kaufen, gratis iphone, online casino, sportwetten, rabattcode,
    klick hier, hier klicken, klickt auf den link, abnehmpillen, schreib mir auf whatsapp,
    liebeszauber`,
  it: `
    link in bio, seguimi, seguitemi, guadagna da casa, guadagnare online, guadagni facili,
    reddito passivo, investimento .. bitcoin/garantito, prestito veloce, prestiti veloci,
    prestito tra privati, comprare follower, follower gratis, casino online, scommesse,
    cartomante, cartomanzia, scrivimi su whatsapp, clicca qui, clicca sul link, codice sconto`,
  sv: `
    länk i bio, följ mig, tjäna pengar, jobba hemifrån, passiv inkomst, bitcoin investering,
    garanterad avkastning, snabblån, köp följare, gratis iphone, nätcasino, casino online,
    rabattkod, klicka här, klicka på länken, bantningspiller`,
  da: `
    link i bio, følg mig, tjen penge, arbejd hjemmefra, passiv indkomst, bitcoin investering,
    garanteret afkast, hurtige lån, hurtigt lån, køb følgere, gratis iphone, online casino,
    rabatkode, klik her, klik på linket, slankepiller`,
  tr: `
    link biyografide, profildeki link, takip et, takibe takip, evden para kazan*, ek gelir, pasif
    gelir, kolay para, garantili kazanç, bitcoin yatırım, acil kredi, faizsiz kredi, takipçi
    satın, takipçi hilesi, bahis sitesi, kaçak bahis, casino, deneme bonusu, whatsapptan yaz,
    linke tıkla*, indirim kodu, medyum, bağlama büyüsü`,
  ru: `
    ссылка в профиле, ссылка в шапке, ссылка в био, подпишись, подписывайся, подписывайтесь,
    взаимная подписка, взаимно подпис*, заработок, заработок в интернете, заработать на дому,
    пассивный доход, удаленная работа .. доход/без, гарантированн* доход/прибыль, инвестиц* ..
    доход/биткоин*, займ, займы, займ онлайн, кредит без отказа, накрутка, накрутка подписчиков,
    казино, ставки на спорт, прогнозы на спорт, пиши в директ, пишите в лс, пиши в лс, жми на
    ссылку, переходи по ссылке, промокод, приворот, гадалка, интим услуги`,
  hi: `
    बायो में लिंक, फॉलो कर*, घर बैठे कमा*, घर बैठे पैसे, पैसे कमा*, पैसे कमाने, लोन लें, तुरंत
    लोन, इंस्टेंट लोन, वशीकरण, बाबा जी, सट्टा, सट्टा मटका, लिंक पर क्लिक, ghar baithe kama*,
    paise kama*, paise kamao, link bio, instant loan, vashikaran, satta, whatsapp karo/kare`,
  ar: `
    الرابط في البايو, تابعني, تابعوني, فولو باك, متابعين, زيادة متابعين, شراء متابعين, بيع
    متابعين, اربح, ربح المال, الربح من الانترنت, الربح من الإنترنت, العمل من المنزل, دخل إضافي,
    دخل اضافي, استثمار مضمون, ارباح مضمونة, أرباح مضمونة, تداول العملات, تمويل شخصي, سداد
    متعثرات, سداد القروض, قروض, قرض فوري, شيخ روحاني, جلب الحبيب, فك السحر, كازينو, مراهنات, كود
    خصم, اضغط على الرابط, تواصل واتساب, للتواصل واتس, خاص للطلب, مساج`,
  ja: `
    プロフのリンク, プロフィールのリンク, リンクはプロフ, フォローして, 相互フォロー, フォロバ, 副業, 在宅で稼, 簡単に稼, 楽に稼, 誰でも稼, 月収, 不労所得,
    投資で稼, 必ず儲, 絶対儲, 仮想通貨 .. 稼/儲/配布, プレゼント企画, 現金プレゼント, お金配り, 即日融資, オンラインカジノ, パパ活, 裏垢, ライン追加,
    LINE登録, 友達追加, こちらをクリック, クリックして, dmください, 稼げる`,
  zh: `
    加微信, 加我微信, 加v, 加vx, 微信号, 加qq, 加群, 进群, 扫码进群, 兼职, 日结, 日入过万, 日入百, 日入千, 日入几百, 日赚, 月入, 轻松赚, 躺赚,
    在家赚钱, 赚钱, 刷单, 代刷, 涨粉, 买粉, 互粉, 互关, 求关注, 贷款 .. 秒/快/无抵押/加, 网贷, 秒批, 無抵押, 无抵押, 代购, 高仿, 一手货源, 招代理,
    代理加, 博彩, 彩票计划, 时时彩, 在线赌场, 线上赌场, 澳门赌场, 娛樂城, 娱乐城, 線上賭場, 约炮, 约吗, 裸聊, 投资 .. 稳赚/带, 稳赚, 穩賺, 带你赚,
    飆股, 股票群, 荐股, 点击链接, 點擊連結, 优惠码, 领取红包, 免费领`,
  th: `
    ลิงก์ในไบโอ, ลิงค์หน้าโปรไฟล์, กดลิงก์, กดลิงค์, คลิกลิงก์, คลิกลิงค์, แอดไลน์, ทักไลน์,
    ทักแชท, สนใจทัก, หารายได้เสริม, รายได้เสริม, งานออนไลน์, ทำงานที่บ้าน, รายได้หลักหมื่น,
    เงินด่วน, เงินกู้, สินเชื่อด่วน, กู้เงิน, ปั้มไลค์, ปั๊มไลค์, เพิ่มผู้ติดตาม, ฟอลแลกฟอล,
    สล็อต, บาคาร่า, คาสิโน, แทงบอล, เว็บตรง, เครดิตฟรี, หวยออนไลน์, เลขเด็ด, ลดน้ำหนักเร่งด่วน,
    ของแท้ราคาถูก, รับตัวแทน, เปิดรับตัวแทน, ลงทุน .. กำไร, โค้ดส่วนลด`,
  ko: `
    프로필 링크, 링크 클릭, 맞팔, 선팔, 팔로우 부탁, 팔로워 구매, 팔로워 늘, 부업, 재택 알바, 재택알바, 고수익, 고수익 알바, 단기 고수익, 투자 리딩,
    리딩방, 주식 리딩, 수익 보장, 원금 보장, 무직자 대출, 당일 대출, 급전, 소액 대출, 작업대출, 토토, 바카라, 카지노, 슬롯 사이트, 슬롯머신, 슬롯사이트,
    먹튀검증, 사다리, 조건만남, 출장마사지, 카톡 추가, 오픈채팅, 텔레그램 문의, 무료 체험 신청`,
};
