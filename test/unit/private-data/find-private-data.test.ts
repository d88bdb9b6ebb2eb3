import { describe, expect, it } from 'vitest';
import { findPrivateData } from '../../../shared/private-data/find-private-data.ts';
import { maskPrivateData } from '../../../shared/private-data/mask-private-data.ts';
import { POSTS_EN } from './posts-en.ts';
import { POSTS_ID, POSTS_MS } from './posts-ms-id.ts';
import { POSTS_NL } from './posts-nl.ts';
import { POSTS_OTHERS } from './posts-others.ts';
import { POSTS_VI } from './posts-vi.ts';

const POSTS = {
  en: POSTS_EN,
  nl: POSTS_NL,
  vi: POSTS_VI,
  ms: POSTS_MS,
  id: POSTS_ID,
  others: POSTS_OTHERS,
};
const MARKED = /\{(\w+)\|([^}]*)\}/g;

describe('findPrivateData', () => {
  it('is judged by more than three hundred posts', () => {
    expect(Object.values(POSTS).flat().length).toBeGreaterThan(300);
  });

  it.each(Object.entries(POSTS))(
    'finds in posts in %s what is private and nothing else',
    (language, posts) => {
      const wrong = posts.flatMap((post) => {
        const text = post.replaceAll(MARKED, '$2');
        const wanted = Array.from(post.matchAll(MARKED), ([, kind, words]) => `${kind}: ${words}`);
        const found = findPrivateData(text, language === 'others' ? {} : { language }).map(
          ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
        );
        return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ text, wanted, found }];
      });

      expect(wrong).toEqual([]);
    },
  );

  it.each(Object.entries(POSTS))('masks posts in %s so that nothing is found again', (_, posts) => {
    for (const post of posts) {
      const text = post.replaceAll(MARKED, '$2');
      const masked = maskPrivateData(text, findPrivateData(text));

      expect(findPrivateData(masked)).toEqual([]);
    }
  });
});
