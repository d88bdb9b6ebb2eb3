import type { PhraseTable } from '../phrases.ts';
import { SAFETY_ASIA } from './asia.ts';
import { SAFETY_EN_CAUSES } from './en-causes.ts';
import { SAFETY_EN_MORE } from './en-more.ts';
import { SAFETY_EN_PEOPLE } from './en-people.ts';
import { SAFETY_EN_THINGS } from './en-things.ts';
import { SAFETY_EUROPE } from './europe.ts';
import { SAFETY_ID } from './id.ts';
import { SAFETY_MALAY_CAUSES } from './ms-id-causes.ts';
import { SAFETY_MALAY_PEOPLE } from './ms-id-people.ts';
import { SAFETY_MALAY_THINGS } from './ms-id-things.ts';
import { SAFETY_MS } from './ms.ts';
import { SAFETY_NL_CAUSES } from './nl-causes.ts';
import { SAFETY_NL_PEOPLE } from './nl-people.ts';
import { SAFETY_NL_THINGS } from './nl-things.ts';
import { SAFETY_VI_CAUSES } from './vi-causes.ts';
import { SAFETY_VI_PEOPLE } from './vi-people.ts';
import { SAFETY_VI_THINGS } from './vi-things.ts';

/** Injury, fire, poisoning, electric shock, children and others in danger. */
export const SAFETY: PhraseTable = {
  en: { ...SAFETY_EN_THINGS, ...SAFETY_EN_PEOPLE, ...SAFETY_EN_CAUSES, ...SAFETY_EN_MORE },
  nl: { ...SAFETY_NL_THINGS, ...SAFETY_NL_PEOPLE, ...SAFETY_NL_CAUSES },
  vi: { ...SAFETY_VI_THINGS, ...SAFETY_VI_PEOPLE, ...SAFETY_VI_CAUSES },
  // What Malay and Indonesian share stands once: every table is tried on every text.
  ms: {
    ...SAFETY_MALAY_THINGS,
    ...SAFETY_MALAY_PEOPLE,
    causes: Object.values(SAFETY_MALAY_CAUSES).join(','),
    own: SAFETY_MS,
  },
  id: SAFETY_ID,
  ...SAFETY_EUROPE,
  ...SAFETY_ASIA,
};
