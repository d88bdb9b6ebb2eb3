const PERSON = `
  anak/anakku/budak/bdk/bayi/baby/balita/bocah/murid/siswa/pelajar/student/orang/org/penumpang/
  pelanggan/pengunjung/tetamu/tamu/warga/penghuni/residen/pekerja/karyawan/staf/staff/pesakit/
  pasien/nenek/kakek/atuk/opah/lansia/oku/mak/ibu/ibuk/emak/mama/bapak/ayah/abah/suami/isteri/
  istri/bini/adik/adek/kakak/abang/ponakan/cucu/sepupu/kawan/temen/teman/saya/sy/aku/ak/gue/gua/
  gw/i/kami/kita/cewek/perempuan/wanita/pejalan/pengendara/penunggang/pemandu/makcik/pakcik/
  member/keluarga/satu`;
const GASES = `
  asap/asapnya/genset/ekzos/exhaust/knalpot/wap/uap/fume/fumes/thinner/tiner/cat/lem/gam/kimia/
  klorin/amonia/ammonia/racun/fogging/solar/diesel/petrol/bensin/minyak/gas/gasnya/lpg/elpiji/
  baunya/bau`;
const OVERCOME = `
  lemes/lemas/lemah/pusing/pening/mual/loya/muntah/sesak/batuk/semput/pitam/pingsan/pengsan/
  mabuk/mendesing/desing/mendesis/desis/ngowos/bocor/nafas/napas/pedih/perih/sakit`;
const RIDE = `
  bas/bus/bis/van/bot/feri/kapal/lori/truk/angkot/lif/lift/wahana/kereta/mobil/roller/kora/
  tornado/pesawat/flight/helikopter/tren/krl/mrt/lrt/ayunan/bianglala/gondola/kabel/teksi/taksi/
  travel`;
const UNSAFE = `
  sarat/overload/kebuka/terbuka/terlepas/lepas/longgar/copot/tercabut/tergantung/bergelantungan/
  bergayut/terbabas/terhempas/tergelincir/anjlok/berasap/terbakar/kebakar/meletup/meledak/
  kecemasan/darurat/karam/tenggelam/terbalik/oleng/bocor/turbulence/turbulensi/terjunam/merudum/
  hanyut`;
const GUARDS = `
  pengaman/pengamannya/sabuk/sabuknya/palang/harness/tali/talinya/belt/seatbelt/pagar/railing/
  penghadang/pengadang/jaring/cover/penutup/grill/teralis/pemegang/pegangan/gelang`;
const LOOSE = `
  kebuka/terbuka/lepas/terlepas/longgar/kendor/copot/putus/tercabut/patah/rapuh/reput/goyang/tak/
  takde/tiada/ga/gak/nggak/tidak/rusak/rosak/hilang/bolong/roboh/runtuh/terputus`;
const SPURT = `
  nyembur/menyembur/sembur/tersembur/kesembur/disembur/muncrat/memancut/mancut/pancut/terpancut/
  nyiprat/kecipratan/kena/terkena/terpercik/memercik/nyemprot/menyemprot/kesemprot/disemprot/
  terpelanting/terlempar/melayang/mendarat/jatuh/menimpa/nimpa/hempap/terhempas`;
const AT = `
  muka/mukaku/mukanya/wajah/mata/mataku/kepala/kaki/tangan/badan/dada/leher/anak/budak/bayi/
  orang/kereta/mobil/motor/saya/aku/gue/gw/pejalan/bumbung/atap`;
const BY_FORCE = `
  buli/dibuli/membuli/pembulian/bully/dibully/ngebully/bullying/perpeloncoan/ragging/dipelonco/
  dipalak/dikeroyok/dihukum/didera/disebat/dirotan/dipukul/dipijak/ditendang/direndam/dijemur/
  dipaksa/dikunci/diikat/ditampar/ditonyoh/dilempar/dibaling/disumbat`;
const RUBBING = `
  nyender/nyenderin/nempel/nempelin/gesel/menggesel/menggeselkan/gesek/gesekin/menggesek/
  ngegesek/mepet/mepetin/dempet/himpit/menghimpit/ngeraba/nyentuh/menyentuh/sentuh/senggol/
  nyenggol/pegang/megang/remas/meremas/ngeremas/ramas/tepuk/menepuk/nepok/elus/ngelus/mengelus/
  usap/mengusap/usik/mengusik`;
const PRIVATE_PARTS = `
  badan/pantat/pantatnya/punggung/dada/payudara/paha/pinggang/kemaluan/peha/bontot/bokong/rok/
  tubuh/pipi/lutut/leher/rambut/tetek/betis`;

/** Scenes of danger: crowds, rides, fumes, things that fly, force against the weak. */
export const SAFETY_MALAY_SCENES: Readonly<Record<string, string>> = {
  fumes: `
    ${GASES} ... ${OVERCOME}, ${OVERCOME} .. ${GASES} .. bau/hidu/kena/terhidu/hirup/kehirup/
    gara/sebab, asap/asapnya .. masuk/penuh/tebal/hitam .. kamar/bilik/rumah/kelas/unit/
    apartemen/dalam, karbon monoksida, monoxide, hampir/nyaris/mau/nak lewat, !lewat hampir,
    rokok/rokoknya/api/korek/lighter/mancis/puntung/nyulut/merokok .... bensin/petrol/gas/lpg/
    elpiji/spbu/solar/diesel/minyak/tangki/tabung/pam, bensin/petrol/spbu/lpg/elpiji/tangki/solar
    .... rokok/merokok/ngerokok/korek/lighter/mancis/puntung, tabung/gas/lpg/elpiji/kompor/tong/
    dapur .... nyala/menyala/nyembur/menyambar/nyamber .. gede/besar/tinggi/api/sendiri/tiba/
    tetiba/muka, gas/lpg/tong/tabung .... rokok/merokok/ngerokok, bawa/dibawa/ambil/diambil
    keluar/lari/pergi/pulang .. murid/anak/budak/bayi/siswa/pelajar, lelaki/orang/perempuan ..
    dikenali/dikenal/asing .. bawa/ambil/jemput/culik/masuk/pegang .. murid/anak/budak/bayi/
    siswa/pelajar/sekolah/bilik/rumah`,
  rides: `
    ${RIDE} ... ${UNSAFE}, ${GUARDS} .. ${LOOSE} ... ${RIDE}/atas/jatuh/tingkat/lantai/anak/
    budak/balkon/terbang/tinggi, ${RIDE} ... ${GUARDS} .. ${LOOSE}, ${RIDE} .. penuh/sarat/padat/
    desak/muat ... tangga/pintu/berdiri/bumbung/atap/bergayut, ${RIDE} ... pintu .. tak/tidak/ga/
    gak/nggak/belum/x .. tutup/ketutup/nutup/tertutup/rapat, mendarat kecemasan/darurat,
    pendaratan kecemasan/darurat, mendadak turun, hampir/nyaris .. terbang/terpelanting/
    terlempar/terhumban/terkeluar/terbalik/karam, hampir/nyaris/almost/ampir/hmpir .. masuk/
    nyelonong/terjun/langgar/rempuh/tabrak/nabrak/kena/jatuh/terlanggar/hanyut/terperosok/lelap/
    melanggar/menabrak .. parit/sawah/longkang/gaung/jurang/sungai/laut/kereta/mobil/lori/truk/
    divider/tiang/pokok/pohon/rumah/orang/anak/budak/motor/gerai/tembok/kolam/got/saya/gue/aku/
    kami, hampir/nyaris masuk/nyelonong/terjun/hanyut, rem/brek tangan .. tak/ga/gak/ngga/nggak/
    tidak/x/lupa .. ngunci/makan/kunci/pegang/tarik/ditarik/fungsi, handbrake .. tak/ga/gak/lupa/
    x/rosak/lepas, nyelonong/menyelonong/mengundur/meluncur .. sawah/got/parit/gerai/orang/kedai/
    toko/jalan/rumah/sendiri, cikgu/instruktur/pengajar/pilot/nakhoda/masinis/jurumudi .. tidur/
    tertidur/lelap/mabuk`,
  flying: `
    ${SPURT} .. ke/kena/kat/pada/atas/tepat .. ${AT}, besi/batu/bata/simen/kayu/paku/kaca/
    genteng/genting/konkrit/beton/papan/serpihan/puing/tong/pasu/pot/ranting/dahan/kelapa/durian
    .. jatuh/terbang/menimpa/nimpa/melayang/hempap/runtuh/terhempas .. ${AT}/atas/tingkat/lantai/
    proyek/tapak, banjir/empangan/bendungan/longsor .. tanpa/amaran/peringatan/rumah/orang/
    hanyut, tanah runtuh, longsor, mendap, amblas, ambles, jalan berlubang .. jatuh/motor/jatoh/
    accident, lubang .. jalan/tengah .. jatuh/motor/masuk/accident/kecelakaan/bahaya`,
  force: `
    ${PERSON} ... ${BY_FORCE}, ${RUBBING} .. ${PRIVATE_PARTS} .. ${PERSON}, ${RUBBING} ..
    ${PRIVATE_PARTS} .. ke/kat/dekat/kepada/sama .. ${PERSON}, ${PERSON} ... ${RUBBING} ..
    ${PRIVATE_PARTS}, ngejar/kejar/mengejar/dikejar/ngamuk/mengamuk ... bawa/pakai/pegang/sambil/
    dengan/guna ... gir/kayu/besi/batu/rantai/balok/botol/tongkat/cangkul/helm/helmet/pisau/
    parang/golok/stik/kunci/palu/tukul, ngunci/kunci/mengunci/gembok/digembok/menggembok/rantai/
    dikunci ... toilet/pintu/pagar/bilik/kelas/tandas/kamar ... dalem/dalam/dlm/anak/murid/masih/
    orang, obat/ubat tidur/penenang/bius, ctm, dadah, narkoba, sabu, ganja, ekstasi, pil kuda,
    ketum, diberi .. arak/alkohol/ubat/obat, jual .. rokok/vape/arak/alkohol/bir/miras/tuak ...
    budak/anak/bawah/sekolah/pelajar/umur, bawah umur, lelaki/orang/cowok/stranger .. masuk/cuba/
    coba/buka/bobol/ceroboh .. bilik/kamar/unit/rumah .. malam/saya/aku/tengah/tidur/pagi/kami,
    kunci/kad/kartu/keycard .. boleh/bisa buka .. bilik/kamar/unit/rumah .. lain/orang/saya,
    positif covid .. kerja/masuk/layan/masak/masih, covid .. pekerja/staff/tukang .. masih/kerja,
    tbc/tibi/tb/campak/cacar/hfmd .. sekolah/taska/pekerja/tukang/masak/anak/dapur, kena/kene/
    asyik/selalu kacau/ganggu/usik .. lelaki/perempuan/wanita/anak/adik/pekerja/tren/gerabak/bas/
    malam, dikacau/diganggu/diusik/digoda/disiul/dicatcall/digodain .. lelaki/cowok/perempuan/
    cewek/wanita/driver/abang/saya/aku/gue/gerbong/gerabak/jalan/malam/bapak, catcall*, anak
    dara/perempuan/adik/cewek/wanita ... kena/kene kacau/usik/ganggu/raba, naik/panjat/manjat/
    memanjat/kerja ... tanpa .. tali/harness/helm/helmet/pengaman/pelindung/apd/ppe/sarung/topi,
    tanpa tali/harness/pengaman/pelindung/apd/ppe/helm/helmet`,
  skins: `
    kulit/muka/mukaku/wajah/leher/badan/tangan/kaki/ketiak/pipi/dahi/kepala ... berbiji/berair/
    bernanah/bruntusan/beruntusan/melenting/menggelembung/menggerutu/berkudis/berkeruping/
    bersisik/beruam/mengelupas/terkopek/koyak/membiru/menghitam/gosong/terbakar/pecah, ${PERSON}
    ... tinggal/tinggalkan/ditinggalkan/ditinggal/ditinggalin .. pemandu/guide/cikgu/guru/driver/
    sopir/supir/rombongan, hilang .. gunung/hutan/laut/trek/mall/taman .. anak/budak/peserta/jam,
    jumpa .. lemah/pengsan/lemas`,
};
