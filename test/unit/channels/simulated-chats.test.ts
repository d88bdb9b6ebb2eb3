import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../../infra/local/simulate/networks.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { T0 } from '../../support/cases.ts';
import { request } from '../../support/sign.ts';

const SECRET = { signing: ['test-key-of-the-simulation'] };
const TEXT = '@brand <b>lost</b> & 😡';

function simulate(
  channel: 'slack' | 'telegram' | 'line' | 'discourse',
  change: { type?: string; private?: boolean; text?: string },
) {
  const connection = { id: 'main', ownAuthorIds: [] };
  const post = { connection, author: 'noor', text: TEXT, postId: '123456789012345678' };
  const sent = NETWORKS[channel](
    { ...post, createdAtMs: T0 - 5_000, ...change },
    JSON.stringify(SECRET),
    T0,
  );
  const { headers, body } = sent;
  expect(RECEIVERS[channel].verify(request(body, headers), SECRET, T0)).toEqual({ ok: true });
  const payload = parseJson(body.toString('utf8'));
  const [event] = PARSERS[channel].parse({
    connectionId: 'main',
    payload,
    headers,
    ownAuthorIds: [],
    receivedAtMs: T0,
  });
  return event;
}

describe('simulated deliveries', () => {
  it.each(['slack', 'telegram', 'line', 'discourse'] as const)(
    'of %s verify, and edit and delete the post that they made',
    (channel) => {
      const posted = simulate(channel, { private: true });
      const edited = simulate(channel, { private: true, type: 'mention.edited', text: 'new' });
      const deleted = simulate(channel, { private: true, type: 'mention.deleted' });
      const open = simulate(channel, {});

      if (posted === undefined || !('post' in posted)) throw new Error('nothing was posted');
      expect(posted).toMatchObject({ kind: 'posted', post: { text: TEXT, visibility: 'private' } });
      const { postId } = posted.post;
      expect(edited).toMatchObject({ kind: 'edited', post: { postId, text: 'new' } });
      expect(deleted).toMatchObject({ kind: 'deleted', postId });
      const visibility = channel === 'line' ? 'private' : 'public';
      expect(open).toMatchObject({ kind: 'posted', post: { text: TEXT, visibility } });
    },
  );
});
