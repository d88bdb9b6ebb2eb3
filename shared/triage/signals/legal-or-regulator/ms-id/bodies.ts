/** What is done there, or by them. */
const ACT = `
  lapor/laporin/laporkan/dilaporkan/dilaporin/melapor/lapornya/laporan/aduan/adu/adukan/aduin/
  ngadu/mengadu/diadukan/ngaduin/pengaduan/report/repot/rpt/complain/komplen/komplain/siasat/
  disiasat/menyiasat/siasatan/selidik/selidiki/diselidiki/periksa/diperiksa/memeriksa/cek/semak/
  audit/serbu/serbuan/sidak/razia/segel/tutup/turun/bertindak/tindak/ditindak/tindakan/ambil/
  tegur/denda/kompaun/sita/cabut/patut/wajib/harus/kena/perlu/tolong/mohon/mana/tengok/pantau/
  awasi/hantar/surat/surati/menyurati/email/emel/emailkan/call/telefon/telepon/hubungi/whatsapp/
  tag/mention/cc/bawa/fail/failkan/buat/bikin/ajukan/masukkan/datang/jumpa/pergi/mediasi`;
/** Whoever watches over companies in Malaysia; a name that says nothing else may stand alone. */
const BODIES_MS = `
  kpdn, kpdnhep, kpdnkk, kpdnkp, kementerian perdagangan, mykpdn, ezadu, e aduan, sispaa, biro
  pengaduan awam, nccc, fomca, ppim, konsumer, persatuan pengguna, pertubuhan pengguna, consumer
  association/association, consumer tribunal, ttpm, tribunal strata/pengguna/tuntutan/pembeli,
  mcmc, skmm, bnm, bnmlink, bnmtelelink, ombudsman*, ofs, fmos, opk, akpk, sidrec, suruhanjaya
  sekuriti/tenaga/komunikasi/perkhidmatan/hak/syarikat/pencegahan/pengangkutan/persaingan/
  integriti, suruhanjaya .. lapor/report/adu/aduan, mycc, suhakam, mavcom, caam, jkkp, niosh,
  dosh .. ${ACT}, pegawai/officer/notis/kompaun/aduan/lapor/report .. dosh, perkeso, socso,
  jabatan tenaga/buruh/perhubungan/kimia/bomba/kebajikan/pengangkutan/kastam/imigresen/
  pendaftaran/alam/agama/kesihatan/veterinar/perikanan/insolvensi/penilaian/kerja, tenaga kerja
  .. lapor/adu/aduan/report/buat/dah/jabatan, jtk, jtksm, pejabat buruh/kesihatan/agama/
  pendidikan/tanah, jkm .. ${ACT}, kebajikan .. ${ACT}, kkm .. ${ACT}, moh .. ${ACT}, npra, bpfk,
  majlis perubatan/pergigian/peguam/farmasi/optik, majlis perbandaran/bandaraya/daerah .. ${ACT},
  mmc, ckaps, cawangan kawalan amalan, dbkl, mbpj, mpaj, mpkj, mpsj, mbsa, mbjb, pbt .. ${ACT},
  puspakom, apad, spad, miros, motac, kpkt, lppeh, bovaep, cidb, lhdn .. ${ACT}, kwsp .. ${ACT},
  epf .. ${ACT}, ppd .. ${ACT}, jpn .. ${ACT}, kpm .. ${ACT}, menteri .. lapor/adu/tolong/patut/
  harus/ambil/siasat/tindak/turun/mohon/wajib/dengar, span .. ${ACT}, jpdp, pesuruhjaya ..
  sumpah/data/perlindungan, pdrm .. ${ACT}, ccid, jsjk, nsrc, semakmule, cybersecurity malaysia,
  cyber999, cyber security .. lapor/report/dah/aduan, mtuc, cuepacs, kesatuan .. sekerja/pekerja/
  kakitangan, union .. pekerja/staff/lapor/report/ahli/dah/akan, perhubungan perusahaan,
  mahkamah, court .. jumpa/bawa/heret/naik/pergi/nanti/je/kes, biro bantuan guaman, bantuan
  guaman, ybgk, bar council`;
/** The same in Indonesia. */
const BODIES_ID = `
  ojk, ylki, bpkn, bpsk, lpksm, lpk .. konsumen/lapor, lapssjk, laps sjk, bpom, badan pom, bbpom,
  kominfo, komdigi, kemkomdigi, kemkominfo, brti, bssn, kemendag, pktn, disperindag, kemenhub,
  dishub, knkt, dirjen .. ${ACT}, ditjen .. ${ACT}, kemenkes, dinkes, mkdki, konsil kedokteran,
  idi .. ${ACT}, bpjph, lppom, kppu, ombudsman*, kpai, komnas ham/perempuan/anak, lpsk,
  disnaker*, kemnaker, kemenaker, depnaker, disnakertrans, pengawas ketenagakerjaan/tenaga,
  wasnaker, phi .. gugat/bawa/ke/sidang, hubungan industrial, bipartit, tripartit, mediator,
  mediasi, spsi, kspi, ksbsi, serikat buruh/pekerja, kemenag .. ${ACT}, kemenparekraf, disdik ..
  ${ACT}, kemendikbud .. ${ACT}, ptun, pengadilan, juru sita, jurusita, disita .. bank/jurusita/
  pengadilan/rumah/aset, bani .. arbitrase, arbitrase, pkpu, pailit, dipailitkan, pemailitan,
  sp2hp, bap .. polisi/polsek, ditreskrimsus, reskrim, krimsus, propam, kompolnas, patroli siber,
  patrolisiber, aduankonten, aduan konten, cekrekening, sp4n, jaki .. ${ACT}, satgas pasti/
  waspada/investasi, waspada investasi, ppatk, afpi, aaji, aftech, bappebti, esdm .. ${ACT}, bph
  migas, dprd .. ${ACT}, kementerian .. ${ACT}, kementrian, dinas .. perdagangan/perhubungan/
  kesehatan/tenaga/sosial/pendidikan/perizinan/lingkungan/pariwisata, balai pom/metrologi/besar,
  metrologi, kpid, kpi .. ${ACT}, bnsp .. ${ACT}, kejari, kejati, kejagung, kpk .. ${ACT}, pemkab
  .. ${ACT}, rt .. ${ACT}, imigrasi .. ${ACT}, bea cukai .. lapor/laporin/laporkan/adukan/aduin,
  lbh, ylbhi, pbh`;

/** What is threatened or done with the law, in both. */
const LAWYER = `
  peguam/lawyer/loyer/pengacara/kuasa/advokat/notaris/legal/guaman/penasihat/lbh/ulama`;
const COURT_VERB = `
  bawa/bawak/dibawa/seret/diseret/heret/diheret/naik/turun/fail/failkan/masuk/masukkan/ajukan/
  diajukan/mengajukan/tempuh/menempuh/ditempuh/proses/diproses/selesaikan/lanjut/lanjutkan/jumpa/
  ketemu/tunggu/sampai/ambil/lewat/melalui`;
const KIN = `
  paman/om/pakcik/pakde/bapak/bapa/ayah/abah/papa/suami/isteri/istri/abang/kakak/adik/ipar/
  sepupu/saudara/sedara/kawan/temen/teman/mertua/mentua/anak/family/keluarga/bos`;
/** Authorities by name, and steps of law. */
export const LEGAL_MALAY_BODIES = `
  ${BODIES_MS}, ${BODIES_ID}, ${COURT_VERB} .. mahkamah/court/pengadilan/hukum/undang/
  perundangan/tribunal/hijau/pidana/perdata/arbitrase, perkarakan, diperkarakan, memperkarakan,
  polisikan, dipolisikan, polisiin, mempolisikan, dipolisiin, mejahijaukan, dimejahijaukan,
  pidanain, dipidanain, tuntutin, gugatin, digugatin, sue u/korg/kau/diorg/lu/lo/kalian/them/
  this, di sue, kena sue, gonna sue, sue je, saman kau/korang/korg/syarikat/company/malu/fitnah/
  balik/pemula/dia/diorang, surat/notis/notice .. peguam/lawyer/guaman/tuntutan/saman/saman/
  somasi/undang, lod, lantik/upah/sewa/hire/guna/jumpa/tunjuk/konsult/konsultasi/rujuk/runding/
  cari/bayar/contact .. ${LAWYER}, ${LAWYER} .. akan/dah/udah/sudah/nak/mau/saya/aku/gue/gw/kami/
  hantar/kirim/minta/pun/kita/family/keluarga/contact/hubungi, peguamcara, nasihat undang/guaman/
  hukum, pendapat hukum, pembela, injunksi, afidavit, akuan sumpah, surat akuan, writ,
  penghakiman, plaintif, defendan, penggugat, tergugat, terlapor, pelapor, bailif, bailiff, sita/
  disita/rampas/tarik .. bailif/mahkamah/perintah/court, lelong .. bank/rumah/mahkamah, muflis,
  bankrap, isytihar muflis, perdata, delik, tort, tindakan sivil, kes sivil, saman sivil, class
  action, ramai ramai saman, gugatan kelompok, bersama sama gugat, gugat/gugatan/menggugat ..
  ganti/perdata/class/hukum/perusahaan/pt/kalian/balik/developer/bank, akta/seksyen/section/act/
  uu/pasal/ayat/permenhub/permenaker/permendag/pojk/perpres/pp/perda #, akta perlindungan/
  kontrak/jualan/kerja/pekerjaan/makanan/racun/komunikasi/pemajuan/strata/pengangkutan/
  keselamatan/insurans/perkhidmatan, consumer protection act, uupk, uu ite/pdp/konsumen/
  ketenagakerjaan/cipta/penerbangan/perbankan/kesehatan/pangan, permenhub, permenaker, permendag,
  pojk, kuhp, kuhperdata, langgar/melanggar/dilanggar/melanggari/menyalahi/salahi/bertentangan/
  bercanggah/pelanggaran/kesalahan .. akta/undang/seksyen/uu/hukum/pasal/aturan/peraturan/
  kontrak/perjanjian/hak/regulasi/ketentuan/sop/ojk/bnm, salah .. sisi undang, pampasan/
  kompensasi/ganti .. mahkamah/hukum/undang/tuntut/menuntut/peguam/pengacara, tuntut/menuntut/
  claim/nuntut .. ganti/pampasan/kerugian/kompensasi .. ${COURT_VERB}/rugi/atas, tempoh .. hari
  .. tindakan/undang/saman/mahkamah, # hari/jam .. undang/saman/mahkamah/hukum/somasi/polisi/
  polis, kes/kasus .. mahkamah/polis/polisi/tribunal/hukum/pengadilan, hak .. pengguna/konsumen,
  report/repot/rpt/repor/lapor/laporan/lapur polis/polisi/police/plis/balai/ipd, buat/bt/bikin/
  dah/buatkan report/repot/rpt/lp/aduan/laporan, lp .. polisi/polsek/polres/bikin, pn jakarta/
  jaksel/jakpus/jaktim/jakbar/jakut/bandung/surabaya/medan/tangerang/bekasi/depok/semarang/
  makassar/denpasar/sleman, mendaftarkan/daftarkan/didaftarkan/teregister/nomor/no perkara,
  perkara .. pn/pengadilan/perdata/pidana/hukum/mahkamah, notis # hari, notis/notice/surat/demand
  .. firma/peguam/lawyer/saman, firma .. co/peguam/notis/surat/saman/hantar, hukum/undang ..
  lawyer/peguam/pengacara, ipd, inspektor .. siasatan/polis/ambil/panggil/keterangan, pegawai
  penyiasat, io .. statement/keterangan/kes/polis/ambil, ambil .. keterangan/statement .. polis/
  balai/saya/dah, keterangan saksi, ${KIN} .. saya/gue/aku/gw/i/kami/sy/gua .. jaksa/hakim/
  polisi/polis/lawyer/peguam/pengacara/advokat/inspektor/loyar/loyer, loyar, jumpa/jawab/depan ..
  hakim, dilimpahkan .. kejaksaan/pengadilan/jaksa, dieksekusi/eksekusi .. pengadilan/pn/jaminan/
  rumah, klausul/klausula .. baku/bertentangan/melanggar, izin edar, nomor izin .. palsu/kosong/
  bpom, kumpulin/kumpulkan/kumpul .. korban/mangsa .. gugat/saman/lapor/tuntut, korban/mangsa ..
  kumpul/gabung/bersatu`;
