import { describe, expect, it } from 'vitest';
import { makeFindName } from '../../../../shared/triage/names/find-name.ts';
import { exampleConfiguration } from '../../../support/configuration.ts';
import { HAS_DATA, readAllDev } from '../../../support/labelled-posts.ts';

/** Share of ordinary posts in which a name may be found that is not there. */
const MAX_SHARE = 0.001;
const { keywords, exclusions } = exampleConfiguration().brand;

describe.skipIf(!HAS_DATA)(
  'names in ordinary posts (skipped unless ../shared/data holds them)',
  () => {
    const texts = readAllDev().map(({ text }) => text);

    it.each([
      ['the example', keywords],
      ['a short name', ['FedEx']],
      ['a name like words of several languages', ['Shopee']],
      ['a name like a German word', ['Viettel']],
      ['a name in pieces', ['PostNL', 'Post NL']],
    ])('%s is found inexactly in at most one of a thousand', (what, names) => {
      const find = makeFindName(names, exclusions);
      const startedMs = performance.now();
      const found = texts.filter((text) => (find(text)?.spelling ?? 'exact') !== 'exact');
      const micros = ((performance.now() - startedMs) * 1_000) / texts.length;
      console.info(`${what}: ${found.length}/${texts.length}, ${micros.toFixed(1)} µs a post`);

      expect(found.length / texts.length).toBeLessThanOrEqual(MAX_SHARE);
    });
  },
);
