import { describe, expect, it } from 'vitest';
import type { Everything } from '../support/table.ts';
import { account } from './audit.ts';
import type { Sent } from './audit.ts';

const sent = (postId: string, { acknowledged = true, opensCase = true } = {}): Sent => ({
  post: { channel: 'facebook', author: 'a', text: 't', postId, opensCase },
  acknowledged,
});
const stored = (postId: string, caseId?: string) => ({
  kind: 'mention',
  postId: `100000000000001_${postId}`,
  caseId,
});
const joins = (...postIds: string[]) => [
  {
    version: 1,
    events: postIds.map((postId) => ({
      type: 'mentionJoined',
      mention: { channel: 'facebook', postId: `100000000000001_${postId}` },
    })),
  },
];

describe('account', () => {
  const found = account(
    [
      sent('11'),
      sent('12'),
      sent('13', { acknowledged: false }),
      sent('14'),
      sent('15', { opensCase: false }),
      sent('16'),
      sent('17'),
    ],
    {
      posts: [stored('11', 'A'), stored('14'), stored('15'), stored('16', 'A'), stored('17', 'B')],
      commits: new Map([
        ['A', joins('11', '16', '16')],
        ['B', joins('17')],
        ['C', joins('17')],
      ]),
    } as unknown as Everything,
  );

  it('misses what was acknowledged and is not there, and a complaint without a case', () => {
    expect(found.lost).toEqual(['12', '14']);
  });

  it('finds what stands twice in one case, or in two', () => {
    expect(found.doubled).toEqual(['16', '17']);
  });
});
