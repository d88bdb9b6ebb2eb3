import { useEffect, useState } from 'preact/hooks';
import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import type { DraftCheck } from '../../../shared/desk-api/people.ts';
import type { Act } from './case-view.ts';
import { whenText } from './countdown.ts';
import type { Deed, DeskClient } from './desk-client.ts';
import type { Drafts } from './drafts.ts';
import { html } from './html.ts';

type Visibility = 'public' | 'private';
type Input = { readonly currentTarget: HTMLSelectElement };

const KIND_WORDS = {
  recordReply: {
    tab: 'We answered',
    button: 'Record our answer',
    hint: 'What we said on the network (may stay empty)',
  },
  reply: {
    tab: 'Write a reply',
    button: 'Hand over to be posted',
    hint: 'The reply, as the customer will read it',
  },
  note: { tab: 'Note', button: 'Add note', hint: 'Only we see this' },
} as const;
export type Kind = keyof typeof KIND_WORDS;

const PURPOSE_WORDS = {
  answer: 'an answer',
  acknowledge: 'only “we have it”',
  ask: 'a question, we wait',
  update: 'news in between',
  introduce: 'who helps now',
  check_back: '“is it solved?”',
  closing_note: 'the closing note',
} as const;
type Purpose = keyof typeof PURPOSE_WORDS;

/** What a reply can be for on a case in that state. */
function purposesOn(status: CaseSummary['status']): Purpose[] {
  return status === 'resolved'
    ? ['check_back', 'answer', 'closing_note']
    : ['answer', 'acknowledge', 'ask', 'update', 'introduce', 'closing_note'];
}

/** Where notes and replies are written; a draft stays until it stands in the case. */
export function Writer(props: {
  readonly item: CaseSummary;
  readonly kinds: readonly Kind[];
  readonly drafts: Drafts;
  readonly client: DeskClient;
  readonly act: Act;
}) {
  const { item, kinds, drafts, client, act } = props;
  const draftKey = `${item.caseId}.text`;
  const purposes = purposesOn(item.status);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'note');
  const [text, setText] = useState(drafts.read(draftKey));
  const [visibility, setVisibility] = useState<Visibility>(item.visibility);
  const [wanted, setWanted] = useState<Purpose>(purposes[0] ?? 'answer');
  const [busy, setBusy] = useState(false);
  const purpose = purposes.includes(wanted) ? wanted : (purposes[0] ?? 'answer');
  const write = (value: string) => {
    setText(value);
    drafts.write(draftKey, value);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const done = await act(deedOf({ kind, visibility, purpose, text: text.trim() }));
    // What was typed is forgotten only once it stands in the case.
    if (done) write('');
    setBusy(false);
  };
  const words = KIND_WORDS[kind];
  const incomplete = kind !== 'recordReply' && text.trim() === '';
  const promising = kind !== 'note' && item.status !== 'resolved';
  return html`<form class="writer" onSubmit=${send}>
    <div class="kinds" role="group" aria-label="What to write">
      ${kinds.map(
        (each) =>
          html`<button
            key=${each}
            type="button"
            aria-pressed=${each === kind}
            onClick=${() => setKind(each)}
          >
            ${KIND_WORDS[each].tab}
          </button>`,
      )}
    </div>
    <textarea
      rows="3"
      dir="auto"
      maxlength="10000"
      aria-label=${words.hint}
      placeholder=${words.hint}
      value=${text}
      onInput=${(event: { currentTarget: HTMLTextAreaElement }) => write(event.currentTarget.value)}
    ></textarea>
    ${promising && html`<${PromiseHints} text=${text} client=${client} act=${act} />`}
    <div class="send">
      ${
        kind !== 'note' &&
        html`<${Choices}
          purposes=${purposes}
          purpose=${purpose}
          setPurpose=${setWanted}
          visibility=${visibility}
          setVisibility=${setVisibility}
        />`
      }
      <button class="primary" disabled=${busy || incomplete}>${words.button}</button>
    </div>
  </form>`;
}

function Choices(props: {
  readonly purposes: readonly Purpose[];
  readonly purpose: Purpose;
  readonly setPurpose: (purpose: Purpose) => void;
  readonly visibility: Visibility;
  readonly setVisibility: (visibility: Visibility) => void;
}) {
  const { purposes, purpose, setPurpose, visibility, setVisibility } = props;
  return html`<select
      aria-label="What it is for"
      value=${purpose}
      onChange=${({ currentTarget }: Input) =>
        setPurpose(purposes.find((each) => each === currentTarget.value) ?? 'answer')}
    >
      ${purposes.map(
        (each) => html`<option key=${each} value=${each}>${PURPOSE_WORDS[each]}</option>`,
      )}
    </select>
    <select
      aria-label="Public or private"
      value=${visibility}
      onChange=${({ currentTarget }: Input) =>
        setVisibility(currentTarget.value === 'private' ? 'private' : 'public')}
    >
      <option value="public">in public</option>
      <option value="private">in private</option>
    </select>`;
}

function deedOf(written: {
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly purpose: Purpose;
  readonly text: string;
}): Deed {
  const { kind, visibility, purpose, text } = written;
  if (kind === 'note') return { type: 'note', text };
  if (kind === 'reply') return { type: 'reply', visibility, text, purpose };
  return { type: 'recordReply', visibility, purpose, ...(text === '' ? {} : { text }) };
}

/** Somebody who stops typing for so long has written something to read. */
const PAUSE_MS = 600;

/** What the text seems to promise, each to be kept in mind with one press. */
function PromiseHints(props: {
  readonly text: string;
  readonly client: DeskClient;
  readonly act: Act;
}) {
  const { text, client, act } = props;
  const [found, setFound] = useState<DraftCheck['promises']>([]);
  useEffect(() => {
    const aborted = new AbortController();
    const timer = setTimeout(() => {
      if (text.trim() === '') return setFound([]);
      client.checkDraft(text, aborted.signal).then(
        ({ promises }) => setFound(promises),
        // A hint that cannot be had is none.
        () => setFound([]),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [text, client]);
  if (found.length === 0) return null;
  const hold = async ({ words, promisedAt }: DraftCheck['promises'][number]) => {
    if (!(await act({ type: 'promise', text: words, promisedAt }))) return;
    setFound((hints) => hints.filter((hint) => hint.words !== words));
  };
  return html`<p class="hints" role="status">
    Sounds like a promise:
    ${found.map(
      (hint) =>
        html`<button
          key=${`${hint.words} ${hint.promisedAt}`}
          type="button"
          onClick=${() => hold(hint)}
        >
          hold us to “${hint.words}” (${whenText(hint.promisedAt, Date.now())})
        </button>`,
    )}
  </p>`;
}
