import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseDetail, CaseSummary } from '../../../shared/desk-api/contract.ts';
import type { RosterEntry } from '../../../shared/desk-api/people.ts';
import { Actions } from './actions.ts';
import { Clocks } from './clocks.ts';
import { Avatar, Facts, Until } from './case-list.ts';
import { OtherCases } from './customer.ts';
import { DeskError } from './desk-client.ts';
import type { Deed, DeskClient } from './desk-client.ts';
import type { Drafts } from './drafts.ts';
import { html } from './html.ts';
import { startPolling } from './polling.ts';
import type { Polling } from './polling.ts';
import type { ServerClock } from './server-clock.ts';
import type { Me } from './session.ts';
import { Timeline } from './timeline.ts';
import { useNow } from './use-now.ts';
import { useOriginals } from './use-originals.ts';
import { useTitle } from './use-title.ts';
import { customerName, nextStepSentence } from './words.ts';

export type CaseViewProps = {
  readonly caseId: string;
  readonly client: DeskClient;
  readonly clock: ServerClock;
  readonly drafts: Drafts;
  readonly me: Me;
  readonly people: readonly RosterEntry[];
  readonly back: () => void;
  /** Tells the list that something has changed. */
  readonly changed: () => void;
};

/** One case: who, what next and when, what can be done, and its whole story. */
export function CaseView(props: CaseViewProps) {
  const { clock, back } = props;
  const nowMs = useNow(clock);
  const { detail, error, act } = useCase(props);
  const originals = useOriginals(props.client, props.caseId);
  const title = useTitle(detail !== undefined);
  if (detail === undefined) {
    return html`<main class="case">
      <button class="back" onClick=${back}>‹ Cases</button>
      <p class="hint" role="status">${error ?? 'Loading …'}</p>
    </main>`;
  }
  const { case: item, timeline } = detail;
  return html`<main class="case">
    <button class="back" onClick=${back}>‹ Cases</button>
    <header>
      <h1 tabindex="-1" ref=${title} dir="auto">${customerName(item.customer)}</h1>
      <p class="facts"><${Facts} item=${item} /></p>
      <p class="people"><${Avatar} initials=${item.owner.initials} /> ${ownership(item)}</p>
    </header>
    ${
      item.nextDeadline &&
      html`<section class="next" aria-label="What happens next">
        <${Until} deadline=${item.nextDeadline} nowMs=${nowMs} />
        <p>${nextStepSentence(item.nextDeadline)}</p>
      </section>`
    }
    ${error !== undefined && html`<p class="problem" role="alert">${error}</p>`}
    <${Clocks} item=${item} nowMs=${nowMs} act=${act} />
    <${Actions} ...${props} detail=${detail} act=${act} />
    <${OtherCases} item=${item} client=${props.client} act=${act} />
    <${Timeline}
      entries=${timeline}
      nowMs=${nowMs}
      act=${act}
      item=${item}
      originals=${originals}
    />
  </main>`;
}

function ownership({ owner, sponsor }: CaseSummary): string {
  return owner.id === sponsor.id
    ? `${owner.name} owns it and answers for it to the end`
    : `${owner.name} owns it; ${sponsor.name} answers for it to the end`;
}

/** Does one thing on the version that is shown; says whether it was done. */
export type Act = (deed: Deed) => Promise<boolean>;

function useCase({ caseId, client, clock, changed }: CaseViewProps) {
  const [detail, setDetail] = useState<CaseDetail | undefined>();
  const [error, setError] = useState<string | undefined>();
  const polling = useRef<Polling | undefined>(undefined);
  useEffect(() => {
    const started = startPolling(async (signal) => {
      try {
        const read = await client.read(caseId, signal);
        if (signal.aborted) return true;
        clock.set(read.now);
        setDetail((shown) => (isSame(shown, read) ? shown : read));
        return true;
      } catch (failure) {
        if (!signal.aborted && failure instanceof DeskError) setError(failure.message);
        return false;
      }
    });
    polling.current = started;
    return started.stop;
  }, [caseId, client, clock]);
  const version = useRef(0);
  version.current = Math.max(version.current, detail?.case.version ?? 0);
  const latest = useRef<Promise<boolean>>(Promise.resolve(true));
  const run: Act = async (deed) => {
    try {
      const done = await client.command(caseId, { ...deed, expectedVersion: version.current });
      version.current = done.case.version;
      // The story follows with the next reading.
      setDetail((shown) => (shown === undefined ? shown : { ...shown, case: done.case }));
      setError(undefined);
      return true;
    } catch (failure) {
      setError(
        failure instanceof DeskError ? failure.message : 'Something failed; nothing was done.',
      );
      return false;
    } finally {
      polling.current?.soon();
      changed();
    }
  };
  // One after the other: whoever is quick does not contradict themselves.
  const act: Act = (deed) => {
    latest.current = latest.current.then(() => run(deed));
    return latest.current;
  };
  return { detail, error, act };
}

function isSame(one: CaseDetail | undefined, other: CaseDetail): boolean {
  return (
    one?.case.version === other.case.version &&
    one.case.caseId === other.case.caseId &&
    one.timeline.length === other.timeline.length
  );
}
