import { draftSchema } from '../../shared/desk-api/people.ts';
import { suggestPromises } from '../../shared/guard/suggest-promises.ts';
import { isTimeZone } from '../../shared/policy/business-hours.ts';
import { toIso } from '../../shared/time.ts';
import { json } from './answer.ts';
import { badField, readBody } from './request.ts';
import type { Operation } from './route.ts';

/** `POST /desk/drafts/check`: what a reply seems to promise, before it is posted. Nothing is kept. */
export const checkDraft: Operation = async (deps, { event }) => {
  const read = readBody(event, draftSchema);
  if ('wrong' in read) return read.wrong;
  const { text, timeZone } = read.body;
  if (!isTimeZone(timeZone)) {
    return badField('timeZone', 'expected a time zone such as Europe/Amsterdam');
  }
  const promises = suggestPromises(text, { nowMs: deps.now(), timeZone });
  return json(200, {
    promises: promises.map(({ promisedAtMs, ...found }) => ({
      ...found,
      promisedAt: toIso(promisedAtMs),
    })),
  });
};
