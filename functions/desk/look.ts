import type { Said } from '../../shared/desk-api/mentions.ts';
import { auditItem } from '../../shared/store/audit.ts';
import { mentionKey } from '../../shared/store/keys.ts';
import { labelItem } from '../../shared/store/label-store.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { knownInputs } from '../../shared/triage/inputs.ts';
import type { TriageInputs } from '../../shared/triage/inputs.ts';
import type { TriageRule } from '../../shared/triage/table.ts';

/** Looks that a mention remembers; the newest are kept. */
export const MAX_LOOKS = 20;

/** What a person says of a mention. */
export type Look = {
  readonly mention: Mention;
  readonly by: string;
  readonly said: Said;
  readonly nowMs: number;
};

/** The mention with a look at it and the branch that this gives. */
export function lookedAt(
  { mention, by, said, nowMs }: Look,
  { inputs, rule }: { readonly inputs: TriageInputs; readonly rule: TriageRule },
): Mention {
  const revision = mention.revision + 1;
  const look = { byId: by, atMs: nowMs, inputs: { ...said }, ruleId: rule.id, revision };
  return {
    ...mention,
    inputs: knownInputs(inputs),
    ruleId: rule.id,
    action: rule.action,
    retriaged: [...(mention.retriaged ?? []), look].slice(-MAX_LOOKS),
    revision,
  };
}

/** What is written beside it: the label, when the person said whether it is a complaint; audit. */
export function recordsOf(
  { mention, by, said, nowMs: atMs }: Look,
  { write, retentionMs }: { readonly write: Mention; readonly retentionMs: number },
): Record<string, unknown>[] {
  const { channel, postId, receivedAtMs } = mention;
  const ref = { channel, postId };
  const audit = auditItem({
    scope: mentionKey(ref).pk,
    atMs,
    by,
    action: 'retriage',
    subjects: [write.ruleId],
  });
  if (said.issue === undefined) return [audit];
  const label = { mention: ref, issue: said.issue, atMs, by };
  return [audit, labelItem(label, receivedAtMs + retentionMs)];
}
