import type { PhraseTable } from './phrases.ts';

const COUNT_EN = '#/second/third/fourth/fifth/sixth/seventh/tenth/umpteenth/nth/millionth';

/** It has happened before: this time is the second, the third, one of many. */
export const REPETITION: PhraseTable = {
  en: `
    ${COUNT_EN} time, # st/nd/rd/th time, ${COUNT_EN}/last .. time ..
    this/happened/ive/in/row/complain*, # rd/nd/th/st
    attempt/complaint/email/call/report/message/ticket/replacement/refund,
    second/third/fourth/fifth/sixth
    complaint/attempt/email/call/message/ticket/replacement/technician/engineer/week,
    two/three/four/five/six/several/multiple/countless/numerous/many/# times, twice now, twice
    already, once again, yet again, again and again, over and over, time after time, time and
    time, time and again, every single time, each and every time, keeps happening, keep
    happening, happening again, happened again, happened before, happens every, happened twice,
    same thing again, same issue/problem/thing/story/mistake/error/fault again/every, here we go
    again, still no reply/answer/response/news/word/update/updates/delivery/refund/sign/
    solution/show/resolution/help/luck/callback/contact/money/parcel/package/order/service, still
    not/havent/hasnt/waiting/isnt/cant/broken/nothing/unresolved, not/isnt .. first time, already
    .. called/emailed/contacted/complained/reported/told/written/messaged/asked, ive/i/weve/we ..
    repeatedly, repeatedly, repeated .. requests/calls/emails/complaints/failures, how many ..
    times, how many more times, another .. delay/cancellation/failed, no reply to my ..
    emails/messages/last, chasing .. for/you/this, fobbed off, passed from pillar`,
  nl: `
    # e/de/ste keer, tweede/derde/vierde/vijfde/zesde/zoveelste/tiende
    keer/maal/klacht/mail/poging/monteur/vervanging, voor de zoveelste, al # keer,
    twee/drie/vier/vijf/meerdere/tig/zoveel keer ..
    gebeld/gemaild/contact/gemeld/geprobeerd/langs, weer/wederom/opnieuw ..
    niet/mis/fout/kapot/geen/hetzelfde/vertraging/laat, wederom, alweer, nogmaals, nog steeds
    niet/geen/niets/wachten, nog altijd, elke keer, iedere keer, telkens, keer op keer, steeds
    weer, steeds opnieuw, opnieuw hetzelfde, hetzelfde probleem, zelfde probleem, niet de eerste
    keer, al eerder .. gemeld/gebeld/gehad/geklaagd/contact, eerder gemeld, herhaaldelijk,
    herhaaldelijke, meermaals, meerdere malen, voor de tweede/derde/vierde keer, hoe vaak nog,
    hoe vaak moet, weer hetzelfde, het gaat weer mis`,
  vi: `
    lần thứ #, lần thứ hai/ba/tư/năm/mấy/n/bao, lần # rồi, # lần rồi, lần # liên tiếp,
    hai/ba/bốn/năm/nhiều/mấy/bao/chục lần rồi, nhiều lần, không phải lần đầu, ko phải lần đầu, k
    phải lần đầu, đâu phải lần đầu, lại bị, lại tiếp tục, lại nữa, vẫn chưa, vẫn không, vẫn ko,
    vẫn k, vẫn như cũ, vẫn bị, mãi không, mãi chưa, mãi vẫn, hết lần này, lần nào cũng, suốt
    ngày, liên tục bị, liên tục, bao nhiêu lần, bao lần, mấy lần, tái diễn, cứ lặp, lặp lại, lặp
    đi lặp lại, nhắn hoài, gọi hoài, gọi mãi, nhắn mãi, phản ánh .. lần/mãi/hoài, khiếu nại ..
    lần, như lần trước, y như lần, lần trước cũng`,
  ms: `
    kali ke #, kali ke dua/tiga/empat/lima, kali kedua, kali ketiga, kali keempat, kali kelima,
    dah # kali, # kali dah, dah dua/tiga/empat/banyak/berapa kali, banyak kali, berkali kali,
    berulang kali, berulang ulang, lagi lagi, sekali lagi, jadi lagi, berlaku lagi, asyik, asyik
    sama, masalah sama, masalah yang sama, benda sama, sama je macam, bukan kali pertama, bukan
    pertama kali, masih tak, masih belum, masih tiada, masih sama, sampai sekarang tak, sampai
    sekarang belum, setiap kali, tiap kali, hari hari, hari2, kerap, dah report .. kali, dah call
    .. kali, dah lapor, dah email .. kali, dah banyak kali, tak habis habis, berapa kali, ulang
    alik`,
  id: `
    kali ke #, ke # kali, yang ke # kali, kedua kalinya, ketiga kalinya, keempat kalinya, kelima
    kalinya, kesekian kali, kesekian kalinya, untuk kedua/ketiga/keempat/kesekian, udah # kali,
    sudah # kali, # kali sudah, # kali udah, udah dua/tiga/empat/berapa/berkali kali, sudah
    dua/tiga/empat/berapa/berkali kali, berkali kali, berkali2, berulang kali, berulang,
    berulang2, berulang ulang, lagi lagi, lagi2, terulang lagi, terulang, kejadian lagi, terjadi
    lagi, bukan pertama kali, bukan yang pertama, bukan kali pertama, masih belum, masih aja,
    masih saja, masih sama, belum juga, tetap tidak, tetep aja, tetep gak, setiap kali, tiap
    kali, tiap hari, sering banget, selalu begini, selalu begitu, masalah yang sama, masalah
    sama, mau berapa kali, berapa kali lagi, sampai sekarang belum, sampe sekarang, sampai detik
    ini`,
  es: `
    # vez, segunda/tercera/cuarta/quinta/enésima vez, por segunda/tercera/cuarta/enésima vez,
    otra vez, una y otra vez, de nuevo .. problema/sin/no/mal, nuevamente, siempre lo mismo,
    sigue sin, siguen sin, sigo sin, todavía no, todavia no, aún no, # veces,
    varias/muchas/tres/dos veces, no es la primera vez, ya ..
    llamé/escribí/reclamé/reporté/contacté, repetidas veces, reiterad*, mismo problema, cada vez
    que`,
  pt: `
    # vez, segunda/terceira/quarta/quinta/enésima vez, pela segunda/terceira/quarta/enésima vez,
    de novo, outra vez, mais uma vez, novamente .. problema/sem/não/atraso/erro, sempre a mesma,
    continua sem, continuo sem, até agora nada, ainda não, ainda nao, # vezes,
    várias/muitas/duas/três vezes, não é a primeira vez, já ..
    liguei/reclamei/abri/enviei/entrei, repetidas vezes, mesmo problema, toda vez, recorrente`,
  fr: `
    # e/ème/eme fois, deuxième/troisième/quatrième/énième fois, seconde fois, pour la
    deuxième/troisième/énième fois, encore une fois, une fois de plus, à nouveau ..
    problème/pas/en, toujours pas, toujours aucun/aucune/rien/en/sans, encore aucun*, # fois,
    plusieurs fois, trois/deux fois, pas la première fois, déjà ..
    appelé/contacté/signalé/écrit/relancé, relance, relances, à répétition, à chaque fois, même
    problème, ça recommence, sans cesse, maintes fois`,
  de: `
    # mal, zweites/drittes/viertes/fünftes/xtes mal, zum
    zweiten/dritten/vierten/fünften/wiederholten/xten mal, schon wieder, wieder einmal, immer
    wieder, immer noch nicht/kein/keine/keinen/nichts/warte, noch immer nicht/kein/keine,
    mehrmals, mehrfach, wiederholt, erneut, nicht das erste mal, bereits ..
    angerufen/gemeldet/geschrieben/kontaktiert/reklamiert, schon ..
    angerufen/gemeldet/geschrieben/reklamiert, jedes mal, gleiche problem, selbe problem,
    zweimal, dreimal, viermal, ständig, dauernd`,
  it: `
    # volta, seconda/terza/quarta/quinta/ennesima volta, per la seconda/terza/ennesima volta,
    ancora una volta, di nuovo, ennesim*, ancora niente/nessuna/nessun/non/nulla, # volte, più
    volte, tre/due/tante/diverse volte, non è la prima volta, già ..
    chiamato/scritto/segnalato/contattato, ripetut*, stesso problema, ogni volta, continuamente`,
  sv: `
    # e/a gången, andra/tredje/fjärde/femte gången, för andra/tredje/fjärde/femtielfte gången,
    ännu en gång, återigen, om och om igen, fortfarande inte/ingen/inget/inga/väntar, # gånger,
    flera gånger, två/tre/många gånger, inte första gången, redan ..
    ringt/mejlat/kontaktat/anmält, upprepade gånger, varje gång, samma problem, gång på gång,
    igen .. samma`,
  da: `
    # gang, anden/tredje/fjerde/femte gang, for anden/tredje/fjerde gang, endnu en gang, igen
    igen, igen og igen, stadig ikke/ingen/intet/væk/venter, # gange, flere gange, to/tre/mange
    gange, ikke første gang, allerede .. ringet/skrevet/kontaktet, gentagne gange, gang på gang,
    hver gang, samme problem`,
  tr: `
    # kez, # kere, # defa, ikinci/üçüncü/dördüncü/beşinci/kaçıncı kez/kere/defa/sefer, defalarca,
    kaç kez, kaç kere, kaç defa, yine aynı, yine .. gelmedi/bozuldu/olmadı/yok/sorun/çalışmıyor,
    tekrar tekrar, hala .. yok/gelmedi/ulaşmadı/olmadı/bekle*/çözül*, hâlâ ..
    yok/gelmedi/ulaşmadı/olmadı/bekle*/çözül*, halen, ilk defa değil, ilk kez değil, sürekli, her
    seferinde, aynı sorun, tekrar ediyor`,
  ru: `
    # й/ый/ий раз, # раз, второй/третий/четвертый/четвёртый/пятый/десятый/который/сотый раз, уже
    второй/третий/который, в очередной раз, опять, снова .. не/проблем*/та же, снова и снова, до
    сих пор, все еще не, всё ещё не, много раз, несколько раз, два/три/четыре раза, не первый
    раз, не в первый раз, уже .. звонил*/писал*/обращал*, неоднократно, многократно, каждый раз,
    постоянно, та же проблема, повторно`,
  hi: `
    # बार, दूसरी/तीसरी/चौथी/पांचवीं/कई/कितनी बार, बार बार, फिर से, फिर वही, अभी तक नहीं, अब तक
    नहीं, अभी भी नहीं, अब भी, हर बार, पहली बार नहीं, पहले भी, वही समस्या, लगातार, baar baar, bar
    bar, phir se, fir se, kitni baar, kai baar, # baar, abhi tak nahi, ab tak nahi, abhi bhi
    nahi, har baar, dusri/teesri/tisri/chauthi baar`,
  ar: `
    # مرة/مره/مرات, للمرة/المرة/ثاني/ثالث/رابع الثانية/الثالثة/الرابعة/الخامسة/مرة/مره, مرة
    ثانية, مره ثانيه, مره اخرى, كم مرة, كم مره, أكثر من مرة, اكثر من مرة, اكثر من مره, عدة مرات,
    كل مرة, كل مره, إلى الآن, الى الان, لحد الان, لحد الآن, حتى الآن, حتى الان, لسه ما, لسا ما,
    مازال, ما زال, لا زال, ليست المرة الأولى, مو اول مره, تكرار, متكرر, نفس المشكلة, نفس المشكله,
    باستمرار`,
  ja: `
    # 回目, # 度目, 二回目, 三回目, 四回目, 二度目, 三度目, 四度目, 何度も, 何回も, 何度目, 何回目, またか, また同じ, また .. 壊れ/届か/遅/間違/故障,
    毎回, 再三, 再び, 繰り返し, まだ届か, まだ来, まだ返事, まだ返信, まだ連絡, いまだに, 未だに, 一向に, 初めてではな, 初めてじゃな, 度々, たびたび,
    相変わらず, 同じ問題, 同じ不具合`,
  zh: `
    第#次, 第 # 次, 第二次, 第三次, 第四次, 第五次, 第n次, 第几次, # 次了, 两次了, 三次了, 兩次了, 几次了, 好几次, 好幾次, 多次, 无数次, 無數次,
    多少次, 一次又一次, 又是, 又坏, 又壞, 又出, 又来, 又來, 一再, 屡次, 屢次, 反复, 反覆, 还是没, 還是沒, 还没, 還沒, 还没有, 至今, 到现在, 到現在,
    仍然没, 依然没, 依旧, 每次都, 不是第一次, 同样的问题, 同樣的問題, 老是, 总是, 總是, 一直没, 一直沒`,
  th: `
    ครั้งที่ #, # ครั้งแล้ว, ครั้งที่สอง, ครั้งที่สาม, ครั้งที่สี่, รอบที่ #, # รอบแล้ว,
    หลายครั้ง, หลายรอบ, อีกแล้ว, ซ้ำๆ, ซ้ำแล้วซ้ำเล่า, ทุกครั้ง, ยังไม่ได้, ยังไม่, จนป่านนี้,
    จนตอนนี้, ไม่ใช่ครั้งแรก, กี่ครั้งแล้ว, กี่รอบ, ปัญหาเดิม, เหมือนเดิม`,
  ko: `
    # 번째, # 번이나, # 번 째, # 회째, 두 번째, 세 번째, 네 번째, 두번째, 세번째, 네번째, 몇 번째, 몇번째, 몇 번을, 몇번을, 몇번이나, 여러 번,
    여러번, 또다시, 또 이런, 또 고장, 또 늦, 또 안, 매번, 반복, 계속 안, 계속 똑같, 아직도, 여전히 안, 여전히 .. 못/없/안, 아직 안, 아직까지,
    처음이 아니, 한두 번, 한두번, 같은 문제, 똑같은 문제, 재차`,
};
