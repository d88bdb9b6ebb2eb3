import type { PhraseTable } from './phrases.ts';

const N_EN =
  '#/a/an/one/two/three/four/five/six/seven/eight/nine/ten/twelve/several/few/couple/many/half';
const N_NL =
  '#/een/twee/drie/vier/vijf/zes/zeven/acht/negen/tien/paar/half/halve/anderhalf/anderhalve/weken';
const N_VI = '#/một/hai/ba/bốn/tư/năm/sáu/bảy/tám/chín/mười/mấy/nửa/cả/chục';
const N_MALAY =
  '#/satu/dua/tiga/empat/lima/enam/tujuh/lapan/delapan/sembilan/sepuluh/berapa/beberapa/setengah/separuh';

/** How long it has lasted, or they have waited. */
export const DURATION: PhraseTable = {
  en: `
    wait/waiting/waited .. ${N_EN} ..
    minute/minutes/mins/min/hour/hours/hrs/hr/day/days/week/weeks/wks/month/months/year/years,
    for/over/after/past/almost/nearly/than/been/its .. ${N_EN}
    minute/minutes/mins/hour/hours/hrs/day/days/week/weeks/month/months/year/years, ${N_EN} ..
    day/days/week/weeks/month/months/hours/hrs
    now/later/late/ago/already/delay/delayed/overdue/waiting/wait/without/since, for
    days/weeks/months/hours/ages/years, days/weeks/months/hours/ages .. waiting/now/later/late,
    since monday/tuesday/wednesday/thursday/friday/saturday/sunday/yesterday/last/january/
    february/march/april/may/june/july/august/september/october/november/december/christmas, on
    hold .. for/hours/minutes/mins, ages ago, all day/week/month waiting, waited/waiting/wait ..
    all day/morning/week/afternoon`,
  nl: `
    wacht/wachten/wachtte/gewacht .. ${N_NL} ..
    minuten/uur/uren/dag/dagen/week/weken/maand/maanden/jaar, al ${N_NL} ..
    minuten/uur/uren/dag/dagen/week/weken/maand/maanden/jaar, na ${N_NL} ..
    uur/dagen/week/weken/maand/maanden/jaar, ${N_NL} .. uur/dagen/week/weken/maanden
    later/geleden/te/wachten/zonder/vertraging, al dagen/weken/maanden/uren/jaren, dagenlang,
    wekenlang, maandenlang, urenlang, uren in de wacht, sinds maandag/dinsdag/woensdag/
    donderdag/vrijdag/zaterdag/zondag/gisteren/vorige/januari/februari/maart/april/mei/juni/
    juli/augustus/september/oktober/november/december, in de wacht .. minuten/uur, hele
    dag/middag/ochtend .. gewacht/wachten/thuis`,
  vi: `
    đợi/chờ .. ${N_VI} .. phút/tiếng/giờ/ngày/tuần/tháng/năm/hôm, ${N_VI}
    phút/tiếng/ngày/tuần/tháng/hôm/năm .. rồi/nay/chưa/không/ko/mới/vẫn/trời/qua, hơn ${N_VI}
    phút/tiếng/ngày/tuần/tháng/năm, gần ${N_VI} phút/tiếng/ngày/tuần/tháng/năm, sau ${N_VI}
    ngày/tuần/tháng, cả ngày, cả tuần, cả tháng, cả buổi, mấy hôm nay, mấy ngày nay, từ hôm qua,
    từ hôm kia, từ tuần trước, từ tháng trước, từ sáng, từ thứ, từ ngày #, chờ mãi, đợi mãi, chờ
    hoài, đợi hoài, chờ dài cổ, đợi dài cổ, đợi mòn mỏi, chờ mòn mỏi`,
  ms: `
    tunggu/menunggu/tnggu/tggu .. ${N_MALAY} .. minit/jam/hari/minggu/bulan/tahun/ari, dah
    ${N_MALAY} .. minit/jam/hari/minggu/bulan/tahun, sudah ${N_MALAY} ..
    minit/jam/hari/minggu/bulan/tahun, selama ${N_MALAY} .. jam/hari/minggu/bulan, lebih
    ${N_MALAY} .. jam/hari/minggu/bulan, hampir ${N_MALAY} .. jam/hari/minggu/bulan, lepas
    ${N_MALAY} .. jam/hari/minggu/bulan, ${N_MALAY} jam/hari/minggu/bulan ..
    tak/belum/dah/lambat/tunggu, berhari hari, berminggu minggu, berbulan bulan, berjam jam,
    seminggu, sebulan, dah lama, lama gila, lama sangat, sejak semalam, sejak minggu, sejak
    bulan, dari semalam, dari pagi, dari minggu lepas, dari bulan lepas, tunggu punya lama`,
  id: `
    nunggu/menunggu/tunggu/nungguin .. ${N_MALAY} .. menit/jam/hari/minggu/bulan/tahun, udah
    ${N_MALAY} .. menit/jam/hari/minggu/bulan/tahun, sudah ${N_MALAY} ..
    menit/jam/hari/minggu/bulan/tahun, selama ${N_MALAY} .. jam/hari/minggu/bulan, lebih dari
    ${N_MALAY} .. jam/hari/minggu/bulan, hampir ${N_MALAY} .. jam/hari/minggu/bulan, setelah
    ${N_MALAY} .. jam/hari/minggu/bulan, ${N_MALAY} jam/hari/minggu/bulan ..
    belum/gak/ga/nggak/tidak/lalu/lebih, berhari hari, berhari2, berminggu minggu, berbulan
    bulan, berjam jam, berjam2, seminggu, sebulan, udah lama, sudah lama, lama banget, sejak
    kemarin, sejak minggu, sejak bulan, dari kemarin, dari pagi, dari minggu lalu, dari bulan
    lalu, seharian nunggu`,
  es: `
    hace .. #/una/un/dos/tres/cuatro/cinco/seis/varias/varios ..
    día/días/dias/semana/semanas/mes/meses/hora/horas/año/años, llevo/llevamos ..
    #/una/un/dos/tres/cuatro/cinco/seis/varias/varios ..
    día/días/dias/semana/semanas/mes/meses/hora/horas/minutos/años, esperando ..
    #/horas/días/semanas/meses, esperé .. #/horas, # días/dias/semanas/meses/horas ..
    esperando/sin/tarde/retraso, desde ayer/lunes/martes/miércoles/jueves/viernes/sábado/
    domingo/enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/
    diciembre, más de .. #/un/una/dos .. día/días/semana/semanas/mes/meses/hora/horas`,
  pt: `
    há .. #/uma/um/duas/dois/três/quatro/cinco/vários/várias ..
    dia/dias/semana/semanas/mês/meses/hora/horas/ano/anos, faz .. #/uma/um/duas/dois/três ..
    dia/dias/semana/semanas/mês/meses/hora/horas, esperando .. #/horas/dias/semanas/meses,
    esperei .. #/horas, à espera .. #/dias/semanas, # dias/semanas/meses/horas ..
    esperando/sem/atraso/espera, desde ontem/segunda/terça/quarta/quinta/sexta/sábado/domingo/
    janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro,
    mais de .. #/um/uma/duas/dois .. dia/dias/semana/semanas/mês/meses/hora/horas`,
  fr: `
    depuis .. #/une/un/deux/trois/quatre/cinq/plusieurs/des ..
    jour/jours/semaine/semaines/mois/heure/heures/an/ans, depuis hier/lundi/mardi/mercredi/
    jeudi/vendredi/samedi/dimanche/janvier/février/mars/avril/mai/juin/juillet/août/septembre/
    octobre/novembre/décembre, attends/attendu/attente .. #/deux/trois/des ..
    jours/semaines/mois/heures/minutes/heure, # jours/semaines/mois/heures ..
    attente/attendre/retard/sans, ça fait .. #/une/un/deux/trois ..
    jours/semaine/semaines/mois/heures/heure/jour, plus de .. #/une/deux/trois ..
    jours/semaine/semaines/mois/heures/heure, il y a .. #/deux/trois .. jours/semaines/mois`,
  de: `
    seit .. #/einer/einem/zwei/drei/vier/fünf/mehreren ..
    tag/tagen/woche/wochen/monat/monaten/stunde/stunden/jahr/jahren/minuten, seit tagen/wochen/
    monaten/stunden/gestern/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/januar/
    februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember,
    warte/warten/gewartet .. #/zwei/drei/eine/stunden/tage/wochen/monate, nach ..
    #/zwei/drei/vier .. tagen/wochen/monaten/stunden, über .. #/zwei/drei/eine ..
    stunde/stunden/tage/woche/wochen/monate, # minuten/stunden/tage/wochen
    verspätung/später/gewartet/warteschleife, wochenlang, monatelang, tagelang, stundenlang, ewig
    .. warten/gewartet/warteschleife`,
  it: `
    da .. #/una/un/due/tre/quattro/cinque/diversi/parecchi ..
    giorno/giorni/settimana/settimane/mese/mesi/ora/ore/anno/anni, da
    ieri/lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/settimane/mesi/giorni/ore,
    aspett* .. #/due/tre/ore/giorni/settimane/mesi, dopo .. #/due/tre ..
    giorni/settimane/mesi/ore, # giorni/settimane/mesi/ore .. attesa/ritardo/senza/fa, più di ..
    #/un/una/due .. giorni/settimana/settimane/mese/mesi/ore/ora, attesa .. #/ore/minuti`,
  sv: `
    i .. #/en/ett/två/tre/fyra/fem/flera ..
    dag/dagar/vecka/veckor/månad/månader/timme/timmar/minuter/år .. nu/utan/har/väntat,
    väntat/väntar/vänta .. #/en/två/tre/flera/i ..
    dag/dagar/vecka/veckor/månad/månader/timme/timmar/minuter, efter .. #/två/tre ..
    dagar/veckor/månader/timmar, sedan
    igår/måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag/förra, # dagar/veckor/månader/timmar
    sen/sedan/försenad/försenat/utan, i flera dagar/veckor/månader/timmar, över .. #/en/två ..
    timme/timmar/vecka/veckor/månad`,
  da: `
    i .. #/en/et/to/tre/fire/fem/flere .. dag/dage/uge/uger/måned/måneder/time/timer/minutter/år
    .. nu/uden/har, ventet/venter/vente .. #/en/to/tre/flere/i ..
    dag/dage/uge/uger/måned/måneder/time/timer/minutter, efter .. #/to/tre ..
    dage/uger/måneder/timer, siden i
    går/mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag/sidste, # dage/uger/måneder/timer ..
    siden/forsinket/uden, i flere dage/uger/måneder/timer, over .. #/en/to ..
    time/timer/uge/uger/måned`,
  tr: `
    # gündür, # haftadır, # aydır, # saattir, # yıldır, # dakikadır, bir/iki/üç/dört/beş/on
    gündür/haftadır/aydır/saattir/yıldır, günlerdir, haftalardır, aylardır, saatlerdir, kaç
    gündür, # gün/hafta/ay/saat .. oldu/geçti/önce/bekle*/geç, dünden beri, pazartesiden beri,
    geçen haftadan, geçen aydan, saatlerce, günlerce, haftalarca`,
  ru: `
    жду .. #/неделю/месяц/дней/часов/часа/две/три/второй/третий, ждем .. #/неделю/месяц, ждём ..
    #/неделю/месяц, ждал* .. #/час/часа/часов/неделю/месяц, #
    дней/дня/недели/недель/месяца/месяцев/часа/часов/минут .. жду/нет/назад/ждем/прошло/без/уже,
    уже .. #/неделю/месяц/две/три/вторую/третью/второй/третий ..
    дня/дней/неделю/недели/недель/месяц/месяца/месяцев/час/часа/часов, уже неделю, уже месяц,
    неделю жду, месяц жду, больше недели, больше месяца, больше часа, более .. # ..
    дней/часов/недель/месяцев, со вчерашнего, с понедельника, с прошлой недели, с прошлого
    месяца, неделями, месяцами, часами .. жду/ждать/висел*`,
  hi: `
    # दिन/दिनों/हफ्ते/हफ्तों/हफ़्ते/महीने/महीनों/घंटे/घंटों/साल/मिनट .. से/हो/बाद/इंतज़ार/इंतजार,
    दो/तीन/चार/पांच/कई/एक दिन/दिनों/हफ्ते/हफ्तों/महीने/महीनों/घंटे/घंटों से, हफ्तों से, महीनों
    से, दिनों से, घंटों से, कल से, सोमवार से, # din/dino/hafte/hafton/mahine/mahino/ghante/ghanto
    se, kitne din, kab se`,
  ar: `
    # يوم/ايام/أيام/اسبوع/أسبوع/اسابيع/أسابيع/شهر/شهور/اشهر/أشهر/ساعة/ساعه/ساعات/دقيقة/سنة,
    من/منذ/صار/صارلي/صارله/لي/بعد/اكثر/أكثر .. يوم/يومين/ايام/أيام/اسبوع/أسبوع/اسبوعين/أسبوعين/
    اسابيع/أسابيع/شهر/شهرين/شهور/ساعة/ساعه/ساعتين/ساعات/سنة, انتظر ..
    يوم/ايام/أيام/اسبوع/شهر/ساعات/ساعة, من امس, من أمس, من زمان, طولتوا`,
  ja: `
    # 日間, # 日も, # 日経, # 週間, # ヶ月, # か月, # ヵ月, # 時間以上, # 時間も, # 時間待, # 分以上, # 分待, # 分も, 何日も, 何週間も,
    何ヶ月も, 何時間も, 一週間以上, 二週間, 三週間, 一ヶ月以上, 半年以上, 数日経, 数週間, いつまで待, 先週から, 先月から, 昨日から, ずっと待, 待たされ,
    待ちっぱなし`,
  zh: `
    # 天了, # 天没, # 天还, # 天沒, # 天都, # 多天, # 几天, # 周了, # 个星期, # 個星期, # 个月, # 個月, # 个多月, # 小时, # 小時,
    # 多小时, # 个小时, # 個小時, # 分钟还, # 年了, 两天了, 三天了, 几天了, 好几天, 好幾天, 一周了, 一个星期, 一個星期, 两周, 兩週, 半个月, 半個月,
    一个月, 一個月, 两个月, 几个月, 好几个月, 半年了, 半天了, 等了, 等半天, 等好久, 等很久, 等这么久, 從上週, 从上周, 从昨天, 從昨天, 从上个月, 迟迟`,
  th: `
    # วันแล้ว, # อาทิตย์, # สัปดาห์, # เดือน, # ชั่วโมง, # ชม, # ปีแล้ว, # นาทีแล้ว, หลายวัน,
    หลายอาทิตย์, หลายเดือน, หลายชั่วโมง, เป็นเดือน, เป็นอาทิตย์, เป็นชั่วโมง, ครึ่งวัน,
    ครึ่งเดือน, รอมา, รอนาน, รอตั้งแต่, รอนานมาก, ตั้งแต่เมื่อวาน, ตั้งแต่วัน,
    ตั้งแต่อาทิตย์ที่แล้ว, ตั้งแต่เดือนที่แล้ว, นานมากแล้ว`,
  ko: `
    # 일째, # 일 째, # 일이나, # 일 동안, # 일이 지, # 주째, # 주 동안, # 주가 지, # 주일, # 개월, # 달째, # 달 동안, # 시간째, #
    시간 동안, # 시간이나, # 시간 넘, # 분째, # 분 넘, # 분 이상, # 년째, 일주일째, 일주일 넘, 이주일, 한달째, 한 달째, 한달 넘, 한 달 넘, 두
    달, 몇 주째, 몇주째, 며칠째, 몇 달째, 몇달째, 몇 시간째, 몇시간째, 하루종일 기다, 하루 종일 기다, 지난주부터, 지난달부터, 어제부터`,
};
