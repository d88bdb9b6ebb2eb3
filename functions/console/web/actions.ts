import { useState } from 'preact/hooks';
import type { CaseDetail } from '../../../shared/desk-api/contract.ts';
import type { Act, CaseViewProps } from './case-view.ts';
import type { Deed } from './desk-client.ts';
import { html } from './html.ts';
import type { RosterPerson } from './session.ts';

type Visibility = 'public' | 'private';

/** What can be done about a case; what would be refused anyway is not offered. */
export function Actions(props: CaseViewProps & { readonly detail: CaseDetail; readonly act: Act }) {
  const { detail, act, me, people, drafts, caseId } = props;
  const { case: item } = detail;
  const closed = item.status.startsWith('closed');
  const mine = item.mustAcknowledge && item.escalatedTo?.id === me.id;
  return html`<section class="actions" aria-label="Actions">
    ${
      mine &&
      html`<div class="take">
        <p><b>This escalation waits for you.</b> Say that you have it, or it goes up.</p>
        <button class="primary" onClick=${() => act({ type: 'acknowledgeEscalation' })}>
          I have this
        </button>
      </div>`
    }
    ${
      closed
        ? html`<${Writer}
            kinds=${['note']}
            draftKey=${`${caseId}.text`}
            drafts=${drafts}
            act=${act}
          />`
        : html`<${Writer}
            kinds=${['recordReply', 'reply', 'note']}
            draftKey=${`${caseId}.text`}
            drafts=${drafts}
            act=${act}
          />`
    }
    ${
      !closed &&
      html`<div class="moves">
        <${Assign} people=${people} ownerId=${item.owner.id} act=${act} />
        ${
          item.status !== 'resolved' &&
          html`<button onClick=${() => act({ type: 'resolve' })}>Mark as resolved</button>`
        }
      </div>`
    }
  </section>`;
}

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
type Kind = keyof typeof KIND_WORDS;

function deedOf(kind: Kind, visibility: Visibility, text: string): Deed {
  if (kind === 'note') return { type: 'note', text };
  if (kind === 'reply') return { type: 'reply', visibility, text };
  return { type: 'recordReply', visibility, ...(text === '' ? {} : { text }) };
}

function Writer(props: {
  readonly kinds: readonly Kind[];
  readonly draftKey: string;
  readonly drafts: CaseViewProps['drafts'];
  readonly act: Act;
}) {
  const { kinds, draftKey, drafts, act } = props;
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'note');
  const [text, setText] = useState(drafts.read(draftKey));
  const [visibility, setVisibility] = useState<Visibility>('public');
  const [busy, setBusy] = useState(false);
  const write = (value: string) => {
    setText(value);
    drafts.write(draftKey, value);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const said = text.trim();
    const done = await act(deedOf(kind, visibility, said));
    // What was typed is forgotten only once it stands in the case.
    if (done) write('');
    setBusy(false);
  };
  const words = KIND_WORDS[kind];
  const incomplete = kind !== 'recordReply' && text.trim() === '';
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
    <div class="send">
      ${
        kind !== 'note' &&
        html`<label>
          <select
            aria-label="Public or private"
            value=${visibility}
            onChange=${(event: { currentTarget: HTMLSelectElement }) =>
              setVisibility(event.currentTarget.value === 'private' ? 'private' : 'public')}
          >
            <option value="public">in public</option>
            <option value="private">in private</option>
          </select>
        </label>`
      }
      <button class="primary" disabled=${busy || incomplete}>${words.button}</button>
    </div>
  </form>`;
}

function Assign(props: {
  readonly people: readonly RosterPerson[];
  readonly ownerId: string;
  readonly act: Act;
}) {
  const { people, ownerId, act } = props;
  const [chosen, setChosen] = useState('');
  const choose = (event: { readonly currentTarget: HTMLSelectElement | HTMLInputElement }) =>
    setChosen(event.currentTarget.value.trim());
  const give = async (event: Event) => {
    event.preventDefault();
    if (chosen !== '' && (await act({ type: 'assign', ownerId: chosen }))) setChosen('');
  };
  return html`<form class="assign" onSubmit=${give}>
    ${
      people.length > 0
        ? html`<select aria-label="Give the case to" value=${chosen} onChange=${choose}>
            <option value="">Give to …</option>
            ${people
              .filter(({ id }) => id !== ownerId)
              .map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
          </select>`
        : html`<input
            aria-label="Give the case to (handler id)"
            placeholder="Handler id"
            value=${chosen}
            onInput=${choose}
          />`
    }
    <button disabled=${chosen === ''}>Give</button>
  </form>`;
}
