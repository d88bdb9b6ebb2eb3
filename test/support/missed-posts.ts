/**
 * Prints the development posts that the tables miss or mishear, and of the unseen ones nothing but
 * how many are found: `node test/support/missed-posts.ts nl [safety]`.
 */
import { readSignals } from '../../shared/triage/signals/read-signals.ts';
import { LABELS, readPosts } from './written-posts.ts';

const [name = 'en', only] = process.argv.slice(2);
const GRAVE: ReadonlySet<string> = new Set(Object.values(LABELS));

const heard = (text: string) => readSignals(text).filter(({ signal }) => GRAVE.has(signal));

for (const { text, signals, lang } of readPosts(name, 'development')) {
  const found = heard(text);
  const missed = signals.filter((label) => found.every(({ signal }) => signal !== LABELS[label]));
  const wanted = missed.filter((label) => only === undefined || only === label);
  if (wanted.length > 0) console.info(`missed ${wanted.join(', ')} (${lang}): ${text}`);
  if (signals.length === 0 && found.length > 0 && only === undefined) {
    const phrases = found.map(({ signal, phrase }) => `${signal} by "${phrase}"`).join(', ');
    console.info(`misheard ${phrases} (${lang}): ${text}`);
  }
}

for (const part of ['development', 'unseen'] as const) {
  const posts = readPosts(name, part);
  const rates = Object.entries(LABELS).map(([label, signal]) => {
    const own = posts.filter(({ signals }) => signals.includes(label));
    const hits = own.filter(({ text }) => heard(text).some((each) => each.signal === signal));
    return `${label} ${hits.length}/${own.length}`;
  });
  const none = posts.filter(({ signals }) => signals.length === 0);
  const misheard = none.filter(({ text }) => heard(text).length > 0);
  console.info(`${name} ${part}: ${rates.join(', ')}, misheard ${misheard.length}/${none.length}`);
}
