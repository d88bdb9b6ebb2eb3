import type { WaitingAction } from '../../../shared/triage/table.ts';
import type { DeskClient } from './desk-client.ts';
import { html } from './html.ts';
import { MentionCard } from './mention-card.ts';
import { ACTION_WORDS, WAITING_LISTS, waitingText } from './mention-words.ts';
import type { ServerClock } from './server-clock.ts';
import { useMentions } from './use-mentions.ts';
import type { Mentions, Wanted, useWaiting } from './use-mentions.ts';
import { useNow } from './use-now.ts';
import { useTitle } from './use-title.ts';

/** The line that says how many posts are unclear and leads to them. */
export function MentionsLine(props: {
  readonly waiting: ReturnType<typeof useWaiting>['waiting'];
  readonly href: string;
  readonly isOpen: boolean;
}) {
  const { waiting, href, isOpen } = props;
  const text = waitingText(waiting?.count, waiting?.isMore ?? false);
  const looks = waiting !== undefined && waiting.count > 0 ? 'waiting' : '';
  return html`<a class=${looks} href=${href} aria-current=${isOpen ? 'page' : undefined}>
    ${text}
  </a>`;
}

type Place = {
  readonly client: DeskClient;
  readonly clock: ServerClock;
  readonly back: () => void;
  readonly hrefOf: {
    readonly list: (action: WaitingAction) => string;
    readonly learning: string;
    readonly caseOf: (caseId: string) => string;
  };
  /** Tells the lists beside that something was judged. */
  readonly changed: () => void;
};

/** What waits for a person although it opened no case, by what the table would do with it. */
export function MentionsView(props: Place & { readonly action: WaitingAction }) {
  const { action, back, hrefOf } = props;
  const mentions = useJudging(props, { action });
  const { list, hasMore, more } = mentions;
  const title = useTitle(action);
  return html`<main class="case">
    <button class="back" onClick=${back}>‹ Cases</button>
    <header>
      <h1 tabindex="-1" ref=${title}>Mentions</h1>
      <p class="facts">
        Posts that opened no case, until somebody says what they are.
        <a href=${hrefOf.learning}>What triage learned from these looks</a>
      </p>
    </header>
    <nav aria-label="Lists of mentions">
      <ul class="tabs">
        ${WAITING_LISTS.map(
          (each) =>
            html`<li key=${each}>
              <a href=${hrefOf.list(each)} aria-current=${each === action ? 'page' : undefined}
                >${ACTION_WORDS[each].title}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <section aria-label=${ACTION_WORDS[action].title}>
      <p class="about">${ACTION_WORDS[action].about}</p>
      <${Cards} ...${props} mentions=${mentions} />
      ${list?.length === 0 && html`<p class="hint">None waits.</p>`}
      ${hasMore && html`<button class="more" onClick=${more}>Show more</button>`}
    </section>
  </main>`;
}

/** One mention by itself, whether it waits or has a case. */
export function MentionView(props: Place & { readonly mentionId: string }) {
  const { mentionId, back } = props;
  const mentions = useJudging(props, { mentionId });
  const title = useTitle(mentionId);
  return html`<main class="case">
    <button class="back" onClick=${back}>‹ Cases</button>
    <header>
      <h1 tabindex="-1" ref=${title}>What we made of this post</h1>
    </header>
    <${Cards} ...${props} mentions=${mentions} />
  </main>`;
}

function Cards(props: Place & { readonly mentions: Mentions }) {
  const { clock, hrefOf, mentions } = props;
  const { list, judged, error, judge } = mentions;
  const nowMs = useNow(clock);
  return html`
    ${error !== undefined && html`<p class="problem" role="alert">${error}</p>`}
    ${list === undefined && error === undefined && html`<p class="hint">Loading …</p>`}
    ${list?.map(
      (mention) =>
        html`<${MentionCard}
          key=${mention.mentionId}
          mention=${mention}
          nowMs=${nowMs}
          done=${judged.get(mention.mentionId)}
          judge=${judge}
          caseHref=${hrefOf.caseOf}
        />`,
    )}
  `;
}

function useJudging({ client, clock, changed }: Place, wanted: Wanted): Mentions {
  const mentions = useMentions(client, clock, wanted);
  const judge: Mentions['judge'] = async (mention, issue) => {
    const done = await mentions.judge(mention, issue);
    if (done) changed();
    return done;
  };
  return { ...mentions, judge };
}
