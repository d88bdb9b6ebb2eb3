import { parseArgs } from 'node:util';
import type { NoBelow } from '../../shared/triage/classifier/bands.ts';
import { RECALL_LEVELS } from '../../shared/triage/classifier/model.ts';
import { quit } from './arguments.ts';

/** The file and the level given; a wrong flag ends the program with what is allowed. */
export function readFileFlags(): { file: string | undefined; noBelow: string | undefined } {
  const usage = 'Allowed: [FILE.jsonl] [--no-below LEVEL]';
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'no-below': { type: 'string' } },
    });
    if (positionals.length > 1) return quit(`found ${positionals.length} files. ${usage}`);
    return { file: positionals[0], noBelow: values['no-below'] };
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : 'wrong flags';
    return quit(`${said}. ${usage}`);
  }
}

/** The recall below which posts are put down as no complaint; off when nothing is given. */
export function readNoBelow(text: string | undefined): NoBelow {
  if (text === undefined || text === 'off') return 'off';
  const level = RECALL_LEVELS.find((each) => each === text);
  return level ?? quit(`--no-below: found "${text}", allowed: off, ${RECALL_LEVELS.join(', ')}`);
}
