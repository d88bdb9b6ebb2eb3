/**
 * Corpora of hostile input that somebody keeps on this machine, in the folder that
 * `REDRESS_CORPORA` names: nothing of them is part of this repository.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether the bytes are JSON, as their maker says. */
export type Verdict = 'json' | 'broken' | 'either';
export type Body = { readonly name: string; readonly verdict: Verdict; readonly bytes: Buffer };

/** A message authentication code or signature, and whether it fits. */
export type Vector = {
  readonly name: string;
  readonly key: Buffer;
  readonly message: Buffer;
  readonly signature: Buffer;
  readonly valid: boolean;
};

export type Corpus = {
  readonly bodies: readonly Body[];
  /** Payloads that are put into texts, names and ids; each once. */
  readonly strings: readonly string[];
  /** Payloads that want to become markup or script; each once. */
  readonly markup: readonly string[];
  readonly hmac: readonly Vector[];
  readonly ed25519: readonly Vector[];
  /** Strings beyond the limit of a run. */
  readonly leftOut: number;
};

const MAX_ENTRIES = 50_000;
const MAX_FILE_BYTES = 4 * 1_048_576;
/** Strings of one run, which is to end within minutes. */
const MAX_STRINGS = 12_000;

const TEST_SUITE_FILE = /\/test_parsing\/([yni])_[^/]*\.json$/;
const VERDICTS: Readonly<Record<string, Verdict>> = { y: 'json', n: 'broken', i: 'either' };
const STRING_LIST = /\/blns[^/]*\.json$/;
const VECTORS = /\/(hmac_sha256|ed25519)_test\.json$/;
/** Text that is about the payloads, not one of them. */
const PROSE = /\/(licen[cs]e|readme|requirements|notice|authors)[^/]*\.txt$/i;
const MARKUP_LIST = /xss/i;

/** What the folder of `REDRESS_CORPORA` holds, or `undefined` when the variable is not set. */
export function sharedCorpus(): Corpus | undefined {
  const folder = process.env['REDRESS_CORPORA'] ?? '';
  if (folder === '') return undefined;
  const corpus = readCorpus(folder);
  console.info(`hostile: shared corpora of ${folder}: ${countsOf(corpus)}`);
  return corpus;
}

/** What a corpus holds, in numbers. */
export function countsOf({ bodies, strings, markup, hmac, ed25519, leftOut }: Corpus): string {
  return [
    `${bodies.length} bodies`,
    `${strings.length} strings (${leftOut} left out)`,
    `${markup.length} of markup`,
    `${hmac.length} HMAC and ${ed25519.length} Ed25519 vectors`,
  ].join(', ');
}

/** Reads a folder; files are known by their place and ending, and unknown ones are passed by. */
export function readCorpus(folder: string): Corpus {
  const files = filesUnder(folder).filter((file) => statSync(file).size <= MAX_FILE_BYTES);
  const bodies = files.flatMap((file): Body[] => {
    const letter = TEST_SUITE_FILE.exec(file)?.[1];
    const verdict = file.endsWith('.xml') ? 'broken' : VERDICTS[letter ?? ''];
    if (verdict === undefined) return [];
    return [{ name: path.relative(folder, file), verdict, bytes: readFileSync(file) }];
  });
  const lists = files.filter((file) => STRING_LIST.test(file) || isLineList(file));
  const listed = [...new Set(lists.flatMap(readStrings))];
  const strings = evenly(listed, MAX_STRINGS);
  const marked = lists.filter((file) => MARKUP_LIST.test(path.relative(folder, file)));
  const vectors = (kind: string) =>
    files.filter((file) => VECTORS.exec(file)?.[1] === kind).flatMap(readVectors);
  return {
    bodies,
    strings,
    markup: [...new Set(marked.flatMap(readStrings))],
    hmac: vectors('hmac_sha256'),
    ed25519: vectors('ed25519'),
    leftOut: listed.length - strings.length,
  };
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.length > MAX_ENTRIES) throw new Error(`${folder}: more than ${MAX_ENTRIES} entries`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function isLineList(file: string): boolean {
  return file.endsWith('.txt') && !PROSE.test(file);
}

function readStrings(file: string): string[] {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8')) as string[];
  const bytes = readFileSync(file);
  const lines = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').split(/\r?\n/);
  // The list of naughty strings explains itself in lines that start with a number sign.
  const isNote = (line: string) => path.basename(file).startsWith('blns') && line.startsWith('#');
  return lines.filter((line) => line !== '' && !isNote(line));
}

/** So many of a list, from all of its parts. */
function evenly<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

type VectorFile = {
  readonly testGroups: readonly {
    readonly publicKey?: { readonly pk: string };
    readonly tests: readonly {
      readonly tcId: number;
      readonly key?: string;
      readonly msg: string;
      readonly tag?: string;
      readonly sig?: string;
      readonly result: string;
    }[];
  }[];
};

function readVectors(file: string): Vector[] {
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  const hex = (text = '') => Buffer.from(text, 'hex');
  return testGroups.flatMap(({ publicKey, tests }) =>
    tests.map(({ tcId, key, msg, tag, sig, result }) => ({
      name: `${path.basename(file)} ${tcId}`,
      key: hex(publicKey?.pk ?? key),
      message: hex(msg),
      signature: hex(tag ?? sig),
      valid: result === 'valid',
    })),
  );
}
