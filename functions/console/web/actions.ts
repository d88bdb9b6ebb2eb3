import type { CaseDetail } from '../../../shared/desk-api/contract.ts';
import type { Act, CaseViewProps } from './case-view.ts';
import { html } from './html.ts';
import { Moves } from './moves.ts';
import { Writer } from './writer.ts';
import type { Kind } from './writer.ts';

const CLOSED_KINDS: readonly Kind[] = ['note'];
const OPEN_KINDS: readonly Kind[] = ['recordReply', 'reply', 'note'];

/** What can be done about a case; what would be refused anyway is not offered. */
export function Actions(props: CaseViewProps & { readonly detail: CaseDetail; readonly act: Act }) {
  const { detail, act, me, people, drafts, client } = props;
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
    <${Writer}
      item=${item}
      kinds=${closed ? CLOSED_KINDS : OPEN_KINDS}
      drafts=${drafts}
      client=${client}
      act=${act}
    />
    ${!closed && html`<${Moves} item=${item} act=${act} me=${me} people=${people} />`}
  </section>`;
}
