const DATA = `
  data/maklumat/info/informasi/ktp/nik/nomor/nomer/no/nombor/alamat/email/emel/akun/akaun/
  password/sandi/ic/mykad/passport/paspor/foto/gambar/kk/rekening/rekod/rekam/butiran/identitas/
  identiti/privasi/kontak/profil/phone/hp/wa/npwp/kad/kartu/selfie`;
const GONE = `
  bocor/dibocorkan/bocorkan/bocorin/dibocorin/terdedah/didedahkan/dedahkan/tersebar/disebarkan/
  disebar/sebar/sebarkan/dijual/dibagikan/bagikan/dicuri/curi/kecuri/disalahgunakan/disalahguna/
  salahguna/diretas/dihack/hack/hacked/digodam/kebocoran/kebobol/dibobol/bobol/beredar/viral/
  dipost/tertayang/diakses/leak/leaked`;
const OTHERS = `
  orang/penipu/scammer/stranger/jiran/tetangga/mantan/ex/publik/umum/awam/sesiapa/siapapun/asing`;
const BROAD = `
  boleh/bisa/bs/blh .. tengok/nampak/lihat/liat/baca/dilihat/diliat/dibaca/akses/diakses/
  ditengok/buka/dengar .. orang/pelanggan/customer/nasabah/pasien/pengguna/user/semua/siapa/
  sesiapa/oleh .. lain/saja/pun/bisa/je, orang lain/laen/lainnya boleh/bisa/dapat/dpt, orang lain
  .. tengok/lihat/liat/nampak/baca/login/pakai/guna/masuk/akses/tau/tahu, pelanggan/customer/
  nasabah/pasien/pesakit/pengguna/user/pembeli .. lain .. dalam/di/dlm/kat/punya/siap/lengkap/
  semua/bisa/boleh, resit/struk/nota/bil/tagihan/invois/invoice/penyata/baki/saldo/transaksi/
  mutasi/slip .. pelanggan/customer/orang/nasabah/pengguna/user .. lain, bocorkan/bocorin/
  dibocorkan/bocor/sebut/cerita/ceritain/kasih/kasitau .. baki/saldo/gaji/hutang/utang/transaksi/
  mutasi/akaun/akun/rekening .. saya/aku/gue/gw/kami/ku/pelanggan/nasabah, hapuskan/hapus/
  hapusin/padamkan/padam/delete/buang .. maklumat/informasi/data/akaun/akun/info/nombor/nomor/
  rekod/foto/gambar, gambar/foto .. ic/ktp/mykad/kk/passport/paspor/sim ... telegram/facebook/fb/
  grup/group/internet/twitter/sebar/bocor/jual/orang/google, ada/tersebar/beredar/viral ..
  telegram/internet/google/grup/group .. ktp/ic/data/foto/gambar/nombor/nomor, cctv/kamera ...
  orang/dilihat/diliat/tengok/hack/bocor/intip/bilik/kamar/toilet/tandas, simpan/nyimpen/simpen/
  save .. nombor/nomor/no/nomer/number .. saya/aku/gue/gw/lepas/terus/kacau/ganggu/gangguin,
  kacau/ganggu/gangguin/mengganggu/mengacau .. saya/aku/gue/gw/isteri/istri/adik/anak/whatsapp/
  wa/malam, sales/ejen/agen/insurans/asuransi/pinjol/telemarketing/telemarketer/marketing/bank/
  loan .. dapat/dapet/dpt/dapetin/tau/tahu/punya/ada .. nombor/nomor/nomer/no/number/data/kontak/
  info, kok .. bisa/dapet/dapat/tau/tahu/punya .. nomor/nomer/no/data/alamat/nama, sales
  asuransi, kurir/driver/rider/abang/posmen/staff/teknisi/technician/pemandu/supir/sopir/satpam/
  guard/pekerja/karyawan/mas/kang .... chat/ngechat/nge/wa/ngewa/whatsapp/wasap/ws/mesej/dm/
  ngajak/ajak/telpon/telefon/call .. ngajak/ajak/kenalan/kenal/keluar/malam/malem/pribadi/
  personal/peribadi/ketemuan/dating/istri/isteri/bini/mulu, kurir/driver/rider/abang/posmen/
  staff/teknisi/technician/pemandu/supir/sopir/satpam/guard/pekerja/karyawan/mas/kang .... save/
  simpan/nyimpen/godain/genit/miang/follow/stalk .. nomor/nombor/no/saya/aku/gue/gw/instagram/ig,
  invois/invoice/resit/penyata/laporan/rekod/rekam/hasil/dokumen ... ke/kat/kepada/dekat ..
  pelanggan/customer/nasabah/orang/pihak/pasien/pesakit lain/salah/asing, pelanggan/customer/
  nasabah/pasien/pesakit/orang/user/pengguna lain ... ${DATA}/invois/invoice/order/pesanan/
  tagihan/bil, ${DATA}/slip/gaji/penyakit/diagnosis/diagnosa/hasil/laporan/tagihan/bil/penyata/
  resit/struk/invoice/order/pesanan/booking/tempahan/chat/pesan/mesej/email/surat/hutang/utang/
  lokasi/rakaman/rekaman/otp/tac/pin/cvv/saldo/baki/password/kata/dokumen/kontrak/resume/cv/
  salinan/fotokopi/fotocopy .. ke/kat/kepada/dekat/milik/punya/oleh .. ${OTHERS}, ${OTHERS}/
  pihak/customer/pelanggan/nasabah/pasien/pesakit/pekerja/karyawan/staff/staf/bos/boss/majikan/
  suami/istri/isteri/keluarga/teman/temen/kawan/semua/lain .. boleh/bisa/dapat/dpt/dapet/tau/
  tahu/tw/nampak/lihat/liat/baca/login/masuk/guna/pakai/pake/akses/simpan .. ${DATA}/slip/gaji/
  penyakit/tagihan/bil/penyata/order/pesanan/booking/lokasi/rumah/nama, siapa/sape/sapa .. bagi/
  kasih/ngasih/beri/kata/suruh/izinkan/ijinin/benarkan .. kebenaran/izin/ijin/post/upload/share/
  nomor/nombor/data/kongsi, post/upload/naik/siar/pasang/pajang/tayang/unggah/posting .. gambar/
  foto/video/muka/wajah .. saya/aku/gue/gw/anak/kami/pelanggan/orang, gambar/foto/video/muka/
  wajah .. saya/aku/gue/gw/anak/kami/rumah ... dipost/diupload/dipakai/dipake/digunakan/iklan/
  website/laman/tanpa/izin/izinkan/kebenaran/sebar/disebar/viral/fb/facebook/ig/instagram/tiktok,
  terhantar .. ke/semua/salah, kekirim .. ke/semua/salah, terkirim .. ke/semua/salah, salah
  hantar/kirim/alamat/email/emel .. data/slip/maklumat/info/dokumen/gaji/penyata, cerita/
  ceritakan/bocorin/sebut/bagitau/kasitau/bilang/beritahu/ngomong/bongkar/umbar .. penyakit/
  hutang/utang/masalah/data/maklumat/gaji/rahsia/rahasia/privasi .. saya/aku/gue/ku/kat/ke/
  kepada/dekat, tac/otp .. tiba/terus/bertalu/berkali/padahal/mintak/minta, minta/mintak/tanya/
  nanya .. pin/cvv/otp/tac/password/ktp/ic/cvc, pin dan cvv, no kad penuh, nomor kartu lengkap,
  orang .. pakai/pake/guna/gunakan/daftar .. ktp/ic/nama/identitas/mykad/data/nik .. saya/aku/
  gue/gw/kami, ktp/ic/nik/mykad .. dipake/dipakai/digunakan/dibuang/dijadiin/dijadikan/bungkus/
  tersebar/berserakan/bersepah/tong/sampah, dibuang .. sampah/tong .. dokumen/ic/ktp/salinan/
  borang/formulir, atas meja .. ic/ktp/dokumen/passport, nge wa, ngewa, wa .. pribadi/malem/
  malam/kenalan/genit/godain, whatsapp .. malam/kenal/personal/peribadi/pelik/miang/lucah,
  berkenalan, ajak kenal, ajak kenalan, ngajak kenalan, ngajak ketemuan, ajak jumpa/dating/
  keluar, miang, lucah, genit, godain, ganggu .. nombor/whatsapp/call/telefon/wa, gangguan ..
  telefon/call/whatsapp/telepon, mengganggu .. telepon/nomor/wa, neror, meneror, diteror,
  ditelpon .. pinjol/asuransi/terus/spam/kartu/tiap/setiap/penipu, ditelepon .. pinjol/asuransi/
  terus/spam/kartu/tiap/setiap/penipu, kena call .. tiap/hari/scam/loan/insurans, tiap hari ..
  call/ditelpon/telpon/spam/sms/telefon, call .. scam/scammer/spam/insurans .. hari/selepas/
  lepas/sejak/tiap, sejak daftar .. spam/call/scam/telpon, tahu .. nama/alamat/no/nombor/nomor/ic
  .. saya/aku/penuh, tau .. nama/alamat/order/no/nombor/nomor/ktp/data .. saya/aku/gue/gw/penuh/
  lengkap/gua, siap .. sebut/tahu .. alamat/nombor/nama/ic, ada orang .. login/masuk/guna/pakai/
  akses/tukar/ubah, ada yang .. login/masuk/pake/pakai/akses/ganti/ubah .. akun/akunku/email/
  password/data, login .. negara/luar/lain/asing/orang/pelik/mana/sendiri/kota, akun/akaun/acc/
  account .. hack/kena/dibajak/diretas/diambil/dicuri/hilang/lesap/ceroboh/digodam/
  disalahgunakan/login/kebobolan/ludes/dikuasai, akunku/akunnya .. hack/kena/dibajak/diretas/
  diambil/dicuri/hilang/login, tukar/ubah/ganti/diganti/ditukar/diubah .. password/email/nombor/
  alamat/nomor .. akaun/akun/bukan/tanpa/sendiri/orang, bukan saya .. yang/yg .. login/order/
  buat/beli/pesan/daftar/transaksi, saya tak .. buat/order/login/daftar/minta .. akaun/tac/otp/
  transaksi, saya ga/gak/nggak/tidak .. pernah .. daftar/login/order/pesan/transaksi/minta/
  setuju/izin, tak pernah .. setuju/bagi/izin/benarkan/daftar/kongsi/minta, tidak pernah ..
  setuju/memberi/izin/mengizinkan/daftar/menyetujui, ga pernah .. setuju/kasih/izin/ijinin/
  daftar/ngasih, gak pernah .. setuju/kasih/izin/daftar/ngasih, hapus/padam/delete/buang/
  hilangkan/musnahkan .. data/maklumat/akaun/akun/info/nombor/nomor/gambar/foto .. saya/aku/kami/
  gue/gw/ku/peribadi/pribadi/semua, rekam/rakam/direkam/dirakam/merekam .. tanpa/izin/kebenaran/
  senyap/diam/curi, kamera .. tandas/toilet/bilik/kamar/mandi/pas/fitting/ganti/tersembunyi/
  ngintip, intip, ngintip, mengendap, skodeng, mengintip, app .. dengar/nguping/dengerin/sadap/
  mikrofon/kontak/contacts, nguping, disadap, bocor .. data/maklumat/info/rahsia/rahasia/nasabah/
  pelanggan/pengguna, terdedah, kesebar, tersebar .. data/nomor/foto/ktp/di/ke, keliatan .. data/
  alamat/nomor/nama, kelihatan .. data/alamat/nomor/nama .. orang/lain/lengkap, nampak .. order/
  alamat/nama/nombor/maklumat/akaun .. orang/lain/customer, privasi, rahsia, kerahsiaan,
  kerahasiaan, peribadi .. dedah/sebar/bocor/kongsi/jaga/data, keamanan data, keselamatan data,
  sistem .. bocor/godam/hack/jebol/selamat/bobol, pelanggaran data, perlindungan data,
  penyalahgunaan data, salah guna data, !rahsia resepi/resipi/sedap/masakan/cantik/kulit/
  kejayaan, !terima kasih, !makasih, !terimakasih, !privasi terjaga, !menjaga privasi, !privasi
  yang terjaga`;

/** Leaked, shown and misused personal data, as Malay tells it. */
export const PRIVACY_MS = `
  ${BROAD}, ${DATA} .. ${GONE}, ${GONE} .. ${DATA}, kebocoran data, bocor data, data bocor, data
  leak, data breach, data peribadi, maklumat peribadi, info peribadi, data pelanggan, maklumat
  pelanggan, data customer, privasi, pencerobohan privasi, cabul privasi, hal peribadi, peribadi
  .. dedah/sebar/kongsi/bocor/viral, sulit .. maklumat/dokumen, dedah maklumat, dedahkan
  maklumat, jual data, jual maklumat, jual nombor, kongsi data, kongsi maklumat, share data,
  share maklumat, share info .. pihak/orang, share no .. orang/pihak, pihak ketiga, third party,
  tanpa kebenaran, tanpa izin, tanpa persetujuan, tanpa pengetahuan, tak bagi kebenaran, tak
  pernah bagi kebenaran, tidak pernah setuju, tak minta izin, pdpa, akta perlindungan data,
  perlindungan data, jpdp, pesuruhjaya perlindungan, akaun .. hack/digodam/godam/kena/diceroboh/
  dicuri/login, kena hack, kene hack, dihack, digodam, godam, diceroboh, ceroboh .. akaun/data/
  privasi, orang lain .. login/masuk/guna/pakai/akses .. akaun/acc/account/nama/ic, ada orang ..
  login/masuk/guna/akses .. akaun/acc/account/nama/ic/nombor, orang .. guna .. nama/ic/nombor ..
  saya/aku, guna nama saya, guna ic saya, pakai nama saya, pakai ic, atas nama saya .. loan/
  pinjaman/daftar/akaun/talian, daftar .. nama saya, login .. dikenali/pelik/asing, login ..
  device/peranti .. lain/pelik, log masuk .. pelik/dikenali/orang, kecurian identiti, curi
  identiti, identiti .. dicuri/diguna, phishing, pautan palsu, otp .. tiba/minta/pelik, tac ..
  tiba/minta/pelik, tukar password .. bukan, maklumat orang lain, info orang lain, data orang
  lain, akaun orang lain, details orang lain, nampak .. maklumat/info/data/nama/alamat .. orang
  lain, boleh nampak .. orang/nama/alamat/maklumat/semua, maklumat pelanggan lain, data customer
  lain, info customer lain, bil orang lain, penyata .. orang lain, hantar .. maklumat/penyata/
  dokumen/email/laporan .. orang/salah, salah hantar .. email/penyata/dokumen, email .. orang
  lain, semua orang boleh .. tengok/nampak/baca, mana .. dapat .. nombor/no/number/contact/email/
  maklumat/info .. saya/aku/i, macam mana .. dapat .. nombor/no/number/maklumat/info/data, camne
  .. dapat .. no/nombor/number, mana dapat .. nombor/no/number, siapa bagi .. nombor/no/number/
  info, call scam .. lepas/selepas/sejak/sebab, scammer .. tahu/tau/dapat/ada .. nama/alamat/
  nombor/ic/order, scammer call, spam call, spam sms, berhenti .. call/sms/telefon/spam/whatsapp,
  jangan .. call/kacau/whatsapp .. lagi, rider .. simpan/kacau/save/tackle/ajak .. nombor/no/
  saya/number/personal/malam, rider/driver/posmen .. whatsapp/wasap/ws/mesej .. personal/malam,
  driver .. simpan/kacau/save/tackle/ajak .. nombor/no/saya/number/personal/malam, rider/driver/
  posmen .. whatsapp/wasap/ws/mesej .. personal/malam, posmen .. whatsapp/wasap/simpan,
  technician .. whatsapp/wasap/simpan .. nombor/no/number, staff .. simpan/whatsapp/wasap/save/
  ambil .. nombor/no/number/gambar/ic, kacau .. saya/aku .. whatsapp/nombor, simpan nombor, save
  nombor saya, save number saya, stalk, intai, mengintai, skodeng, rakam .. tanpa/curi/senyap/
  saya, curi rakam, kamera tersembunyi, hidden camera, kamera .. bilik/tandas/fitting/mandi, cctv
  .. bilik/tandas/sebar/viral, curi dengar, ambil gambar .. tanpa/saya/anak/ic, gambar .. saya/
  anak/ic/rumah .. tanpa/disebar/viral/sebar/post/online/facebook, gambar ic, salinan ic,
  fotostat ic, minta ic, tayang .. ic/nama/nombor, tampal .. nama/maklumat, padam .. data/
  maklumat/akaun/info/nombor .. saya/aku/semua, padam akaun, padam data, delete .. data/maklumat/
  akaun/account/info .. saya/aku/semua/my, buang .. data/maklumat .. saya, rekod perubatan,
  keputusan ujian .. orang/salah, doxx*`;

/** Leaked, shown and misused personal data, as Indonesian tells it. */
export const PRIVACY_ID = `
  ${BROAD}, ${DATA} .. ${GONE}, ${GONE} .. ${DATA}, kebocoran data, bocor data, data bocor, data
  pribadi, informasi pribadi, info pribadi, data pelanggan, data nasabah, data konsumen, data
  pengguna, data user, data customer, privasi, pelanggaran privasi, melanggar privasi, rahasia ..
  data/nasabah/bocor, kerahasiaan, jual data, jual beli data, ngejual data, data dijual, jual
  nomor, sebar data, nyebarin data, sebarin data, nyebarin .. nomor/foto/ktp/alamat, sebarin ..
  nomor/foto/ktp/alamat, disebarin, share data, share nomor, share no, dikasih ke .. orang/pihak,
  kasih .. nomor/data/alamat/no .. ke, ngasih .. nomor/data/alamat/no .. ke, pihak ketiga, pihak
  lain .. data/tanpa/nomor, third party, tanpa izin, tanpa persetujuan, tanpa sepengetahuan,
  tanpa seizin, tanpa ijin, gak pernah kasih izin, ga pernah setuju, tidak pernah menyetujui,
  tidak pernah memberi izin, uu pdp, pelindungan data, perlindungan data, ojk .. data, akun ..
  hack/diretas/dihack/kehack/dibajak/bajak/kebobol/dibobol/diambil/login/hilang, di hack, dihack,
  kena hack, kehack, ke hack, diretas, dibajak, akunku .. login/hack/bajak, peretas, hacker, ada
  yang login, ada yg login, ada orang .. login/masuk/pakai/akses .. akun/acc/account, orang lain
  .. login/masuk/pakai/akses/bisa .. akun/acc/akunku/data/ktp, login dari .. device/perangkat/
  kota/hp, login .. perangkat .. lain/asing/tidak, device lain, perangkat tidak dikenal,
  perangkat asing, pencurian identitas, pencurian data, identitas .. dicuri/dipakai/
  disalahgunakan, data dicuri, data .. dipake/kepake/dipakai, ktp .. dipakai/dipake/pinjol/
  disalahgunakan/pinjaman/buat/daftar, nik .. dipakai/dipake/pinjol/didaftarkan/terdaftar/daftar,
  nama saya .. dipakai/pinjol/dicatut, dicatut, mencatut, catut nama, atas nama saya .. pinjaman/
  akun/kredit/tanpa/pinjol/padahal, pinjol .. data/ktp/nik/nama/padahal/kontak, phishing, kode
  otp .. tiba/terus/padahal/masuk, otp .. tiba/terus/padahal/masuk/nggak, ganti password ..
  bukan/sendiri, password .. diganti/berubah/bocor, sim swap, fraud akun, pembobolan, dibobol,
  kebobolan, kebobol, jebol .. akun/data/rekening, data orang lain, info orang lain, akun orang
  lain, identitas orang lain, pesanan orang lain .. data/nama/alamat/nomor, tagihan orang lain,
  muncul .. data/nama/alamat .. orang lain, keliatan .. data/nama/alamat/nomor, kelihatan ..
  data/nama/alamat/nomor, bisa liat .. data/alamat/nomor/nama .. orang, bisa lihat .. data/
  alamat/nomor/nama .. orang, salah kirim .. data/email/dokumen/hasil/rekening, dikirim ke orang
  lain, kirim .. data/dokumen/hasil/rekening .. orang lain, data pasien, rekam medis, hasil lab
  .. orang/salah/tersebar, nasabah lain, pelanggan lain .. data/nama/alamat, dapet nomor .. mana,
  dapat nomor .. mana, dapet no .. mana, dapat no .. mana, dapet data .. mana, dapat data ..
  mana, tau nomor .. mana, tahu nomor .. mana, tau .. nomor/nama/alamat .. saya/gue/gw/aku/dari,
  kok bisa tau, kok bisa tahu, kok tau .. nomor/nama/alamat/data, darimana .. nomor/data/no/
  kontak, dari mana .. nomor/data/no/kontak .. saya/gue/aku/gw, siapa yang kasih .. nomor/no/
  data, penipu .. tau/tahu/punya .. nama/nomor/alamat/data/pesanan/order, penipu kok tau, telpon
  spam, telepon spam, spam telepon, spam telpon, spam wa, ditelponin .. terus/spam/nomor/pinjol,
  ditelpon .. terus/spam/penipu, ditelepon .. terus/spam/penipu, diteror, teror, neror, meneror,
  debt collector .. kontak/kerabat/teman/nomor, dc .. kontak/kerabat/nomor/sebar, sebar kontak,
  kontak darurat, hubungi .. kontak/keluarga/teman .. padahal/tanpa, stop .. spam, berhenti ..
  telepon/telpon/wa/spam, jangan .. telepon/telpon/wa .. lagi, kurir .. simpan/nyimpen/save/
  godain/ngechat/ngajak .. pribadi/nomor/malam/genit/kenalan/ku, driver .. simpan/nyimpen/save/
  godain/ngechat/ngajak .. pribadi/nomor/malam/genit/kenalan/ku, nyimpen nomor, nyimpan nomor,
  simpan nomor .. saya/ku/pribadi, nge chat .. pribadi, ngechat pribadi, stalking, nguntit,
  menguntit, direkam .. diam/tanpa/izin, merekam .. diam/tanpa, rekam diam, kamera tersembunyi,
  kamera .. kamar/toilet/ganti/mandi/kos, hidden cam*, ngintip, mengintip, diintip, nyadap,
  disadap, menyadap, penyadapan, foto .. saya/anak/ktp/rumah/gue/aku .. tanpa/disebar/diupload/
  dipasang/viral/diposting, foto ktp, selfie ktp, minta ktp, fotokopi ktp, hapus .. data/akun/
  nomor/informasi .. saya/ku/gue/aku/gw/kami, hapus akun, hapus data, penghapusan data, dihapus
  .. data/akun, rekaman cctv .. sebar/tersebar/viral, doxing, doxxing, didoxing, izin akses ..
  kontak/galeri/lokasi, akses .. kontak/galeri .. tanpa/minta, melacak .. lokasi`;
