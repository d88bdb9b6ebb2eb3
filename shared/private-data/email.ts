import type { Found } from './kinds.ts';
import type { Reading } from './reading.ts';
import { wordsOf } from './word-list.ts';

/** RFC 5321 §4.5.3.1: 64 octets before the sign, 255 behind it. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const SIGN = /@| ?[[(]at[\])] ?/g;
const ASCII = /[\x21-\x7e]/;
const LOCAL_ASCII = /[a-z0-9.!#$%&'*+/=?^_`{|}~-]/;
const LOCAL_ANY = /[\p{L}\p{M}\p{N}._+-]/u;
const DOMAIN_ASCII = /[a-z0-9.-]/;
const DOMAIN_ANY = /[\p{L}\p{M}\p{N}.-]/u;
const TOP_LEVEL = /\.(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59}|[\u0080-\uffff]{2,24})$/;
const SPOKEN_DOT = / ?[[(]dot[\])] ?/y;
/** Mailboxes of an office, not of a person. */
const OFFICE = new Set(
  wordsOf(`
    info support help helpdesk service customerservice customercare care contact contactus
    sales hello hi hallo office admin noreply no-reply donotreply webmaster postmaster press
    pers media privacy legal abuse customer customers client clients clientes cliente
    atencion mail post kontakt contacto presse prensa redaktion redactie redaksi news
    nachrichten relations security billing klantenservice klantenzorg kundenservice cskh
    hotro lienhe aduan khidmat layanan cs returns orders complaints klachten feedback dpo`),
);

/** Addresses of electronic mail, with "(at)" and "(dot)" too; those of offices are nobody's. */
export function findEmails({ text }: Reading): Found[] {
  const found: Found[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const start = localStart(text, index);
    const end = domainEnd(text, index + sign.length);
    if (start === undefined || end === undefined) continue;
    if (OFFICE.has(/^[^.+_]*/.exec(text.slice(start, index))?.[0] ?? '')) continue;
    found.push({ kind: 'email', certainty: 'checked', start, end });
  }
  return found;
}

function localStart(text: string, sign: number): number | undefined {
  const allowed = ASCII.test(text[sign - 1] ?? '') ? LOCAL_ASCII : LOCAL_ANY;
  let start = sign;
  while (sign - start < MAX_LOCAL && allowed.test(text[start - 1] ?? ' ')) start -= 1;
  // Punctuation before a word is not part of it, and an address behind a scheme begins there.
  const lead = /^(?:.*mailto:|[^\p{L}\p{N}_]+)/u.exec(text.slice(start, sign))?.[0].length ?? 0;
  start += lead;
  const slash = text.slice(start, sign).lastIndexOf('/');
  start += slash + 1;
  // "@somebody@a.network" names an account in public.
  return start >= sign || text[start - 1] === '@' ? undefined : start;
}

function domainEnd(text: string, from: number): number | undefined {
  const allowed = ASCII.test(text[from] ?? '') ? DOMAIN_ASCII : DOMAIN_ANY;
  let end = from;
  let domain = '';
  while (end - from < MAX_DOMAIN) {
    const letter = text[end];
    if (letter !== undefined && allowed.test(letter)) {
      domain += letter;
      end += 1;
      continue;
    }
    SPOKEN_DOT.lastIndex = end;
    if (domain === '' || !SPOKEN_DOT.test(text)) break;
    domain += '.';
    end = SPOKEN_DOT.lastIndex;
  }
  while (/[.-]$/.test(domain)) {
    domain = domain.slice(0, -1);
    end -= 1;
  }
  return /^[^.-]/.test(domain) && !domain.includes('..') && TOP_LEVEL.test(domain)
    ? end
    : undefined;
}
