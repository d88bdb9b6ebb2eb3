import { html } from './html.ts';
import type { Me, RosterPerson, Session } from './session.ts';

/** The line at the top: whose console this is, whether it is live, and who looks at it. */
export function Bar(props: {
  readonly brand: string;
  /** Whether nothing else on the page is its title. */
  readonly isTitle: boolean;
  readonly isLive: boolean;
  /** Of whoever looks; absent for who is not on the roster. */
  readonly onDuty: boolean | undefined;
  readonly setDuty: (onDuty: boolean) => void;
  readonly me: Me;
  readonly session: Session;
  readonly people: readonly RosterPerson[];
  readonly become: (person: RosterPerson) => Promise<void>;
}) {
  const { brand, isTitle, isLive, onDuty, setDuty } = props;
  return html`<header class="bar">
    ${
      isTitle
        ? html`<h1 class="brand">${brand}</h1>`
        : html`<strong class="brand">${brand}</strong>`
    }
    <span class=${isLive ? 'live' : 'live off'} role="status">
      ${isLive ? 'Live' : 'Reconnecting …'}
    </span>
    ${
      onDuty !== undefined &&
      html`<button class="duty" aria-pressed=${onDuty} onClick=${() => setDuty(!onDuty)}>
        ${onDuty ? 'On duty' : 'Off duty'}
      </button>`
    }
    <${Person} ...${props} />
  </header>`;
}

function Person(props: {
  readonly me: Me;
  readonly session: Session;
  readonly people: readonly RosterPerson[];
  readonly become: (person: RosterPerson) => Promise<void>;
}) {
  const { me, session, people, become } = props;
  if (session.become === undefined || people.length === 0) {
    return html`<span class="me"
      >${me.name}
      ${session.signOut && html`<button onClick=${session.signOut}>Sign out</button>`}</span
    >`;
  }
  const choose = (event: { readonly currentTarget: HTMLSelectElement }) => {
    const person = people.find(({ id }) => id === event.currentTarget.value);
    if (person !== undefined) void become(person);
  };
  return html`<label class="me"
    >You are
    <select value=${me.id} onChange=${choose}>
      ${people.map(({ id, name, role }) => html`<option key=${id} value=${id}>${name} (${role})</option>`)}
    </select>
  </label>`;
}
