import type { Features } from './features.ts';
import { hashOfWord } from './features.ts';

/** Words of everyday writing that only one of the two has, slang first. */
const WORDS = {
  ms: `
    tak takde takda takleh takyah xde xda xleh xnak nak tiada awak korang diorang depa hangpa
    kitorang bleh camtu camni camne macam mcm macamana bila apesal pasai je jer jela daripada
    kerana ialah kereta pejabat bilik duit wang percuma beg kasut bas lori tandas telefon
    panggilan syarikat perkhidmatan pelanggan aduan kualiti parkir sahaja kawan isteri bandar
    pekan lewat cuti tempahan pesanan bungkusan ringgit sen rm rosak teruk geram menyampah bengang
    tolonglah mintak bagitahu cakap berbual kat dekat nie ni semalam petang esok rabu khamis ahad
    hospital doktor ubat sila sempena menerusi manakala selaras kerajaan menteri bukannya balik
    pulak hantar penghantaran bayaran kad akaun`,
  id: `
    nggak ngga gak ga ndak enggak banget bgt gue gua gw lu loe lo kamu kalian nih sih dong deh kok
    aja udah udh gimana gmn bisa mobil kantor kamar uang gratis tas sepatu bis truk toilet telepon
    perusahaan layanan pelayanan keluhan kualitas teman istri kota terlambat libur paket rupiah rp
    rusak parah kesel kesal minta bilang ngomong kemarin sore besok kamis minggu dokter obat
    silakan karena adalah pemerintah pulang kirim pengiriman pembayaran kartu akun anda mas mbak
    pak bu gan sis kak bang bos cs ongkir cod resi kurir driver ojek ojol warung makanannya
    tempatnya harganya rasanya bapak ibu nyaman sekali tapi dulu krn jd klo kalo dapet nyampe
    nunggu bikin pake cuman doang`,
} as const;

const CUES = new Map<number, 'ms' | 'id'>();
for (const [language, list] of [
  ['ms', WORDS.ms],
  ['id', WORDS.id],
] as const) {
  for (const word of list.trim().split(/\s+/)) CUES.set(hashOfWord(word), language);
}

/** How many words of a post only Malay has, and how many only Indonesian. */
export function countCues({ words }: Features): Record<'ms' | 'id', number> {
  const found = { ms: 0, id: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const language = CUES.get(words[at] ?? 0);
    if (language !== undefined) found[language] += 1;
  }
  return found;
}
