import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { ConfigError } from '../shared/errors.ts';
import { configurationSchema } from '../shared/policy/configuration.ts';
import type { Configuration } from '../shared/policy/configuration.ts';

/** The example that runs: what is used when no other file is named. */
const DEFAULT_FILE = fileURLToPath(new URL('redress.config.json', import.meta.url));
/** What was found is shown up to this length. */
const MAX_FOUND_LENGTH = 60;

/** The file that `-c config=FILE` names, else REDRESS_CONFIG, else the example. */
export function configurationFile(fromContext: unknown): string {
  if (typeof fromContext === 'string' && fromContext !== '') return fromContext;
  const fromEnvironment = process.env['REDRESS_CONFIG'] ?? '';
  return fromEnvironment === '' ? DEFAULT_FILE : fromEnvironment;
}

/**
 * The configuration in a file, checked, with every default filled in.
 * @throws {ConfigError} with one line per mistake: the path of the field, what was found, what is
 * allowed.
 */
export function loadConfiguration(file: string): Configuration {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unreadable';
    throw new ConfigError(`${file}: expected a readable JSON file, found: ${why}`, {
      code: 'configuration_unreadable',
      cause,
    });
  }
  return checkConfiguration(value, file);
}

/** The same for a value that was read already; `source` names it in the message. */
export function checkConfiguration(value: unknown, source: string): Configuration {
  const read = configurationSchema.safeParse(value);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `  ${lineOf(issue, value)}`);
  throw new ConfigError(`${source} is not a configuration:\n${lines.join('\n')}`, {
    code: 'configuration_wrong',
    details: { lines },
  });
}

function lineOf(issue: z.core.$ZodIssue, value: unknown): string {
  const path = issue.path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    '',
  );
  const found = foundAt(value, issue.path);
  const message = issue.message.replace(/^Invalid (?:input|option): /, '');
  const said = message.includes('found ') ? '' : `found ${found}, `;
  return `${path.replace(/^\./, '') || '(top)'}: ${said}${message}`;
}

function foundAt(value: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? Object.entries(inner).find(([key]) => key === String(part))?.[1]
        : undefined,
    value,
  );
  if (found === undefined) return 'nothing';
  const text = JSON.stringify(found);
  return text.length > MAX_FOUND_LENGTH ? `${text.slice(0, MAX_FOUND_LENGTH)}…` : text;
}
