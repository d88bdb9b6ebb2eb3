const STAFF = `
  staf/staff/pekerja/karyawan/pegawai/petugas/oknum/orang/driver/pemandu/supir/sopir/rider/kurir/
  ojol/posmen/despatch/abang/guard/satpam/housekeeping/cleaner/maid/bibik/art/teknisi/technician/
  mekanik/montir/kasir/cashier/cashiernya/teller/manager/ejen/agen/sales/porter/gudang/cs/admin/
  kernet/jukir/valet/pengasuh/nurse/perawat/dispatch/waiter/pelayan`;
const STEAL = `
  curi/mencuri/dicuri/nyuri/kecurian/nyolong/colong/dicolong/maling/dimaling/ngembat/embat/diembat/
  tilep/nilep/ditilep/gelapkan/gelapin/menggelapkan/digelapkan/digelapin/kebas/dikebas/sebat/
  rembat/direbat/dirembat/ngerembat/songlap/disonglap/sapu/disapu/sakau/pau/ngutil/gasak/digasak/
  rampok/larikan/dilarikan/dibawa/seleweng/diseleweng/menyeleweng/tapau/kantongin/dikantongin/
  ngantongin/pungli/pungut/korup/korupsi/sedot/nyedot/disedot/kuras/dikuras/terkuras/nguras`;
const GOODS = `
  barang/barangnya/duit/wang/uang/duitnya/uangnya/tunai/cash/isi/isinya/paket/parcel/order/pesanan/
  makanan/hp/phone/handphone/iphone/laptop/dompet/wallet/beg/tas/emas/cincin/kalung/rantai/jam/kad/
  kartu/saldo/baki/minyak/bensin/solar/petrol/coins/poin/points/voucher/bagasi/koper/sparepart/
  onderdil`;
const SWAPPED = `
  batu/bata/ubin/sabun/deterjen/detergen/kertas/koran/kosong/kain/pasir/tanah/kayu/kulit/sampah/
  tepung/garam/simen/semen/kardus/kelereng/mainan/air`;
const BOX = `
  paket/paketnya/parcel/kotak/kotaknya/dus/dusnya/kardus/bungkusan/isinya/barang/segel/segelnya/
  seal`;
const GENUINE = `
  ori/original/originalnya/asli/aslinya/authentic/tulen/genuine/resmi/rasmi/baru/brand`;
const FAKE = `
  palsu/kw/tiruan/ciplak/jiplakan/bajakan/fake/tembak/abal/oplosan/saduran/rekondisi/refurbished/
  refurb/bekas/replika/aspal/grade/copy/super/klon/clone/cetak`;
const MONEY = `
  duit/wang/uang/saldo/saldonya/baki/tabungan/simpanan/rekening/akaun/akun/ewallet/tng/gopay/ovo/
  dana/shopeepay/pulsa/poin/points/coins/miles/kad/kartu/cc/limit/deposit`;
const GONE = `
  hilang/ilang/lesap/raib/lenyap/ludes/habis/abis/kosong/amblas/terkuras/dikuras/kuras/kesedot/
  disedot/kebobolan/dibobol/ditarik/tertarik/tertransfer/ditransfer/dicuri/dipindah/dipindahin/
  dikeluarkan/melayang/licin/digunakan/dipakai/dipake`;
const POSE = `
  ngaku/ngakunya/mengaku/menyamar/nyamar/konon/kononnya/pura/kamuflase/mengatasnamakan/
  mengatasnamai/berlagak/tipu`;
const ROLE = `
  cs/customer/pegawai/bank/polis/polisi/petugas/kurir/staf/staff/admin/rasmi/resmi/official/lhdn/
  mahkamah/pos/wakil/agen/ejen/perusahaan/syarikat/pihak/teknisi/pln/pdam`;

/** Theft, counterfeits and swindles, as Malay and Indonesian tell them. */
export const FRAUD_MALAY = `
  ${STAFF} ... ${STEAL} .. ${GOODS}, ${GOODS} .. ${STEAL} .. ${STAFF}, ${STEAL} .. ${GOODS} ..
  saya/aku/gue/gw/kami/pelanggan/customer/penumpang/dalam/bilik/kamar/laci/kereta/mobil/bagasi,
  ${GOODS} .. dituker/ditukar/diganti/ditukarin/dituker/tukar/ganti/dibuka/disilet/disobek/
  dicongkel/dikoyak .. ${STAFF}/${SWAPPED}, ${BOX} .. ${SWAPPED}, dapat/dapet/dpt/isinya/isi ..
  batu/bata/ubin/sabun, dilem ulang, disegel ulang, ${GENUINE} ... ${FAKE} , ${FAKE} ... ${GENUINE}
  .. katanya/ngakunya/padahal/dijual, barang/produk/perfume/parfum/kasut/sepatu/tas/beg/skincare/
  charger/sparepart/emas .. palsu/tiruan/ciplak/kw/bajakan/saduran/fake, serial number .. tak/ga/
  gak/tidak/x, barcode .. palsu/nongol/bukan/tak/ga/gak/tidak, ${MONEY} .. ${GONE} .. rm/rp/juta/
  jt/ribu/rb/tiba/sendiri/abis/habis/lepas/setelah/semua/tanpa/bila/pas/padahal/#, minta/mintak/
  kasih/bagi/share .. otp/tac/pin, ${POSE} .. ${ROLE}, link/apk/undangan/pautan .. ${MONEY}, klik/
  tekan/click/buka .. link/pautan/apk ... hilang/habis/raib/ludes/lesap/kena/scam, kad/kartu/cc/
  akaun/akun/rekening ... beli/transaksi/belanja/bayar/charge/caj/tagihan .. bukan/tak/x/ga/gak/
  tidak/nggak .. saya/aku/gue/pernah/buat/lakukan/lakuin/kenal, transaksi/transaction/charge/
  pembelian/pembayaran/tagihan .. tak/x/ga/gak/tidak/bukan/nggak .. pernah/kenal/buat/dikenal/saya,
  orang/org/seseorang/entah/siapa .. guna/pakai/pake/gunakan .. kad/kartu/akaun/akun/card .. saya/
  aku/gue/i/beli, kad/kartu/card .. kena .. guna/pakai/clone/skim/gesek, swipe/gesek/sentuh/charge/
  caj/potong/tolak .. dua/dobel/double/# kali/x, double swipe, caj/charge/dikenakan/ditagih ...
  tak/tidak/ga/gak/x .. tukar/ganti/diganti/buat/dikerjain/dibaiki, meter/odometer/kilometer/km ..
  dipusing/dikorek/diputer/diputar/diundur/dimundurin/diakali/reset, timbangan/meteran/argo/pompa/
  nozzle/takaran .. curang/diakalin/diakali/dikurangi/kuda/tipu, argo kuda, resit/invois/invoice/
  kuitansi/nota/struk/tandatangan/ttd/dokumen .. palsu/dipalsukan/dipalsuin/fiktif/tiruan, tiru/
  meniru/dipalsukan/dipalsuin/memalsukan/pemalsuan .. tandatangan/ttd/dokumen/nama/tarikh, page/
  website/web/laman/akun/akaun/ig/nomor/nombor/toko/kedai/link/qr/aplikasi/app/apps .. palsu/fake/
  bodong/tipu/penipu/scam/tiruan/menyamar/klon, qr .. ditampal/ditimpa/diganti/palsu, akun/akaun/
  acc .. kena hack/godam/scam/bobol, digodam .. baki/saldo/coins/habis/duit/beli, kena/kene/kna
  scam/tipu/kencing/kelentong/game/pau, penipuan, pecah amanah, minta/mintak/bagi/ambil/terima/
  makan rasuah, duit kopi, sogok*, suap .. pegawai/petugas/duit/minta, pungli, uang pelicin, mark
  up .. tagihan/harga/bil, ghosting .. bayar/transfer, blok/block/diblok/diblokir/blokir .. lepas/
  habis/abis/setelah .. bayar/transfer, lepas/habis/abis/setelah/dah/udah/sudah .. bayar/transfer/
  tf .. blok/block/diblok/diblokir/hilang/senyap/ngilang/kabur/lari, makan .. order/pesanan/makanan
  .. saya/aku/gue .. lepas/tekan/completed/selesai, rider/driver/kurir/ojol .. makan/minum ..
  order/pesanan/makanan/air/ayam/minuman, !gigi palsu, !kuku palsu, !bulu mata palsu, !rambut
  palsu, kw semua, barangnya kw, saduran, ngakunya/katanya/konon/kononnya/klaimnya .. ori/original/
  asli/tulen/authentic/resmi/rasmi, ori/original/asli/tulen .. katanya/konon/kononnya/ngakunya/
  claim, tagihan/bil/caj/pinjaman/cicilan ... tak/ga/gak/tidak/nggak/x pernah .. beli/dibeli/buat/
  pinjam/minjam/ajukan/ambil/daftar, juta/jt/ribu/rb/k/rm .. amblas/raib/ludes/lesap/melayang/
  lenyap, pinjam/pinjaman/loan/kredit/hutang .. atas nama .. dia/saya/aku/gue/ibu/mak/abah/bapak/
  arwah, guna/pakai/pake .. ic/mykad/ktp/nama/identiti/identitas ... pinjam/pinjaman/loan/kredit/
  paylater/akaun/akun/beli, !tipu tipu marketing, buka/bukak/dibuka/bila .. dalam/dalamnya/isi ..
  batu/bata/ubin/sabun/kosong/kertas/pasir, isi/isinya .. batu/bata/ubin/sabun/kosong/kertas/pasir/
  koran`;
