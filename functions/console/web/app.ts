import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageConfiguration } from '../page-configuration.ts';
import { CaseList } from './case-list.ts';
import { CaseView } from './case-view.ts';
import { makeDeskClient } from './desk-client.ts';
import { Drafts } from './drafts.ts';
import { html } from './html.ts';
import { formatRoute, parseRoute } from './route.ts';
import type { Route } from './route.ts';
import { ServerClock } from './server-clock.ts';
import type { RosterPerson, Session } from './session.ts';
import { useCases } from './use-cases.ts';
import { useRoster } from './use-roster.ts';

/** The console of somebody who is signed in: the live list, and one case beside it. */
export function App(props: {
  readonly session: Session;
  readonly configuration: PageConfiguration;
}) {
  const { session, configuration } = props;
  const client = useMemo(() => makeDeskClient(session), [session]);
  const clock = useMemo(() => new ServerClock(), []);
  const drafts = useMemo(() => new Drafts(globalThis.sessionStorage), []);
  const [me, setMe] = useState(session.me());
  const route = useRoute();
  const cases = useCases({ client, clock, view: route.view, who: me.id });
  const { handlers, setDuty } = useRoster(client);
  const mine = handlers.find(({ id }) => id === me.id);
  const open = (caseId: string | undefined) => {
    const next: Route = caseId === undefined ? { view: route.view } : { view: route.view, caseId };
    location.hash = formatRoute(next);
  };
  useKeys({ caseIds: cases.list?.map(({ caseId }) => caseId) ?? [], route, open });
  const become = async (person: RosterPerson) => {
    if (await session.become?.(person)) setMe(session.me());
  };
  return html`<div class=${route.caseId === undefined ? 'page' : 'page with-case'}>
    <header class="bar">
      ${
        route.caseId === undefined
          ? html`<h1 class="brand">${configuration.brand.name}</h1>`
          : html`<strong class="brand">${configuration.brand.name}</strong>`
      }
      <span class=${cases.error === undefined ? 'live' : 'live off'} role="status">
        ${cases.error === undefined ? 'Live' : 'Reconnecting …'}
      </span>
      ${
        mine &&
        html`<button
          class="duty"
          aria-pressed=${mine.onDuty}
          onClick=${() => setDuty(me.id, !mine.onDuty)}
        >
          ${mine.onDuty ? 'On duty' : 'Off duty'}
        </button>`
      }
      <${Person}
        me=${me}
        session=${session}
        people=${configuration.people ?? []}
        become=${become}
      />
    </header>
    <${CaseList} cases=${cases} route=${route} clock=${clock} />
    ${
      route.caseId === undefined
        ? html`<main class="case empty">
            <p>Choose a case to see its story.</p>
            <${Keys} />
          </main>`
        : html`<${CaseView}
            key=${`${route.caseId} ${me.id}`}
            caseId=${route.caseId}
            client=${client}
            clock=${clock}
            drafts=${drafts}
            me=${me}
            people=${handlers}
            back=${() => open(undefined)}
            changed=${cases.soon}
          />`
    }
    <p class="unseen" role="log" aria-live="polite">${cases.news}</p>
  </div>`;
}

function Person(props: {
  readonly me: { readonly id: string; readonly name: string; readonly role: string };
  readonly session: Session;
  readonly people: readonly RosterPerson[];
  readonly become: (person: RosterPerson) => Promise<void>;
}) {
  const { me, session, people, become } = props;
  if (session.become === undefined || people.length === 0) {
    return html`<span class="me"
      >${me.name}
      ${session.signOut && html`<button onClick=${session.signOut}>Sign out</button>`}</span
    >`;
  }
  const choose = (event: { readonly currentTarget: HTMLSelectElement }) => {
    const person = people.find(({ id }) => id === event.currentTarget.value);
    if (person !== undefined) void become(person);
  };
  return html`<label class="me"
    >You are
    <select value=${me.id} onChange=${choose}>
      ${people.map(({ id, name, role }) => html`<option key=${id} value=${id}>${name} (${role})</option>`)}
    </select>
  </label>`;
}

function Keys() {
  return html`<p class="keys">
    <kbd>j</kbd> <kbd>k</kbd> next and previous case · <kbd>Esc</kbd> back to the list
  </p>`;
}

function useRoute(): Route {
  const [route, setRoute] = useState(parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
}

/** j and k walk through the list, Escape goes back to it; not while somebody writes. */
function useKeys(at: {
  readonly caseIds: readonly string[];
  readonly route: Route;
  readonly open: (caseId: string | undefined) => void;
}): void {
  const { caseIds, route, open } = at;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement && event.target.matches('input,textarea,select');
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') open(undefined);
      if (event.key !== 'j' && event.key !== 'k') return;
      const position = caseIds.indexOf(route.caseId ?? '');
      const next = caseIds[event.key === 'j' ? position + 1 : Math.max(0, position - 1)];
      if (next !== undefined) open(next);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
