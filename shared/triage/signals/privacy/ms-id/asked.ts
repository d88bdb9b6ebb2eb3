const DEVICE = `
  hp/phone/handphone/fon/telefon/laptop/komputer/pc/tablet/ipad/harddisk/hdd/pendrive/flashdisk/
  usb/kereta/mobil/router/modem/kamera/konsol/jam/smartwatch/akaun/akun/nombor/nomor/sim`;
const LEFT_IN = `
  data/foto/gambar/video/akaun/akun/chat/galeri/gallery/rekod/riwayat/history/kontak/nombor/alamat/
  login/log/email/emel/mesej/sms/otp/lokasi/nama`;
const FORMER = 'baru/lama/sebelum/sebelumnya/dulu/pertama/asal/bekas';
const FILES = `
  data/rekod/fail/file/berkas/dokumen/borang/maklumat/backup/rakaman/rekaman/foto/gambar/ic/ktp`;
const PEOPLE = `
  pelanggan/customer/pesakit/pasien/nasabah/pelajar/murid/siswa/staf/staff/pekerja/karyawan/
  penyewa/ahli/member/peserta/pengguna/user/warga/penduduk/orang/saya/aku/gue/kami`;
const ALLOW = `
  setuju/izinkan/izinin/benarkan/bagi/kasih/akses/kongsi/share/aktifkan/hidupkan/nyalain/upload/
  isi/serahkan/daftar/verifikasi/verify/pasang`;
const PRIVATE = `
  lokasi/kontak/kenalan/kamera/mikrofon/mic/galeri/terma/cookies/kuki/ic/ktp/selfie/muka/wajah/
  sidik/npwp/gaji/foto/biometrik/gps`;

/** What people ask about their data, and less common ways in which it strays. */
export const PRIVACY_MALAY_QUESTIONS = `
  cakap/cakapin/ngomong/ngomongin/sembang/ngobrol/ngobrolin/borak/sebut/bincang ... keluar/muncul/
  nongol/dapat/dapet/langsung/terus .. iklan/ads/promo, iklan/ads .. dengar/nguping/dengerin/ikut/
  tahu/tau .. saya/aku/gue/kita/cakap/ngomong, paksa/dipaksa/maksa/wajib/terpaksa/mesti/harus/kena
  .. ${ALLOW} .. ${PRIVATE}, tak/ga/gak/tidak/nggak .. boleh/bisa .. guna/pakai/pake/masuk/buka/
  install .. ${ALLOW} .. ${PRIVATE}, data apa .. simpan/disimpan/punya/pegang/ambil/kumpul/diambil,
  berapa lama .. simpan/disimpan/nyimpan .. data/maklumat/rekod/rakaman/rekaman/foto/ktp/ic, data/
  maklumat .. saya/gue/aku/gw/kami/pelanggan .. disimpan/simpan/dipakai/dipake/diguna/digunakan/
  dikumpul/diproses/dikongsi/dihantar/dikirim .. buat/untuk/utk/apa/mana/berapa/siapa/luar, hak
  untuk dilupakan, right to be forgotten, hak akses, siapa .. pegang/akses/boleh/bisa/tengok ..
  data/maklumat/rekod/cctv/rakaman .. saya/gue/aku/kami/pelanggan, nama .. saya/gue/aku/gw/mak/ibu/
  suami/isteri/istri .. ctos/ccris/slik/blacklist/hitam/dicatut/dipakai, bi checking .. padahal/
  jelek/merah/nama, ctos/ccris/slik .. hutang/utang/pinjaman/nama .. bukan/tak/ga/padahal,
  menyamar/nyamar/pura .. jadi/sebagai .. saya/aku/gue/gw/kami, akaun/akun/profil palsu .. gambar/
  foto/nama/guna/pakai/pake, pantau/mantau/memantau/dipantau/monitor/dimonitor/rakam/rekam/direkam/
  screenshot .. skrin/layar/laptop/komputer/chat/email/emel/keyboard/webcam .. pekerja/karyawan/
  kami/staff/staf/saya/gue/jam, ${DEVICE} ... pemilik/tuan/owner/user/pengguna/penyewa ${FORMER}
  ... ${LEFT_IN}, ${LEFT_IN} .. pemilik/tuan/owner/user/pengguna/penyewa/orang ${FORMER}, pemilik/
  tuan/owner/user/pengguna/penyewa ${FORMER} .. ${LEFT_IN}, ${DEVICE} .. hilang/dicuri/kecurian/
  lesap/raib ... ${FILES} .. ${PEOPLE}, ${FILES} .. ${PEOPLE} .. hilang/dicuri/lesap/raib/musnah/
  tercicir/tertinggal/ketinggalan/terbiar/tergeletak/bersepah/berserakan, tinggal/ditinggal/
  ditinggalkan/ketinggalan/tertinggal/terbiar/tergeletak .. atas/kat/di/dalam/dekat .. printer/
  fotostat/fotokopi/kaunter/loket/meja/resepsionis/bas/teksi/kereta .. ${FILES}/surat/slip,
  ${FILES}/slip/surat .. tinggal/ditinggal/ketinggalan/tertinggal/terbiar/tergeletak/terbuka/kebuka
  .. atas/kat/di/dekat .. printer/fotostat/fotokopi/kaunter/loket/meja/resepsionis/bas/teksi/lobi,
  buku/daftar/senarai pelawat/tamu/pengunjung .. nama/ic/ktp/nombor/nomor/semua/belek/baca/foto,
  kod/kode/pin/kunci/password .. pintu/rumah/bilik/kamar/locker/peti .. bagi/kasih/dikasih/sebar/
  share/tahu/tau/sama/semua/orang/tampal/tulis, penerima/pengirim .. bisa/boleh .. lihat/liat/
  nampak/tengok .. nombor/nomor/alamat/data, reply all, cc semua, semua .. dalam/di cc, bcc, to
  semua, alamat emel/email .. semua/orang .. nampak/keliatan/boleh/terdedah, pihak ketiga .. data/
  maklumat/nombor/nomor, data/maklumat/nombor/nomor .. pihak ketiga, cookies/kuki .. tanpa/tolak/
  reject/paksa/izin, lokasi .. live/langsung/semasa/realtime .. orang/nampak/sebar/kongsi/sesiapa/
  kawan/terdedah, keluarga/mak/ibu/suami/istri/isteri/bos/boss/kantor/pejabat/jiran/tetangga ..
  dapat/dapet/terima/nerima .. surat/sms/wa/email/emel/notifikasi/panggilan/tagihan .. pasal/soal/
  tentang/yang .. saya/gue/aku/hutang/utang/rawatan`;
