import * as z from 'zod';
import { HOUR } from '../../time.ts';
import type { CatchUpAccess, CatchUpAdapter, CatchUpCall, Gap } from '../catch-up.ts';

/**
 * A forum's newest posts, page by page. Edits show as posts with a later `updated_at`; deletions do
 * not show.
 * @see https://docs.discourse.org/#tag/Posts/operation/listPosts
 */
export const discourseCatchUp: CatchUpAdapter = {
  everyMs: HOUR,
  onlyWhenSilent: false,
  lists: true,
  ask: (_gap, access) => (access.apiBaseUrl === undefined ? undefined : callFor(access)),
  read,
};

/** Posts that the forum writes itself. */
const SYSTEM_USER = -1;

const answerSchema = z.object({
  latest_posts: z.array(
    z.looseObject({
      id: z.int(),
      user_id: z.int().optional(),
      created_at: z.iso.datetime(),
      updated_at: z.iso.datetime().optional(),
      version: z.int().optional(),
    }),
  ),
});

function read(answer: unknown, { sinceMs }: Gap, access: CatchUpAccess) {
  const known = answerSchema.safeParse(answer);
  const posts = known.success ? known.data.latest_posts : [];
  const missed = posts.filter(
    ({ created_at, updated_at, user_id }) =>
      user_id !== SYSTEM_USER && Date.parse(updated_at ?? created_at) >= sinceMs,
  );
  const deliveries = missed
    .toSorted((one, other) => one.id - other.id)
    .map((post) => ({ headers: headersOf(post), body: JSON.stringify({ post }) }));
  const oldestId = Math.min(...posts.map(({ id }) => id));
  const reachesBack = posts.some(({ created_at }) => Date.parse(created_at) < sinceMs);
  return {
    deliveries,
    ...(posts.length === 0 || reachesBack ? {} : { next: callFor(access, oldestId) }),
  };
}

/** `updated_at` moves with likes, too; only an edit makes another version. */
function headersOf({ version }: { readonly version?: number | undefined }) {
  const event = version === undefined || version === 1 ? 'post_created' : 'post_edited';
  return { 'x-discourse-event-type': 'post', 'x-discourse-event': event };
}

function callFor({ token, apiBaseUrl = '' }: CatchUpAccess, before?: number): CatchUpCall {
  const page = before === undefined ? '' : `?before=${before}`;
  return {
    method: 'GET',
    url: `${apiBaseUrl}/posts.json${page}`,
    headers: { 'api-key': token, 'api-username': 'system', accept: 'application/json' },
  };
}
