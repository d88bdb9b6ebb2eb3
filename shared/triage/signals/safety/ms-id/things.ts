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

/** Dangerous things, as Malay and Indonesian tell it. */
export const SAFETY_MALAY_THINGS: Readonly<Record<string, string>> = {
  fire: `
    kebakaran, terbakar, kebakar, terbakarnya, hangus terbakar, percikan api, percik api, keluar
    api, api keluar, api menyambar, api marak, api merebak, bunga api keluar, memercik, kobaran
    api, tersambar api, menyala api, api besar, ada api, bau hangus, bau hangit, bau terbakar,
    bau gosong, bau asap, bau sangit, hangit, rentung, bomba, pemadam kebakaran, damkar, bahaya
    kebakaran, risiko kebakaran, !kebakaran jenggot, !hati terbakar, !cemburu terbakar, !semangat
    terbakar, !kalori terbakar, !lemak terbakar, !terbakar api cemburu, !hati .. kebakar, !harga/
    harganya/diskaun terbakar`,
  smoke: `
    berasap, keluar asap, asap keluar, asap tebal, berasap tebal, ngebul .. ${POWERED},
    ${POWERED} .. ngebul/asap/berasap/hangus/gosong/cair/meleleh/leleh/terbakar/meledak/meletup/
    meledug/meletus/kembung/gembung/melembung/menggembung/pecah/berapi/percik/percikan/api, asap
    .. ${POWERED}, meleleh, leleh .. ${POWERED}, cair .. ${POWERED}, plug .. cair`,
  explosion: `
    meledak, ledakan, meletup, letupan, meletus, letusan, meledug, njeblug, jebluk, mledak,
    mledug, meledos, meletop, pecah berderai, kaca .. pecah, pecah .. kena, terlalu panas ..
    pegang/sentuh/cas, panas sangat .. pegang/sentuh, overheat .. bahaya/asap/api/terbakar/
    meledak/meletup, bateri kembung, baterai kembung/gembung/menggembung/melendung/bocor, batre
    kembung/gembung/melendung, !meletup habis/sambal/beb/babe/gila/bang/sis, !rasa/sedap/padu/
    memang/enak/pedas .. meletup/meletop/meledak/meledug, !letupan/ledakan rasa, !meletup
    meletup, !penjualan/jualan/tawa/viral meledak, !meledak di pasaran, !ledakan penduduk/
    penjualan/pesanan/order, !kembang api, !kepala .. meledak, !rasa/rasanya/pedas/pedasnya/
    sambalnya ... meledak/meletup/meledug`,
  gas: `
    gas bocor, bocor gas, kebocoran gas, tabung gas .. bocor/meledak/desis, tong gas .. bocor/
    meletup, gas .. bocor, bau gas, karbon monoksida, beracun, racun, bahan kimia, gas beracun,
    wap/asap beracun, merkuri, merkurium, raksa, !racun tikus jual, !racun shopee/belanja/
    lipstik/skincare, !kena racun, !teracun/meracuni, !racun sih`,
  electricity: `
    kesetrum, tersetrum, nyetrum, kestrum, disetrum, kesentrum, setruman, nyentrum, sengatan
    listrik, tersengat listrik, kesengat listrik, kena setrum, kena strum, ada setrum, ada strum,
    arus listrik bocor, listrik bocor, korslet*, korsleting, konslet*, konsleting, korsleit,
    hubungan pendek, hubungan singkat, arus pendek, kejutan elektrik, renjatan elektrik,
    renjatan, kena renjat, terkena renjat, direnjat, kena kejut elektrik, kejutan letrik, kena
    karan, terkena karan, kena current, kena shock, arus elektrik, elektrik bocor, bocor arus,
    litar pintas, short circuit, wayar terdedah, wayar terbuka, kabel terkelupas/telanjang/
    mengelupas/terbuka, kabel .. putus/menjuntai/jatuh, elektrik .. kejut, shock .. elektrik/
    plug/cas, kena elektrik, tersengat elektrik`,
  food: `
    ${STRAY} .. dalam/kat/di/dlm/dlam .. ${FOOD}, ${FOOD} .. ada/terdapat/isi/jumpa/nemu/dapat ..
    ${STRAY}, ada .. ${STRAY} .. dalam/di/dalem/dlm, jumpa .. ${STRAY} .. dalam, serpihan kaca,
    pecahan kaca, pecahan beling, kaca halus, pecahan .. kaca/beling/botol, benda asing, cebisan
    besi/kaca, tergigit .. ${STRAY}, kegigit .. ${STRAY}, tertelan, ketelen, ketelan, termakan ..
    ${STRAY}, kemakan .. ${STRAY}, berulat, ada ulat, ada belatung, belatungan, berkulat,
    jamuran, berjamur, basi, dah basi, sudah basi, tamat tempoh, luput tarikh, !voucher/baucar/
    kupon/poin/mata/kontrak/langganan/lesen/insurans/kad/tiket/promo/kod .. expired/tamat/luput,
    !tarikh luput/tamat .. voucher/baucar/mata/poin/kad/kupon, kadaluarsa, kadaluwarsa,
    kedaluwarsa, kadarluasa, lewat tanggal, expired, mentah .. ayam/daging, ayam .. mentah/busuk/
    basi, daging .. mentah/busuk, tercemar, terkontaminasi, kontaminasi, salah ubat, salah obat,
    ubat .. salah, obat .. salah, overdosis, terlebih dos, oplosan, bahan berbahaya, formalin,
    boraks, bpom .. bahaya/tidak/ilegal, makan .. lepas/terus/trus/langsung/sampai/sampe/jadi ..
    muntah/cirit/mencret/diare/sakit/mual/gatal/bengkak/masuk/demam/keracunan/loya/pening/pusing,
    lepas/abis/habis/setelah/sehabis/selepas/seusai .. makan/minum/pakai/pake/guna/sapu ..
    muntah/cirit/mencret/diare/sakit/mual/gatal/gatel/bengkak/masuk/demam/keracunan/loya/pening/
    pusing/merah/melepuh/ruam/jerawat/sesak/pengsan/pingsan, lipas, kecoa, kecoak, cicak mati,
    cicak .. dalam/ekor/makanan/air/nasi/sambal/sambel/sup/kuah, ekor cicak, dalam .. cicak, ada
    cicak, tidur .. jam .. bangun, lalat .. dalam/mati, bangkai, belatung, cacing .. dalam/hidup,
    mentah .. tengah/tengahnya/dalamnya/dalam/sakit/muntah/demam/makan, sate/ayam/daging/ikan/
    bebek/telur/udang/sosis/sosej/nugget/burger ... mentah, mentah ... sakit/muntah/demam/mules/
    diare/cirit/mencret, makan/minum/jajan/lepas/selepas/habis/abis/setelah/sejak ... demam,
    !beku/frozen mentah, !mentah beku/frozen, masih mentah, ayam .. basi/busuk/mentah/merah/
    berdarah, daging .. basi/busuk/mentah/merah, busuk .. makan/ayam/daging/susu/telur, luput ..
    ubat/obat/susu/makanan/roti/makan/minum, ubat .. salah/tukar/silap, obat .. salah/tertukar/
    keliru/kadaluarsa, salah .. ubat/obat/suntik/dos/dosis/resep, overdos, insulin, !ulat buku,
    !tikus komputer, !jalan tikus, !tikus kantor, !lalat hijau`,
  transport: `
    kecelakaan, kemalangan, eksiden, accident, laka, tabrakan, tertabrak, ketabrak, ditabrak,
    menabrak, nabrak, nyaris tabrak*, dilanggar .. kereta/lori/motor/van, kena langgar, langgar
    .. lari/saya/anak/motor/budak, terlanggar, melanggar .. kereta/motor/orang, terbabas,
    terguling, kebalik .. mobil, keserempet, diserempet, nyerempet, tergilis, dilindas, kelindes,
    terlindas, rem blong, blong, rem .. gak/nggak/ga/tidak/rusak/gagal/makan/pakem, brek .. tak/
    gagal/rosak/putus/makan/x/habis, brek gagal, tiada brek, airbag .. tak/gak/ga/tidak/x, beg
    udara .. tak/tidak, stereng .. kunci/tercabut/lock, setir .. kunci/lepas, tayar .. tercabut/
    pecah/meletup/tanggal, roda .. copot/lepas/tercabut/tanggal, ban .. lepas/pecah/meledak, gas
    .. nyangkut/sendiri, driver/pemandu/supir/sopir/drebar .. laju/tidur, driver/pemandu/supir/
    sopir/drebar/abang/ojol/kurir/rider .. mabuk/ngebut/mengantuk/ngantuk/ugal/bahaya/melecehkan/
    lecehkan/raba/meraba/pegang/ancam/mengancam/pukul/memukul/hampir/nyaris/lampu/hp/phone, bawa
    .. laju/gila, ugal ugalan, ngebut, langgar lampu merah, terobos lampu, nerobos lampu, memandu
    .. berbahaya/bahaya/cuai/mabuk, tali keledar .. rosak/tak/tiada, tali pinggang .. rosak,
    seatbelt .. rusak/rosak/gak/tak, langgar .. lari/nenek/budak/anak/orang/motor/kereta/kucing/
    saya/aku/belakang, tabrak .. lari/orang/anak/nenek/motor/kabur/kucing/dari, nabrak .. orang/
    anak/nenek/motor/kabur/kucing/mobil/truk/pagar/rumah/saya/gue/gw/trotoar, brek, tayar ..
    meletup/pecah/tercabut/botak/haus, ban .. meletus/pecah/copot/lepas/botak/bocor .. tol/jalan/
    ngebut/saat/pas/waktu, tayar pecah, pecah ban, pecah tayar, airbag, beg udara, seatbelt, tali
    keledar, bawa .. laju/gila/mabuk/mengantuk, laju gila, laju sangat, laju giler, ugal, main hp
    .. sambil/nyetir/bawa, sambil .. main/pegang/tengok/bawa/liat/nonton .. phone/hp/fon/telefon/
    handphone/video, lawan arus, lawan arah, langgar lampu, trobos, nerobos, menerobos, terobos,
    ngantuk .. driver/supir/sopir/bawa/nyetir, mengantuk .. driver/pemandu/bawa, highway .. mati/
    rosak/enjin/brek/tayar/stuck, tol .. mogok/rem/ban/mati/pecah/mesin, driver/pemandu/supir/
    sopir/drebar/ojol/kurir/rider/grab/gojek/teksi/taksi/taxi/bas/bus/bis/angkot/travel ....
    mabuk/mabok/ngebut/mengantuk/ngantuk/ugal/lecehkan/melecehkan/dilecehkan/raba/meraba/ancam/
    mengancam/pukul/memukul/nabrak/menabrak/tabrakan/langgar/melanggar/kemalangan/kecelakaan/
    accident/brek/rem/seatbelt/celaka/nyaris/hampir/pisau/parang/senjata, pintu/pintunya ....
    kena/jepit/kejepit/sepit/tersepit/nutup/tertutup/terbuka .. anak/budak/orang/tangan/kaki/
    sendiri/jalan/kecil, pintu bas/bus/bis .. tertutup/nutup/kena/sepit/jepit, lif/lift/lif/
    eskalator/escalator .... sangkut/stuck/rosak/rusak/jatuh/anjlok/terkurung/kekunci/terkunci/
    kejebak/terjebak/terperangkap/macet/mati/terhempas/sepit/kejepit .. dalam/sejam/jam/anak/
    orang/takde/tolong/nolong/dateng/datang/lantai/tingkat/tangan/kaki, tertidur .. bawa/drive/
    memandu/nyetir, ketiduran .. bawa/nyetir/mobil/tol, kekunci .. lift/lif/dalam/kamar/mobil,
    terkunci .. lift/lif/dalam/kereta/mobil/bilik/anak`,
  danger: `
    bahaya, merbahaya, berbahaya, bahayakan, membahayakan, bahayain, tidak selamat, tak selamat,
    x selamat, tdk selamat, tidak aman, gak aman, nggak aman, ga aman, kurang aman, mengancam
    nyawa, ancam nyawa, hilang nyawa, nyawa melayang, nyawa .. taruhan/melayang/terancam/hilang/
    orang, taruhan nyawa, meragut nyawa, ~maut, tewas, meninggal, mati .. kena/sebab/gara/akibat/
    terbakar/lemas/tersetrum/lepas, hampir mati, hampir ~maut, nyaris mati, nyaris tewas, nyaris
    .. mati/kebakar/terbakar/celaka/tertabrak/kesetrum/buta/maut/meregut/meninggal, nyaris
    celaka, nyaris meragut, hampir .. terbakar/melanggar/meninggal/maut/buta/kebakaran/celaka/
    tertabrak/lemas/pengsan/tercekik, boleh mati, boleh membunuh, bisa mati, bisa membunuh, ada
    yang mati, ada yg mati, orang mati, ada korban, jatuh korban, makan korban, korban jiwa,
    membunuh, terbunuh, celaka .. anak/saya/orang/gue, mencelakai, mencelakakan, keselamatan ..
    terancam/tak/diabaikan/penumpang/pelanggan/pengguna/anak/konsumen, isu keselamatan, soal
    keselamatan, masalah keamanan .. produk, risiko keselamatan, ditarik dari pasaran, produk
    recall, kanker, kanser, !bahaya ni sedap, !bahaya .. dompet/wallet/duit/poket/saldo/racun,
    !tak .. bahaya, !tidak berbahaya, !ga berbahaya, !bulan/hp/batre/lampu meninggal, !bahaya
    betul .. sedap, celaka .. orang/saya/anak/bisa/boleh/nanti/kita/pengguna, bisa celaka,
    selamat .. tak/tidak/x/langsung/kurang/sangat .. selamat, tak .. selamat .. budak/anak/guna/
    pakai/langsung, besi .. tajam/karat/berkarat/terdedah, tajam .. luka/bahaya/anak/merata/jari/
    tangan/kaki/kena, paku .. tajam/terdedah/keluar/terpijak/nyembul/kaki, pagar .. roboh/
    tercabut/runtuh/patah, railing/pegangan/tangga .. goyang/patah/tercabut/runtuh/roboh/longgar/
    licin/rapuh/reput, copot .. nyaris/kena/jatuh/roda/kepala, tercabut .. jatuh/kena/masa/roda/
    tayar, atap .. runtuh/roboh/jatuh/ambruk, plafon .. jatuh/runtuh/ambruk/roboh, tumbang atas/
    kena/timpa/hempap, pokok tumbang .. atas/kena/hempap/kereta/rumah/orang, pokok .. tumbang ..
    kena/atas, tiang .. tumbang/roboh/condong/miring/rubuh, kabel .. putus/jatuh/juntai/
    menjuntai/semrawut/kebakar/meleleh, wayar .. terjuntai/berjuntai/berjurai/putus/jatuh/tiang/
    terkeluar, api .. keluar/besar/merebak/marak/nyala/percik, bocor .. gas/arus/elektrik/
    listrik, gas .. bocor/bau/meletup/meledak/habis, pintu kecemasan, pintu darurat, alat
    pemadam, apar, pemadam`,
  words: `
    bocor .. gas/gasnya/arus/elektrik/listrik/tabung/kompor/dapur/tong, kompor/dapur/tabung/tong
    .. bocor/meledak/meletup/meledug/kebakar/terbakar/api, gasnya .. bocor/bau, api .. keluar/
    nyala/besar/dari, gosong .. rambut/tangan/kabel/colokan/steker, rambut .. terbakar/gosong/
    rontok/kebakar/gugur, lantai/lantainya .. basah/licin, licin .. jatuh, jatuh .. lantai/
    tangga/licin/basah/supermarket/pasaraya/kedai/toko/hotel/kepala/kena/atas, jatoh, lidah ..
    luka/berdarah/bengkak/kepotong, gigi .. patah/pecah/copot/retak/tanggal/kena, tulang ..
    dalam/ayam .. tercekik/tekak/gigi, paku .. nembus/tembus/sepatu/sandal/kasut/mulut/gigi/
    dalam/tayar/ban/kaki/makanan/nasi/teng/njero/terpijak, ada/kena/terpijak/tertelan/kegigit/
    nemu/jumpa paku, !paku buku, !paku pakis, !harga paku, beling, jarum .. dalam/di/kena/suntik,
    pisau .. dalam/patah/kena, kaca .. dalam/luka/kena/pecah/halus, pecah sendiri, meletup
    sendiri, meledak sendiri, terbakar sendiri, mati sendiri .. rem/enjin, dosis, dos .. salah/
    lebih, ubat .. darah/salah/silap/tertukar/tamat, obat .. darah/salah/tertukar/kadaluarsa/
    palsu/keras, suntik .. salah/bengkak/infeksi, jangkitan, infeksi, bernanah, nanah, kaki ..
    kena/luka/patah/bengkak/terpijak, tangan .. patah/kena/luka/bengkak/kebas/melepuh/melecur,
    pergelangan, kepala .. kena/bocor/benjol/berdarah/terhantuk/kejedot, menimpa, hempap, jurang
    .. jatuh/masuk, jatuh/masuk/terjun/terbabas .. jurang, pelampung .. tiada/bocor/tak/gak/
    tidak/ga, kolam .. lemas/tenggelam/anak/licin, oksigen, oxygen, tikus .. dalam/di/makanan/
    dapur/kedai/resto/lalu/lari, ulat .. dalam/di/makanan/sayur/beras/buah, daging .. bau/busuk/
    basi/hijau, bau busuk .. makan/ayam/ikan/daging, kabel/wayar/kawat/tiang .. hidup/nyala/
    putus/jatuh/terdedah/terbuka/menjuntai/roboh/tercabut/melintang/terkelupas, overheat*,
    terlebih panas, kepanasan .. meledak/baterai/hp/bahaya, mudah terbakar, tersambar, disambar,
    salah label, tersalah label, label .. salah/tertukar, ubat .. salah/tersalah/label/luput,
    obat .. salah/label .. anak, car seat/carseat .. tercabut/copot/lepas/rusak/rosak/patah/
    longgar, kerusi kereta .. tercabut/longgar, tercabut, copot .. pas/saat/waktu/ngerem/jalan/
    roda/kena, brek mengejut, ngerem mendadak, rem mendadak, skru .. longgar/hilang/tercabut/
    dalam, baut/bautnya .. longgar/lepas/hilang/copot/kendor, longgar .. jatuh/bahaya/tercabut/
    anak, roda/jok/pagar/ayunan/tangga/velg/rim/setang/stang/rem/brek/pedal/pelana/wahana/balkon
    .. longgar/goyang/oblak/oleng, reput, rapuh .. patah/jatuh/tangga/lantai, gelongsor/
    perosotan/buaian/ayunan/buai/trampolin/playground/permainan ... jatuh/jatoh/patah/tajam/luka/
    longgar/putus/terputus/bahaya/cedera, cecair/cairan/pencuci/pembersih/kimia/asid/asam/klorin/
    kaporit ... mata/kulit/terminum/keminum/diminum/kena/bocor/tertelan/terkena, mata .. merah/
    pedih/perih/bengkak/kabur/buta/kena/sakit, terkena mata, kena mata, tersedut, terhirup,
    kehirup, sesak, luka, calar .. tangan/wajah, memar, kebas, nazak, tenat, ditebuk,
    menyelamatkan nyawa, diselamatkan, mangsa, !dimangsa, !mangsa pasar, korban, !idul korban,
    !korban iklan, !korban php, !korban diskon, !korban perasaan, !hewan korban, !jadi korban
    trend, !korban fashion`,
};
