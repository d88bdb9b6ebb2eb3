const SECOND = 1_000;
const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;

/**
 * Time left or overdrawn as people read it: `4:05`, `2:04:05`, `3 d 4 h`, `4:05 late`.
 * What is left is rounded up and what is overdrawn down, so that neither skips a second; the
 * deadline itself is late.
 */
export function countdownText(remainingMs: number): string {
  if (isLate(remainingMs)) return `${spanText(Math.floor(-remainingMs / SECOND))} late`;
  return spanText(Math.ceil(remainingMs / SECOND));
}

/** Whether the deadline has come. */
export function isLate(remainingMs: number): boolean {
  return remainingMs <= 0;
}

function spanText(seconds: number): string {
  if (seconds >= DAY_SECONDS) {
    const hours = Math.floor((seconds % DAY_SECONDS) / HOUR_SECONDS);
    return `${Math.floor(seconds / DAY_SECONDS)} d ${hours} h`;
  }
  const hours = Math.floor(seconds / HOUR_SECONDS);
  const minutes = Math.floor((seconds % HOUR_SECONDS) / MINUTE_SECONDS);
  const rest = twoDigits(seconds % MINUTE_SECONDS);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const AGO = new Intl.RelativeTimeFormat('en-GB', { style: 'short' });
const UNITS = [
  ['day', DAY_SECONDS],
  ['hour', HOUR_SECONDS],
  ['minute', MINUTE_SECONDS],
] as const;

/**
 * How long ago an instant is, in whole minutes, hours or days: `4 min ago`, `3 days ago`. Less than
 * a minute, and what has not come yet, is `just now`.
 */
export function agoText(at: string, nowMs: number): string {
  const seconds = Math.floor((nowMs - Date.parse(at)) / SECOND);
  const [unit, length] = UNITS.find(([, each]) => seconds >= each) ?? [];
  if (unit === undefined || length === undefined) return 'just now';
  return AGO.format(-Math.floor(seconds / length), unit);
}

/** A length of time in the largest unit that it fills: `1 day`, `36 hours`, `90 minutes`. */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  const [unit, length] = UNITS.find(([, each]) => seconds % each === 0) ?? ['second', 1];
  const count = seconds / length;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * An instant as short as it can be told apart on the day it is read: `08:51`, `yesterday 08:51`,
 * `21 Nov 08:51`, `21 Nov 2025 08:51`. In the reader's time zone unless one is given.
 */
export function whenText(at: string, nowMs: number, timeZone?: string): string {
  const atMs = Date.parse(at);
  if (Number.isNaN(atMs)) return at;
  const part = (ms: number, name: keyof typeof PARTS) => formatOf(name, timeZone).format(ms);
  const day = (ms: number) => part(ms, 'day');
  const time = part(atMs, 'time');
  if (day(atMs) === day(nowMs)) return time;
  if (day(atMs) === day(nowMs - DAY_SECONDS * SECOND)) return `yesterday ${time}`;
  if (day(atMs) === day(nowMs + DAY_SECONDS * SECOND)) return `tomorrow ${time}`;
  const year = (ms: number) => part(ms, 'year');
  const date = part(atMs, 'date');
  return year(atMs) === year(nowMs) ? `${date} ${time}` : `${date} ${year(atMs)} ${time}`;
}

const PARTS = {
  day: { dateStyle: 'short' },
  time: { hour: '2-digit', minute: '2-digit' },
  date: { day: 'numeric', month: 'short' },
  year: { year: 'numeric' },
} as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: 200 connections took a fifth of a core while every use made one. */
function formatOf(name: keyof typeof PARTS, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${name} ${timeZone ?? ''}`;
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...PARTS[name], ...zone });
  formats.set(key, format);
  return format;
}
