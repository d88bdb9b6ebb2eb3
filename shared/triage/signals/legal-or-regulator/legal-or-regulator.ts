import type { PhraseTable } from '../phrases.ts';
import { LEGAL_ASIA } from './asia.ts';
import { LEGAL_EN_AUTHORITIES } from './en/authorities.ts';
import { LEGAL_EN_LAWS } from './en/laws.ts';
import { LEGAL_EN } from './en/steps.ts';
import { LEGAL_EUROPE } from './europe.ts';
import { LEGAL_MALAY_BODIES } from './ms-id/bodies.ts';
import { LEGAL_ID, LEGAL_MS } from './ms-id/steps.ts';
import { LEGAL_NL_AUTHORITIES } from './nl/authorities.ts';
import { LEGAL_NL_PROCEEDINGS } from './nl/proceedings.ts';
import { LEGAL_NL } from './nl/steps.ts';
import { LEGAL_VI_AUTHORITIES } from './vi/authorities.ts';
import { LEGAL_VI } from './vi/steps.ts';

/** Lawyers, courts, regulators, ombudsmen, the police; rights and laws that are called upon. */
export const LEGAL_OR_REGULATOR: PhraseTable = {
  en: [LEGAL_EN_AUTHORITIES, LEGAL_EN_LAWS, LEGAL_EN],
  nl: [LEGAL_NL_AUTHORITIES, LEGAL_NL_PROCEEDINGS, LEGAL_NL],
  vi: [LEGAL_VI_AUTHORITIES, LEGAL_VI],
  // What Malay and Indonesian share stands once: every table is tried on every text.
  ms: [LEGAL_MALAY_BODIES, LEGAL_MS],
  id: LEGAL_ID,
  ...LEGAL_EUROPE,
  ...LEGAL_ASIA,
};
