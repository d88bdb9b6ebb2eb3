const BODY = `
  tangan/jari/lengan/kaki/muka/wajah/mata/kepala/kulit/mulut/lidah/bibir/tekak/tenggorokan/leher/
  lutut/telinga/hidung/gigi/dada/bahu/paha/kuku/badan/tubuh/perut/siku/pinggang/tgn/gusi/
  punggung/pipi/dahi/jempol/kelingking/telunjuk`;
const CHILD = `
  anak/anakku/baby/bayi/bayiku/budak/balita/anaknya/cucu/adik/adek/ponakan/keponakan/toddler/
  bocah/murid`;
const HARM = `
  terbakar/melecur/melepuh/luka/luke/lukanya/terluka/cedera/tercedera/tercekik/tersedak/keselek/
  kesedak/kesetrum/tersetrum/nyetrum/keracunan/tertelan/ketelen/terjatuh/jatuh/jatoh/muntah/
  diare/mencret/cirit/berdarah/bengkak/bengkaknya/sesak/pengsan/pingsan/patah/tersepit/terjepit/
  kejepit/lemas/tenggelam/ruam/alergi/alahan/terkena/nyaris/bahaya/terbabas/tersiram/ketumpahan/
  hospital/opname/dirawat/wad/icu/igd/ugd/renjatan`;
const LIVING = `
  saya/aku/gue/gw/kami/sy/ku/anak/anakku/bayi/baby/budak/balita/cucu/adik/adek/kakak/abang/ibu/
  ibuku/mak/mama/mami/bapak/bapa/ayah/papa/abah/nenek/kakek/atuk/opah/oma/opa/suami/isteri/istri/
  bini/pacar/kawan/teman/temen/tetangga/jiran/orang/penumpang/pelanggan/customer/pembeli/pasien/
  pesakit/pekerja/karyawan/murid/pelajar/warga/keluarga/sekeluarga/kucing/anjing/kucingku/
  anjingku/hamster/ikan/ponakan/keponakan/sepupu/mertua/mentua/makcik/pakcik/pengunjung/lansia/
  staff/staf/mereka/dia`;
const HURT = `
  dicakar/langgar/mati/meninggal/tewas/maut/pengsan/pingsan/muntah/muntahkan/cirit/diare/mencret/
  sakit/kejang/koma/kritis/kritikal/lumpuh/buta/luka/terluka/cedera/tercedera/patah/berdarah/
  bengkak/jatuh/terjatuh/tergelincir/kepleset/terpeleset/tersepit/kejepit/terjepit/terkurung/
  kejebak/terjebak/terperangkap/terbakar/melecur/melepuh/kesetrum/tersetrum/tercekik/tersedak/
  keselek/tertelan/ketelen/lemas/tenggelam/digigit/kegigit/dipukul/pukul/pukulin/mukulin/
  ditumbuk/tumbuk/nonjok/ditonjok/diserang/serang/ditampar/tampar/ditendang/tendang/diraba/raba/
  dicabul/dilecehkan/ditabrak/tertabrak/ketabrak/dilanggar/tersiram/keracunan/alergi/alahan/
  gatal/ruam/sesak/trauma/hospital/warded/opname/dirawat/igd/ugd/icu/dijahit/ketindihan/tertimpa/
  ketiban/dihempap`;

/** People in danger, as Malay and Indonesian tell it. */
export const SAFETY_MALAY_PEOPLE: Readonly<Record<string, string>> = {
  injury: `
    luka bakar, luka melecur, melecur, melecet, melepuh, lepuh, lecur, luka parah, luka teruk,
    luka dalam, luka robek, luka sobek, luka .. ${BODY}, ${BODY} .. luka/terluka/melecur/melepuh/
    terbakar/berdarah/bengkak/patah/terpotong/tersayat/teriris/terhiris/kejepit/terjepit/
    tersepit/putus/robek/sobek/koyak/kena/lebam/memar/retak/kesleo/terkilir/kebas/gatal/merah/
    pedih/perih/kesetrum/tertusuk/kepotong/kegores, terluka, tercedera, cedera, kecederaan,
    berdarah, pendarahan, perdarahan, berlumuran darah, darah keluar, keluar darah, banyak darah,
    darah .. mengalir/banyak, kena jahit, jahitan .. tangan/kaki/luka/dahi, dijahit .. luka, lima
    jahitan, # jahitan, kena # jahitan, terpotong .. jari/tangan, tersayat, teriris, terhiris,
    tergores .. ${BODY}, kena .. minyak/air, tersiram, ketumpahan .. panas, tumpah .. panas ..
    kena/kaki/tangan, air panas .. tumpah, lebam, memar .. ${BODY}, tertusuk, ketusuk, tertancap,
    tercucuk, terkena .. paku/kaca/duri, !luka hati, !hati .. luka/terluka, !luka lama, !berdarah
    darah berjuang, !pedih .. hati, !luka batin`,
  bones: `
    patah .. ${BODY}/tulang/rusuk, retak tulang, tulang .. patah/retak, gegar otak, gegaran otak,
    terkilir, keseleo, terseliuh, dislokasi, lumpuh, cacat seumur, cacat kekal, amputasi,
    diamputasi, terhentak, terhantuk, terbentur, kejedot .. kepala, kepala .. bocor/berdarah/
    benjol/terhantuk/terbentur/hantuk, gigi patah/pecah/copot, gigi .. patah/pecah/copot,
    terjatuh, jatuh .. tangga/motor/katil/kasur/ranjang/tingkat/lantai/kena/menimpa/luka,
    tergelincir, kepeleset, terpeleset, tersandung, kesandung, tertimpa, ketiban, ditimpa,
    dihempap, terhempap, runtuh, roboh, ambruk, kerusi .. patah/roboh, kursi .. patah/ambruk/
    roboh, katil .. patah/roboh, plafon/siling .. runtuh/jatuh/roboh, tersepit, terjepit,
    kejepit, terkurung .. lif/lift, terperangkap, terjebak .. lift/lif/dalam, sangkut/stuck ..
    lif, lif .. jatuh/rosak .. terperangkap, !patah hati/semangat/arang, !jatuh cinta/harga/hati,
    !saham .. jatuh, !lumpuh total sistem/jaringan/layanan/operasi/aplikasi`,
  body: `
    pengsan, pingsan, tak sedar diri, tidak sedarkan diri, tidak sadarkan diri, sesak nafas,
    sesak napas, sesek napas, susah nafas, susah bernafas, susah napas, sulit bernapas, sukar
    bernafas, tak boleh bernafas, ga bisa napas, gak bisa napas, gabisa napas, nggak bisa napas,
    tidak bisa bernapas, tak dapat bernafas, tercekik, kecekik, tersedak, keselek, kesedak,
    tercekek, lemas, kelemasan, tenggelam, hampir lemas, kejang, kejang kejang, sawan, serangan
    jantung, strok, stroke .. lepas/setelah/abis, buta, kebutaan, kanak kanak, keguguran, pusing
    .. setelah/abis/habis/lepas .. makan/minum, koma, kritis, kritikal, nyawa, meregang nyawa,
    !lemas .. tengok/baca/tunggu/dengar, !kanak kanak, !tenggelam dalam, !lemas .. layan, !buta
    huruf/hati/warna/maya, !lemas gue`,
  hospital: `
    masuk hospital, hospital .. masuk/kerana/sebab/lepas/dimasukkan, masuk wad, warded, kena
    tahan wad, ke hospital, dikejarkan, dilarikan ke, masuk rumah sakit, ke rumah sakit, dibawa
    ke rumah sakit/rs/hospital/klinik/ugd/igd, masuk rs, masuk rsud, di rs .. gara/karena/gegara/
    setelah/abis, masuk ugd, masuk igd, ke ugd, ke igd, ugd, igd, masuk icu, icu, opname,
    diopname, dirawat, rawat inap, ambulans, ambulan, ambulance, kecemasan .. hospital/wad,
    jabatan kecemasan, emergency .. hospital, pegi/pergi/pi/g klinik/hospital, pergi .. klinik/
    hospital/dokter/doktor, ke klinik, ke dokter, call 999, telefon 999, pembedahan, operasi ..
    tangan/kaki/mata/darurat, doktor/dokter/doc/misi/nurse kata/cakap/bilang/bilangnya ... bakar/
    luka/infeksi/jangkitan/alergi/alahan/racun/keracunan/patah/retak/operasi/potong/parut/reaksi/
    akibat/buta/saraf/teruk/parah/lambat/nyaris/nasib/dos/dosis/bahaya, kena potong .. jari/kaki/
    tangan/daging/lidah, air mendidih .. kena/tanpa/keluar/tumpah/kaki/tangan/badan/warna`,
  allergy: `
    alergi, alahan, alergik, allergic, alergi parah, ruam, gatal gatal, gatal2, gatal seluruh,
    gatal .. badan/muka/kulit, bentol, biduran, bintik merah, merah merah, bengkak .. ${BODY},
    ${BODY} .. bengkak, bengkak bengkak, kulit .. mengelupas/melepuh/terbakar/luka/merah/iritasi/
    menggelupas/rosak/rusak, iritasi .. kulit/mata/muka/wajah/parah, kulit terbakar, breakout
    teruk, anafilak*, !tak .. alergi, !tidak .. iritasi, !ga .. iritasi, !anti alergi, !bukan ..
    alergi, !hypoallergenic`,
  sickness: `
    keracunan, keracunan makanan, kracunan, muntah*, termuntah, muntaber, cirit birit,
    ciritbirit, cirit, diare, diarea, diarrhea, mencret, menceret, mual .. muntah/lepas/setelah/
    habis/abis/makan/minum/parah/teruk, loya .. lepas/muntah/makan/tekak/teruk, sakit perut,
    sakit prut, perut sakit, perut .. memulas/melilit/mules/kram, mules, memulas, salmonella, e
    coli, demam .. lepas/setelah/abis .. makan, sakit .. sekeluarga/semua .. makan, sekeluarga ..
    sakit/muntah/cirit/diare, sakit lepas makan, sakit setelah makan, sakit abis makan, makan ..
    terus sakit, muntahkan, !ketawa .. sakit perut, !ketawa sampai sakit perut, !ngakak .. sakit
    perut, !gelak .. sakit perut, !tak loya, !mual .. liat/lihat/denger, !eneg liat`,
  children: `
    ${CHILD} .. ${HARM}, mual, loya, ${HARM}/demam/hilang/hampir .. ${CHILD}, bahaya .. anak/
    budak/bayi/kanak, tertelan .. bateri/baterai/magnet/butang/kancing/koin/duit/syiling/manik,
    bateri butang, baterai kancing, bucu tajam, tepi tajam, ujung tajam, pinggiran tajam, sisi
    tajam, tajam .. luka/jari/tangan/anak/bahaya, tinggal .. anak/budak .. bas/kereta/seorang/
    jalan, ditinggal .. anak, car seat .. tercabut/rosak/rusak/lepas, stroller .. patah/terlipat/
    tercabut/rusak, baby cot .. patah, ${CHILD} .... ${HARM}/tercedera/paku/tajam/kaca/keracunan/
    mati/meninggal/pingsan/diserang/digigit/terkunci/trauma/dicabul/dilecehkan, tertelan/ketelen/
    tercekik/keselek/terjepit/tersepit/kejepit/jatuh/terjatuh/luka/berdarah/terbakar/melecur/
    melepuh/keracunan/tersedak/digigit/alergi/alahan .... ${CHILD}, anak/budak/murid/bayi/nenek/
    balita hilang, hampir .. anak/budak/bayi/murid/nenek, !kacamata/spek .. patah, !cermin mata
    .. patah, ${CHILD} .. hilang .. jam/minit/menit/mall/sekolah/taman/pantai/ramai, ${CHILD} ..
    demam .. hari/malam/tinggi/kejang/muntah/ruam/lepas/setelah/sejak/habis/abis, luka/bekas/
    dapat/dapet/sampe/sampai/harus/perlu/mesti/kening/dahi/dagu/jari/kepala .. jahit/jahitan,
    jahitan .. terbuka/lepas/infeksi/nanah/bernanah/berdarah/luka`,
  violence: `
    dipukul, pukul saya, memukul, mukul, ditumbuk, ditampar, diserang, menyerang saya, dicekik,
    dibacok, ditusuk, ditikam, dirompak, dirampok, dibegal, diragut, diculik, dicabul, cabul,
    pencabulan, mencabul, raba, diraba, meraba, grepe, digrepe, pelecehan, dilecehkan,
    melecehkan, gangguan seksual, ganggu seksual, pelecehan seksual, rogol, dirogol, perkosa,
    diperkosa, keluarkan pisau, pisau .. ancam/acu, acu parang, digigit .. anjing/kucing/tikus,
    anjing .. gigit/serang, gigit .. anak/saya, bunuh diri, bundir, nak mati, mau mati, pengen
    mati, ditendang, dipijak, diikuti .. driver, dikurung, kurung saya, !harga dipukul, !pukul #,
    !dipukul rata, !pukul rata`,
  people: `
    ${LIVING} ... ${HURT}, ${HURT} .. ${LIVING}, hampir/nyaris .. mati/maut/jatuh/celaka/kena/
    terkena/langgar/nabrak/tabrak/ketabrak/kebakar/terbakar/lemas/buta/tewas/pengsan/pingsan/
    tenggelam/kesetrum/meledak/kehilangan/hilang/melayang, mujur/nasib/untung/syukur .. tak/
    tidak/ga/gak/nggak/x/selamat/masih .. mati/kena/apa/parah/terbakar/cedera/luka/selamat,
    terkurung, terperangkap .. dalam/lif/lift/kereta/bilik, kejebak, terjebak .. lift/lif/dalam/
    mobil, siapa .. tanggung .. nyawa/jawab, kalau .. mati/terbakar/meletup/meledak/jadi/kenapa
    .. siapa/macam/gimana, trauma, serangan .. anjing/jantung/panik, !sakit hati, !sakit mata,
    !sakit kepala .. fikir/mikir/mikirin/memikirkan/tengok, !panas hati, !jatuh cinta, !jatuh
    hati, !jatuh harga, !jatuh tempo, !jatuh sakit hati, !jatuh bangun, !patah hati, !patah
    semangat, !mati lampu, !mati listrik, !mati gaya, !mati api, !mati rasa, !mati kutu, !mati
    matian, !sinyal mati, !hp mati, !mati total, !layar mati, !mesin mati, !line mati, !talian
    mati, !mati sendiri, !setengah mati, !separuh mati, !gila mati, !demam bola, !panas gila,
    !panas banget, !panas terik, !hawa panas, !cuaca panas, panas tinggi, badan .. panas, demam
    panas, suhu .. #, !langgar syarat, !langgar janji, !panas dalam, !jatuh ke tangan, !tendang
    bola, !sakit nya harga, !muka tembok, !tampar wanita, !koma .. angka, !serang balas, !cacat
    .. produk/barang/pabrik/kilang/warna, !barang cacat, !produk cacat, !sakit jiwa`,
};
