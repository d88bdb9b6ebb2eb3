import type { PhraseTable } from '../../triage/signals/phrases.ts';

/** What is said before a telephone number. */
export const PHONE: PhraseTable = {
  en: `
    phone, phone number/no/nr/is, telephone, tel, mobile, mobile number/no, cell, cellphone,
    cell number, my number, his number, her number, their number, contact number, contact me,
    reach me .. on/at, reachable .. on/at, call/ring/text/phone .. on/at, call me, text me, ring
    me, whatsapp, whats app, wa, viber, telegram, signal, sms, hotline, landline, call/ring/text
    him/her/them`,
  nl: `
    telefoon, telefoonnummer, telefoonnr, tel nr, telnr, mobiel, mobiele nummer, mobielnummer,
    gsm, mijn nummer, zijn nummer, haar nummer, bel me, bel mij, bellen op, bereikbaar ..
    op/onder, te bereiken .. op/onder, bereiken op, app me, appen op, whatsappen, 06 nummer,
    contactnummer, bel hem, bel haar`,
  vi: `
    sđt, sdt, số điện thoại, điện thoại, đt, dt, số di động, di động, số máy, số của, zalo, gọi
    .. số/qua/cho/lại, gọi em, gọi mình, gọi tôi, liên hệ, liên lạc, lh, alo, số mình, số em, số
    tôi, hotline, nhắn .. số/qua/cho`,
  ms: `
    telefon, no telefon, nombor telefon, nombor saya, no saya, no tel, notel, hp, no hp, nohp,
    phone no, hubungi, call saya, telefon saya, telefon dia, nombor dia, no dia, wasap, wassap,
    wsp, mesej, no wasap`,
  id: `
    nomor hp, nomor telepon, no telp, notelp, telp, telepon, nomer, nomer hp, nomor saya, nomor
    kurir, nomor dia, nomornya, hapenya, hapeku, kontak, kontak saya, hubungi .. di/ke/nomor, wa
    saya, nomor wa, no wa, chat ke`,
  de: `
    telefonnummer, telefon, handynummer, handy, tel nr, rufnummer, mobilnummer, erreichbar
    unter, nummer lautet, rufen .. unter`,
  fr: `
    téléphone, numéro de téléphone, mon numéro, portable, joignable au, appelez moi, tél,
    appeler au`,
  es: `teléfono, móvil, celular, mi número, llamar al, llámenme, mi cel`,
  pt: `telefone, celular, telemóvel, meu número, ligar para, zap`,
  it: `telefono, cellulare, il mio numero, chiamatemi, cell, numero di telefono`,
  sv: `telefon, telefonnummer, mobilnummer, mobil, mitt nummer, ring mig`,
  da: `telefon, telefonnummer, mobilnummer, mit nummer, ring til mig, tlf`,
  tr: `telefon, telefon numaram, numaram, cep, gsm`,
  ru: `телефон*, номер телефона, мой номер, звоните, тел, моб`,
  ar: `رقمي, رقم الهاتف, هاتف, جوال, جوالي, موبايل, رقم الجوال, واتساب`,
  hi: `फोन, फ़ोन, मोबाइल, नंबर, मेरा नंबर, संपर्क`,
  th: `เบอร์, โทร, เบอร์โทร, โทรศัพท์, ติดต่อ, มือถือ`,
  ja: `電話, 電話番号, 携帯, 連絡先`,
  zh: `电话, 電話, 手机, 手機, 手机号, 联系方式, 聯絡, 微信`,
  ko: `전화, 전화번호, 연락처, 핸드폰, 휴대폰`,
};
