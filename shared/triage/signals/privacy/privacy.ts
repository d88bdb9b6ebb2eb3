import type { PhraseTable } from '../phrases.ts';
import { PRIVACY_ASIA } from './asia.ts';
import { PRIVACY_EN_ACCOUNTS } from './en-accounts.ts';
import { PRIVACY_EN_LEAKS } from './en-leaks.ts';
import { PRIVACY_EN_STRAYS } from './en-strays.ts';
import { PRIVACY_EUROPE } from './europe.ts';
import { PRIVACY_ID, PRIVACY_MS } from './ms-id.ts';
import { PRIVACY_MALAY_STRAYS } from './ms-id-strays.ts';
import { PRIVACY_NL } from './nl.ts';
import { PRIVACY_NL_STRAYS } from './nl-strays.ts';
import { PRIVACY_VI_STRAYS } from './vi-strays.ts';
import { PRIVACY_VI } from './vi.ts';

/** Personal data leaked, shown, sold, asked to be erased; accounts that others got into. */
export const PRIVACY: PhraseTable = {
  en: { ...PRIVACY_EN_LEAKS, ...PRIVACY_EN_STRAYS, ...PRIVACY_EN_ACCOUNTS },
  nl: { ...PRIVACY_NL, ...PRIVACY_NL_STRAYS },
  vi: { ...PRIVACY_VI, ...PRIVACY_VI_STRAYS },
  // What Malay and Indonesian share stands once.
  ms: { own: PRIVACY_MS, strays: PRIVACY_MALAY_STRAYS },
  id: PRIVACY_ID,
  ...PRIVACY_EUROPE,
  ...PRIVACY_ASIA,
};
