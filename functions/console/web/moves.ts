import { useState } from 'preact/hooks';
import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import type { RosterEntry } from '../../../shared/desk-api/people.ts';
import type { Act } from './case-view.ts';
import { html } from './html.ts';
import type { Me } from './session.ts';

type Field = { readonly currentTarget: HTMLSelectElement | HTMLInputElement };
type MoveProps = { readonly item: CaseSummary; readonly act: Act };

const HOUR_MS = 3_600_000;

/** What can be done besides writing; what would be refused anyway is not offered. */
export function Moves(
  props: MoveProps & { readonly me: Me; readonly people: readonly RosterEntry[] },
) {
  const { item, act, me, people } = props;
  const over = item.status === 'resolved' || item.status === 'monitored';
  const awaited = item.clocks.some(({ clock }) => clock.endsWith('_response'));
  const asked = item.clocks.some(({ clock }) => clock === 'check_back_handler');
  return html`<div class="moves">
    ${!over && html`<${Resolve} item=${item} act=${act} awaited=${awaited} />`}
    <${Hand}
      label="Give to"
      button="Give"
      people=${people.filter(({ id, onDuty }) => id !== item.owner.id && onDuty)}
      hand=${(ownerId: string) => act({ type: 'assign', ownerId })}
    />
    ${
      asked &&
      me.id === item.owner.id &&
      html`<div class="move" role="group" aria-label="How does it go?">
        <span>How does it go?</span>
        <button onClick=${() => act({ type: 'answerCheckBack', from: 'handler', answer: 'yes' })}>
          Well
        </button>
        <button onClick=${() => act({ type: 'answerCheckBack', from: 'handler', answer: 'no' })}>
          Not well, it must go up
        </button>
      </div>`
    }
    ${
      item.sponsorOfferedTo?.id === me.id &&
      html`<button class="primary" onClick=${() => act({ type: 'acceptSponsor' })}>
        I answer for it from now on
      </button>`
    }
    <details>
      <summary>More</summary>
      ${!over && html`<${PromiseForm} act=${act} />`}
      ${!awaited && !over && html`<${Snooze} act=${act} />`}
      ${!item.movedPrivate && item.visibility === 'public' && html`<${GoPrivate} act=${act} />`}
      <${Hand}
        label="To answer for it to the end, ask"
        button="Ask"
        people=${people.filter(({ id }) => id !== item.sponsor.id)}
        hand=${(toId: string) => act({ type: 'transferSponsor', toId })}
      />
    </details>
  </div>`;
}

/** R-44: first look for others with the same trouble, then say that it is solved. */
function Resolve({ item, act, awaited }: MoveProps & { readonly awaited: boolean }) {
  const [problemId, setProblemId] = useState('');
  if (item.isolation !== undefined) {
    const found =
      item.isolation === 'isolated' ? 'Nobody else has it.' : `Part of ${item.problemId ?? ''}.`;
    return html`<div class="move">
      <span>${found}</span>
      <button disabled=${awaited} onClick=${() => act({ type: 'resolve' })}>
        Mark as resolved
      </button>
      ${awaited && html`<small>Answer the customer first.</small>`}
    </div>`;
  }
  const partOf = (event: Event) => {
    event.preventDefault();
    void act({ type: 'recordIsolation', verdict: 'part_of_problem', problemId: problemId.trim() });
  };
  return html`<form class="move" onSubmit=${partOf} aria-label="Do others have it too?">
    <span>Do others have it too?</span>
    <button type="button" onClick=${() => act({ type: 'recordIsolation', verdict: 'isolated' })}>
      No, isolated
    </button>
    <input
      aria-label="Problem that it is part of"
      placeholder="Problem id"
      value=${problemId}
      onInput=${({ currentTarget }: Field) => setProblemId(currentTarget.value)}
    />
    <button disabled=${problemId.trim() === ''}>Part of it</button>
  </form>`;
}

/** Names one person and hands something to them. */
function Hand(props: {
  readonly label: string;
  readonly button: string;
  readonly people: readonly RosterEntry[];
  readonly hand: (id: string) => Promise<boolean>;
}) {
  const { label, button, people, hand } = props;
  const [chosen, setChosen] = useState('');
  const choose = ({ currentTarget }: Field) => setChosen(currentTarget.value.trim());
  const give = async (event: Event) => {
    event.preventDefault();
    if (chosen !== '' && (await hand(chosen))) setChosen('');
  };
  return html`<form class="move" onSubmit=${give}>
    ${
      people.length > 0
        ? html`<select aria-label=${label} value=${chosen} onChange=${choose}>
            <option value="">${label} …</option>
            ${people.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}
          </select>`
        : html`<input
            aria-label=${`${label} (handler id)`}
            placeholder=${label}
            value=${chosen}
            onInput=${choose}
          />`
    }
    <button disabled=${chosen === ''}>${button}</button>
  </form>`;
}

function PromiseForm({ act }: { readonly act: Act }) {
  const [text, setText] = useState('');
  const [at, setAt] = useState('');
  const make = async (event: Event) => {
    event.preventDefault();
    const promisedAt = new Date(at).toISOString();
    if (await act({ type: 'promise', text: text.trim(), promisedAt })) setText('');
  };
  return html`<form class="move" onSubmit=${make} aria-label="A promise to the customer">
    <input
      aria-label="What we promise"
      placeholder="We promise …"
      maxlength="500"
      value=${text}
      onInput=${({ currentTarget }: Field) => setText(currentTarget.value)}
    />
    <input
      type="datetime-local"
      aria-label="By when"
      value=${at}
      onInput=${({ currentTarget }: Field) => setAt(currentTarget.value)}
    />
    <button disabled=${text.trim() === '' || at === ''}>Promise</button>
  </form>`;
}

function Snooze({ act }: { readonly act: Act }) {
  const until = (hours: number) =>
    act({ type: 'snooze', endsAt: new Date(Date.now() + hours * HOUR_MS).toISOString() });
  return html`<div class="move" role="group" aria-label="Put aside">
    <span>Put aside for</span>
    <button onClick=${() => until(1)}>1 hour</button>
    <button onClick=${() => until(4)}>4 hours</button>
    <button onClick=${() => until(24)}>1 day</button>
  </div>`;
}

const DATA = {
  address: 'address',
  order_number: 'order number',
  parcel_number: 'parcel number',
  phone: 'phone number',
  email: 'e-mail address',
  payment: 'payment',
  account: 'account',
  other: 'something else',
} as const;
type DataKind = keyof typeof DATA;

/** R-49: there is one reason to go private, and it names the data. */
function GoPrivate({ act }: { readonly act: Act }) {
  const [kind, setKind] = useState<DataKind>('address');
  const kinds = Object.keys(DATA).filter((key): key is DataKind => Object.hasOwn(DATA, key));
  const move = (event: Event) => {
    event.preventDefault();
    const reason = 'confidentiality';
    void act({ type: 'movePrivate', reason, dataKinds: [kind], place: 'direct_message' });
  };
  return html`<form class="move" onSubmit=${move} aria-label="Go private">
    <span>Go private, because we need their</span>
    <select
      aria-label="Data that must stay private"
      value=${kind}
      onChange=${({ currentTarget }: Field) =>
        setKind(kinds.find((each) => each === currentTarget.value) ?? 'other')}
    >
      ${kinds.map((each) => html`<option key=${each} value=${each}>${DATA[each]}</option>`)}
    </select>
    <button>Go private</button>
  </form>`;
}
