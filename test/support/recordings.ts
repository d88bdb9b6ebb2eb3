import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseJson } from '../../shared/channels/json.ts';
import { readWechat } from '../../shared/channels/wechat/read.ts';
import { CHANNELS } from '../../shared/policy/configuration.ts';
import { T0 } from './cases.ts';

const FOLDER = path.join(
  fileURLToPath(new URL('../../..', import.meta.url)),
  'shared/channels/fixtures',
);

/** Whether somebody keeps recordings of networks beside this project; nothing of them is ours. */
export const HAS_RECORDINGS = existsSync(FOLDER);
if (!HAS_RECORDINGS) {
  console.info('recordings: none beside the project: only payloads of our own are read');
}

/** Folders of recordings that our channels read. */
export const RECORDED = [...CHANNELS, 'listening-vendors'] as const;
const VECTORS = 'vectors.json';
const NO_RECORDING = new Set([VECTORS, 'SOURCES.md']);

/** Every recording of a folder, as `<folder>/<file>`. */
export function recordingsIn(folder: string): string[] {
  return readdirSync(path.join(FOLDER, folder))
    .filter((name) => !NO_RECORDING.has(name))
    .map((name) => `${folder}/${name}`);
}

/** The vectors of a folder, as they stand there; none where it has none. */
export function vectorsIn(folder: string): readonly Record<string, unknown>[] {
  const name = `${folder}/${VECTORS}`;
  return existsSync(path.join(FOLDER, name))
    ? (JSON.parse(bytesOf(name).toString('utf8')) as Record<string, unknown>[])
    : [];
}

/** The bytes of a recording; `undefined` where it is not kept. */
export function bytesIfKept(name: string): Buffer | undefined {
  return existsSync(path.join(FOLDER, name)) ? bytesOf(name) : undefined;
}

export function bytesOf(name: string): Buffer {
  return readFileSync(path.join(FOLDER, name));
}

/** What a parser is handed of a recording. */
export function payloadOf(name: string): unknown {
  const text = bytesOf(name).toString('utf8');
  return name.startsWith('wechat/') ? readWechat(text) : parseJson(text);
}

/** A template with what a payload holds at its paths. */
export function fill(template: string, payload: unknown): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, paths: string) => {
    const values = paths.split('|').map((each) => valueAt(payload, each.split('.')));
    const found = values.find((value) => value !== undefined && value !== null);
    return found === undefined ? '' : textOf(found);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Epoch milliseconds of what a filled template says. */
export function millisecondsOf(filled: string): number {
  if (filled === 'received') return T0;
  if (filled.startsWith('ms ')) return Number(filled.slice(3));
  // Meta's offsets have no colon; a time without a zone is UTC, as is a day.
  const iso = filled.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  if (/^\d{4}-/.test(iso)) return Date.parse(/[Z+]|T.*-|^.{10}$/.test(iso) ? iso : `${iso}Z`);
  const number = Number(filled);
  return number < 100_000_000_000 ? Math.floor(number * 1_000) : number;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}
