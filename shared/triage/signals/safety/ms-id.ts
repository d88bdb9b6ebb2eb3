const BODY = `
  tangan/jari/lengan/kaki/muka/wajah/mata/kepala/kulit/mulut/lidah/bibir/tekak/tenggorokan/
  leher/lutut/telinga/hidung/gigi/dada/bahu/paha/kuku/badan/tubuh/perut/siku/pinggang/tgn/gusi/
  punggung/pipi/dahi/jempol/kelingking/telunjuk`;
const CHILD = `
  anak/anakku/baby/bayi/bayiku/budak/balita/anaknya/cucu/adik/adek/ponakan/keponakan/toddler/
  bocah/murid`;
const HARM = `
  terbakar/melecur/melepuh/luka/luke/lukanya/terluka/cedera/tercedera/tercekik/tersedak/keselek/
  kesedak/kesetrum/tersetrum/nyetrum/keracunan/tertelan/ketelen/terjatuh/jatuh/jatoh/muntah/
  diare/mencret/cirit/berdarah/bengkak/bengkaknya/sesak/pengsan/pingsan/patah/tersepit/terjepit/
  kejepit/lemas/tenggelam/ruam/alergi/alahan/terkena/hampir/nyaris/bahaya/terbabas/tersiram/
  ketumpahan/hospital/opname/dirawat/wad/icu/igd/ugd/demam/renjatan/hilang`;
const POWERED = `
  bateri/baterai/batre/batere/hp/handphone/phone/telefon/fon/charger/cas/casan/laptop/tablet/
  oven/powerbank/cerek/kettle/tv/televisyen/mesin/kipas/plug/palam/soket/colokan/stopkontak/
  steker/kabel/wayar/adapter/lampu/lampunya/kulkas/peti/microwave/mikrowave/iron/seterika/
  setrika/rice/magic/dapur/kompor/tabung/tong/gas/motor/motosikal/kereta/mobil/skuter/skutik/
  router/modem/vape/dispenser/blender/airfryer/ac/aircond/penyaman/heater/pemanas/tayar/ban/
  botol/periuk/panci/kuali/barang/alat/unit/water/earphone/headset/tws/laptopnya/hpnya/
  baterainya/chargernya/fuse`;
const STRAY = `
  kaca/beling/besi/paku/jarum/silet/pisau/plastik/dawai/kawat/batu/kerikil/stapler/staples/
  steples/tulang/ulat/belatung/cacing/lipas/kecoa/kecoak/tikus/cicak/lalat/gigi/kayu/serpihan/
  getah/karet/kuku/skru/baut/sekrup/logam/lipan/semut/kulat/jamur`;
const FOOD = `
  makanan/makananku/nasi/sup/soto/bakso/mi/mie/mee/roti/kopi/susu/teh/minuman/minumanku/ayam/
  daging/kek/kue/burger/pizza/air/jus/coklat/botol/tin/kaleng/sayur/sayurku/sambal/bubur/lauk/
  pesanan/paket/mangkuk/kotak/salad/kuah/martabak/gorengan/sosis/es/ais/kari/laksa/roti`;
const LIVING = `
  saya/aku/gue/gw/kami/sy/ku/anak/anakku/bayi/baby/budak/balita/cucu/adik/adek/kakak/abang/ibu/
  ibuku/mak/mama/mami/bapak/bapa/ayah/papa/abah/nenek/kakek/atuk/opah/oma/opa/suami/isteri/
  istri/bini/pacar/kawan/teman/temen/tetangga/jiran/orang/penumpang/pelanggan/customer/pembeli/
  pasien/pesakit/pekerja/karyawan/murid/pelajar/warga/keluarga/sekeluarga/kucing/anjing/
  kucingku/anjingku/hamster/ikan/ponakan/keponakan/sepupu/mertua/mentua/makcik/pakcik/
  pengunjung/lansia/staff/staf/mereka/dia`;
const HURT = `
  mati/meninggal/tewas/maut/pengsan/pingsan/muntah/muntahkan/cirit/diare/mencret/sakit/demam/
  panas/kejang/koma/kritis/kritikal/lumpuh/buta/luka/terluka/cedera/tercedera/patah/berdarah/
  bengkak/jatuh/terjatuh/tergelincir/kepleset/terpeleset/tersepit/kejepit/terjepit/terkurung/
  kejebak/terjebak/terperangkap/terbakar/melecur/melepuh/kesetrum/tersetrum/tercekik/tersedak/
  keselek/tertelan/ketelen/lemas/tenggelam/digigit/kegigit/dipukul/pukul/pukulin/mukulin/
  ditumbuk/tumbuk/nonjok/ditonjok/diserang/serang/ditampar/tampar/ditendang/tendang/diraba/raba/
  dicabul/dilecehkan/ditabrak/tertabrak/ketabrak/dilanggar/langgar/tersiram/keracunan/alergi/
  alahan/gatal/ruam/sesak/trauma/cacat/hospital/warded/opname/dirawat/igd/ugd/icu/dijahit/jahit/
  ketindihan/tertimpa/ketiban/dihempap`;

/** Danger to life and health in words that Malay and Indonesian share; `!` marks mere sounds. */
export const SAFETY_MALAY: Readonly<Record<string, string>> = {
  fire: `
    kebakaran, terbakar, kebakar, terbakarnya, hangus terbakar, percikan api, percik api, keluar
    api, api keluar, api menyambar, api marak, api merebak, bunga api keluar, memercik, kobaran
    api, tersambar api, menyala api, api besar, ada api, bau hangus, bau hangit, bau terbakar,
    bau gosong, bau asap, bau sangit, hangit, rentung, bomba, pemadam kebakaran, damkar, bahaya
    kebakaran, risiko kebakaran, !kebakaran jenggot, !hati terbakar, !cemburu terbakar, !semangat
    terbakar, !kalori terbakar, !lemak terbakar, !terbakar api cemburu, !hati .. kebakar`,
  smoke: `
    berasap, keluar asap, asap keluar, asap tebal, berasap tebal, ngebul .. ${POWERED},
    ${POWERED} .. ngebul/asap/berasap/hangus/gosong/cair/meleleh/leleh/terbakar/meledak/meletup/
    meledug/meletus/kembung/gembung/melembung/menggembung/pecah/berapi/percik/percikan/api, asap
    .. ${POWERED}, meleleh, leleh .. ${POWERED}, cair .. ${POWERED}, plug .. cair`,
  explosion: `
    meledak, ledakan, meletup, letupan, meletus, letusan, meledug, njeblug, jebluk, mledak,
    mledug, meledos, meletop, pecah berderai, kaca .. pecah, pecah .. kena, terlalu panas ..
    pegang/sentuh/cas, panas sangat .. pegang/sentuh, overheat ..
    bahaya/asap/api/terbakar/meledak/meletup, bateri kembung, baterai
    kembung/gembung/menggembung/melendung/bocor, batre kembung/gembung/melendung, !meletup
    habis/sambal/beb/babe/gila/bang/sis, !rasa/sedap/padu/memang/enak/pedas ..
    meletup/meletop/meledak/meledug, !letupan/ledakan rasa, !meletup meletup,
    !penjualan/jualan/tawa/viral meledak, !meledak di pasaran, !ledakan
    penduduk/penjualan/pesanan/order, !kembang api, !kepala .. meledak`,
  gas: `
    gas bocor, bocor gas, kebocoran gas, tabung gas .. bocor/meledak/desis, tong gas ..
    bocor/meletup, gas .. bocor, bau gas, karbon monoksida, beracun, racun, bahan kimia, gas
    beracun, wap/asap beracun, merkuri, merkurium, raksa, !racun tikus jual, !racun
    shopee/belanja/lipstik/skincare, !kena racun, !teracun/meracuni, !racun sih`,
  electricity: `
    kesetrum, tersetrum, nyetrum, kestrum, disetrum, kesentrum, setruman, nyentrum, sengatan
    listrik, tersengat listrik, kesengat listrik, kena setrum, kena strum, ada setrum, ada strum,
    arus listrik bocor, listrik bocor, korslet*, korsleting, konslet*, konsleting, korsleit,
    hubungan pendek, hubungan singkat, arus pendek, kejutan elektrik, renjatan elektrik,
    renjatan, kena renjat, terkena renjat, direnjat, kena kejut elektrik, kejutan letrik, kena
    karan, terkena karan, kena current, kena shock, arus elektrik, elektrik bocor, bocor arus,
    litar pintas, short circuit, wayar terdedah, wayar terbuka, kabel
    terkelupas/telanjang/mengelupas/terbuka, kabel .. putus/menjuntai/jatuh, elektrik .. kejut,
    shock .. elektrik/plug/cas, kena elektrik, tersengat elektrik`,
  injury: `
    luka bakar, luka melecur, melecur, melecet, melepuh, lepuh, lecur, luka parah, luka teruk,
    luka dalam, luka robek, luka sobek, luka .. ${BODY}, ${BODY} .. luka/terluka/melecur/
    melepuh/terbakar/berdarah/bengkak/patah/terpotong/tersayat/teriris/terhiris/kejepit/
    terjepit/tersepit/putus/robek/sobek/koyak/kena/lebam/memar/retak/kesleo/terkilir/kebas/
    gatal/merah/pedih/perih/kesetrum/tertusuk/kepotong/kegores, terluka, tercedera, cedera,
    kecederaan, berdarah, pendarahan, perdarahan, berlumuran darah, darah keluar, keluar darah,
    banyak darah, darah .. mengalir/banyak, kena jahit, jahitan .. tangan/kaki/luka/dahi, dijahit
    .. luka, lima jahitan, # jahitan, kena # jahitan, terpotong .. jari/tangan, tersayat,
    teriris, terhiris, tergores .. ${BODY}, kena .. minyak/air, tersiram, ketumpahan .. panas,
    tumpah .. panas .. kena/kaki/tangan, air panas .. tumpah, lebam, memar .. ${BODY}, tertusuk,
    ketusuk, tertancap, tercucuk, terkena .. paku/kaca/duri, !luka hati, !hati .. luka/terluka,
    !luka lama, !berdarah darah berjuang, !pedih .. hati, !luka batin`,
  bones: `
    patah .. ${BODY}/tulang/rusuk, retak tulang, tulang .. patah/retak, gegar otak, gegaran otak,
    terkilir, keseleo, terseliuh, dislokasi, lumpuh, cacat seumur, cacat kekal, amputasi,
    diamputasi, terhentak, terhantuk, terbentur, kejedot .. kepala, kepala ..
    bocor/berdarah/benjol/terhantuk/terbentur/hantuk, gigi patah/pecah/copot, gigi ..
    patah/pecah/copot, terjatuh, jatuh ..
    tangga/motor/katil/kasur/ranjang/tingkat/lantai/kena/menimpa/luka, tergelincir, kepeleset,
    terpeleset, tersandung, kesandung, tertimpa, ketiban, ditimpa, dihempap, terhempap, runtuh,
    roboh, ambruk, kerusi .. patah/roboh, kursi .. patah/ambruk/roboh, katil .. patah/roboh,
    plafon/siling .. runtuh/jatuh/roboh, tersepit, terjepit, kejepit, terkurung .. lif/lift,
    terperangkap, terjebak .. lift/lif/dalam, sangkut/stuck .. lif, lif .. jatuh/rosak ..
    terperangkap, !patah hati/semangat/arang, !jatuh cinta/harga/hati, !saham .. jatuh, !lumpuh
    total sistem/jaringan/layanan/operasi/aplikasi`,
  body: `
    pengsan, pingsan, tak sedar diri, tidak sedarkan diri, tidak sadarkan diri, sesak nafas,
    sesak napas, sesek napas, susah nafas, susah bernafas, susah napas, sulit bernapas, sukar
    bernafas, tak boleh bernafas, ga bisa napas, gak bisa napas, gabisa napas, nggak bisa napas,
    tidak bisa bernapas, tak dapat bernafas, tercekik, kecekik, tersedak, keselek, kesedak,
    tercekek, lemas, kelemasan, tenggelam, hampir lemas, kejang, kejang kejang, sawan, serangan
    jantung, strok, stroke .. lepas/setelah/abis, buta, kebutaan, kanak kanak, keguguran, pusing
    .. setelah/abis/habis/lepas .. makan/minum, koma, kritis, kritikal, nyawa, meregang nyawa,
    !lemas .. tengok/baca/tunggu/dengar, !kanak kanak, !tenggelam dalam, !lemas .. layan, !buta
    huruf/hati/warna/maya, !lemas gue, !lemes`,
  hospital: `
    masuk hospital, hospital .. masuk/kerana/sebab/lepas/dimasukkan, masuk wad, warded, kena
    tahan wad, ke hospital, dikejarkan, dilarikan ke, masuk rumah sakit, ke rumah sakit, dibawa
    ke rumah sakit/rs/hospital/klinik/ugd/igd, masuk rs, masuk rsud, di rs ..
    gara/karena/gegara/setelah/abis, masuk ugd, masuk igd, ke ugd, ke igd, ugd, igd, masuk icu,
    icu, opname, diopname, dirawat, rawat inap, ambulans, ambulan, ambulance, kecemasan ..
    hospital/wad, jabatan kecemasan, emergency .. hospital, pegi/pergi/pi/g klinik/hospital,
    pergi .. klinik/hospital/dokter/doktor, ke klinik, ke dokter, dokter bilang, doktor
    cakap/kata, call 999, telefon 999, pembedahan, operasi .. tangan/kaki/mata/darurat`,
  allergy: `
    alergi, alahan, alergik, allergic, alergi parah, ruam, gatal gatal, gatal2, gatal seluruh,
    gatal .. badan/muka/kulit, bentol, biduran, bintik merah, merah merah, bengkak .. ${BODY},
    ${BODY} .. bengkak, bengkak bengkak, kulit ..
    mengelupas/melepuh/terbakar/luka/merah/iritasi/menggelupas/rosak/rusak, iritasi ..
    kulit/mata/muka/wajah/parah, kulit terbakar, breakout teruk, melecet, anafilak*, !tak ..
    alergi, !tidak .. iritasi, !ga .. iritasi, !anti alergi, !bukan .. alergi, !hypoallergenic`,
  sickness: `
    keracunan, keracunan makanan, kracunan, muntah*, termuntah, muntaber, cirit birit,
    ciritbirit, cirit, diare, diarea, diarrhea, mencret, menceret, mual, loya, sakit perut, sakit
    prut, perut sakit, perut .. memulas/melilit/mules/kram, mules, memulas, salmonella, e coli,
    demam .. lepas/setelah/abis .. makan, sakit .. sekeluarga/semua .. makan, sekeluarga ..
    sakit/muntah/cirit/diare, sakit lepas makan, sakit setelah makan, sakit abis makan, makan ..
    terus sakit, muntahkan, !ketawa .. sakit perut, !ketawa sampai sakit perut, !ngakak .. sakit
    perut, !gelak .. sakit perut, !tak loya, !muak, !mual .. liat/lihat/denger, !eneg liat`,
  food: `
    ${STRAY} .. dalam/kat/di/dlm/dlam .. ${FOOD}, ${FOOD} .. ada/terdapat/isi/jumpa/nemu/dapat ..
    ${STRAY}, ada .. ${STRAY} .. dalam/di/dalem/dlm, jumpa .. ${STRAY} .. dalam, serpihan kaca,
    pecahan kaca, pecahan beling, kaca halus, pecahan .. kaca/beling/botol, benda asing, cebisan
    besi/kaca, tergigit .. ${STRAY}, kegigit .. ${STRAY}, tertelan, ketelen, ketelan, termakan ..
    ${STRAY}, kemakan .. ${STRAY}, berulat, ada ulat, ada belatung, belatungan, berkulat,
    jamuran, berjamur, basi, dah basi, sudah basi, tamat tempoh, luput tarikh, kadaluarsa,
    kadaluwarsa, kedaluwarsa, kadarluasa, lewat tanggal, expired, mentah .. ayam/daging, ayam ..
    mentah/busuk/basi, daging .. mentah/busuk, tercemar, terkontaminasi, kontaminasi, salah ubat,
    salah obat, ubat .. salah, obat .. salah, overdosis, terlebih dos, oplosan, bahan berbahaya,
    formalin, boraks, bpom .. bahaya/tidak/ilegal, makan ..
    lepas/terus/trus/langsung/sampai/sampe/jadi ..
    muntah/cirit/mencret/diare/sakit/mual/gatal/bengkak/masuk/demam/keracunan/loya/pening/pusing,
    lepas/abis/habis/setelah/sehabis/selepas/seusai .. makan/minum/pakai/pake/guna/sapu ..
    muntah/cirit/mencret/diare/sakit/mual/gatal/gatel/bengkak/masuk/demam/keracunan/loya/pening/
    pusing/merah/melepuh/ruam/jerawat/sesak/pengsan/pingsan, lipas, kecoa, kecoak, cicak, cicak
    mati, lalat .. dalam/mati, tikus, bangkai, berulat, ada ulat, belatung, cacing ..
    dalam/hidup, mentah, ayam .. basi/busuk/mentah/merah/berdarah, daging ..
    basi/busuk/mentah/merah, basi, busuk .. makan/ayam/daging/susu/telur, tamat tempoh, luput,
    kadaluarsa, kadaluwarsa, kedaluwarsa, expired, expire, ubat .. salah/tukar/silap, obat ..
    salah/tertukar/keliru/kadaluarsa, salah .. ubat/obat/suntik/dos/dosis/resep, overdos,
    insulin, !ulat buku, !tikus komputer, !mouse, !jalan tikus, !tikus kantor, !lalat hijau`,
  transport: `
    kecelakaan, kemalangan, eksiden, accident, laka, tabrakan, tertabrak, ketabrak, ditabrak,
    menabrak, nabrak, nyaris tabrak*, dilanggar .. kereta/lori/motor/van, kena langgar, langgar
    .. lari/saya/anak/motor/budak, terlanggar, melanggar .. kereta/motor/orang, terbabas,
    terguling, kebalik .. mobil, keserempet, diserempet, nyerempet, tergilis, dilindas, kelindes,
    terlindas, rem blong, blong, rem .. gak/nggak/ga/tidak/rusak/gagal/makan/pakem, brek ..
    tak/gagal/rosak/putus/makan/x/habis, brek gagal, tiada brek, airbag .. tak/gak/ga/tidak/x,
    beg udara .. tak/tidak, stereng .. kunci/tercabut/lock, setir .. kunci/lepas, tayar ..
    tercabut/pecah/meletup/tanggal, roda .. copot/lepas/tercabut/tanggal, ban ..
    lepas/pecah/meledak, gas .. nyangkut/sendiri,
    driver/pemandu/supir/sopir/drebar/abang/ojol/kurir/rider .. mabuk/ngebut/laju/mengantuk/
    ngantuk/tidur/ugal/bahaya/melecehkan/lecehkan/raba/meraba/pegang/ancam/mengancam/pukul/
    memukul/hampir/nyaris/lampu/hp/phone, bawa .. laju/gila, ugal ugalan, ngebut, langgar lampu
    merah, terobos lampu, nerobos lampu, memandu .. berbahaya/bahaya/cuai/mabuk, tali keledar ..
    rosak/tak/tiada, tali pinggang .. rosak, seatbelt .. rusak/rosak/gak/tak, langgar ..
    lari/nenek/budak/anak/orang/motor/kereta/kucing/saya/aku/belakang, tabrak ..
    lari/orang/anak/nenek/motor/kabur/kucing/dari, nabrak ..
    orang/anak/nenek/motor/kabur/kucing/mobil/truk/pagar/rumah/saya/gue/gw/trotoar, brek, tayar
    .. meletup/pecah/tercabut/botak/haus, ban .. meletus/pecah/copot/lepas/botak/bocor ..
    tol/jalan/ngebut/saat/pas/waktu, tayar pecah, pecah ban, pecah tayar, airbag, beg udara,
    seatbelt, tali keledar, sabuk pengaman, bawa .. laju/gila/mabuk/mengantuk, laju gila, laju
    sangat, laju giler, ngebut, kebut, ugal, mabuk, mabok, main hp .. sambil/nyetir/bawa, sambil
    .. main/pegang/tengok/bawa/liat/nonton .. phone/hp/fon/telefon/handphone/video, lawan arus,
    lawan arah, langgar lampu, trobos, nerobos, menerobos, terobos, ngantuk ..
    driver/supir/sopir/bawa/nyetir, mengantuk .. driver/pemandu/bawa, highway ..
    mati/rosak/enjin/brek/tayar/stuck, tol .. mogok/rem/ban/mati/pecah/mesin, driver/pemandu/
    supir/sopir/drebar/ojol/kurir/rider/grab/gojek/teksi/taksi/taxi/bas/bus/bis/angkot/travel
    .... mabuk/mabok/ngebut/laju/mengantuk/ngantuk/tidur/tertidur/ketiduran/ugal/lecehkan/
    melecehkan/dilecehkan/raba/meraba/ancam/mengancam/pukul/memukul/nabrak/menabrak/tabrakan/
    langgar/melanggar/kemalangan/kecelakaan/accident/brek/rem/seatbelt/celaka/nyaris/hampir/
    pisau/parang/senjata, pintu/pintunya ....
    kena/jepit/kejepit/sepit/tersepit/nutup/tertutup/terbuka ..
    anak/budak/orang/tangan/kaki/sendiri/jalan/kecil, pintu bas/bus/bis ..
    tertutup/nutup/kena/sepit/jepit, lif/lift/lif/eskalator/escalator .... sangkut/stuck/rosak/
    rusak/jatuh/anjlok/terkurung/kekunci/terkunci/kejebak/terjebak/terperangkap/macet/mati/
    terhempas/sepit/kejepit ..
    dalam/sejam/jam/anak/orang/takde/tolong/nolong/dateng/datang/lantai/tingkat/tangan/kaki,
    tertidur .. bawa/drive/memandu/nyetir, ketiduran .. bawa/nyetir/mobil/tol, kekunci ..
    lift/lif/dalam/kamar/mobil, terkunci .. lift/lif/dalam/kereta/mobil/bilik/anak`,
  danger: `
    bahaya, merbahaya, berbahaya, bahayakan, membahayakan, bahayain, tidak selamat, tak selamat,
    x selamat, tdk selamat, tidak aman, gak aman, nggak aman, ga aman, kurang aman, mengancam
    nyawa, ancam nyawa, hilang nyawa, nyawa melayang, nyawa ..
    taruhan/melayang/terancam/hilang/orang, taruhan nyawa, meragut nyawa, ~maut, tewas,
    meninggal, mati .. kena/sebab/gara/akibat/terbakar/lemas/tersetrum/lepas, hampir mati, hampir
    ~maut, nyaris mati, nyaris tewas, nyaris ..
    mati/kebakar/terbakar/celaka/tertabrak/kesetrum/buta/maut/meregut/meninggal, nyaris celaka,
    nyaris meragut, hampir ..
    terbakar/melanggar/meninggal/maut/buta/kebakaran/celaka/tertabrak/lemas/pengsan/tercekik,
    boleh mati, boleh membunuh, bisa mati, bisa membunuh, ada yang mati, ada yg mati, orang mati,
    ada korban, jatuh korban, makan korban, korban jiwa, membunuh, terbunuh, celaka ..
    anak/saya/orang/gue, mencelakai, mencelakakan, keselamatan ..
    terancam/tak/diabaikan/penumpang/pelanggan/pengguna/anak/konsumen, isu keselamatan, soal
    keselamatan, masalah keamanan .. produk, risiko keselamatan, ditarik dari pasaran, produk
    recall, kanker, kanser, !bahaya ni sedap, !bahaya .. dompet/wallet/duit/poket/saldo/racun,
    !tak .. bahaya, !tidak berbahaya, !ga berbahaya, !bulan/hp/batre/lampu meninggal, !bahaya
    betul .. sedap, celaka .. orang/saya/anak/bisa/boleh/nanti/kita/pengguna, bisa celaka,
    mencelakakan, selamat .. tak/tidak/x/langsung/kurang/sangat .. selamat, tak .. selamat ..
    budak/anak/guna/pakai/langsung, besi .. tajam/karat/berkarat/terdedah, tajam ..
    luka/bahaya/anak/merata/jari/tangan/kaki/kena, paku ..
    tajam/terdedah/keluar/terpijak/nyembul/kaki, pagar .. roboh/tercabut/runtuh/patah,
    railing/pegangan/tangga .. goyang/patah/tercabut/runtuh/roboh/longgar/licin/rapuh/reput,
    copot .. nyaris/kena/jatuh/roda/kepala, tercabut .. jatuh/kena/masa/roda/tayar, atap ..
    runtuh/roboh/jatuh/ambruk, plafon .. jatuh/runtuh/ambruk/roboh, pokok .. tumbang/tumbang,
    tiang .. tumbang/roboh/condong/miring/rubuh, kabel ..
    putus/jatuh/juntai/menjuntai/semrawut/kebakar/meleleh, wayar, korsleting, api ..
    keluar/besar/merebak/marak/nyala/percik, bocor .. gas/arus/elektrik/listrik, gas ..
    bocor/bau/meletup/meledak/habis, pintu kecemasan, pintu darurat, alat pemadam, apar, bomba,
    damkar, pemadam`,
  children: `
    ${CHILD} .. ${HARM}, ${HARM} .. ${CHILD}, bahaya .. anak/budak/bayi/kanak, tertelan ..
    bateri/baterai/magnet/butang/kancing/koin/duit/syiling/manik, bateri butang, baterai kancing,
    bucu tajam, tepi tajam, ujung tajam, pinggiran tajam, sisi tajam, tajam ..
    luka/jari/tangan/anak/bahaya, tinggal .. anak/budak .. bas/kereta/seorang/jalan, ditinggal ..
    anak, car seat .. tercabut/rosak/rusak/lepas, stroller .. patah/lipat/tercabut/rusak, baby
    cot .. patah, ${CHILD} .... ${HARM}/tercedera/paku/tajam/kaca/keracunan/mati/meninggal/
    pingsan/diserang/digigit/terkunci/trauma/nangis/menangis/dicabul/dilecehkan, tertelan/
    ketelen/tercekik/keselek/terjepit/tersepit/kejepit/jatuh/terjatuh/luka/berdarah/terbakar/
    melecur/melepuh/keracunan/tersedak/digigit/alergi/alahan .... ${CHILD}`,
  violence: `
    dipukul, pukul saya, memukul, mukul, ditumbuk, ditampar, diserang, menyerang saya, dicekik,
    dibacok, ditusuk, ditikam, dirompak, dirampok, dibegal, diragut, diculik, dicabul, cabul,
    pencabulan, mencabul, raba, diraba, meraba, grepe, digrepe, pelecehan, dilecehkan,
    melecehkan, gangguan seksual, ganggu seksual, pelecehan seksual, rogol, dirogol, perkosa,
    diperkosa, keluarkan pisau, pisau .. ancam/acu, acu parang, digigit .. anjing/kucing/tikus,
    anjing .. gigit/serang, gigit .. anak/saya, bunuh diri, bundir, nak mati, mau mati, pengen
    mati, ditendang, dipijak, diikuti .. driver, dikurung, kurung .. saya, !harga dipukul, !pukul
    #, !dipukul rata, !pukul rata`,
  people: `
    ${LIVING} ... ${HURT}, ${HURT} .. ${LIVING}, hampir/nyaris .. mati/maut/jatuh/celaka/kena/
    terkena/langgar/nabrak/tabrak/ketabrak/kebakar/terbakar/lemas/buta/tewas/pengsan/pingsan/
    tenggelam/kesetrum/meledak/kehilangan/hilang/melayang, mujur/nasib/untung/syukur ..
    tak/tidak/ga/gak/nggak/x/selamat/masih .. mati/kena/apa/parah/terbakar/cedera/luka/selamat,
    terkurung, terperangkap .. dalam/lif/lift/kereta/bilik, kejebak, terjebak ..
    lift/lif/dalam/mobil, siapa .. tanggung .. nyawa/jawab, kalau ..
    mati/terbakar/meletup/meledak/jadi/kenapa .. siapa/macam/gimana, trauma, serangan ..
    anjing/jantung/panik, !sakit hati, !sakit mata, !sakit kepala ..
    fikir/mikir/mikirin/memikirkan/tengok, !panas hati, !jatuh cinta, !jatuh hati, !jatuh harga,
    !jatuh tempo, !jatuh sakit hati, !jatuh bangun, !patah hati, !patah semangat, !mati lampu,
    !mati listrik, !mati gaya, !mati api, !mati rasa, !mati kutu, !mati matian, !sinyal mati, !hp
    mati, !mati total, !layar mati, !mesin mati, !line mati, !talian mati, !mati sendiri,
    !setengah mati, !separuh mati, !gila mati, !demam bola, !panas gila, !panas banget, !panas
    terik, !hawa panas, !air panas, !makan panas, !panas panas, !minuman panas, !kopi panas, !sup
    panas, !cuaca panas, !langgar syarat, !langgar janji, !luka hati, !pukul #, !panas dalam,
    !jatuh ke tangan, !tendang bola, !sakit nya harga, !muka tembok, !tampar wanita, !koma ..
    angka, !serang balas, !cacat .. produk/barang/pabrik/kilang/warna, !barang cacat, !produk
    cacat, !sakit jiwa`,
  words: `
    bocor .. gas/gasnya/arus/elektrik/listrik/tabung/kompor/dapur/tong, kompor/dapur/tabung/tong
    .. bocor/meledak/meletup/meledug/kebakar/terbakar/api, gasnya .. bocor/bau, bau gas, keluar
    api, api .. keluar/nyala/besar/dari, terbakar, kebakar, gosong ..
    rambut/tangan/kabel/colokan/steker, rambut .. terbakar/gosong/rontok/kebakar/gugur,
    lantai/lantainya .. basah/licin, licin .. jatuh, jatuh ..
    lantai/tangga/licin/basah/supermarket/pasaraya/kedai/toko/hotel/kepala/kena/atas, jatoh,
    lidah .. luka/berdarah/bengkak/kepotong, gigi .. patah/pecah/copot/retak/tanggal/kena, tulang
    .. dalam/ayam .. tercekik/tekak/gigi, paku, !paku buku, !paku pakis, !harga paku, beling,
    jarum .. dalam/di/kena/suntik, pisau .. dalam/patah/kena, kaca ..
    dalam/luka/kena/pecah/halus, pecah sendiri, meletup sendiri, meledak sendiri, terbakar
    sendiri, mati sendiri .. rem/enjin, dosis, dos .. salah/lebih, ubat ..
    darah/salah/silap/tertukar/tamat, obat .. darah/salah/tertukar/kadaluarsa/palsu/keras, suntik
    .. salah/bengkak/infeksi, jangkitan, infeksi, bernanah, nanah, kaki ..
    kena/luka/patah/bengkak/terpijak, tangan .. patah/kena/luka/bengkak/kebas/melepuh/melecur,
    pergelangan, kepala .. kena/bocor/benjol/berdarah/terhantuk/kejedot, menimpa, hempap, jurang,
    tenggelam, pelampung .. tiada/bocor/tak/gak/tidak/ga, kolam .. lemas/tenggelam/anak/licin,
    oksigen, oxygen, tikus .. dalam/di/makanan/dapur/kedai/resto/lalu/lari, lipas, kecoa, ulat ..
    dalam/di/makanan/sayur/beras/buah, daging .. bau/busuk/basi/hijau, bau busuk ..
    makan/ayam/ikan/daging, kabel/wayar/kawat/tiang ..
    hidup/nyala/putus/jatuh/terdedah/terbuka/menjuntai/roboh/tercabut/melintang/terkelupas,
    overheat*, terlebih panas, kepanasan .. meledak/baterai/hp/bahaya, mudah terbakar, terbakar,
    tersambar, disambar, salah label, tersalah label, label .. salah/tertukar, ubat ..
    salah/tersalah/label/luput/batuk, obat .. salah/label/batuk .. anak/salah, car seat/carseat
    .. tercabut/copot/lepas/rusak/rosak/patah/longgar, kerusi kereta .. tercabut/longgar,
    tercabut, copot .. pas/saat/waktu/ngerem/jalan/roda/kena, brek mengejut, ngerem mendadak, rem
    mendadak, skru .. longgar/hilang/tercabut/dalam, baut/bautnya ..
    longgar/lepas/hilang/copot/kendor, longgar .. jatuh/bahaya/tercabut/skru/baut/anak, roboh,
    runtuh, ambruk, reput, rapuh .. patah/jatuh/tangga/lantai,
    gelongsor/perosotan/buaian/ayunan/buai/trampolin/playground/permainan ...
    jatuh/jatoh/patah/tajam/luka/longgar/putus/terputus/bahaya/cedera,
    cecair/cairan/pencuci/pembersih/kimia/asid/asam/klorin/kaporit ...
    mata/kulit/terminum/keminum/diminum/kena/bocor/tertelan/terkena, mata ..
    merah/pedih/perih/bengkak/kabur/buta/kena/sakit, terkena mata, kena mata, tersedut, terhirup,
    kehirup, sesak, keracunan, jangkitan, infeksi, bernanah, nanah, luka, !luka hati, !luka lama,
    !luka batin, berdarah, pendarahan, lebam, calar .. tangan/kaki/muka/wajah, memar, kejang,
    kebas, lumpuh, pengsan, pingsan, koma, nazak, tenat, ditebuk, menyelamatkan nyawa,
    diselamatkan, mangsa, !dimangsa, !mangsa pasar, korban, !idul korban, !korban iklan, !korban
    php, !korban diskon, !korban perasaan, !hewan korban, !jadi korban trend, !korban fashion`,
};
