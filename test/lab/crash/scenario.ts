import { quit } from '../../../infra/local/arguments.ts';
import { FAULT_KINDS } from './fault-kinds.ts';
import type { Flow } from './flows.ts';
import { judge } from '../judge.ts';
import type { Seen } from '../judge.ts';
import { Play } from './play.ts';
import type { Design, LoggedCall, Stage, Strike } from './stage.ts';

/** One flow with the faults that strike it and the disorder of its queues. */
export type Scenario = {
  readonly flow: Flow;
  readonly strikes: readonly Strike[];
  /** Seed of duplicates, reordering, split batches and doubled ticks; 0 is calm. */
  readonly seed: number;
};

export type Outcome = {
  /** What is wrong afterwards, in sentences; none when every promise was kept. */
  readonly violations: readonly string[];
  readonly calls: readonly LoggedCall[];
  /** Whether every fault of the scenario struck; otherwise it tested less than it says. */
  readonly struck: boolean;
  /** What the flow came to, freed of ids and of times that a fault may shift. */
  readonly story: string;
};

/**
 * Plays one scenario on empty engines and has it judged from outside, also against what the flow
 * came to untroubled when that is given.
 */
export async function playScenario(
  stage: Stage,
  { flow, strikes, seed }: Scenario,
  { calm, design }: { readonly calm?: Outcome | undefined; readonly design?: Design } = {},
): Promise<Outcome> {
  await stage.open({ strikes, seed, design });
  const play = new Play(stage);
  const violations: string[] = [];
  const seen = await flow
    .play(play)
    .then(() => play.recover())
    .catch((error: unknown) => {
      // What never ends is a violation like any other: the judge looks at what is left.
      violations.push(error instanceof Error ? error.message : String(error));
      return play.look();
    });
  violations.push(...judge(seen, flow.parked));
  const story = storyOf(seen);
  if (calm !== undefined && flow.anyOrder !== true && story !== calm.story) {
    violations.push(`came to ${story}, untroubled to ${calm.story}`);
  }
  const struck = stage.unstruck.length === 0;
  return { violations, calls: [...stage.log], struck, story };
}

/**
 * Every case as one line: whose it is, where it stands, its posts and how often each thing happened
 * to it. A fault may shift when things happened, never what.
 */
function storyOf({ table }: Seen): string {
  const lines = table.cases.map(({ case: state }) => {
    const events = (table.commits.get(state.caseId) ?? []).flatMap((commit) => commit.events);
    const counts = [...Map.groupBy(events, ({ type }) => type)].map(
      ([type, all]) => `${type}×${all.length}`,
    );
    const posts = table.posts
      .filter((post) => post.kind === 'mention' && post.caseId === state.caseId)
      .map(({ postId }) => postId);
    const { author, status, escalation, priority } = state;
    const who = author.handle ?? author.name ?? '';
    return [who, status, priority, escalation.level, posts.toSorted(), counts.toSorted()].join(' ');
  });
  const loose = table.posts.filter(
    (post) => post.kind === 'tombstone' || post.caseId === undefined,
  );
  return [...lines, ...loose.map(({ postId, kind }) => `${kind} ${postId}`)].toSorted().join('; ');
}

/** The command that plays a scenario again. */
export function replayCommand({ flow, strikes, seed }: Scenario): string {
  const faults = strikes.map((strike) => ` --strike "${writeStrike(strike)}"`);
  const disorder = seed === 0 ? '' : ` --disorder ${seed}`;
  return `npm run lab -- --flow "${flow.name}"${faults.join('')}${disorder}`;
}

/** A fault as that command writes it: `triage TransactWriteItems@1=kill-after`. */
export function writeStrike({ call, nth, kind }: Strike): string {
  return `${call}@${nth}=${kind}`;
}

/** The reverse; ends the program with what is allowed when it is none. */
export function readStrike(text: string): Strike {
  const [, call, nth, kind] = /^(.+)@(\d+)=(.+)$/.exec(text) ?? [];
  const known = FAULT_KINDS.find((each) => each === kind);
  if (call === undefined || known === undefined) {
    const allowed = `CALL@NTH=KIND with a kind of ${FAULT_KINDS.join(', ')}`;
    return quit(`--strike: found "${text}", allowed: ${allowed}`);
  }
  return { call, nth: Number(nth), kind: known };
}
