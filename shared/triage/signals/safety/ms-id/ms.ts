/** Danger to life and health, as Malay tells it beyond what it shares with Indonesian. */
export const SAFETY_MS = `
  x selamat, xselamat, bhya, merbahaya sgt, bahaye, bahaya gila, terkejut elektrik, kene renjat,
  kene kejut, kena kejut .. elektrik/letrik/cas/plug/sentuh/pegang, kejut .. tangan/sentuh/
  pegang, elektrik .. kejut/renjat, kena letrik, kene current, kena karen, short .. meletup/
  terbakar/api/asap, plug terbakar, soket terbakar, hangit .. plug/wayar/kabel/bau, bau wayar
  terbakar, wayar .. terbakar/cair/hangus, melambung .. kereta, terbabas, accident .. kereta/
  motor, eksident, kemalangan, kereta .. mati tengah highway/jalan, enjin mati .. highway/
  lebuhraya/tengah, mati enjin, brek x makan, brek tak berfungsi, brek tak makan, pedal ..
  tersekat, air bag tak kembang, hilang kawalan, longkang .. terjatuh, terpijak .. paku/kaca,
  pijak .. kaca/paku, kena minyak panas, kena air panas, tersimbah .. panas, tertumpah .. panas
  .. kaki/tangan/anak/paha/riba, melecur teruk, kulit melecur, terhiris, terkoyak .. kulit/
  tangan, luka .. jahit, kena # jahitan, patah riuk, cedera parah, parah .. hospital, tahan wad,
  wad kecemasan, kena warded, masuk wad, unit rawatan rapi, zon merah hospital, panggil ambulans,
  call ambulans, pi hospital, g hospital, p hospital, ke gh, masuk gh, klinik .. keracunan/
  doktor/muntah/alahan, food poisoning, keracunan makan, cirit, berak cair, berak air, sakit
  perut teruk, perut memulas, muntah teruk, muntah hijau, loya, pening .. lepas makan, lepas
  makan .. muntah/sakit/cirit/pening/gatal/bengkak/masuk, makan kat .. muntah/cirit, termakan ..
  ulat/kaca/besi/lipas/plastik, tertelan, tercekik tulang, tercekik, sesak dada, x boleh
  bernafas, xboleh nafas, susah nak bernafas, susah nak nafas, muka sembab, muka .. bengkak/
  melepuh/terbakar/naik, naik ruam, naik gatal, kulit terbakar, merkuri, produk beracun, ada
  ulat, berulat, ulat .. hidup, lipas .. dalam, bangkai, tahi tikus, tikus .. makanan/dapur/nasi,
  ayam tak masak, ayam mentah, ayam x masak, tak masak .. ayam/daging, nasi basi, susu .. basi/
  expired/rosak/tamat, bau busuk .. ayam/daging, hampir terbakar rumah, rumah .. terbakar/hangus,
  dapur .. terbakar/meletup, gas meletup, tong gas, tong gas bocor, abang bomba, panggil bomba,
  call bomba, pintu kecemasan .. kunci/blok, lif .. sangkut/tersangkut/terhempas, tersangkut ..
  lif, terperangkap .. lif, siling runtuh, siling .. jatuh, lantai licin, licin .. jatuh,
  tergelincir, kena rogol, raba, kena raba, ditumbuk, kena tumbuk, kena belasah, dibelasah, kena
  pukul, ugut .. bunuh, tinggalkan anak, anak .. tertinggal, budak .. tertinggal, anak tersepit,
  jari .. tersepit/putus, maut, ragut nyawa, meragut nyawa, nyawa orang, nak tunggu .. mati/maut/
  jadi, tunggu ada .. mati/mangsa, mangsa .. maut/cedera, siapa nak tanggung .. nyawa/mati,
  hampir arwah, jadi arwah, tak guna tali keledar, keselamatan .. anak/penumpang/pengguna/
  pelanggan/pekerja, lantai .. licin, licin .. jatuh/tergelincir/tanda/signboard/bahaya, siling
  .. jatuh/tercabut/runtuh/roboh, wayar .. jatuh/putus/terdedah/terbakar/cair/hangit/elektrik`;
