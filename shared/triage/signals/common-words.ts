import { tokenize } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Common words that hardly stand in another language: they show which one is being written. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `
    the, and, is, was, my, this, that, with, have, has, you, your, it, they, been, not, what,
    from`,
  nl: `
    het, er, te, aan, uit, nog, al, op, een, ik, niet, mijn, jullie, deze, maar, ook,
    naar, wordt, heb, heeft, dat, zijn, geen,
    en, van, bij, mn, hebben, voor, nu, wat, waar`,
  vi: `
    nhu, vao, luon, cung, nhieu, thang, tieng, dung, hoai, nguoi, duoi, trong, không, khong, ko,
    k, dc, được, duoc, đc, của, cua, mình, minh, nhà, rồi, roi, vậy, vay, với, voi, chưa, chua,
    người, làm, lam, những, nhung, hàng, hang, mua, bị, bi, này, nay, thì, mà, là, tôi, toi, xin,
    quá, hết, het, đang, dang, vẫn, lại, giờ, gio, ngày, ngay, bạn, các, nhưng, nhg, đã, cái,
    trên, ăn, uống, uong, xong, điện, dien, máy, khách, khach, đi, vào, về, ve, gì, đơn, tiền,
    tien, hôm, hom, nv, tui, nguyen, muon`,
  ms: `
    saya, tak, yang, dengan, untuk, dah, nak, awak, korang, kenapa, macam, ini, ni, itu, tu, pun,
    je, sangat, ada, boleh, kat, dekat, aku, tapi`,
  id: `
    saya, yang, dengan, untuk, tidak, gak, nggak, ga, udah, sudah, aku, banget, kenapa, ini, itu,
    ada, gue, sih, kok, bisa, dari, tapi`,
  de: `
    der, die, das, und, ist, nicht, ich, mit, ein, eine, auch, auf, mein, meine, wir, sie, seit,
    wird, haben, habe`,
  fr: `le, la, les, et, je, est, pas, une, mon, ma, pour, que, avec, vous, mais, dans, des, sur`,
  es: `el, la, los, las, y, no, que, una, mi, con, pero, por, muy, esto, para, es`,
  pt: `o, não, nao, que, uma, meu, minha, com, mas, por, muito, isso, para, vocês, voces, vcs, é`,
  it: `il, la, che, non, una, mio, mia, con, per, ma, sono, è, di, questo, molto`,
  sv: `och, det, är, inte, jag, min, med, som, att, har, ni, för`,
  da: `og, det, er, ikke, jeg, min, med, som, at, har, til, af`,
  tr: `ve, bir, bu, için, çok, değil, ben, benim, ama, var, yok, ne, cok, icin`,
};

let languagesOf: Map<string, string[]> | undefined;

/** How many common words of each language a folded text holds. */
export function countCommonWords(text: string, tokens: Tokens): ReadonlyMap<string, number> {
  languagesOf ??= listLanguages();
  const counts = new Map<string, number>();
  for (let token = 0; token < tokens.count; token += 1) {
    const word = text.slice(tokens.starts[token], tokens.ends[token]);
    for (const language of languagesOf.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a folded word is a common word of any language. */
export function isCommonWord(word: string): boolean {
  languagesOf ??= listLanguages();
  return languagesOf.has(word);
}

function listLanguages(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(COMMON_WORDS)) {
    const words = tokenize(list);
    for (let at = 0; at < words.count; at += 1) {
      const word = list.slice(words.starts[at], words.ends[at]);
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  return languages;
}
