import { useState } from 'preact/hooks';
import type { CaseSummary, TimelineEntry } from '../../../shared/desk-api/contract.ts';
import type { Act } from './case-view.ts';
import { whenText } from './countdown.ts';
import { eventWords } from './event-words.ts';
import { html } from './html.ts';
import { hrefBeside } from './route.ts';
import type { Originals } from './use-originals.ts';
import { authorName, maskedText, safeLink, signalText, suggestionText } from './words.ts';

/** The story of a case, the latest first. */
export function Timeline(props: {
  readonly entries: readonly TimelineEntry[];
  readonly nowMs: number;
  readonly item: CaseSummary;
  readonly act: Act;
  readonly originals: Originals;
}) {
  const { entries, nowMs, item, act, originals } = props;
  const when = (at: string) => whenText(at, nowMs);
  const resolvedAt = entries.findLast(({ type }) => type === 'resolved')?.at;
  const posted = new Set(
    entries
      .filter(({ type }) => type === 'replyRecorded')
      .map((entry) => textFact(entry, 'replyId')),
  );
  return html`<section class="story" aria-label="Timeline">
    <h2>Timeline</h2>
    <ol reversed>
      ${entries
        .map((entry, at) => {
          const { tone, text } = eventWords(entry, when);
          const canConfirm =
            item.status === 'resolved' &&
            entry.type === 'mentionJoined' &&
            resolvedAt !== undefined &&
            entry.at >= resolvedAt;
          const replyId = textFact(entry, 'replyId');
          const waits = entry.type === 'replyRequested' && !posted.has(replyId);
          return html`<li key=${at} class=${tone}>
            <time datetime=${entry.at}>${when(entry.at)}</time>
            <p>${text}</p>
            ${entry.mention && html`<${Mention} mention=${entry.mention} originals=${originals} />`}
            ${entry.type === 'opened' && html`<${Followed} entry=${entry} />`}
            ${
              typeof entry.facts['text'] === 'string' &&
              html`<blockquote dir="auto">${entry.facts['text']}</blockquote>`
            }
            ${waits && html`<${ByHand} entry=${entry} replyId=${replyId} act=${act} />`}
            ${isApart(entry, item) && !isSplitOff(entry, entries) && html`<${Apart} entry=${entry} act=${act} />`}
            ${canConfirm && entry.mention && html`<${Confirm} mention=${entry.mention} act=${act} />`}
          </li>`;
        })
        .toReversed()}
    </ol>
  </section>`;
}

function Mention(props: {
  readonly mention: NonNullable<TimelineEntry['mention']>;
  readonly originals: Originals;
}) {
  const { mention, originals } = props;
  const { author, text = '', textLength, withdrawn, editedAt } = mention;
  const words = originals.of(mention) ?? text;
  const link = safeLink(mention.permalink);
  return html`<blockquote dir="auto">
      ${withdrawn ? html`<i>The author took this post back.</i>` : words}
      ${textLength !== undefined && html`<i> … the first ${words.length} of ${textLength} characters</i>`}
      <footer>
        ${authorName(author)}${editedAt === undefined ? '' : ', edited'} ·${' '}
        <a href=${hrefBeside({ mentionId: mention.mentionId })}
          >rule ${mention.ruleId}: ${mention.ruleTitle}</a
        >
        ${signalText(mention.signals)}
        ${link && html` · <a href=${link} target="_blank" rel="noopener noreferrer nofollow">open the post</a>`}
      </footer>
    </blockquote>
    <${Masked} mention=${mention} originals=${originals} />`;
}

/** What is masked in a post, and what to do about it. */
function Masked(props: {
  readonly mention: NonNullable<TimelineEntry['mention']>;
  readonly originals: Originals;
}) {
  const { mention, originals } = props;
  const { privateData, suggestions } = mention;
  if (privateData.length === 0) return null;
  return html`<p class="masked">
    ${maskedText(privateData)} ${suggestionText(suggestions)} ${originals.refused}
    ${
      originals.of(mention) === undefined &&
      html`<button onClick=${originals.show}>Show what is masked</button>`
    }
  </p>`;
}

/** The complaint of somebody else under which the author said "same here". */
function Followed({ entry }: { readonly entry: TimelineEntry }) {
  const caseId = textFact(entry, 'followsCaseId');
  if (caseId === '') return null;
  return html`<p><a href=${hrefBeside({ caseId })}>Open the complaint that it follows</a></p>`;
}

/** Whether these words could be a matter of their own: the customer's, on this open case. */
function isApart(entry: TimelineEntry, item: CaseSummary): boolean {
  return (
    entry.type === 'mentionJoined' &&
    entry.mention !== undefined &&
    entry.facts['meaning'] !== 'outbound' &&
    entry.caseId === item.caseId &&
    !item.status.startsWith('closed')
  );
}

function isSplitOff({ mention }: TimelineEntry, entries: readonly TimelineEntry[]): boolean {
  return entries.some(({ type, facts }) => {
    const left = type === 'splitOff' ? facts['mentions'] : undefined;
    return (
      Array.isArray(left) &&
      left.some(
        (each: unknown) =>
          typeof each === 'object' &&
          each !== null &&
          'postId' in each &&
          each.postId === mention?.postId,
      )
    );
  });
}

function Apart({ entry, act }: { readonly entry: TimelineEntry; readonly act: Act }) {
  const { mention } = entry;
  if (mention === undefined) return null;
  const { channel, postId } = mention;
  return html`<p class="by-hand">
    <button onClick=${() => act({ type: 'split', mentions: [{ channel, postId }] })}>
      This is another matter
    </button>
  </p>`;
}

function ByHand(props: {
  readonly entry: TimelineEntry;
  readonly replyId: string;
  readonly act: Act;
}) {
  const { entry, replyId, act } = props;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(textFact(entry, 'text'));
    setCopied(true);
  };
  const visibility = entry.facts['visibility'] === 'private' ? 'private' : 'public';
  const text = textFact(entry, 'text');
  return html`<p class="by-hand">
    <button onClick=${copy}>${copied ? 'Copied' : 'Copy the text'}</button>
    <button
      class="primary"
      onClick=${() => act({ type: 'recordReply', visibility, text, replyId })}
    >
      I posted it
    </button>
  </p>`;
}

function Confirm(props: {
  readonly mention: NonNullable<TimelineEntry['mention']>;
  readonly act: Act;
}) {
  const [asked, setAsked] = useState(false);
  const { channel, postId } = props.mention;
  const answer = (word: 'yes' | 'no') =>
    props.act({
      type: 'answerCheckBack',
      from: 'customer',
      answer: word,
      mention: { channel, postId },
    });
  if (!asked) {
    return html`<p class="by-hand">
      <button onClick=${() => setAsked(true)}>The customer says it is solved</button>
      <button onClick=${() => answer('no')}>They say it is not</button>
    </p>`;
  }
  return html`<p class="by-hand">
    These words close the case as satisfied.
    <button class="primary" onClick=${() => answer('yes')}>Yes, close it</button>
    <button onClick=${() => setAsked(false)}>No</button>
  </p>`;
}

function textFact(entry: TimelineEntry, name: string): string {
  const value = entry.facts[name];
  return typeof value === 'string' ? value : '';
}
