import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES_FILE, encodeRules, openSignalReader } from '../../../../shared/rules-file.ts';
import { compileRules, readSignals } from '../../../../shared/triage/signals/read-signals.ts';
import { POST_FILES, readPosts } from '../../../support/written-posts.ts';

describe('the rules beside a bundle', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-rules-'));
  const file = path.join(folder, RULES_FILE);
  const open = () => openSignalReader(pathToFileURL(`${folder}/`));

  beforeAll(() => writeFileSync(file, encodeRules(compileRules())));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('say of every post what the tables say', () => {
    const readFromFile = open();
    const posts = POST_FILES.flatMap((name) => readPosts(name, 'development'));

    expect(posts.length).toBeGreaterThan(2_000);
    for (const { text, lang } of posts) {
      expect(readFromFile(text, lang)).toEqual(readSignals(text, lang));
      expect(readFromFile(text)).toEqual(readSignals(text));
    }
  });

  it.each([
    ['are cut short', Buffer.from(encodeRules(compileRules()).subarray(0, 1_000))],
    ['are none', Buffer.from('{}')],
  ])('that %s are refused when a function starts', (_what, bytes) => {
    writeFileSync(file, bytes);

    expect(open).toThrow(expect.objectContaining({ code: 'rules_unusable' }));
  });

  it('that are missing are refused, too', () => {
    rmSync(file);

    expect(open).toThrow(expect.objectContaining({ code: 'rules_unusable' }));
  });
});
