/** Those whose names are also common words. */
const MEDIUM = `
  kompas/tempo/detik/tribun/kumparan/cnn/cnbc/sctv/rcti/inews/indosiar/antv/gtv/mnc/trans/rtv/jtv/
  net/narasi/najwa/republika/sindo/sindonews/okezone/merdeka/suara/viva/jpnn/antara/tirto/idn/
  metro/jawa/pos/radar/kr/bisnis/kontan/harian/kosmo/utusan/sinar/bernama/awani/astro/nst/star/fmt/
  malaysiakini/tv/media/berita/news/paper/radio/koran/majalah/suratkabar/akhbar/buletin/bbc/vice/
  says/wob/channel/stesen/stasiun/televisi/televisyen/podcast/youtube/youtuber/influencer/
  folkative/turah/infobdg/sinarfm/hotfm/era/siakap/ohbulan/lobak/penerbit/produser/producer/kru/
  crew/redaksi/redaktur/editor`;
const REPORTS = `
  wawancara/diwawancara/diwawancarai/wawancarai/mewawancarai/interview/diinterview/temubual/
  ditemubual/temuramah/ditemuramah/liput/diliput/meliput/liputan/muat/dimuat/memuat/tulis/ditulis/
  nulis/hubungi/dihubungi/menghubungi/kontak/ngontak/kirim/ngirim/hantar/lapor/laporkan/laporin/
  bagitau/kabarin/undang/ngundang/mengundang/panggil/manggil/jemput/tayang/ditayangkan/siar/
  siarkan/disiarkan/angkat/ngangkat/diangkat/naikkan/naikin/dinaikkan/bongkar/membongkar/
  investigasi/siasat/sorot/disorot/emel/email/tag/mention/dm/minta/cerita/keluar/masuk/viral/
  viralkan/viralin/dedah/mendedahkan`;
const ISSUE = `
  kes/kasus/isu/cerita/masalah/hal/kalian/korang/korg/kau/syarikat/perusahaan/saya/aku/gue/gw/kami/
  ini/ni/tu/semua/biar/nanti/tunggu/siap/edisi/esok/besok/video/komentar/ulasan/penjelasan/
  pelayanan`;

/** Newspapers, broadcasters and those who make them, of Malaysia and Indonesia. */
export const PRESS_MALAY = `
  ${MEDIUM} .. ${REPORTS} .. ${ISSUE}, ${REPORTS} .. ${MEDIUM} .. ${ISSUE}, ${ISSUE} .. ${REPORTS}
  .. ke/kat/di/dekat/sama/oleh/dlm/dalam .. ${MEDIUM}, biar/siap/tunggu/nanti/mau/akan/nak ..
  diliput/liput/ditayang/masuk .. ${MEDIUM}, diliput, diwawancara, diwawancarai, ditemubual,
  ditemuramah, tim investigasi, reportase, reportase investigasi, tim liputan, tim redaksi, kru/
  crew/produser/penerbit/host .. tv/berita/trans/program/rancangan/kompas/metro/radio, wartawan,
  pemberita, jurnalis, kolumnis, sidang media/akhbar, konferensi pers, jumpa pers, press
  conference, rilis pers, surat pembaca, surat kepada pengarang, kolom pembaca, ruangan aduan,
  edisi siasat, aduan rakyat, nona tv3, mata najwa, kick andy, hitam putih, halo polisi, malay
  mail, the star newspaper/online/paper/reporter, free malaysia today, sinar harian, harian metro,
  berita harian, utusan malaysia, astro awani, world of buzz, siakap keli, oh bulan, jawa pos, cnn
  indonesia, bbc indonesia, tirto, suara merdeka, pikiran rakyat, viralkan/viralin/diviralkan/
  diviralin .. biar/je/aja/kalau/kalo/sampai/nanti/semua/kes/kasus/video/korang/kalian/kau/lo/
  twitter/tiktok/fb, !wartawan magang, !lowongan .. wartawan/jurnalis/reporter, !magang ..
  wartawan/jurnalis/reporter, !loker .. wartawan/jurnalis/reporter, !media sosial`;
