import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageConfiguration } from '../page-configuration.ts';
import { Bar } from './bar.ts';
import { CaseList } from './case-list.ts';
import { CaseView } from './case-view.ts';
import { ConnectionsView, HealthLine } from './connections-view.ts';
import { makeDeskClient } from './desk-client.ts';
import { Drafts } from './drafts.ts';
import { html } from './html.ts';
import { formatRoute, parseRoute } from './route.ts';
import type { Route } from './route.ts';
import { ServerClock } from './server-clock.ts';
import type { RosterPerson, Session } from './session.ts';
import { useCases } from './use-cases.ts';
import { useConnections } from './use-connections.ts';
import { useRoster } from './use-roster.ts';

/** The console of somebody who is signed in: the live list, and one case or all connections. */
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
  const connections = useConnections(client, clock);
  const { handlers, setDuty } = useRoster(client);
  const { view } = route;
  const go = (next: Route) => {
    location.hash = formatRoute(next);
  };
  const toList = () => go({ view });
  useKeys({ caseIds: cases.list?.map(({ caseId }) => caseId) ?? [], route, go });
  const isList = route.caseId === undefined && route.connections === undefined;
  const become = async (person: RosterPerson) => {
    if (await session.become?.(person)) setMe(session.me());
  };
  return html`<div class=${isList ? 'page' : 'page opened'}>
    <${Bar}
      brand=${configuration.brand.name}
      isTitle=${isList}
      isLive=${cases.error === undefined}
      onDuty=${handlers.find(({ id }) => id === me.id)?.onDuty}
      setDuty=${(onDuty: boolean) => setDuty(me.id, onDuty)}
      me=${me}
      session=${session}
      people=${configuration.people ?? []}
      become=${become}
    />
    <${CaseList} cases=${cases} route=${route} clock=${clock} />
    <${HealthLine}
      connections=${connections}
      href=${formatRoute({ view, connections: true })}
      isOpen=${route.connections === true}
    />
    ${
      isList &&
      html`<main class="case empty">
        <p>Choose a case to see its story.</p>
        <${Keys} />
      </main>`
    }
    ${
      route.connections &&
      html`<${ConnectionsView} connections=${connections} clock=${clock} back=${toList} />`
    }
    ${
      route.caseId !== undefined &&
      html`<${CaseView}
        key=${`${route.caseId} ${me.id}`}
        caseId=${route.caseId}
        client=${client}
        clock=${clock}
        drafts=${drafts}
        me=${me}
        people=${handlers}
        back=${toList}
        changed=${cases.soon}
      />`
    }
    <p class="unseen" role="log" aria-live="polite">${cases.news}</p>
    <p class="unseen" role="log" aria-live="polite">${connections.news}</p>
  </div>`;
}

function Keys() {
  return html`<p class="keys">
    <kbd>j</kbd> <kbd>k</kbd> next and previous case · <kbd>c</kbd> connections${' · '}
    <kbd>Esc</kbd> list
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

/** j and k walk through the list, c shows connections, Escape goes back; not while one writes. */
function useKeys(at: {
  readonly caseIds: readonly string[];
  readonly route: Route;
  readonly go: (next: Route) => void;
}): void {
  const { caseIds, route, go } = at;
  const { view } = route;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement && event.target.matches('input,textarea,select');
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') go({ view });
      if (event.key === 'c') go({ view, connections: true });
      if (event.key !== 'j' && event.key !== 'k') return;
      const position = caseIds.indexOf(route.caseId ?? '');
      const caseId = caseIds[event.key === 'j' ? position + 1 : Math.max(0, position - 1)];
      if (caseId !== undefined) go({ view, caseId });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
