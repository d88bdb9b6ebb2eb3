/** Things that the older lists leave out. */
const THING = `
  roller/coaster/bianglala/kincir/wahana/jetski/banana/boat/snorkel/parasailing/zipline/kuda/
  treadmill/dumbbell/barbell/sauna/jacuzzi/bathtub/kolam/shower/geyser/heater/humidifier/
  diffuser/hairdryer/dryer/catok/straightener/lilin/mancis/korek/lighter/pemetik/vape/pod/liquid/
  scooter/skuter/hoverboard/skateboard/ebike/stroller/walker/bouncer/playpen/cot/crib/sling/
  gendongan/dot/puting/teether/mainan/mainannya/permainan/toy/lego/slime/balon/petasan/mercun/
  kembang/bunga/kanopi/khemah/tenda/baliho/signboard/papan/perancah/scaffolding/steger/kren/
  crane/forklift/tower/menara/parit/longkang/selokan/gorong/manhole/paip/pipa/boiler/autogate/
  gate/pagar/pagarnya/gerbang/portal/palang/boom/dulang/panggangan/pembakar/pemanggang/grill/
  wajan/kuali/steamboat/hotpot/shabu/eskalatornya/liftnya/lifnya/tangganya/kursinya/kerusinya/
  mejanya/raknya/lemarinya/almarinya/kacanya/pintunya/atapnya/plafonnya/silingnya/ranjangnya/
  katilnya/baterainya/kabelnya/wayarnya/colokannya/kompornya/tabungnya/remnya/breknya/tayarnya/
  bannya/setirnya/sterengnya/helmet/helm/topi/tali/harness/pelampung/ban`;
const BREAKS = `
  meletup/meletop/meledak/meleduk/meletus/terbakar/kebakar/berasap/ngebul/korslet/konslet/
  meleleh/leleh/mencair/bocor/runtuh/roboh/ambruk/ambrol/rubuh/tumbang/jebol/patah/retak/pecah/
  berkecai/terbalik/terguling/terlepas/copot/tercabut/tertanggal/menimpa/nimpa/niban/hempap/
  menghempap/himpit/menghimpit/njepit/menjepit/tersepit/kejepit/nyetrum/kesetrum/renjat/berkarat/
  licin/tersentak/terhentak/anjlok/terhempas/ngamuk/blong/pakem/terpelanting/karam/tenggelam/
  terbang/reput/lapuk/rapuh/nyembul`;
/** What everyday things do too: said of more than things. */
const WORN = 'goyang/putus/makan/asap/api/longgar/kendor/lemas/racun/beracun/tajam';
const PERSONAL = `
  saya/sy/aku/gue/gua/gw/kami/kita/anak/anakku/bayi/baby/budak/balita/orang/penumpang/pengunjung/
  pelanggan/kepala/tangan/kaki/jari/muka/paha/riba/badan/mata/nyaris/hampir/nasib/mujur/untung/
  takut/bahaya/maut/nyawa/cedera/luka`;
const TOXIC = `
  timbal, timbalnya, plumbum, merkuri, raksa, arsenik, kadmium, asbes, asbestos, pestisida,
  sianida, metanol, methanol, etilen glikol, klorin, klorinnya, kaporit, rhodamin, rodamin,
  melamin, dioksin, radioaktif, racun serangga, cat .. ngelotok/mengelupas/terkelupas .. mainan/
  anak/bayi/jilat, bpa .. botol/bayi/plastik, pewarna tekstil/pakaian, pengawet mayat, minyak
  babi, bahan pelarang, !timbal balik, !bebas .. bpa/merkuri/klorin/pestisida, !tanpa .. bpa/
  merkuri/klorin/pestisida`;
const MEDICINE = `
  obat/obatnya/obate/ubat/ubatnya/antibiotik/sirup/sirap/tablet/pil/kapsul/vaksin/suntikan/
  insulin/infus/drip/titisan/tetes/titis/salep/krim/inhaler/paracetamol/panadol/parasetamol/dos/
  dosis/resep/preskripsi/darah/jarum/suntik`;
const WRONGLY = `
  salah/tersalah/silap/tersilap/keliru/kliru/tertukar/ketuker/ketukar/terbalik/kebalik/bukan/
  berlebih/berlebihan/terlebih/kelebihan/double/dobel/overdose/kadaluarsa/kedaluwarsa/
  kadaluwarsa/expired/luput/tamat/basi/palsu/bekas/berkulat/cendawan/jamuran/berjamur/hitam/
  keruh/dewasa/telinga`;
const SPOILS = `
  cendawan/kulat/jamur/berkulat/jamuran/berjamur/kulapuk/lendir/berlendir/belatung/ulat/berulat/
  busuk/basi/mentah/expired/kadaluarsa/kedaluwarsa/luput/terapung/ngambang/cacing/telur/tikus`;
const EATEN = `
  ubat/obat/sirup/sirap/susu/formula/asi/roti/biskut/biskuit/makanan/mpasi/bubur/nasi/lauk/ayam/
  ikan/daging/telur/keju/yogurt/jus/air/minuman/botol/cawan/gelas/kek/kue/kuih/coklat/sosej/
  sosis/bakso/tahu/sayur/buah/kurma/sambal/kicap/kecap/vitamin/suplemen`;
const ATE = `
  anak/anakku/bayi/baby/budak/balita/makan/termakan/kemakan/minum/terminum/keminum/telan/
  tertelan/ketelen/suap/nyuapin/gigit/kunyah/muntah/sakit/cirit/mencret/diare/keracunan/perasan/
  sadar`;
const FELT = `
  muntah/cirit/mencret/diare/mual/loya/pening/pusing/demam/menggigil/kejang/sesak/pingsan/
  pengsan/gatal/gatel/bengkak/bentol/ruam/melepuh/lemas/lemes/kebas/berak/bab/mules/memulas/
  melilit/panas/batuk/sakit/perih/pedih/nyeri/tipes/tifus/hepatitis/kolera/disentri`;
const USED = `
  makan/minum/pakai/pake/guna/gunakan/sapu/oles/calit/telan/suntik/hirup/hidu/sedut/cuci/mandi/
  rendam/berendam/spa/urut/pijat/facial/laser/filler/botox/sulam/waxing/operasi/vaksin/transfusi/
  cabut/scaling/bleaching/smoothing/rebonding/dye/cat`;
const ABANDON = `
  dibiar/dibiarkan/dibiarin/biarkan/biarin/membiarkan/ngebiarin/terbiar/ditinggal/ditinggalkan/
  ditinggalin/tinggalkan/ninggalin/ditolak/menolak/diabaikan/abaikan/mengabaikan/dicuekin/
  ditelantarkan/menelantarkan/terlantar/terabai`;
const NEGLECT = `
  disuruh/dilayan/dirawat/ditangani/diperiksa/dibantu/ditolong/nolong/nolongin/tolong/respon/
  datang/dateng/peduli/layan`;
const PATIENT = `
  pesakit/pasien/pasiennya/igd/ugd/icu/wad/bangsal/kecemasan/ambulans/ambulan/ambulance/
  pendarahan/perdarahan/sesak/nafas/napas/dada/jantung/strok/stroke/kejang/sawan/bersalin/
  lahiran/melahirkan/kontraksi/ketuban/oksigen/pingsan/pengsan/sekarat/nazak/tenat/koma/darah/
  jatuh/terjatuh/demam/kanser/kanker/nenek/opah/atuk/lansia/oku/asma`;
const NONE = `
  tak/x/takde/tiada/tidak/ga/gak/nggak/ngga/kagak/belum/blm/jam/berjam/lantai/sorang/seorang/
  sendirian/sampai/sampe/hingga/mati/meninggal/meninggalnya/kritis`;
const SUDDEN = `
  tumpah/tertumpah/ketumpahan/terbalik/kebalik/tersimbah/simbah/menyimbah/kesiram/tersiram/
  nyiram/muncrat/memercik/terpercik/jatuh/terjatuh/terhempas/melayang/terbang/menimpa/nimpa/
  niban/hempap`;
const LAP = `
  riba/paha/pangkuan/badan/muka/kepala/kepalanya/kaki/tangan/mata/dada/anak/anakku/budak/bayi/
  baby/balita/punggung/leher/nenek`;

const MACHINE = `
  selimut/bantal/tilam/kasur/kerusi/sofa/cerek/ketel/teko/periuk/kipas/lampu/mesin/setrika/
  seterika/pemanas/penghangat/penyaman/pengering/penapis/dispenser/kulkas/freezer/microwave/
  ketuhar/oven/airfryer/blender/pengisar/mixer/toaster/kompor/rice/cooker/tv/televisi/laptop/
  charger/powerbank/adaptor/adapter/kabel/wayar/plug/soket/colokan/stopkontak/mcb/meteran/meter/
  fius/suis/saklar/nozzle/inverter/aki/bateri/baterai/ebike/skuter/elektrik/listrik/letrik/
  pengharum/aerosol/tabung`;
const LEFT = `
  rombongan/peserta/anak/anakku/budak/bayi/murid/siswa/pelajar/penumpang/orang/nenek/atuk/lansia/
  saya/aku/gue/kami/kita/kitorang/warga/pesakit/pasien/ibu/mak/satu/adik/adek`;

/** Poison, spoiled food, wrong medicine, neglect; things that break upon people. */
export const SAFETY_MALAY_POISON: Readonly<Record<string, string>> = {
  things: `
    ${THING} ... ${BREAKS}/${WORN} ... ${PERSONAL}, ${PERSONAL} ... ${THING} ... ${BREAKS}/
    ${WORN}, ${SUDDEN} .. atas/ke/kena/di/kat/pada/tepat .. ${LAP}, ${LAP} .. ${SUDDEN} .. panas/
    kuah/minyak/sup/air/kopi, ${TOXIC}, dijilat/jilat/ngemut/diemut/emut/isap/hisap .. cat/
    mainan/timbal/bateri/baterai`,
  medicine: `
    ${MEDICINE} .. ${WRONGLY}, ${WRONGLY} .. ${MEDICINE}, ${MEDICINE} ... mata .. telinga,
    ${MEDICINE} ... telinga/kuping/luar/dewasa/kucing/anjing .. buat/untuk/utk/kat/ke/kepada/
    pada, ngasih/kasih/bagi/bg/beri/diberi/dikasih .. ${MEDICINE} ... orang/pasien/pesakit/
    dewasa/telinga lain, alat .. tak/tidak/ga/gak/nggak .. steril, jarum/gunting/pisau/alat
    bekas, salah diagnosa/diagnosis/suntik/operasi/potong/cabut/bedah/transfusi/golongan, gigi ..
    salah/sehat/sihat .. cabut/dicabut, ${MEDICINE} ... ternyata/rupanya/rupanye/sebenarnya/tau
    .. lem/gam/glue/sabun/cat/lain/bukan/orang/kosong/air/gula/pembersih, salah ambil/ambik/
    kasih/bagi/beri .. ${MEDICINE}, kejutan/kejut/setrum/nyetrum/sengatan/kesetrum .. pegang/
    megang/sentuh/nyentuh/peti/pintu/plug/suis/paip/keran/kran/setiap/tiap, dapat/kena kejutan ..
    pegang/sentuh/setiap`,
  food: `
    ${EATEN} .. ${SPOILS} ... ${ATE}, ${SPOILS} .. dalam/dlm/di/kat/atas .. ${EATEN}, ${EATEN} ..
    ada .. ${SPOILS}, ${USED} ... lepas/terus/trus/langsung/sampai/sampe/malamnya/malam/besoknya/
    esok/esoknya/semalaman/sejam .. ${FELT}, lepas/abis/habis/setelah/sehabis/selepas/sejak/
    seusai/gara .. ${USED} ... ${FELT}, bolak balik .. wc/toilet/kamar, ulang alik .. tandas/
    jamban/toilet, berak/bab .. darah/berdarah/air/cair/terus, tipes, tifus, typhoid, denggi,
    demam berdarah, leptospirosis, kencing tikus, hfmd, hepatitis, disentri, kolera, botulisme,
    listeria, kutu busuk, bed bug, bed bugs, bedbug*, tungau, pijat .. katil/tilam, puntung/
    rokok/abu/kondom/pembalut/tuala/kain/kasa/kapas/benang/dawai/spring/sponge/span/sabut/getah/
    koyok/plaster/hansaplast/handyplast/handsaplast/glove/sarung/klip/jepitan/subang/anting/
    cincin/syiling/koin/kertas/stiker/kuku/gigi/bulu/rambut/kancing/mur/sekrup/skru/bolt/nat/
    screw/kabel/wayar/tali/rafia/zip/peniti/jarum/isi/hekter/staples/kecoak/kecoa/lipas/lalat/
    tikus/cicak/tokek/katak/kodok/siput/keong/lipan/semut/ulat/belatung/cacing/telur/larva/
    jentik/lumut .. dalam/dlm/di/kat/dalem/nyelip/campur/terselit/celah/tengah/atas .. kuah/nasi/
    sup/mi/mee/mie/roti/kek/kue/bubur/lauk/sayur/salad/sos/saus/sambal/kari/gulai/air/galon/
    minuman/teh/kopi/susu/jus/ais/es/makanan/burger/nugget/nuget/sosej/sosis/daging/ayam/ikan/
    bakso/kuih/coklat/gula/beras/tepung/biskut/kapsul/botol/tin/kaleng/kemasan/pembungkus/
    bungkus/gorengan/mangkuk/mangkok/gelas/pinggan/piring, lupa/tertinggal/ketinggalan/tinggal/
    terlupa .. kain/kasa/gunting/swab/kapas/alat/jarum/benang/span/keluarkan .. perut/badan/
    rahim/luka/tubuh/isteri/istri/dalam, kain/kasa/gunting/swab/kapas/jarum .. dalam/di .. perut/
    badan/rahim/luka/tubuh, lens/lensa/kanta/softlens .. mata, tersekat/nyangkut/tersangkut/
    tercekik/ketulangan .. tekak/kerongkong/kerongkongan/leher/tenggorokan, epinephrine,
    epinefrin, epipen, adrenalin .. jab/suntik/klinik, nebulizer, neb .. klinik/hospital,
    antihistamin .. lepas/suntik/klinik, cpr, tanpa/takmau/taknak/no .. udang/kacang/telur/susu/
    seafood/gluten/ikan/kerang/sotong/soya .. tetap/masih/tetep/still .. ada/letak/dikasih/bubuh/
    campur, pesan/pesen/order/bagitau/bilang .. tanpa .. udang/kacang/telur/susu/seafood/gluten/
    kerang .. tetap/masih/tetep/ada`,
  neglect: `
    ${ABANDON} ... ${PATIENT} ... ${NONE}, ${PATIENT} ... ${ABANDON}, ${ABANDON} .. ${PATIENT},
    tunggu/menunggu/nunggu ... ${PATIENT} ... jam/berjam/mati/meninggal/lantai/kritis, ${PATIENT}
    ... tunggu/menunggu/nunggu/nungguin .. jam/berjam/# jam, ${PATIENT} ... ${NONE} ..
    ${NEGLECT}, ${NONE} .. ${NEGLECT} ... ${PATIENT}`,
  trapped: `
    kunci/ngunci/mengunci/dikunci .. pintu .. saya/aku/gue/gw/maksa/paksa/luar/semua/kami,
    lompat/loncat/terjun .. tingkap/jendela/kereta/mobil/bas/teksi/motor/lantai/balkon, minta
    tolong .. teriak/jerit/menjerit, teriak/jerit/menjerit .. tolong/kesakitan/ketakutan,
    terapis/therapist/driver/sopir/supir/pemandu/tukang/lelaki/cowok ... maksa/paksa/memaksa/
    dipaksa .. aku/gue/saya/gw/i, pegang/megang/pegangin/megangin/dipegang .. tangan/paha/badan/
    dada/punggung/pinggang/bahu/pantat/peha .. saya/aku/gue/gw/i/anak/istri/isteri/adik, kejebak/
    terjebak/terperangkap/terkurung/kekurung/disekap/kesekap/terkunci/kekunci/dikunci ... dalam/
    dlm/di/kat .. lift/lif/toilet/tandas/bilik/kamar/gudang/stor/mobil/kereta/bas/van/gedung/
    studio/balkon/atm`,
  harmed: `
    hipotermia, hypothermia, heatstroke, heat stroke, strok haba, kornea, semput, ~pitam,
    semaput, sepsis, tetanus, rabies, gegar otak, patah riuk, saraf .. kejepit/terjepit/rosak/
    rusak/kena, tempurung, selangka, ligamen, tendon, syaraf kejepit, radang/infeksi paru, paru
    paru .. basah/air/infeksi/bocor, kena/kene/kna/kenak sengat/gigit/patuk/cakar/tanduk/serang/
    simbah/hempap/langgar/rempuh/tumbuk/sepak/pukul/tetak/tikam/cekik/tampar/lempang/belasah/
    ragut/rompak/samun/culik/raba/rogol, kecemasan .. bawa/masuk/ke/lari/pukul/wad/hospital/
    jabatan, bawa/masuk/ke/lari/kejar .. kecemasan, ${MACHINE} ... ${BREAKS}, ${MACHINE} .. asap/
    tajam/beracun, ${MACHINE} ... hangus/gosong/hitam .. tidur/malam/tangan/plug/rumah/sendiri,
    rem/remnya/brek/breknya/brake/setir/setirnya/stereng/steering/kopling/clutch .. dol/los/loss/
    lost/blong/tak/x/ga/gak/nggak/tidak/keras/lock/kunci/kosong/habis/abis/rosak/rusak/gagal/
    masuk/lepas, sabun/deterjen/detergen/pembersih/peluntur/pemutih/clorox/karbol/tiner/thinner/
    bensin/spiritus/asid/cuka/soda/racun/baygon/wipol/kapur/desinfektan/sanitizer .... minum/
    terminum/diminum/keminum/tertelan/ketelen/telan/botol .. adek/adik/anak/budak/saya/aku/air/
    minum, disiram/nyiram/menyiram/kesiram/disimbah/simbah/menyimbah .. kopi/panas/air/kuah/
    minyak/asid/teh/sup, pintu/pintunya/gate/palang .... nutup/ketutup/tertutup/menutup/tutup/
    terbuka/kebuka/ngejepit/himpit/sepit ... hamil/badan/separuh/setengah/anak/kaki/tangan/
    kepala/nenek/oku/kerusi/jalan/tol/gerak, krl/mrt/lrt/komuter/monorel/ktm/transjakarta/busway/
    kereta ... celah/gap/peron/platform ... jatuh/terperosok/tersepit/kejepit/kecemplung,
    ditinggal/ditinggalin/ninggalin/tinggalkan/tinggalin/meninggalkan ... gunung/hutan/laut/
    pulau/tol/highway/lebuhraya/gelap/sorang/sendirian/kabut/hujan/van/bas/mobil/kereta ..
    ${LEFT}, ${LEFT} .. ditinggal/ditinggalin/tertinggal/ketinggalan/terbiar .. gunung/hutan/
    laut/pulau/tol/highway/lebuhraya/gelap/sendirian/van/bas/mobil/kereta/jam, overkapasitas,
    overcapacity, sesak .. orang/nafas/napas/dada, berdesakan/kegencet/tergencet/gencetan/
    kehimpit/terhimpit .. orang/gate/pagar/konser/konsert/pintu, pingsan/pengsan .. konser/
    konsert/gate/beratur/antri`,
  fear: `
    takut .. mati/terbakar/meletup/meledak/kebakaran/roboh/runtuh/jatuh/kena, nasib/mujur/untung/
    syukur/alhamdulillah .. baik/sempat/sempet/ada/keburu/masih/tak/ga/gak .. terbakar/kebakar/
    jatuh/kena/mati/selamat/elak/lompat/tarik/cabut/dicabut/padam/tolong/nolong/ditolong, sikit/
    dikit lagi .. kena/mati/langgar/nabrak/jatuh/terbabas/masuk/nyemplung/hilang/buta, nyaris/
    hampir .. putus/buta/pitam/semaput/hanyut/terseret/kejepit/tersepit/ketimpa/terlanggar/
    dilanggar/hangus/tertelan/ketelen/kecebur/kepleset/rebah/terkena, !nasib baik .. sempat beli`,
  idioms: `
    !pedas/pedasnya/pedes/pedesnya/seblak/seblaknya/sambal/sambel/level/cili/cabe/gepuk ...
    terbakar/kebakar/berasap/jontor/pengsan/pingsan/mati/meletup/meledak/nangis/menangis/
    berdarah, !terbakar/kebakar/berasap/jontor .. lidah/bibir/mulut/telinga .. nikmat/sedap/enak/
    nagih/mantap/padu, !lidah/bibir/mulut/telinga .. terbakar/kebakar/berasap/jontor .. nikmat/
    sedap/enak/nagih/mantap/tapi, !gempak/sedap/best/penat/cantik/comel/lawa/enak/seronok/lawak/
    kelakar/hensem nak mati, !harga/promo/diskon/diskaun/jualan/sale/dompet/kantong/saldo ..
    runtuh/meletup/meledak/terbakar/berdarah/pecah/jebol/hancur/gila, !meletup/meledak .. jualan/
    promo/diskon/penjualan/konser/panggung, !penyelamat nyawa, !sakit perut .. gelak/ketawa/
    tertawa/ngakak, !gelak/ketawa/kelakar .. sakit perut, !dompet gue berdarah, !saya/aku/gue/
    kami .. dompet .. berdarah, !pitam .. harga/bil, !tempat letak .. hospital, !parking/parkir
    .. hospital/rs, !brek makan elok/baik/cantik, !abang bomba .. terima/hadiah/hensem, !terima
    kasih .. bomba, !remnya pakem, !rem pakem, !brek .. makan elok, !terbakar mentol, !mentol/
    lampu .. terbakar mentol, !mentol terbakar, !kartu/kad/atm .. ketelen/tertelan, !ketelen
    mesin, !tertelan mesin, !sepatu/kasut/sandal ... lecet, !bunuh diri finansial, !bomba ..
    menang/kejohanan/hadiah, !papan kekunci, !tergantung pada/pengemudi/dari/kondisi/harga/
    situasi/jenis/selera, !keju/coklat/hati/mozarella/yogurt/eskrim .. meleleh, !meleleh ..
    mulut/lidah/hati, !keganasan .. konflik/antarabangsa/rumah tangga jumlah, !saldo/pulsa/kuota/
    ongkir/gaji/duit/poin .. kepotong/terpotong, !kepotong .. saldo/pulsa/ongkir, !tiang
    gantungan, !staf/staff/kerja/pekerja/doktor/dokter hospital, !mules nungguin/nunggu/mikirin,
    !balon/belon pecah, !kerusi goyang, !telur .. pecah, !pukul berapa/#, !pukul .. pagi/malam/
    petang/tengah, !pukul rata, !tarik harga/minat, !gigi .. kuning, !bunyi .. pintu lepas,
    !kasur/tilam bocor, !bocor halus, !panas/makanan/nasi/sup/kuah/mee/mi/bakso/kopi/teh/sedap ..
    berasap, !tak/ga/gak/tidak/nggak .. mual, !terima kasih, !obat/ubat/anti/antimo mabuk, !mabuk
    perjalanan/kendaraan, !skru/baut/sekrup/mur .. bagi/kasih/ada/dalam/di/dlm .. kotak/bungkus/
    plastik/kemasan, !skru/baut/sekrup/mur dalam/di kotak, !cermin mata, !kacamata`,
};
