import type { PhraseTable } from '../../triage/signals/phrases.ts';
import { wordsOf } from '../word-list.ts';

/** Words by which people speak of what is theirs. */
export const OWN: PhraseTable = {
  en: `my, mine, me, i, im, our, ours, us, we`,
  nl: `mijn, mij, me, m'n, mn, ik, onze, ons, wij, we`,
  vi: `
    tôi, của tôi, của mình, mình, của em, em, mik, của tui, tui, tao, của chúng tôi, chúng tôi,
    của anh đây, mk`,
  ms: `saya, sy, aku, kami, ku`,
  id: `saya, aku, gue, gw, gua, kami, nomorku, hpku`,
  de: `mein, meine, meiner, meinem, meinen, mich, mir, ich, unsere, unser`,
  fr: `mon, ma, mes, moi, je, notre, nos`,
  es: `mi, mis, me, yo, nuestro, nuestra, mío`,
  pt: `meu, minha, meus, eu, nosso, nossa`,
  it: `mio, mia, miei, mi, io, nostro`,
  sv: `min, mitt, mina, mig, jag, vår`,
  da: `min, mit, mine, mig, jeg, vores`,
  ru: `мой, моя, моё, мое, мои, мне, меня, наш`,
  ar: `رقمي, حسابي, طلبي`,
  hi: `मेरा, मेरी, मेरे, मुझे`,
  th: `ผม, ฉัน, ของผม, ของฉัน, หนู`,
  ja: `私の, 私, 僕の`,
  zh: `我的, 我`,
  ko: `제, 내, 저의`,
};

/** Words that say that what follows is somebody else's. */
export const OTHERS_POSSESSIVE: PhraseTable = {
  en: `his, her, their, him, them, hers, theirs, her's`,
  nl: `
    zijn nummer, zijn telefoonnummer, zijn adres, zijn mail*, zijn rekening*, zijn bsn, zijn 06,
    z'n, zn, haar, hun, hem`,
  vi: `anh ấy, chị ấy, cô ấy, ông ấy, bà ấy, anh ta, cô ta, hắn, của nó, nó, của họ, họ, ấy`,
  ms: `dia, beliau, mereka, dorang, diorang`,
  id: `dia, beliau, mereka, nomornya, alamatnya, rekeningnya, hpnya`,
  de: `sein, seine, seiner, deren, dessen, ihm`,
  fr: `son, sa, ses, leur, lui`,
  es: `suyo, suya`,
  pt: `dele, dela, deles`,
  it: `suo, sua, lui, loro`,
  sv: `hans, hennes, deras`,
  da: `hans, hendes, deres`,
  ru: `его, её, ее, их, ему`,
  hi: `उसका, उसकी, उनका, उनकी`,
  th: `ของเขา, เขา`,
  ja: `彼の, 彼女の`,
  zh: `他的, 她的, 他们的`,
  ko: `그의, 그녀의`,
};

/** "husband" and "husband's", which is read as one word. */
function withGenitive(list: string): string {
  return wordsOf(list.replaceAll('/', ' '))
    .flatMap((word) => [word, `${word}s`])
    .join('/');
}

const KIN_EN = withGenitive(`
  husband/wife/mother/mom/mum/father/dad/son/daughter/brother/sister/friend/boyfriend/
  girlfriend/neighbour/
  neighbor/boss/colleague/grandmother/grandfather/uncle/aunt/landlord/flatmate/roommate/partner/ex`);
const KIN_NL = withGenitive(`
  man/vrouw/moeder/vader/zoon/dochter/broer/zus/vriend/vriendin/buurman/buurvrouw/baas/collega/
  oma/opa/oom/tante/
  huisbaas/ex/buren`);

/** People who are not the writer: what stands near them is theirs. */
export const OTHERS: PhraseTable = {
  en: `
    driver, drivers, courier, couriers, seller, sellers, agent, agents, manager, managers,
    employee, staff member, technician, rider, delivery guy, delivery man, this guy, that guy,
    this man, this woman, scammer, scammers, my ${KIN_EN}, neighbour, neighbours, neighbor,
    landlord, another customer, other customer, another person, somebody else, someone else,
    someone elses, somebody elses, other people*, other person*, stranger*, customer named,
    lives at, he lives, she lives, they live`,
  nl: `
    bezorger, bezorgers, chauffeur, chauffeurs, koerier, koeriers, verkoper, verkopers,
    medewerker, medewerkster, monteur, manager, deze man, deze vrouw, oplichter, oplichters,
    mijn ${KIN_NL}, m'n ${KIN_NL}, buurman, buurvrouw, buren, een andere klant, andere klant,
    iemand anders, andermans, ander persoon, vreemde, hij woont, zij woont, ze woont,
    wildvreemde`,
  vi: `
    shipper, tài xế, bác tài, người bán, chủ shop, nhân viên, bưu tá, kẻ lừa đảo, lừa đảo, thằng
    này, ông này, bà này, anh này, con này, chồng tôi, chồng em, chồng mình, vợ tôi, vợ mình, mẹ
    tôi, mẹ em, mẹ mình, bố tôi, bố em, bạn tôi, bạn em, hàng xóm, khách khác, người khác, anh
    shipper, giao hàng`,
  ms: `
    pemandu, rider, penghantar, abang penghantar, abang pos, penjual, pekerja, staf, pengurus,
    scammer, penipu, suami saya, isteri saya, mak saya, ibu saya, ayah saya, anak saya, kawan
    saya, jiran, jiran saya, orang lain, pelanggan lain, customer lain`,
  id: `
    kurir, abang kurir, kurirnya, driver, drivernya, sopir, penjual, sellernya, seller,
    karyawan, pegawai, teknisi, penipu, penipunya, suami saya, istri saya, ibu saya, ayah saya,
    bapak saya, anak saya, teman saya, tetangga, orang lain, pelanggan lain, customer lain`,
  de: `
    fahrer, zusteller, bote, verkäufer, mitarbeiter, nachbar, nachbarin, meine frau, mein mann,
    meine mutter, mein vater, betrüger, jemand anders`,
  fr: `
    livreur, chauffeur, vendeur, employé, voisin, voisine, mon mari, ma femme, ma mère, mon
    père, escroc, quelqu'un d'autre`,
  es: `
    repartidor, conductor, vendedor, empleado, vecino, mi marido, mi esposa, mi madre, mi padre,
    estafador, otra persona, otro cliente`,
  pt: `
    entregador, motorista, vendedor, funcionário, vizinho, meu marido, minha esposa, minha mãe,
    meu pai, golpista, outra pessoa`,
  it: `
    corriere, autista, venditore, dipendente, vicino, mio marito, mia moglie, mia madre, mio
    padre, truffatore, un'altra persona`,
  ru: `курьер*, водител*, продавец, продавца, сосед*, мошенник*`,
  ar: `المندوب, السائق, البائع, الموظف`,
  th: `คนส่ง, ไรเดอร์, คนขับ, ผู้ขาย, พนักงาน`,
  zh: `快递员, 司机, 卖家, 客服, 骗子`,
  ja: `配達員, 運転手, 店員`,
  ko: `기사님, 택배기사, 판매자, 직원`,
};

/** What is said before a date of birth. */
export const BIRTH: PhraseTable = {
  en: `born, born on, date of birth, birth date, birthdate, birthday, dob, d o b, birthday is`,
  nl: `geboren, geboren op, geboortedatum, geb, geb datum, gebdatum, verjaardag`,
  vi: `sinh ngày, ngày sinh, ngày tháng năm sinh, sinh năm, ns, ngaysinh`,
  ms: `tarikh lahir, lahir, lahir pada, dilahirkan, tarikh kelahiran`,
  id: `tanggal lahir, tgl lahir, lahir, lahir tanggal, ttl, ultah`,
  de: `geboren, geboren am, geburtsdatum, geb am, geburtstag`,
  fr: `né le, née le, date de naissance`,
  es: `nací el, fecha de nacimiento, nacido el, nacida el`,
  pt: `nasci em, data de nascimento, nascido em, nascida em`,
  it: `nato il, nata il, data di nascita`,
  sv: `född, födelsedatum, personnummer`,
  da: `født, fødselsdato, cpr, cpr nummer`,
  tr: `doğum tarihi, doğum tarihim, doğumlu`,
  ru: `дата рождения, родился, родилась`,
  ar: `تاريخ الميلاد, مواليد`,
  hi: `जन्म तिथि, जन्मतिथि, जन्म`,
  th: `เกิดวันที่, วันเกิด`,
  ja: `生年月日, 誕生日`,
  zh: `出生日期, 生日`,
  ko: `생년월일, 생일`,
};
