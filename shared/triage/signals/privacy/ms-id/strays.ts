const DATA = `
  data/datanya/info/maklumat/informasi/alamat/alamatnya/nombor/nomor/nomer/no/email/emel/nama/
  foto/gambar/gambo/muka/wajah/ic/mykad/ktp/kk/sim/paspor/passport/akaun/akun/rekening/penyata/
  mutasi/gaji/slip/resit/invois/invoice/bil/tagihan/surat/laporan/keputusan/result/hasil/rekam/
  medis/diagnosis/penyakit/kesihatan/kesehatan/hutang/utang/pinjaman/kredit/kad/kartu/saldo/baki/
  chat/mesej/pesan/perbualan/percakapan/rakaman/rekaman/cctv/video/lokasi/tiket/booking/tempahan/
  pesanan/order/password/selfie/tandatangan/npwp/bpjs/nik/dokumen/fail/file/berkas/borang/
  formulir/senarai/daftar/plat/unit/darah/kandungan/kehamilan/status/kontak/cv/resume/lamaran`;
const LAIN = `
  orang/org/stranger/jiran/tetangga/ex/mantan/bekas/bos/boss/majikan/atasan/pejabat/kantor/suami/
  isteri/istri/bini/mak/emak/ibu/bapa/ayah/keluarga/adik/abang/kakak/ipar/mertua/kawan/teman/
  temen/sedara/saudara/pacar/semua/publik/public/umum/facebook/fb/instagram/ig/tiktok/twitter/
  google/whatsapp/wasap/grup/group/telegram/forum/komen/komentar/kolom/website/laman/scammer/
  penipu/hacker/penggodam/sindiket/pinjol/ahlong/agen/insurans/asuransi/pihak/pelanggan/customer/
  pasien/pesakit/nasabah/penghuni/residen/warga/penyewa/ramai/rame/lif/lift/pintu/papan/dinding/
  kaunter/loket/tong/sampah/media/netizen/driver/kurir/rider/posmen/supir/sopir/teknisi/
  juruteknik/staf/staff/nurse/sesiapa/siapa/sapa/siapapun/semuanya/lain/dijual/tersebar/terdedah/
  bocor/sebar/viral/keliatan/kelihatan/tertera/terpampang/ditampal/ditempel/dipajang/nampak/
  berselerak/berserakan/tercecer/dibaca/terbaca/diketahui`;
/** Those of them to whom nothing is handed every day. */
const STRANGER = `
  orang/org/stranger/jiran/tetangga/ex/mantan/bekas/majikan/suami/isteri/istri/bini/keluarga/
  ipar/mertua/kawan/teman/temen/pacar/publik/public/umum/facebook/fb/instagram/ig/tiktok/twitter/
  google/grup/group/telegram/forum/komentar/scammer/penipu/hacker/penggodam/sindiket/pinjol/
  ahlong/insurans/asuransi/pihak/pelanggan/customer/pasien/pesakit/nasabah/penghuni/residen/
  warga/penyewa/ramai/rame/media/netizen/sesiapa/siapapun`;

/** Private things in the wrong hands, as Malay and Indonesian tell it. */
export const PRIVACY_MALAY_STRAYS = `
  ${DATA} .. saya/aku/gue/gw/sy/kami/ku/aq/pelanggan/customer/nasabah/pasien/pesakit/peribadi/
  pribadi/baru/rumah/suami/isteri/istri/anak/mak/ibu/orang/penghutang/penghuni/darah ... ${LAIN},
  ${STRANGER}/siapa/sapa ... ${DATA} .. saya/aku/gue/gw/sy/kami/ku/peribadi/pribadi/pelanggan/
  nasabah, bocorkan/dedahkan/share/dishare/dijual/tunjuk/sebar/disebar/tampal/tempel/nampilin/
  menampilkan/papar/dipaparkan/post/upload/diupload/baca/bacakan/dibacakan/cerita/ceritakan ...
  ${DATA} ... ${STRANGER}/semua/papan/dinding/lif/wag/sampah/bos/boss/driver/kurir, bagi/kasi/
  kasih/beri/hantar/antar/kirim/dikirim/dihantar/bagitau/jual/diberikan/diberi .. ${DATA} ..
  ${STRANGER}, bagi/kasi/kasih/beri/hantar/kirim/dikirim/dihantar/bagitau/diberikan/diberi ...
  ic/mykad/ktp/kk/gaji/slip/penyata/mutasi/keputusan/hasil/rekam/medis/diagnosis/penyakit/hutang/
  utang/nombor/nomor/alamat/foto/gambar/password/data/maklumat/rakaman/rekaman/cv/resume ...
  ${STRANGER}/semua/bos/boss, kasi/kasih/share/jual/sebar/bagitau .. ${STRANGER} .. ${DATA},
  !alamat .. salah/lengkap/pengiriman, !hantar .. alamat .. salah, ${DATA} .. siap/lengkap ..
  nama/nombor/nomor/ic/alamat, nama panjang, nama penuh .. no/nombor/dan/siap/ic, nama lengkap ..
  nomor/no/dan/alamat, nombor telefon .. orang/semua/saya/nampak/papar, no fon .. orang/semua/
  saya/nampak/siap/papar, nomor hp .. orang/semua/saya/tersebar/dipajang/keliatan, nomor rekening
  .. saya/tuh/dipajang/keliatan/orang/komentar, semuanya keliatan, semua .. boleh nampak/baca/
  tengok/akses, semua orang .. bisa/boleh/dapat/tahu/tau/baca/lihat/liat/nampak/dengar, alamat
  email .. semua/keliatan/nampak/orang/lain/cc/penerima, email .. cc/semua/penerima/keliatan ..
  orang/alamat/semua/peserta, dalam cc, di cc, letak .. cc/alamat .. semua, salah hantar ..
  email/emel/dokumen/surat/data/result/keputusan/laporan/penyata/gambar/mesej/invois, salah kirim
  .. email/surat/data/hasil/laporan/invoice/foto/chat/tagihan, salah sambung .. data, ke orang
  lain, kat orang lain, kepada orang lain, orang lain punya, punya orang lain, milik orang lain,
  nama orang lain, akaun orang lain, akun orang lain, tong sampah ... dokumen/borang/data/ic/
  nama/fail/surat/akaun, tempat sampah ... dokumen/formulir/data/ktp/berkas/fotokopi/surat,
  sampah ... siap no/ktp/ic/data/nama/dokumen, bungkus .. gorengan/kacang .. ktp/fotokopi/data/
  dokumen, ex husband/wife/bf/gf ... alamat/nombor/no/akaun/bagi/tahu/lokasi/call, bekas suami/
  isteri/teman/boyfriend ... alamat/nombor/akaun/bagi/tahu/lokasi, mantan .. suami/istri/pacar
  ... alamat/nomor/akun/kasih/tahu/tau/lokasi, mantan ... akses/akun/alamat/nomor/data, login ..
  dari .. rusia/russia/china/cina/luar/negara/device/peranti/hp/kota/indonesia/vietnam/nigeria/
  mana, ada login, log masuk .. dari/peranti/orang/bukan/negara, ada .. orang/yg/yang .. login/
  masuk/akses/log .. akaun/akun/account/acc, akaun/akun/account/acc/ig/wa/whatsapp/shopee/email/
  fb .. kena hack/digodam/dihack/diretas/dibajak/dibobol/kebobolan/diambil/diceroboh/diakses/
  dicuri/diambilalih, kena hack, dihack, dibobol, dibajak, digodam, kebobolan, diretas, tukar ..
  password/email/nombor .. bukan/sendiri/tanpa/orang, password .. diganti/ditukar/bocor/orang/
  dibocorin, guna .. ic/nama/akaun/gambar/nombor/data .. saya/aku/kami/orang, pakai/pake .. ktp/
  nama/akun/foto/nomor/data .. saya/gue/aku/gw/orang, gambar/foto/muka/video/wajah .. saya/anak/
  aku/gue/rumah/kami/orang/budak/murid/pelanggan/istri/isteri ... tanpa/dipost/diupload/iklan/
  poster/banner/fb/ig/tiktok/kongsi/viral/sebar/website/izin/kebenaran/ijin/disimpan/dipake/
  dipakai, tanpa .. izin/ijin/kebenaran/persetujuan/keizinan/consent .. saya/aku/gue/kami/gambar/
  foto/data/share/kongsi/sebar/tanya/rakam/rekam, tak .. minta/mintak izin/kebenaran .. gambar/
  share/post/data, ga/gak/nggak/tidak izin/ijin .. foto/data/upload/pake, kenapa/kenape/ngapain/
  knp .. minta/mintak/nak/perlu/harus/simpan/fotokopi .. ic/ktp/gambar/selfie/no/nombor/nomor/
  foto/passport/paspor/gaji/agama/kontak/lokasi/data, minta/mintak/suruh/diminta/disuruh ..
  gambar/foto/selfie/hantar/kirim/upload/scan .. ic/ktp/kad/kartu/mykad/passport/paspor/kk/atm,
  ic/ktp/mykad/paspor .. dipegang/pegang/simpan/disimpan/ditahan/tahan/difoto/fotostat/fotokopi/
  whatsapp/wa/jaminan/gadai/disita, kamera/cctv/camera/webcam/kamera/drone/doorbell/cam .. dalam/
  tandas/toilet/bilik/kamar/fitting/salin/ganti/tersembunyi/hala/halau/menghadap/ngadep/hack/
  orang/rumah/live/bocor/mandi, rakam/merakam/dirakam/rekam/direkam/ngerekam/merekam/videoin ..
  senyap/curi/diam/tanpa/saya/anak/kami/aku/tandas/toilet/bilik/kamar, mengintai, skodeng,
  mengendap, ngintip, stalk*, buntuti, follow sampai rumah, ikut .. sampai/balik .. rumah, mesej/
  whatsapp/wasap/wa/chat/ws/dm/text/pm/call/telpon .. saya/aku/gue/isteri/istri/adik/anak ..
  malam/pribadi/peribadi/personal/ajak/kenalan/cantik/kenal/cakep/genit/gatal, rider/driver/
  kurir/posmen/abang/technician/teknisi/ojol .. simpan/save/add/follow/godain/goda .. saya/aku/
  gue/nombor/nomor/no/ku/adik/istri/isteri, rider/driver/kurir/posmen/abang/technician/teknisi/
  ojol .. mesej/whatsapp/wasap/chat/call/text/dm/ngechat .. adik/istri/isteri/malam/pribadi/
  peribadi, mana .. dapat/dpt/dapet/tahu/tau .. nombor/nomor/no/nama/alamat/data/email/kontak/
  maklumat, macam/mcm mana .. tahu/dapat/dpt/boleh .. nombor/nama/no/alamat/ic/data, camne/cmne/
  macamana/gimana .. tahu/dapat/dpt/tau/dapet .. nombor/nomor/nama/no/alamat/ic/data, kok ..
  bisa/tau/tahu/punya .. nomor/nama/data/alamat/nik/lokasi/ibu, scammer/penipu/sindiket/agen/
  sales/pinjol/telemarketing/marketing/orang .. tahu/tau/ada/punya/dapat/dapet/call/telpon/wa ..
  nama/nombor/nomor/no/alamat/data/penuh/lengkap/ic/pesanan/order/info, spam .. call/sms/mesej/
  whatsapp/wa/telpon/telepon/email/terus/sejak/lepas/setelah, call .. spam/scam/pelik/insurans/
  kredit .. sejak/lepas/tiap/hari/terus, sejak/lepas/semenjak/setelah/habis .. daftar/order/beli/
  sign/isi/register/pesan/belanja ... spam/scam/call/telpon/pinjol/sms/asing, jual .. data/
  maklumat/nombor/nomor/info/kontak, data .. dijual/kena jual/bocor/leak/tersebar/terdedah/curi/
  dicuri/disalahgunakan/diperjualbelikan/dikongsi, bocor .. data/maklumat/nama/nomor/nombor/info/
  pelanggan/nasabah, terdedah, didedahkan, dedah .. maklumat/data/nama/no/identiti, kerahasiaan,
  kerahsiaan, rahasia .. data/medis/nasabah/pasien/perusahaan/dibocorin, rahsia .. pelanggan/
  pesakit/data/bocor, sulit .. maklumat/dokumen/data/peribadi, privasi, privacy, privacynya,
  privasinya, pdpa, uu pdp, perlindungan data, data peribadi, data pribadi, maklumat peribadi,
  maklumat pelanggan, padam .. akaun/data/nombor/gambar/maklumat .. saya/aku/sy/kami, hapus/
  hapusin/dihapus/dihapusin .. akun/data/foto/nomor/komentar/balasan/postingan .. saya/gue/aku/
  gw/tuh/dong/itu, balesan/balasan/reply .. admin/komen/komentar/public .. nama/nomor/nombor/
  alamat/data/akaun/rekening, panggil .. kuat .. nama/penyakit/diagnosis, jerit .. nama/penyakit/
  gaji/hutang, kuat kuat .. nama/hutang/sakit/ic, depan orang ramai .. hutang/sakit/nama/cakap/
  ic/baca/data, di depan .. orang/umum/pasien/antrian .. penyakit/utang/nama/diagnosa/data/
  dibacain, tampal .. nama/senarai/gambar/notis .. hutang/penghutang/lif/pintu/semua/unit,
  ditampal, dipajang .. nama/foto/data/ktp, debt collector ... kantor/tetangga/keluarga/kontak/
  bos/ofis/jiran/kawan/teman, ugut .. sebar/gambar/video, ancam .. sebar/foto/video/data, sebarin
  .. foto/data/ktp/chat/nomor, foto bugil, gambar bogel, video peribadi, vcs, tukar .. alamat/
  nombor/email .. akaun .. saya/tanpa, otp .. sendiri/tanpa/tiba/bukan/orang/diminta/minta/masuk
  .. saya/padahal/akun/akaun/guna, sim .. swap/ditukar/digandakan/diklon/orang/didaftar, daftar
  .. guna/pakai/pake .. ic/ktp/nama/nik .. saya/orang/aku/gue/tanpa, didaftarkan .. tanpa/
  padahal/pinjol/nik/ktp, siap/lengkap no/nombor/nomor/nama/ic/alamat/akaun, siapa/sape/sapa ..
  akses/mengakses/amik/ambik/ambil .. rekod/fail/data/akaun/gambar/foto, kebocoran, !kebocoran
  paip/pipa/air/atap/bumbung/trailer/gas/minyak/ban, stop/berhenti kirim/hantar/ngirim sms/promo/
  wa, app/apps/aplikasi ... kirim/ngirim/hantar/track .. lokasi, video/gambar/foto/rakam .. anak/
  budak/murid .. tukar/salin/ganti baju, bagi/kasih/kasi/beri/ngasih/dapat no/nombor/nomor bilik/
  kamar/rumah/ic/telefon/fon/hp ... ${STRANGER}/peminat, nyerahin/menyerahkan/serah/diserahkan/
  serahkan ... ${DATA} ... ke/kepada/kat/pada, promo/iklan .. nyampe/nyasar .. wa/whatsapp/nomor/
  nombor, bos/boss/pintu/papan/dinding .. ${DATA} saya/aku/gue/gw/sy/kami, !kaunter .. ambil ..
  nombor, !nombor giliran, !nomor antrian/antrean`;
