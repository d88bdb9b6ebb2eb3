import type { PhraseTable } from '../phrases.ts';
import { LEGAL_ASIA } from './asia.ts';
import { LEGAL_EUROPE } from './europe.ts';
import { LEGAL_FIRST } from './first.ts';

/** Lawyers, courts, regulators, ombudsmen, the police; rights and laws that are called upon. */
export const LEGAL_OR_REGULATOR: PhraseTable = { ...LEGAL_FIRST, ...LEGAL_EUROPE, ...LEGAL_ASIA };
