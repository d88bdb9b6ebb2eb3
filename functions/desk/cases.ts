import { caseIdSchema } from '../../shared/case/case.ts';
import { commandRequestSchema } from '../../shared/desk-api/command-requests.ts';
import { VIEWS } from '../../shared/desk-api/contract.ts';
import { storeAuditEntry } from '../../shared/store/audit-store.ts';
import { loadCase } from '../../shared/store/case-store.ts';
import { toIso } from '../../shared/time.ts';
import { json, problem } from './answer.ts';
import { countCommand } from './count-command.ts';
import { readCursor } from './cursor.ts';
import { listCases } from './list-cases.ts';
import { mayReadPrivateData } from './private-data.ts';
import { badField, readBody } from './request.ts';
import type { Operation } from './route.ts';
import { runCommand } from './run-command.ts';
import { readStory } from './story.ts';
import { summaryOf } from './view-case.ts';

const NO_CASE = 'There is no case with that id.';

/** `GET /desk/cases` */
export const listCasesOf: Operation = async (deps, { event, actor }) => {
  const { view: wanted = 'mine', cursor: given } = event.queryStringParameters ?? {};
  const view = VIEWS.find((known) => known === wanted);
  if (view === undefined) {
    return badField('view', `found "${wanted.slice(0, 40)}", allowed: ${VIEWS.join(', ')}`);
  }
  const read = readCursor(given);
  if ('wrong' in read) return read.wrong;
  return json(
    200,
    await listCases(deps, { view, handlerId: actor.handlerId, cursor: read.position }),
  );
};

/**
 * `GET /desk/cases/{caseId}`: the case and its story, with those of cases merged into it. Private
 * data is masked; with `?privateData=shown` whoever needs to know reads the original beside it, and
 * that they did is written down before they do.
 */
export const readCase: Operation = async (deps, { event, actor, id }) => {
  const { privateData } = event.queryStringParameters ?? {};
  if (privateData !== undefined && privateData !== 'shown') {
    return badField('privateData', `found "${privateData.slice(0, 40)}", allowed: shown`);
  }
  const caseId = caseIdSchema.safeParse(id);
  const found = caseId.success ? await loadCase(deps.table, caseId.data) : undefined;
  if (found === undefined) return problem('not_found', NO_CASE);
  const unmasked = privateData === 'shown';
  if (unmasked) {
    if (!mayReadPrivateData(actor, found.case, deps.policy.roster)) {
      return problem('forbidden', 'Only who works on this case may read what is masked in it.');
    }
    await storeAuditEntry(deps.table, {
      scope: found.case.caseId,
      atMs: deps.now(),
      by: actor.handlerId,
      action: 'readPrivateData',
      subjects: [],
    });
  }
  return json(200, {
    case: summaryOf(found, deps.policy.roster),
    timeline: await readStory(deps, [found], { unmasked }),
    now: toIso(deps.now()),
  });
};

/** `POST /desk/cases/{caseId}/commands` */
export const commandCase: Operation = async (deps, { event, actor, id }) => {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return problem('not_found', NO_CASE);
  const read = readBody(event, commandRequestSchema);
  if ('wrong' in read) return read.wrong;
  const target = { caseId: caseId.data, by: actor.handlerId };
  const result = await runCommand(deps, target, read.body);
  countCommand(deps, result);
  const { roster } = deps.policy;
  switch (result.outcome) {
    case 'done':
      return json(200, {
        case: summaryOf(result.after, roster),
        ...(result.other === undefined ? {} : { other: summaryOf(result.other, roster) }),
        now: toIso(deps.now()),
      });
    case 'unknown_case':
      return problem('not_found', NO_CASE);
    case 'conflict':
      return problem('version_conflict', 'Somebody else changed the case; look at it again.', {
        currentVersion: result.currentVersion,
      });
    case 'refused':
      return problem(result.refusal.refused, result.refusal.message);
  }
};
