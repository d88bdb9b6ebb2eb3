import type { CaseEvent } from '../../shared/case/events.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/time.ts';

/** Tuesday 2026-11-24, nine in the morning in UTC. */
export const T0 = Date.UTC(2026, 10, 24, 9);

/** Facts that every history would repeat. */
const LEFT_OUT = new Set(['type', 'atMs', 'matter', 'caseId', 'customerId', 'connectionId']);

/**
 * A history as lines to read and to write by hand: time since the opening, event, every other fact.
 * Times inside facts are told the same way; empty lists are left out.
 */
export function tell(events: readonly CaseEvent[], fromMs = T0): string[] {
  return events.map((event) => {
    const facts = Object.entries(event)
      .filter(([key]) => !LEFT_OUT.has(key))
      .flatMap(([key, value]) => {
        const told = tellValue(key, value, fromMs);
        return told === '' ? [] : [key === 'clock' ? told : `${shortKey(key)}=${told}`];
      });
    return [since(event.atMs - fromMs), event.type, ...facts].join(' ');
  });
}

/** The lines of a history written by hand. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function shortKey(key: string): string {
  return key.replace(/AtMs$/, '').replace(/Id$/, '');
}

function tellValue(key: string, value: unknown, fromMs: number): string {
  if (Array.isArray(value)) return value.map((item) => tellValue(key, item, fromMs)).join(',');
  if (typeof value === 'number' && /AtMs$|^atMs$/.test(key)) return since(value - fromMs);
  if (typeof value === 'object' && value !== null) {
    if ('postId' in value) return `#${String(value.postId)}`;
    return Object.entries(value)
      .map(([inner, item]) => tellValue(inner, item, fromMs))
      .join(':');
  }
  return String(value);
}

/** `1d02:15`, with seconds or milliseconds only when there are any. */
export function since(ms: number): string {
  const sign = ms < 0 ? '-' : '';
  const left = Math.abs(ms);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const days = left >= DAY ? `${Math.floor(left / DAY)}d` : '';
  const base = `${sign}${days}${two((left % DAY) / HOUR)}:${two((left % HOUR) / MINUTE)}`;
  const seconds = (left % MINUTE) / SECOND;
  return seconds === 0 ? base : `${base}:${Number.isInteger(seconds) ? two(seconds) : seconds}`;
}
