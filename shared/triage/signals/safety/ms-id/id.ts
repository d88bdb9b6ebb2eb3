/** Danger to life and health, as Indonesian tells it beyond what it shares with Malay. */
export const SAFETY_ID = `
  kebakar, kebakaran, hampir kebakaran, hampir kebakar, nyaris kebakaran, gosong .. colokan/
  kabel/charger/adaptor/listrik/steker/tangan, bau gosong, bau kabel, percikan .. listrik/api,
  keluar percikan, ngebul, ngepul, mengepul, kobong, kebul, meledak, mbledos, meledos, duar,
  njebluk, hp meledak, kompor meledak, tabung meledak, powerbank meledak, baterai melembung,
  batre bunting, baterai hamil, panas banget .. takut/meledak/megang/pegang, kesetrum, nyetrum,
  ngestrum, kestrum, nyengat .. listrik, kesengat, aliran listrik .. badan/bocor, konslet,
  korslet, kabel ngelupas, kabel .. melintang/menjuntai, regulator .. bocor/ngesos/ngowos,
  ngowos, gas .. mendesis/ngowos/bocor, elpiji bocor, tangan .. kena/kesetrum/luka/melepuh/lecet/
  kebakar/robek, luka bakar, lecet .. parah/kulit/kaki/wajah, kulit .. kebakar/terkelupas/
  melepuh/rusak, wajah .. rusak/terbakar/bengkak/merah/bruntusan, muka .. bengkak/melepuh/
  terbakar/gosong, kesiram .. panas, kesiram, tersiram, keguyur .. panas, ketumpahan, kepotong,
  keiris, kegores .. kaca, robek .. kulit/tangan/kaki, dijahit, jaitan, # jahitan, berdarah,
  darah .. ngucur/mengucur, ngucur, patah tulang, patah tangan, gegar otak, kepleset, kepeleset,
  kejatohan, kejatuhan, ketimpa, ketiban, kejedot, nyungsep, kejengkang, kecebur, kejebak ..
  lift, terjebak di lift, lift .. macet/anjlok/jatuh, plafon .. ambruk/jatuh, kursi .. ambruk,
  kasur .. ambruk, kejepit, kegencet, masuk igd, masuk rs, masuk ugd, dilarikan, opname,
  diopname, dirawat inap, rawat jalan, diinfus, infus, ke igd, ke ugd, ke rs, bawa ke rs, ke
  puskesmas, ke klinik .. karena/gara/gegara, dokter bilang .. keracunan/infeksi/luka/alergi/
  patah/racun, visum, keracunan, keracunan makanan, keracunan massal, mabok makanan, muntah
  muntah, muntah2, muntaber, muntah darah, mencret, mencret2, diare, mules, mual muntah, perut
  melilit, perut kram, sakit perut, sakit perut parah, abis makan .. langsung/sakit/muntah/mules/
  mencret/diare/gatal/mual/pusing, habis makan .. langsung/sakit/muntah/mules/mencret/diare/
  gatal/mual/pusing, setelah makan .. langsung/sakit/muntah/mules/mencret/diare/gatal/mual/
  pusing, sekeluarga .. keracunan/muntah/mencret/diare, biduran, gatel gatel, gatel2, gatal2,
  bentol bentol, bengkak, alergi parah, keselek, kesedak, ketelen, ketelan, kemakan, ketulangan,
  sesek, sesek nafas, engap .. asap, gak bisa nafas, ga bisa nafas, gabisa nafas, pingsan,
  kejang, kritis, koma, meninggal .. karena/gara/akibat/setelah, sampe meninggal, nyawa, nyawa
  taruhannya, bahayain nyawa, bikin celaka, bisa celaka, celaka, nyelakain, mencelakakan, nunggu
  .. korban/mati/meninggal, tunggu .. korban, harus ada korban, nunggu ada korban, kalo .. mati/
  meninggal/kenapa .. tanggung, kecelakaan, laka lantas, tabrakan, tabrak lari, nabrak, nyaris
  nabrak, nyaris tabrakan, hampir nabrak, hampir ketabrak, hampir tabrakan, hampir mati, nyaris
  mati, kesenggol .. mobil/truk/bus, keserempet, jatuh dari motor, rem blong, rem gak, rem ga,
  rem nggak, setang .. patah, as .. patah, ban .. copot/lepas/pecah, velg .. patah, driver ..
  ugal/ngebut/mabuk/hp/ngantuk/nabrak/cabul/grepe/megang/mesum, mesum, supir .. ugal/ngebut/
  mabuk/ngantuk, ngebut, kebut kebutan, ugal2an, dicekik, dipukulin, digebukin, dikeroyok,
  ditonjok, ditodong, todong, dibegal, dirampok, pelecehan, dilecehin, digrepe, dicium paksa,
  cium paksa, diperkosa, pemerkosaan, bundir, ngacung pisau, bawa sajam, senjata tajam, digigit,
  gigit anjing, belatung, belatungan, ada kecoa, kecoa .. makanan/sayur/nasi/minuman/kuah,
  pecahan beling, pecahan kaca, beling, ada paku, ada staples, ada steples, isi staples, kawat ..
  makanan, cicak .. makanan/minuman/sayur, tikus .. makanan/paket/roti, mentah .. dalamnya/ayam,
  ayam .. mentah, masih mentah, busuk .. ayam/daging/ikan, bau busuk, kadaluarsa, kadaluwarsa,
  kedaluwarsa, sudah expired, udah expired, udah expire, kadaluarsa .. susu/makanan/obat, susu
  basi, susu .. kadaluarsa/expired/basi, oplosan, salah kasih obat, salah obat, malpraktik,
  malapraktik, malpraktek, formalin, boraks, merkuri, hidrokuinon, !ngakak .. sakit perut,
  !celaka dua belas, !koma .. titik, !step by step, !step #, !duar .. diskon, !duar murah,
  !bengkak tagihan, !tagihan .. bengkak, !bocor alus, !lagi mules .. lahiran, lantai/lantainya/
  jalan/jalannya .. licin, licin .. jatuh/kepleset/tanda/bahaya`;
