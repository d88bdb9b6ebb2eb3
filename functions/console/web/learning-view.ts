import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Learning } from '../../../shared/desk-api/learning.ts';
import { whenText } from './countdown.ts';
import type { DeskClient } from './desk-client.ts';
import { html } from './html.ts';
import {
  FEWEST_WORDS,
  OUTCOME_WORDS,
  chosenText,
  inUseText,
  labelsText,
  nextText,
  pairsOf,
} from './learning-words.ts';
import type { Lesson } from './learning-words.ts';
import type { ServerClock } from './server-clock.ts';
import type { Me } from './session.ts';
import { useLearning } from './use-learning.ts';
import type { Learned } from './use-learning.ts';
import { useNow } from './use-now.ts';
import { useTitle } from './use-title.ts';

/** The desk refuses all others. */
const MAY_CHOOSE: ReadonlySet<string> = new Set(['lead', 'manager', 'admin']);

/** What triage learned from people: what it uses, what each lesson was worth, and a choice. */
export function LearningView(props: {
  readonly client: DeskClient;
  readonly clock: ServerClock;
  readonly me: Me;
  readonly mentionsHref: string;
  readonly back: () => void;
}) {
  const { client, clock, me, mentionsHref, back } = props;
  const learned = useLearning(client, clock);
  const { learning, error } = learned;
  const nowMs = useNow(clock);
  const title = useTitle();
  const stale =
    learning === undefined ? '' : ` Below is how it was at ${whenText(learning.now, nowMs)}.`;
  const mayChoose = MAY_CHOOSE.has(me.role);
  const shown = learning !== undefined && { learning, learned, nowMs, mayChoose };
  return html`<main class="case">
    <button class="back" onClick=${back}>‹ Cases</button>
    <header>
      <h1 tabindex="-1" ref=${title}>Learning</h1>
      <p class="about">
        What triage learned from what people said of <a href=${mentionsHref}>mentions</a>.
      </p>
    </header>
    ${error !== undefined && html`<p class="problem" role="alert">${`${error} Trying again.${stale}`}</p>`}
    ${learning === undefined && error === undefined && html`<p class="hint">Loading …</p>`}
    ${shown && html`<${InUse} ...${shown} />`} ${shown && html`<${Lessons} ...${shown} />`}
  </main>`;
}

type Shown = {
  readonly learning: Learning;
  readonly learned: Learned;
  readonly nowMs: number;
  readonly mayChoose: boolean;
};

function InUse({ learning, learned, nowMs, mayChoose }: Shown) {
  const { inUse, automatic } = learning;
  const { outcome, choose } = learned;
  const offersShipped = inUse !== undefined || automatic;
  return html`<section class="in-use" aria-label="In use now">
    <h2>In use now</h2>
    <p><strong>${inUseText(learning, nowMs)}</strong> <small>${chosenText(learning)}</small></p>
    <p>${nextText(learning)}</p>
    ${outcome && html`<${Outcome} outcome=${outcome} />`}
    ${
      mayChoose &&
      html`<p class="choices">
        ${
          offersShipped &&
          html`<button onClick=${() => choose({ type: 'useShipped' })}>
            ${inUse === undefined ? 'Stay with' : 'Go back to'} the shipped weights
          </button>`
        }
        ${
          !automatic &&
          html`<button onClick=${() => choose({ type: 'learnByItself' })}>Learn by itself</button>`
        }
      </p>`
    }
  </section>`;
}

/** What became of a choice; the focus goes there, since the button that had it may be gone. */
function Outcome({ outcome }: { readonly outcome: NonNullable<Learned['outcome']> }) {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => place.current?.focus(), [outcome]);
  return html`<p
    class=${outcome.isDone ? 'outcome' : 'outcome refused'}
    role=${outcome.isDone ? 'status' : 'alert'}
    tabindex="-1"
    ref=${place}
  >
    ${outcome.words}
  </p>`;
}

function Lessons(shown: Shown) {
  const { lessons } = shown.learning;
  return html`<section class="learned">
    <h2>Lessons</h2>
    <p class="about">
      A label is what a person says of a post on Mentions: that it is a complaint, or that it is
      not. Within the hour after a new one a lesson is made of all labels.
    </p>
    ${
      lessons.length === 0
        ? html`<p class="hint">No lesson yet. One that helps takes ${FEWEST_WORDS}.</p>`
        : html`<p class="about">
            A lesson is measured on labels that it had not seen: of 100 pairs of a complaint and
            another post, in how many does triage put the complaint above? Chance gives 50. Loss is
            how far off its probabilities were; less is better.
          </p>`
    }
    <ul class="lessons">
      ${lessons.map((lesson) => html`<${Row} key=${lesson.lessonId} ...${shown} lesson=${lesson} />`)}
    </ul>
  </section>`;
}

function Row({ lesson, learning, learned, nowMs, mayChoose }: Shown & { readonly lesson: Lesson }) {
  const { lessonId, labels, outcome } = lesson;
  const { short, about } = OUTCOME_WORDS[outcome];
  const isInUse = lessonId === learning.inUse;
  const canUse = mayChoose && outcome === 'helps' && (!isInUse || learning.automatic);
  return html`<li class=${isInUse ? 'used' : ''}>
    <p>
      <strong>Lesson of <time datetime=${lessonId}>${whenText(lessonId, nowMs)}</time></strong>
    </p>
    <p class="states">
      ${isInUse && html`<span class="badge used">in use</span>`}
      <span class=${outcome === 'helps' ? 'well' : ''}>${short}</span>
    </p>
    <p class="labels">${labelsText(labels)}</p>
    <${Measurements} lesson=${lesson} />
    ${about && html`<p class="remedy">${about}</p>`}
    ${
      canUse &&
      html`<p class="choices">
        <button onClick=${() => learned.choose({ type: 'useLesson', lessonId })}>
          ${isInUse ? 'Keep' : 'Use'} this lesson
        </button>
      </p>`
    }
  </li>`;
}

function Measurements({ lesson }: { readonly lesson: Lesson }) {
  const { shipped, learned } = lesson;
  if (shipped === undefined || learned === undefined) return null;
  const told = (title: string, { auc, logLoss }: NonNullable<Lesson['shipped']>) =>
    html`<div>
      <dt>${title}</dt>
      <dd><strong>${pairsOf(auc)}</strong> of 100 pairs</dd>
      <dd><small>loss ${logLoss.toFixed(2)}</small></dd>
    </div>`;
  return html`<dl class="measured">
    ${told('Before: shipped weights', shipped)} ${told('After: this lesson', learned)}
  </dl>`;
}
