import { describe, expect, it } from 'vitest';
import { tellSignals } from '../../../functions/triage/tell-signals.ts';
import { readSignals } from '../../../shared/triage/signals/read-signals.ts';

describe('tellSignals', () => {
  it('R-4: tells our name as configured and how it is written, never as the post has it', () => {
    expect(tellSignals([], { name: 'FedEx', spelling: 'misspelt' })).toEqual([
      { signal: 'about_us', phrase: 'FedEx, misspelt', language: 'und' },
    ]);
  });

  it.each([[undefined], [{ name: 'FedEx', spelling: 'exact' } as const]])(
    'tells nothing of %j',
    (naming) => {
      expect(tellSignals([], naming)).toEqual([]);
    },
  );

  it('tells each signal once, by its first phrase', () => {
    const told = tellSignals(readSignals('it caught fire, then it caught fire again'), undefined);

    expect(told.filter(({ signal }) => signal === 'safety')).toEqual([
      { signal: 'safety', phrase: 'caught .. fire', language: 'en' },
    ]);
  });
});
