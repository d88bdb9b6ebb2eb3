import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { facebookReceiver } from '../../../shared/channels/facebook/receiver.ts';
import { equalBytes } from '../../../shared/channels/hmac.ts';
import { META_SECRETS, request, signMeta } from '../../support/sign.ts';
import { receiveHarness } from './receive-harness.ts';

/** Rounds in which both sides take turns, so that what else the machine does befalls both. */
const ROUNDS = 200;
const VERIFICATIONS = 100_000;
/** Far above what the noise of a shared machine leaves of two sums over so many rounds. */
const MOST = 2;

/** How many times as long the first of two takes, by the CPU time of this thread in all rounds. */
async function ratioOf(
  [one, other]: readonly [() => unknown, () => unknown],
  timesARound: number,
): Promise<number> {
  const took: [number, number] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const side of order) {
      const before = process.threadCpuUsage();
      for (let time = 0; time < timesARound; time += 1) await (side === 0 ? one : other)();
      const { user, system } = process.threadCpuUsage(before);
      took[side] += user + system;
    }
  }
  return took[0] / took[1];
}

function expectSame(ratio: number): void {
  expect(ratio).toBeGreaterThan(1 / MOST);
  expect(ratio).toBeLessThan(MOST);
}

const CHANNELS = new URL('../../../shared/channels/', import.meta.url);

describe('threat: timing', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('does not tell how much of a signature is right, over 2 × 100,000 verifications', async () => {
    const body = Buffer.alloc(2_048, 'what a customer wrote ');
    const [key = ''] = META_SECRETS.signing;
    const right = signMeta(body, key);
    const wrongFrom = (start: number) =>
      request(body, {
        'x-hub-signature-256':
          right.slice(0, start) + right.slice(start).replaceAll(/./g, (digit) => next(digit)),
      });
    const [early, late] = [wrongFrom('sha256='.length), wrongFrom(right.length - 1)];
    const verify = (asked: typeof early) => () => facebookReceiver.verify(asked, META_SECRETS, 0);

    expect([verify(early)().ok, verify(late)().ok]).toEqual([false, false]);
    expectSame(await ratioOf([verify(early), verify(late)], VERIFICATIONS / ROUNDS));
  });

  it('of a comparison is the same wherever two texts differ', async () => {
    const right = Buffer.alloc(262_144);
    const [early, late] = [Buffer.from(right), Buffer.from(right)];
    early.writeUInt8(1, 0);
    late.writeUInt8(1, right.byteLength - 1);
    const compare = (given: Buffer) => () => equalBytes(given, right);

    expectSame(await ratioOf([compare(early), compare(late)], 20));
  });

  it('of an unknown connection is that of a wrong signature', async () => {
    const body = 'x'.repeat(262_144);
    const headers = { 'x-twitter-webhooks-signature-oauth2': `sha256=${'A'.repeat(43)}=` };
    const { ask, sent } = receiveHarness();
    const answers = [await ask('nobody', body, { headers }), await ask('x', body, { headers })];

    const ratio = await ratioOf(
      [() => ask('nobody', body, { headers }), () => ask('x', body, { headers })],
      1,
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 401]);
    expect(sent).toEqual([]);
    expectSame(ratio);
  });

  const verifiers = globSync('*/verify.ts', { cwd: CHANNELS });

  it('looks at every verifier', () => expect(verifiers.length).toBeGreaterThan(7));

  it.each(verifiers)('lets no verifier of %s answer before its digest', (verifier) => {
    const source = readFileSync(new URL(verifier, CHANNELS), 'utf8')
      // What hands over to another verifier answers nothing itself.
      .replaceAll(/\breturn verify\w+\(/g, 'verified(');
    const digest = /\b(?:fitsAnyKey|hmacSha256|fitsAny)\(/;
    const story = /export function verify[^]*?\n}\n/.exec(source)?.[0] ?? '';
    const [before = ''] = story.split(digest);

    expect(story).toMatch(digest);
    // A missing header is named without one: there is nothing to compare.
    expect(before.match(/\breturn\b/g)).toHaveLength(1);
    expect(before).toContain("reason: 'signature_missing'");
  });

  it('is kept by timingSafeEqual alone', () => {
    const file = new URL('../../../shared/channels/hmac.ts', import.meta.url);
    const source = readFileSync(file, 'utf8');

    expect(source.match(/timingSafeEqual\(/g)).toHaveLength(1);
    expect(source).not.toMatch(/\.equals\(|\.compare\(|\.every\(|\.find\(|\.some\(/);
  });
});

function next(hexDigit: string): string {
  return ((Number.parseInt(hexDigit, 16) + 1) % 16).toString(16);
}
