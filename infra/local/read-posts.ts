import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import { quit } from './arguments.ts';

const BAR_WIDTH = 30;
const REDRAW_MS = 100;

export const postSchema = z.object({ text: z.string(), lang: z.string().optional() });
export const labelledPostSchema = postSchema.extend({
  label: z.union([z.literal(0), z.literal(1)]),
});

/**
 * The posts of a file of JSON lines, or of what is piped in when there is no file. A line that
 * cannot be read is told of on stderr with its number and field, and passed over; the program then
 * ends with 1. On a terminal a bar shows how far it is.
 */
export async function* readPosts<Post>(
  file: string | undefined,
  schema: z.ZodType<Post>,
): AsyncGenerator<Post> {
  const { stream, bytes } = open(file);
  const show = progress(bytes);
  let line = 0;
  let read = 0;
  for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
    line += 1;
    read += Buffer.byteLength(text) + 1;
    show(read, line);
    if (text.trim() === '') continue;
    const post = parse(text, schema);
    if ('wrong' in post) {
      process.stderr.write(`line ${line}: ${post.wrong}\n`);
      process.exitCode = 1;
    } else yield post.value;
  }
  show(read, line, true);
}

function open(file: string | undefined): { stream: Readable; bytes: number | undefined } {
  if (file === undefined) return { stream: process.stdin, bytes: undefined };
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return quit(`${file}: no such file`);
  return { stream: createReadStream(file), bytes: found.size };
}

function parse<Post>(
  text: string,
  schema: z.ZodType<Post>,
): { readonly value: Post } | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { wrong: 'not JSON' };
  }
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data };
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') ?? '';
  return { wrong: `${field === '' ? 'not an object' : field}: ${issue?.message ?? 'wrong'}` };
}

function progress(
  bytes: number | undefined,
): (read: number, lines: number, isEnd?: boolean) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let shownMs = -Infinity;
  return (read, lines, isEnd = false) => {
    const nowMs = performance.now();
    if (!isEnd && nowMs - shownMs < REDRAW_MS) return;
    shownMs = nowMs;
    const share = bytes === undefined || bytes === 0 ? undefined : Math.min(1, read / bytes);
    const full = Math.round((share ?? 0) * BAR_WIDTH);
    const bar = share === undefined ? '' : `[${'='.repeat(full).padEnd(BAR_WIDTH)}] `;
    process.stderr.write(`\r${bar}${lines} posts${isEnd ? '\n' : ''}`);
  };
}
