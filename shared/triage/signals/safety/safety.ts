import type { PhraseTable } from '../phrases.ts';
import { SAFETY_ASIA } from './asia.ts';
import { SAFETY_EN_CARE } from './en/care.ts';
import { SAFETY_EN_CAUSES } from './en/causes.ts';
import { SAFETY_EN_FURTHER } from './en/further.ts';
import { SAFETY_EN_GEAR } from './en/gear.ts';
import { SAFETY_EN_HAZARDS } from './en/hazards.ts';
import { SAFETY_EN_HINTS } from './en/hints.ts';
import { SAFETY_EN_HOUSE } from './en/house.ts';
import { SAFETY_EN_HURTS } from './en/hurts.ts';
import { SAFETY_EN_MENACE } from './en/menace.ts';
import { SAFETY_EN_NETS } from './en/nets.ts';
import { SAFETY_EN_PEOPLE } from './en/people.ts';
import { SAFETY_EN_PERILS } from './en/perils.ts';
import { SAFETY_EN_RISKS } from './en/risks.ts';
import { SAFETY_EN_SICKNESS } from './en/sickness.ts';
import { SAFETY_EN_THINGS } from './en/things.ts';
import { SAFETY_EN_VEHICLES } from './en/vehicles.ts';
import { SAFETY_EUROPE } from './europe.ts';
import { SAFETY_MALAY_CAUSES } from './ms-id/causes.ts';
import { SAFETY_MALAY_HURT } from './ms-id/hurt.ts';
import { SAFETY_ID } from './ms-id/id.ts';
import { SAFETY_MS } from './ms-id/ms.ts';
import { SAFETY_MALAY_PEOPLE } from './ms-id/people.ts';
import { SAFETY_MALAY_PERILS } from './ms-id/perils.ts';
import { SAFETY_MALAY_POISON } from './ms-id/poison.ts';
import { SAFETY_MALAY_SCENES } from './ms-id/scenes.ts';
import { SAFETY_MALAY_THINGS } from './ms-id/things.ts';
import { SAFETY_NL_ACCIDENTS } from './nl/accidents.ts';
import { SAFETY_NL_CARE } from './nl/care.ts';
import { SAFETY_NL_CAUSES } from './nl/causes.ts';
import { SAFETY_NL_HINTS } from './nl/hints.ts';
import { SAFETY_NL_LEXICON } from './nl/lexicon.ts';
import { SAFETY_NL_PEOPLE } from './nl/people.ts';
import { SAFETY_NL_ROAD } from './nl/road.ts';
import { SAFETY_NL_SCENES } from './nl/scenes.ts';
import { SAFETY_NL_THINGS } from './nl/things.ts';
import { SAFETY_VI_CAUSES } from './vi/causes.ts';
import { SAFETY_VI_HARMLESS } from './vi/harmless.ts';
import { SAFETY_VI_HAZARDS } from './vi/hazards.ts';
import { SAFETY_VI_LAPSES } from './vi/lapses.ts';
import { SAFETY_VI_PEOPLE } from './vi/people.ts';
import { SAFETY_VI_PERILS } from './vi/perils.ts';
import { SAFETY_VI_THINGS } from './vi/things.ts';

/** Injury, fire, poisoning, electric shock, children and others in danger. */
export const SAFETY: PhraseTable = {
  en: [
    SAFETY_EN_CARE,
    SAFETY_EN_CAUSES,
    SAFETY_EN_FURTHER,
    SAFETY_EN_GEAR,
    SAFETY_EN_HAZARDS,
    SAFETY_EN_HINTS,
    SAFETY_EN_HOUSE,
    SAFETY_EN_HURTS,
    SAFETY_EN_MENACE,
    SAFETY_EN_NETS,
    SAFETY_EN_PEOPLE,
    SAFETY_EN_PERILS,
    SAFETY_EN_RISKS,
    SAFETY_EN_SICKNESS,
    SAFETY_EN_THINGS,
    SAFETY_EN_VEHICLES,
  ],
  nl: [
    SAFETY_NL_ACCIDENTS,
    SAFETY_NL_CARE,
    SAFETY_NL_CAUSES,
    SAFETY_NL_HINTS,
    SAFETY_NL_LEXICON,
    SAFETY_NL_PEOPLE,
    SAFETY_NL_ROAD,
    SAFETY_NL_SCENES,
    SAFETY_NL_THINGS,
  ],
  vi: [
    SAFETY_VI_CAUSES,
    SAFETY_VI_HARMLESS,
    SAFETY_VI_HAZARDS,
    SAFETY_VI_LAPSES,
    SAFETY_VI_PEOPLE,
    SAFETY_VI_PERILS,
    SAFETY_VI_THINGS,
  ],
  // What Malay and Indonesian share stands once: every table is tried on every text.
  ms: [
    SAFETY_MALAY_CAUSES,
    SAFETY_MALAY_HURT,
    SAFETY_MS,
    SAFETY_MALAY_PEOPLE,
    SAFETY_MALAY_PERILS,
    SAFETY_MALAY_POISON,
    SAFETY_MALAY_SCENES,
    SAFETY_MALAY_THINGS,
  ],
  id: SAFETY_ID,
  ...SAFETY_EUROPE,
  ...SAFETY_ASIA,
};
