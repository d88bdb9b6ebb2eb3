import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';
import { readSignals } from '../../shared/triage/signals/read-signals.ts';
import type { Row } from './rows.ts';

const FIRST_CLASS = ['en', 'nl', 'vi', 'ms', 'id'];
const OTHERS = 'others';
const NOTHING = ['no failing', 'a failing'] as const;

/**
 * How often danger, law and privacy are heard in own dev posts that tell of them, by phrases and by
 * the classifier, and in how many posts of the other dev sets the classifier hears one of them.
 */
export function risksTable(rows: readonly Row[], model: Model): string {
  const classify = makeClassifier(model);
  const groupOf = ({ lang }: Row) => (FIRST_CLASS.includes(lang) ? lang : OTHERS);
  const told = Map.groupBy(
    rows.filter(({ signals }) => signals !== undefined),
    groupOf,
  );
  const untold = Map.groupBy(
    rows.filter(({ signals, source }) => signals === undefined && source !== 'own'),
    groupOf,
  );
  const lines = [...FIRST_CLASS, OTHERS].map((group) => {
    const heard = (told.get(group) ?? []).map(({ text, lang, signals = [] }) => ({
      signals,
      words: readSignals(text, lang).map(({ signal }): string => signal),
      risks: classify(text, lang).risks,
    }));
    const found = model.risk.classes.map((risk) => {
      const own = heard.filter(({ signals }) => signals.includes(risk));
      const byWords = own.filter(({ words }) => words.includes(risk)).length;
      const by = own.filter(({ words, risks }) => words.includes(risk) || risks.includes(risk));
      return `${byWords}, ${by.length} of ${own.length}`;
    });
    const misheard = NOTHING.map((_, label) => {
      const own = (untold.get(group) ?? []).filter((row) => row.label === label);
      const wrong = own.filter(({ text, lang }) => classify(text, lang).risks.length > 0);
      return `${((100 * wrong.length) / own.length).toFixed(1)} %`;
    });
    return `| ${[group, ...found, ...misheard].join(' | ')} |`;
  });
  const heads = [...model.risk.classes, ...NOTHING.map((what) => `heard in posts of ${what}`)];
  return [
    'Danger, law and privacy in our own dev posts, many of them without the obvious word: heard by',
    'phrases, then by phrases and the classifier together, of how many. In the last columns the',
    'posts of all other dev sets in which the classifier hears one of them (nobody labelled those).',
    '',
    `| language | ${heads.join(' | ')} |`,
    `| --- | ${heads.map(() => '---').join(' | ')} |`,
    ...lines,
  ].join('\n');
}
