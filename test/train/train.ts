/**
 * `npm run train -- DATA_FOLDER [--research OUT_FOLDER] [--calibrate]`: learns the weights of the classifier from
 * the clean sets of the manifest and writes them beside its sources. The same data give the same
 * bytes. With `--research` it learns from all sets, and writes to another folder, to see what more
 * data would give; such weights may not be shipped. With `--calibrate` the weights stay as they are,
 * and only thresholds and figures are read anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { areaUnderCurve } from '../../shared/triage/classifier/measure.ts';
import { decodeModel, modelSchema } from '../../shared/triage/classifier/model.ts';
import { calibrateLanguages, scoreRows } from './calibrate.ts';
import { calibrateRisks } from './calibrate-risks.ts';
import { pack, round } from './pack.ts';
import type { Packed } from './pack.ts';
import { readManifest, readRows } from './rows.ts';
import { trainHeads } from './train-heads.ts';

const SHIPPED = path.join(import.meta.dirname, '../../shared/triage/classifier');
const SEED = 1;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { research: { type: 'string' }, calibrate: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('npm run train -- DATA_FOLDER [--research OUT_FOLDER] [--calibrate]\n');
  process.exit(2);
}
const { research, calibrate } = values;
const out = path.resolve(research ?? SHIPPED);
if (research !== undefined && out === SHIPPED) {
  process.stderr.write('--research: never over the weights that are shipped\n');
  process.exit(2);
}

const manifest = readManifest();
const taught = manifest.filter(({ clean }) => clean || research !== undefined);
const packed = calibrate ? readPacked() : learn(folder);
const model = decodeModel(packed.bytes, { ...packed.card, provenance: {}, metrics: {} });
const devRows = manifest.flatMap((set) => readRows(folder, set, 'dev'));
const dev = scoreRows(model, devRows);
const { calibrations, metrics } = calibrateLanguages(dev);
const groups = Map.groupBy(dev, ({ source, lang }) => `${source} ${lang}`);
const areas = [...groups]
  .map(([name, group]) => [name, round(areaUnderCurve(group))] as const)
  .filter(([, area]) => Number.isFinite(area));
const { heads } = packed.card;
const card = {
  ...packed.card,
  heads: { ...heads, risk: { ...heads.risk, from: calibrateRisks(model, devRows) } },
  calibration: calibrations,
  provenance: {
    seed: SEED,
    manifestSha256: createHash('sha256')
      .update(readFileSync(path.join(import.meta.dirname, 'manifest.json')))
      .digest('hex'),
    learnedFrom: taught
      .filter(({ train }) => train !== undefined)
      .map(({ source, licence, weight, train }) => ({ source, licence, weight, ...train })),
    measuredOn: manifest.flatMap(({ source, dev: part }) =>
      part === undefined ? [] : [{ source, ...part }],
    ),
  },
  metrics: { languages: metrics, areaUnderCurve: Object.fromEntries(areas) },
};
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'weights.bin'), packed.bytes);
writeFileSync(
  path.join(out, 'model.json'),
  await format(JSON.stringify(card), { parser: 'json', printWidth: 100 }),
);
const mean = areas.reduce((sum, [, area]) => sum + area, 0) / areas.length;
console.info(`mean AUC on ${areas.length} dev sets ${mean.toFixed(4)}; version ${card.version}`);

function learn(data: string): Packed {
  const rows = taught.flatMap((set) => readRows(data, set, 'train'));
  console.info(`learning from ${rows.length} rows`);
  return pack(trainHeads(rows, SEED));
}

function readPacked(): Packed {
  const read = (name: string) => readFileSync(path.join(out, name));
  return {
    bytes: read('weights.bin'),
    card: modelSchema.parse(JSON.parse(read('model.json').toString())),
  };
}
