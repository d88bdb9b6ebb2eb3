/** Law, regulators and the police, as Malay tells it. */
export const LEGAL_MS = `
  sue, kesalahan jenayah, salah di sisi, di sisi undang, hak sebagai, hak saya, hak pengguna, ada
  hak .. pengguna/pembeli, buat report, dah report, saya report, nak report, akan report, report
  .. pihak/kpdn/bank/polis/spad/apad/jpj, pihak berwajib, pegawai kpdn, lapor/adu/surat/hubungi
  .. menteri, jabatan .. aduan/lapor/report/buruh/kesihatan, adu .. kementerian/jabatan/pihak/
  menteri, aduan .. kementerian/jabatan/pihak/menteri/dihantar/polis/tribunal, dihadapkan,
  menuntut ganti, menuntut hak, pecah amanah, cbt, melanggar kontrak, melanggar terma, kontrak ..
  batal/langgar/dilanggar, terma .. tak sah/menyalahi, tak sah .. sisi, salah .. undang, cawangan
  .. polis, siasatan polis, diorang kena saman, kes mahkamah, perbicaraan, hakim, pendakwaan,
  penjara, masuk penjara, lokap, kena denda, didenda, !buat report card, !buat report .. kelas/
  sekolah, !denda lewat, !denda pos, !tuntutan insurans, !tuntutan hospital, peguam, lawyer,
  loyer, lawyer saya, mahkamah, ke mahkamah, tindakan undang undang, ambil tindakan undang,
  saman, sy saman, kena saman, menyaman, disaman, surat saman, surat tuntutan, notis tuntutan,
  letter of demand, tuntut .. mahkamah/ganti/pampasan, tuntutan kecil, tribunal, tribunal
  pengguna, ttpm, kpdn, kpdnkk, kpdnhep, kementerian perdagangan, e aduan, eaduan, nccc, fomca,
  persatuan pengguna, pertubuhan pengguna, hak saya sebagai pengguna, akta perlindungan, akta
  pengguna, perlindungan pengguna, lapor .. polis/kpdn/bnm/mcmc/skmm/balai/tribunal/kementerian/
  pihak/mavcom/caam/spad/apad/jpj/moh, report .. polis/police/kpdn/bnm/mcmc/skmm/balai/tribunal/
  mavcom, buat report/repot polis, report polis, repot polis, police report, balai polis, buat
  laporan polis, laporan polis, adu .. kpdn/bnm/mcmc/skmm/tribunal/mavcom/kementerian, aduan ..
  kpdn/bnm/mcmc/skmm/tribunal/mavcom/kementerian/rasmi, aduan rasmi, mcmc, skmm, bnm, bank
  negara, bnmlink, ombudsman, ofs, obudsman, mavcom, caam, suruhanjaya komunikasi, suruhanjaya
  tenaga, spad, apad, jabatan kesihatan, kementerian kesihatan, jabatan buruh, pejabat buruh,
  majlis perbandaran, jakim, pelanggaran kontrak, langgar kontrak, langgar perjanjian, menyalahi
  undang, salahi undang, menyalahi ~akta, tak ikut undang, haram di sisi undang, menipu pengguna
  di bawah ~akta, melanggar undang, melanggar ~akta, jumpa .. mahkamah/court, see you in ~court,
  sue korang/you/syarikat/company/kau, nak sue, boleh sue, aku sue, saya sue, akan sue, dakwa,
  mendakwa .. syarikat, tindakan mahkamah, majistret, guaman, firma guaman, legal action, legal
  team, dari segi undang, !penama/perpanjangan/perpanjang/nombor/nomor/no/buku/premi/dokumen
  polis, !polis .. insurans/asuransi/premi/perpanjang/trafik, !polis insurans/insuran, !akta
  kelahiran, !undang undang pelesapan, !no ~akta, !saman ekor diskaun, !polis evo, !polis
  bantuan, panggil/call/telefon/tel/hubungi/bagitau/bawa/bawak/ke/kat/jumpa/libatkan/libat/serah/
  serahkan/maklum/maklumkan/adu/cari/pergi/pegi/pi/p/g/tunggu/pihak/oleh/anggota/pegawai/kes/
  buat/biar/report/repot/rpt/lapor/laporan/beritahu/minta/lari/tipu/lapur .. polis, polis ..
  datang/siasat/dah/sudah/dh/tahu/cakap/kata/suruh/bagitau/terima/nanti/je/jela/pun/kes/report/
  repot/laporan/trafik/tangkap/cari/bantu/korang/korg/kau/esok/semalam/tadi/la/lah/balai/cari,
  polis .. ambil tindakan, polis bantuan .. pukul/tolak/kasar, saluran/jalan/proses/pasukan/
  penasihat/pegawai/jabatan/nasihat/bantuan/sisi/lawan/melawan/bawah/ikut/mengikut/langkah/guna/
  surat/notis/hal/perunding undang undang, undang undang .. pengguna/buruh/kerja/malaysia/jalan/
  strata/kontrak/siber, bawa/bangkit/bangkitkan/tanya/lapor/adu/sampai/angkat .. parlimen, adu/
  mengadu/lapor/jumpa/hubungi/hantar/surat/tag/minta/email/emel/bagitau/call/whatsapp/report/
  panggil ... parlimen/yb/adun/mp/wakil/menteri/exco/mb, yb/adun/mp .. tolong/mohon/tengok/bantu/
  kawasan .. isu/aduan/masalah/kami/rakyat, lapor/melapor/report/adu/repot/aduan/hantar/email/
  emel/call/buat .. sprm/macc, sprm/macc .. patut/kena/perlu/tolong/siasat/ambil/turun/mana/
  mohon/serbu, akta .. #, bawah/melanggar/langgar/mengikut/salahi/ikut .. akta .. pengguna/kerja/
  kontrak/perlindungan/jualan/#, kementerian .. kesihatan/perdagangan/pengangkutan/sumber/
  perumahan/ambil/siasat/patut/tolong, didakwa .. mahkamah/atas, jenayah siber/kolar, kes/
  perbuatan/unsur/satu/suatu/ini/ni jenayah, tuntutan .. mahkamah/sivil/tribunal/pampasan/ganti/
  rugi/undang, fail/failkan/buat/bt/kemuka/kemukakan/hantar/masukkan .. tuntutan, lapor/melapor/
  adu/report/serah/serahkan/minta/biar/rujuk/aduan/tindakan .. pihak berkuasa, pihak berkuasa ..
  ambil/patut/siasat, buat/nak/dah/akan/kena/kita/aku/saya/jom repot, repot .. polis/kpdn/bank/
  mcmc/tribunal/balai/dekat/kat, report je .. polis/kpdn/mcmc/bnm/tribunal, ke/pi/pergi/g/kat/p/
  dekat balai, balai .. report/polis/repot, bicara .. mahkamah/kes, kena/boleh tangkap, tangkap/
  ditangkap/cekup/dicekup .. polis/balai/penipu/scammer, suruhanjaya .. lapor/adu/aduan/report,
  jpj .. lapor/report/adu/aduan/tahan/kompaun/roadblock/ambil/siasat/saman, lapor/report/adu/
  aduan/repot/tahan/pihak .. jpj, penguatkuasa .. datang/serbu/majlis/kpdn/sita/saman, tuntut ..
  pampasan/ganti/hak/mahkamah/rugi/balik, !tribunal rakyat/antarabangsa/dunia, !peoples tribunal,
  penguatkuasa, penguatkuasaan .. kpdn/kwsp/perkeso/majlis/jabatan, !negara/malaysia/kerajaan ..
  bankrap, ikut/mengikut/menurut/berdasarkan/langgar/melanggar/salahi/menyalahi/baca/rujuk/guna
  akta, bawah akta .. pengurusan/strata/makanan/ubat/racun/hotel/pengangkutan/insurans/bank/sewa/
  cukai/perumahan, cob .. majlis/aduan/jmb/panggil/adu/lapor, majlis .. dah/sudah/telah ..
  panggil/kompaun/terima/serbu, jmb .. tribunal/cob/saman, !peguam bela .. drama, !drama ..
  peguam, !cari/kerja/jawatan/vacancy/kosong/intern/latihan/kelas/kursus/drama/filem .. peguam/
  guaman/lawyer/legal/polis, !guaman/peguam/lawyer/legal .. cari/kosong/vacancy/jawatan, !guaman
  kami cari, !lapor .. supervisor/manager/kaunter/cs/admin/teknikal/ofis/app/aplikasi/teknisi/
  korang, !bayar .. saman, !saman jpj/trafik/ekor/parking, !saman .. diskaun, polis, !polis
  telah/daerah/asean/antarabangsa/memandang/menahan/kontinjen/negeri, !drama/cerita/filem/wayang/
  novel .. polis, !polis dan penjahat, !polis .. asuransi/premi/jiwa/unit/klaim/insurans, !nomor/
  no/nombor/nilai/nama/pemegang polis, !polisi pemulangan/refund/pulangan/return/syarikat/kerja/
  kesihatan, !anugerah/tahniah .. polis`;

/** Law, regulators and the police, as Indonesian tells it. */
export const LEGAL_ID = `
  bi harus/tolong/wajib/turun/periksa, bank indonesia, ojk/bi/kominfo/bpom/ylki/kppu/komdigi
  harus/tolong/wajib/turun/periksa/tindak/mana, uu .. konsumen/pdp/ite/perlindungan/
  ketenagakerjaan/kesehatan/perbankan, langgar .. uu/hukum/undang/aturan/pasal/hak, !melanggar
  privasi .. kucing, dipidana, pidana, memidanakan, kuhp, kuhpidana, pasal penipuan, dihukum,
  penjara, dipenjara, masuk penjara, bui, jeruji, dipanggil .. polda/polisi/polres, diproses ..
  hukum/polisi, proses hukum, laporin, laporkan, dilaporkan, mau/bakal/siap/terpaksa/gue/gw/gua/
  tak/kita/aku/saya/akan/udah/sudah/nak/ayo/yuk lapor, lapor nih/aja/sekalian/pihak/pak/yuk,
  ngelapor, buat lapor, bikin lapor, pelaporan, aparat, penegak hukum, berwajib, berwenang, pihak
  berwenang, instansi, lapor/adu/surat/hubungi .. menteri, dpr, anggota dewan, pemda, pemkot,
  walikota .. lapor/adukan/aduan, adukan, diadukan, pengaduan resmi, ngadu, mengadu, hak ..
  konsumen/pelanggan/pembeli/pekerja/karyawan/saya/kami .. dilanggar/dirampas/hilang/abaikan/
  diabaikan, hak konsumen, hak saya, hak kami, tuntut, nuntut, dituntut, saya tuntut, gue tuntut,
  lo tuntut, gugat, ganti rugi .. hukum/tuntut, melanggar .. hukum/uu/kontrak/perjanjian/aturan/
  pasal/hak, pelanggaran .. hukum/kontrak/perjanjian/konsumen/hak, kontrak .. batal/dilanggar/
  langgar, perjanjian .. dilanggar/langgar, izin usaha .. cabut/dicabut/ditutup, cabut izin,
  dicabut izin, ditutup .. izin/bpom/operasional, sidak, razia, satpol pp, rt rw, !hukum ..
  newton/alam/kirchoff/ohm/kekekalan, !lapor/laporin/laporkan/laporan gangguan/kerusakan/rusak/
  internet/wifi/lampu/tagihan/loket/resepsionis/teknisi/admin/kasir/bug/error, !laporan keuangan,
  !laporan cuaca, !laporan kerja, !pasal nya, !hukumnya apa .. islam, !lapor diri, !lapor pajak,
  !lapor spt, !lapor min, !tuntutan ilmu, !menuntut ilmu, !komisi penjualan, !komisi affiliate,
  !dinas kerja, !perjalanan dinas, !dinas luar, !pasal .. karet, pengacara, pengacaraku, lawyer,
  kuasa hukum, penasihat hukum, advokat, jalur hukum, tempuh jalur hukum, menempuh jalur hukum,
  ranah hukum, ke ranah hukum, secara hukum, tindakan hukum, langkah hukum, upaya hukum, digugat,
  gugatan, gugatan perdata, class action, somasi, disomasi, surat somasi, tuntut .. hukum/ganti/
  pengadilan/kalian/perusahaan/balik, menuntut .. hukum/ganti, aku tuntut, gw tuntut, kami
  tuntut, akan saya tuntut, saya akan tuntut, tuntutan hukum, dituntut .. hukum/pidana,
  pengadilan, ke pengadilan, meja hijau, ke meja hijau, sidang .. pengadilan, ketemu di
  pengadilan, dipidanakan, pidanakan, perdata, pasal #, uu #, uu perlindungan, uu pdp, uu ite,
  melanggar hukum, langgar hukum, melanggar uu, melanggar undang, perbuatan melawan hukum,
  wanprestasi, ylki, bpkn, bpsk, lembaga konsumen, lembaga perlindungan konsumen, perlindungan
  konsumen, hak sebagai konsumen, hak saya sebagai konsumen, ojk, lapor ojk, lapor ke ojk, bank
  indonesia .. lapor/adukan/lapor, lapor .. bi/bpkn/ylki/ojk/polisi/kominfo/bpom/polda/polres/
  polsek/kemendag/ombudsman/lapor/kemenhub/disnaker/kemenkes/dinkes/brti/pihak/bpsk/dishub/
  komdigi, laporin .. polisi/ojk/kominfo/bpom/ylki/polda/bi/pihak, laporkan .. polisi/ojk/
  kominfo/bpom/ylki/polda/bi/pihak/ombudsman/kemendag/kemenhub/polres, melapor .. polisi/ojk/
  polda/ylki/polsek, adukan .. ojk/kominfo/bpom/ylki/ombudsman/kemendag, ngadu .. ojk/ylki/
  kominfo/ombudsman, pihak berwajib, ke polisi, polisi, kantor polisi, lapor polisi, laporan
  polisi, polda, polres, polsek, bareskrim, mabes, siber polri, cyber crime, cybercrime, kominfo,
  komdigi, bpom, kppu, ombudsman, kemendag, kementerian perdagangan, kemenhub, disnaker,
  depnaker, dinas tenaga kerja, dinas kesehatan, dinkes, kemenkes, brti, bappebti, kejaksaan,
  notaris, delik, penggelapan, lapor.go.id, span lapor, lbh, lembaga bantuan hukum, lapor ke
  pihak, saya akan bawa .. hukum/pengadilan, bawa .. ke ranah/jalur, legal .. tim/kami, ilegal,
  !polisi tidur, !bukan polisi, !polisi lalu lintas, !uud, !hukum alam, !hukum karma, !undang
  undang .. nikah, pasal .. kuhp/penipuan/penggelapan/uu/konsumen/perlindungan/ayat/pencemaran/
  ite, dijerat/jerat/kena/langgar/melanggar pasal, disegel/segel .. pemda/satpol/bpom/dinas/
  outlet/tokonya/polisi/pengadilan/kemendag, ke jaksa, jaksa penuntut, gubernur/walikota/bupati/
  wali .. lapor/adukan/aduan/tolong/harus/mohon/warga/tindak, lapor/laporin/laporkan/adukan/
  aduin/ngadu/surat/mengadu .. gubernur/walikota/bupati/wali/dinas/dewan/komisi/menteri/
  kementerian, laporan .. polisi/polres/polsek/polda/kehilangan/ojk/ylki/resmi/bpkn/ombudsman/
  kominfo/pidana, bikin/buat/membuat/masukin/masukkan laporan, komisi .. dpr/informasi/iii/vi/xi/
  i/ix/perlindungan, menggugat .. kalian/perusahaan/ke/secara/pt/atas/developer/bank/maskapai,
  hukum .. kalian/perusahaan/ditegakkan/berlaku/pidana/perdata/konsumen/indonesia/tindak/lanjut/
  urusan/pelaku, di mata hukum, jalur/ranah/kuasa/tindakan/langkah/upaya/proses/aturan/badan/
  bantuan/melanggar/langgar/melawan/lewat/secara/lawan/kasus/masalah/urusan/penegak/delik/
  konsultan/tim/biro/ahli/orang/sarjana/payung/sanksi/berkekuatan/diproses/demi/buta/negara/taat/
  kebal/jerat/sadar/ketua/melek hukum, !hukum .. kosinus/sinus/termodinamika, !dilaporkan
  mengalami/berkata/sebagai, undang undang .. konsumen/perlindungan/ite/kesehatan/
  ketenagakerjaan/berlaku/dilanggar/#, langgar/melanggar/menurut/sesuai/berdasarkan/ada/diatur/
  dalam .. undang undang, tuntutan .. hukum/ganti/rugi/pidana/perdata/pengadilan, ajukan/
  mengajukan/melayangkan/layangkan/siapkan/kirim .. tuntutan, aduan .. konsumen/resmi/ojk/bpkn/
  ylki/ombudsman/kominfo/polisi, ajukan/bikin/kirim/layangkan aduan, bi bicara, bicara #
  sekalian, kontak ojk, ojk #, halo bpom, aduan .. bi/bank/ke/sekalian, ke bank indonesia, ke bi,
  !loker/lowongan/cari/magang/ujian/kursus/kelas/jurusan/kuliah/drama/film .. legal/hukum/
  pengacara/advokat/lawyer/polisi/notaris/jaksa, !lbh kampus, !lbh .. kelas/kuliah/ujian, surat/
  panggilan/dipanggil/jadwal/hadir/ikut/hasil/agenda/ruang/tunggu .. sidang, sidang .. perdana/
  gugatan/putusan/hakim/mediasi/perkara, sengketa, selesaikan/selesain .. bani/bpsk/laps/mediasi/
  arbitrase/pengadilan/hukum, di/ke bani, menkominfo, menkomdigi, menteri .. tembusan, tembusan
  .. menteri/dpr/ojk/ylki/presiden/ombudsman`;
