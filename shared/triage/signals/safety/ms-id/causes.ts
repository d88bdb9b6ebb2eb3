const ORANG = `
  saya/aku/gue/gw/kami/sy/kita/anak/anakku/anaknya/bayi/baby/budak/balita/cucu/adik/adek/kakak/
  abang/ibu/mak/emak/mama/bapak/bapa/ayah/papa/abah/nenek/atuk/suami/suamiku/isteri/istri/bini/
  laki/kawan/teman/temen/jiran/tetangga/orang/penumpang/pelanggan/pembeli/pasien/pesakit/pekerja/
  karyawan/murid/warga/keluarga/kucing/anjing/ponakan/keponakan/mertua/mentua/makcik/pakcik/
  pengunjung/mereka/dia/bumil/lansia/bocah`;
const BADAN = `
  tangan/tangannya/jari/jarinya/lengan/kaki/kakinya/betis/muka/mukanya/wajah/mata/matanya/alis/
  kening/bulu/rambut/kepala/kepalanya/kulit/kulitnya/mulut/lidah/bibir/tekak/tenggorokan/leher/
  lutut/telinga/hidung/gigi/dada/bahu/paha/kuku/badan/perut/siku/pinggang/punggung/pipi/dahi/
  jempol/tulang/rusuk/tumit/tapak/pergelangan`;
const CEDERA = `
  hangus/terbakar/kebakar/melecur/melepuh/luka/terluka/robek/sobek/koyak/terkoyak/terhiris/
  tersayat/teriris/kegores/tergores/berdarah/darah/patah/retak/bengkak/lebam/memar/kejepit/
  terjepit/tersepit/kecantol/putus/tertusuk/ketusuk/tercucuk/kesetrum/kesetrom/renjat/gatal/ruam/
  merah/pedih/perih/terkehel/terseliuh/keseleo/kesleo/terkilir/bentol/gosong/biru/lumpuh/pincang/
  buta/ketimpa/tertimpa/kebentur/terhantuk/kejedot`;
const BENDA = `
  kompor/kompornya/dapur/regulator/tabung/tabungnya/gas/gasnya/tong/silinder/tangki/tanki/
  setrika/seterika/dispenser/kulkas/peti/mesin/oven/kipas/rice/cooker/blender/charger/casan/cas/
  kabel/wayar/wire/colokan/stopkontak/soket/plug/suis/saklar/lampu/bateri/baterai/batre/
  powerbank/hp/fon/phone/laptop/kereta/motor/motornya/skuter/basikal/sepeda/bas/bus/bis/lori/
  truk/van/feri/kapal/bot/perahu/lift/lif/eskalator/escalator/plafon/siling/bumbung/atap/dinding/
  tembok/pagar/balkoni/balkon/tangga/lantai/jubin/keramik/pintu/kaca/cermin/katil/ranjang/kasur/
  kerusi/kursi/bangku/meja/rak/almari/lemari/ayunan/buaian/gelongsor/perosotan/seluncuran/
  trampolin/wahana/flying/coaster/jambatan/jembatan/tiang/papan/pokok/pohon/stroller/carseat/
  gendongan/tayar/ban/brek/rem/stang/handle/skru/baut/paku/besi/jeriken/thermos/termos/periuk/
  panci/teko/cerek/heater/penghawa/aircond/ac/antena`;
const KUASA = `
  charger/casan/cas/kabel/wayar/wire/colokan/stopkontak/soket/plug/suis/saklar/powerbank/bateri/
  baterai/regulator/tabung/brek/rem/stang/lift/lif/eskalator/sling/harness`;
const RUSAK = `
  meletup/meletop/meledak/meleduk/mbledos/njeblug/nyamber/menyambar/menyamber/sambar/terbakar/
  kebakar/kebakaran/asap/berasap/ngebul/percikan/memercik/korslet/konslet/ngedesis/mendesis/
  berdesis/desis/nyengat/menyengat/hangit/gosong/hangus/lebur/mencair/meleleh/melembung/runtuh/
  roboh/ambruk/ambrol/rubuh/jebol/patah/berkecai/terbalik/terguling/terjun/copot/tercabut/
  terkeluar/terperangkap/blong/tajam/karat/berkarat/setrum/nyetrum/renjatan/bahaya/terhempas/
  menimpa/timpa/hempap/karam/tenggelam/oleng/tersepit/berhamburan/melayang/terpelanting`;

/** What brings people into danger, as Malay and Indonesian tell it. */
export const SAFETY_MALAY_CAUSES: Readonly<Record<string, string>> = {
  things: `
    ${BENDA} ... ${RUSAK}, ${BENDA} .. pecah/terlepas/retak/putus/jatuh/jatoh/kembung, bau ..
    manis/pelik/aneh/bakar/ikan .. kereta/mobil/lampu/wayar/kabel, kereta/mobil/lampu/aircond/ac/
    heater ... bau manis/pelik/aneh/ikan/bensin/petrol/gas/asap, ${KUASA} ... panas/bau/gagal/
    putus/cair/jatuh/tersangkut/api/retak/licin/terlepas/kembung/pecah, jambatan/jembatan/
    flyover/gondola/sling ... putus/retak/jatuh, mesin/enjin/motor/dapur/kompor/kereta/mobil/
    stop/kontak .. api keluar/kaluar/nyala/menyala/besar, api kaluar, !gagal/putus .. koneksi/
    sambungan/internet/bayar/wifi/transaksi/chat, !panas terik, !jatuh tempo/cinta/hati/harga/
    tempo, ~meledak ... dapur/gas/tabung/kompor/hp/rumah, meleduk, mbledos, njeblug, api ...
    menyambar/nyamber/nyambar/marak/merebak/menjilat/gorden/langsir/rumah/dapur/keluar/muncul/
    besar, nyamber, menyambar .. api/ke/muka/gorden/langsir/baju, ngedesis, mendesis, desis, bau
    .. gas/hangit/gosong/terbakar/menyengat/nyengat/kabel/plastik/minyak/bensin/petrol, baunya
    nyengat, kebocoran gas, gas .. bocor/bau/leak, pecah .. berhamburan/berkecai/muka/kena/
    meledak/sendiri, tercabut .. tayar/skru, terkeluar .. skru/paku/besi/wayar, lubang ... jatuh/
    nyemplung/kecebur/kejeblos/terperosok/motor/gelap/lampu/tutup/ditutup/terbuka/masuk/jalan/
    bahaya/accident, nyemplung, kecebur, kejeblos, terperosok, galian .. ga/gak/tidak/lubang/
    jatuh/motor/jalan, longkang .. jatuh/terjatuh/masuk/penutup/terbuka, manhole .. terbuka/
    penutup/jatuh, got .. jatuh/nyemplung/masuk, pengaman* .. ga/gak/ngga/nggak/tidak/belum/tak/
    lepas/rusak/copot/dikunci/dipasang, tali pinggang keledar/keselamatan ... rosak/tak/putus/
    takde/longgar, sabuk pengaman ... rusak/ga/gak/tidak/putus/copot, safety belt, seatbelt ...
    rosak/rusak/tak/ga/gak/takde/putus, life jacket*, jaket keselamatan, jaket keselamatan ..
    tak, pelampung .. ga/gak/tidak/kurang/tak/rusak/bocor/takde, terlebih muatan, lebih muatan,
    overload*, muatan berlebih, kelebihan muatan/penumpang, ombak .. masuk/tinggi/besar/hempas,
    karam, nyaris tenggelam, tergantung .. jam/atas/udara/kereta/kabel, gelantungan, tersangkut
    .. jam/atas/lif/lift/wahana, kereta gantung/kabel ... berhenti/tersangkut/tergantung/macet/
    goyang, flying fox ... ga/gak/tidak/tak/jatuh/putus/tali, satu tangga je, tangga kecemasan,
    pintu kecemasan, pintu darurat, tangga darurat, jalur evakuasi, pintu rintangan api, grill/
    gril/jeriji berkunci/kunci/terkunci, alat pemadam, pemadam api, apar .. ga/gak/tidak/kosong/
    kedaluwarsa, kalau .. api/kebakaran/gempa .. camne/macamana/gimana/mcm/macam, alarm ..
    kebakaran/asap/tak/bunyi, kebakaran, bomba .. datang/panggil/sampai, damkar, pemadam,
    terbakar, hangus .. ${BADAN}, ${BADAN} .. ${CEDERA}, ${CEDERA}/kena .. ${BADAN}, terkoyak ..
    ${BADAN}/baju/kaki, ditinggal .. mobil/kereta/dalam/sendiri/jemputan/van/bas, tertinggal ..
    dalam/kereta/bas/van .. anak/budak/murid, tinggal .. budak/anak .. kereta/seorang/van/bas,
    jendela ketutup/tertutup, merah padam .. muka/anak/mukanya, kekurangan oksigen, takde ubat,
    tak ada ubat, asma ... ubat/takde/sesak/inhaler/kambuh/serangan/kena, siang bolong .. mobil/
    anak, lemas .. dalam/anak/kolam/sesak, dikurung, terkurung, terkunci .. dalam/mobil/kereta/
    lif/lift/toilet/tandas .. anak/jam/sendiri/saya/gue`,
  harm: `
    ${ORANG} ... hangus/melecur/melepuh/terkoyak/nyemplung/kecebur/kejeblos/tergelincir/kepleset/
    terpeleset/tersadung/kesandung/pengsan/pingsan/muntah/cirit/mencret/diare/keracunan/keselek/
    tersedak/tercekik/tertelan/ketelen/kesetrum/renjat/kejang/sesak/bengkak/bentol/ruam/gatal/
    alergi/alahan/patah/kelaparan/kepanasan/kedinginan/koma/tenggelam/lemas/ditabrak/dilanggar/
    ketabrak/diserempet/tersepit/kejepit/dipukul/ditampar/ditumbuk/diseret/dirempuh/ditendang/
    diraba/dicabul/dilecehkan/digigit/disengat/dipatuk/terhimpit/tertimpa/ketiban/kejatuhan/
    dihempap/berdarah/trauma/menggigil/terlantar/meninggal/mati/tewas/maut, !mati ketawa/kutu/
    gaya/lampu/rasa, !sampe mati/gue mati .. ketawa, ingat dah mati, macam nak mati, hampir ..
    mati/maut/lemas/kemalangan/accident/terbakar/langgar/dilanggar/jatuh/terjatuh/terbabas/buta/
    pengsan/melayang/jadi/kena, nyaris .. mati/celaka/tabrakan/ketabrak/jatuh/kebakar/tewas/
    meninggal/tenggelam/kena/kecelakaan/nabrak/ketimpa/keracunan, nyawa .. melayang/taruhan/
    terancam/orang/anak/hilang/bahaya/main/ancam, bertaruh nyawa, taruhan nyawa, mengancam nyawa,
    ancam nyawa, membahayakan, berbahaya, bahaya .. ni/ini/betul/banget/bgt/gila/sangat/sgt/
    untuk/buat/pada/nyawa/kalau/anak/orang/budak, merbahaya, bahayakan, cuai, kecuaian, kelalaian
    .. nyawa/anak/jatuh/cedera/mati, tunggu .. orang mati/mati dulu/ada korban/nyawa/korban,
    nunggu .. korban/mati/meninggal, kalau .. kena .. anak/budak/orang/kepala/mata, korban ..
    jiwa/luka/jatuh/kecelakaan, kecelakaan, kemalangan, tabrakan, nabrak .. pohon/trotoar/orang/
    motor/kami/anak, langgar .. lari/budak/orang/anak/divider/pokok, pemandu/driver/drebar/supir/
    sopir/ojol/pilot/nakhoda/masinis ... laju/tidur/potong/lampu, pemandu/driver/drebar/supir/
    sopir/ojol/rider/kurir ... main/pegang/tengok/sambil/liat/lihat .. hp/phone/fon/handphone/
    video, hampir gilis/lindas/langgar/tabrak/rempuh/seret/lenyek, ban/tayar/roda ... pecah/
    lepas/copot/botak/vulkanisir, besoknya/esok/esoknya/malamnya/malam/terus/trus/langsung/
    sampai/sampe/jadi/pastu .. demam, demam tinggi/teruk/panas/parah/menggigil, demam .. #,
    pemandu/driver/drebar/supir/sopir/abang/rider/kurir/kang/ojol/pilot/nakhoda/masinis ...
    mabuk/mabok/ngantuk/mengantuk/tertidur/ngebut/kebut/ugal*/zigzag/cilok/brek/rem/tiktok/video/
    merokok/ganja/dadah/pukul/kasar/cabul/raba/sentuh/pegang, ngebut, ugal ugalan, ugal2an,
    langgar lampu merah, terobos lampu merah, lawan arus/arah, terlajak .. laju, tidur ..
    memandu/nyetir/bawa, mengantuk .. memandu/bawa/drive, nyetir .. sambil/ngantuk/mabuk/tidur`,
  swallowed: `
    kaca/beling/paku/skru/besi/stapler/hekter/jarum/jarom/dawai/kawat/plastik/getah/karet/rambut/
    kuku/plester/plaster/batu/kerikil/kayu/serpihan/tulang/gigi/lidi/silet/pisau/cicak/lipas/
    kecoa/kecoak/lalat/ulat/belatung/semut/tikus/cacing/katak/lipan/kelabang/kalajengking/ular/
    labah/laba/kumbang/berenga/kutu/larva/nyamuk/lintah .. dalam/di/dlm/kat .. nasi/makanan/sup/
    kuah/roti/burger/air/minuman/susu/kotak/bungkus/sayur/daging/ayam/lauk/mi/mee/bakso/ais/es/
    kek/kue/cokelat/coklat/biskut/kopi/teh/botol/tin/kaleng/kuih/sambal/gado/ikan/sushi/pizza/
    pek, serpihan/pecahan/cebisan/kepingan/serbuk .. kaca/besi/plastik/logam/kayu/beling,
    tergigit .. kaca/batu/besi/sesuatu/keras/plastik/skru, kegigit .. kaca/batu/beling/besi/
    plastik/keras, ketelan, ketelen, tertelan, telan .. kaca/besi/plastik/bateri/syiling/magnet/
    serpihan, basi .. makan/makanan/ayam/nasi/anak/muntah/sakit/lauk/susu, busuk .. ayam/daging/
    ikan/telur/udang/makanan/sotong, berkulat, jamuran, berjamur, jamur .. roti/makanan/susu/kue,
    kulapuk, expired .. makan/susu/obat/ubat/anak/minum/roti, tamat tempoh .. makan/susu/ubat/
    makanan/roti/jual/anak, kadaluarsa, kedaluwarsa, kadaluwarsa, mentah .. ayam/daging/dalam/
    makan, ayam .. mentah/berdarah/busuk/basi, daging .. mentah/busuk/basi/ulat, keracunan,
    racun, beracun, cirit birit, muntah .. lepas/selepas/habis/abis/setelah/terus/sekeluarga/
    makan, sakit perut .. lepas/selepas/makan/setelah/abis/habis/sekeluarga/gara, mual .. habis/
    abis/setelah/makan/minum, pening .. lepas/bau/makan, pusing .. habis/setelah/bau/minum/makan,
    alergi .. kacang/udang/susu/seafood/telur/gluten/parah/kambuh/kena/muncul, alahan .. kacang/
    udang/susu/seafood/telur/teruk/kena, kacang .. alergi/alahan/allergic, allergic, alergik,
    salah .. obat/ubat/dos/dosis/suntik/preskripsi/resep/jarum/darah, ubat .. salah/orang lain/
    tertukar/luput/expired/basi/dos, obat .. salah/orang lain/ketuker/tertukar/kedaluwarsa/
    expired/dosis/palsu, dos/dosis berlebihan/salah/terlalu/kelebihan, overdos*, sesak napas,
    sesak nafas, susah napas/nafas, tak boleh nafas, gak bisa napas, ga bisa napas, serangan
    jantung, stroke .. kena/masuk/hospital, keguguran, pendarahan, infeksi, jangkitan kuman,
    nanah, bernanah, iritasi, breakout parah, muka .. terbakar/melepuh/rosak/rusak/bengkak/merah/
    gatal/ruam, kulit .. terbakar/melepuh/ngelupas/mengelupas/merah/gatal/ruam/iritasi/rosak/
    rusak, rambut .. gugur/rontok .. lepas/habis/abis/setelah/botak/teruk/parah, mata .. pedih/
    perih/merah/bengkak/rabun/buta/kabur .. lepas/kena/setelah/gara/guna, jatuh .. tangga/lantai/
    katil/kerusi/kursi/motor/sepeda/basikal/longkang/lubang/atap/bilik/licin/lif/kasur/got/
    eskalator/kolam/parit, lantai .. licin/basah .. jatuh/tergelincir/kepleset/terpeleset/takde/
    bahaya, licin .. jatuh/kepleset/bahaya/tergelincir/terpeleset/lantai, keselamatan ..
    penumpang/anak/pengguna/budak/murid/pekerja/abai/diabaikan/diutamakan/tak/nol, tak selamat,
    tidak selamat, ga aman .. anak/wahana/naik, gak aman .. anak/wahana/naik, ambulan*, igd, ugd,
    icu, rumah sakit, masuk rs, dilarikan .. rs/hospital/rumah, hospital, !hospital beyond,
    dijahit, kena jahit, # jahitan, operasi .. tulang/darurat/patah/kena/mata, bius .. salah/
    alergi`,
};
