import type { Priority } from '../case/case.ts';
import type { InputName, TriageInputs } from './inputs.ts';

export const ACTIONS = [
  'RECORD_OUTBOUND',
  'DISCARD_LOGGED',
  'ESCALATE_NOW',
  'RECOMPLAINT',
  'CONTINUE',
  'ANSWER_FIRST',
  'MODERATE_REVIEW',
  'ANSWER_IN_PLACE',
  'CORRECT_GENTLY',
  'MONITOR',
  'NOTIFY_COMMS',
  'HUMAN_TRIAGE',
  'RESPOND_AND_SHARE',
  'THANK',
  'LET_STAND',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Inputs and the values of each that a row asks for; an input that is not named may have any. */
export type Condition = { readonly [name in InputName]?: readonly TriageInputs[name][] };

export type TriageRule = {
  readonly id: `T${string}`;
  /** The row matches when any of these does. */
  readonly when: readonly Condition[];
  readonly action: Action;
  /** `opens` or joins a case; `joins` only; or what else is kept besides the mention. */
  readonly record: 'opens' | 'joins' | 'review' | 'question' | 'task' | 'watch' | 'none';
  /** The priority below which it may not fall. */
  readonly floor?: Priority;
  readonly goesTo?: string;
};

/** `issue?` of the requirements: what is not known fails towards care. */
const ISSUE_MAYBE = ['yes', 'unknown'] as const;
const NEGATIVE = ['negative', 'mixed'] as const;

/** The engagement decision table of REQUIREMENTS §3; the first row that matches wins. */
export const TRIAGE_TABLE: readonly TriageRule[] = [
  { id: 'T01', when: [{ echo: ['yes'] }], action: 'RECORD_OUTBOUND', record: 'joins' },
  { id: 'T02', when: [{ aboutUs: ['no'] }], action: 'DISCARD_LOGGED', record: 'none' },
  {
    id: 'T03',
    when: [{ risk: ['safety'] }],
    action: 'ESCALATE_NOW',
    record: 'opens',
    floor: 'P0',
    goesTo: 'duty lead, safety',
  },
  {
    id: 'T04',
    when: [{ risk: ['legal_or_regulator', 'press'] }],
    action: 'ESCALATE_NOW',
    record: 'opens',
    floor: 'P0',
    goesTo: 'lead, comms',
  },
  {
    id: 'T05',
    when: [
      { issue: ['yes'], sameMatter: ['closed_case'] },
      {
        issue: ['yes'],
        sameMatter: ['open_case'],
        contacted: ['yes'],
        visibility: ['public'],
        repliesToUs: ['no'],
      },
    ],
    action: 'RECOMPLAINT',
    record: 'joins',
    floor: 'P0',
    goesTo: 'sponsor and lead',
  },
  {
    id: 'T06',
    when: [{ issue: ISSUE_MAYBE, sameMatter: ['open_case', 'closed_case'] }],
    action: 'CONTINUE',
    record: 'joins',
    goesTo: 'owner',
  },
  {
    id: 'T07',
    when: [{ issue: ISSUE_MAYBE, openProblem: ['yes'] }],
    action: 'ANSWER_FIRST',
    record: 'opens',
    floor: 'P1',
    goesTo: 'channel team',
  },
  {
    id: 'T08',
    when: [{ issue: ISSUE_MAYBE, facts: ['wrong'] }],
    action: 'ANSWER_FIRST',
    record: 'opens',
    floor: 'P1',
    goesTo: 'channel team',
  },
  {
    id: 'T09',
    when: [{ issue: ISSUE_MAYBE, visibility: ['public'] }],
    action: 'ANSWER_FIRST',
    record: 'opens',
    floor: 'P1',
    goesTo: 'named rep, else channel/topic team',
  },
  {
    id: 'T10',
    when: [{ issue: ISSUE_MAYBE, visibility: ['private'] }],
    action: 'ANSWER_FIRST',
    record: 'opens',
    floor: 'P1',
    goesTo: 'named rep, else channel/topic team',
  },
  {
    id: 'T11',
    when: [{ ruleBreak: ['hate_or_threat'] }, { privateData: ['other'] }],
    action: 'MODERATE_REVIEW',
    record: 'review',
    floor: 'P1',
    goesTo: 'moderator',
  },
  {
    id: 'T12',
    when: [{ ruleBreak: ['spam'] }, { intent: ['spam'] }, { authorKind: ['bot'] }],
    action: 'DISCARD_LOGGED',
    record: 'none',
  },
  {
    id: 'T13',
    when: [{ question: ['yes'] }],
    action: 'ANSWER_IN_PLACE',
    record: 'question',
    floor: 'P2',
    goesTo: 'topic team',
  },
  {
    id: 'T14',
    when: [{ facts: ['wrong'] }],
    action: 'CORRECT_GENTLY',
    record: 'task',
    floor: 'P2',
    goesTo: 'topic team',
  },
  {
    id: 'T15',
    when: [{ valence: NEGATIVE, intent: ['joke', 'vent', 'abuse'] }],
    action: 'MONITOR',
    record: 'watch',
    floor: 'P3',
    goesTo: 'owner',
  },
  {
    id: 'T16',
    when: [{ authorKind: ['media', 'competitor'] }],
    action: 'NOTIFY_COMMS',
    record: 'none',
    floor: 'P3',
    goesTo: 'comms',
  },
  {
    id: 'T17',
    when: [{ valence: NEGATIVE }],
    action: 'HUMAN_TRIAGE',
    record: 'review',
    floor: 'P2',
    goesTo: 'triage desk',
  },
  {
    id: 'T18',
    when: [{ valence: ['positive'], canAddValue: ['yes'] }],
    action: 'RESPOND_AND_SHARE',
    record: 'none',
    floor: 'P3',
    goesTo: 'community manager',
  },
  {
    id: 'T19',
    when: [{ valence: ['positive'] }],
    action: 'THANK',
    record: 'none',
    floor: 'P3',
    goesTo: 'community manager',
  },
  { id: 'T20', when: [{}], action: 'LET_STAND', record: 'none' },
];

const RULES: ReadonlyMap<string, TriageRule> = new Map(TRIAGE_TABLE.map((rule) => [rule.id, rule]));

/** Whether a branch makes a post part of a complaint; our own posts (T01) join theirs. */
export function isComplaint(ruleId: string): boolean {
  const record = RULES.get(ruleId)?.record;
  return record === 'opens' || record === 'joins';
}

/** Actions of which a mention without a case waits for a person; the others always have a case. */
export const WAITING_ACTIONS = [
  'HUMAN_TRIAGE',
  'MODERATE_REVIEW',
  'ANSWER_IN_PLACE',
  'CORRECT_GENTLY',
  'MONITOR',
  'NOTIFY_COMMS',
  'RESPOND_AND_SHARE',
  'THANK',
  'LET_STAND',
  'DISCARD_LOGGED',
] as const satisfies readonly Action[];
export type WaitingAction = (typeof WAITING_ACTIONS)[number];
