import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Labelled posts, where they lie beside the project; they are no part of it. */
const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
export const HAS_DATA = existsSync(DATA);

export type LabelledPost = {
  readonly text: string;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly task?: string;
};

export function readLabelled(source: string, part: 'train' | 'dev'): LabelledPost[] {
  return readFile(`${source}.${part}.jsonl.gz`);
}

/** The dev posts of all sets; none where there is no data. */
export function readAllDev(): LabelledPost[] {
  if (!HAS_DATA) return [];
  return readdirSync(DATA)
    .filter((name) => name.endsWith('.dev.jsonl.gz'))
    .flatMap(readFile);
}

function readFile(name: string): LabelledPost[] {
  return gunzipSync(readFileSync(path.join(DATA, name)))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPost);
}
