import { useEffect } from 'preact/hooks';
import type { Health } from '../../../shared/desk-api/health.ts';
import {
  AILMENT_WORDS,
  ailmentsOf,
  healthSummary,
  remedy,
  silenceMs,
  watchedAt,
} from './connection-words.ts';
import type { Ailment, Connection } from './connection-words.ts';
import { agoText, durationText, whenText } from './countdown.ts';
import { html } from './html.ts';
import type { ServerClock } from './server-clock.ts';
import type { Connections } from './use-connections.ts';
import { useNow } from './use-now.ts';
import { useTitle } from './use-title.ts';
import { CHANNEL_WORDS } from './words.ts';

/** The line that says how all connections are and leads to them. */
export function HealthLine(props: {
  readonly connections: Connections;
  readonly href: string;
  readonly isOpen: boolean;
}) {
  const { connections, href, isOpen } = props;
  const { health, error } = connections;
  const isAiling = health?.connections.some((each) => ailmentsOf(each, health.now).length > 0);
  const unknown = error === undefined ? 'Connections …' : 'Connections: not known';
  return html`<a
    class=${isAiling === undefined ? '' : isAiling ? 'ailing' : 'well'}
    href=${href}
    aria-current=${isOpen ? 'page' : undefined}
    >${health === undefined ? unknown : healthSummary(health)}</a
  >`;
}

/** Every connection: when it was last heard, what ails it and what to do. Those that ail first. */
export function ConnectionsView(props: {
  readonly connections: Connections;
  readonly clock: ServerClock;
  readonly back: () => void;
}) {
  const { connections, clock, back } = props;
  const { health, error, soon } = connections;
  const nowMs = useNow(clock);
  const title = useTitle();
  useEffect(soon, []);
  const stale =
    health === undefined ? '' : ` Below is how it was at ${whenText(health.now, nowMs)}.`;
  const list = (health?.connections ?? []).map((item) => ({
    item,
    ailments: health === undefined ? [] : ailmentsOf(item, health.now),
  }));
  const ailing = list.filter(({ ailments }) => ailments.length > 0);
  const well = list.filter(({ ailments }) => ailments.length === 0);
  return html`<main class="case">
    <button class="back" onClick=${back}>‹ Cases</button>
    <header>
      <h1 tabindex="-1" ref=${title}>Connections</h1>
      <p class="facts">
        ${health === undefined ? error === undefined && 'Loading …' : told(health)}
      </p>
    </header>
    ${error !== undefined && html`<p class="problem" role="alert">${`${error} Trying again.${stale}`}</p>`}
    <${Group} title="Need a look" list=${ailing} nowMs=${nowMs} />
    <${Group} title=${ailing.length > 0 ? 'Well' : undefined} list=${well} nowMs=${nowMs} />
  </main>`;
}

type Looked = { readonly item: Connection; readonly ailments: readonly Ailment[] };

function told(health: Health): string {
  return health.connections.length === 0
    ? 'None is configured, so no complaint can come in.'
    : `${healthSummary(health)}. Deliveries are noted to within five minutes.`;
}

function Group(props: {
  readonly title?: string;
  readonly list: readonly Looked[];
  readonly nowMs: number;
}) {
  const { title, list, nowMs } = props;
  if (list.length === 0) return null;
  return html`<section>
    ${title && html`<h2>${title}</h2>`}
    <ul class="connections">
      ${list.map((each) => html`<${Row} key=${each.item.id} ...${each} nowMs=${nowMs} />`)}
    </ul>
  </section>`;
}

function Row({ item, ailments, nowMs }: Looked & { readonly nowMs: number }) {
  const { id, channel, expectedSilence, heardAt, revokedAt, refusedAt } = item;
  const when = (at: string) => html`<${When} at=${at} nowMs=${nowMs} />`;
  const isHeard = heardAt !== undefined;
  return html`<li class=${ailments.length > 0 ? 'missed' : ''}>
    <p><strong>${id}</strong> <small>${CHANNEL_WORDS[channel]}</small></p>
    <p class="states">
      ${ailments.map((each) => html`<span key=${each} class="badge late">${AILMENT_WORDS[each]}</span>`)}
      ${ailments.length === 0 && (isHeard ? html`<span class="well">well</span>` : 'nothing yet')}
    </p>
    <p class="heard">
      ${isHeard ? 'Last delivery ' : 'Nothing came since we began to listen '}
      ${when(isHeard ? heardAt : watchedAt(item))}
      ${` · may be silent for ${durationText(silenceMs(expectedSilence))}`}
      ${revokedAt !== undefined && html`${' · access taken away '}${when(revokedAt)}`}
      ${refusedAt !== undefined && html`${' · token refused '}${when(refusedAt)}`}
    </p>
    ${ailments.map((each) => html`<p key=${each} class="remedy">${remedy(each, item)}</p>`)}
  </li>`;
}

/** How long ago, and when exactly. */
function When({ at, nowMs }: { readonly at: string; readonly nowMs: number }) {
  return html`<time datetime=${at}>${`${agoText(at, nowMs)} (${whenText(at, nowMs)})`}</time>`;
}
