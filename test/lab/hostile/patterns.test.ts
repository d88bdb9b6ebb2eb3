import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../shared/channels/json.ts';
import { handlesIn } from '../../../shared/channels/read-payload.ts';
import { MAX_TEXT_LENGTH } from '../../../shared/desk-api/command-requests.ts';
import { suggestPromises } from '../../../shared/guard/suggest-promises.ts';
import { findPrivateData } from '../../../shared/private-data/find-private-data.ts';
import { encodeDelivery } from '../../../shared/queue/encode-delivery.ts';
import { judgeAboutUs } from '../../../shared/triage/about-us.ts';
import { readReferences } from '../../../shared/triage/references.ts';
import { matterOf } from '../../../shared/triage/matter.ts';
import { exampleConfiguration } from '../../support/configuration.ts';
import { T0 } from '../../support/cases.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Four times as much text may take eleven times as long; sixteen would be its square. */
const SIZES = [1_562, 6_250, 25_000, 100_000];
const MAX_GROWTH = 11;
/** Below this, nothing is told about growth. */
const QUICK_MS = 50;
const MEASUREMENTS = 3;

/** What is repeated; each with an end that lets a match fail. */
const UNITS = [
  Array.from('aA0 \t\n-_.:/\\=+%#@＠([{<éſ包"\'`&|*$^'),
  ['a0', '0a', '@a', '@a ', '#a', 'a-', '0-', 'a-0', '-a', 'a.', 'a ', 'a_'],
  ['😡', '\u0301', '\u200b', '\u2028', 'https://', 'http://a', 'sha256=', 'v1,', 'W/'],
  ['1:', '1h ', '12:00 ', 'in 1 ', 'within 2 ', 'tomorrow ', 'by tomorrow ', 'morning '],
  ['morgen ', 'voor ', 'trước ', 'sáng ', 'mai ', 'esok '],
  [
    '0612345678 ',
    '0 6 ',
    '00',
    'a@a.aa',
    'order 12345 ',
    '12 a street ',
    'my asthma ',
    'RT 1 ',
    'store A ',
  ],
].flat();
const ENDS = ['!', '\u0000'];

const LIST = /\$\{[A-Z_]+\}/g;

type Timed = (text: string) => unknown;

/** Regular expressions as they stand in the sources that are deployed. */
function patternsIn(folder: string): { readonly at: string; readonly pattern: RegExp }[] {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      // A list of words that phrases are made of (`${CARD}/gone`) is a value, too.
      const source = readFileSync(path.join(ROOT, folder, file), 'utf8').replaceAll(LIST, 'list');
      // A literal stands behind a bracket, a comma, an operator or a return, never behind a value.
      const literals = source.matchAll(
        /(?:[(,=:[!&|?;{}]|return)\s*\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\\/\n[])+)\/([dgimsuvy]*)/g,
      );
      return [...literals].map(([, body = '', flags]) => ({
        at: `${folder}/${file}: ${body}`,
        pattern: new RegExp(body, flags),
      }));
    });
}

const use =
  (pattern: RegExp): Timed =>
  (text) =>
    pattern.global ? text.replaceAll(pattern, '') : pattern.exec(text);

/** CPU of this thread alone: what else the machine does tells nothing of a pattern. */
function cpuMs(timed: Timed, text: string): number {
  const before = process.threadCpuUsage();
  timed(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** Measured again where it took longer than `enoughMs`: what else ran may have been in the way. */
function leastMs(timed: Timed, text: string, enoughMs: number): number {
  let least = Infinity;
  for (let measured = 0; measured < MEASUREMENTS && least > enoughMs; measured += 1) {
    least = Math.min(least, cpuMs(timed, text));
  }
  return least;
}

/** The texts on which the time grows faster than they do; stopped there, so that no run is long. */
function slowOn(timed: Timed, units: readonly string[] = UNITS): string[] {
  return units.flatMap((unit) =>
    ENDS.flatMap((end) => {
      let beforeMs = QUICK_MS / MAX_GROWTH;
      for (const size of SIZES) {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size) + end;
        const mostMs = Math.max(QUICK_MS, beforeMs * MAX_GROWTH);
        // What the next size is compared with is measured well, the last one only when it is slow.
        const tookMs = leastMs(timed, text, size === SIZES.at(-1) ? mostMs : QUICK_MS);
        if (tookMs > mostMs) {
          return [`${JSON.stringify(unit + end)}: ${beforeMs} ms, then ${tookMs} ms`];
        }
        beforeMs = Math.max(tookMs, QUICK_MS / MAX_GROWTH);
      }
      return [];
    }),
  );
}

describe('threat: ReDoS', () => {
  const patterns = ['shared', 'functions'].flatMap(patternsIn);

  it('finds the patterns that it judges in the sources', () => {
    const found = patterns.map(({ at }) => at).join('\n');

    expect(patterns.length).toBeGreaterThan(35);
    for (const known of ['sha256=', 'A-Z0-9', '\\u007f-\\uffff', '＠', 'desk']) {
      expect(found).toContain(known);
    }
  });

  it('tells a pattern that reads on from every place', () => {
    expect(slowOn(use(/-+\d/), ['-'])).not.toEqual([]);
    expect(slowOn(use(/-\d/), ['-'])).toEqual([]);
  });

  it('no pattern takes longer than its text does, up to 100 kB', { timeout: 120_000 }, () => {
    const slow = patterns.flatMap(({ at, pattern }) =>
      slowOn(use(pattern)).map((text) => `${at} on ${text}`),
    );

    expect(slow).toEqual([]);
  });

  const configuration = exampleConfiguration();
  const [connection] = configuration.connections;
  const post = (text: string) => ({
    postId: '1',
    author: { id: '1' },
    text,
    createdAtMs: T0,
    visibility: 'public' as const,
    addressed: false,
    handles: [],
    attachmentCount: 0,
  });
  const readers: Record<string, Timed> = {
    matterOf: (text) => matterOf(post(text)),
    handlesIn,
    parseJson: (text) => parseJson(JSON.stringify({ text })),
    encodeDelivery: (text) =>
      encodeDelivery(
        { deliveryId: '1', connectionId: 'x', receivedAtMs: T0, headers: {} },
        Buffer.from(text),
      ),
    judgeAboutUs: (text) =>
      connection === undefined ? undefined : judgeAboutUs(post(text), connection, configuration),
    findPrivateData: (text) => findPrivateData(text),
    readReferences: (text) => readReferences(text, { found: [], products: ['a a'] }),
    // The desk takes no longer draft.
    suggestPromises: (text) =>
      suggestPromises(text.slice(0, MAX_TEXT_LENGTH), { nowMs: T0, timeZone: 'Europe/Amsterdam' }),
  };

  it.each(Object.entries(readers))(
    '%s reads hostile text in linear time',
    { timeout: 180_000 },
    (_name, reader) => {
      expect(slowOn(reader)).toEqual([]);
    },
  );
});
