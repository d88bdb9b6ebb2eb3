/** What nobody else should hold, see or hear of. */
const SECRET = `
  ktp*/ic/icnya/mykad/mykid/nik/nric/npwp/bpjs/paspor*/passport*/kk/sim/stnk/ijazah/akte/selfie/
  gaji/gajinya/slip/penyata/mutasi/rekening/diagnosis/diagnosa/penyakit/medis/perubatan/lab/usg/
  kehamilan/hiv/depresi/hutang/utang/tunggakan/pinjaman/otp/tac/pin/cvv/password/sandi/biometrik/
  chat/wasap/perbualan/percakapan/rahsia/rahasia/aib/nombor/nomor/nomer/nmr/nombornya/nomornya/
  kontak/kontaknya/identiti/identitas/dokumen/berkas/borang/formulir/lamaran/resume/cv/
  tandatangan/datanya/data/maklumat/biodata/peribadi/pribadi/alamat/alamatnya/notel/nohp/telefon/
  telepon/berat/umur/usia/psikotes/kesuburan/mandul/rahim/rapor/rapot/markah/cgpa/ipk/skor/ctos/
  ccris/slik/aduan/pengaduan/carian/pencarian/galeri/album/kaunseling/konseling/rawatan/
  keguguran/mental/disiplin/keluarga`;
/** Less private, with a person's name on it. */
const PAPER = `
  surat/bil/bill/tagihan/invois/invoice/resit/struk/laporan/keputusan/hasil/result/polisi/polis/
  booking/tempahan/pesanan/order/tiket/rapor/markah/nilai/emel/email/mesej/pesan/sms/akaun/akun/
  profil/profile/history/riwayat/sejarah/transaksi/resep/preskripsi/saldo/baki/kad/kartu/fail/
  gambar/foto/video/rakaman/rekaman/cctv/senarai/daftar`;
/** To bring it where it does not belong. */
const SPREAD = `
  sebar/sebarkan/sebarin/disebar/disebarkan/disebarin/nyebar/nyebarin/menyebar/menyebarkan/
  tersebar/kesebar/penyebaran/share/sharing/dishare/ngeshare/sharekan/kongsi/kongsikan/dikongsi/
  dikongsikan/berkongsi/perkongsian/bocor/bocorkan/bocorin/dibocorkan/dibocorin/ngebocorin/
  membocorkan/kebocoran/dedah/dedahkan/didedah/didedahkan/mendedahkan/terdedah/pendedahan/umbar/
  diumbar/mengumbar/jual/dijual/jualin/menjual/ngejual/diperjualbelikan/post/posting/dipost/
  diposting/ngepost/mempost/upload/diupload/ngeupload/unggah/diunggah/mengunggah/viralkan/
  diviralkan/viralin/forward/diforward/ngeforward/tampal/ditampal/tempel/ditempel/tertera/
  pampang/terpampang/dipampang/pajang/dipajang/pamer/dipamerkan/tunjukkan/ditunjukkan/papar/
  dipaparkan/dibaca/dibacakan/dibacain/terbaca/kebaca/dilihat/diliat/kelihatan/keliatan/ditengok/
  diketahui/ketahuan/diintip/diakses/dibuka/dicuri/curi/dicopy/dikopi/disalin/discan/difoto/
  difotoin/screenshot/diss/discreenshot/ss/diserahkan/serahkan/diberikan/memberikan/dikasih/
  dikasihin/ngasih/ngasihin/dihantar/terhantar/dikirim/kekirim/terkirim/terkirimnya/tersalah/
  tertukar/ketuker/ketukar/disalahgunakan/disalahguna/salahguna/penyalahgunaan/dipakai/dipake/
  kepake/dipinjam/digunakan/diguna/dicatut/dimanfaatkan/dibuang/kebuang/tercicir/tercecer/
  ketinggalan/berserakan/bersepah/berterabur/berselerak/umumkan/diumumkan/mengumumkan/
  diperdengarkan/dijerit/dijaja/hebahkan/dihebah/menghebahkan/bagitau/bagitahu/beritahu/
  diberitahu/diceritakan/diceritain/ceritakan/ceritain/nyeritain/menceritakan/dibilangin/
  digosipkan/digosipin/bongkar/dibongkar/ngegosipin/menggosipkan/dibagiin/bagiin/bagikan/
  dibagikan/membagikan/beberin/dibeberin/membeberkan/umum/mengata/diumpat/broadcast/dibroadcast/
  cc/ditag/leak/leaked/intai/diintai/mengintai/intip/mengintip/ngintip/skodeng/disemak/dicek/
  ngecek/dipasang/tayang/ditayang/siar/disiarkan/dicetak/diprint/kebuka/terbuka/disimpan/simpan/
  nyimpen`;
/** Who should not have it. */
const WRONG = `
  orang/org/strangers/stranger/jiran/tetangga/ex/mantan/bekas/bos/boss/majikan/atasan/manager/hr/
  hrd/suami/suaminya/isteri/istri/bini/mak/ibu/bapak/ayah/keluarga/adik/abang/ipar/mertua/mentua/
  kawan/teman/temen/rakan/rekan/saudara/sedara/sepupu/pacar/tunang/tunangan/publik/public/umum/
  awam/ramai/facebook/fb/instagram/ig/tiktok/tt/twitter/threads/google/internet/whatsapp/wasap/
  wa/wag/grup/group/grp/telegram/forum/story/status/komen/komentar/website/laman/scammer/penipu/
  hacker/penggodam/pinjol/ahlong/along/agen/ejen/insurans/asuransi/pihak/ketiga/pelanggan/
  customer/pasien/pesakit/nasabah/penghuni/residen/penyewa/penumpang/pengguna/user/peserta/
  pelajar/murid/siswa/karyawan/pekerja/staf/staff/kolega/sales/telemarketing/telemarketer/
  marketing/vendor/rider/driver/kurir/kuli/guard/satpam/pengawal/teknisi/technician/sesiapa/
  siapapun/sapa/lain/laen/kaunter/loket/pintu/papan/dinding/tembok/mading/lif/lift/sampah/tong/
  bungkus/skrin/layar/monitor/warung`;
/** Whose it is. */
const MINE = `
  saya/sy/aku/gue/gua/gw/ane/kami/kita/kitorang/ku/i/my/mak/anak/anaknya/suami/isteri/istri/bini/
  adik/abang/kakak/ibu/bapak/ayah/orang/org/pelanggan/customer/nasabah/pasien/pesakit/karyawan/
  pekerja/staf/staff/murid/pelajar/siswa/penyewa/penghuni/ahli/member/peserta/pengguna/user`;
const ME = 'saya/sy/aku/gue/gua/gw/ane/kami/kita/kitorang/ku/i/me/anak/istri/isteri/adik/bini/mak';
const OTHER = `
  org lain, orang laen, orang asing, orang tak dikenali, orang ga/gak/tidak dikenal, orang luar,
  nama lain, penumpang lain, peserta lain, pelajar lain, murid lain, siswa lain, penyewa lain,
  residen lain, penghuni lain, ahli lain, member lain, pemilik lain, karyawan lain, pekerja lain`;
const CONTACT = `
  call/calls/telefon/telepon/telpon/telp/telpn/ditelpon/ditelepon/ditelponin/nelpon/nelponin/
  menelepon/dihubungi/hubungi/menghubungi/sms/smsin/whatsapp/wasap/wsap/wa/dm/chat/mesej/message/
  dichat/diwa/email/emel/spam/dispam/promo/iklan/newsletter/blast`;
const SELLER = `
  sales/agen/ejen/marketing/telemarketing/telemarketer/insurans/insuran/asuransi/takaful/pinjol/
  pinjaman/loan/kredit/leasing/kartu/kad/bank/scammer/penipu/mlm/forex/trading/judi/slot/ahlong`;
const RECORD = `
  rakam/merakam/dirakam/terakam/rekam/merekam/direkam/ngerekam/rekamin/videoin/divideoin/
  videokan/divideo/ngevideoin/foto/fotoin/difoto/difotoin/memfoto/motret/dipotret/gambar/snap/
  livestream/kamera/camera/cam/webcam/cctv/drone/mikrofon/gopro/bodycam`;
const UNDRESSED = `
  tandas/toilet/wc/bilik/kamar/mandi/fitting/salin/persalinan/ganti/pas/surau/rawatan/periksa/
  urut/pijat/spa/hotel/homestay/airbnb/villa/kos/kost/asrama/menyusui/menyusu/tidur/ranjang/
  katil/bogel/bugil/telanjang/seksi/mini/bawah/rok/skirt`;

/** Private things that are told on. */
const ABOUT = `
  sakit/penyakit/diagnosa/diagnosis/hamil/mengandung/kehamilan/keguguran/hiv/depresi/kemurungan/
  kaunseling/konseling/hutang/utang/tunggakan/pinjaman/gaji/bonus/komisen/cerai/perceraian/
  alamat/jadual/jadwal/nombor/nomor/nomer/bilik/kamar/baki/saldo/lamaran/mohon/resign/temuduga/
  interview/aib/rahsia/rahasia/masalah/kes/kasus/rawatan/ubat/obat/mandul/vasektomi/kb`;
const TRACK = `
  track/tracking/ditrack/ngetrack/trace/lacak/dilacak/melacak/ngelacak/jejak/dijejak/menjejak/
  menjejaki/intip/diintip/mengintip/intai/diintai/pantau/dipantau/memantau/ngintai/stalk/
  stalking/distalk/ngestalk/buntuti/dibuntuti/ngebuntutin/membuntuti/ekori/diekori/mengekori/
  kuntit/dikuntit/menguntit/nguntit`;
const LOGIN = `
  login/log/masuk/masuki/dimasuki/diceroboh/akses/diakses/mengakses/ngakses/dibuka/kebuka/buka/
  dibajak/dihack/digodam/diretas/dibobol/diambil/dikuasai/diambilalih/hack/dicuri/diganti/
  ditukar/diubah/terlog`;
const USED = `
  dipakai/dipake/kepake/pakai/pake/guna/gunakan/diguna/digunakan/dicatut/nyatut/catut/
  disalahgunakan/disalahguna/dipinjam/dijadikan/dijadiin/daftarkan/didaftarkan/didaftarin/
  terdaftar/didaftar/menyamar/nyamar/tiru/meniru/ditiru/ngaku/mengaku`;
const NAMED = `
  data/datanya/maklumat/info/informasi/detail/details/nama/alamat/nombor/nomor/nomer/no/ic/ktp/
  nik/akaun/akun/acc/account/profil/profile/bil/bill/tagihan/invois/invoice/resit/struk/penyata/
  mutasi/transaksi/saldo/baki/riwayat/history/sejarah/chat/mesej/pesan/email/emel/surat/laporan/
  keputusan/hasil/rekod/foto/gambar/video/rakaman/rekaman/slip/gaji/polisi/booking/tempahan/
  tiket/kontrak/dokumen/fail/file/berkas/resume/cv/lokasi/markah/nilai/rapor/resep/temujanji`;
const PERSON = `
  orang/org/pelanggan/customer/nasabah/pengguna/user/pasien/pesakit/penumpang/peserta/pelajar/
  murid/siswa/penyewa/residen/penghuni/ahli/member/pemilik/karyawan/pekerja/staf/staff/calon/
  keluarga/syarikat/anak/ibu/tetamu/tamu/akaun/akun/nomor/nombor`;

/** Private things in the wrong hands: what is told of them, as Malay and Indonesian tell it. */
export const PRIVACY_MALAY_TOLD = `
  ${SECRET} .. ${MINE} ... ${SPREAD}, ${SPREAD} .. ${SECRET} .. ${MINE}, ${SPREAD} .. ${SECRET}/
  ${PAPER} .. ${MINE} ... ${WRONG}, ${PAPER} .. ${MINE} ... ${SPREAD} ... ${WRONG}, ${SECRET} ...
  ${SPREAD} ... ${WRONG}, ${WRONG} ... ${SPREAD} .. ${SECRET}, ${OTHER}, ${CONTACT} .. ${SELLER}
  .. terus/tiap/setiap/hari/mulu/melulu/padahal/walaupun/sejak/lepas/setelah/semenjak/nonstop/
  bertalu/berkali/lagi, ${SELLER} .. ${CONTACT} .. terus/tiap/setiap/mulu/padahal/nonstop/
  bertalu, sales/telemarketing/telemarketer/insurans/insuran/asuransi/takaful/pinjol/pinjaman/
  loan/scammer/penipu/mlm/forex/judi/ahlong .. ${CONTACT} .. ${ME}, ${RECORD} .. ${UNDRESSED},
  ${UNDRESSED} .. ${RECORD} .. tersembunyi/kecil/diam/curi/senyap/hidup/nyala/aktif/pasang/
  dipasang`;

/** The same: how it comes about, and what people ask for then. */
export const PRIVACY_MALAY_ASKED = `
  bagitau/bagitahu/beritahu/memberitahu/diberitahu/cerita/ceritakan/ceritain/nyeritain/bilang/
  bilangin/ngomong/cakap/kasitau/kasih/ngasih/sebut/nyebut/bongkar/bocorin/lapor/laporin/ngadu/
  umum/gosip/gosipin ... bos/boss/majikan/atasan/hrd/ex/mantan/bekas/suami/isteri/istri/mertua/
  mentua/jiran/tetangga/keluarga/kawan/teman/temen/rakan/rekan/mak/ortu/pacar/sekampung/seluruh/
  satu/semua ... ${ABOUT}, ${ABOUT} .. ${MINE} ... bagitau/bagitahu/diberitahu/memberitahu/
  diceritakan/diceritain/ceritain/dibilangin/kasitau/disebut/dibongkar/digosipin/diumumkan/
  umumkan/dicakap/kecoh/heboh/tersebar, dapat tahu .. saya/aku/pasal .. sebab/dari/daripada,
  ${TRACK} .. lokasi/gps/pergerakan/keberadaan/kedudukan/rumah/kereta/mobil/hp/phone/kegiatan/
  aktiviti/aktivitas, lokasi/gps/gpsnya/lokasinya .. ${TRACK}/off/mati/tutup/nyala/aktif/saya/
  aku/gue/gw .. walaupun/padahal/tanpa/walau/sedangkan/terus/senyap/diam/orang/mantan/ex, airtag,
  spyware, stalkerware, keylogger, ${TRACK} saya/aku/gue/gw, app/apps/aplikasi/aplikasinya/tv/
  speaker/alexa/siri/google ... nguping/dengar/dengerin/mendengar/curi/menyadap/nyadap/sadap/
  mikrofon/mic, app/apps/aplikasi/aplikasinya ... minta/mintak/akses/ngakses/mengakses/baca/
  tarik/sedot/nyedot/ambil ... kontak/contacts/kenalan/galeri/gallery/sms/mikrofon/lokasi/foto/
  gambar, hapus/hapusin/hapuskan/dihapus/dihapusin/menghapus/padam/padamkan/dipadam/dipadamkan/
  memadam/delete/didelete/deleted/buang/dibuang/keluarkan/musnahkan/dimusnahkan/lupuskan/tutup/
  ditutup/nonaktifkan/dinonaktifkan ... data/datanya/maklumat/akun/akunnya/akaun/nombor/nomor/
  nomer/nama/foto/gambar/profil/email/emel/ktp/ic/rekod/rekaman/rakaman/cctv/riwayat ... masih/
  tetap/tetep/belum/still/lagi/walaupun/padahal/tak/tidak/ga/gak/nggak/x/susah/ditolak/enggan,
  hapus/hapusin/hapuskan/padam/padamkan/delete/buang/musnahkan/keluarkan .. data/maklumat/nombor/
  nomor/nomer/foto/gambar/video/email/emel/rekod/rakaman/rekaman .. ${ME}, unsubscribe/unsub/opt/
  berhenti/stop/keluar/henti ... masih/tetap/tetep/still/terus .. ${CONTACT}/dapat/dapet/terima/
  masuk/hantar/kirim, nomor/nombor/nomer/no/email/emel .. ${ME} .. didaftarkan/terdaftar/
  disalahgunakan/dipakai/dipake/digunakan/diguna/dikasih/dibagi/disebar/dijual/dikongsi/dishare/
  tersebar/bocor/dicatut, salinan/copy/kopi/akses .. data .. ${ME}/peribadi/pribadi, pegawai
  perlindungan data, dpo, tarik/menarik/cabut/mencabut/menarik/batalkan .. persetujuan/consent/
  kebenaran/izin, persetujuan/consent/kebenaran/keizinan .. ${ME} .. tak/tidak/tanpa/pernah/
  belum/data/gambar/foto, dasar privasi, kebijakan privasi, polisi privasi, notis privasi, gdpr,
  uu #.. data, privasi/privacy .. ${ME}/pelanggan/pesakit/pasien/nasabah/orang/langsung/
  terganggu/hilang/mana, ${LOGIN} .. akun/akaun/acc/account/email/emel/wa/whatsapp/ig/app/
  mbanking .. ${ME} .. orang/device/peranti/perangkat/luar/hp/asing/tak/ga/gak/bukan/tanpa, akun/
  akaun/acc/account/wa/whatsapp/ig/fb .. ${ME} ... ${LOGIN} .. orang/org/oleh/device/perangkat/
  peranti/dari/tempat/bukan, tiba tiba/tau tau/tetiba/tbtb .. ${LOGIN}/masuk .. akun/akaun/acc/
  account/profil .. orang/org/lain, ${NAMED} .. ${PERSON} lain/laen/asing, ${NAMED} .. bukan
  saya/aku/gue/milik/punya/nama/akun/akaun, muncul/keluar/nampak/kelihatan/keliatan/nongol/papar/
  kebuka/tertera .. nama/data/akun/akaun/foto/gambar .. orang/org/pelanggan/customer/bukan, hp/
  hpnya/phone/telefon/laptop/komputer/pc/handphone/fon .. servis/service/repair/baiki/dibaiki/
  diservis/benerin/reparasi/kedai/teknisi/technician ... galeri/gallery/foto/gambar/video/chat/
  file/fail/data .. ${ME}/dibuka/buka/disalin/copy/dicopy/diliat/dilihat/ditengok/tengok/pribadi/
  peribadi/hilang/curi, teknisi/technician/juruteknik/pomen/staf/staff/pekerja/karyawan/tukang
  ... buka/bukak/ngebuka/tengok/liat/lihat/copy/salin/nyalin/bongkar/geledah .. galeri/gallery/
  foto/gambar/video/chat/whatsapp/wa/beg/tas/dompet/laci/almari/lemari .. ${ME}/peribadi/pribadi,
  sampul/surat/paket/parcel/amplop .. dibuka/terbuka/dibukak/kebuka .. orang/jiran/tetangga/isi/
  gaji/bank/penyata, monitor/skrin/layar .. hala/menghadap/ngadep/nampak/keliatan/kelihatan/
  terdedah .. semua/orang/pelanggan/pesakit/pasien/umum/ramai, penjamin/guarantor/darurat ..
  tanpa/tak/ga/gak/tidak/padahal, atas nama .. ${ME} .. padahal/tanpa/tak/ga/gak/tidak/bukan/
  pernah, ${USED} .. nama/ic/ktp/nik/nomor/nombor/data/identitas/identiti/foto/gambar/akun/akaun
  .. ${ME}, nama/ic/ktp/nik/nomor/nombor/identitas/identiti/foto/gambar/selfie .. ${ME} ..
  ${USED}`;
