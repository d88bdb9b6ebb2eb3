import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import { countdownText, isLate } from './countdown.ts';
import { html } from './html.ts';
import { formatRoute } from './route.ts';
import type { Route } from './route.ts';
import type { ServerClock } from './server-clock.ts';
import type { Cases } from './use-cases.ts';
import { useNow } from './use-now.ts';
import {
  CHANNEL_WORDS,
  PRIORITY_WORDS,
  STATUS_WORDS,
  VIEW_WORDS,
  customerName,
  deadlineLabel,
  isView,
} from './words.ts';

/** The live list with its views. */
export function CaseList(props: {
  readonly cases: Cases;
  readonly route: Route;
  readonly clock: ServerClock;
}) {
  const { cases, route, clock } = props;
  const nowMs = useNow(clock);
  const { list, changed, error, hasMore, more } = cases;
  return html`<nav class="list" aria-label="Cases">
    <ul class="views" aria-label="Views">
      ${Object.keys(VIEW_WORDS)
        .filter(isView)
        .map(
          (view) =>
            html`<li key=${view}>
              <a
                href=${formatRoute({ ...route, view })}
                aria-current=${view === route.view ? 'page' : undefined}
                >${VIEW_WORDS[view].title}</a
              >
            </li>`,
        )}
    </ul>
    ${error !== undefined && html`<p class="problem" role="alert">${error} Trying again.</p>`}
    ${list === undefined && error === undefined && html`<p class="hint">Loading …</p>`}
    ${list?.length === 0 && html`<p class="hint">${VIEW_WORDS[route.view].empty}</p>`}
    <ul class="rows">
      ${list?.map(
        (item) =>
          html`<${Row}
            key=${item.caseId}
            item=${item}
            nowMs=${nowMs}
            isOpen=${item.caseId === route.caseId}
            isNew=${changed.has(item.caseId)}
            href=${formatRoute({ view: route.view, caseId: item.caseId })}
          />`,
      )}
    </ul>
    ${hasMore && html`<button class="more" onClick=${more}>Show more</button>`}
  </nav>`;
}

function Row(props: {
  readonly item: CaseSummary;
  readonly nowMs: number;
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly href: string;
}) {
  const { item, nowMs, isOpen, isNew, href } = props;
  const { owner, priority, nextDeadline } = item;
  return html`<li>
    <a
      class=${`row ${priority} ${isNew ? 'fresh' : ''} ${item.breached ? 'missed' : ''}`}
      href=${href}
      aria-current=${isOpen ? 'true' : undefined}
    >
      <span class="who" dir="auto">${customerName(item.customer)}</span>
      <span class="until"
        >${nextDeadline && html`<${Until} deadline=${nextDeadline} nowMs=${nowMs} />`}</span
      >
      <span class="facts"><${Facts} item=${item} /></span>
      <span class="owner"><${Avatar} initials=${owner.initials} /> ${owner.name}</span>
    </a>
  </li>`;
}

/** Priority, place and state of a case in one line, and what is out of the ordinary. */
export function Facts({ item }: { readonly item: CaseSummary }) {
  const { priority, level, channel, visibility, status } = item;
  const place =
    visibility === 'private' ? `${CHANNEL_WORDS[channel]}, private` : CHANNEL_WORDS[channel];
  return html`
    <span class=${`priority ${priority}`}>${`${priority} ${PRIORITY_WORDS[priority]}`}</span>
    <span>${`${place} · ${STATUS_WORDS[status]}`}</span>
    ${level > 1 && html`<span class="badge up">${`▲ level ${level}`}</span>`}
    ${item.breached && html`<span class="badge late">deadline missed</span>`}
    ${item.recomplaint && html`<span class="badge again">complains again</span>`}
  `;
}

/** What the case waits for and how long it may. */
export function Until(props: {
  readonly deadline: NonNullable<CaseSummary['nextDeadline']>;
  readonly nowMs: number;
}) {
  const { deadline, nowMs } = props;
  const leftMs = Date.parse(deadline.at) - nowMs;
  return html`<span class=${isLate(leftMs) ? 'clock late' : 'clock'}>
    <time datetime=${deadline.at}>${countdownText(leftMs)}</time>
    <small>${deadlineLabel(deadline)}</small>
  </span>`;
}

/** A person's initials; their name stands beside it. */
export function Avatar({ initials }: { readonly initials: string }) {
  return html`<span class="avatar" aria-hidden="true">${initials}</span>`;
}
