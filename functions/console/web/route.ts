import type { View } from '../../../shared/desk-api/contract.ts';
import { isView } from './words.ts';

/** What the address after `#` asks for: a list, and beside it one case or all connections. */
export type Route = {
  readonly view: View;
  readonly caseId?: string;
  readonly connections?: true;
};

const DEFAULT_VIEW: View = 'team';
const PATTERN = /^#\/(?:(connections)|cases(?:\/([\w-]+))?)(?:\?view=([a-z]+))?$/;

/**
 * Reads `#/cases`, `#/cases/<id>` and `#/connections`, each with an optional `?view=`; anything else
 * is the list.
 */
export function parseRoute(hash: string): Route {
  const [, connections, caseId, view] = PATTERN.exec(hash) ?? [];
  return {
    view: view !== undefined && isView(view) ? view : DEFAULT_VIEW,
    ...(caseId === undefined ? {} : { caseId }),
    ...(connections === undefined ? {} : { connections: true }),
  };
}

/** The address of a route; `parseRoute` reads it back. */
export function formatRoute({ view, caseId, connections }: Route): string {
  const cases = caseId === undefined ? '#/cases' : `#/cases/${caseId}`;
  const path = connections === true ? '#/connections' : cases;
  return view === DEFAULT_VIEW ? path : `${path}?view=${view}`;
}
