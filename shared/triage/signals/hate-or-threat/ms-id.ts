const WHO = `
  aku/ak/gue/gua/gw/w/saya/sy/ane/den/kami/kita/kitorang/nanti/akan/bakal/mau/nak/sumpah/biar/
  patut/patutnya/harus/harusnya/pantas/pantes/layak/layaknya/wajar/mesti/kena/memang/tunggu/siap/
  awas`;
const HARM = `
  belasah/bantai/hajar/gebuk/gebukin/digebukin/keroyok/pukul/pukulin/tumbuk/tonjok/bogem/terajang/
  tendang/tampar/lempang/tempeleng/gampar/sepak/tikam/tusuk/bacok/tebas/tetak/parang/tembak/bunuh/
  bakar/dibakar/bom/lindas/lindes/tabrak/tabrakin/langgar/rempuh/cekik/injak/pijak/habisin/
  habiskan/habisi/abisin/kerjakan/ganyang/santau/santet/penggal/sembelih/gorok/gantung/digantung/
  patahin/patahkan/pecahin/pecahkan/hancurin/hancurkan/rogol/perkosa/culik/kubur/dibunuh/ditembak/
  ditikam/dibelasah/dihajar/dipukul/dibom/dipancung/dihapuskan/dimusnahkan/dibantai/dikeroyok/
  digebuk/simbah`;
const VICTIM = `
  kau/ko/hang/hampa/korang/korg/kamu/awak/lu/lo/loe/elu/elo/kalian/dia/diorang/mereka/driver/rider/
  kurir/sopir/staff/staf/manager/manajer/bos/boss/guard/satpam/cashier/kasir/admin/cs/semua/sekali/
  sekalian/kepala/muka/kaki/tangan/leher/mulut/gigi/rumah/kedai/toko/tokonya/kantor/kantornya/
  pejabat/ofis/office/pondok/gudang/cawangan/cabang/motor/kereta/mampus/mampos/modar/mati/lunyai/
  lembik/bonyok/abu/arang/habis/hancur/rata/lumat/cacat/koma/anak/bini/keluarga/sampai/sampe/
  kaunter`;
const GROUP = `
  bangla/banglar/banglades*/indon/indonesia*/melayu/cina/china/tiongkok/tionghoa/cokin/chindo/
  india*/keling/rohingya/pendatang/pati/nepal/nepali/myanmar/vietnam/filipino/jawa/batak/papua/
  madura/ambon/padang/sunda/dayak/minang/aceh/flores/timor/asing/aseng/arab/pakistan/afrika/negro/
  yahudi/kristen/kafir/islam/muslim/hindu/buddha/gay/lgbt/lgbtq/homo/lesbian/lesbi/bencong/banci/
  waria/pondan/bapuk/transgender/suku/ras/bangsa/kaum/etnik/etnis/agama/orangutan/oku/cacat/autis/
  janda/perempuan/betina`;
const SLUR = `
  pengotor/kotor/pemalas/malas/maling/pencuri/penyamun/penyangak/penjahat/perompak/binatang/babi/
  anjing/monyet/beruk/haiwan/sampah/najis/parasit/hama/kutu/lintah/laknat/dilaknat/terkutuk/
  jahanam/penipu/pelit/kikir/licik/bodoh/bangang/tolol/goblok/dungu/busuk/hina/haram/pariah/sial/
  bangsat/keparat/mundur/primitif/kampungan/barbar/penyakit/virus/kuman/aids/teroris/pengganas/
  komunis/pki/pelacur/lonte/sundal`;
const OUT = `
  halau/dihalau/usir/diusir/balik/baliklah/pulang/pulangkan/deport/deportasi/hapus/hapuskan/
  dihapuskan/musnah/basmi/dibasmi/bakar/bunuh/minggat/berambus/pergi/nyah/nyahkan/enyah/keluar/
  keluarkan/tenggelamkan/ganyang/bersihkan/kubur/tembak/gantung/boikot`;

/** Threats and hatred, as Malay and Indonesian speak them. */
export const HATE_OR_THREAT_MALAY = `
  ${WHO} .. ${HARM} .. ${VICTIM}, tunggu/jumpa/ketemu/kalau/kalo/awas/siap ... ${HARM} .. sampai/
  sampe/mampus/mati/lunyai/lembik/bonyok/modar/${VICTIM}, ${HARM} .. sampai/sampe .. mati/mampus/
  mampos/lunyai/lembik/bonyok/modar/koma/lumat/patah/jadi, bakar/bom/hancurin/ratain/serbu/geruduk
  .. aja/je/saja/jer .. kantor/kantornya/toko/tokonya/kedai/pejabat/ofis/gudang/semua/rumah, bikin/
  buat jadi abu/arang/mayat/jenazah/bangkai, aku/gue/gw/kami/kita tau/tahu .. rumah/shift/alamat/
  sekolah/kereta/plat/anak/keluarga .. kau/korang/lo/lu/kamu/kalian/dia/awak, tau/tahu .. tinggal/
  duduk/kerja/balik/pulang .. mana/pukul/jam .. kau/korang/lo/lu/kalian/tunggu/siap, kau/lo/lu/
  korang/kalian .. tunggu .. aku/gue/gw/nanti/bro/la/je/aja, sayang nyawa, kalau/kalo/masih ..
  sayang/mau/nak .. nyawa/hidup/selamat, hati hati .. balik/pulang/jalan .. malam/sorang/sendiri,
  jangan .. lalu/lewat/keluar .. sorang/sendiri/malam/nyawa, nyawa .. kau/lo/lu/kamu/kalian/korang/
  dia .. habis/melayang/taruhan/tamat, mampus/mampos/modar/matilah/mati .. kau/lo/lu/korang/kalian/
  kamu/semua/hang, moga/semoga/harap/doa .. mati/mampus/accident/kemalangan/celaka/cacat/terbakar
  .. kau/korang/lo/lu/kalian/dia/semua/driver/bos/keluarga, darah .. kau/lo/lu/korang .. halal/
  tumpah, hantar/kirim .. geng/samseng/preman/orang .. kau/korang/lo/kalian/belasah/pukul/kantor/
  kedai, ${GROUP} .. ${SLUR}, ${SLUR} .. ${GROUP}, ${GROUP} ... ${OUT} .. semua/aja/je/saja/negara/
  negeri/sini/kampung/asal/laut/dari, ${OUT} .. ${GROUP} .. semua/aja/je/saja/negara/negeri/sini/
  kampung/dari, dasar .. ${GROUP}, tipikal/memang .. ${GROUP} .. ${SLUR}/gitu/begitu/macam,
  ${GROUP} .. macam/kayak/kek gini/gitu/ni/tu/hampa/korang .. semua/patut/harus/harusnya/baik,
  bukan manusia, spesies .. pupus/hapus, !pecahkan .. rekod/rekor/masalah/kepala, !pecahin ..
  telur/rekor, !hancur hati, !tembak/pukul harga, !bom .. mandi/vitamin, !bakar ayam/ikan/sate/
  kalori/lemak/duit/jagung, !gantung baju`;
