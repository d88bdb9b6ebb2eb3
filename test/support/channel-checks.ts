import fc from 'fast-check';
import { expect } from 'vitest';
import type { ParsedEvent, ParserAdapter, ParserInput } from '../../shared/channels/channel.ts';
import { PayloadError } from '../../shared/errors.ts';
import { T0 } from './cases.ts';

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
