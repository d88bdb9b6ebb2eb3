import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import type { Act } from './case-view.ts';
import { countdownText, isLate } from './countdown.ts';
import { html } from './html.ts';
import { FLAG_WORDS, clockWords } from './words.ts';

/** Everything that is awaited on a case, the soonest first, and what is missing. */
export function Clocks(props: {
  readonly item: CaseSummary;
  readonly nowMs: number;
  readonly act: Act;
}) {
  const { item, nowMs, act } = props;
  const clocks = item.clocks.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  if (clocks.length === 0 && item.flags.length === 0) return null;
  return html`<section class="clocks" aria-label="What is awaited">
    <ul>
      ${clocks.map((clock) => html`<${Clock} key=${clock.clock} running=${clock} nowMs=${nowMs} act=${act} />`)}
      ${item.flags.map((flag) => html`<li key=${flag} class="late">${FLAG_WORDS[flag]}</li>`)}
    </ul>
  </section>`;
}

function Clock(props: {
  readonly running: CaseSummary['clocks'][number];
  readonly nowMs: number;
  readonly act: Act;
}) {
  const { running, nowMs, act } = props;
  const { clock, dueAt, pausedSince, breached } = running;
  const leftMs = Date.parse(dueAt) - nowMs;
  const [kind, id = ''] = clock.split(/:(.*)/);
  return html`<li class=${breached || isLate(leftMs) ? 'late' : ''}>
    <span>${clockWords(clock)}</span>
    ${
      pausedSince === undefined
        ? html`<time datetime=${dueAt}>${countdownText(leftMs)}</time>`
        : html`<span>stands still</span>`
    }
    ${
      kind === 'promise' &&
      html`<button onClick=${() => act({ type: 'keepPromise', promiseId: id })}>Kept</button>`
    }
    ${
      kind === 'letter' &&
      html`<button onClick=${() => act({ type: 'recordLetter', letterId: id })}>Sent</button>`
    }
  </li>`;
}
