import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, FaultKind } from '../../infra/local/faults.ts';
import type { CaseDetail } from '../../shared/desk-api/contract.ts';
import { expectSound } from '../support/expect-sound.ts';
import { LocalRedress } from '../support/local-engine.ts';

/**
 * Calls of one kind that a scenario can hit, at most; a fault that hits nothing ends the walk
 * earlier.
 */
const MAX_CALLS = 4;
const CRASHES: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill', 'kill-after'];

/** Every AWS call on the way from a webhook to an escalation, by function. */
const CALLS: readonly (readonly [string, string])[] = [
  ['receive', 'GetSecretValue'],
  ['receive', 'SendMessage'],
  ['triage', 'GetSecretValue'],
  ['triage', 'Query'],
  ['triage', 'TransactWriteItems'],
  ['triage', 'SendMessageBatch'],
  ['publish', 'Publish'],
  ['escalate', 'Query'],
  ['escalate', 'GetItem'],
  ['escalate', 'TransactWriteItems'],
  ['escalate', 'SendMessageBatch'],
  ['escalate', 'UpdateItem'],
];

type Notices = { notices: { noticeId: string; caseId: string }[] };

describe('one crash at every AWS call of the whole path', () => {
  let redress: LocalRedress;
  let expected: Awaited<ReturnType<typeof play>>;
  let scenarios = 0;
  let played = 0;

  beforeAll(async () => {
    redress = await LocalRedress.start();
    expected = await play();
  });
  afterAll(async () => {
    await redress.stop();
    console.info(`crash points: ${scenarios} scenarios`);
  });

  /**
   * A complaint that nobody answers for two hours; what it left behind, freed of ids and times of
   * day.
   */
  async function play(fault?: Fault) {
    const author = `crash${(played += 1)}`;
    if (fault?.operation === 'GetSecretValue') redress.engine.killFunction(fault.function);
    if (fault !== undefined) await redress.local('POST', 'faults', fault);
    await redress.postUntilTaken({ author, text: `@brand nothing came, says ${author}` });
    await redress.settle();
    await redress.advance('PT2H', 'PT1H');
    await redress.advance('PT2M');
    await redress.settle();
    const { body } = await redress.local<{ faults: { hit?: string }[] }>('GET', 'faults');
    await redress.local('DELETE', 'faults');
    const found = await redress.caseOf(author);
    const detail = await redress.detail(found.caseId);
    const { notices } = (await redress.local<Notices>('GET', 'notices')).body;
    await settleDown(found.caseId, found.version);
    const told = new Set(
      notices.filter(({ caseId }) => caseId === found.caseId).map(({ noticeId }) => noticeId),
    );
    return {
      hit: body.faults.some(({ hit }) => hit !== undefined),
      mentionCount: found.mentionCount,
      history: historyOf(detail),
      // Ids are <case>.<version>.<position>: how often a notice was sent is not, which were is.
      told: [...told].map((id) => id.slice(found.caseId.length)).length,
    };
  }

  /** Answered and resolved, so that the next scenario's calls are its own. */
  async function settleDown(caseId: string, version: number): Promise<void> {
    const answered = { type: 'recordReply', visibility: 'public', expectedVersion: version };
    await redress.command(caseId, answered);
    const looked = { type: 'recordIsolation', verdict: 'isolated', expectedVersion: version + 1 };
    await redress.command(caseId, looked);
    await redress.command(caseId, { type: 'resolve', expectedVersion: version + 2 });
  }

  it.each(CALLS)(
    '%s %s',
    async (verb, operation) => {
      let hits = 0;
      for (const kind of CRASHES) {
        for (let nth = 1; nth <= MAX_CALLS; nth += 1) {
          const fault = { function: verb, operation, nth, kind };
          const { hit, ...left } = await play(fault);
          if (!hit) break;
          hits += 1;
          scenarios += 1;
          const { hit: _none, ...untroubled } = expected;
          expect(left, JSON.stringify(fault)).toEqual(untroubled);
          if (operation === 'Query' && nth === 2) break;
        }
      }
      expect(hits).toBeGreaterThanOrEqual(CRASHES.length);
      await expectSound(redress);
    },
    300_000,
  );

  it.each([
    ['triage', 'TransactWriteItems', 'conflict'],
    ['triage', 'TransactWriteItems', 'throttle'],
    ['triage', 'Query', 'throttle'],
    ['escalate', 'TransactWriteItems', 'conflict'],
    ['escalate', 'Query', 'stale-index'],
    ['publish', 'Publish', 'throttle'],
    ['receive', 'SendMessage', 'throttle'],
  ] as const)('%s %s meets a %s', async (verb, operation, kind) => {
    const fault = { function: verb, operation, nth: 1, kind };

    const { hit, ...left } = await play(fault);

    const { hit: _none, ...untroubled } = expected;
    expect(hit).toBe(true);
    expect(left).toEqual(untroubled);
    scenarios += 1;
    await expectSound(redress);
  });

  it('sends the effects of a command by the sweep when the desk dies right after its commit', async () => {
    await redress.post({ author: 'desk-dies', text: '@brand who has this?' });
    await redress.settle();
    const { caseId, version, owner } = await redress.caseOf('desk-dies');
    const other = owner.id === 'robin' ? 'sam' : 'robin';
    await redress.local('POST', 'faults', {
      function: 'desk',
      operation: 'SendMessageBatch',
      nth: 1,
      kind: 'kill',
    });

    await redress.command(caseId, { type: 'assign', ownerId: other, expectedVersion: version });
    await redress.advance('PT3M');
    const { notices } = (await redress.local<Notices>('GET', 'notices')).body;

    expect(notices.some(({ noticeId }) => noticeId === `${caseId}.${version + 1}.0`)).toBe(true);
    expect((await redress.caseOf('desk-dies')).owner.id).toBe(other);
    await expectSound(redress);
  });
});

function historyOf({ timeline }: CaseDetail): string[] {
  const openedAtMs = Date.parse(timeline[0]?.at ?? '');
  return timeline.map(({ type, at }) => `${Date.parse(at) - openedAtMs} ${type}`);
}
