import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Command-line flags; a wrong one ends the program with what was found and what is allowed. */
export function readFlags<const Options extends Flags>(options: Options) {
  return readCommandLine(options, { allowPositionals: false }).values;
}

/** The same with what stands between the flags, such as the name of a file. */
export function readCommandLine<const Options extends Flags>(
  options: Options,
  { allowPositionals = true } = {},
) {
  try {
    return parseArgs({ options, strict: true, allowPositionals });
  } catch (error) {
    const allowed = Object.entries(options).map(([name, { type }]) =>
      type === 'string' ? `--${name} …` : `--${name}`,
    );
    const said = error instanceof Error ? error.message.split('. ')[0] : 'wrong flags';
    return quit(`${said}. Allowed: ${allowed.join(' ')}`);
  }
}

/** A port between 0 and 65535, or the end of the program with what was found. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  return quit(`--port: found "${text}", allowed: a number from 0 to 65535`);
}

export function quit(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
