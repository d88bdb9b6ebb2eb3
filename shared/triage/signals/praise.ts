import type { PhraseTable } from './phrases.ts';

/** Thanks and praise. */
export const PRAISE: PhraseTable = {
  en: `
    thank you, thank u, thanks, thx, thnx, thankyou, ty, tysm, many thanks, cheers guys/team,
    shout out to, shoutout to, kudos, hats off, well done, good job, great job, nice job,
    amazing/awesome/excellent/fantastic/brilliant/wonderful/outstanding/great/superb/incredible/
    stellar/exceptional/lovely/perfect service/experience/job/work/product/team/staff/customer/
    support/food/quality/delivery/company, love it, love this, love you guys, love your/the ..
    service/product/app/food/team, loved it, loving it, highly recommend*, would recommend,
    definitely recommend, best .. service/company/customer/ever/airline/product/phone/food, keep
    up the good, so happy with, very happy, really happy, super happy, extremely happy, pleased
    with, very pleased, delighted, impressed, blown away, above and beyond, made my day,
    lifesaver, life saver, 5 stars, five stars, 10/10, cant fault, so helpful, very helpful,
    really helpful, super helpful, much appreciated, appreciate your/the/it, grateful, you guys
    rock, you guys are the best/amazing/awesome, youre the best, works perfectly/great, well
    worth, !thanks for nothing, !no thanks, !thanks to you, !not
    impressed/happy/pleased/recommend/helpful/delighted, !wouldnt/wont/cant/dont/not recommend,
    !thanks a lot for/not, !thanks .. ruining/wasting/nothing, !never .. recommend, !not very
    happy, !not at all happy/helpful/impressed, !would not .. recommend, !not ..
    great/good/amazing/excellent service, !thanks in advance`,
  nl: `
    bedankt, dank je, dank u, dankjewel, dankuwel, dank jullie, dankje, thanks, top service,
    topservice, complimenten, compliment, petje af, chapeau, goed gedaan, goed geregeld, goed
    geholpen, netjes opgelost, netjes geholpen, geweldig*, fantastisch*, uitstekend*, super blij,
    heel blij, erg blij, zeer tevreden, erg tevreden, heel tevreden, super tevreden, tevreden
    klant, aanrader, echt een aanrader, raad .. aan, blij met, top bedrijf, top team, beste ..
    service/bedrijf/winkel, kan niet beter, lekker bezig, ga zo door, 5 sterren, vijf sterren,
    snelle levering, vriendelijk geholpen, keurig, perfect geholpen, prima service, !bedankt voor
    niets/niks, !geen aanrader, !niet blij, !niet tevreden, !niet .. tevreden, !nee bedankt,
    !raad .. af, !niet aan te raden, !lekker bezig .. niet`,
  vi: `
    cảm ơn, cám ơn, cảm ơn shop, tks, thanks, thank shop, camon, cảm ơn ad, tuyệt vời, rất tốt,
    quá tốt, tốt lắm, rất hài lòng, hài lòng, ưng ý, rất ưng, ưng lắm, ưng quá, xịn xò, xịn lắm,
    xịn quá, đỉnh, đỉnh cao, đẹp lắm, rất đẹp, chất lượng tốt, chất lượng tuyệt vời, ngon lắm,
    rất ngon, quá ngon, ngon bổ rẻ, nhiệt tình, tận tâm, chu đáo, dễ thương, nhân viên thân
    thiện, giao hàng nhanh, đóng gói cẩn thận, 5 sao, năm sao, sẽ ủng hộ, ủng hộ tiếp, ủng hộ
    dài, đáng tiền, đáng mua, nên mua, mọi người nên mua, recommend, yêu shop, thích lắm, rất
    thích, quá thích, mê lắm, mê quá, !không hài lòng, !ko hài lòng, !k hài lòng, !chưa hài lòng,
    !không tốt, !không nên mua, !ko nên mua, !không nhiệt tình, !không đáng tiền, !không ngon,
    !không đẹp, !ko đáng, !chẳng hài lòng, !thiếu nhiệt tình, !cảm ơn .. vì đã lừa`,
  ms: `
    terima kasih, trima kasih, tima kasih, tq, tqvm, thank you, thanks, syabas, tahniah, terbaik,
    terbaek, terbaikk, memang terbaik, servis terbaik, servis bagus, bagus sangat, bagus gila,
    sangat bagus, best gila, best sangat, puas hati, berpuas hati, sangat puas, mantap, padu,
    cun, gempak, sedap gila, sedap sangat, sangat sedap, laju gila penghantaran, penghantaran
    cepat, penghantaran laju, seller baik, seller mesra, staff mesra, mesra pelanggan, sangat
    membantu, banyak membantu, recommended, highly recommended, sangat disyorkan, berbaloi,
    berbaloi baloi, suka sangat, suka gila, 5 bintang, lima bintang, akan beli lagi, repeat
    order, kualiti terbaik, !tak puas hati, !tidak puas hati, !x puas hati, !tak berbaloi, !tidak
    bagus, !tak bagus, !tak sedap, !kurang puas, !takkan beli lagi, !tak akan beli lagi, !tak
    recommended`,
  id: `
    terima kasih, makasih, makasi, trims, thanks, thank you, tengkyu, tks, mantap, mantul,
    mantab, keren, keren banget, bagus banget, bagus sekali, sangat bagus, enak banget, sangat
    enak, enak sekali, puas banget, sangat puas, puas sekali, memuaskan, pelayanan ramah, ramah
    banget, sangat ramah, pelayanan cepat, sangat membantu, membantu sekali, recommended,
    recomended, rekomen, rekomended, sangat direkomendasikan, pengiriman cepat, cepat sampai,
    packing rapi, sesuai deskripsi, sesuai pesanan, gak nyesel, ga nyesel, tidak menyesal, worth
    it, the best, terbaik, top banget, top markotop, jempol, bintang 5, bintang lima, sukses
    terus, sukses selalu, semoga laris, bakal order lagi, bakal beli lagi, pasti order lagi, suka
    banget, cinta banget, !tidak puas, !gak puas, !ga puas, !kurang puas, !tidak memuaskan,
    !kurang memuaskan, !gak recommended, !tidak recommended, !ga recommended, !not recommended,
    !tidak ramah, !gak ramah, !kurang ramah, !tidak enak, !gak enak, !ga enak, !tidak sesuai,
    !gak sesuai, !ga sesuai`,
  es: `
    gracias, muchas gracias, mil gracias, excelente, excelentes, buenísimo, buenisimo, buen
    trabajo, buen servicio, gran servicio, gran trabajo, muy buen servicio, muy amable, muy
    amables, maravilloso, fantástico, genial, encantad*, me encanta, me encantó, muy contento,
    muy contenta, muy satisfecho, recomendable, recomiendo, recomendado, lo mejor, el mejor, la
    mejor, felicitaciones, felicidades, 5 estrellas, cinco estrellas, impecable, !no recomiendo,
    !no lo recomiendo, !gracias por nada, !nada recomendable, !no recomendable, !no .. excelente`,
  pt: `
    obrigado, obrigada, muito obrigado, muito obrigada, valeu, excelente, excelentes, ótimo,
    otimo, ótima, otima, maravilhoso, maravilhosa, parabéns, parabens, bom trabalho, bom
    atendimento, ótimo atendimento, muito bom, muito boa, muito satisfeito, muito satisfeita,
    recomendo, super recomendo, adorei, amei, perfeito, perfeita, nota 10, nota dez, 5 estrelas,
    cinco estrelas, melhor .. atendimento/empresa/loja, !não recomendo, !nao recomendo, !obrigado
    por nada, !não .. bom`,
  fr: `
    merci, merci beaucoup, mille mercis, un grand merci, excellent, excellente, super service,
    bon service, très bon service, au top, parfait, parfaite, génial, géniale, impeccable,
    formidable, magnifique, bravo, chapeau, félicitations, je recommande, recommande vivement,
    très satisfait, très satisfaite, ravi, ravie, très content, très contente, j'adore, 5
    étoiles, cinq étoiles, !merci pour rien, !merci de, !ne recommande pas, !je ne recommande,
    !bravo pour le, !merci d'avance`,
  de: `
    danke, dankeschön, vielen dank, herzlichen dank, besten dank, super service, toller service,
    top service, bester service, klasse, großartig, großartige*, fantastisch*, hervorragend*,
    ausgezeichnet*, wunderbar*, perfekt, lob, ein lob, großes lob, kompliment, weiter so, sehr
    zufrieden, super zufrieden, voll zufrieden, empfehle .. weiter, empfehlenswert, klare
    empfehlung, absolute empfehlung, gerne wieder, jederzeit wieder, bin begeistert, begeistert,
    tolle .. beratung/qualität/arbeit, schnelle lieferung, freundlich* ..
    personal/mitarbeiter/service, 5 sterne, fünf sterne, !nicht zufrieden, !nicht empfehlenswert,
    !danke für nichts, !nein danke, !nicht .. empfehlen, !keine empfehlung, !unzufrieden`,
  it: `
    grazie, grazie mille, mille grazie, ottimo, ottima, ottimi, eccellente, eccezionale,
    fantastico, fantastica, perfetto, perfetta, bravissimi, bravi, complimenti, bel lavoro,
    servizio impeccabile, impeccabile, consiglio vivamente, consigliatissimo, consigliato, molto
    soddisfatto, molto soddisfatta, soddisfattissim*, molto contento, molto contenta, adoro, 5
    stelle, cinque stelle, il migliore, la migliore, !non consiglio, !grazie di niente, !grazie
    per niente, !sconsiglio, !non soddisfatto`,
  sv: `
    tack, tack så mycket, tusen tack, stort tack, toppen, kanon, super, fantastisk*, underbar*,
    utmärkt, bra jobbat, bra service, bästa .. service/butik/företag, mycket nöjd, jättenöjd,
    väldigt nöjd, supernöjd, rekommenderar, kan rekommenderas, älskar, snabb leverans, 5
    stjärnor, fem stjärnor, !tack för ingenting, !nej tack, !inte nöjd, !rekommenderar inte,
    !rekommenderar ej, !missnöjd`,
  da: `
    tak, mange tak, tusind tak, fantastisk*, super, god service, fremragende, flot arbejde, godt
    arbejde, godt gået, stor ros, ros til, meget tilfreds, yderst tilfreds, super glad, meget
    glad, kan anbefales, anbefaler, varmt anbefales, elsker, hurtig levering, 5 stjerner, fem
    stjerner, !tak for ingenting, !nej tak, !ikke tilfreds, !kan ikke anbefales, !anbefaler ikke,
    !utilfreds`,
  tr: `
    teşekkür*, tesekkur*, sağ olun, sağolun, sağ ol, eyvallah, harika, mükemmel, muhteşem, süper,
    çok iyi, çok güzel, çok memnun*, memnun kaldım, tebrik*, bravo, helal olsun, ellerinize
    sağlık, tavsiye ederim, kesinlikle tavsiye, en iyi .. hizmet/firma/marka, hızlı kargo,
    bayıldım, 5 yıldız, beş yıldız, !memnun kalmadım, !tavsiye etmem, !tavsiye etmiyorum, !memnun
    değil*, !hiç memnun`,
  ru: `
    спасибо, большое спасибо, спасибо большое, благодар*, отлично, отличный, отличная, отличное,
    отличные, замечательн*, прекрасн*, великолепн*, супер, молодцы, молодец, класс, лучшие,
    лучший сервис, очень доволен, очень довольна, доволен, довольна, рекомендую, всем советую,
    советую, понравил*, очень понравил*, быстрая доставка, 5 звезд, 5 звёзд, пять звезд, на
    высоте, !не рекомендую, !не советую, !не доволен, !недоволен, !недовольна, !не понравил*,
    !спасибо за ничего, !не благодар*`,
  hi: `
    धन्यवाद, शुक्रिया, बहुत बढ़िया, बढ़िया, शानदार, बेहतरीन, उत्कृष्ट, बहुत अच्छा, बहुत अच्छी,
    बहुत अच्छे, कमाल, लाजवाब, मज़ा आ गया, पसंद आया, बहुत पसंद, खुश, सिफारिश, अनुशंसा, thank you,
    dhanyavad, dhanyawad, shukriya, bahut badhiya, badhiya, bahut accha, mast, zabardast, !खुश
    नहीं, !पसंद नहीं`,
  ar: `
    شكرا, شكراً, شكرًا, مشكورين, مشكور, يعطيكم العافية, الله يعطيكم العافية, ممتاز, ممتازة, رائع,
    رائعة, جميل جدا, مبدعين, ابداع, إبداع, كفو, كفووو, احسن .. خدمة/شركة/تطبيق, أفضل ..
    خدمة/شركة/تطبيق, افضل .. خدمة/شركة/تطبيق, خدمة ممتازة, تعامل راقي, راقي, انصح, أنصح, انصح
    فيه, انصح به, سعيد, مبسوط, راضي, توصيل سريع, خمس نجوم, 5 نجوم, !لا انصح, !لا أنصح, !ما انصح,
    !ما أنصح, !غير راضي, !مو راضي, !شكرا على لا شيء`,
  ja: `
    ありがとう, 有難う, 有り難う, 感謝, 最高, 素晴らし, すばらし, 素敵, 大満足, 満足して, 満足です, とても良, とてもよ, 大好き, 気に入っ, 気に入り, おすすめ,
    オススメ, お勧め, お薦め, 丁寧な対応, 親切, 迅速な対応, 神対応, 助かりました, 嬉しい, 嬉しかった, 美味しかった, 美味しい, おいしい, 星5, 完璧, さすが,
    !最高裁, !おすすめできな, !おすすめしな, !お勧めできな, !お勧めしな, !オススメできな, !満足できな, !満足していな, !最高に悪, !不満足, !美味しくな,
    !親切でな, !不親切`,
  zh: `
    谢谢, 謝謝, 多谢, 多謝, 感谢, 感謝, 太棒了, 很棒, 真棒, 非常好, 很好, 太好了, 不错, 不錯, 满意, 滿意, 非常满意, 点赞, 點讚, 赞, 讚, 好评,
    好評, 五星, 五顆星, 推荐, 推薦, 值得购买, 值得推荐, 喜欢, 喜歡, 好吃, 很好吃, 服务好, 服务很好, 态度好, 态度很好, 物流快, 送货快, 给力, 完美, 良心,
    !不满意, !不滿意, !不太满意, !不推荐, !不推薦, !差评, !不好吃, !不喜欢, !不喜歡, !谢谢了, !不值得推荐, !难吃, !很不满意, !非常不满意,
    !极不满意, !好评返现`,
  th: `
    ขอบคุณ, ขอบใจ, ดีมาก, ดีเยี่ยม, เยี่ยม, เยี่ยมมาก, สุดยอด, ประทับใจ, ชอบมาก, ถูกใจ, พอใจ,
    พึงพอใจ, อร่อยมาก, อร่อยดี, บริการดี, บริการดีมาก, พนักงานน่ารัก, ส่งไว, ส่งเร็ว, คุ้มค่า,
    คุ้มมาก, แนะนำเลย, แนะนำ, เริ่ด, เริด, ปัง, รักเลย, ห้าดาว, 5 ดาว, !ไม่พอใจ, !ไม่ประทับใจ,
    !ไม่แนะนำ, !ไม่ชอบ, !ไม่อร่อย, !ไม่คุ้ม, !ไม่ดีมาก, !ขอบคุณล่วงหน้า`,
  ko: `
    감사합니다, 감사해요, 감사드, 고맙, 고마워, 최고, 최고예요, 최고입니다, 훌륭, 만족, 만족합니다, 대만족, 좋아요, 좋았어요, 좋네요, 너무 좋, 정말 좋,
    아주 좋, 친절, 친절하, 추천, 추천합니다, 강추, 완벽, 빠른 배송, 배송 빠르, 배송도 빠, 맛있어요, 맛있었, 예뻐요, 마음에 들, 맘에 들, 별 다섯, 별5,
    짱, 굿, 칭찬, !불만족, !만족하지, !만족스럽지, !불친절, !친절하지, !추천하지, !비추천, !추천 안, !최고로 안, !안 친절, !좋지 않, !좋아요를,
    !짱깨, !마음에 들지, !맘에 들지, !맛있지`,
};
