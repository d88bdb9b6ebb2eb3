import { describe, expect, it } from 'vitest';
import { likeness, matterOf } from '../../../shared/triage/matter.ts';
import { findSameMatter } from '../../../shared/triage/same-matter.ts';
import type { Matter } from '../../../shared/case/case.ts';
import { DAY } from '../../../shared/time.ts';
import { History, NO_SIGNS, T0 } from '../../support/cases.ts';

const WINDOW = 30 * DAY;
const matter = (text: string, more: { conversationId?: string; parentPostId?: string } = {}) =>
  matterOf({ postId: 'new', text, ...more });

/** A case about a text, closed some time before now or still open. */
function about(
  text: string,
  options: { closedMs?: number; topic?: string; conversationId?: string } = {},
) {
  const { closedMs, topic, conversationId } = options;
  const known = matterOf({
    postId: 'old',
    text,
    ...(conversationId === undefined ? {} : { conversationId }),
  });
  const history = new History(undefined, {
    matter: { ...known, ...(topic === undefined ? {} : { topic }) },
  });
  const state = history.case;
  return {
    case:
      closedMs === undefined
        ? state
        : { ...state, status: 'closed_confirmed' as const, closedAtMs: closedMs },
  };
}
const find = (candidates: ReturnType<typeof about>[], post: Matter, atMs = T0) =>
  findSameMatter(candidates, { matter: post, atMs, windowMs: WINDOW });

const late = 'my parcel 3SABC1234567 never came and nobody answers the phone';

describe('findSameMatter', () => {
  it('R-42: takes a customer who writes again to be on the same matter when nothing tells', () => {
    const open = about(late);

    expect(find([open], matter('hello??'))).toEqual({ sameMatter: 'open_case', candidate: open });
    expect(find([], matter('hello??'))).toEqual({ sameMatter: 'none' });
  });

  it('knows it by the thread, whatever else is said', () => {
    const open = about(late, { conversationId: 'c1' });

    expect(
      find([open], matter('order 99-88776 is wrong too', { conversationId: 'c1' })).sameMatter,
    ).toBe('open_case');
    expect(find([about(late)], matter('order 99-88776', { parentPostId: 'old' })).sameMatter).toBe(
      'open_case',
    );
  });

  it('tells two orders of one customer apart, and knows one by its number', () => {
    const open = about(late);

    expect(find([open], matter('order 10045-2288 is broken')).sameMatter).toBe('none');
    expect(find([open], matter('again 3SABC-1234567!')).sameMatter).toBe('open_case');
  });

  it('tells two topics apart unless the words are alike', () => {
    const open = about('the parcel came late once more today', { topic: 'delivery' });
    const refund = (text: string) => ({ ...matter(text), topic: 'refund' });

    expect(find([open], refund('where is my money back please')).sameMatter).toBe('none');
    expect(find([open], refund('the parcel came late once more')).sameMatter).toBe('open_case');
    expect(find([open], { ...matter('where is my money'), topic: 'delivery' }).sameMatter).toBe(
      'open_case',
    );
  });

  it('prefers a number to a thread, that to nothing at all, and open cases to closed ones', () => {
    const sameThread = about('hello there', { conversationId: 'c1' });
    expect(
      find([sameThread, about(late)], matter('3SABC1234567', { conversationId: 'c1' })),
    ).toMatchObject({ candidate: { case: { matter: { references: [expect.any(String)] } } } });

    const newest = about('the app crashes when I open the settings');
    const meant = about(late, { closedMs: T0 - DAY });
    const other = about('hello');

    expect(find([newest, meant], matter('3SABC1234567 is lost again'))).toEqual({
      sameMatter: 'closed_case',
      candidate: meant,
    });
    expect(find([meant, other], matter('well?'))).toEqual({
      sameMatter: 'open_case',
      candidate: other,
    });
  });

  it.each([
    ['just inside the window', WINDOW - 1, 'closed_case'],
    ['at its end', WINDOW, 'none'],
    ['after it', WINDOW + 1, 'none'],
  ])('counts a case closed %s', (_name, agoMs, expected) => {
    expect(find([about(late, { closedMs: T0 - agoMs })], matter('still nothing')).sameMatter).toBe(
      expected,
    );
  });

  it.each(['closed_merged', 'closed_expired'] as const)(
    'never means a case that is %s',
    (status) => {
      const over = about(late, { closedMs: T0 });
      const post = { matter: matter('3SABC1234567'), atMs: T0, windowMs: WINDOW };

      expect(findSameMatter([over], post).sameMatter).toBe('closed_case');
      expect(findSameMatter([{ case: { ...over.case, status } }], post).sameMatter).toBe('none');
    },
  );
});

describe('matterOf', () => {
  it('holds hashes only', () => {
    const found = JSON.stringify(
      matter('My order 10045-2288 at Church Street never came, call me', {
        conversationId: 'conv-1',
      }),
    );

    for (const word of ['10045', 'church', 'never', 'conv'])
      expect(found.toLowerCase()).not.toContain(word);
  });

  it('compares words in any script, and not too few of them', () => {
    const like = (one: string, other: string) => likeness(matter(one).words, matter(other).words);

    expect(like('包裹三天没有到了，客服也不回', '包裹三天没有到了，客服不回')).toBeGreaterThan(0.5);
    expect(like('พัสดุของฉันยังไม่มาถึงเลย', 'แอปเปิดไม่ได้อีกแล้ววันนี้')).toBeLessThan(0.3);
    expect(
      like('gói hàng của tôi bị mất rồi', 'gói hàng của tôi bị mất rồi!!! @brand https://x.y'),
    ).toBe(1);
    expect(like('hello', 'hello')).toBeUndefined();
    expect(matter('')).toEqual({ ...NO_SIGNS, threads: matter('x').threads });
  });

  it('finds numbers however they are written, and no years or prices', () => {
    const numbers = (text: string) => matter(text).references.length;

    expect(matter('order #10045-22').references).toEqual(matter('ORDER 1004522').references);
    expect([
      numbers('in 2026 for 1200 euro'),
      numbers('JVGL0612345678'),
      numbers('order 12345 and 67890'),
    ]).toEqual([0, 1, 2]);
  });
});
