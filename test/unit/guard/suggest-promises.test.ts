import { describe, expect, it } from 'vitest';
import { suggestPromises } from '../../../shared/guard/suggest-promises.ts';

/** Tuesday 24 November 2026, ten in the morning in Amsterdam. */
const nowMs = Date.UTC(2026, 10, 24, 9);
const suggest = (text: string, timeZone = 'Europe/Amsterdam') =>
  suggestPromises(text, { nowMs, timeZone }).map(({ words, promisedAtMs }) => [
    words,
    new Date(promisedAtMs).toISOString().slice(0, 16),
  ]);

describe('suggestPromises', () => {
  it.each([
    ['We will send a new one tomorrow by noon.', 'tomorrow by noon', '2026-11-25T11:00'],
    ['By noon tomorrow it is with you', 'By noon tomorrow', '2026-11-25T11:00'],
    ['You hear from us by Friday 5 pm', 'Friday 5 pm', '2026-11-27T16:00'],
    ['We call you back within 2 hours', 'within 2 hours', '2026-11-24T11:00'],
    ['before 9:30 am at the latest', 'before 9:30 am', '2026-11-25T08:30'],
    ['Monday, promised', 'Monday', '2026-11-30T16:00'],
    ['another Tuesday then', 'Tuesday', '2026-12-01T16:00'],
    ['U hoort van ons voor morgen 18:30 uur', 'morgen 18:30 uur', '2026-11-25T17:30'],
    ['We bellen u binnen 24 uur terug', 'binnen 24 uur', '2026-11-25T09:00'],
    ['Vrijdag voor 15.00 uur is het er', 'Vrijdag voor 15.00 uur', '2026-11-27T14:00'],
    ['overmorgen in de ochtend', 'overmorgen in de ochtend', '2026-11-26T11:00'],
    ['Chúng tôi sẽ gửi lại trước trưa mai', 'trước trưa mai', '2026-11-25T11:00'],
    ['trong vòng 24 giờ chúng tôi sẽ trả lời', 'trong vòng 24 giờ', '2026-11-25T09:00'],
    ['thứ Sáu lúc 9 giờ sáng', 'thứ Sáu lúc 9 giờ sáng', '2026-11-27T08:00'],
    ['ngày mai lúc 3 giờ chiều', 'ngày mai lúc 3 giờ chiều', '2026-11-25T14:00'],
    [
      'Kami akan hantar semula sebelum tengah hari esok',
      'sebelum tengah hari esok',
      '2026-11-25T11:00',
    ],
    ['dalam masa 2 hari bekerja', 'dalam masa 2 hari bekerja', '2026-11-26T09:00'],
    ['pukul 3 petang esok', 'pukul 3 petang esok', '2026-11-25T14:00'],
  ])('finds it in "%s"', (text, words, at) => {
    expect(suggest(text)).toEqual([[words, at]]);
  });

  it.each([
    'Good morning, sorry to hear that.',
    'Goede morgen, wat vervelend!',
    'Mai là tên tôi',
    'We have 3 parcels of yours.',
    'Terima kasih atas maklumat anda.',
    'We could not deliver this morning.',
    '',
  ])('finds none in "%s"', (text) => {
    expect(suggest(text)).toEqual([]);
  });

  it('finds several, in the order of the text, with their places', () => {
    const text = 'Refund within 3 days, and a call tomorrow by noon.';

    const found = suggestPromises(text, { nowMs, timeZone: 'UTC' });

    expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'within 3 days',
      'tomorrow by noon',
    ]);
  });

  it('means the noon of whoever writes', () => {
    expect(suggest('tomorrow by noon', 'Asia/Ho_Chi_Minh')).toEqual([
      ['tomorrow by noon', '2026-11-25T05:00'],
    ]);
  });
});
