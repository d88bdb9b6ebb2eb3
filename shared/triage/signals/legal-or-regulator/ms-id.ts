/** Law, regulators and the police, as Malay tells it. */
export const LEGAL_MS = `
  sue, jenayah, kesalahan jenayah, salah di sisi, di sisi undang, hak sebagai, hak saya, hak
  pengguna, ada hak .. pengguna/pembeli, buat report, dah report, saya report, report je, nak
  report, akan report, report .. pihak/kpdn/bank/polis/spad/apad/jpj, repot, balai, pihak
  berkuasa, pihak berwajib, penguatkuasa, pegawai kpdn, kementerian, lapor/adu/surat/hubungi ..
  menteri, yb, wakil rakyat, ahli parlimen, parlimen, adun, suruhanjaya, jabatan ..
  aduan/lapor/report/buruh/kesihatan, adu .. kementerian/jabatan/pihak/menteri, aduan ..
  kementerian/jabatan/pihak/menteri/dihantar/polis/tribunal, dihadapkan, tuntutan, tuntut,
  menuntut ganti, menuntut hak, pecah amanah, cbt, melanggar kontrak, melanggar terma, kontrak ..
  batal/langgar/dilanggar, terma .. tak sah/menyalahi, tak sah .. sisi, salah .. undang, cawangan
  .. polis, siasatan polis, diorang kena saman, kes mahkamah, ~bicara, perbicaraan, hakim,
  pendakwaan, tangkap, ditangkap, penjara, masuk penjara, lokap, denda, !buat report card, !buat
  report .. kelas/sekolah, !denda lewat, !denda pos, !tuntutan insurans, !tuntutan hospital,
  peguam, lawyer, loyer, lawyer saya, mahkamah, ke mahkamah, tindakan undang undang, ambil
  tindakan undang, undang undang, saman, sy saman, kena saman, menyaman, disaman, surat saman,
  surat tuntutan, notis tuntutan, letter of demand, tuntut .. mahkamah/ganti/pampasan, tuntutan
  kecil, tribunal, tribunal pengguna, ttpm, kpdn, kpdnkk, kpdnhep, kementerian perdagangan, e
  aduan, eaduan, nccc, fomca, persatuan pengguna, pertubuhan pengguna, hak saya sebagai pengguna,
  akta perlindungan, akta pengguna, perlindungan pengguna, ~akta, lapor ..
  polis/kpdn/bnm/mcmc/skmm/balai/tribunal/kementerian/pihak/mavcom/caam/spad/apad/jpj/moh, report
  .. polis/police/kpdn/bnm/mcmc/skmm/balai/tribunal/mavcom, buat report/repot polis, report
  polis, repot polis, police report, polis, balai polis, buat laporan polis, laporan polis, adu
  .. kpdn/bnm/mcmc/skmm/tribunal/mavcom/kementerian, aduan ..
  kpdn/bnm/mcmc/skmm/tribunal/mavcom/kementerian/rasmi, aduan rasmi, mcmc, skmm, bnm, bank
  negara, bnmlink, ombudsman, ofs, obudsman, mavcom, caam, suruhanjaya komunikasi, suruhanjaya
  tenaga, sprm, macc, jpj, spad, apad, jabatan kesihatan, kementerian kesihatan, jabatan buruh,
  pejabat buruh, majlis perbandaran, jakim, pelanggaran kontrak, langgar kontrak, langgar
  perjanjian, menyalahi undang, salahi undang, menyalahi ~akta, tak ikut undang, haram di sisi
  undang, menipu pengguna di bawah ~akta, melanggar undang, melanggar ~akta, jumpa ..
  mahkamah/court, see you in ~court, sue korang/you/syarikat/company/kau, nak sue, boleh sue, aku
  sue, saya sue, akan sue, dakwa, didakwa, mendakwa .. syarikat, tindakan mahkamah, majistret,
  guaman, firma guaman, legal action, legal team, dari segi undang, !polis insurans/insuran,
  !akta kelahiran, !undang undang pelesapan, !no ~akta, !saman ekor diskaun, !polis evo, !polis
  bantuan`;

/** Law, regulators and the police, as Indonesian tells it. */
export const LEGAL_ID = `
  bi harus/tolong/wajib/turun/periksa, bank indonesia, ojk/bi/kominfo/bpom/ylki/kppu/komdigi
  harus/tolong/wajib/turun/periksa/tindak/mana, uu ..
  konsumen/pdp/ite/perlindungan/ketenagakerjaan/kesehatan/perbankan, langgar ..
  uu/hukum/undang/aturan/pasal/hak, melanggar, !melanggar privasi .. kucing, dipidana, pidana,
  memidanakan, kuhp, kuhpidana, pasal, pasal penipuan, hukum, dihukum, penjara, dipenjara, masuk
  penjara, bui, jeruji, dipanggil .. polda/polisi/polres, diproses .. hukum/polisi, proses hukum,
  laporan, laporin, laporkan, dilaporkan, lapor, ngelapor, buat lapor, bikin lapor, pelaporan,
  aparat, penegak hukum, berwajib, berwenang, pihak berwenang, instansi, kementerian,
  lapor/adu/surat/hubungi .. menteri, dpr, komisi, anggota dewan, dinas, pemda, pemkot, gubernur,
  walikota .. lapor/adukan/aduan, adukan, aduan, diadukan, pengaduan resmi, ngadu, mengadu, hak
  .. konsumen/pelanggan/pembeli/pekerja/karyawan/saya/kami ..
  dilanggar/dirampas/hilang/abaikan/diabaikan, hak konsumen, hak saya, hak kami, tuntut, nuntut,
  dituntut, tuntutan, saya tuntut, gue tuntut, lo tuntut, gugat, ganti rugi .. hukum/tuntut,
  melanggar .. hukum/uu/kontrak/perjanjian/aturan/pasal/hak, pelanggaran ..
  hukum/kontrak/perjanjian/konsumen/hak, kontrak .. batal/dilanggar/langgar, perjanjian ..
  dilanggar/langgar, izin usaha .. cabut/dicabut/ditutup, cabut izin, dicabut izin, ditutup ..
  izin/bpom/operasional, disegel, sidak, razia, satpol pp, rt rw, !hukum ..
  newton/alam/kirchoff/ohm/kekekalan, !laporan keuangan, !laporan cuaca, !laporan kerja, !pasal
  nya, !hukumnya apa .. islam, !lapor diri, !lapor pajak, !lapor spt, !lapor min, !tuntutan ilmu,
  !menuntut ilmu, !komisi penjualan, !komisi affiliate, !dinas kerja, !perjalanan dinas, !dinas
  luar, !pasal .. karet, pengacara, pengacaraku, lawyer, kuasa hukum, penasihat hukum, advokat,
  jalur hukum, tempuh jalur hukum, menempuh jalur hukum, ranah hukum, ke ranah hukum, secara
  hukum, tindakan hukum, langkah hukum, upaya hukum, menggugat, digugat, gugatan, gugatan
  perdata, class action, somasi, disomasi, surat somasi, tuntut ..
  hukum/ganti/pengadilan/kalian/perusahaan/balik, menuntut .. hukum/ganti, aku tuntut, gw tuntut,
  kami tuntut, akan saya tuntut, saya akan tuntut, tuntutan hukum, dituntut .. hukum/pidana,
  pengadilan, ke pengadilan, meja hijau, ke meja hijau, sidang .. pengadilan, ketemu di
  pengadilan, dipidanakan, pidanakan, perdata, pasal #, uu #, uu perlindungan, uu pdp, uu ite,
  undang undang, melanggar hukum, langgar hukum, melanggar uu, melanggar undang, perbuatan
  melawan hukum, wanprestasi, ylki, bpkn, bpsk, lembaga konsumen, lembaga perlindungan konsumen,
  perlindungan konsumen, hak sebagai konsumen, hak saya sebagai konsumen, ojk, lapor ojk, lapor
  ke ojk, bank indonesia .. lapor/adukan/lapor, lapor .. bi/bpkn/ylki/ojk/polisi/kominfo/bpom/
  polda/polres/polsek/kemendag/ombudsman/lapor/kemenhub/disnaker/kemenkes/dinkes/brti/pihak/
  bpsk/dishub/komdigi, laporin .. polisi/ojk/kominfo/bpom/ylki/polda/bi/pihak, laporkan ..
  polisi/ojk/kominfo/bpom/ylki/polda/bi/pihak/ombudsman/kemendag/kemenhub/polres, melapor ..
  polisi/ojk/polda/ylki/polsek, adukan .. ojk/kominfo/bpom/ylki/ombudsman/kemendag, ngadu ..
  ojk/ylki/kominfo/ombudsman, pihak berwajib, ke polisi, polisi, kantor polisi, lapor polisi,
  laporan polisi, polda, polres, polsek, bareskrim, mabes, siber polri, cyber crime, cybercrime,
  kominfo, komdigi, bpom, kppu, ombudsman, kemendag, kementerian perdagangan, kemenhub, disnaker,
  depnaker, dinas tenaga kerja, dinas kesehatan, dinkes, kemenkes, brti, bappebti, kejaksaan,
  notaris, delik, penggelapan, lapor.go.id, span lapor, lbh, lembaga bantuan hukum, jaksa, lapor
  ke pihak, saya akan bawa .. hukum/pengadilan, bawa .. ke ranah/jalur, legal .. tim/kami,
  ilegal, !polisi tidur, !bukan polisi, !polisi lalu lintas, !uud, !hukum alam, !hukum karma,
  !undang undang .. nikah`;
