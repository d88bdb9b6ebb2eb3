/** What one would rather keep to oneself. */
const TOPIC = `
  hutang/utang/hutangnya/gaji/bonus/slip/payslip/penyata/mutasi/saldo/baki/tagihan/tunggakan/
  pinjaman/paylater/pinjol/kredit/ansuran/cicilan/penyakit/sakit/diagnosis/diagnosa/psikiatri/
  psikiater/psikolog/terapi/kaunseling/konseling/depresi/hiv/keguguran/hamil/kandungan/rawatan/
  klinik/hospital/perubatan/medis/resep/preskripsi/obat/ubat/lab/tes/ujian/keputusan/hasil/rekod/
  riwayat/history/sejarah/belanja/transaksi/lamaran/temuduga/interview/resign/cuti/aduan/laporan/
  cerai/perceraian/agama/pekerjaan/tayangan/tontonan/carian/pencarian/chat/mesej/emel/email/surat/
  paket/parcel/lokasi/jadual/jadwal/alamat/nombor/nomor/nomer/akaun/akun/ic/ktp/data/maklumat/
  peribadi/pribadi`;
const LEARNT = `
  tahu/tau/tahunya/taunya/ketahuan/ketauan/diberitahu/dibagitahu/dibagitau/dikasitau/dibilangin/
  bagitahu/bagitau/beritahu/memberitahu/ngasihtau/kasitau/nyampe/nyampenya/nyasar/terhantar/
  kekirim/muncul/nongol/masuk/keluar/dihantar/dikirim/dikirimin/terbaca/kebaca/dibaca/baca/bacain/
  dilihat/diliat/nampak/ternampak/keliatan/kelihatan/terdengar/kedengaran/kedengeran/dengar/denger/
  didengar/terdedah/dibincang/dibicarakan/dibicarain/dibahas/ditanya/nanya/nanyain/tanya/bertanya/
  ditelepon/dihubungi/diceritakan/diceritain/dijelaskan/dimaklumkan/dikongsi/dishare/diforward/
  dilapor/dilaporkan`;
const KIN = `
  jiran/tetangga/suami/isteri/istri/bini/mertua/mentua/ipar/sepupu/bos/boss/majikan/atasan/
  supervisor/kolega/rakan/rekan/sekantor/sepejabat/sekelas/hr/hrd/reception/resepsionis/lorong/
  koridor/lobi/satpam/guard/pengawal/tunang/tunangan/pacar/ex/mantan/bekas/tuan/landlord/keluarga/
  kampung/makcik/pakcik/tante/om/bibik/guru/cikgu/wali/umum/ramai/rame`;
const STAFF = `
  staf/staff/kasir/cashier/resepsionis/receptionist/promoter/barista/pelayan/waiter/waitress/
  petugas/sekuriti/satpam/guard/nurse/perawat/suster/doktor/dokter/pegawai/cikgu/guru/rider/driver/
  kurir/ojol/teknisi/technician/installer/kontraktor/vendor/tukang/mas/abang/abg/trainer/
  instruktur/coach/terapis/ejen/agen/sales/salesman/admin/cs/pekerja/karyawan/posmen/tuan/landlord/
  pemilik/budak/bocah/petugasnya`;
const SOCIAL = `
  follow/ngefollow/difollow/mengikuti/add/ngeadd/diadd/stalk/stalking/ngestalk/distalk/sosmed/
  medsos/insta/instagram/ig/tiktok/facebook/fb/telegram/snapchat/tinder/bumble`;
const LEWD = `
  bunga/love/sayang/dear/syg/hati/bogel/bugil/selfie/seksi/cantik/comel/manis/hai/hi/kenal/kenalan/
  berkenalan/ngopi/kopi/keluar/dinner/jumpa/ketemu/ketemuan/tidur/malam/malamnya/malem/malemnya/
  midnight/rindu/kangen/single/jomblo/jodoh/ngapain/teman/kawan/personal/pribadi/peribadi`;
const NIGHT =
  'malam/malamnya/malem/malemnya/subuh/midnight/terus/trus/pastu/lepas/besoknya/esoknya';

/** Secrets that come to the ears of those who know one, and staff who come too near. */
export const PRIVACY_MALAY_HEARD = `
  ${TOPIC} ... ${LEARNT} .. ${KIN}, ${KIN} ... ${LEARNT} ... ${TOPIC}, ${LEARNT} .. ${KIN} ...
  ${TOPIC}, ${TOPIC} .. ${KIN} .. ${LEARNT}, ${LEARNT} .. ${TOPIC} .. ${KIN}, ${STAFF} ...
  ${SOCIAL} .. saya/aku/gue/gw/i/semua/akun/akaun/anak/adik/sosmed/medsos/ig/insta/fb, ${STAFF} ...
  no/nombor/nomor/nomer/number/hp .... ${LEWD}, ambil/ambik/ngambil/catat/nyatet/simpan/nyimpen/
  minta/mintak .. no/nombor/nomor/nomer/hp .... ${NIGHT} .. hantar/kirim/ngirim/chat/ngechat/wa/
  mesej/dm/call/telpon/mula/text, masuk/menerobos/nyelonong/ceroboh .. rumah/bilik/kamar/unit/kos/
  kost/kontrakan/kondo/apartemen ... tanpa/tak/tidak/ga/gak/nggak .. bagitau/bagitahu/izin/ijin/
  kebenaran/maklum/notis/pengetahuan/permisi/ngomong/ketuk/ketok, ${STAFF} ... access/akses/
  mengakses/ngakses/remote/login/kawal/kontrol .. router/modem/cctv/kamera/akaun/akun/laptop/hp/
  phone/komputer/wifi/sistem/doorbell, buruk .. nama .. jiran/tetangga/umum, ngajuin/mengajukan/
  ajukan/mohon/memohon/apply/daftar/buka .. paylater/pinjaman/pinjol/kredit/loan/kad/kartu/akaun/
  akun/rekening .. pakai/pake/guna/atas .. nama/ktp/ic/mykad/data/identitas/identiti, kata laluan/
  kunci/sandi .. teks/plain/biasa/terbuka/email/emel/baca/orang, password .. plain/plaintext/teks/
  email/emel/terbuka/tampal/tulis/ditulis, !boleh/bisa/nak/mau/cara .. buka .. akaun/akun/rekening,
  !order/pesan .. atas nama, !tak/ga/gak/tidak .. masuk .. akaun/akun, !masuk .. akaun/akun saya,
  !email/emel .. tak/belum/ga/gak .. masuk/sampai, !paket/parcel/pesanan .. belum/tak/ga/gak ..
  sampai/nyampe, nelpon/nelponin/telepon/telpon/telefon/call/hubungi/menghubungi/dihubungi/
  ditelpon/ditelepon/wa/whatsapp/datangi/neror/teror .. nyokap/bokap/mak/emak/ibu/bapak/ayah/ortu/
  bos/boss/atasan/majikan/keluarga/mertua/mentua/saudara/sedara/tetangga/jiran/kantor/pejabat/ofis/
  kawan/temen/teman/suami/istri/isteri/pacar/anak ... telat/lewat/bayar/nunggak/hutang/utang/
  cicilan/tunggakan/ansuran/pinjaman/pinjol/kredit/jatuh, rekaman/rakaman/foto/gambar/video/muka/
  wajah/chat/curhat .. saya/gue/aku/gw/i/anak/istri/isteri/bini/kami/pelanggan/customer ... story/
  stories/reels/status/feed/fyp/livestream/highlight/thumbnail/meme, emel/email/data/maklumat/fail/
  dokumen/invois/surat .. salah orang/penerima/alamat/nombor, salah orang .. emel/email/hantar/
  kirim/data, bagi/kasih/ngasih/beri/memberi/memberikan/diberi/diberikan/dikasih/serah/menyerahkan/
  diserahkan/jual/menjual .. alamat/nombor/nomor/nomer/no/data/maklumat/foto/gambar/nama/kontak/
  email/emel/ic/ktp .. saya/aku/gue/gw/i/kami/pelanggan/pesakit/pasien/nasabah kepada/kpd/ke/kat/
  pada/dekat/sama, !bagi/kasih/beri .. alamat/nombor/nomor/data .. saya .. kat/ke/kepada/dekat
  admin/cs/korang/kalian/awak/staf`;
