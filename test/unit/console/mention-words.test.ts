import { describe, expect, it } from 'vitest';
import {
  WAITING_LISTS,
  classifierWords,
  inputWords,
  lookWords,
  originWords,
  waitingText,
} from '../../../functions/console/web/mention-words.ts';
import { formatRoute, isListAlone, parseRoute } from '../../../functions/console/web/route.ts';
import { INPUT_NAMES } from '../../../shared/triage/inputs.ts';
import { ORIGINS } from '../../../shared/triage/input-origins.ts';
import { WAITING_ACTIONS } from '../../../shared/triage/table.ts';

describe('the address of mentions', () => {
  it.each([
    { view: 'all', mentions: 'THANK' },
    { view: 'team', mentions: 'HUMAN_TRIAGE' },
    { view: 'mine', mentionId: 'eCAtXzEyMw' },
  ] as const)('reads %j back', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
    expect(isListAlone(route)).toBe(false);
  });

  it('takes a list that nobody knows for the first, and no mention for the list of cases', () => {
    const first = { view: 'team', mentions: 'HUMAN_TRIAGE' };
    for (const hash of ['#/mentions', '#/mentions/CRY', '#/mentions/toString']) {
      expect(parseRoute(hash)).toEqual(first);
    }
    for (const hash of ['#/mention', '#/mention/', '#/mention/<b>', '#/mentions/THANK/1']) {
      expect(parseRoute(hash)).toEqual({ view: 'team' });
      expect(isListAlone(parseRoute(hash))).toBe(true);
    }
  });
});

describe('the words of mentions', () => {
  it('R-59: name every list, every input and every origin', () => {
    expect(new Set(WAITING_LISTS)).toEqual(new Set(WAITING_ACTIONS));
    expect(new Set(INPUT_NAMES.map(inputWords)).size).toBe(INPUT_NAMES.length);
    const origins = ORIGINS.map((from) => originWords({ name: 'issue', value: 'yes', from }));
    expect(new Set([...origins, originWords({ name: 'issue', value: 'no' })]).size).toBe(7);
    expect(inputWords('smell_of')).toBe('smell of');
  });

  it('tell a look in plain words', () => {
    expect(lookWords({ inputs: { issue: 'yes' } })).toBe('it is a complaint');
    expect(lookWords({ inputs: { issue: 'no', risk: 'legal_or_regulator' } })).toBe(
      'it is no complaint, risk: legal or regulator',
    );
  });

  it('tell what the classifier made of it', () => {
    const made = {
      band: 'unknown',
      probability: 0.444,
      language: 'en',
      by: 'embedded',
      version: '1',
    } as const;

    expect(classifierWords({ ...made, topics: [], reasons: [] })).toBe(
      '44 % a complaint, so unsure',
    );
    expect(
      classifierWords({ ...made, band: 'yes', topics: ['late_parcel'], reasons: ['“never came”'] }),
    ).toBe('44 % a complaint, so yes · late parcel, “never came”');
    const risks = ['safety', 'legal_or_regulator'];
    expect(classifierWords({ ...made, topics: [], risks, reasons: [] })).toBe(
      '44 % a complaint, so unsure, may tell of safety and law or regulator',
    );
  });

  it.each([
    [undefined, false, 'Mentions'],
    [0, false, 'Mentions: none to look at'],
    [1, false, 'Mentions: 1 to look at'],
    [50, true, 'Mentions: 50 or more to look at'],
  ])('tell how many wait: %s', (count, isMore, text) => {
    expect(waitingText(count, isMore)).toBe(text);
  });
});
