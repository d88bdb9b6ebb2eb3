import { isClosed } from './case.ts';
import type { Case } from './case.ts';

/** What is missing although nothing forces it. */
export const FLAGS = ['closing_note_missing', 'introduction_missing', 'sponsor_offered'] as const;

/** The flags of a case as it stands; shown to people, in its list too. */
export function flagsOf(state: Case): (typeof FLAGS)[number][] {
  const over = state.status === 'resolved' || isClosed(state);
  const owesNote = state.visibility === 'public' && state.movedPrivateAtMs !== undefined;
  return [
    ...(over && owesNote && state.closingNoteAtMs === undefined
      ? (['closing_note_missing'] as const)
      : []),
    ...(state.clocks.introduction?.breached === true ? (['introduction_missing'] as const) : []),
    ...(state.sponsorOfferedToId === undefined ? [] : (['sponsor_offered'] as const)),
  ];
}
