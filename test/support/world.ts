import { advance } from '../../shared/case/advance.ts';
import { caseIdOf } from '../../shared/case/case.ts';
import type { Case } from '../../shared/case/case.ts';
import type { CaseCommand } from '../../shared/case/commands.ts';
import { decide, decideOpen } from '../../shared/case/decide.ts';
import { decideMerge, decideSplit } from '../../shared/case/decide-pair.ts';
import type { CaseEvent, EventOf } from '../../shared/case/events.ts';
import { replay } from '../../shared/case/evolve.ts';
import { nextDue } from '../../shared/case/next-due.ts';
import { applyRosterCommand, withChanges } from '../../shared/policy/duty.ts';
import type { HandlerChange, RosterCommand } from '../../shared/policy/duty.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { findSameMatter } from '../../shared/triage/same-matter.ts';
import { basePolicies } from './arbitrary-life.ts';
import { CUSTOMER, NO_SIGNS, T0, mentionRef, openCommand } from './cases.ts';
import { commandsOf } from './intents.ts';
import type { Intent } from './intents.ts';

type Kept = { readonly events: CaseEvent[]; state: Case };
export type Delivery = {
  readonly postId: string;
  readonly meaning: EventOf<'mentionJoined'>['meaning'];
  readonly reference: string | undefined;
  readonly lateMs: number;
};

/** One customer, all of their cases, the roster and the policies: what the edges keep, in memory. */
export class World {
  readonly cases: Kept[] = [];
  /** Which case each post belongs to. */
  readonly posts = new Map<string, number>();
  nowMs = T0;
  #base = basePolicies[0];
  #changes = new Map<string, HandlerChange>();

  get policy(): Policy {
    if (this.#base === undefined) throw new Error('there is a policy');
    return withChanges(this.#base, [...this.#changes.values()]);
  }

  usePolicy(at: number): void {
    this.#base = basePolicies[at % basePolicies.length];
  }

  changeRoster(handlerId: string, command: RosterCommand): void {
    const before = this.#changes.get(handlerId) ?? { handlerId, absences: [] };
    this.#changes.set(handlerId, applyRosterCommand(before, command, this.nowMs));
    for (const kept of this.cases) this.#run(kept, { type: 'leaveAbsentOwner' });
  }

  /** A copy of a post changes nothing; a new one opens a case or joins the one it is about. */
  deliver({ postId, meaning, reference, lateMs }: Delivery): void {
    if (this.posts.has(postId)) return;
    const matter = { ...NO_SIGNS, references: reference === undefined ? [] : [reference] };
    const receivedAtMs = Math.max(T0, this.nowMs - lateMs);
    const candidates = this.cases.map((kept, at) => ({ case: kept.state, at })).toReversed();
    const windowMs = this.policy.sameMatterWindowMs;
    const found = findSameMatter(candidates, { matter, atMs: this.nowMs, windowMs });
    const mention = mentionRef(postId);
    if (found.sameMatter !== 'none') {
      const kept = this.cases[found.candidate.at];
      const join = { type: 'join', mention, ruleId: 'T06', meaning, matter, receivedAtMs } as const;
      if (kept !== undefined) this.#run(kept, join);
      this.posts.set(postId, found.candidate.at);
      return;
    }
    const caseId = caseIdOf(CUSTOMER, this.cases.length + 1);
    const events = decideOpen(
      openCommand({ caseId, mention, matter, receivedAtMs }),
      this.nowMs,
      this.policy,
    );
    this.#add(events);
    this.posts.set(postId, this.cases.length - 1);
  }

  act(at: number, intent: Intent): void {
    const kept = this.#caseAt(at);
    if (kept === undefined) return;
    this.#pass(kept);
    const fresh = `said-${this.posts.size}`;
    for (const command of commandsOf(kept.state, intent, this.nowMs, fresh)) {
      if (command.type === 'join') this.posts.set(command.mention.postId, this.cases.indexOf(kept));
      this.#run(kept, command);
    }
  }

  command(at: number, command: CaseCommand): void {
    const kept = this.#caseAt(at);
    if (kept !== undefined && command.type !== 'join') this.#run(kept, command);
  }

  /** Everything that is due, in the order of the index. */
  sweep(): void {
    for (const kept of this.cases) this.#pass(kept);
  }

  split(at: number): void {
    const kept = this.#caseAt(at);
    if (kept === undefined) return;
    const own = [...this.posts].filter(([, owner]) => this.cases[owner] === kept).map(([id]) => id);
    const known = own.map((id) => ({
      mention: mentionRef(id),
      ruleId: 'T09',
      receivedAtMs: this.nowMs,
      matter: NO_SIGNS,
    }));
    const [last] = own.slice(-1);
    if (last === undefined) return;
    const toCaseId = caseIdOf(CUSTOMER, this.cases.length + 1);
    const mentions = [mentionRef(last)];
    const context = { nowMs: this.nowMs, policy: this.policy };
    const decided = decideSplit(
      kept.state,
      { type: 'split', by: 'lena', mentions, toCaseId },
      known,
      context,
    );
    if ('refused' in decided) return;
    this.#apply(kept, decided.source);
    this.#add(decided.target);
    this.posts.set(last, this.cases.length - 1);
  }

  merge(from: number, into: number): void {
    const [source, target] = [this.#caseAt(from), this.#caseAt(into)];
    if (source === undefined || target === undefined) return;
    const context = { nowMs: this.nowMs, policy: this.policy, isSameCustomer: true };
    const decided = decideMerge(source.state, target.state, { by: 'lena' }, context);
    if ('refused' in decided) return;
    this.#apply(source, decided.source);
    this.#apply(target, decided.target);
  }

  #caseAt(at: number): Kept | undefined {
    return this.cases.length === 0 ? undefined : this.cases[at % this.cases.length];
  }

  #pass(kept: Kept): void {
    if ((nextDue(kept.state) ?? Infinity) <= this.nowMs) {
      this.#apply(kept, advance(kept.state, this.nowMs, this.policy));
    }
  }

  #run(kept: Kept, command: CaseCommand): void {
    const decided = decide(kept.state, command, this.nowMs, this.policy);
    if (Array.isArray(decided)) this.#apply(kept, decided);
  }

  #apply(kept: Kept, events: readonly CaseEvent[]): void {
    if (events.length === 0) return;
    kept.events.push(...events);
    kept.state = replay(events, kept.state);
  }

  #add(events: CaseEvent[]): void {
    this.cases.push({ events, state: replay(events) });
  }
}
