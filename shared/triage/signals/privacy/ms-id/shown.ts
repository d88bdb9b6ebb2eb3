import { formsOf } from '../../ms-id-forms.ts';

/** Nobody says these of somebody in public without a reason. */
const SECRET = `
  ktp/ktpnya/ic/icnya/mykad/mykid/nik/kk/npwp/paspor/passport/pengenalan/gaji/gajinya/slip/
  payslip/penyata/mutasi/saldo/saldonya/baki/rekening/hutang/utang/hutangnya/utangnya/nunggak/
  tunggakan/tertunggak/pinjaman/cicilan/ansuran/penyakit/sakitnya/diagnosis/diagnosa/keguguran/
  hamil/mengandung/kehamilan/hiv/sifilis/kelamin/depresi/kemurungan/kanser/psikiatri/psikolog/
  kaunseling/konseling/medis/perubatan/lab/usg/xray/rontgen/biopsi/ubat/obat/resep/preskripsi/
  viagra/kondom/kontrasepsi/curhat/curhatan/curhatanku/diari/dm/chat/chatku/wasap/mesej/pesan/
  sms/percakapan/perbualan/panggilan/rahsia/rahasia/aib/biodata/identiti/identitas/cv/resume/
  lamaran/markah/rapor/rapot/nilai/result/keputusan/cerai/perceraian/alamat/nomor/nombor/nomer/
  telefon/peribadi/pribadi/kad/bogel/bugil/intim/lingerie/selfie/tandatangan/ttd/jadwal/jadual/
  trip/history/cgpa/ipk/pointer/matrik/nim/nisn/sijil/ijazah/spp/yuran/zakat/bansos/digit/berat/
  umur/usia/agama/kesuburan/mandul/haid/period/rahim/payudara/pembedahan/operasi/terapi/rehab/
  psikotes/iq/skor/ctos/ccris/slik/blacklist/waris/wasiat/harta/aset/cukai/pajak/carian/
  pencarian/tontonan/browsing/galeri/album/backup/phonebook/footage/rakaman/rekaman/voice/dna/
  genetik/sperma/disiplin/amaran/dipecat/pecat/phk/temuduga/interview/bonus/komisen/elaun/
  tunjangan/aduan/pengaduan/masalah/janda/duda/aids/tbc/mental/jiwa/bipolar/adhd/autis/oku/sidik/
  wajah/ktm/cvv/pin/otp/jarak/koordinat/jantina/pelamar`;
const LEAKED = formsOf(`
  sebar/kongsi/share/bocor/dedah/bongkar/umbar/jual/post/upload/unggah/viral/forward/tampal/
  tempel/pajang/pamer/papar/tayang/siar/baca/sebut/umum/jerit/teriak/laung/cerita/gosip/intip/
  intai/curi/copy/salin/scan/snap/catut/lacak/stalk/hebah/canang/bahas/ejek/olok/sindir/ungkit/
  mainin`);
/** Out of a hand or a printer: every day too, so not wherever they stand. */
const HANDED = formsOf('bagi/cetak/print');
/** The plainest of them. */
const SPILT = formsOf(`
  sebar/bocor/dedah/gosip/umbar/bongkar/intip/intai/catut/stalk/hebah/canang/forward/pajang/
  tampal/kongsi/unggah/upload/salahguna/skodeng/jaja/hack/godam/retas/bobol/bajak/kuntit/
  screenshot/doxx`);
/** Ways in which such things come out. */
const OUT = `
  ${LEAKED}/bagikan/dibagi/dibagikan/dibagiin/membagikan/kenceng/lantang/nyaring/speaker/
  pembesar/pengumuman/bergosip/nyeritain/bercerita/heboh/kecoh/digelakkan/diketawain/ditertawain/
  berserakan/bersepah/berterabur/bertaburan/berselerakan/tercecer/keleleran/dibuang/sampah/
  gorengan/bungkus/pembungkus/alas/recycle/daur/loak/kiloan/mading/gerbang/terpampang/dipasang/
  masang/mainkan/dimainkan/diputar/muter/tunjukkan/nunjukin/ditunjukin/tertera/diposting/ngepost/
  didownload/diunduh/download/ngeshare/difoto/difotoin/motoin/discreenshot/screenshot/tertukar/
  ketuker/terhantar/kekirim/nyasar/tersasar/dikasih/diberikan/diserahkan/dibuka/ngebuka/kepo/
  dikepoin/kedengeran/kedengaran/terdengar/didengar/tergeletak/terbiar/kebuka/terbuka/beberin/
  dibeberin/membeberkan/celoteh/mulut/sembang/disembang/mengata/diumpat/dikata/ketawakan/digelak/
  announce/diannounce/broadcast/dibroadcast/emelkan/cc/tagged/ditag/tag/leaked/leak/skodeng/
  ngestalk/dicek/dicekin/ngecek/disemak/disimpan/nyimpen/numpuk/menumpuk/bertumpuk/ditumpuk/
  bertimbun/terlonggok/berlambak/menggunung/tampilkan/nampilin/menampilkan/ditampilin/
  ditampilkan/terpapar`;
const AUDIENCE = `
  depan/antrian/antrean/barisan/kelas/rapat/mesyuarat/meeting/arisan/sekampung/sekantor/sekelas/
  seluruh/umum/publik/ramai/orang/pelanggan/pesakit/pasien/nasabah/jiran/tetangga/grup/group/wag/
  wasap/whatsapp/telegram/facebook/fb/instagram/ig/tiktok/twitter/google/internet/link/linknya/
  gerbang/lif/lift/kaunter/loket/papan/dinding/parkiran/tong/siapa/sesiapa/supervisor/bos/boss/
  atasan/majikan/hr/hrd/guru/cikgu/kantor/pejabat/ofis/kilang/pabrik/sekolah/emel/email/ex/
  mantan/bekas/suami/istri/isteri/keluarga/mertua/mentua/kawan/teman/temen/rakan/insurans/
  asuransi/pengiklan/website/web/laman/portal/surau/masjid/balai/desa/kampung/training/latihan/
  kantin/mimbar/konten/live/dashboard/projector/skrin/layar/monitor/seller/penjual/bunting/
  banner/poster/komplek/kompleks/angkatan/kedai/toko/warung/semuanya/leaderboard/resepsionis/
  resepsi/lobi/lobby/meja/wali/murid/siswa/karyawan/pekerja/staf/staff/makcik/tukang/sapu/
  cleaner/peminat/fans/wartawan/sepupu/ipar/tunang/tunangan/calon/tuan/pemilik/landlord/ketua/rt/
  rw/pakcik/bibik/pembantu/driver/rider/kurir/beramai/serumah/sepejabat/seofis/vendor/kontraktor/
  pelaku/tangan`;
const EX = `ex/mantan/bekas/stalker/selingkuhan/pelakor/penguntit`;
const EX_OF = `
  alamat/alamatnya/nomor/nomer/nombor/lokasi/akun/akaun/data/chat/foto/gambar/paket/parcel/
  jadwal/jadual/password/kata/trip/history/riwayat/rekod/tau/tahu/baca/login/log/akses/call/
  telpon/wa/rumah/transaksi/penyata`;
const UNDRESSED = `mandi/bugil/bogel/telanjang/tuala/handuk/menyusu/menyusui/kemben`;
const WATCH = `
  kamera/camera/cctv/webcam/rakam/merakam/dirakam/rekam/merekam/direkam/video/videoin/intip/
  ngintip/mengintip/diintip/mengendap/skodeng/terobos`;
const MEDICAL = `
  hiv/penyakit/tes/test/ujian/lab/darah/biopsi/medis/perubatan/kesihatan/kesehatan/diagnosis/
  diagnosa/usg/xray/psikologi/kehamilan/gaji/slip/payslip/penyata/pajak/cukai/npwp/hutang/utang`;
const OTHERS = `
  kantor/pejabat/ofis/sekolah/jiran/tetangga/majikan/bos/boss/hrd/hr/orang/keluarga/mertua/
  mentua/suami/istri/isteri/ex/mantan/bekas/grup/group/lain/semua/supervisor/atasan/asing`;
const MINE = `
  nama/nombor/nomor/nomer/no/alamat/data/identiti/identitas/info/maklumat/kontak/foto/gambar/
  email`;
const SCREEN = `
  app/apps/aplikasi/aplikasinya/scan/qr/barcode/link/linknya/login/log/inbox/portal/sistem/
  website/web/folder/drive/cloud/backup/akaun/akun/email/emel/notifikasi/dashboard/profil/
  profile/etiket/mesin/atm/mbanking/ibanking/kiosk`;
const OF = `
  orang/org/pelanggan/customer/nasabah/pengguna/user/pasien/pesakit/penumpang/peserta/pelajar/
  murid/siswa/penyewa/residen/penghuni/ahli/member`;
const RULE = 'mohon/minta/mintak/request/nak/mau/pengen/pinta/tolong/arah/desak/dah/udah/sudah';

/** Private things that come out before others, however far apart the words stand. */
export const PRIVACY_MALAY_SHOWN = `
  ${SECRET} ... ${OUT}/${HANDED} ... ${AUDIENCE}, ${OUT}/${HANDED} ... ${SECRET} ... ${AUDIENCE},
  ${AUDIENCE} ... ${OUT} ... ${SECRET}, ${OUT}/${HANDED} .. ${AUDIENCE} ... ${SECRET},
  ${AUDIENCE} .. ${SECRET} ... ${OUT}, ${SECRET} ... ${AUDIENCE} ... ${OUT}, ${EX} .... ${EX_OF},
  ${EX_OF} ... ${EX}, ${UNDRESSED} .... ${WATCH}, salin/ganti/buka/tukar/lepas baju/seluar/
  celana/pakaian .... ${WATCH}/phone/hp/handphone, salin/ganti/seluar/celana .... ${WATCH},
  ${WATCH} .... bilik/kamar/ruang ganti/salin/pas/persalinan, ${WATCH} .... mandi/bugil/bogel/
  telanjang/tuala/handuk/menyusui/salin, masuk/buka/bukak/nyelonong/ceroboh .. bilik/kamar/rumah/
  unit/kondo/apartemen .. tanpa/tak/ga/gak/nggak/tidak .. ketuk/ketok/izin/ijin/kebenaran/
  bagitau/permisi/salam/ngomong/pamit, phone/hp/handphone/telefon/doorbell/kamera/camera/cctv/
  drone/webcam .. hala/dihala/halakan/menghala/ngarah/mengarah/diarahkan/arah/menghadap/ngadep/
  nyorot/menyorot/tuju ... saya/aku/gue/gw/i/kami/kita/rumah/ruang/bilik/kamar/jendela/tingkap/
  jiran/tetangga/anak/pintu, parcel/paket/surat/sampul/amplop/bungkusan/kiriman .. dibuka/
  dibukak/terbuka/kebuka/dibongkar .. oleh/guard/jiran/orang/satpam/staff/staf/kurir/rt/pengawal/
  sama/tetangga/kantor, call/telefon/telpon/nelpon/nelponin/hubungi/hubungin/wa/whatsapp/neror/
  teror/spam .. semua/seluruh/kawan/keluarga/rakan/teman/temen/sodara .. contact/contacts/kontak/
  kenalan/phonebook/phone/hp/saya/aku/gue/gw, contact/contacts/kontak .. dalam/di/dlm/kat phone/
  hp/telefon/handphone, bisa/boleh/bole/blh/dapat/mudah .. didownload/download/diunduh/diakses/
  dibuka/dilihat/diliat/dicari/digoogle/ditengok/diubah .. siapa/semua/umum/orang/publik/google/
  sesiapa/sembarang/tanpa, ${RULE} .. data/akaun/akun/nombor/nomor/nomer/maklumat/rekod/foto/
  gambar/profil/email/emel .. dipadam/dipadamkan/dihapus/dihapusin/dibuang/didelete/padam/
  padamkan/hapus/hapuskan/delete/dimusnahkan/dikeluarkan/dinonaktifkan, bukan bil/bill/tagihan/
  akaun/akun/nama/invois/resit/penyata/laporan/data/nombor/nomor/foto/gambar/email/emel .. saya/
  aku/gue/gw/kami/i/sy, bagi/bagikan/kasih/ngasih/beri/dikasih/diberi/bocorin/serah/dedah/
  bagitau/share .. ${MINE} .. saya/sy/i/aku/gue/gw/kami/pelapor/pengadu .. kat/ke/kepada/dekat/
  sama/pada .. dia/seller/penjual/pelaku/driver/rider/orang/mereka/diorang/pengadu, ${SCREEN}
  .... ${OF} lain, ${OF} lain .... ${SCREEN}, ${SCREEN} .... keluar/muncul/nongol/papar/isinya ..
  nama/sijil/data/gambar/foto/paspor/ic/ktp/maklumat .. orang/org/adik/siapa/entah/penumpang,
  rekod/merekod/direkod/rekam/rakam/merakam .. perbualan/panggilan/suara/call/telefon/telpon,
  nombor/nomor/no kad/kartu .. penuh/lengkap/digit/#, no/nombor/nomor/tel/telefon/hp/nama/alamat
  .. besar/gede/jelas/terang/terpampang .. luar/depan/kotak/label/bungkusan/parcel/paket, malam/
  malem/malemnya/malamnya/midnight/subuh/besoknya/esoknya/trus/terus/pastu/lepas .. ada .. yang/
  yg/orang/lelaki/cowok/nombor/nomor .. chat/ngechat/wa/dm/telpon/nelpon/call/mesej/text/
  whatsapp, minta/mintak/ambil/catat/tulis .. no/nomor/nomer/nombor/hp ... chat/ngechat/wa/
  telpon/dm/add/mesej/call .. malam/malem/malemnya/aku/gue/saya/ada/kenalan/terus/trus, videoin/
  divideoin/rakam/rekam/merakam/merekam/ngerekam/direkam/dirakam/foto/gambar/video .. saya/aku/
  gue/gw/i/anak/istri/isteri/adik/kami/cewek/pelanggan/pesakit/pasien ... konten/content/story/
  stories/reels/marketing/page/vlog/fyp, ambil/ambik/snap/curi/tangkap/rakam .. gambar/foto/video
  .. saya/aku/gue/gw/i/anak/adik/kami/orang/pelanggan ... post/upload, gambar/foto/video/muka/
  wajah .. saya/aku/gue/gw/anak/adik/kami/orang ... post/upload .. ke/kat/di/dekat/dlm/dalam ..
  fb/facebook/ig/instagram/tiktok/page/story/status/group/grup/wag/telegram/website, fotoin/
  motoin/difoto/snap/candid .. saya/aku/gue/gw/i/anak/istri/isteri/adik/kami/cewek/pelanggan/
  pesakit/pasien ... konten/content/upload/story/stories/reels/belakang/senyap/diam/izin/ijin/
  kebenaran/live/marketing/iklan/promosi/pekej/page/vlog/fyp, dimasukin/dimasukkan/masukkan/
  masukin/diadd/ditambah .. grup/group/wag .. tanpa/permisi/izin/promosi/jualan/tak/ga/gak/
  whatsapp/wa, bisa/boleh .. ditonton/nonton/tengok/tonton .. live/siapa/orang/sesiapa, cerita/
  bercerita/ceritakan/ceritain/nyeritain/bilang/ngomong/cakap/bagitau/kasitau/umum .. ke/kat/
  dekat/sama/kepada/pada/dgn/dengan .. ${AUDIENCE} ... ${SECRET}, kirim/ngirim/mengirim/dikirim/
  kekirim/terkirim/hantar/menghantar/dihantar/terhantar/emel/emailkan/fax/wa/email ... ${MEDICAL}
  ... ${OTHERS}, ${MEDICAL} ... kirim/ngirim/dikirim/kekirim/hantar/dihantar/terhantar/nyasar/
  sampai/email/emel ... ${OTHERS}, fotokopi/fotocopy/fotostat/salinan/kopian/dokumen/berkas/
  borang/formulir/ktp/kk/ic/rekod/resume/lamaran/resep .... alas/bungkus/pembungkus/gorengan/
  kacang/recycle/loak/kiloan/sampah/tong/pelupusan/parkiran/lantai, jual/dijual/jualnya/ngejual/
  menjual .. kat/ke/kepada/pada/dekat/sama .. company/syarikat/insurans/asuransi/pengiklan/
  perusahaan/marketing/advertiser/sindiket/pinjol, !password .. wifi, !bekas darah/noda/pakai/
  pemakaian, !sesuai gambar/foto, !tidak/tak/ga/gak .. sesuai .. gambar/foto, !mantan napi/
  koruptor/presiden/menteri, !kirim .. alamat .. kantor/pejabat, !alamat .. pengiriman/
  penghantaran/toko/kedai/cabang/cawangan/penerima/salah, !daftar .. via/lewat/melalui/by .. wa/
  whatsapp/wasap/dm, !cek/check dm, !dm aja/je/sahaja/untuk/min/saya/kami, !info .. jadwal/
  jadual/harga/loker/promo/poli/lanjut/lengkap/selanjutnya, !lowongan/loker .. kirim, !kirim ..
  cv/lamaran/resume .. ke/email/hrd, !cara .. ganti/tukar/ubah, !macam mana .. tukar/ubah/ganti,
  !mcm mana .. tukar/ubah, !lokasi .. dekat/jauh/strategis/sempurna/akses/hotel/hebat/bagus/
  mudah/sangat, !lokasinya, !foto foto, !video .. saya/aku .. tonton/pikir/lihat/suka, !menonton
  .. video, !video video, !video perjumpaan, !rekomendasikan/merekomendasikan/merekomendasikannya
  .. kepada/ke orang lain, !menjelaskan/menjelaskannya/kembalikan .. orang lain, !kartu sim, !sim
  .. terkunci, !hacker news, !teror kota, !tukar .. alamat .. emel/email, !semua orang .. tahu/
  tau nama, !sensor sidik jari, !pembaca sidik, !teknologi sidik jari, !foto .. makan, !pesan ..
  makanan/menu, !nak/mau .. tukar/ganti .. nombor/nomor/alamat/email/emel, !akaun kena bawa,
  kongsi/share/dishare/dikongsi/post/dipost/posting/upload/diupload/unggah/diunggah/guna/diguna/
  pakai/dipakai/dipake/simpan/disimpan/rakam/dirakam/rekam/direkam/papar/dipaparkan/tayang/
  ditayang/jual/dijual/siar/disiarkan/dijadiin/dijadikan ... tanpa/tak/ga/gak/nggak/tidak/x ..
  tanya/nanya/bagitau/izin/ijin/kebenaran/konfirmasi/maklum/dimaklumkan/persetujuan/restu/
  permisi, borang/aduan/dokumen/surat/data/maklumat/fail/berkas/formulir/laporan/foto/gambar/ktp/
  ic ... sampai/jatuh/ada/berada/masuk .. tangan .. orang/supervisor/bos/boss/atasan/penipu/
  scammer/pihak/jiran/tetangga/ex/mantan/yang, surat/saman/tagihan/bil/kartu/kad/otp/paket/parcel
  .. atas nama .. orang/org/saya/gue/aku, atas nama .. orang/org yang/yg/lain, telefon/laptop/
  komputer/hp/phone/tablet/kereta/mobil/motor .. dipasang/pasang/dipasangin/ada .. perisian/
  software/aplikasi/app/alat/gps/tracker/pelacak/intip/mata/penyadap .. intip/mata/pelacak/
  penyadap/tanpa/senyap/rupanya/diam, perisian intip, perisian pengintip, alat sadap/pelacak/
  intip, gosip/ngegosip/ngegosipin/bergosip/mengumpat .. pasien/pesakit/nasabah/pelanggan/
  penyakit/tentang/soal/pasal .. saya/aku/gue/pasien/pesakit/hiv/dia/customer, !boleh tak hantar
  .. alamat, !hantar ke alamat .. pejabat/kantor, !kirim ke alamat, !otp .. tak/ga/gak/tidak/
  belum/lama/lambat/nggak .. masuk/sampai/dapat/terima, !otp .. lama, !otp tak masuk, !kode otp
  lama, !kad/kartu/atm hilang, !kad/kartu/sim saya hilang, !akun/akaun .. kena suspend/ban/block/
  lock/blokir/caj/charge/bayar/limit, !transfer/bayar .. guna/pakai akaun/akun/kad/kartu, !boleh/
  bisa .. daftar .. guna/pakai/pake .. ic/ktp/mykad, !order/pesan atas nama, !invois/invoice/
  resit/tiket atas nama syarikat/pt/suami/isteri, keluar/muncul/nongol/papar/tertera/kebuka/
  nampak .. nama ... alamat/ic/ktp/nombor/nomor/data/dia ... akaun/akun/app/apps/aplikasi/saya/
  aku/gue, sales/salesman/salesgirl/promoter/ejen/agen/telemarketer/marketing/insurans/asuransi
  .. dapat/dapet/dpt/ambil/ambik/punya/tahu/tau .. no/nombor/nomor/nomer/data/kontak/email/nama,
  no/nombor/nomor/data .. saya/aku/gue/i dari/daripada borang/survey/cabutan/form/formulir, buka/
  bukak/ngebuka/dibuka/baca/ngebaca/dibaca/bacain/tengok/nengok/ditengok/liat/ngeliat/lihat/
  melihat/dilihat/belek/selongkar/menyelongkar/diselongkar/geledah/digeledah/scroll/kepo/kepoin/
  skodeng/semak/cek/ngecek/periksa/korek ... galeri/gallery/chat/inbox/dm/whatsapp/wasap/diary/
  diari/folder/mesej/emel/laptop/handphone/telefon/hp/album/history .. peribadi/pribadi/personal/
  saya/aku/gue/gw/kami/kita/bini/isteri/istri/suami/anak/pekerja/karyawan/staf, galeri/gallery/
  gambar/foto/video/chat/mesej .. bini/isteri/istri/saya/aku/gue/anak/makwe/pacar .. dia/diorang/
  mereka/staf/staff/teknisi/tukang/pekerja .. tengok/buka/liat/lihat/simpan/copy/salin/baca,
  mesej/pesan/chat/emel/email/foto/gambar/video peribadi/pribadi .. saya/aku/gue/kami/kita/
  karyawan/pekerja, resi/paket/parcel/lokasi/hp/nomor/nombor .. dilacak/ditrack/dicek/dijejak/
  disemak .. orang/siapa/ex/mantan/sesiapa/sembarang/modal, motoin/fotoin/motret/foto/snap/
  tangkap/scan/salin/catat/nyatet/ambil .. gambar/nomor/nombor/no/depan/belakang .. kartu/kad/
  ktp/ic/paspor/cvv, motoin/fotoin/motret/memotret/snap/catat/nyatet/nyalin/salin .. kartu/kad/
  ktp/ic/paspor/plat/stnk/sim, ${SECRET} .... ${SPILT}, ${SPILT} .... ${SECRET}, sosmed/medsos/
  ig/fb/insta/twitter/tiktok/akun/akaun pribadi/peribadi/personal ... kantor/perusahaan/bos/boss/
  hr/hrd/sp/majikan/atasan/syarikat/pejabat/sekolah, pemilik/tuan/owner/penyewa baru .. liat/
  lihat/akses/nampak/tengok/boleh/bisa/dapat, !parcel/paket .. dihantar/dititip/dititipkan/
  diterima .. jiran/tetangga/satpam/guard, !guna/pakai gambar produk, !video tutorial, !senang
  ibu bapa, !gaji .. lambat keluar, !bpjs .. bisa dipake/dipakai, ambil/ambik/diambil/kumpul/
  dikumpul/guna/diguna/pakai/dipakai/dipake .. darah/sampel/sample/foto/gambar/data/nama/suara/
  video/muka/wajah/tandatangan ... tanpa/tak/ga/gak/nggak/tidak .. beritahu/bagitahu/bagitau/
  izin/ijin/kebenaran/persetujuan/tanya/nanya/maklum/bilang`;
