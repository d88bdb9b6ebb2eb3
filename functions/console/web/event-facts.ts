/** What an entry of the timeline says, piece by piece, for the sentences of `event-words.ts`. */
import type { TimelineEntry } from '../../../shared/desk-api/contract.ts';
import { CHANNEL_WORDS, clockWords, plainWords } from './words.ts';

export function count(entry: TimelineEntry): string {
  const number = fact(entry, 'number');
  return number === '' ? '' : ` (check-back ${number})`;
}

export function where(entry: TimelineEntry): string {
  const { mention } = entry;
  if (mention === undefined) return 'wrote';
  const how = mention.visibility === 'private' ? 'wrote privately on' : 'posted on';
  return `${how} ${CHANNEL_WORDS[mention.channel]}`;
}

export function awaited(entry: TimelineEntry): string {
  return clockWords(fact(entry, 'clock'));
}

export function passedOver(entry: TimelineEntry): string {
  const { skipped } = entry.facts;
  if (!Array.isArray(skipped)) return '';
  const said = skipped.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const who = 'handlerId' in item ? item.handlerId : undefined;
    const why = 'why' in item ? item.why : undefined;
    return typeof who === 'string' && typeof why === 'string'
      ? [`${who} (${plainWords(why)})`]
      : [];
  });
  return said.length === 0 ? '' : ` Passed over: ${said.join(', ')}.`;
}

export const visibility = (entry: TimelineEntry) =>
  fact(entry, 'visibility') === 'private' ? 'private' : 'public';
export const inVisibility = (entry: TimelineEntry) =>
  visibility(entry) === 'private' ? 'in private' : 'in public';
export const doer = (entry: TimelineEntry) => entry.by?.name ?? (fact(entry, 'by') || 'Somebody');
export const person = (entry: TimelineEntry, key: string) =>
  entry.to?.name ?? (fact(entry, key) || 'Somebody');

export function instant(entry: TimelineEntry, key: string, when: (at: string) => string): string {
  const at = fact(entry, key);
  return at === '' ? 'later' : when(at);
}

export function fact(entry: TimelineEntry, key: string): string {
  const value = entry.facts[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
