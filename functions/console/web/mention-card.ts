import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MentionDetail, Retriaged } from '../../../shared/desk-api/mentions.ts';
import { whenText } from './countdown.ts';
import { html } from './html.ts';
import { classifierWords, inputWords, lookWords, originWords } from './mention-words.ts';
import type { Mentions } from './use-mentions.ts';
import { CHANNEL_WORDS, authorName, plainWords, safeLink, signalText } from './words.ts';

/** One mention: what was written, what we made of it and why, and what a person says it is. */
export function MentionCard(props: {
  readonly mention: MentionDetail;
  readonly nowMs: number;
  readonly done: Retriaged | undefined;
  readonly judge: Mentions['judge'];
  readonly caseHref: (caseId: string) => string;
}) {
  const { mention, nowMs, done, judge, caseHref } = props;
  const { rule, text = '', textLength, withdrawn, author, channel, caseId } = mention;
  const link = safeLink(mention.permalink);
  const place = mention.visibility === 'private' ? ', private' : '';
  return html`<article class="mention">
    <p class="byline">
      <strong dir="auto">${authorName(author)}</strong>
      <span>${CHANNEL_WORDS[channel]}${place}</span>
      <time datetime=${mention.receivedAt}>${whenText(mention.receivedAt, nowMs)}</time>
      ${link && html`<a href=${link} target="_blank" rel="noopener noreferrer nofollow">open the post</a>`}
    </p>
    <blockquote dir="auto">
      ${withdrawn ? html`<i>The author took this post back.</i>` : text}
      ${textLength !== undefined && html`<i> … the first ${text.length} of ${textLength} characters</i>`}
    </blockquote>
    <p class="why"><strong>${rule.title}.</strong> ${rule.why}${signalText(mention.signals)}</p>
    <${Reasons} mention=${mention} nowMs=${nowMs} />
    ${
      done === undefined
        ? html`<${Choice} mention=${mention} judge=${judge} />`
        : html`<${Outcome} done=${done} caseHref=${caseHref} />`
    }
    ${
      done === undefined &&
      caseId !== undefined &&
      html`<p><a href=${caseHref(caseId)}>Open its case</a></p>`
    }
  </article>`;
}

function Choice({ mention, judge }: Pick<Parameters<typeof MentionCard>[0], 'mention' | 'judge'>) {
  if (mention.withdrawn) return null;
  const said = mention.retriaged.at(-1)?.inputs['issue'];
  const button = (issue: 'yes' | 'no', words: string) =>
    html`<button aria-pressed=${said === issue} onClick=${() => judge(mention, issue)}>
      ${words}
    </button>`;
  return html`<p class="judge">
    ${button('yes', 'It is a complaint')} ${button('no', 'It is not')}
  </p>`;
}

/** What became of it; the focus goes there, since the button that had it is gone. */
function Outcome(props: {
  readonly done: Retriaged;
  readonly caseHref: (caseId: string) => string;
}) {
  const { done, caseHref } = props;
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  const isComplaint = done.mention.retriaged.at(-1)?.inputs['issue'] === 'yes';
  const owner = done.case?.owner.name;
  const words = !isComplaint
    ? 'Noted: it is no complaint.'
    : owner === undefined
      ? 'Noted: it is a complaint.'
      : `Noted: it is a complaint, and ${owner} owns it.`;
  return html`<p class="outcome" role="status" tabindex="-1" ref=${place}>
    ${words}${' '} ${done.case && html`<a href=${caseHref(done.case.caseId)}>Open the case</a>`}
  </p>`;
}

function Reasons({ mention, nowMs }: { readonly mention: MentionDetail; readonly nowMs: number }) {
  const { rule, action, inputs, classifier, retriaged, language } = mention;
  const written = language === undefined ? '' : ` · language ${language}`;
  return html`<details class="reasons">
    <summary>Every reason</summary>
    <p>${`Rule ${rule.id}: ${plainWords(action).toLowerCase()}${written}`}</p>
    ${classifier && html`<p>The classifier: ${classifierWords(classifier)}</p>`}
    ${
      retriaged.length > 0 &&
      html`<ul>
        ${retriaged.map(
          (look, at) =>
            html`<li key=${at}>
              ${look.by.name}, ${whenText(look.at, nowMs)}: ${lookWords(look)} (rule ${look.ruleId})
            </li>`,
        )}
      </ul>`
    }
    <table>
      <thead>
        <tr>
          <th scope="col">What the table asks</th>
          <th scope="col">Answer</th>
          <th scope="col">How we know</th>
        </tr>
      </thead>
      <tbody>
        ${inputs.map(
          (input) =>
            html`<tr key=${input.name} class=${input.from === undefined ? 'unsaid' : ''}>
              <th scope="row">${inputWords(input.name)}</th>
              <td>${plainWords(input.value)}</td>
              <td>${originWords(input)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
