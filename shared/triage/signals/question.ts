import type { PhraseTable } from './phrases.ts';

/** Something is asked; a question mark of any script counts, and questions that lack one. */
export const QUESTION: PhraseTable = {
  en: `
    ?, how do/can/long/much/many/to/does/would/could/should i/we/you/it/this, how do i, how can
    i, how long does/will/do, how much is/does/do/are/for, can i, can we, can you/u
    tell/explain/help/check/confirm/advise, could you/u
    tell/explain/help/check/confirm/advise/please, could someone/anyone/somebody, can
    someone/anyone/somebody, is it possible, is there any/a/anyway, are there any, do you
    have/offer/ship/deliver/sell/accept/know/guys, do u have/offer/ship/deliver/sell/accept/know,
    does anyone know, does anybody know, anyone know, any idea, any update/updates/news, when
    will/is/are/does/do/can, where is/can/do/are/my, where's my, what time, what is/are the,
    what's the, which one, who do i, who can i, i was wondering, wondering if, just wondering,
    quick question, i have a question, question about, please advise, pls advise, let me know
    if/when/how, want to know, would like to know, need to know, eta on, !are you kidding, !are
    you serious, !how dare you, !you know what, !what the hell/fuck/heck`,
  nl: `
    hoe kan ik, hoe lang duurt, hoe lang, hoeveel kost, hoe werkt, hoe zit het, kan ik, kan
    iemand, kunnen jullie .. vertellen/uitleggen/helpen/checken/bevestigen, kunt u ..
    vertellen/uitleggen/helpen/bevestigen, kan je .. vertellen/uitleggen/helpen, is het mogelijk,
    hebben jullie, hebt u, leveren jullie, verzenden jullie, weet iemand, weten jullie, wanneer
    komt/is/kan/wordt/gaat/krijg, waar kan ik, waar vind ik, waar is mijn, waar blijft, wat kost,
    wat zijn de, welke maat, ik vroeg me af, vroeg me af, vraagje, ik heb een vraag, vraag over,
    graag informatie, laat me weten, ik wil graag weten, iemand enig idee, enig idee`,
  vi: `
    cho hỏi, cho mình hỏi, cho em hỏi, cho e hỏi, cho tôi hỏi, cho m hỏi, xin hỏi, hỏi chút, hỏi
    xíu, ad ơi cho, làm sao để, làm thế nào, như thế nào, bao giờ, khi nào, bao lâu, bao nhiêu,
    giá bao nhiêu, ở đâu, có không, được không, đc không, dc k, được ko, đc ko, dc ko, phải
    không, phải ko, có phải, còn hàng không, còn hàng ko, có ship, có thể .. không, có thể .. ko,
    hay không, mấy giờ, mấy ngày, tại sao, vì sao, sao vậy ad, tư vấn, xin tư vấn, nhờ tư vấn,
    cần tư vấn, ai biết, có ai biết, giúp em với, xin giá, ib giá, inbox giá, check giúp, kiểm
    tra giúp, xem giúp`,
  ms: `
    nak tanya, nk tanya, mau tanya, tumpang tanya, boleh tanya, saya nak tahu, nak tau, macam
    mana nak, mcm mana nak, bagaimana, camne nak, camana nak, bila boleh, bila akan, bila nak,
    berapa harga, berapa lama, berapa hari, berapa ya, kat mana, di mana, dekat mana, dimana, ada
    tak, boleh tak, boleh ke, blh x, boleh x, ada stok, adakah, siapa tahu, sape tau, ada
    sesiapa, sesiapa tahu, kenapa ya, mohon pencerahan, mohon info, tolong check, tolong semak`,
  id: `
    mau tanya, mo tanya, mau nanya, numpang tanya, izin bertanya, ijin tanya, izin tanya, boleh
    tanya, tanya dong, gimana cara, gimana caranya, bagaimana cara, bagaimana caranya, cara nya
    gimana, caranya gimana, kapan, berapa lama, berapa hari, berapa harganya, harganya berapa,
    berapaan, di mana, dimana, apakah, apa bisa, bisa gak, bisa ga, bisa nggak, bisa tidak, boleh
    gak, ada gak, ada ga, ready gak, ready kak, ada yang tau, ada yg tau, ada yang tahu, kenapa
    ya, kok bisa ya, mohon info, mohon infonya, minta info, mohon pencerahan, tolong cek, tolong
    dicek, cek dm`,
  es: `
    cómo puedo, como puedo, cómo hago, como hago, cuánto cuesta, cuanto cuesta, cuánto tarda,
    cuánto tiempo, cuándo llega, cuando llega, cuándo, dónde está, donde esta, dónde puedo, es
    posible, tienen .. disponible/stock, hacen envíos, alguien sabe, una pregunta, una consulta,
    quería saber, quisiera saber, me gustaría saber, me pueden decir, podrían decirme, podrían
    informarme, hay alguna`,
  pt: `
    como faço, como faco, como posso, quanto custa, quanto tempo, qual o prazo, qual o valor,
    quando chega, quando vai, quando volta, onde está, onde fica, onde posso, é possível, vocês
    têm, vcs tem, vocês entregam, alguém sabe, uma dúvida, tenho uma dúvida, tenho uma duvida,
    gostaria de saber, queria saber, podem me informar, poderiam informar, poderia me dizer, tem
    como, dá para`,
  fr: `
    comment faire, comment puis je, comment je peux, combien coûte, combien de temps, c'est
    combien, quand est ce, quand arrive, où est, où puis je, où en est, est il possible, est ce
    que, avez vous, livrez vous, quelqu'un sait, une question, petite question, j'ai une
    question, j'aimerais savoir, je voudrais savoir, je voulais savoir, pouvez vous me dire,
    pourriez vous, peut on, y a t il, savez vous`,
  de: `
    wie kann ich, wie lange dauert, wie lange, wie viel kostet, was kostet, wie funktioniert,
    kann ich, kann man, können sie mir, könnt ihr mir, könnten sie, ist es möglich, gibt es, habt
    ihr, haben sie .. noch/auch, liefert ihr, liefern sie, weiß jemand, weiss jemand, wann kommt,
    wann wird, wann gibt, wo ist, wo kann ich, wo finde ich, wo bleibt, welche größe, eine frage,
    kurze frage, hab ne frage, frage zu, ich wollte fragen, ich würde gerne wissen, wüsste gern`,
  it: `
    come posso, come faccio, come si fa, quanto costa, quanto tempo, quando arriva, quando sarà,
    dov'è, dove posso, dove trovo, è possibile, avete .. disponibile, spedite, qualcuno sa, una
    domanda, avrei una domanda, vorrei sapere, volevo sapere, potete dirmi, potreste dirmi, mi
    sapete dire, si può`,
  sv: `
    hur gör jag, hur kan jag, hur lång tid, hur länge, vad kostar, hur mycket kostar, när kommer,
    när är, var är, var kan jag, var hittar jag, är det möjligt, har ni, levererar ni, vet någon,
    en fråga, jag undrar, undrar om, kan ni berätta, går det att, finns det`,
  da: `
    hvordan gør jeg, hvordan kan jeg, hvor lang tid, hvor længe, hvad koster, hvor meget koster,
    hvornår kommer, hvornår er, hvor er, hvor kan jeg, hvor finder jeg, er det muligt, har i,
    leverer i, er der nogen der ved, et spørgsmål, jeg vil høre, ville høre, kan i fortælle, kan
    man, findes der`,
  tr: `
    nasıl yapabilirim, nasıl, ne kadar, kaç para, ne zaman, kaç gün, nerede, nereden, mümkün mü,
    var mı, yok mu, mi acaba, mı acaba, bilen var mı, bir soru, sorum var, sormak istiyorum,
    öğrenebilir miyim, öğrenmek istiyorum, yardımcı olur musunuz, acaba, olur mu, gelir mi,
    gelecek mi`,
  ru: `
    как можно, как мне, как сделать, как долго, сколько стоит, сколько ждать, сколько времени,
    когда будет, когда придет, когда придёт, когда привезут, где мой, где моя, где можно, можно
    ли, есть ли, возможно ли, подскажите, скажите пожалуйста, кто знает, кто нибудь знает,
    вопрос, есть вопрос, хотел* узнать, хочу узнать, хотел* спросить, интересует`,
  hi: `
    कैसे करें, कैसे, कितना, कितने का, कितनी देर, कब आएगा, कब तक, कब मिलेगा, कहां है, कहाँ है,
    कहां मिलेगा, क्या यह, क्या आप, क्या मैं, क्या, बताइए, बताएं, बता सकते, कृपया बताएं, किसी को
    पता, kaise kare, kaise, kitna, kitne ka, kab aayega, kab tak, kab milega, kaha hai, kahan
    hai, kya aap, kya ye, bata do, bataye, batao`,
  ar: `
    كيف, كيف اقدر, كيف يمكن, كم السعر, بكم, كم سعر, كم مدة, كم يوم, متى, متى يوصل, وين, أين, اين,
    فين, هل, هل يمكن, ممكن اعرف, ممكن أعرف, حد يعرف, احد يعرف, أحد يعرف, عندي سؤال, سؤال,
    استفسار, عندي استفسار, لو سمحت, ابي اعرف, عايز اعرف, ايش, شو`,
  ja: `
    ですか, ますか, でしょうか, どうすれば, どうやって, どうしたら, いつ届, いつ頃, いつから, いつまで, いくら, どこで, どこに, どこです, どれくらい,
    どのくらい, できますか, ありますか, 教えてください, 教えて下さい, 教えて, 質問, お聞きしたい, 知りたい, かな`,
  zh: `
    吗, 嗎, 怎么办, 怎麼辦, 怎么, 怎麼, 如何, 什么时候, 什麼時候, 多久, 多少钱, 多少錢, 几天, 幾天, 在哪, 哪里, 哪裡, 能不能, 可不可以, 有没有,
    有沒有, 是不是, 会不会, 請問, 请问, 想问, 想問, 咨询, 諮詢, 求解, 求助, 谁知道, 誰知道, 為什麼, 为什么, 呢`,
  th: `
    ไหม, มั้ย, ไหมคะ, ไหมครับ, หรือเปล่า, รึเปล่า, รึป่าว, หรือยัง, ยังไง, อย่างไร, เมื่อไหร่,
    เมื่อไร, กี่วัน, กี่บาท, เท่าไหร่, เท่าไร, ที่ไหน, ตรงไหน, อยู่ไหน, สอบถาม, ขอสอบถาม,
    อยากทราบ, อยากรู้, ใครรู้, มีใครรู้, รบกวนถาม, ขอถาม, ทำไม, ได้ป่าว, ปะคะ`,
  ko: `
    나요, 인가요, 할까요, 을까요, 될까요, 까요, 어떻게 해야, 어떻게 하면, 어떻게, 언제, 얼마, 얼마나, 어디서, 어디에, 가능한가요, 가능할까요, 있나요,
    되나요, 알려주세요, 알려 주세요, 궁금, 문의, 질문, 여쭤, 아시는 분, 아시는분, 혹시`,
};
