import type { PhraseTable } from './phrases.ts';

/** Another has the same trouble. */
export const SAME_HERE: PhraseTable = {
  en: `
    same here, me too, us too, mine too, ours too, same problem, same issue, same thing, same
    situation, same boat, same experience, same for me/us, same with me/mine/us, same story here,
    same error here, same happened to, happened to me, happened to us, happening to me/us,
    happens to me, i had this, ive had the same, i had the same, i have the same, i have this, im
    having the same, having this too, im also having, i am also having, also having, experiencing
    the same, facing the same, having same, having the same, same as me, likewise, ditto, join
    the club, youre not alone, you are not alone, not just you, not only you, not the only one,
    im not the only, glad its not just me, thought it was just me, exact same, exactly the same,
    this happened to, plus one, +1, i second this, this 👆, 👆 this, sameee, samee, !me too
    movement/please, !me too thanks, !+1 #`,
  nl: `
    hier ook, hier hetzelfde, hetzelfde hier, ik ook, wij ook, bij mij ook, bij ons ook, hier
    precies hetzelfde, zelfde probleem, zelfde verhaal, zelfde ervaring, zelfde hier, idem, idem
    hier, idem dito, ditto, mij ook overkomen, ook mij overkomen, overkwam mij ook, ook
    meegemaakt, ik heb precies hetzelfde, ik heb dit ook, heb ik ook, hebben wij ook, ook last
    van, ik sluit me aan, sluit me hierbij aan, je bent niet de enige, niet de enige, ben niet de
    enige, jij ook al, ook al, !ik ook van jou, !ik hou ook`,
  vi: `
    mình cũng bị, tôi cũng bị, em cũng bị, e cũng bị, tui cũng bị, m cũng bị, cũng bị vậy, cũng
    bị y, cũng bị như, cũng y chang, cũng y vậy, cũng vậy, mình cũng vậy, tôi cũng vậy, em cũng
    vậy, e cũng vậy, tui cũng vậy, cũng thế, mình cũng thế, tôi cũng thế, y chang, y hệt mình,
    giống mình, giống tôi, giống em, giống tui, giống y mình, như mình, cùng cảnh ngộ, chung cảnh
    ngộ, chung số phận, cùng hoàn cảnh, cùng số phận, bên mình cũng, nhà mình cũng, nhà tôi cũng,
    nhà em cũng, máy mình cũng, đơn mình cũng, same, không phải mình bạn, không chỉ bạn, tưởng
    mỗi mình, tưởng có mình mình, tưởng chỉ mình, hoá ra không phải mình`,
  ms: `
    saya pun, saya pun sama, aku pun, aku pun sama, kami pun, i pun, me too, same here, sama
    juga, sama la, sama lah, sama dengan saya, sama mcm saya, sama macam saya, sama macam aku,
    sama mcm aku, sama kes, kes sama, masalah sama, sama masalah, kena jugak, kena juga, saya
    juga, saya pun kena, aku pun kena, pun kena, rumah saya pun, kat sini pun, sini pun, ingat
    saya sorang, ingat aku sorang, bukan sorang, bukan awak je, bukan awak sorang, geng, satu
    kepala, senasib`,
  id: `
    saya juga, aku juga, gue juga, gw juga, kami juga, saya jg, aku jg, gue jg, gw jg, saya pun,
    sama kak, sama kayak aku, sama kayak saya, sama kayak gue, sama kaya aku, sama kaya gue, sama
    seperti saya, sama nih, sama dong, sama juga, sama banget, sama persis, same here, me too,
    same, senasib, kasus yang sama, kasus sama, masalah sama, kejadian yang sama, ngalamin juga,
    mengalami juga, juga mengalami, juga ngalamin, ngalamin hal yang sama, mengalami hal yang
    sama, punyaku juga, punya saya juga, punya gue juga, di sini juga, disini juga, disini jg,
    tempatku juga, kirain aku doang, kirain gue doang, kirain cuma, bukan kamu aja, bukan cuma
    kamu, toss`,
  es: `
    yo también, yo tambien, a mí también, a mi también, a mi tambien, a mí me pasó, a mi me paso,
    me pasó lo mismo, me paso lo mismo, me pasa lo mismo, me pasa igual, lo mismo aquí, igual
    aquí, igual yo, igual que yo, lo mismo me, mismo problema, mismo caso, estoy igual, estamos
    igual, ídem, idem, no eres el único, no eres la única, no soy el único, no soy la única,
    nosotros también`,
  pt: `
    eu também, eu tambem, eu tb, eu tbm, comigo também, comigo tambem, comigo tb, comigo
    aconteceu, aconteceu comigo, aconteceu o mesmo, mesma coisa aqui, o mesmo aqui, aqui também,
    aqui tambem, aqui tb, aqui tbm, mesmo problema, mesmo caso, idem, estou na mesma, estamos na
    mesma, tamo junto nessa, não é só você, não és o único, não é o único, nós também`,
  fr: `
    moi aussi, nous aussi, pareil pour moi, pareil ici, pareil chez moi, pareil pour nous,
    pareil, idem, idem ici, idem pour moi, même problème, même chose, même souci, même cas, même
    galère, ça m'est arrivé, m'est arrivé aussi, chez moi aussi, j'ai le même, t'es pas le seul,
    tu n'es pas seul, vous n'êtes pas le seul, pas le seul, pas la seule, je suis dans le même
    cas`,
  de: `
    ich auch, wir auch, mir auch, uns auch, bei mir auch, bei uns auch, hier auch, hier genauso,
    geht mir genauso, ging mir genauso, geht mir auch so, ging mir auch so, gleiches problem,
    selbes problem, dasselbe problem, das gleiche problem, gleiche hier, dasselbe hier, genau das
    gleiche, genau dasselbe, dito, ebenso, ist mir auch passiert, mir ebenfalls passiert, habe
    ich auch, hab ich auch, bin nicht der einzige, bist nicht der einzige, nicht der einzige,
    nicht die einzige, schließe mich an`,
  it: `
    anche io, anch'io, anche a me, anche noi, anche a noi, idem, stessa cosa, stesso problema,
    stessa situazione, stessa storia, anche qui, uguale qui, è successo anche a me, successo
    anche a me, mi è successo, non sei il solo, non sei l'unico, non sono l'unico, non sono il
    solo, pure io, pure a me, mi associo`,
  sv: `
    jag också, jag med, vi också, hos mig också, hos oss också, här också, samma här, samma
    problem, samma sak, hände mig också, hänt mig också, har också, har också haft, är inte
    ensam, du är inte ensam, inte bara du`,
  da: `
    også mig, mig også, os også, her også, hos mig også, samme her, samme problem, samme sag, det
    skete også for, skete også for mig, oplevet det samme, har også, har samme, du er ikke alene,
    ikke kun dig, jeg er ikke den eneste`,
  tr: `
    ben de, bende de, bende aynı, bende de aynı, bana da, bize de, biz de, bizde de, aynı sorun,
    aynı problem, aynı şey, aynısı, aynen bende, bende de var, aynı durumdayım, aynı durumda,
    yalnız değilsin*, tek değilsin*`,
  ru: `
    у меня тоже, и у меня, и я, я тоже, у нас тоже, у нас так же, мне тоже, со мной тоже, та же
    проблема, такая же проблема, то же самое, тоже самое, такая же история, такая же ситуация, та
    же история, та же фигня, аналогично, присоединяюсь, поддерживаю, не вы одни, не ты один, не я
    один, не я одна, плюсую`,
  hi: `
    मेरे साथ भी, हमारे साथ भी, मुझे भी, मेरा भी, मेरी भी, मेरे को भी, हमें भी, मैं भी, सेम, वही
    समस्या, यही समस्या, यही हाल, same here, mere sath bhi, mere saath bhi, mujhe bhi, mera bhi,
    hamare sath bhi, same problem, yahi problem`,
  ar: `
    انا كمان, أنا كمان, انا بعد, أنا بعد, وانا بعد, وأنا كذلك, أنا أيضا, أنا أيضًا, انا ايضا, حتى
    انا, حتى أنا, حتى احنا, انا نفس, أنا نفس, نفس الشي, نفس الشيء, نفس المشكلة, نفس المشكله, نفس
    الحالة, نفس الحاله, نفس معاناتي, صار لي نفس, صار معي نفس, حصل معي نفس, حصل لي نفس, عندي نفس,
    معي نفس, مثلي, زيي, كلنا`,
  ja: `
    私も, 僕も, 俺も, うちも, わたしも, 自分も, 自分もです, 私もです, 同じく, 同じです, 同じ症状, 同じ問題, 同じ状況, 同じ目に, 同様です, 同様の, うちもです,
    私だけじゃな, 私だけではな, 自分だけじゃな, あなただけじゃな, !私も買い, !同じくらい`,
  zh: `
    我也是, 我也一样, 我也一樣, 我也遇到, 我也有, 我也碰到, 我也被, 我也出现, 我们也是, 我們也是, 我家也, 我的也, 我这也, 我這也, 同样的问题, 同樣的問題,
    一样的问题, 一樣的問題, 同样遭遇, 同样情况, 同樣情況, 同病相怜, 同病相憐, 一模一样, 一模一樣, 不止你, 不只你, 不是你一个人, 不是我一个人, 同问, 同上, 同感,
    同求, 加一, 蹲一个`,
  th: `
    เหมือนกัน, เป็นเหมือนกัน, เจอเหมือนกัน, โดนเหมือนกัน, ของเราก็, ของผมก็, ของหนูก็, เราก็เป็น,
    ผมก็เป็น, เราก็โดน, ผมก็โดน, หนูก็โดน, เราก็เจอ, ผมก็เจอ, เจอมาเหมือน, บ้านเราก็, บ้านผมก็,
    เช่นกัน, เช่นเดียวกัน, ปัญหาเดียวกัน, เคสเดียวกัน, หัวอกเดียวกัน, ไม่ใช่คุณคนเดียว,
    นึกว่าเป็นคนเดียว`,
  ko: `
    저도요, 저도, 저두, 저희도, 나도, 나두, 우리도, 우리집도, 제 것도, 제꺼도, 저만 그런, 나만 그런, 저만 이런, 나만 이런, 같은 증상, 같은 문제, 같은
    상황, 동일 증상, 동일한 문제, 동일한 증상, 똑같은 증상, 여기도, 저도 같은, 저도 똑같, 혼자가 아니, 동감`,
};
