/**
 * Standards as data: which letters they want by when. Limits in days end with the day; they count
 * from the day after receipt. Sources were read in November 2026; a deployment checks them with its
 * own counsel.
 */
export type Limit =
  | { readonly calendarDays: number }
  | { readonly weeks: number }
  /** Close of the n-th business day of the policy's calendar. */
  | { readonly businessDays: number };

export type Letter = {
  readonly id: string;
  readonly title: string;
  /** The first whose `receivedBefore` lies after receipt, else the last. */
  readonly due: readonly (Limit & { readonly receivedBefore?: string })[];
  /** How long before the limit the owner is warned. */
  readonly warnDays: number;
  /** Only a help: its date is shown, nobody is held to it. */
  readonly optional?: true;
};

export type Preset = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly letters: readonly Letter[];
  /** The standard's own names of the stages that we go through. */
  readonly stages?: Readonly<Record<string, string>>;
};

export const PRESETS = [
  {
    id: 'iso-10002',
    title: 'ISO 10002:2018, complaints handling',
    source: 'https://www.iso.org/standard/71580.html',
    // The standard sets no number of days: acknowledge at once, tell progress, close when accepted.
    letters: [],
    stages: {
      received: 'received',
      reopened: 'received',
      acknowledged: 'acknowledged',
      in_progress: 'investigating',
      waiting_customer: 'investigating',
      resolved: 'awaiting_confirmation',
      closed_confirmed: 'closed',
      closed_unconfirmed: 'closed',
    },
  },
  {
    id: 'fca-disp',
    title: 'FCA DISP 1.5 and 1.6 (UK)',
    source: 'https://www.handbook.fca.org.uk/handbook/DISP/1/6.html',
    letters: [
      {
        id: 'summary-resolution',
        title: 'Summary resolution communication, when settled by then (DISP 1.5.1)',
        due: [{ businessDays: 3 }],
        warnDays: 1,
        optional: true,
      },
      {
        id: 'final-response',
        title: 'Final response, or why there is none yet (DISP 1.6.2)',
        due: [{ weeks: 8 }],
        warnDays: 7,
      },
    ],
  },
  {
    id: 'fca-disp-payments',
    title: 'FCA DISP 1.6.2A (UK), payment services and electronic money',
    source: 'https://www.handbook.fca.org.uk/handbook/DISP/1/6.html',
    letters: [
      {
        id: 'final-response',
        title: 'Final response, or a holding reply with the reason for delay',
        due: [{ businessDays: 15 }],
        warnDays: 3,
      },
      {
        id: 'exceptional-final-response',
        title: 'Final response in exceptional circumstances',
        due: [{ businessDays: 35 }],
        warnDays: 5,
        optional: true,
      },
    ],
  },
  {
    id: 'cfpb',
    title: 'CFPB company portal (US)',
    source:
      'https://www.consumerfinance.gov/compliance/compliance-resources/other-applicable-requirements/consumer-complaint-program/',
    letters: [
      {
        id: 'response',
        title: 'Response, or "in progress"',
        due: [{ calendarDays: 15 }],
        warnDays: 3,
      },
      { id: 'final-response', title: 'Final response', due: [{ calendarDays: 60 }], warnDays: 7 },
    ],
  },
  {
    id: 'ofcom',
    title: 'Ofcom, dispute resolution (UK telecoms)',
    source: 'https://www.ofcom.org.uk/phones-and-broadband/making-a-complaint',
    letters: [
      {
        id: 'dispute-resolution',
        title: 'Letter on the right to independent dispute resolution; at once at deadlock',
        due: [{ weeks: 8, receivedBefore: '2026-04-08' }, { weeks: 6 }],
        warnDays: 7,
      },
    ],
  },
  {
    id: 'bbb',
    title: 'Better Business Bureau (US)',
    source: 'https://www.bbb.org/file-a-complaint',
    letters: [
      { id: 'response', title: 'Response', due: [{ calendarDays: 14 }], warnDays: 3 },
      {
        id: 'close',
        title: 'Usually closed by then',
        due: [{ calendarDays: 30 }],
        warnDays: 7,
        optional: true,
      },
    ],
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof PRESETS)[number]['id'];

/** The preset of that name. */
export function presetOf(id: PresetId): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
