import { readMentionId } from '../../shared/desk-api/mention-id.ts';
import { MAX_MENTIONS, mentionCommandSchema } from '../../shared/desk-api/mentions.ts';
import type { MentionList } from '../../shared/desk-api/mentions.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';
import { loadPost } from '../../shared/store/mention-store.ts';
import type { Mention } from '../../shared/store/mention.ts';
import { toIso } from '../../shared/time.ts';
import { WAITING_ACTIONS } from '../../shared/triage/table.ts';
import { json, problem } from './answer.ts';
import { countCommand } from './count-command.ts';
import { readCursor } from './cursor.ts';
import type { DeskDependencies } from './dependencies.ts';
import { isKept, listWaiting } from './list-mentions.ts';
import { badField, readBody } from './request.ts';
import { retriage } from './retriage.ts';
import type { Operation } from './route.ts';
import { summaryOf } from './view-case.ts';
import { mentionDetailOf } from './view-mention.ts';

const DEFAULT_LIMIT = 25;
const NO_MENTION = 'There is no mention with that id.';

/**
 * `GET /desk/mentions`: those that wait for a person with an `action`, or the one of a `channel`
 * and `postId`.
 */
export const listMentions: Operation = async (deps, { event }) => {
  const given = event.queryStringParameters ?? {};
  const { action: wanted, channel: named, postId, cursor: wantedCursor } = given;
  const channel = CHANNELS.find((known) => known === named);
  if (named !== undefined && channel === undefined) {
    return badField('channel', `found "${named.slice(0, 40)}", allowed: ${CHANNELS.join(', ')}`);
  }
  if (postId !== undefined) {
    if (channel === undefined) return badField('channel', 'expected the channel of the post');
    const found = await findMention(deps, { channel, postId });
    const mentions = found === undefined ? [] : [mentionDetailOf(found, deps.policy.roster)];
    return json(200, { mentions, now: toIso(deps.now()) } satisfies MentionList);
  }
  const action = WAITING_ACTIONS.find((known) => known === wanted);
  if (action === undefined) {
    const found = wanted === undefined ? 'found none' : `found "${wanted.slice(0, 40)}"`;
    return badField('action', `${found}, allowed: ${WAITING_ACTIONS.join(', ')}`);
  }
  const limit = Number(given['limit'] ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_MENTIONS) {
    return badField('limit', `expected a whole number from 1 to ${MAX_MENTIONS}`);
  }
  const read = readCursor(wantedCursor);
  if ('wrong' in read) return read.wrong;
  return json(200, await listWaiting(deps, { action, channel, cursor: read.position, limit }));
};

/** `GET /desk/mentions/{mentionId}`: the post, its branch of the table and every reason. */
export const readMention: Operation = async (deps, { id }) => {
  const found = await findMention(deps, readMentionId(id));
  if (found === undefined) return problem('not_found', NO_MENTION);
  const mention = mentionDetailOf(found, deps.policy.roster);
  return json(200, { mention, now: toIso(deps.now()) });
};

/** `POST /desk/mentions/{mentionId}/commands`: what a person says that a post is. */
export const commandMention: Operation = async (deps, { event, actor, id }) => {
  const found = await findMention(deps, readMentionId(id));
  if (found === undefined) return problem('not_found', NO_MENTION);
  const read = readBody(event, mentionCommandSchema);
  if ('wrong' in read) return read.wrong;
  const result = await retriage(deps, { mention: found, by: actor.handlerId }, read.body);
  countCommand(deps, result);
  const { roster } = deps.policy;
  switch (result.outcome) {
    case 'done':
      return json(200, {
        mention: mentionDetailOf(result.mention, roster),
        ...(result.case === undefined ? {} : { case: summaryOf(result.case, roster) }),
        now: toIso(deps.now()),
      });
    case 'words_gone':
      return problem('words_gone', 'Its author took the post back, so nobody can judge it.');
    case 'conflict':
      return problem('version_conflict', 'The mention has changed; look at it again.', {
        currentVersion: result.currentRevision,
      });
  }
};

async function findMention(
  deps: DeskDependencies,
  ref: Parameters<typeof loadPost>[1] | undefined,
): Promise<Mention | undefined> {
  const found = ref === undefined ? undefined : await loadPost(deps.table, ref);
  if (found?.kind !== 'mention') return undefined;
  return isKept(found, deps.policy.retentionMs, deps.now()) ? found : undefined;
}
