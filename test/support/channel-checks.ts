import fc from 'fast-check';
import { expect } from 'vitest';
import type {
  ConnectionSecret,
  ParsedEvent,
  ParserAdapter,
  ParserInput,
  ReceiverAdapter,
} from '../../shared/channels/channel.ts';
import { PayloadError } from '../../shared/errors.ts';
import { T0 } from './cases.ts';
import { request } from './sign.ts';

/** What one network's sender does with a body. */
export type Sender = {
  readonly receiver: ReceiverAdapter;
  readonly secret: ConnectionSecret;
  /** Proofs under the present key, or under another one. */
  readonly sign: (body: Buffer, key?: string) => Record<string, string>;
};

const verdict = ({ receiver, secret }: Sender, body: Buffer, headers: Record<string, string>) =>
  receiver.verify(request(body, headers), secret, T0);

/** Every single changed bit of every proof is refused, and so is a sampled one of the body. */
export function expectBitsRefused(sender: Sender, bodySigned: boolean): void {
  const body = Buffer.from('{"text":"waar blijft mijn pakket? 😡"}');
  const headers = sender.sign(body);
  expect(verdict(sender, body, headers)).toEqual({ ok: true });
  for (const [name, value] of Object.entries(headers)) {
    const bytes = Buffer.from(value, 'latin1');
    for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
      const forged = { ...headers, [name]: flip(bytes, bit).toString('latin1') };
      expect(verdict(sender, body, forged).ok, `${name}, bit ${bit}`).toBe(false);
    }
  }
  if (!bodySigned) return;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), fc.nat(), (bytes, at) => {
      const sent = Buffer.from(bytes);
      const proofs = sender.sign(sent);
      expect(verdict(sender, sent, proofs)).toEqual({ ok: true });
      expect(verdict(sender, flip(sent, at), proofs)).toMatchObject({ status: 401 });
    }),
    { numRuns: 300 },
  );
}

/** The previous key is taken as well; an empty one, a wrong one and none at all are not. */
export function expectKeysJudged(sender: Sender): void {
  const body = Buffer.from('{}');
  const under = (signing: readonly string[], key: string) =>
    sender.receiver.verify(request(body, sender.sign(body, key)), { signing }, T0);

  expect(under(['new-key', 'old-key'], 'new-key')).toEqual({ ok: true });
  expect(under(['new-key', 'old-key'], 'old-key')).toEqual({ ok: true });
  expect(under(['new-key', 'old-key'], 'other-key')).toMatchObject({ ok: false, status: 401 });
  expect(under(['', 'new-key'], '')).toMatchObject({ ok: false, status: 401 });
  expect(under([], 'new-key')).toMatchObject({ ok: false, status: 401 });
  for (const name of Object.keys(sender.sign(body))) {
    const { [name]: _gone, ...rest } = sender.sign(body);
    expect(verdict(sender, body, rest)).toMatchObject({ ok: false, status: 400 });
  }
}

/** What may stand anywhere: any JSON, and what is nearly something. */
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', ' ', '\uFFFD', '__proto__', '0', 0, -1, 0.5, 1e300, null, [], {}, [[]]),
);

/**
 * Whatever stands in a payload, also in the place of any value of a valid one: a parser gives
 * events or a `PayloadError`, and no event without the ids and time that it must have.
 */
export function expectParserTotal(
  parser: ParserAdapter,
  valid: readonly unknown[],
  input: Pick<ParserInput, 'headers' | 'ownAuthorIds'>,
): void {
  const payloads = fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...valid), fc.nat(), anyValue)
        .map(([payload, at, value]) => replaceAt(payload, at, value)),
    },
  );
  fc.assert(
    fc.property(payloads, (payload) => {
      expectSoundEvents(() =>
        parser.parse({ connectionId: 'main', payload, receivedAtMs: T0, ...input }),
      );
    }),
    { numRuns: 1_000 },
  );
}

/** Events with everything that they must have, at least one; or a `PayloadError`. */
export function expectSoundEvents(read: () => readonly ParsedEvent[]): void {
  let events: readonly ParsedEvent[];
  try {
    events = read();
  } catch (error) {
    expect(error).toBeInstanceOf(PayloadError);
    return;
  }
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    const [ids, times] = idsAndTimesOf(event);
    expect(ids.filter((id) => id.trim() === '')).toEqual([]);
    expect(times.filter((atMs) => !Number.isSafeInteger(new Date(atMs).getTime()))).toEqual([]);
  }
}

function idsAndTimesOf(event: ParsedEvent): readonly [ids: string[], timesMs: number[]] {
  switch (event.kind) {
    case 'posted':
    case 'echo':
      return [[event.post.postId, event.post.author.id], [event.post.createdAtMs]];
    case 'edited':
      return [
        [event.post.postId, event.post.author.id],
        [event.post.createdAtMs, event.editedAtMs],
      ];
    case 'deleted':
      return [[event.postId], [event.deletedAtMs]];
    case 'accessRevoked':
      return [[event.accountId], [event.revokedAtMs]];
    case 'erasureAsked':
      return [[event.userId], [event.askedAtMs]];
    case 'ignored':
      return [[event.reason], []];
    case 'unreadable':
      return [[event.error.code], []];
  }
}

function flip(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  const bit = at % (bytes.byteLength * 8);
  changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return changed;
}

/** A copy with another value in the place of the n-th one, counted in depth. */
function replaceAt(payload: unknown, at: number, value: unknown): unknown {
  const count = JSON.stringify(payload).split(/[,[{]/).length;
  let left = at % count;
  const walk = (here: unknown): unknown => {
    if (left === 0) {
      left = -1;
      return value;
    }
    left -= 1;
    if (Array.isArray(here)) return here.map(walk);
    if (typeof here !== 'object' || here === null) return here;
    return Object.fromEntries(Object.entries(here).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(payload);
}
