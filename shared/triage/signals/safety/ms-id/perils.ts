/** What happens to nobody on purpose: the verbs in `ter-` and `ke-` of accidents. */
const BEFELL = `
  kejungkel, kejungkal, keserimpet, kesrimpet, kejerembab, kesrempet, kejedug, ketubruk,
  tertubruk, nubruk, menubruk, nyeruduk, menyeruduk, diseruduk, dirempuh, merempuh, terlentang ..
  jatuh, tersembam, tersungkur, terjelepok, terjerembab, terjerembap, terjungkal, terjengkang,
  kejengkang, terpelecok, terpelanting, terpental, kepental, terlempar, kelempar, tercampak,
  terhumban, terseret, keseret, terlanggar, tertabrak, ketabrak, kesenggol, tersenggol,
  keserempet, terserempet, terlindas, kelindes, tergilis, digilis, tertimbun, tertimbus,
  ketimbun, terhempap, terhimpit, kehimpit, kegencet, tergencet, terjepit, tersepit, kejepit,
  tercurah, terpercik, tersambar, terpijak, keinjek, keinjak, terinjak, tertikam, tersayat,
  kesayat, terhiris, keiris, tertusuk, ketusuk, tercucuk, kecucuk, kecebur, tercebur, kecemplung,
  tercemplung, nyemplung, kejeblos, terperosok, kejeglong, terguling, kepelintir, terpelintir,
  semaput, kesandung, tersandung, tersadung, keseleo, kecolok, tercolok, kesedak, ketelan,
  ketelen, tertelan, terminum, keminum, terhirup, kehirup, tersedut, terhidu, kesedot ..
  serangga/lalat/semut/benda, kesiram, tersiram, tersimbah, kecipratan, kesembur, !terlempar ..
  promo/hadiah, !tersungkur .. liga/lawan/pasukan/perlawanan, !terlempar keluar .. app,
  !terguling .. ketawa/ngakak, !kartu/kad/atm .. ketelen/tertelan, !tersandung .. cinta/kasus,
  !terlempar dari app`;
const ILL = `
  kuning/hepatitis/ginjal/liver/lumpuh/buta/pekak/tuli/cacat/strok/stroke/kejang/demam/sesak/
  semput/asma/sakit/muntah/kudis/berkudis/lemas/lemes/lemah/patah/luka/mati/berdarah/kencing/
  berdebar/rontok/gugur/botak/bruntusan/jerawat/ruam/gatal/alergi/alahan/meroyan/kritis/kritikal/
  drop/pengsan/pingsan/pucat/nanah`;
const TOOK = `
  minum/makan/telan/pakai/pake/guna/sapu/cuci/suntik/vaksin/facial/spa/rawat/operasi/potong/
  titis/hirup/mandi/berenang/duduk/tidur/servis/grooming/rawatan/jus/detox/jamu/suplemen/krim/
  serum/vitamin`;
const SINCE =
  'sejak/semenjak/lepas/selepas/setelah/sehabis/abis/habis/gara/akibat/kesan/sampai/sebab';
const PET = `
  kucing/kucingku/anjing/anjingku/kitten/puppy/anabul/anabulku/oyen/hamster/arnab/kelinci/burung/
  ikan/koi/haiwan/hewan/peliharaan/bulus/kucheng/meow/kura/iguana/pet`;
const ABSENT = `
  takde/tiada/tanpa/xde/xada/takda/kurang/belum/minim/gada/gaada/ada/rosak/rusak/mati/tak/x/ga/
  gak/nggak/tidak/kosong/hilang`;
const GEAR = `
  pagar/pagarnya/penghadang/pengadang/railing/handrail/pengaman/pengamannya/lifeguard/penyelamat/
  pengawas/apar/sprinkler/pemadam/hidran/hydrant/detektor/alarm/penggera/loceng/amaran/
  peringatan/signage/rambu/palang/evakuasi/kecemasan/darurat/pelampung/jaket/helmet/helm/
  seatbelt/sabuk/airbag/kotak/ambulans/ambulan/oksigen/defibrilator/aed/grounding/earth/elcb/
  rccb/ventilasi/jaring`;
const EXPOSED = `
  telanjang/terkelupas/ngelupas/mengelupas/terdedah/terbuka/menjuntai/berjuntai/semrawut/
  berselirat/putus/bocor`;
const BABY_GEAR = `
  gendongan/gesper/gespernya/stroller/carrier/carseat/car/seat/highchair/kerusi/kursi/katil/box/
  boks/buaian/buai/ayunan/bouncer/walker/babywalker/troli/basikal/sepeda/boncengan/jok/helm/
  helmet/harness`;
const UNDONE = `
  lepas/terlepas/tercabut/copot/patah/putus/longgar/kendor/terbuka/kebuka/terlipat/kelipet/
  runtuh/roboh/terbalik`;
const LITTLE = `
  bayi/baby/anak/anakku/budak/balita/bdk/ponakan/cucu/adik/adek/jatuh/jatoh/terjatuh/nyaris/
  hampir/untung/nasib/mujur/sendiri/tanjakan/jalan/lereng`;
const VEHICLE = `
  kereta/mobil/motor/motornya/mobilnya/keretanya/van/lori/truk/bas/bus/skuter/gear/gigi/gir/
  matic/auto/ev/troli/lif/lift/eskalator/escalator/travelator/bergerak/forklift`;
const RUNAWAY = `
  meluncur/menggelongsor/gelongsor/menonong/melompat/lompat/loncat/meloncat/ngegas/menderu/
  mundur/undur/reverse/terbalik/bertindan/bergerak/jalan/maju/lari/pecut/memecut/melulu/
  nyelonong/bergolek/menggelinding/gelinding/ngglinding/berguling/menjunam`;
const ALONE =
  'sendiri/tetiba/tiba/tau/depan/belakang/jatuh/langgar/nabrak/mengejut/mendadak/bahaya';
const DRUNK = `
  alkohol/arak/tuak/miras/ganja/ketum/miras`;
const FUMES = 'asap/habuk/debu/sisa/limbah/bau/jerebu/racun/cemar/pencemaran/polusi/kotoran/toksik';
const WORKS = 'kilang/pabrik/tapak/proyek/projek/loji/tpa/pelupusan/kandang/ladang/stesen/gudang';
const FAMILY = `
  anak/anakku/bayi/baby/budak/mak/ibu/nenek/warga/penduduk/orang/penghuni/kami/saya/sesak/batuk/
  asma/semput/gatal/ruam/sakit/tidur/nafas/napas/muntah/pening/pusing`;

/** Accidents, sickness and perils in yet other words of Malay and Indonesian. */
export const SAFETY_MALAY_PERILS: Readonly<Record<string, string>> = {
  befell: BEFELL,
  ill: `
    ${SINCE} .. ${TOOK} ... ${ILL}, ${TOOK} ... ${SINCE} .. ${ILL}, ${PET} ... ${ILL}/hilang/
    kurus/kutu, kulit/mata/badan .. kuning, gagal ginjal/hati/jantung/buah, buah pinggang ..
    rosak/gagal/sakit, rosak/rusak .. ginjal/hati/saraf/mata/rahim/paru/jantung/buah, anak/mak/
    ibu/bayi/saya/ayah/nenek .. asma/semput/kanser/kanker/strok/lelah .. tak/kambuh/teruk/kena/
    serang/ga/gak/boleh, lahir mati, pramatang, prematur, tertekan/depresi/murung .. nak/mau/
    ingin .. mati/bunuh, bekas .. gigit/gigitan/cakar/cakaran/cubit/cubitan/pukul/pukulan/lebam/
    ikatan/tangan .. anak/badan/muka/budak/penuh, penuh .. bekas/kesan .. gigit/gigitan/cakar/
    cakaran/cubit/lebam/luka/lecet, muntah/berak/kencing/batuk/ludah/meludah/bab darah, parut ..
    muka/kaki/tangan/anak/kekal/seumur, hilang .. penglihatan/pendengaran/deria/jari/kesedaran/
    ingatan/nyawa/upaya, kehilangan penglihatan/pendengaran/jari/nyawa/janin/bayi/kaki/tangan/
    mata, bayi tertukar, mayat tertukar, jahitan terbuka/lepas, reaksi .. alahan/alergi/teruk/
    kulit/parah/buruk, bakteria/bakteri/kuman/coliform .. dalam/air/makanan/sample/ujian/lab,
    !anti bakteri/bakteria/kuman, !bunuh kuman/bakteria, !kuman .. mati/bersih, rawan kecelakaan/
    jatuh/longsor/kebakaran/begal`,
  gear: `
    ${ABSENT} .. ${GEAR} ... anak/budak/bayi/balita/orang/penumpang/pekerja/pengunjung/jatuh/
    bahaya/kalau/kalo/lemas/tenggelam/kecemplung/terbakar/kebakaran/tinggi/balkon/kolam/tangga/
    atap/bumbung/motor/mati, kolam/balkon/balkoni/tangga/atap/bumbung/jambatan/jembatan/tebing/
    rooftop/parit/sungai/tasik/wahana ... ${ABSENT} .. ${GEAR}, kabel/wayar/colokan/stopkontak/
    soket/plug/wire/suis/saklar .. ${EXPOSED}, ${BABY_GEAR} .. ${UNDONE} ... ${LITTLE}, ${LITTLE}
    .. ${BABY_GEAR} .. ${UNDONE}, ${BABY_GEAR} .. ${LITTLE} .. ${UNDONE}, ${VEHICLE} ..
    ${RUNAWAY} .. ${ALONE}, ${ALONE} .. ${RUNAWAY} .. ${VEHICLE}, bau/hidu/minum/nenggak/teler/
    tenggak .. ${DRUNK}, sempoyongan, teler, zigzag, zig zag, bahu jalan, lorong/laluan/lane
    kecemasan, atas trotoar/divider, nyalip .. dari/kiri/tikungan, tikungan/selekoh/corner ..
    ngebut/laju/potong/memotong/nyalip/terbabas, tiang/dinding/struktur/tembok/bangunan/jambatan/
    jembatan/pokok/pohon/siling/plafon/bumbung/atap/menara .. condong/miring/senget/mendap/retak/
    merekah/doyong/lapuk/reput/roboh/ambruk, tekanan kabin, topeng/masker oksigen, dentuman,
    letupan, kilat/petir .. sambar/menyambar/kena/panah, khemah/tenda/kanopi .. terbang/roboh/
    runtuh/tumbang, pemberat/beban/bench/barbell/kabel .. jatuh/putus/hempap/patah/menimpa, road
    rage, himpit/tailgate/mengekor .. kereta/motor/saya/aku, kerusi roda/kursi roda ..
    tergelincir/terbalik/jatuh/ramp/curam/tersangkut, bahagian/part/komponen kecil .. tercabut/
    tertanggal/telan/bahaya/anak/lepas, laser .. mata/kena, anak/murid/budak/siswa .. dijemput/
    diambil/dibawa/dilarikan .. orang/stranger/lelaki/asing/siapa/entah`,
  held: `
    nahan/tahan/menahan/ditahan/kurung/dikurung/sekap/menyekap ... gudang/bilik/stor/store/
    ruangan/pos/office/pejabat/jam/mall .. saya/aku/gue/gw/kami/jam/dituduh/tuduh/geledah, saya/
    aku/gue/gw/kami/anak .. ditahan/dikurung/disekap .. gudang/bilik/stor/store/ruangan/pos/
    pejabat/kantor, dituduh/tuduh .. mencuri/nyuri/maling/curi ... geledah/periksa/buka/
    telanjang/tahan/ditahan/nahan/gudang/bilik/depan, digeledah, menggeledah, geledah .. beg/tas/
    badan, ambil paksa, rampas paksa, ditarik paksa, simbah cat, rusak .. pagar/rumah .. penagih/
    dc/collector, penagih/dc/collector/ceti/along .. gedor/maki/ancam/rusak/masuk/paksa`,
  polluted: `
    ${FUMES} .. ${WORKS} ... ${FAMILY}, ${WORKS} .. ${FUMES} ... ${FAMILY}, ${WORKS} ... ${FUMES}
    .. ${FAMILY}, serangga/binatang/benda/bangkai .. asing/hidup/mati/bergerak .. di/dalam/kat/
    dlm .. makanan/minuman/es/kopi/teh/nasi/air/botol/bungkus/kotak/roti/susu/jus/sup/kuah, tanpa
    pengawasan/pengawas, tak/ga/gak/tidak/nggak .. diawasi/diawasin/dijaga/dijagain/diperhatikan
    .. anak/budak/bayi/kolam/main, anak/budak/murid/balita .. merayau/keluyuran/kabur/keluar
    sendiri/seorang/jalan, leka .. phone/fon/hp/telefon/sembang .. anak/budak/kolam/bayi/murid,
    ular/kobra/piton/sawa/jengking/kalajengking/lipan/kelabang/biawak/buaya/tebuan/lebah/tawon/
    beruk/monyet/harimau/babi/tikus .. dalam/di/kat/bawah/kolong/masuk/atas/celah .. katil/kasur/
    bilik/kamar/rumah/toilet/tandas/wc/kereta/mobil/villa/homestay/hotel/dapur/taman/sekolah/
    kolam/lantai/laci/kasut/sepatu/jamban/pejabat/kelas/wad/asrama, soda api, air keras, asam
    sulfat, asid sulfurik, caustic, kostik, air aki, formaldehid, korengan, koreng, borok,
    melentung, kurap, ekzema/eksim .. lepas/setelah/teruk/kambuh/abis, batuk/bersin/selsema/flu/
    ingus/ludah .. ke/atas/depan/dalam/kena .. makanan/lauk/nasi/adonan/minuman, besoknya/
    esoknya/esok/malamnya/malam .. semua/kami/kita/sekeluarga/serumah/seisi .. tumbang/tepar/ko/
    sakit/demam/muntah/cirit, covid/tbc/tibi/campak/denggi/cacar .. dicampur/campur/sebilik/
    sekamar/satu/kongsi, pasien/pesakit .. dicampur/campur .. covid/tbc/lelaki/sekamar/sebilik,
    buka/bukain/masuk/ketuk/gedor/cuba/coba .. pintu .. kamar/bilik .. cewek/perempuan/orang/
    saya/aku/gue/anak/malam`,
};
