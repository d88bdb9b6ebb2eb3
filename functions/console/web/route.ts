import type { View } from '../../../shared/desk-api/contract.ts';
import { isView } from './words.ts';

/** What the address after `#` asks for. */
export type Route = { readonly view: View; readonly caseId?: string };

const DEFAULT_VIEW: View = 'team';
const PATTERN = /^#\/cases(?:\/([\w-]+))?(?:\?view=([a-z]+))?$/;

/** Reads `#/cases`, `#/cases/<id>`, each with an optional `?view=`; anything else is the list. */
export function parseRoute(hash: string): Route {
  const [, caseId, view] = PATTERN.exec(hash) ?? [];
  return {
    view: view !== undefined && isView(view) ? view : DEFAULT_VIEW,
    ...(caseId === undefined ? {} : { caseId }),
  };
}

/** The address of a route; `parseRoute` reads it back. */
export function formatRoute({ view, caseId }: Route): string {
  const path = caseId === undefined ? '#/cases' : `#/cases/${caseId}`;
  return view === DEFAULT_VIEW ? path : `${path}?view=${view}`;
}
