import { formsOf } from '../../ms-id-forms.ts';

/** With what belongs to somebody: `kepalanya`, `kepalaku`, Javanese `jempole`. */
const BODY = `
  tangan/tangannya/tanganku/tgn/jari/jarinya/jariku/jarinye/jarine/jempol/jempolnya/jempolku/
  jempole/kelingking/telunjuk/lengan/lengannya/siku/sikunya/bahu/bahunya/pundak/pundaknya/kaki/
  kakinya/kakiku/betis/paha/pahanya/lutut/lututnya/tumit/pergelangan/tapak/telapak/kuku/kukunya/
  kepala/kepalanya/kepalaku/kpala/pala/ubun/dahi/dahinya/jidat/jidatnya/kening/muka/mukanya/
  mukaku/wajah/wajahnya/wajahku/pipi/pipinya/mata/matanya/mataku/kelopak/hidung/hidungnya/mulut/
  mulutnya/bibir/bibirnya/bibirku/lidah/lidahnya/gusi/gigi/giginya/rahang/dagu/dagunya/telinga/
  telinganya/kuping/kupingnya/leher/lehernya/leherku/tengkuk/tekak/tenggorokan/dada/dadanya/
  rusuk/punggung/punggungnya/belakang/pinggang/pinggangnya/pinggul/perut/perutnya/perutku/tulang/
  tulangnya/kulit/kulitnya/kulitku/badan/badannya/badanku/tubuh/tubuhnya/rambut/rambutnya/
  kemaluan/selangkangan/kerongkong/kerongkongan/ketiak/usus/ginjal/rahim/lambung/tungkai/sendi/
  bokong/pantat/bontot/payudara/puting/rongga/urat/saraf/syaraf/jidatku/tangane/sikile/wetenge`;
const INJURED = `
  remuk/hancur/penyet/patah/terputus/terpotong/kepotong/terkerat/robek/sobek/koyak/terkoyak/
  tersobek/terbelah/luka/lukanya/terluka/melecet/lecet/tercalar/terguris/tergores/kegores/
  terhiris/keiris/tersayat/kesayat/tertusuk/ketusuk/tercucuk/kecucuk/tertancap/terpijak/keinjek/
  keinjak/terinjak/dipijak/diinjak/digilis/tergilis/kelindes/ketindih/tertindih/terhimpit/
  kehimpit/dihimpit/himpit/tersepit/kesepit/terjepit/kejepit/njepit/menjepit/ngejepit/kejepret/
  tersangkut/berdarah/darah/ngucur/bengkak/bengkok/benjol/lebam/memar/membiru/kebiruan/lebur/
  melepuh/melecur/lecur/terbakar/kebakar/gosong/hangus/mengelupas/terkelupas/ngelupas/
  menggelupas/kebas/baal/kejang/lumpuh/kesemutan/ngilu/nyeri/linu/terkilir/terseliuh/keseleo/
  kesleo/terkehel/tercabut/copot/dislokasi/kesetrum/disengat/tersengat/digigit/kegigit/dicakar/
  tercakar/kecakar/ketimpa/tertimpa/ketiban/kejatuhan/kesiram/tersiram/kecipratan/terpercik/
  terbentur/kebentur/kejedot/kejeduk/terhantuk/terhentak/tersentak/kepentok/dijahit/nanah/
  bernanah/infeksi/jangkitan/iritasi/ruam/gatal/gatel/bentol/pedih/perih/melilit/memulas/mulas/
  buta/rabun/pekak/tuli/ngeletek/ngelotok/terkopek/kopek/kebelek/robeknya/tersekat/berbiji/
  bruntusan/beruntusan/melenting/menghitam/keropeng/tugel/tertembus/kesandung/ngelupasin/
  membengkak/menggelembung/lepuh/ulser/radang/bisul/abses/korengan/koreng/borok/terkupas/kupas/
  siat/tersiat`;
const CANNOT =
  'gerak/bergerak/jalan/berjalan/bangun/toleh/noleh/angkat/genggam/berdiri/lihat/telan';
const NOT = 'tak/x/xleh/xboleh/takleh/tidak/ga/gak/nggak/ngga/gabisa/gakbisa/susah/sulit/sukar';
const CHILD = `
  anak/anakku/anaknya/anakq/ank/baby/babyku/bayi/bayiku/bayinya/budak/bdk/balita/balitaku/cucu/
  cucuku/adik/adek/adikku/ponakan/keponakan/ponakanku/toddler/bocah/murid/siswa/pelajar/pasien/
  pesakit/nenek/nenekku/kakek/atuk/opah/oma/opa/lansia/warga/mak/ibu/ibuku/emak/ayah/bapak/
  bapakku/oku/bumil/istri/isteri/suami/penumpang/mahasiswi/perempuan/cewek/wanita`;
const SUFFERED = `
  tertiarap/tengkurap/terlempar/kelempar/terpental/kepental/terpelanting/tercampak/terhumban/
  tersungkur/nyungsep/terseret/keseret/diseret/diheret/hanyut/hanyutnya/menggigil/kebiruan/
  membiru/biru/dehidrasi/kelaparan/kepanasan/kedinginan/hipotermia/lemes/dikunci/terkunci/
  kekunci/dikurung/kekurung/disekap/diikat/diiket/disumbat/disumpal/dicubit/dijewer/ditarik/
  dijambak/digoncang/didorong/dibentak/dicekik/dibanting/disiksa/didera/dianiaya/dibiarkan/
  dibiarin/dibiar/biarkan/terbiar/ditinggal/ditinggalkan/ditinggalin/tertinggal/ketinggalan/
  ditelantarkan/terlantar/diabaikan/dicuekin/keseleo/ketabrak/tertabrak/dirempuh/disenggol/
  kesenggol/keserempet/tersepak/dirogol/diperkosa/dicabuli/dicabul/dilecehkan/dilecehin/diraba/
  digrepe/dipeluk/dicium/dibuntuti/diikuti/dibuntutin/diekori/ditodong/dipalak/dipukul/dipukuli/
  dipukulin/ditampar/dilempang/ditempeleng/digampar/ditendang/disepak/terminum/keminum/termakan/
  kemakan/tersedut/kehirup/terhirup/kecolok/tercolok/trauma/histeris/meraung/sawan/kejang/step/
  biru/sesak/pucat/keguguran/koma/kritis/kritikal/nazak/tenat`;
const ANIMAL = `
  anjing/anjingnya/kucing/kuda/kudanya/monyet/kera/beruk/ular/gajah/buaya/biawak/sapi/lembu/
  kerbau/kambing/babi/tikus/tebuan/lebah/tawon/lipan/kelabang/kalajengking/jengking/harimau/
  singa/burung/ayam/swan/angsa/ikan/pari/ubur/semut/labah/laba/pacat/lintah/kutu/pijat/tungau/
  rottweiler/pitbull`;
const ATTACK = `
  gigit/menggigit/ngegigit/gigitan/digigit/kegigit/serang/menyerang/nyerang/diserang/ngamuk/
  mengamuk/terlepas/patuk/mematuk/matok/dipatuk/sengat/menyengat/nyengat/disengat/tersengat/
  cakar/mencakar/nyakar/dicakar/tendang/menendang/nendang/seruduk/nyeruduk/diseruduk/tanduk/
  kejar/ngejar/mengejar/dikejar/terkam/menerkam/nerkam/hisap`;
const STAFF = `
  staf/staff/pekerja/karyawan/pegawai/petugas/driver/drebar/pemandu/supir/sopir/rider/kurir/ojol/
  posmen/despatch/dispatch/abang/abg/mas/kang/pakcik/guard/pengawal/pak/satpam/security/sekuriti/
  bouncer/tukang/terapis/therapist/dokter/doktor/doc/bidan/perawat/suster/nurse/misi/jururawat/
  cikgu/ustaz/guru/coach/pelatih/trainer/instruktur/jurulatih/pengasuh/caregiver/babysitter/
  teknisi/technician/technisi/juruteknik/kasir/cashier/manager/bos/boss/penjaga/pramugara/
  kondektur/konduktor/kernet/jukir/tukang/penagih/dc/collector/ceti/along/pelayan/waiter/oknum/
  lelaki`;
const HITS = formsOf(`
  peluk/cium/raba/grepe/colek/ramas/remas/dorong/jambak/cekik/heret/seret/sepak/terajang/tumbuk/
  lempang/tampar/gampar/tempeleng/tonjok/jotos/pukul/hantam/hajar/gebuk/keroyok/belasah/bantai/
  libas/tikam/tusuk/bacok/tetak/kurung/ikat/cubit/jentik/rotan/sebat/goncang/banting/bully/buli/
  ludah/simbah/siram/lempar/baling/intip/kejar/ekori/buntuti/kuntit/hadang/adang/cegat/tendang/
  injak/pijak/siku/humban/sekap/culik/rogol/perkosa/cabul/leceh/todong/rampok/palak/ragut/samun/
  begal/racun/santau/bius`);
/** Done to nobody in kindness. */
const HARSH = formsOf(`
  cekik/cekek/heret/seret/sepak/terajang/tumbuk/lempang/tampar/gampar/tempeleng/tonjok/jotos/
  pukul/hajar/gebuk/keroyok/belasah/bantai/tikam/tusuk/bacok/tetak/kurung/ikat/cubit/rotan/sebat/
  goncang/banting/ludah/simbah/tendang/injak/pijak/sekap/culik/rogol/perkosa/cabul/raba/grepe/
  jambak/siksa/aniaya/dera/sumbat/jewer/jentik/terkam/todong/kuntit/ekori/buntuti/intip`);
const ASSAULT = `
  ${HITS}/nyium/nyolek/sentuh/nyentuh/menyentuh/disentuh/ngeremes/tarik/menarik/narik/ditarik/
  tolak/ndorong/nyekik/dipukuli/mbacok/nyubit/diludahi/nyegat`;
const ME = `
  saya/sy/aku/gue/gua/gw/ane/i/me/kami/kita/ku/anak/anakku/isteri/istri/bini/adik/adek/kakak/mak/
  ibu/ayah/bapak/suami/kawan/teman/temen/budak/murid/siswa/pesakit/pasien/penumpang/pelanggan/
  customer/pengunjung/tetamu/cewek/perempuan/wanita/orang/cucu/nenek/bayi/penghuni/penyewa/warga`;
const THREATEN = `
  ancam/ngancam/ngancem/mengancam/diancam/diancem/ancaman/ugut/mengugut/diugut/ugutan/gertak/
  menggertak/digertak/nggertak`;
const WEAPON = `
  pisau/parang/golok/celurit/clurit/badik/keris/pistol/senapan/senjata/sajam/samurai/gunting/
  besi/batang/balok/cutter/obeng/screwdriver/kapak/linggis/cota/belati/kayu`;

/** Hardly said of anything but a body. */
const BROKEN = formsOf(`
  kupas/hiris/kerat/siat/sepit/jepit/himpit/tindih/timpa/hempap/pijak/injak/lindas/gilis/tusuk/
  cucuk/tancap/sayat/iris/gores/siram/simbah/percik/cekik/bentur/hantuk/jedot/pentok/kilir/
  gencet/gigit/cakar/sengat/cabik/robek/koyak/belah/tabrak/rempuh/seruduk/tubruk/serempet/
  senggol/colok/tembak/lepuh`);
const WOUNDED = `
  ${BROKEN}/remuk/hancur/penyet/robek/sobek/koyak/terkoyak/tersobek/terbelah/luka/terluka/
  melecet/lecet/tercalar/terguris/tergores/kegores/terhiris/keiris/tersayat/kesayat/tertusuk/
  ketusuk/tercucuk/kecucuk/terpotong/kepotong/tertancap/terpijak/keinjek/keinjak/tergilis/
  kelindes/terhimpit/kehimpit/dihimpit/tersepit/kesepit/terjepit/kejepit/njepit/menjepit/
  ngejepit/berdarah/ngucur/benjol/lebam/memar/membiru/kebiruan/bengkak/melepuh/melecur/gosong/
  hangus/mengelupas/terkelupas/ngelupas/kebas/kejang/lumpuh/terkilir/terseliuh/keseleo/terkehel/
  dislokasi/kesetrum/disengat/tersengat/digigit/kegigit/dicakar/kecakar/ketimpa/tertimpa/ketiban/
  kejatuhan/kesiram/tersiram/terpercik/kebentur/terbentur/kejedot/kejeduk/terhantuk/terhentak/
  tersentak/kepentok/dijahit/bernanah/infeksi/jangkitan/bentol/ngeletek/terkopek/tersekat/
  bruntusan/melenting/menghitam/membengkak/tugel/bisul/ulser/ketembus`;

/** Who is hurt, how and by whom, in the forms that Malay and Indonesian put before a verb. */
export const SAFETY_MALAY_HURT: Readonly<Record<string, string>> = {
  bodies: `
    ${BODY} ... ${INJURED}, ${BODY} .. bolong/tembus/kaku/jepit/nyangkut/bintik/biru/kena/
    terkena/putus/bocor/kabur/buta/jahit/jahitan/retak/pecah/berair/rosak/rusak, ${BODY} ....
    ${WOUNDED}, ${WOUNDED} .... ${BODY}, !kepala ikan/kambing/masam/gas/shower/paip, !kari
    kepala, ${BODY} ... ${NOT} .. ${CANNOT}, ${CHILD} .... ${SUFFERED}, ${SUFFERED} .... ${CHILD}`,
  attacks: `
    ${HARSH} .. ${ME}, ${ME} .. ${HARSH}, ${ANIMAL} .. ${ATTACK}, !baju kurung, !kurung moden/
    pahang/kedah/raya/batik, gigit/menggigit/ngegigit/digigit/kegigit/diserang/disengat/
    tersengat/dipatuk/kecakar/diseruduk/dikejar .. ${ANIMAL}, ${STAFF} ... ${ASSAULT} .. ${ME},
    ${ME} .. ${ASSAULT} .. ${STAFF}, cuba/coba/mau/nak/paksa/sempat/berani/tiba/tetiba/main ..
    peluk/meluk/memeluk/cium/nyium/mencium/raba/meraba/ngeraba/grepe/rogol/perkosa/pukul/mukul/
    tikam/cekik/tampar/nampar/nonjok/bacok .. ${ME}, ${THREATEN} ... bunuh/ngebunuh/membunuh/
    dibunuh/bacok/mbacok/dibacok/pukul/mukul/dipukul/tikam/tusuk/ditusuk/tembak/ditembak/bakar/
    dibakar/hajar/dihajar/gebuk/belasah/tampar/rogol/perkosa/diperkosa/culik/sembelih/gorok/
    patahin/${WEAPON}, bawa/bawak/acu/mengacu/acukan/diacu/keluarkan/ngeluarin/keluarin/hunus/
    menghunus/acung/ngacung/ngacungin/mengacungkan/todong/nodong/menodong/ditodong .. ${WEAPON},
    ${THREATEN} .. ${ME}, tunjuk/nunjukin/pamer/pamerin/keluarin/keluarkan/buka .. kemaluan/
    kelamin/anu/zip/celana/seluar, kemaluan, melancap, onani, masturbasi, telanjang .. depan/
    ${STAFF}, mesum, cabul*, tak senonoh, ikut/ngikutin/ngikuti/mengikuti/diikuti/follow/ekori/
    buntuti .. ${ME} .. sampai/sampe/dari/balik/rumah/malam/masuk/pulang/ke, ketuk/gedor/ngetok/
    ngetuk .. pintu .. malam/bilik/kamar/marah/mabuk/pagi, diculik, culik, penculikan, gangguan
    seksual, dera, penderaan, mendera, didera, penganiayaan, aniaya, dianiaya, penyiksaan,
    disiksa, kekerasan, keganasan, ganas .. ${STAFF}`,
};
