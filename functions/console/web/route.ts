import type { View } from '../../../shared/desk-api/contract.ts';
import type { WaitingAction } from '../../../shared/triage/table.ts';
import { isWaitingAction } from './mention-words.ts';
import { isView } from './words.ts';

/** What the address after `#` asks for: a list of cases, and beside it one other thing. */
export type Route = {
  readonly view: View;
  readonly caseId?: string;
  readonly connections?: true;
  readonly learning?: true;
  /** The mentions that wait with this action. */
  readonly mentions?: WaitingAction;
  readonly mentionId?: string;
};

const DEFAULT_VIEW: View = 'team';
export const DEFAULT_ACTION: WaitingAction = 'HUMAN_TRIAGE';
const PATTERN =
  /^#\/(connections|learning|mentions|mention|cases)(?:\/([\w-]+))?(?:\?view=([a-z]+))?$/;

/**
 * Reads `#/cases`, `#/cases/<id>`, `#/connections`, `#/learning`, `#/mentions/<action>` and
 * `#/mention/<id>`, each with an optional `?view=`; anything else is the list.
 */
export function parseRoute(hash: string): Route {
  const [, place, name, wanted] = PATTERN.exec(hash) ?? [];
  const view = wanted !== undefined && isView(wanted) ? wanted : DEFAULT_VIEW;
  if (place === 'connections' && name === undefined) return { view, connections: true };
  if (place === 'learning' && name === undefined) return { view, learning: true };
  if (place === 'mentions') {
    return { view, mentions: name !== undefined && isWaitingAction(name) ? name : DEFAULT_ACTION };
  }
  if (place === 'mention' && name !== undefined) return { view, mentionId: name };
  return place === 'cases' && name !== undefined ? { view, caseId: name } : { view };
}

/** The address of a route; `parseRoute` reads it back. */
export function formatRoute({ view, ...route }: Route): string {
  const path = pathOf(route);
  return view === DEFAULT_VIEW ? path : `${path}?view=${view}`;
}

function pathOf(beside: Omit<Route, 'view'>): string {
  const { caseId, connections, learning, mentions, mentionId } = beside;
  if (connections === true) return '#/connections';
  if (learning === true) return '#/learning';
  if (mentions !== undefined) return `#/mentions/${mentions}`;
  if (mentionId !== undefined) return `#/mention/${mentionId}`;
  return caseId === undefined ? '#/cases' : `#/cases/${caseId}`;
}

/** The address of something else beside the list that is shown. */
export function hrefBeside(beside: Omit<Route, 'view'>): string {
  return formatRoute({ view: parseRoute(location.hash).view, ...beside });
}

/** Whether nothing stands beside the list. */
export function isListAlone({ view: _view, ...beside }: Route): boolean {
  return Object.keys(beside).length === 0;
}
