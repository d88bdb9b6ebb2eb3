/**
 * Signatures of our own making. They were computed with Python's hmac and with OpenSSL, so that no
 * line of what they judge had a part in them.
 */
import type { Vector } from './corpora.ts';

const LONG = 'x'.repeat(1_000);
const EMOJI = '{"text":"grüße 😡"}';
const LINES = 'line\nline\r\n\u0000 end';

const HMAC: readonly (readonly [key: string, message: string, tag: string])[] = [
  ['r', '', 'a33e9fbffd2d53e50e513016131ea251ee5dd98c41e8070427983d831f001c52'],
  ['r', EMOJI, 'ed08b53526f6220ee658263a308fde8207571daa1ecfdef7edf95e6ef91e61b8'],
  ['r', LINES, '6d22bdf8440dfc5450bc86071bb39e6b47da7a0caa31bc97e7d734a98764d91e'],
  [
    'redress-signing-key-one',
    'a',
    'f9f47bcb94be2616f5facbb5f72b2f20f6555d22b3fdfae702d7346d61e93a81',
  ],
  [
    'redress-signing-key-one',
    LONG,
    'd6f5997abb4dc9c0c3383000263c5b46ff3807b20fc3921da71f7a6426bd6b9d',
  ],
  ['k'.repeat(64), '', '83026a325aaee70e36cfe607536aa1054104ad1077c36134810d4ccded1ccd3b'],
  ['k'.repeat(64), EMOJI, '6ba81aaf04a91783ebb0c4fa626e873949e141f0148c5ae0aeb9fbab4201a392'],
  ['k'.repeat(65), 'a', '6ba0e27de4fc34c2514dd16705c9790248f5375b5de2c079e35af7c55f08be79'],
  ['k'.repeat(65), LONG, '81f73580fd022a374eab72a21f54bed0f2c0511442228930cd4bc133b231ffaa'],
  ['sleutel-ü-😡-khóa', EMOJI, '07b62569ace811f6e993a2c5fc640256546d496b5c44af817559204b100ffa59'],
  ['sleutel-ü-😡-khóa', LINES, 'af5df821b8195c30592b46ce96902171874c900b4c23b9b02b90fcd67fabc804'],
  [
    ' spaces at both ends ',
    'a',
    'ec723a1d431c0ff092020f1d40fa50c41b097ef9dc364f0a45c6eeda6c320f47',
  ],
  [
    'a-very-long-key-'.repeat(12),
    EMOJI,
    '48e957871d46da45dbf81f932c0a387cbec67b92bdcee36c9a3dab6470daf516',
  ],
];

const ED25519: readonly (readonly [publicKey: string, message: string, signature: string])[] = [
  [
    'ff77b3e3656dd9e59c439fe87fe29cc8a3e110b0abd6cf92cc82b40e01cc7054',
    'a',
    '18c372db68e33668a65f21e0efa351486789e7891328b075d7e6649e86404d6e4fc410ed46802846e1153b1071020e7f7aa63f2badc301542401e11c0bab0201',
  ],
  [
    'ff77b3e3656dd9e59c439fe87fe29cc8a3e110b0abd6cf92cc82b40e01cc7054',
    EMOJI,
    '83742dfdc9753b118134249a4a429166520be92fc325d354b8c0f9c2ca6548a8d8bfd95814956ccddeedcb7d15d0fb70457b19954065e8bf4e7d4e7ad5500d08',
  ],
  [
    '3b23c297003000be3b07cc2f264f0c870ac698846c39b5dfeed2ae962acbe55a',
    'a',
    '4fb8e5f3e3003977021ece11b51fe48b83de5efb933c73197cdaaf773deddb89302448ceb254bf20fa396eaf6a3541cfa9ab269fbd68b00456208a58ec34ec0e',
  ],
];

/** The order of Ed25519's group: a signature's second half is below it. */
const ORDER = 2n ** 252n + 27_742_317_777_372_353_535_851_937_790_883_648_493n;

export const OWN_HMAC: readonly Vector[] = HMAC.flatMap(([key, message, tag]) => {
  const right = vector(`HMAC of ${message.slice(0, 8)}`, Buffer.from(key), message, tag);
  return [right, ...changed(right)];
});

export const OWN_ED25519: readonly Vector[] = ED25519.flatMap(([key, message, signature]) => {
  const right = vector('Ed25519', Buffer.from(key, 'hex'), message, signature);
  const second = { ...right, name: 'the same with its second half beyond the order', valid: false };
  return [right, ...changed(right), { ...second, signature: beyondOrder(right.signature) }];
});

/** What Standard Webhooks signs as `msg_own.1795000000.<body>`, under secret or public keys. */
export const OWN_HEADERS: readonly (readonly [key: string, body: string, signature: string])[] = [
  [
    'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
    EMOJI,
    'v1,TBwcBtZDDfqV2RigUG3m9aSPaOvUKof8dNPAlbAh6Ig=',
  ],
  ['whsec_////////////////////////////////', '', 'v1,DG5vMEAFLc0g1iz9kvm5uVNti0LGbXt+nPJ4Yu+GF5E='],
  ['whsec_AA==', 'x', 'v1,9f+xzpa8fW4H5+ex6Ug4t2Q/N04fK2i9SEOLRuL7WXY='],
  [
    'whpk_/3ez42Vt2eWcQ5/of+KcyKPhELCr1s+SzIK0DgHMcFQ=',
    EMOJI,
    'v1a,34niY7chyUYi7B08xL42YAw3I/I4A22/V3zQd7WsTplVLd0P0bX+nBhByq8PgA5Hair4wxQnSNU6Rp6di2JlAQ==',
  ],
  [
    'whpk_OyPClwAwAL47B8wvJk8MhwrGmIRsObXf7tKulirL5Vo=',
    'x',
    'v1a,SB/7jLDFTILLdj78XqDeeC4HzZ2fI4yU8oIxEbBnsqAgtun91ytWAYw5TUTAYDhzJT4GWzJBk+yZ188+0vKHCw==',
  ],
];

function vector(name: string, key: Buffer, message: string, hex: string): Vector {
  const signature = Buffer.from(hex, 'hex');
  return { name, key, message: Buffer.from(message), signature, valid: true };
}

/** Wrong neighbours of a right signature. */
function changed(right: Vector): Vector[] {
  const { signature, message, key } = right;
  const wrong = (name: string, change: Partial<Vector>) => ({
    ...right,
    ...change,
    name: `${right.name}, ${name}`,
    valid: false,
  });
  const half = signature.byteLength / 2;
  return [
    ...[0, half - 1, half, signature.byteLength - 1].map((at) =>
      wrong(`bit of byte ${at}`, { signature: flipped(signature, at) }),
    ),
    wrong('empty', { signature: Buffer.alloc(0) }),
    wrong('zeros', { signature: Buffer.alloc(signature.byteLength) }),
    wrong('ones', { signature: Buffer.alloc(signature.byteLength, 0xff) }),
    wrong('cut', { signature: signature.subarray(0, half) }),
    wrong('a byte short', { signature: signature.subarray(0, -1) }),
    wrong('a byte long', { signature: Buffer.concat([signature, Buffer.alloc(1)]) }),
    wrong('twice', { signature: Buffer.concat([signature, signature]) }),
    wrong('as hex', { signature: Buffer.from(signature.toString('hex')) }),
    wrong('backwards', { signature: backwards(signature) }),
    wrong('another message', { message: Buffer.concat([message, Buffer.alloc(1)]) }),
    wrong('another key', { key: flipped(key, 0) }),
  ];
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

function backwards(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toReversed());
}

/** Verifiers that forget to bound the second half accept this, too. */
function beyondOrder(signature: Buffer): Buffer {
  const value = BigInt(`0x${backwards(signature.subarray(32)).toString('hex')}`);
  const hex = (value + ORDER).toString(16).padStart(64, '0');
  return Buffer.concat([signature.subarray(0, 32), backwards(Buffer.from(hex, 'hex'))]);
}
