/** The threats that concern what exists today, and the tests that stand against each. */
type Threat = {
  /** Tests are named `threat: <name> …`, alone or in a group of that name. */
  readonly name: string;
  /** What holds. */
  readonly rule: string;
} & (
  | { readonly files: readonly string[] }
  /** What the threat needs is not built yet; its tests come with that. */
  | { readonly comesWith: string }
);

export const THREATS: readonly Threat[] = [
  {
    name: 'replay',
    rule: 'a copy makes no second mention, however late and however signed; words never change',
    files: ['lab/hostile/replay.test.ts'],
  },
  {
    name: 'timing',
    rule: 'the time of an answer tells neither how much was right nor which connections exist',
    files: ['unit/receive/timing.test.ts'],
  },
  {
    name: 'raw body',
    rule: 'the bytes on the wire are verified, bit for bit, and never written anew',
    files: ['unit/channels/confusion.test.ts'],
  },
  {
    name: 'algorithm and version confusion',
    rule: 'one algorithm and one spelling a network; keys of one kind prove nothing of another',
    files: ['unit/channels/confusion.test.ts'],
  },
  {
    name: 'confused deputy',
    rule: 'a proof opens its own connection, for its own accounts, posts and authors',
    files: ['unit/channels/hostile-payloads.test.ts', 'lab/hostile/front-door.test.ts'],
  },
  {
    name: 'SSRF outbound',
    rule: 'no function reaches anything but AWS; no address of a payload is looked up',
    files: ['lab/hostile/outbound.test.ts'],
  },
  {
    name: 'JSON',
    rule: 'depth is bounded before parsing; whatever is sent is counted once and nothing ends',
    files: ['unit/channels/hostile-payloads.test.ts', 'lab/hostile/bodies.test.ts'],
  },
  {
    name: 'prototype pollution',
    rule: 'keys that reach for a prototype are not there',
    files: ['unit/channels/hostile-payloads.test.ts', 'integration/bad-input.test.ts'],
  },
  {
    name: 'XML',
    rule: 'no channel speaks it: refused by its type, and text that is no JSON under any other',
    files: ['unit/receive/refusals.test.ts', 'lab/hostile/bodies.test.ts'],
  },
  {
    name: 'oversized body',
    rule: 'a limit a channel, before any digest; nothing is unpacked; lengths that lie bring nothing in',
    files: ['unit/receive/refusals.test.ts', 'lab/hostile/front-door.test.ts'],
  },
  {
    name: 'ReDoS',
    rule: 'every pattern of the sources, and every reader of texts, takes linear time on 100 kB',
    files: ['lab/hostile/patterns.test.ts'],
  },
  {
    name: 'log injection',
    rule: 'each line is one JSON object, and nothing that somebody else wrote stands in it',
    files: ['unit/receive/refusals.test.ts', 'lab/hostile/strings.test.ts'],
  },
  {
    name: 'stored XSS',
    rule: 'text stays text in the console: no dialog, no report of its policies, no error',
    files: ['lab/hostile/markup.test.ts'],
  },
  { name: 'CSV injection', rule: 'a cell is never a formula', comesWith: 'exports' },
  {
    name: 'SQS character set',
    rule: 'printable ASCII on every queue, the same characters in the case',
    files: ['unit/receive/refusals.test.ts', 'lab/hostile/strings.test.ts'],
  },
  {
    name: 'prompt injection',
    rule: 'a model answers with one of its labels, whatever it reads',
    comesWith: 'models',
  },
  {
    name: 'secrets',
    rule: 'none stands in a line, notice, answer, item or parked message',
    files: ['lab/hostile/strings.test.ts', 'unit/receive/receive.test.ts'],
  },
  {
    name: 'enumeration and flooding',
    rule: 'bad requests reach no queue and no table; an unknown path has one answer',
    files: ['unit/receive/refusals.test.ts', 'lab/hostile/front-door.test.ts'],
  },
];
