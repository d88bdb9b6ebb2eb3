import type { PhraseTable } from '../phrases.ts';
import { SAFETY_ASIA } from './asia.ts';
import { SAFETY_EN } from './en.ts';
import { SAFETY_EUROPE } from './europe.ts';
import { SAFETY_ID } from './id.ts';
import { SAFETY_MS } from './ms.ts';
import { SAFETY_NL } from './nl.ts';
import { SAFETY_VI } from './vi.ts';

/** Injury, fire, poisoning, electric shock, children and others in danger. */
export const SAFETY: PhraseTable = {
  en: SAFETY_EN,
  nl: SAFETY_NL,
  vi: SAFETY_VI,
  ms: SAFETY_MS,
  id: SAFETY_ID,
  ...SAFETY_EUROPE,
  ...SAFETY_ASIA,
};
