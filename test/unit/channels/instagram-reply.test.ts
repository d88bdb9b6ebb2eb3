import { describe, expect, it } from 'vitest';
import { instagramReply } from '../../../shared/channels/instagram/reply.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { T0 } from '../../support/cases.ts';
import { draftOf } from '../../support/meta-drafts.ts';

const US = '17841405726653026';

describe('instagramReply', () => {
  it('answers a comment at the host of either login', () => {
    const build = (token: string) => instagramReply.build({ ...draftOf('public'), token });

    expect(build('EAAtoken')).toMatchObject({
      can: true,
      call: {
        url: 'https://graph.facebook.com/v26.0/post-1/replies',
        headers: { authorization: 'Bearer EAAtoken' },
        body: '{"message":"We are on it"}',
      },
    });
    expect(build('IGtoken')).toMatchObject({
      call: { url: 'https://graph.instagram.com/v26.0/post-1/replies' },
    });
  });

  it('answers a mention with Facebook Login, and never in private', () => {
    const draft = draftOf('public', { to: { conversationId: 'mention:8' }, accountId: US });

    expect(instagramReply.build(draft)).toMatchObject({
      call: {
        url: `https://graph.facebook.com/v26.0/${US}/mentions`,
        body: '{"media_id":"8","comment_id":"post-1","message":"We are on it"}',
      },
    });
    expect(instagramReply.build({ ...draft, token: 'IGx' })).toMatchObject({
      because: 'by_hand_only',
    });
    expect(instagramReply.build({ ...draft, visibility: 'private' })).toMatchObject({
      because: 'no_private_replies',
    });
  });

  it('answers comments on live video in private alone', () => {
    const build = (visibility: 'public' | 'private') =>
      instagramReply.build(draftOf(visibility, { to: { conversationId: 'live:8' } }));

    expect(build('public')).toMatchObject({ because: 'no_public_replies' });
    expect(build('private')).toMatchObject({ can: true });
  });

  it('counts bytes in private and characters in public', () => {
    const inPrivate = (text: string) =>
      instagramReply.build({ ...draftOf('private', { to: { visibility: 'private' } }), text });
    const inPublic = (text: string) => instagramReply.build({ ...draftOf('public'), text });

    expect(instagramReply.count('é😤', 'private')).toBe(6);
    expect(inPrivate('😤'.repeat(250))).toMatchObject({ can: true });
    expect(inPrivate(`${'😤'.repeat(250)}.`)).toMatchObject({ because: 'too_long' });
    expect(inPublic('😤'.repeat(2_200))).toMatchObject({ can: true });
    expect(inPublic('😤'.repeat(2_201))).toMatchObject({ because: 'too_long' });
  });

  it('answers a commenter once in private, within seven days', () => {
    const build = (ageMs: number, privateReplySent = false) =>
      instagramReply.build(
        draftOf('private', { to: { createdAtMs: T0 - ageMs }, privateReplySent }),
      );

    expect(build(7 * DAY)).toMatchObject({
      call: {
        url: expect.stringMatching(/\/me\/messages$/),
        body: expect.stringContaining('"comment_id":"post-1"'),
      },
    });
    expect(build(7 * DAY + 1)).toMatchObject({ because: 'window_closed' });
    expect(build(HOUR, true)).toMatchObject({ because: 'already_replied_in_private' });
  });
});
