import type { PhraseTable } from './phrases.ts';

/** Money asked back. */
export const REFUND: PhraseTable = {
  en: `
    refund*, refunds, reimburs*, money back, give/want/get/return/returned .. my/our money, my
    money back, my cash back, pay me back, repay*, charge back, chargeback*, credit back,
    credited back, compensat*, return my payment, cancel .. and refund, voucher instead of,
    !money back guarantee, !cash back offer`,
  nl: `
    geld terug, mijn geld terug, centen terug, terugbetal*, terug betaald/betalen/betaling,
    teruggestort, terugstort*, terug gestort, terugboek*, storneren, gestorneerd, refund*,
    restitutie, vergoed*, vergoeding, compensatie, gecompenseerd, creditnota, bedrag terug,
    terugkrijgen .. geld/bedrag, !geld terug garantie, !reiskostenvergoeding`,
  vi: `
    hoàn tiền, hoàn lại tiền, trả lại tiền, trả tiền lại, đòi lại tiền, đòi tiền, lấy lại tiền,
    refund, hoàn trả, bồi thường, đền bù, đền tiền, đền tiền, hoàn phí, hoàn cọc, trả cọc, trả
    lại cọc, hoàn xu, hoàn tiên, chưa hoàn, hoàn .. về thẻ`,
  ms: `
    refund*, bayaran balik, bayar balik, pulangkan duit, pulangkan wang, pulang duit, duit saya
    balik, nak duit balik, duit balik, wang dikembalikan, kembalikan wang, kembalikan duit, bagi
    balik duit, pampasan, ganti rugi, pemulangan wang, chargeback, gantirugi`,
  id: `
    refund*, pengembalian dana, pengembalian uang, uang kembali, kembalikan uang, kembaliin uang,
    balikin uang, balikin duit, kembalikan duit, duit gue balik, uang saya kembali, dana
    dikembalikan, dana .. kembali/dikembalikan, kompensasi, ganti rugi, ganti uang, diganti uang,
    minta ganti, chargeback, reimburse`,
  es: `
    reembols*, devoluc* .. dinero, devolución, devuelvan .. dinero, devuélvanme, devuelvanme,
    devolver .. dinero, devolverme, mi dinero, dinero de vuelta, regresen mi dinero, reintegro,
    indemniz*, compensación, compensar`,
  pt: `
    reembols*, estorno, estornar, estornem, meu dinheiro de volta, dinheiro de volta, devolvam ..
    dinheiro, devolver .. dinheiro, devolução .. dinheiro/valor, ressarci*, indeniza*,
    indemniza*, compensação`,
  fr: `
    rembours*, remboursement*, rendez .. argent, mon argent, dédommag*, indemnis*, avoir ..
    remboursé, geste commercial, compensation`,
  de: `
    rückerstatt*, erstatt*, geld zurück, mein geld, rückzahlung, rückbuch*, zurückbuch*,
    zurücküberw*, zurückgezahlt, entschädig*, gutschrift, kulanz, refund, !geld zurück garantie`,
  it: `
    rimbors*, rimborso, soldi indietro, miei soldi, restituite .. soldi, restituzione, ridatemi,
    risarci*, indennizz*, storno`,
  sv: `
    återbetal*, pengarna tillbaka, pengar tillbaka, tillbaka mina pengar, ersättning*, kompens*,
    refund*, kreditera*`,
  da: `
    refund*, tilbagebetal*, penge tilbage, pengene tilbage, mine penge, kompens*, godtgør*,
    erstatning, pengene retur`,
  tr: `
    iade, para iade*, paramı iade, paramı geri, paramı ver*, ücret iade*, geri ödeme, tazmin*,
    tazminat, iademi, iade edil*`,
  ru: `
    возврат*, вернит* .. деньги, верните деньги, вернуть деньги, деньги обратно, деньги назад,
    возмест*, возмещен*, компенсац*, рефанд*`,
  hi: `
    रिफंड, रिफ़ंड, रिफण्ड, पैसे वापस, पैसा वापस, मुआवजा, मुआवज़ा, refund, paise wapas, paisa
    wapas, paise vapas`,
  ar: `
    استرداد, استرجاع, استرجع .. فلوسي, رجعوا .. فلوسي, رجعولي, فلوسي, إرجاع المبلغ, ارجاع المبلغ,
    استرجاع المبلغ, اعادة المبلغ, إعادة المبلغ, تعويض, ريفند`,
  ja: `返金, 払い戻し, 払戻し, 払い戻, 返金して, お金を返, 金返せ, 補償, 弁償, キャンセル料 .. 返`,
  zh: `
    退款, 退钱, 退錢, 退费, 退費, 退我, 退全款, 退差价, 退差價, 把钱还, 还我钱, 還我錢, 返还, 赔偿, 賠償, 赔钱, 賠錢, 补偿, 補償, 理赔, 理賠,
    退押金, 押金 .. 退`,
  th: `คืนเงิน, เงินคืน, ขอเงินคืน, รีฟัน, refund, ชดเชย, ชดใช้, เคลมเงิน, คืนค่า`,
  ko: `환불, 환급, 돈 돌려, 돈을 돌려, 돌려주, 보상, 배상, 변상, 캐시백 안, 페이백, 반환`,
};
