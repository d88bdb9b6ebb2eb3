import type { Post } from '../../shared/channels/channel.ts';
import { readInputs } from '../../shared/triage/read-inputs.ts';
import { readSignals } from '../../shared/triage/signals/read-signals.ts';
import { exampleConfiguration } from './configuration.ts';

const configuration = exampleConfiguration();
const [connection] = configuration.connections;
if (connection === undefined) throw new Error('the example has connections');
const known = { connection, configuration, matter: { sameMatter: 'none' }, readSignals } as const;

/** What triage reads of a public post that addresses the brand; `about` says what else is true of it. */
export function readPost(text: string, about: Partial<Post> & { readonly echo?: boolean } = {}) {
  const { echo = false, ...more } = about;
  const post: Post = {
    postId: '1',
    author: { id: '2' },
    text,
    createdAtMs: 0,
    visibility: 'public',
    addressed: true,
    handles: [],
    attachmentCount: 0,
    ...more,
  };
  return readInputs(post, { ...known, echo });
}
