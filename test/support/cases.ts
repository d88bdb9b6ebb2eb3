import { advance } from '../../shared/case/advance.ts';
import { caseIdOf, customerIdSchema } from '../../shared/case/case.ts';
import type { Case } from '../../shared/case/case.ts';
import type { CaseCommand, OpenCommand } from '../../shared/case/commands.ts';
import { decide, decideOpen } from '../../shared/case/decide.ts';
import type { CaseEvent, EventOf } from '../../shared/case/events.ts';
import { replay } from '../../shared/case/evolve.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { examplePolicy } from './configuration.ts';
import { T0, tell } from './tell.ts';

export { T0 };

export const CUSTOMER = customerIdSchema.parse('0123456789abcdef01234567');

/** A matter that nothing is recognised by. */
export const NO_SIGNS = { threads: [], references: [], words: '' };

export function mentionRef(postId: string) {
  return { channel: 'x', postId } as const;
}

export function openCommand(overrides: Partial<OpenCommand> = {}): OpenCommand {
  return {
    type: 'open',
    caseId: caseIdOf(CUSTOMER, 1),
    customerId: CUSTOMER,
    connectionId: 'x-main',
    channel: 'x',
    visibility: 'public',
    teamId: 'x-team',
    priority: 'P1',
    author: { handle: 'customer' },
    mention: mentionRef('1'),
    ruleId: 'T09',
    matter: NO_SIGNS,
    receivedAtMs: T0,
    ...overrides,
  };
}

export function joinCommand(
  postId: string,
  receivedAtMs: number,
  meaning: EventOf<'mentionJoined'>['meaning'] = 'complaint',
): CaseCommand {
  return { type: 'join', mention: mentionRef(postId), ruleId: 'T06', meaning, receivedAtMs };
}

/** A case with the whole list of events that made it. */
export class History {
  readonly events: CaseEvent[] = [];
  readonly policy: Policy;

  constructor(policy: Policy = examplePolicy(), command: Partial<OpenCommand> = {}, nowMs = T0) {
    this.policy = policy;
    this.events.push(...decideOpen(openCommand(command), nowMs, policy));
  }

  get case(): Case {
    return replay(this.events);
  }

  /** Runs a command, expects it not to be refused, and returns the events that it caused. */
  run(command: CaseCommand, nowMs: number): CaseEvent[] {
    const decided = decide(this.case, command, nowMs, this.policy);
    if (!Array.isArray(decided)) throw new Error(`refused: ${decided.refused}`);
    this.events.push(...decided);
    return decided;
  }

  /** The code by which a command is refused, or 'accepted'. */
  refusal(command: CaseCommand, nowMs: number): string {
    const decided = decide(this.case, command, nowMs, this.policy);
    return Array.isArray(decided) ? 'accepted' : decided.refused;
  }

  /** Lets time pass up to an instant. */
  wait(untilMs: number): this {
    this.events.push(...advance(this.case, untilMs, this.policy));
    return this;
  }

  /** What happened from the n-th event on, told in lines. */
  told(from = 0): string[] {
    return tell(this.events.slice(from));
  }

  /** What a command makes happen, told in lines. */
  tells(command: CaseCommand, nowMs: number): string[] {
    return tell(this.run(command, nowMs));
  }

  kinds(): string[] {
    return this.events.map(({ type }) => type);
  }
}
