import type { PhraseTable } from '../../triage/signals/phrases.ts';

/** What is said before the number of an order, a booking, an invoice, a ticket. */
export const ORDER_NUMBER: PhraseTable = {
  en: `
    order number/no/nr/num/id/ref/reference/code, orderid, ordernumber, orderno, order
    confirmation, booking number/no/nr/id/ref/reference/code, reservation number/no/code,
    confirmation number/no/code, invoice, invoice number/no, pnr, ticket number/no/id, case
    number/no/id, reference number/no, ref no/nr/number, complaint number/no, request number/id,
    record locator, claim number, transaction id/number, purchase number, order ref`,
  nl: `
    bestelnummer, bestelnr, ordernummer, ordernr, bestellingsnummer, bestelling nr/nummer, order
    nr/nummer, boekingsnummer, boekingsnr, boekingscode, boeking nr/nummer, reserveringsnummer,
    reserveringscode, factuur, factuurnummer, factuurnr, factuur nr/nummer, kenmerk, referentie,
    referentienummer, ref nr, zaaknummer, dossiernummer, ticketnummer, klachtnummer,
    meldingsnummer, transactienummer`,
  vi: `
    mã đơn, mã đơn hàng, số đơn hàng, số đơn, mã đặt hàng, mã đặt chỗ, mã đặt vé, mã đặt phòng,
    mã vé, mã giao dịch, mã hóa đơn, số hóa đơn, mã khiếu nại, mã yêu cầu, mđh, madon, mã
    booking`,
  ms: `
    nombor pesanan, no pesanan, nombor order, no order, nombor tempahan, no tempahan, kod
    tempahan, nombor invois, no invois, id pesanan, nombor rujukan, no rujukan, nombor aduan, no
    aduan, id transaksi`,
  id: `
    nomor pesanan, no pesanan, nomor order, no order, kode pesanan, kode booking, nomor invoice,
    no invoice, invoice, nomor pemesanan, kode pemesanan, nomor tiket, no tiket, nomor
    transaksi, no transaksi, id pesanan, nomor laporan, nomor faktur`,
  de: `
    bestellnummer, bestellnr, bestell nr, auftragsnummer, auftragsnr, rechnungsnummer, rechnung
    nr, buchungsnummer, buchungscode, vorgangsnummer, ticketnummer, bestellung nr, auftrag nr`,
  fr: `
    numéro de commande, commande n, commande numéro, commande nº, n de commande, numéro de
    réservation, numéro de facture, référence, dossier n`,
  es: `
    número de pedido, número de orden, pedido n, pedido número, pedido nº, número de reserva,
    localizador, número de factura`,
  pt: `número do pedido, pedido n, pedido nº, número da encomenda, número da reserva, nota fiscal`,
  it: `numero ordine, numero d'ordine, ordine n, numero prenotazione, numero di prenotazione`,
  sv: `ordernummer, beställningsnummer, bokningsnummer, fakturanummer, ordernr`,
  da: `ordrenummer, bestillingsnummer, bookingnummer, fakturanummer, ordrenr`,
  tr: `sipariş no, sipariş numara*, sipariş kodu, rezervasyon no, rezervasyon numara*, fatura no`,
  ru: `номер заказа, заказ номер, номер брони, заказ №, номер обращения`,
  ar: `رقم الطلب, رقم طلبي, رقم الحجز, رقم الفاتورة`,
  hi: `ऑर्डर नंबर, ऑर्डर आईडी, बुकिंग नंबर`,
  th: `เลขที่คำสั่งซื้อ, หมายเลขคำสั่งซื้อ, เลขออเดอร์, เลขที่ออเดอร์, หมายเลขการจอง`,
  ja: `注文番号, 予約番号, 受注番号, オーダー番号`,
  zh: `订单号, 訂單號, 订单编号, 訂單編號, 单号, 預訂號`,
  ko: `주문번호, 주문 번호, 예약번호, 예약 번호`,
};

/** An order, which may be followed by its number. */
export const ORDER: PhraseTable = {
  en: `order, my order, booking, ticket, order is, !in order to, !last order*`,
  nl: `bestelling, order, boeking, ticket`,
  vi: `đơn hàng, đơn, đặt chỗ, booking`,
  ms: `pesanan, tempahan, order`,
  id: `pesanan, orderan, order, pemesanan, tiket`,
  de: `bestellung, auftrag, buchung`,
  fr: `commande`,
  es: `pedido, orden`,
  pt: `pedido, encomenda`,
  it: `ordine, prenotazione`,
  sv: `beställning, order, bokning`,
  da: `ordre, bestilling, booking`,
  tr: `sipariş, siparişim`,
  ru: `заказ*, бронь`,
  ar: `طلب, طلبي, طلبية`,
  hi: `ऑर्डर, आर्डर`,
  th: `ออเดอร์, คำสั่งซื้อ`,
  ja: `注文`,
  zh: `订单, 訂單`,
  ko: `주문`,
};

/** What is said before the number of a parcel. */
export const TRACKING: PhraseTable = {
  en: `
    tracking, tracking number/no/nr/id/code/is, track number, trackingnumber, shipment
    number/no/id, consignment, consignment number/no/note, parcel number/no/id, parcel, package
    number/id, waybill, waybill number/no, awb, awb number/no, track and trace, tracking ref*,
    delivery number/id`,
  nl: `
    track en trace, track & trace, tracktrace, track trace, trackingcode, trackcode,
    tracknummer, trackingnummer, barcode, zendingnummer, zending, zendingsnummer, pakketnummer,
    pakketcode, pakket, verzendnummer, verzendcode, zendingscode, t&t`,
  vi: `
    mã vận đơn, vận đơn, mã bưu gửi, mã bưu kiện, bưu phẩm, bưu kiện, bưu gửi, mã theo dõi, mã
    tracking, mvđ, mã gửi, mã kiện, kiện hàng`,
  ms: `
    nombor penghantaran, no penghantaran, nombor pengesanan, no pengesanan, nombor tracking, no
    tracking, no track, nombor parcel, no parcel, bungkusan, nombor bungkusan, parcel, nombor
    konsainan, no konsainan`,
  id: `
    resi, no resi, nomor resi, noresi, nomer resi, kode resi, paket, nomor pengiriman, no awb,
    nomor lacak, kiriman`,
  de: `
    sendungsnummer, sendungsnr, sendung, sendungs id, paketnummer, paket, trackingnummer,
    trackingcode`,
  fr: `numéro de suivi, suivi, n de suivi, colis, colis n, numéro de colis`,
  es: `número de seguimiento, seguimiento, guía, número de guía, paquete, localizador de envío`,
  pt: `código de rastreio, código de rastreamento, rastreio, rastreamento, objeto`,
  it: `numero di tracking, spedizione, codice di tracciamento, codice spedizione, pacco`,
  sv: `kollinummer, försändelse, spårningsnummer, paket, sändningsnummer, kolli id`,
  da: `pakkenummer, forsendelse, sporingsnummer, pakke, stregkode`,
  tr: `takip no, takip numara*, kargo no, kargo takip, gönderi`,
  ru: `трек номер, трек, трек код, номер отправления, посылка, посылки, посылку`,
  ar: `رقم التتبع, رقم الشحنة, شحنة, شحنتي, بوليصة`,
  hi: `ट्रैकिंग नंबर, ट्रैकिंग आईडी, पार्सल`,
  th: `เลขพัสดุ, หมายเลขพัสดุ, เลขแทรค, พัสดุ`,
  ja: `追跡番号, お問い合わせ番号, 伝票番号, 送り状番号`,
  zh: `快递单号, 运单号, 物流单号, 追蹤號碼, 貨運單號, 包裹`,
  ko: `운송장, 운송장번호, 송장번호, 송장 번호, 택배`,
};

/** Anywhere in a text: numbers in it may be a carrier's. */
export const PARCEL: PhraseTable = {
  en: `
    parcel*, package*, shipment*, courier*, fedex, fed ex, ups, dhl, delivery, delivered,
    shipped`,
  nl: `pakket*, pakje*, zending*, bezorg*, postnl, geleverd`,
  vi: `gói hàng, kiện hàng, giao hàng, chuyển phát, bưu điện, bưu cục, viettel post, viettelpost`,
  ms: `bungkusan, penghantaran, pos laju, poslaju, pos malaysia, kurier`,
  id: `paket*, kiriman, kurir, ekspedisi, pengiriman, jne, sicepat, anteraja`,
  de: `paket*, sendung*`,
};

/** What is said before the number of an account, at a bank or with us. */
export const ACCOUNT: PhraseTable = {
  en: `
    account number/no/nr/num/id, acct number/no, bank account, account is, sort code, routing
    number, customer number/no/nr/id, membership number/no/id, member number/no/id, client
    number/no/id, policy number/no, loyalty number/no, frequent flyer number, contract
    number/no, meter number, user id, userid`,
  nl: `
    rekeningnummer, rekeningnr, bankrekening, bankrekeningnummer, rek nr, klantnummer, klantnr,
    lidnummer, lidmaatschapsnummer, polisnummer, contractnummer, relatienummer,
    debiteurennummer, accountnummer, meternummer, ledennummer, abonnementsnummer`,
  vi: `
    số tài khoản, stk, tài khoản số, tk, số tk, mã khách hàng, mã kh, mã hợp đồng, số hợp đồng,
    mã thành viên, số thẻ thành viên`,
  ms: `
    nombor akaun, no akaun, akaun bank, no akaun bank, akaun maybank/cimb/bsn/rhb, nombor
    pelanggan, no pelanggan, nombor ahli, no ahli, no polisi`,
  id: `
    nomor rekening, no rekening, no rek, norek, rekening, nomor pelanggan, id pelanggan, no
    pelanggan, nomor anggota, nomor polis, nomor member`,
  de: `
    kontonummer, kontonr, kundennummer, kundennr, vertragsnummer, mitgliedsnummer, policennummer`,
  fr: `numéro de compte, numéro client, numéro de client, numéro de contrat`,
  es: `número de cuenta, número de cliente, clabe, número de contrato`,
  pt: `número da conta, conta corrente, número de cliente`,
  it: `numero di conto, codice cliente, numero cliente`,
  sv: `kontonummer, kundnummer, clearingnummer`,
  da: `kontonummer, kundenummer, reg nr`,
  tr: `hesap no, hesap numara*, müşteri no, müşteri numara*`,
  ru: `номер счета, лицевой счет, номер договора`,
  ar: `رقم الحساب, رقم العميل`,
  hi: `खाता संख्या, खाता नंबर`,
  th: `เลขที่บัญชี, เลขบัญชี, เลขที่ลูกค้า`,
  ja: `口座番号, 会員番号, お客様番号`,
  zh: `账号, 帳號, 银行账号, 会员号, 客户号`,
  ko: `계좌번호, 계좌 번호, 회원번호`,
};

/** What is said before a number that a state gave to a person. */
export const NATIONAL_ID: PhraseTable = {
  en: `
    ssn, social security, social security number/no, national insurance, national insurance
    number/no, ni number, nino, nino is, passport, passport number/no, passport is, id card, id
    number, identity card, national id, drivers licence number, driving licence, driver license
    number`,
  nl: `
    bsn, bsn nummer, bsn nr, burgerservicenummer, burger service nummer, sofinummer, sofi
    nummer, paspoort, paspoortnummer, id kaart nummer, identiteitskaart, documentnummer,
    rijbewijsnummer, rijbewijs nummer`,
  vi: `
    cccd, cmnd, cmt, cmtnd, căn cước, căn cước công dân, số căn cước, chứng minh nhân dân, chứng
    minh thư, số cmnd, hộ chiếu, số hộ chiếu, passport`,
  ms: `
    no ic, nombor ic, ic number, ic no, ic saya, mykad, kad pengenalan, nombor kad pengenalan,
    no kad pengenalan, nric, no kp, no k p, ic`,
  id: `nik, no nik, ktp, no ktp, nomor ktp, nomor induk kependudukan, nomor paspor, nik saya`,
};
