/** Bodies of our own making that are no delivery: JSON that is right, wrong, or neither for sure. */
import type { Body, Verdict } from './corpora.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();

const JSON_TEXTS = {
  'nothing but a word': 'null',
  'a bare text': '"only words"',
  'a bare number in white space': ' \r\n\t-12.5e+3 \n',
  'an empty key': '{"":{"":[""]}}',
  'the same key three times': '{"data":1,"data":[2],"data":{"data":3}}',
  'keys that reach for a prototype':
    '{"__proto__":{"echo":"yes"},"constructor":{"prototype":{"rating":5}},"data":{"__proto__":[]}}',
  'a prototype as a list item': '[{"__proto__":{"toString":1}},{"prototype":{"valueOf":2}}]',
  'names of what objects have': '{"hasOwnProperty":1,"toString":2,"then":3,"length":4,"valueOf":5}',
  'a number too long for a float': `[${'9'.repeat(400)},-${'9'.repeat(400)}]`,
  'a number with no end of zeros': `[1e${'9'.repeat(50)},1e-${'9'.repeat(50)},-0,0e0]`,
  'integers around the safe ones': '[9007199254740991,9007199254740992,-9007199254740993]',
  'every short escape': String.raw`["\"\\\/\b\f\n\r\t"]`,
  'escaped control characters': String.raw`["\u0000\u001f\u007f\u0080\u009f"]`,
  'an escaped pair': String.raw`["\ud83d\ude21"]`,
  'half a pair': String.raw`["\ud83d","\ude21","x\udfffy"]`,
  'halves in the wrong order': String.raw`["\ude21\ud83d"]`,
  'escaped non-characters': String.raw`["\ufffe\uffff\ufdd0"]`,
  'line separators bare in a text': '["a\u2028b\u2029c"]',
  'DEL and C1 bare in a text': '["\u007f\u0085\u009b"]',
  'as deep as we go': '['.repeat(32) + ']'.repeat(32),
  'brackets in a text': `["${'[{'.repeat(5_000)}"]`,
  'wide and flat': `[${'0,'.repeat(20_000)}0]`,
  'many keys': `{${Array.from({ length: 3_000 }, (_, at) => `"k${at}":${at}`).join()}}`,
  'a long text': `"${'long '.repeat(20_000)}"`,
} as const;

const BROKEN_TEXTS = {
  'nothing at all': '',
  'white space alone': ' \n ',
  'one bracket': '[',
  'one brace': '{',
  'no end': '{"data":{"payload":{"text":"then nothing',
  'one end too many': '{}}',
  'two values': '{}{}',
  'closing what was never opened': `${']'.repeat(100)}${'['.repeat(100)}`,
  'the wrong end': '[1}',
  'a comma too many': '[1,]',
  'a comma first': '[,1]',
  'no comma': '[1 2]',
  'no colon': '{"a" 1}',
  'a key that is no text': '{1:2}',
  apostrophes: "{'a':'b'}",
  'no quotes': '{a:b}',
  'a comment': '{"a":1} // that is all',
  'a block comment': '{/* */}',
  'a plus': '[+1]',
  'a leading zero': '[01]',
  'a bare point': '[1.]',
  'a hexadecimal number': '[0x10]',
  'not a number': '[NaN]',
  'no end of it': '[-Infinity]',
  'another word': '[undefined]',
  capitals: '[TRUE]',
  'an unknown escape': String.raw`["\x41"]`,
  'a short escape': String.raw`["\u12"]`,
  'a line break in a text': '["a\nb"]',
  'a tab in a text': '["a\tb"]',
  'NUL in a text': '["a\u0000b"]',
  'NUL behind the end': '{}\u0000',
  'a byte order mark': '\uFEFF{}',
  'a form feed between': '[\f1]',
  'a space that is none of JSON': '[\u00a01]',
  'one level too deep': '['.repeat(33) + ']'.repeat(33),
  'objects without end': '{"a":'.repeat(20_000),
  'lists without end': '['.repeat(100_000),
  'a form': 'type=mention.posted&data=%7B%7D',
  'a page': '<!doctype html><title>no</title>',
} as const;

/** What XML parsers have fallen for. Only WeChat speaks XML; to all others it is no JSON. */
const XML_TEXTS = {
  'entities that grow': xml(
    [
      '<!ENTITY a0 "again and ">',
      ...Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(12)}">`),
    ].join(''),
    '&a12;',
  ),
  'one long entity often': xml(`<!ENTITY long "${'x'.repeat(20_000)}">`, '&long;'.repeat(2_000)),
  'an entity of itself': xml('<!ENTITY one "&other;"><!ENTITY other "&one;">', '&one;'),
  'a file of ours': xml('<!ENTITY file SYSTEM "file:///etc/hostname">', '&file;'),
  'an address of theirs': xml('<!ENTITY far SYSTEM "http://192.0.2.1/far">', '&far;'),
  'a parameter from afar': xml('<!ENTITY % far SYSTEM "http://192.0.2.1/dtd"> %far;', ''),
  'a document type from afar':
    '<!DOCTYPE xml PUBLIC "-//x" "http://192.0.2.1/post.dtd"><xml></xml>',
  'an inclusion':
    '<xml xmlns:i="http://www.w3.org/2001/XInclude"><i:include parse="text" href="/etc/hostname"/></xml>',
  'a style sheet': '<?xml-stylesheet type="text/xsl" href="http://192.0.2.1/s.xsl"?><xml></xml>',
  'many attributes': `<xml ${Array.from({ length: 2_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
  'elements without end': '<xml>'.repeat(20_000),
} as const;

function xml(declarations: string, content: string): string {
  return `<?xml version="1.0"?><!DOCTYPE xml [${declarations}]><xml>${content}</xml>`;
}

const BYTES: readonly Body[] = [
  { name: 'a lone continuation byte', verdict: 'broken', bytes: Buffer.from([0x22, 0x80, 0x22]) },
  {
    name: 'a character in two bytes too many',
    verdict: 'broken',
    bytes: Buffer.from([0xc0, 0xaf]),
  },
  { name: 'a surrogate as bytes', verdict: 'broken', bytes: Buffer.from([0xed, 0xa0, 0x80]) },
  { name: 'beyond the last character', verdict: 'broken', bytes: Buffer.from('f4908080', 'hex') },
  { name: 'half a character at the end', verdict: 'broken', bytes: Buffer.from('7b7de282', 'hex') },
  { name: 'UTF-16', verdict: 'broken', bytes: utf16('{"a":1}') },
  { name: 'UTF-16 with a mark', verdict: 'broken', bytes: utf16('\uFEFF[]') },
  {
    name: 'all bytes',
    verdict: 'broken',
    bytes: Buffer.from(Array.from({ length: 256 }, (_, n) => n)),
  },
  { name: 'gzip', verdict: 'broken', bytes: Buffer.from('1f8b0800000000000003', 'hex') },
];

export const OWN_BODIES: readonly Body[] = [
  ...named('json', JSON_TEXTS),
  ...named('broken', BROKEN_TEXTS),
  ...BYTES,
];

export const OWN_XML: readonly Body[] = named('broken', XML_TEXTS);

function named(verdict: Verdict, texts: Readonly<Record<string, string>>): Body[] {
  return Object.entries(texts).map(([name, text]) => ({ name, verdict, bytes: Buffer.from(text) }));
}
