import { useEffect, useState } from 'preact/hooks';
import type { CaseSummary } from '../../../shared/desk-api/contract.ts';
import type { Customer } from '../../../shared/desk-api/people.ts';
import type { Act } from './case-view.ts';
import type { DeskClient } from './desk-client.ts';
import { html } from './html.ts';
import { CHANNEL_WORDS, STATUS_WORDS } from './words.ts';

/** The customer's other cases, over every author that is linked with them; nothing without any. */
export function OtherCases(props: {
  readonly item: CaseSummary;
  readonly client: DeskClient;
  readonly act: Act;
}) {
  const { item, client, act } = props;
  const { caseId, customerId, version } = item;
  const [customer, setCustomer] = useState<Customer | undefined>();
  useEffect(() => {
    const aborted = new AbortController();
    client.customer(customerId, aborted.signal).then(setCustomer, () => {
      // The case itself says when the server is away.
    });
    return () => aborted.abort();
  }, [client, customerId, version]);
  const others = (customer?.cases ?? []).filter((other) => other.caseId !== caseId);
  if (others.length === 0) return null;
  return html`<section class="others" aria-label="Other cases of this customer">
    <h2>Other cases of this customer</h2>
    <ul>
      ${others.map((other) => html`<${Other} key=${other.caseId} item=${item} other=${other} act=${act} />`)}
    </ul>
  </section>`;
}

function Other(props: {
  readonly item: CaseSummary;
  readonly other: CaseSummary;
  readonly act: Act;
}) {
  const { item, other, act } = props;
  const joinable = isOpen(item) && isOpen(other) && !isSettled(other);
  return html`<li class="move">
    <a href=${`#/cases/${other.caseId}`}
      >${`${CHANNEL_WORDS[other.channel]} · ${STATUS_WORDS[other.status]}`}</a
    >
    ${
      joinable &&
      html`<button onClick=${() => act({ type: 'merge', intoCaseId: other.caseId })}>
        Same matter: go on there
      </button>`
    }
  </li>`;
}

const isOpen = ({ status }: CaseSummary) => !status.startsWith('closed');
const isSettled = ({ status }: CaseSummary) => status === 'resolved' || status === 'monitored';
