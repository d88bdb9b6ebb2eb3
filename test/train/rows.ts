import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/** One set of labelled posts of the manifest. Train and dev files stand side by side. */
const setSchema = z.strictObject({
  source: z.string().min(1),
  licence: z.string().min(1),
  /** Only weights from clean sets are shipped. */
  clean: z.boolean(),
  /** How much a row counts in training. */
  weight: z.number().positive(),
  /** How many times that for rows in some languages. */
  languages: z.record(z.string(), z.number().positive()).default({}),
  train: z.strictObject({ file: z.string(), sha256: z.string() }).optional(),
  dev: z.strictObject({ file: z.string(), sha256: z.string() }).optional(),
});
export const manifestSchema = z.array(setSchema);
export type LabelledSet = z.infer<typeof setSchema>;

const rowSchema = z.object({
  text: z.string(),
  lang: z.string(),
  label: z.union([z.literal(0), z.literal(1)]).optional(),
  topics: z.array(z.string()).optional(),
  private: z.union([z.literal(0), z.literal(1)]).optional(),
  /** The signals of danger, law and the like that it gives; absent when nobody said. */
  signals: z.array(z.string()).optional(),
});
export type Row = z.infer<typeof rowSchema> & { readonly source: string; readonly weight: number };

const HERE = import.meta.dirname;

/** The manifest beside this file. */
export function readManifest(): LabelledSet[] {
  return manifestSchema.parse(JSON.parse(readFileSync(path.join(HERE, 'manifest.json'), 'utf8')));
}

/**
 * The rows of one file of a set, which lies in `folder`, or beside this file when it is our own.
 * @throws {Error} that names the file when it is missing or another than the manifest says.
 */
export function readRows(folder: string, set: LabelledSet, part: 'train' | 'dev'): readonly Row[] {
  const listed = set[part];
  if (listed === undefined) return [];
  const own = path.join(HERE, listed.file);
  const file = existsSync(own) ? own : path.join(folder, listed.file);
  if (!existsSync(file)) throw new Error(`${listed.file}: missing in ${folder}`);
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== listed.sha256) {
    throw new Error(`${listed.file}: found ${sha256}, manifest.json: ${listed.sha256}`);
  }
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = rowSchema.parse(JSON.parse(line));
      const weight = set.weight * (set.languages[row.lang] ?? 1);
      return { ...row, source: set.source, weight };
    });
}
