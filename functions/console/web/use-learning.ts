import { useRef, useState } from 'preact/hooks';
import type { Learning } from '../../../shared/desk-api/learning.ts';
import { DeskError, messageOf } from './desk-client.ts';
import type { Choice, DeskClient } from './desk-client.ts';
import type { ServerClock } from './server-clock.ts';
import { usePolling } from './use-polling.ts';

/** A lesson is made at most every hour. */
const EVERY_MS = 30_000;

/** What was learned: what was last read stays when a later read fails. */
export type Learned = {
  readonly learning: Learning | undefined;
  /** Why it could not be read. */
  readonly error: string | undefined;
  /** What became of what was chosen here last. */
  readonly outcome: { readonly isDone: boolean; readonly words: string } | undefined;
  /** Chooses on the version that is shown; nothing while another choice is on its way. */
  readonly choose: (choice: Choice) => Promise<void>;
};

/** Reads twice a minute what triage has learned, and says what people want it to use. */
export function useLearning(client: DeskClient, clock: ServerClock): Learned {
  const [learning, setLearning] = useState<Learning | undefined>();
  const [outcome, setOutcome] = useState<Learned['outcome']>();
  const isChoosing = useRef(false);
  const show = (read: Learning) => {
    clock.set(read.now);
    // A reading that set out before a choice may come in after it.
    setLearning((shown) => (shown !== undefined && shown.version > read.version ? shown : read));
  };
  const { error, soon } = usePolling(
    async (signal) => {
      const read = await client.learning(signal);
      return () => show(read);
    },
    { on: [client, clock], everyMs: EVERY_MS },
  );
  const choose: Learned['choose'] = async (choice) => {
    if (learning === undefined || isChoosing.current) return;
    isChoosing.current = true;
    try {
      show(await client.chooseLesson({ ...choice, expectedVersion: learning.version }));
      setOutcome({ isDone: true, words: 'Noted. Triage goes by it within five minutes.' });
    } catch (failure) {
      setOutcome({ isDone: false, words: refusalOf(failure) });
      soon();
    } finally {
      isChoosing.current = false;
    }
  };
  return { learning, error, outcome, choose };
}

function refusalOf(failure: unknown): string {
  const isConflict = failure instanceof DeskError && failure.code === 'version_conflict';
  return isConflict
    ? `${failure.message} Nothing was changed; look at what is in use now.`
    : messageOf(failure);
}
