/** Private things that carry their owner in themselves. */
const MINE = `
  fotoku/gambarku/videoku/wajahku/mukaku/suaraku/nomorku/nomerku/nomborku/dataku/akunku/akaunku/
  alamatku/namaku/ktpku/icku/chatku/curhatanku/curhatan/emailku/rekeningku/lokasiku/rumahku/
  kontakku/cvku/hpku/rekamanku/nikku/profilku/tagihanku/gajiku/diaryku/diari/rahasiaku`;
/** Those whose owner follows. */
const THING = `
  foto/fotonya/gambar/gambo/video/videonya/wajah/wajahnya/muka/suara/suaranya/nomor/nomer/nomornya/
  nombor/nombornya/no/notel/data/datanya/akun/akaun/alamat/nama/ktp/ic/mykad/paspor/lesen/sim/chat/
  curhat/email/emel/rekening/lokasi/kontak/cv/resume/lamaran/rekaman/rakaman/nik/profil/gaji/slip/
  percakapan/perbualan/panggilan/sidik/cap/iris/tandatangan/ttd/selfie/pengenalan/riwayat/rekod/
  fail/berkas/penyakit/diagnosis/keputusan/hasil/borang/formulir/surat/mesej/pesan/kamar/bilik/
  rumah/meja/tas/beg/dompet/plat/kereta/mobil/resi/barang/isi`;
const OWNER = `
  saya/sy/aku/ak/gue/gua/gw/w/ane/i/kami/kita/kitorang/abah/mak/ibu/bapak/bapa/ayah/arwah/mendiang/
  almarhum/almarhumah/nenek/kakek/atuk/suami/isteri/istri/bini/anak/adik/adek/kakak/abang/murid/
  pelajar/siswa/budak/karyawan/staf/staff/pekerja/pelawat/tetamu/tamu/pelanggan/pengunjung/
  penumpang/penyewa/penghuni/residen/jemaah/pasien/pesakit/orang/org`;
const DONE = `
  dijadiin/dijadikan/jadikan/jadiin/jadi/dipajang/dipasang/pasang/ditampilin/ditampilkan/tampil/
  ditayang/ditayangkan/tayang/dipost/dipos/diposting/diunggah/diupload/naik/muncul/nongol/dipakai/
  dipake/pakai/pake/guna/diguna/digunakan/dicatut/diedit/diputar/diputer/dimainkan/dibacain/
  dibacakan/dibaca/dikenali/dikenalin/disebut/disebar/disebarin/sebar/tersebar/kesebar/viral/
  diviralin/diviralkan/dicetak/ditempel/ditampal/dikirim/kekirim/ngirim/dihantar/dikongsi/dishare/
  dijual/dikasih/dikasi/diberi/diberikan/bagi/disimpan/disimpen/nyimpen/simpan/disave/save/
  dikemanain/nangkring/dibocorin/bocor/dibobol/diambil/dicuri/difoto/difotoin/discan/scan/disalin/
  dicopy/ditahan/tahan/dirampas/disita/dibuang/jumpa/nemu/ditemukan/dijumpai/terjumpa/ketemu/
  direkam/dirakam/rakam/rekam/merekam/merakam/didengerin/didengar/diketawain/digosipin/ditengok/
  tengok/diliat/dilihat/nampak/keliatan/ketauan/ketahuan/diketahui/diintip/dipantau/dilacak/
  dikuntit/diakses/dibuka/dibongkar/dijaja/dicanang/disiar/disiarkan/terpampang/tertera`;
const WHERE = `
  iklan/thumbnail/poster/banner/billboard/brosur/katalog/flyer/feed/reels/reel/story/stories/
  tiktok/ig/instagram/fb/facebook/youtube/podcast/siaran/live/website/web/laman/group/grup/wag/
  telegram/mading/papan/spanduk/kolom/komen/google/forum/meme/stiker/sticker/promo/promosi/
  testimoni/marketing/before/after/publik/umum/pengiklan/pinjol/judol/penipu/scammer/sindiket/
  orang/asing/tetangga/jiran/sekampung/sekantor/sekelas/mantan/ex/kawan/temen/teman/vendor/
  handphone/hp/pelupusan/sampah/tong/jalan/longkang/gorengan/loak/kilo/lantai/parkir/status/wa/
  whatsapp/seminar/konferensi/kuliah/slide/presentasi/kelas/kolej/kampus/training`;
const HIDDEN = `
  senyap/diam/diem/sembunyi/ngumpet/curi/rahsia/rahasia/sedar/sadar/sepengetahuan/pengetahuan/izin/
  ijin/kebenaran/keizinan/persetujuan/consent/bagitau/pamit/permisi/ngomong/tanya/nanya/ditanya/
  bertanya/minta/maklum/dimaklumkan/konfirmasi/notis/approval/restu/beritahu/memberitahu/
  diberitahu/bilang/bagitahu/dibagitau/kabar/ngabarin/ngasih`;
const DEVICE = `
  gps/tracker/airtag/kamera/camera/cam/cctv/dashcam/webcam/drone/mic/mikrofon/perakam/perekam/
  penyadap/sensor/spycam/doorbell/bodycam/spyware`;
const PLACED = `
  letak/letakkan/diletak/taruh/naruh/ditaruh/pasang/masang/dipasang/dipasangin/tempel/nempel/
  ditempel/sorok/disorok/nyala/menyala/hidup/aktif/on/hala/dihala/ngarah/diarahkan/ngadep/
  menghadap/rakam/merakam/rekam/merekam/ngerekam/intip/ngintip/pantau/mantau/dipantau/nonton/
  ditonton`;
const AT = `
  staf/staff/pekerja/karyawan/motor/kereta/mobil/bilik/kamar/toilet/tandas/wc/loker/locker/ganti/
  salin/mandi/fitting/tidur/rumah/jiran/tetangga/tamu/tetamu/anak/saya/aku/gue/gw/kami/cewek/
  perempuan/wanita/pesakit/pasien/kos/kost/hotel/homestay/villa/surau/sendiri/baju/${HIDDEN}`;
const NEAR = `
  mantan/bekas/ex/suami/isteri/istri/bini/pacar/tunang/mertua/mentua/ipar/jiran/tetangga/kawan/
  temen/teman/saudara/sedara/keluarga/kenalan/musuh/stalker/lelaki/cowok/cowo/cewek/laki/perempuan/
  lelaki/orang/bos/boss/majikan/hrd/kolega/rakan/rekan`;
const WHEREABOUTS = `
  kamar/bilik/jadwal/jadual/alamat/lokasi/nomor/nomer/nombor/no/shift/rumah/sekolah/jam/plat/unit/
  kerja/pejabat/kantor/penerbangan/flight/baki/saldo/hutang/utang/gaji/sakit/penyakit/hamil/data`;

const BORROWED = `
  pinjam/pinjaman/minjem/hutang/utang/loan/kredit/cicilan/akaun/akun/rekening/daftar/didaftarkan/
  simkad/sim/line/talian/nomor/kartu/kad/ansuran/buka`;
const ID = `
  ic/mykad/ktp/nik/nama/kk/identiti/identitas/pengenalan/data/paspor/selfie/akaun/akun/foto/gambar`;

/** Private things of somebody's own, and how strangers come by them. */
export const PRIVACY_MALAY_OWN = `
  ${MINE} ... ${DONE}, ${DONE} .. ${MINE}, ${MINE} ... ${WHERE}, ${THING} .. ${OWNER} ... ${DONE}
  ... ${WHERE}, ${DONE} .. ${THING} .. ${OWNER} ... ${WHERE}, ${THING} ... ${WHERE} ... ${HIDDEN},
  ${HIDDEN} ... ${THING} .. ${OWNER} .. ${DONE}, ${DEVICE} .. ${PLACED} ... ${AT}, ${PLACED} ..
  ${DEVICE} ... ${AT}, ${DEVICE} ... ${HIDDEN}, webcam/kamera/mic/mikrofon .. nyala/hidup/menyala/
  aktif/on sendiri, bagitau/bagitahu/beritahu/memberitahu/ngasih/kasih/ngasi/kasi/sebut/nyebutin/
  nyebut/dedah/bocorin/ngebocorin/bilang/ngomong/cakap/serah/serahkan/nyerahin ... ${WHEREABOUTS}
  ... ke/kat/kpd/kepada/pada/dekat/sama/dgn/dengan .. ${NEAR}, kasih/ngasih/bagi/beri tau/tahu ..
  ${WHEREABOUTS} ... ke/kat/kepada/sama/dekat ${NEAR}, ${NEAR} ... cek/ngecek/mengecek/semak/
  menyemak/tengok/liat/ngeliat/lihat/buka/ngebuka/akses/ngakses/baca/dapat/dapet/dpt/minta/ambil ..
  riwayat/history/rekod/rekaman/log/chat/transaksi/mutasi/akaun/akun/data/penyata/tagihan/bil/
  telepon/lokasi .. saya/aku/gue/gw/sy/i/kami, tetangga/jiran/sekampung/sekantor/sekelas/sekolah/
  seofis/sekomplek/serumah/sepejabat/sedesa/sert .. jadi/pada/dah/udah/pun/ikut/semua .. tau/tahu/
  denger/dengar/baca/ngerti/nampak/heboh, ditulis/ditulisin/tertulis/tulis/dicetak/cetak/dicop/
  dilabel .. besar/gede/jelas/luar/depan .. nama/no/nomor/nombor/isi/isinya/alamat/penyakit/hutang/
  hp, isi/isinya/kandungan/barang/produk .. dewasa/intim/kontrasepsi/kondom/hiv/haemorrhoid/wasir
  .. tulis/ditulis/luar/kotak/bungkusan/kurir, sidik/cap/imbasan/scan/pengecaman/biometrik/retina
  .. jari/muka/wajah/ibu/mata ... karyawan/pekerja/staf/murid/pelajar/siswa/hapus/dihapus/padam/
  dipadam/simpan/disimpan/paksa/dipaksa/wajib/masih/izin/kebenaran/absen/kehadiran/bocor/dijual/
  gym/condo/kondo/pejabat/kantor, percakapan/perbualan/panggilan/curhat/curhatan/suara/rekaman/
  rakaman/telepon .. direkam/dirakam/diputar/dimainkan/didengarkan/dibacain/diketawain/disimpan/
  dijadikan/disebar/dikongsi/didedahkan, ngebacain/bacain/dibacain/membacakan/dibacakan/bacakan/
  baca/jerit/teriak/teriakin/laung/umumkan/diumumin/panggil .. nama/penyakit/hutang/utang/nilai/
  markah/gaji/curhat/curhatan/diagnosa/diagnosis/hasil/keputusan/ic/nombor/nomor/tunggakan/yuran
  ... depan/kuat/keras/kenceng/lantang/speaker/pembesar/mikrofon/orang/ramai/kelas/umum/antrian/
  antrean, minta/mintak/mintain/diminta/wajib/kena/harus/disuruh/paksa/dipaksa/nanya/tanya/ditanya
  .. birthday/tarikh/tanggal/status/agama/pendapatan/gaji/ibu/penghasilan/kaum/bangsa .. lahir/
  kahwin/perkahwinan/nikah/kandung/bulanan/alamat, minta/mintak/mintain/wajib/paksa/dipaksa/nak/
  kena/tahan/nahan/ditahan/simpan/snap/scan/ambil/tangkap/foto/fotoin/tinggal/tinggalin/rampas/
  sita/pegang .. gambar/foto/salinan/kopi/copy/asal/asli .. ic/ktp/mykad/lesen/sim/paspor/passport/
  pengenalan/stnk/ijazah/sijil/kk, ditahan/nahan/menahan/rampas/dirampas/disita/pegang .. paspor/
  passport/ijazah/ktp/mykad/ic, potong/buang/keluarkan/hapus/coret/cabut/padam/remove .. nama/
  nombor/nomor/email/emel/saya/aku .. senarai/list/database/daftar/mailing/sistem, potong/buang/
  keluarkan/stop/berhenti/henti/blok/block/blokir/unsubscribe/resign/berhenti/uninstall/keluar/
  tutup ... masih/tetap/tetep/ttp/still/terus .. sms/call/dihubungi/hubungi/wa/whatsapp/email/emel/
  telpon/telepon/ditelpon/spam/promo/masuk/lokasi/data/kirim/kekirim/simpan/nyimpen/disimpan/foto/
  akses/track/dapat/terima/nangkring, ditelpon/ditelpo/ditelepon/ditelponin/dihubungi/dihubungin/
  dispam/diteror/diwa/dichat/dikirimi/dikirimin/dicall .. pinjol/judol/judi/slot/asuransi/insurans/
  sales/scammer/penipu/telemarketing/agen/ejen/marketing/bank/leasing/kartu/dc/loan/kredit/
  developer/properti/mlm, judol/pinjol/scammer/penipu/sales/agen/telemarketer .. nelpon/nelponin/
  ngewa/ngechat/wa/call/hubungi/menghubungi/spam/sms/nyepam/neror .. saya/aku/gue/gw/terus/mulu/
  tiap, ngirimi/ngirimin/ngirim/kirim/hantar/wa/chat/ngechat/dm/mesej/whatsapp ... kangen/rindu/
  sayang/cantik/manis/ayu/seksi/sexy/cakep/single/jomblo/kenalan/berkenalan/ngopi/keluar/malem/
  nude/bogel .. mbak/dik/dek/awak/padahal/kok/pulak/tak/x/nomor/nombor/nomer/saya/aku, nomor/nomer/
  nombor/no .. disimpan/disimpen/disave/nyimpen/kesimpen, ${BORROWED} ... atas nama, atas nama ..
  dia/arwah/saya/aku/gue/kami/mak/ibu/bapak/ayah/suami/istri/isteri/orang .. padahal/tanpa/tak/ga/
  gak/tidak/dikejar/ditagih/kena, guna/gunakan/pakai/pake/catut/pinjam/dipakai/dipake .. ${ID} ..
  arwah/mendiang/almarhum/abah/mak/ibu/bapak/ayah/nenek/kakek/atuk/suami/istri/isteri/kami/orang/
  pelanggan/staf/anak/adik, jual/dijual/ngejual/menjual/share/kongsi/kasih/bagi/serah ...
  pengiklan/advertiser/advertisers/broker, tv/speaker/jam/mainan/boneka/aplikasi/app/kereta/mobil/
  robot/vacuum .. rakam/merakam/rekam/merekam/ngerekam/nguping/dengar/dengerin/hantar/kirim ..
  suara/perbualan/obrolan/percakapan/data/lokasi/gambar/rumah`;
