import { PRESS_EN } from './en.ts';
import { PRESS_MALAY } from './ms-id.ts';
import type { PhraseTable } from '../phrases.ts';
import { PRESS_NL } from './nl.ts';

/** Journalists, newspapers, broadcasters: those who write, and who say they will call them. */
export const PRESS: PhraseTable = {
  en: {
    ...PRESS_EN,
    own: `
    journalist*, journo*, reporter, reporters, newspaper*, news paper, newsroom, press
    enquiry/inquiry/enquiries/inquiries/office/contact/query/request/team/officer, member of the
    press, request for comment, for comment before, statement for publication, the press ..
    about/know/hear/story/will/would,
    to/tell/contact/contacting/call/alert/calling/telling/notify .. the
    press/media/news/papers/bbc/cnn/itv/paper/journalists, going/go/gone to the
    press/media/papers/news, take/taking .. to the press/media/papers/news, local
    news/paper/tv/radio/press/media, news station/crew/channel/outlet/outlets/desk/stations,
    national news/press/media/tv, daily mail, the guardian, new york times, washington post, bbc
    watchdog, watchdog programme, consumer reporter, consumer watchdog show, rip off britain,
    martin lewis, which magazine, on your side, 7 on your side, investigative journalis*,
    investigative report*, documentary .. about you/your,
    documentary crew/makers/team, a documentary on you/your, im/am
    writing/working/preparing/researching ..
    article/story/piece/report/feature, writing .. article/story/piece .. about/on, our readers,
    our viewers, producer at/for/with, editor at/for/of, correspondent*, broadcast .. story,
    front page, make .. headlines, news story, expose .. media/press/news, exposé, !press
    release, !french press, !press the, !leg press, !bench press,
    daily/evening/sunday/morning echo/mail/mirror/express/star/telegraph/record/post/herald/news/
    times/standard/gazette/chronicle/argus, straits times, channel news asia, mothership, stomp,
    new paper, the star newspaper, the edge, sky/channel/fox/abc/nbc/cbs/msnbc/cnbc/global/ctv/
    cbc/gb/rte news, bbc .. story/news/tip/tv/about/have/will/would, itv, panorama, dispatches,
    60 minutes, good morning britain/america, this morning show, consumer
    champion/column/columnist/desk/page/affairs/reporter, money/travel/consumer/business
    desk/section/editor/writer, my/whole/the/this/our/entire story/stories .. to the/press/media/
    papers/reporter/news/echo/times/post/herald, going public .. story, sell .. story .. to,
    tip/tipped .. off .. press/media/paper/news/bbc/reporter, podcast ... episode/investigat*/
    story/interview, freelance/local/national/staff writer, deadline .. comment, your
    side of .. story, right of reply, on/off the record, quote for .. piece/
    article/story/readers, columnist*, blogger .. story/article/comment, photographer .. paper/
    press/news, tv crew/cameras/show/reporter/station/news/programme, camera crew/team, on
    the/tonights six/ten/evening/nightly/o'clock .. news, made the news, in the
    news/papers/newspapers/paper, headline/headlines, an article .. about/on your/you/this`,
  },
  nl: PRESS_NL,
  vi: `
    nhà báo, phóng viên, báo chí, lên báo, đưa lên báo, gửi báo, báo đài, gọi báo, liên hệ báo,
    truyền thông, tòa soạn, toà soạn, ban biên tập, biên tập viên, vtv, vnexpress, tuổi trẻ, thanh
    niên online, báo thanh niên, dân trí, zing news, kênh 14, lên tivi, lên sóng, lên truyền hình,
    truyền hình, chuyển động 24h, phóng sự, bài báo, viết bài .. về/báo, phỏng vấn, thông cáo, mời
    báo, nhờ báo, báo lao động, báo giao thông, cơ quan báo chí, nhà đài .. cử/quay/xuống/phỏng/làm,
    ký giả, pv báo/đài, ctv báo, tổng biên tập, thư ký tòa soạn, mặt báo, trang nhất, đăng báo, đăng
    lên báo, lên .. báo/tivi/tv/sóng .. đấy/nhé/nha/rồi/cho/để/luôn/với, đưa .. lên ..
    báo/tivi/đài/sóng, gửi .. báo .. thanh/tuổi/tiền/pháp/lao/người/dân/chí/công/phụ/đời/điện, báo
    .. tuổi trẻ, tờ báo, báo .. đăng/đưa/viết/phanh/nói/hỏi/liên .. tin/bài/vụ/phui/về/hệ, báo tiền
    phong, báo phụ nữ, báo pháp luật, báo người lao động, báo nld, báo công an, báo dân trí, báo
    điện tử, báo mạng, dân việt, báo nghệ an, bài .. trên/lên .. báo/vtv/mạng/dân/thanh/tuổi, báo
    giấy, báo viết, báo nhân dân, báo đầu tư, báo đời sống, báo nông nghiệp, báo sài gòn, sggp,
    vietnamnet, vnexpress, vne, znews, zing, kenh14, cafef, cafebiz, soha, người đưa tin,
    nguoiduatin, vov, vtc, htv, htv7, htv9, thvl, antv, vtv1, vtv3, vtv24, vtv9, truyền hình .. nhân
    dân/an ninh, đài truyền hình, đài phát thanh, đài .. quay/tới/xuống/đưa/phỏng, chuyển động .. 24
    h, 60 giây, thời sự .. vtv/đưa/tối/quay, tin .. nóng .. vtv/báo, điều tra .. báo/phóng/vtv, bản
    tin, phanh phui .. báo/truyền/mạng/ra, ghi hình .. phóng/vtv/đài, nhà báo .. vào
    cuộc/tới/hỏi/quen/tôi, quen .. nhà báo/phóng viên, họp báo, đường dây nóng .. báo, cung cấp ..
    báo chí, thư bạn đọc, bạn đọc .. báo/viết, mục bạn đọc, !nhà báo cáo, !gui bao ve, !lên báo cáo,
    !đăng báo cáo, !viết báo cáo, !báo đăng ký, !đài phun, !bản tin .. khuyến/nội/email, !lên báo
    giá, !gửi báo giá, !gửi báo cáo`,
  ms: {
    own: `
    wartawan, akhbar, surat khabar, media massa, pihak media, lapor media, ke media, viralkan ..
    media/akhbar, berita harian, harian metro, sinar harian, kosmo, utusan, astro awani, tv3,
    bernama tv/radio/com, malaysiakini, buletin utama, bicara pengguna, masuk surat khabar, masuk
    berita,
    masuk tv, keluar berita, sidang media, sidang akhbar, kenyataan media, laporan khas, penerbit
    rancangan, aduan rakyat`,
    both: PRESS_MALAY,
  },
  id: `
    wartawan, jurnalis, reporter, media massa, pihak media, awak media, ke media, lapor media,
    media nasional, surat kabar, koran, redaksi, redaktur, surat pembaca, detikcom, detik.com,
    kompas.com, kompas tv, tempo.co, majalah tempo, cnn indonesia, tvone, metro tv, liputan6,
    liputan 6, tribun news, tribunnews, kumparan, masuk tv, masuk berita, masuk koran, liputan,
    konferensi pers, siaran pers, hak jawab, untuk diliput, meliput, saya dari media, minta
    konfirmasi .. media/berita`,
  es: `
    periodista*, periódico, periodico, prensa, a la prensa, medios de comunicación, medios de
    comunicacion, noticiero, noticias .. llamar/denunciar/canal, reportero*, reportaje, redacción
    .. periódico/diario, para publicar, televisión .. denunciar/llamar, solicitud de prensa, a
    los medios, en los medios`,
  pt: `
    jornalista*, jornal, jornais, imprensa, à imprensa, mídia, a mídia, na mídia, reportagem,
    repórter, reporter, reclamação .. imprensa, rede globo, fantástico .. denunciar, folha de são
    paulo, comunicação social, televisão .. denunciar, tvi, sic notícias`,
  fr: `
    journaliste*, la presse, presse locale, à la presse, contacter .. presse/médias, les médias,
    médias, aux médias, reportage, rédaction, 60 millions, que choisir, capital m6, france inter,
    france bleu, le parisien, envoyé spécial, cash investigation, article ..
    publier/publié/presse, demande presse, droit de réponse`,
  de: `
    journalist*, ~presse, an die presse, zeitung, zeitungen, bild zeitung, an die bild, medien,
    an die medien, redaktion, reporter*, presseanfrage, pressestelle, fernsehen, ~rtl, stern tv,
    markt wdr, plusminus, wiso, akte sat1, marktcheck, zdf, artikel schreiben, berichterstatt*,
    stellungnahme bis`,
  it: `
    giornalista*, giornalisti, giornale, giornali, stampa, alla stampa, striscia la notizia,
    striscia, le iene, mi manda rai, mi manda raitre, media .. informare, redazione, reporter,
    articolo .. giornale, tg1, corriere della sera, repubblica`,
  sv: `
    journalist*, tidning*, pressen, till pressen, media .. kontakta/vända, till media,
    redaktion*, reporter*, aftonbladet, expressen, plus svt, råd och rön, uppdrag granskning,
    svt, tv4, pressfråga, artikel om er`,
  da: `
    journalist*, ~avis, avisen, aviser, pressen, til pressen, medierne, til medierne, redaktion*,
    ekstra bladet, bt dk, politiken, tv2, operation x, pressehenvendelse, artikel om jer`,
  tr: `
    gazeteci*, gazete*, basın*, basına, medya*, medyaya, haber kanal*, haberlere, muhabir*,
    televizyona, televizyon .. haber, haber yap*, basın açıklaması, röportaj, arena programı`,
  ru: `
    журналист*, газет*, пресса, прессу, прессе, сми, в сми, телевидение, телеканал*, репортер*,
    репортёр*, редакци*, корреспондент*, статью .. напишу/напишем, запрос сми, сюжет про`,
  ja: `記者, 新聞社, 新聞に, 新聞記者, マスコミ, メディアに, 報道, 取材, テレビ局, 週刊誌, 文春, 編集部, 記事にし, 朝日新聞, 読売新聞, nhkに`,
  zh: `
    记者, 記者, 媒体曝光, 找媒体, 联系媒体, 媒體, 投诉媒体, 报社, 報社, 电视台, 電視台, 曝光你们, 新闻曝光, 上新闻, 上新聞, 上電視, 采访, 採訪, 爆料 ..
    媒体/记者/新闻, 爆料公社, 央视, 小莉帮忙, 蘋果日報, 编辑部, 晚报, 晚報, 3.15晚会`,
  th: `
    นักข่าว, สื่อมวลชน, ออกข่าว, ลงข่าว, ร้องสื่อ, หนังสือพิมพ์, สำนักข่าว, โหนกระแส,
    ทุบโต๊ะข่าว, ไทยรัฐ, ช่อง 3 ช่วย, ออกทีวี, สัมภาษณ์, กองบรรณาธิการ, อีจัน, สายไหมต้องรอด`,
  ar: `
    صحفي, صحفية, صحافي, صحافة, الصحافة, جريدة, الجريدة, الجرائد, الإعلام, الاعلام, وسائل الإعلام,
    وسائل الاعلام, قناة .. خبر/إخبارية, مراسل, تحقيق صحفي, برنامج .. تلفزيوني, تقرير صحفي`,
  hi: `
    पत्रकार, मीडिया, मीडिया में, अखबार, अख़बार, न्यूज़ चैनल, न्यूज चैनल, रिपोर्टर, प्रेस में, खबर
    छाप*, media me/mein, news channel, akhbar, patrakar`,
  ko: `
    기자, 언론사, 언론에, 언론 제보, 제보하, 제보할, 방송국, 신문사, 뉴스에 제보, 뉴스 제보, 뉴스에 나, 취재, 보도자료, 기사화, 소비자고발 프로, 불만제로,
    !기자재`,
};
