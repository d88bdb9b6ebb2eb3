import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WaitingAction } from '../../../shared/triage/table.ts';
import type { PageConfiguration } from '../page-configuration.ts';
import { Bar } from './bar.ts';
import { CaseList } from './case-list.ts';
import { CaseView } from './case-view.ts';
import { ConnectionsView, HealthLine } from './connections-view.ts';
import { makeDeskClient } from './desk-client.ts';
import type { DeskClient } from './desk-client.ts';
import { Drafts } from './drafts.ts';
import { html } from './html.ts';
import { LearningView } from './learning-view.ts';
import { MentionView, MentionsLine, MentionsView } from './mentions-view.ts';
import { DEFAULT_ACTION, formatRoute, isListAlone, parseRoute } from './route.ts';
import type { Route } from './route.ts';
import { ServerClock } from './server-clock.ts';
import type { Me, RosterPerson, Session } from './session.ts';
import { useCases } from './use-cases.ts';
import { useConnections } from './use-connections.ts';
import type { Connections } from './use-connections.ts';
import { useWaiting } from './use-mentions.ts';
import { useRoster } from './use-roster.ts';

/** The console of somebody who is signed in: the live list of cases, and one thing beside it. */
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
  const { waiting, soon: countAgain } = useWaiting(client);
  const { handlers, setDuty } = useRoster(client);
  const { view } = route;
  const go = (next: Route) => {
    location.hash = formatRoute(next);
  };
  const toList = () => go({ view });
  const place = { client, clock, me, back: toList };
  const changed = () => {
    cases.soon();
    countAgain();
  };
  useKeys({ caseIds: cases.list?.map(({ caseId }) => caseId) ?? [], route, go });
  const isList = isListAlone(route);
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
    <${Foot} route=${route} waiting=${waiting} connections=${connections} />
    ${isList && html`<${Welcome} />`}
    ${
      route.connections &&
      html`<${ConnectionsView} connections=${connections} clock=${clock} back=${toList} />`
    }
    <${Posts} ...${place} route=${route} changed=${changed} />
    ${
      route.caseId !== undefined &&
      html`<${CaseView}
        key=${`${route.caseId} ${me.id}`}
        ...${place}
        caseId=${route.caseId}
        drafts=${drafts}
        people=${handlers}
        changed=${cases.soon}
      />`
    }
    <p class="unseen" role="log" aria-live="polite">${cases.news}</p>
    <p class="unseen" role="log" aria-live="polite">${connections.news}</p>
  </div>`;
}

/** The mentions that wait, one of them, or what was learned from them, as the address asks. */
function Posts(props: {
  readonly route: Route;
  readonly client: DeskClient;
  readonly clock: ServerClock;
  readonly me: Me;
  readonly back: () => void;
  readonly changed: () => void;
}) {
  const { me } = props;
  const { view, learning, mentions, mentionId } = props.route;
  const hrefOf = {
    list: (action: WaitingAction) => formatRoute({ view, mentions: action }),
    learning: formatRoute({ view, learning: true }),
    caseOf: (caseId: string) => formatRoute({ view, caseId }),
  };
  if (learning === true) {
    const mentionsHref = hrefOf.list(DEFAULT_ACTION);
    return html`<${LearningView} key=${me.id} ...${props} mentionsHref=${mentionsHref} />`;
  }
  if (mentions !== undefined) {
    return html`<${MentionsView} ...${props} hrefOf=${hrefOf} action=${mentions} />`;
  }
  if (mentionId === undefined) return null;
  return html`<${MentionView} ...${props} hrefOf=${hrefOf} mentionId=${mentionId} />`;
}

/** The lines at the foot of the list, each saying how things are and leading there. */
function Foot(props: {
  readonly route: Route;
  readonly waiting: ReturnType<typeof useWaiting>['waiting'];
  readonly connections: Connections;
}) {
  const { route, waiting, connections } = props;
  const { view } = route;
  return html`<footer class="foot">
    <${MentionsLine}
      waiting=${waiting}
      href=${formatRoute({ view, mentions: DEFAULT_ACTION })}
      isOpen=${route.mentions !== undefined}
    />
    <${HealthLine}
      connections=${connections}
      href=${formatRoute({ view, connections: true })}
      isOpen=${route.connections === true}
    />
  </footer>`;
}

function Welcome() {
  return html`<main class="case empty">
    <p>Choose a case to see its story.</p>
    <${Keys} />
  </main>`;
}

function Keys() {
  return html`<p class="keys">
    <kbd>j</kbd> <kbd>k</kbd> next and previous case · <kbd>m</kbd> mentions${' · '}
    <kbd>l</kbd> learning · <kbd>c</kbd> connections · <kbd>Esc</kbd> list
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

/**
 * j and k walk through the list, m shows mentions, l what was learned from them, c connections,
 * Escape goes back; not while one writes.
 */
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
      if (event.key === 'm') go({ view, mentions: DEFAULT_ACTION });
      if (event.key === 'l') go({ view, learning: true });
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
