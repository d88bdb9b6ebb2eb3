import type { PhraseTable } from '../../triage/signals/phrases.ts';

/** What is said before an address where somebody lives. */
export const ADDRESS_CUES: PhraseTable = {
  en: `
    address, my address, address is, live at, lives at, living at, deliver to, delivered to,
    home address, postcode, post code, zip, zip code, house number, residing at, ship to`,
  nl: `
    adres, mijn adres, woon op/aan/in, woont op/aan/in, wonen op/aan/in, wonende, bezorgen op,
    huisnummer, bezorgadres, thuisadres, postcode, bezorgd op`,
  vi: `
    địa chỉ, đc, dia chi, nhà số, số nhà, sống tại, ở tại, giao đến, giao tới, nhà tôi ở, nhà
    mình ở, nhà em ở`,
  ms: `alamat, alamat saya, tinggal di, rumah saya di, rumah di, hantar ke, poskod`,
  id: `alamat, alamat saya, tinggal di, rumah saya di, rumah di, kirim ke, dikirim ke, kode pos`,
  de: `adresse, meine adresse, wohne in, wohnt in, wohnhaft, anschrift`,
  fr: `adresse, j'habite, habite au`,
  es: `dirección, mi dirección, vivo en`,
  pt: `endereço, moro na, moro em, morada`,
  it: `indirizzo, abito in, residente in`,
};

/** Places that anybody may go to: an address behind these words is nobody's home. */
export const PREMISES: PhraseTable = {
  en: `
    store, stores, shop, branch, outlet, restaurant, office, station, warehouse, depot, mall,
    hotel, clinic, airport, pickup point, pick up point, locker, your place, supermarket, cafe,
    showroom, post office, located at, counter`,
  nl: `
    winkel, filiaal, vestiging, restaurant, kantoor, station, magazijn, depot, hotel,
    afhaalpunt, pakketpunt, servicepunt, pakketautomaat, supermarkt, balie, postkantoor`,
  vi: `
    cửa hàng, chi nhánh, quán, nhà hàng, bưu cục, văn phòng, trung tâm, siêu thị, phòng khám,
    khách sạn, cây atm, trụ sở`,
  ms: `
    kedai, cawangan, restoran, pejabat, stesen, gudang, pasaraya, hotel, klinik, pusat servis,
    kaunter`,
  id: `
    toko, cabang, gerai, outlet, restoran, kantor, stasiun, gudang, mall, hotel, klinik, rumah
    sakit, warung, kafe, drop point`,
  de: `filiale, laden, geschäft, restaurant, büro, markt, hotel, bahnhof`,
  fr: `magasin, boutique, agence, restaurant, bureau, gare, hôtel`,
  es: `tienda, sucursal, restaurante, oficina, estación, hotel`,
  pt: `loja, agência, filial, restaurante, escritório, hotel`,
  it: `negozio, filiale, ristorante, ufficio, stazione, hotel`,
};
