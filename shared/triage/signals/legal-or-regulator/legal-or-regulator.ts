import type { PhraseTable } from '../phrases.ts';
import { LEGAL_ASIA } from './asia.ts';
import { LEGAL_EN } from './en.ts';
import { LEGAL_EUROPE } from './europe.ts';
import { LEGAL_ID, LEGAL_MS } from './ms-id.ts';
import { LEGAL_NL } from './nl.ts';
import { LEGAL_VI } from './vi.ts';

/** Lawyers, courts, regulators, ombudsmen, the police; rights and laws that are called upon. */
export const LEGAL_OR_REGULATOR: PhraseTable = {
  en: LEGAL_EN,
  nl: LEGAL_NL,
  vi: LEGAL_VI,
  ms: LEGAL_MS,
  id: LEGAL_ID,
  ...LEGAL_EUROPE,
  ...LEGAL_ASIA,
};
