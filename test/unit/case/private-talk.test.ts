import { describe, expect, it } from 'vitest';
import { flagsOf } from '../../../shared/case/flags.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { History, T0 } from '../../support/cases.ts';
import { lines } from '../../support/tell.ts';

const by = 'robin';
const answer = { type: 'recordReply', by, visibility: 'public' } as const;

describe('a case moved private', () => {
  it('R-51: is flagged until a public closing note follows on a private talk', () => {
    const history = new History();
    history.run(
      {
        type: 'movePrivate',
        by,
        reason: 'confidentiality',
        dataKinds: ['address', 'phone'],
        place: 'direct_message',
      },
      T0,
    );
    expect(history.told(5)).toEqual(
      lines(`
      00:00 movedPrivate by=robin reason=confidentiality dataKinds=address,phone place=direct_message
      `),
    );
    history.run(answer, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    expect(flagsOf(history.case)).toEqual([]);
    history.run({ type: 'resolve', by }, T0 + HOUR);
    expect(flagsOf(history.case)).toEqual(['closing_note_missing']);

    expect(history.tells({ ...answer, purpose: 'closing_note' }, T0 + 2 * HOUR)).toEqual(
      lines(`
      02:00 replyRecorded by=robin visibility=public purpose=closing_note
      `),
    );

    expect(flagsOf(history.case)).toEqual([]);
  });

  it('owes no public note when it was private from the start', () => {
    const history = new History(undefined, { visibility: 'private' });
    history.run({ ...answer, visibility: 'private' }, T0 + MINUTE);
    history.run({ type: 'recordIsolation', by, verdict: 'isolated' }, T0 + HOUR);
    history.run({ type: 'resolve', by }, T0 + HOUR);

    expect(flagsOf(history.case)).toEqual([]);
  });
});
