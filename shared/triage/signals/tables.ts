import { CANCELLATION_THREAT } from './cancellation-threat.ts';
import { DURATION } from './duration.ts';
import { FRAUD } from './fraud/fraud.ts';
import { HATE_OR_THREAT } from './hate-or-threat/hate-or-threat.ts';
import { LEGAL_OR_REGULATOR } from './legal-or-regulator/legal-or-regulator.ts';
import type { PhraseTable } from './phrases.ts';
import { PRAISE } from './praise.ts';
import { PRESS } from './press/press.ts';
import { PRIVACY } from './privacy/privacy.ts';
import { QUESTION } from './question.ts';
import { REFUND } from './refund.ts';
import { REPETITION } from './repetition.ts';
import { SAFETY } from './safety/safety.ts';
import { SAME_HERE } from './same-here.ts';
import type { SignalName } from './signal-names.ts';
import { SPAM } from './spam.ts';
import { VULNERABLE_PERSON } from './vulnerable-person.ts';

/** The phrases of each signal. */
export const TABLES: Readonly<Record<SignalName, PhraseTable>> = {
  safety: SAFETY,
  legal_or_regulator: LEGAL_OR_REGULATOR,
  press: PRESS,
  privacy: PRIVACY,
  fraud: FRAUD,
  hate_or_threat: HATE_OR_THREAT,
  vulnerable_person: VULNERABLE_PERSON,
  refund: REFUND,
  repetition: REPETITION,
  duration: DURATION,
  cancellation_threat: CANCELLATION_THREAT,
  spam: SPAM,
  question: QUESTION,
  praise: PRAISE,
  same_here: SAME_HERE,
};
