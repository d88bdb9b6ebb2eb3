import type { PhraseTable } from '../phrases.ts';
import { PRIVACY_ASIA } from './asia.ts';
import { PRIVACY_EN_ACCOUNTS } from './en/accounts.ts';
import { PRIVACY_EN_CONTACT } from './en/contact.ts';
import { PRIVACY_EN_EVERYDAY } from './en/everyday.ts';
import { PRIVACY_EN_HANDS } from './en/hands.ts';
import { PRIVACY_EN_LEAKS } from './en/leaks.ts';
import { PRIVACY_EN_NETS } from './en/nets.ts';
import { PRIVACY_EN_SECRETS } from './en/secrets.ts';
import { PRIVACY_EN_STRAYS } from './en/strays.ts';
import { PRIVACY_EN_TRIPLES } from './en/triples.ts';
import { PRIVACY_EN_WATCHED } from './en/watched.ts';
import { PRIVACY_EUROPE } from './europe.ts';
import { PRIVACY_MALAY_QUESTIONS } from './ms-id/asked.ts';
import { PRIVACY_MALAY_HEARD } from './ms-id/heard.ts';
import { PRIVACY_ID, PRIVACY_MS } from './ms-id/leaks.ts';
import { PRIVACY_MALAY_OWN } from './ms-id/own.ts';
import { PRIVACY_MALAY_SHOWN } from './ms-id/shown.ts';
import { PRIVACY_MALAY_STRAYS } from './ms-id/strays.ts';
import { PRIVACY_MALAY_ASKED, PRIVACY_MALAY_TOLD } from './ms-id/told.ts';
import { PRIVACY_NL_DISCLOSED } from './nl/disclosed.ts';
import { PRIVACY_NL_EVERYDAY } from './nl/everyday.ts';
import { PRIVACY_NL_FILMED } from './nl/filmed.ts';
import { PRIVACY_NL_HEADS } from './nl/heads.ts';
import { PRIVACY_NL } from './nl/leaks.ts';
import { PRIVACY_NL_NETS } from './nl/nets.ts';
import { PRIVACY_NL_RIGHTS } from './nl/rights.ts';
import { PRIVACY_NL_STRAYS } from './nl/strays.ts';
import { PRIVACY_NL_WAYS } from './nl/ways.ts';
import { PRIVACY_VI_EXPOSURES } from './vi/exposures.ts';
import { PRIVACY_VI } from './vi/leaks.ts';
import { PRIVACY_VI_MISUSES } from './vi/misuses.ts';
import { PRIVACY_VI_STRAYS } from './vi/strays.ts';

/** Personal data leaked, shown, sold, asked to be erased; accounts that others got into. */
export const PRIVACY: PhraseTable = {
  en: [
    PRIVACY_EN_ACCOUNTS,
    PRIVACY_EN_CONTACT,
    PRIVACY_EN_EVERYDAY,
    PRIVACY_EN_HANDS,
    PRIVACY_EN_LEAKS,
    PRIVACY_EN_NETS,
    PRIVACY_EN_SECRETS,
    PRIVACY_EN_STRAYS,
    PRIVACY_EN_TRIPLES,
    PRIVACY_EN_WATCHED,
  ],
  nl: [
    PRIVACY_NL_DISCLOSED,
    PRIVACY_NL_EVERYDAY,
    PRIVACY_NL_FILMED,
    PRIVACY_NL_HEADS,
    PRIVACY_NL,
    PRIVACY_NL_NETS,
    PRIVACY_NL_RIGHTS,
    PRIVACY_NL_STRAYS,
    PRIVACY_NL_WAYS,
  ],
  vi: [PRIVACY_VI_EXPOSURES, PRIVACY_VI, PRIVACY_VI_MISUSES, PRIVACY_VI_STRAYS],
  // What Malay and Indonesian share stands once: every table is tried on every text.
  ms: [
    PRIVACY_MALAY_QUESTIONS,
    PRIVACY_MALAY_HEARD,
    PRIVACY_MS,
    PRIVACY_MALAY_OWN,
    PRIVACY_MALAY_SHOWN,
    PRIVACY_MALAY_STRAYS,
    PRIVACY_MALAY_TOLD,
    PRIVACY_MALAY_ASKED,
  ],
  id: PRIVACY_ID,
  ...PRIVACY_EUROPE,
  ...PRIVACY_ASIA,
};
