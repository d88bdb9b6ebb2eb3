import { describe, expect, it } from 'vitest';
import { caseItem, readCaseItem } from '../../../shared/store/items.ts';
import { DAY } from '../../../shared/time.ts';
import { History } from '../../support/cases.ts';

describe('caseItem', () => {
  it('leaves out what is false or empty, and is read back as it was', () => {
    const { case: state } = new History(undefined, { author: {} });

    const item = caseItem({ case: state, version: 1 }, DAY);

    expect(JSON.stringify(item)).not.toMatch(/false|\[\]|\{\}/);
    expect(readCaseItem(item)).toEqual({ version: 1, case: state });
  });
});
