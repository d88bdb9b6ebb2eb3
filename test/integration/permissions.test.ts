import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LocalRedress } from '../support/local-engine.ts';
import { allowedByRole, covers } from '../support/role-permissions.ts';
import type { Allowed } from '../support/role-permissions.ts';

type Calls = { calls: (Allowed & { readonly function: string })[] };

describe('the roles of the template against the calls that the functions make', () => {
  let redress: LocalRedress;

  beforeAll(async () => {
    redress = await LocalRedress.start();
  });
  afterAll(() => redress.stop());

  it('allow every call of a run that does everything, and show what was never used', async () => {
    await exercise(redress);
    const { calls } = (await redress.local<Calls>('GET', 'calls')).body;
    const roles = allowedByRole(inject('assemblyDir'));

    const refused = calls.filter(
      (call) => !(roles.get(call.function) ?? []).some((allowed) => covers(allowed, call)),
    );
    const unused = [...roles].flatMap(([verb, allowed]) =>
      allowed
        .filter((one) => !calls.some((call) => call.function === verb && covers(one, call)))
        .map(({ action, resource }) => `${verb}: ${action} on ${resource}`),
    );
    console.info(`permissions never used in this run: ${unused.join('; ') || 'none'}`);

    expect(calls.length).toBeGreaterThan(20);
    expect(refused).toEqual([]);
    expect([...roles.values()].flat().filter(({ action }) => /Scan|\*/.test(action))).toEqual([]);
  });
});

/** Once along every path that calls AWS. */
async function exercise(redress: LocalRedress): Promise<void> {
  for (const channel of ['x', 'facebook', 'standard-webhooks'] as const) {
    await redress.post({ channel, author: `busy ${channel}`, text: 'where is it?' });
  }
  await redress.post({ channel: 'standard-webhooks', author: 'broken', text: '', language: 'x' });
  const change = { channel: 'standard-webhooks', author: 'changes', postId: '77' } as const;
  await redress.post({ ...change, text: 'first', type: 'mention.edited' });
  await redress.post({ ...change, text: '', type: 'mention.deleted' });
  await redress.settle();
  const { caseId, version } = await redress.caseOf('busy x');
  await redress.cases('mine', 'robin');
  await redress.detail(caseId);
  const reply = { type: 'reply', visibility: 'public', text: 'here', expectedVersion: version };
  await redress.command(caseId, reply);
  await redress.settle();
  const owner = (await redress.caseOf('busy x')).owner.id;
  await redress.desk(`/roster/${owner}/commands`, { command: { type: 'dutyOff' } });
  await redress.advance('PT2H', 'PT1H');
  await redress.desk(`/roster/${owner}/commands`, { command: { type: 'dutyOn' } });
  const [one, other] = (await redress.cases()).map(({ customerId }) => customerId);
  await redress.desk(`/customers/${one}/commands`, {
    command: { type: 'link', customerId: other },
  });
  const big = redress.sign({ channel: 'facebook', author: 'verbose', text: noise(1_400_000) });
  expect(await redress.deliver(big)).toBe(200);
  await redress.settle();
}

/** Text that gzip cannot make small, so that it has to be put aside. */
function noise(length: number): string {
  let state = 1;
  const letters = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  });
  return letters.join('').replaceAll(/["\\/]/g, 'x');
}
