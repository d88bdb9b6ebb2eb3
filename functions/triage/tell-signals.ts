import type { Mention } from '../../shared/store/mention.ts';
import type { Naming } from '../../shared/triage/names/find-name.ts';
import type { Signal } from '../../shared/triage/signals/signal-reader.ts';

type Told = NonNullable<Mention['signals']>;

/**
 * What is kept of why a post is where it is: which name of ours it holds, as we configured it,
 * when it writes it otherwise; then each signal by the first phrase that gave it. Never words of
 * the post.
 */
export function tellSignals(signals: readonly Signal[], naming: Naming | undefined): Told {
  const first = new Map<string, Signal>();
  for (const each of signals) if (!first.has(each.signal)) first.set(each.signal, each);
  return [
    ...tellName(naming),
    ...[...first.values()].map(({ signal, phrase, language }) => ({ signal, phrase, language })),
  ];
}

/** An exact name stands in the post for all to see; a name is of no language. */
function tellName(naming: Naming | undefined): Told {
  if (naming === undefined || naming.spelling === 'exact') return [];
  return [{ signal: 'about_us', phrase: `${naming.name}, ${naming.spelling}`, language: 'und' }];
}
