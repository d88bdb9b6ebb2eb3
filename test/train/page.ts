/**
 * `npm run triage-page -- DATA_FOLDER`: writes the table of what the shipped classifier measures on the
 * dev sets, beside a prototype and what others published, into `shared/triage/README.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { makeClassifier } from '../../shared/triage/classifier/classify.ts';
import { areaUnderCurve, thresholdOfRecall } from '../../shared/triage/classifier/measure.ts';
import type { Model } from '../../shared/triage/classifier/model.ts';
import { readModel } from '../../shared/classifier-file.ts';
import { ANCHORS } from './anchors.ts';
import { bestMacroF1, languageHits, topicHits } from './page-figures.ts';
import { balance, ofLargeSets, scoreRows } from './calibrate.ts';
import type { ScoredRow } from './calibrate.ts';
import { risksTable } from './page-risks.ts';
import { readManifest, readRows } from './rows.ts';
import type { Row } from './rows.ts';

const PAGE = path.join(import.meta.dirname, '../../shared/triage/README.md');
const BEGIN = '<!-- made by npm run triage-page -->';
const END = '<!-- end of what is made -->';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('npm run triage-page -- DATA_FOLDER\n');
  process.exit(2);
}
const manifest = readManifest();
const rows = manifest.flatMap((set) => readRows(folder, set, 'dev'));
const clean = new Set(manifest.filter((set) => set.clean).map(({ source }) => source));
const model = readModel();
const scored = ofLargeSets(scoreRows(model, rows));
const page = readFileSync(PAGE, 'utf8');
const [before = ''] = page.split(BEGIN);
const [, after = ''] = page.split(END);
const made = [
  setsTable(scored),
  languagesTable(rows, model),
  unseenTable(scored),
  others(rows, model),
  risksTable(rows, model),
].join('\n\n');
const whole = `${before}${BEGIN}\n\n${made}\n\n${END}${after}`;
writeFileSync(PAGE, await format(whole, { parser: 'markdown', printWidth: 100 }));

function setsTable(all: readonly ScoredRow[]): string {
  const lines = [...Map.groupBy(all, ({ source, lang }) => `${source} ${lang}`)].flatMap(
    ([name, group]) => {
      const area = areaUnderCurve(group);
      if (!Number.isFinite(area)) return [];
      const { prototype = '', goal = '', published = '' } = ANCHORS[name] ?? {};
      const kind = clean.has(group[0]?.source ?? '') ? 'taught' : 'unseen';
      const ours = [show(area), show(bestMacroF1(group))];
      return [`| ${[name, kind, group.length, ...ours, prototype, goal, published].join(' | ')} |`];
    },
  );
  return [
    '| dev set | domain | posts | AUC | macro-F1 | prototype AUC (test) | goal AUC | published, on its own test split |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** Per language, all sets with the same weight each: what is lost below each level, and how much is left. */
function languagesTable(all: readonly Row[], { calibration }: Model): string {
  const levels = ['0.95', '0.98', '0.99'] as const;
  const lines = [...calibration.keys()].flatMap((language) => {
    const own = all.filter(
      ({ lang, label, source }) =>
        lang === language && label !== undefined && !source.startsWith('own-'),
    );
    if (own.length === 0) return [];
    const cells = levels.map((noBelow) => {
      const classify = makeClassifier(model, { noBelow });
      const bands = balance(scoreRows(model, own)).map((row, at) => ({
        ...row,
        band: classify(own[at]?.text ?? '', language).band,
      }));
      const sum = (some: typeof bands) => some.reduce((total, { weight }) => total + weight, 0);
      const complaints = bands.filter(({ label }) => label);
      const lost = sum(complaints.filter(({ band }) => band === 'no')) / sum(complaints);
      const put = sum(bands.filter(({ band }) => band === 'no')) / sum(bands);
      return `${percent(lost)} of ${percent(put)}`;
    });
    return [`| ${[language, ...cells].join(' | ')} |`];
  });
  return [
    'Complaints lost, of posts put down as none, per level of `noBelow` (parts of a hundred, dev):',
    '',
    `| language | ${levels.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** What a threshold from the clean sets of a language keeps of the complaints of another domain. */
function unseenTable(all: readonly ScoredRow[]): string {
  const unseen = all.filter(({ source }) => !clean.has(source));
  const lines = [...Map.groupBy(unseen, ({ source, lang }) => `${source} ${lang}`)].flatMap(
    ([name, group]) => {
      const { lang } = group[0] ?? { lang: '' };
      const taught = balance(all.filter((row) => row.lang === lang && clean.has(row.source)));
      const cells = [0.95, 0.98, 0.99].map((recall) => {
        const from = thresholdOfRecall(taught, recall);
        if (from === null) return 'off';
        const complaints = group.filter(({ label }) => label);
        const kept = complaints.filter(({ score }) => score >= from).length / complaints.length;
        return `${show(kept)} of ${show(group.filter(({ score }) => score >= from).length / group.length)}`;
      });
      return taught.length === 0 ? [] : [`| ${[name, ...cells].join(' | ')} |`];
    },
  );
  return [
    'Complaints kept, of posts kept, in a domain that neither weights nor threshold saw:',
    '',
    '| dev set | 0.95 | 0.98 | 0.99 |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function others(all: readonly Row[], read: Model): string {
  const { hits, short } = languageHits(all, read);
  const topics = topicHits(all, read);
  return [
    '| | ours on dev | prototype (test) |',
    '| --- | --- | --- |',
    `| language right, Malay and Indonesian as one | ${show(hits)} | 0.988 |`,
    `| the same, posts of at most 25 characters | ${show(short)} | 0.972 |`,
    `| likeliest topic is one of the labelled | ${show(topics)} | 0.715 (all data) |`,
  ].join('\n');
}

function show(value: number): string {
  return value.toFixed(3);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
