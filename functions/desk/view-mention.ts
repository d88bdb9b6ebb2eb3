import type { MentionDetail } from '../../shared/desk-api/mentions.ts';
import type { Roster } from '../../shared/policy/policy.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { waitsForPerson } from '../../shared/store/mention.ts';
import { toIso } from '../../shared/time.ts';
import { inputsWithOrigins } from '../../shared/triage/input-origins.ts';
import { ruleWords } from '../../shared/triage/rule-words.ts';
import { mentionView, personOf } from './view-case.ts';

/** A mention as people see it: the post, the branch that it took, and everything that led there. */
export function mentionDetailOf(mention: Mention, roster: Roster): MentionDetail {
  const { caseId, classifier, connectionId, revision, ruleId } = mention;
  return {
    ...mentionView(mention),
    connectionId,
    revision,
    ...(caseId === undefined ? {} : { caseId }),
    waits: waitsForPerson(mention),
    rule: { id: ruleId, ...ruleWords(ruleId) },
    inputs: inputsWithOrigins(mention),
    ...(classifier === undefined ? {} : { classifier: withWords(classifier, mention.text) }),
    retriaged: (mention.retriaged ?? []).map((look) => ({
      by: personOf(look.byId, roster),
      at: toIso(look.atMs),
      inputs: look.inputs,
      ruleId: look.ruleId,
    })),
  };
}

/** The reasons as words, as long as the text is kept that they stand in. */
function withWords(
  { reasons, ...known }: NonNullable<Mention['classifier']>,
  text = '',
): NonNullable<MentionDetail['classifier']> {
  const words = reasons.map(({ start, end }) => text.slice(start, end));
  return { ...known, reasons: words.filter((word) => word !== '') };
}
