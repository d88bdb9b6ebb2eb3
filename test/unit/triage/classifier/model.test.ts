import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../../shared/classifier-file.ts';
import { decodeModel } from '../../../../shared/triage/classifier/model.ts';
import { readManifest } from '../../../train/rows.ts';

const FOLDER = new URL('../../../../shared/triage/classifier/', import.meta.url);
const bytes = readFileSync(new URL('weights.bin', FOLDER));
const readCard = () =>
  JSON.parse(readFileSync(new URL('model.json', FOLDER), 'utf8')) as Record<string, never>;

describe('decodeModel', () => {
  it('reads what is shipped, within 2.5 MB, with a calibration per language', () => {
    const { calibration, topic, language, risk, riskFrom } = readModel();

    expect(bytes.length).toBeLessThanOrEqual(2_500_000);
    expect(calibration.size).toBe(21);
    expect(topic.classes).toHaveLength(8);
    expect(language.classes).toHaveLength(25);
    expect(risk.classes).toEqual(['safety', 'legal_or_regulator', 'privacy']);
    expect(riskFrom.has('unknown')).toBe(true);
  });

  it('ships what clean sets taught, and those that the manifest lists', () => {
    const { learnedFrom } = readCard()['provenance'] as unknown as {
      learnedFrom: { source: string; sha256: string }[];
    };
    const clean = readManifest().filter((set) => set.clean && set.train !== undefined);

    expect(learnedFrom.map(({ source, sha256 }) => [source, sha256])).toEqual(
      clean.map(({ source, train }) => [source, train?.sha256]),
    );
  });

  it('refuses bytes that are not those of the card', () => {
    const flipped = Uint8Array.from(bytes);
    flipped[7] = (flipped[7] ?? 0) ^ 1;

    expect(() => decodeModel(flipped, readCard())).toThrow(/^weights\.bin: found [0-9a-f]{64}/);
    expect(() => decodeModel(bytes.subarray(1), readCard())).toThrow(
      /^weights\.bin: found \d+ bytes/,
    );
  });

  it.each([
    ['version', '', /^model\.json: version:/],
    ['sha256', 'none', /^model\.json: sha256:/],
    ['bytes', -1, /^model\.json: bytes:/],
    ['heads', {}, /^model\.json: heads\.complaint:/],
    ['calibration', {}, /^model\.json: calibration\.unknown: missing/],
    ['calibration', { en: { slope: -1 } }, /^model\.json: calibration\.en\./],
  ])('names the field when %s is %j', (field, value, message) => {
    expect(() => decodeModel(bytes, { ...readCard(), [field]: value })).toThrow(message);
  });

  it('names the language whose thresholds are not one per risk', () => {
    const card = readCard() as unknown as { heads: { risk: object } };
    const risk = { ...card.heads.risk, from: { unknown: [1, 1, 1], nl: [1] } };
    const wrong = { ...card, heads: { ...card.heads, risk } };

    expect(() => decodeModel(bytes, wrong)).toThrow(/^model\.json: heads\.risk\.from\.nl:/);
  });
});
