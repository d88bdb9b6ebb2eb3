import type * as z from 'zod';
import { PayloadError } from '../errors.ts';
import type { ChannelEvent, IgnoredReason, ParsedEvent } from './channel.ts';

/**
 * A part of a payload whose shape we know, checked.
 * @throws {PayloadError} `payload_malformed`, naming the fields and never what stands in them.
 */
export function readKnown<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where: string,
): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const fields = read.error.issues.map(
    ({ path, code }) => `${[where, ...path].join('.')} (${code})`,
  );
  throw new PayloadError(`A known shape lacks what it must hold: ${fields.join(', ')}`, {
    code: 'payload_malformed',
    details: { fields },
  });
}

/**
 * The events of a list, in its order. An element of a known shape that does not hold what it must
 * spoils none of its neighbours.
 */
export function readEach<Element>(
  elements: readonly Element[],
  read: (element: Element) => ParsedEvent | readonly ParsedEvent[],
): ParsedEvent[] {
  return elements.flatMap((element) => {
    try {
      return read(element);
    } catch (error) {
      if (error instanceof PayloadError) return { kind: 'unreadable', error };
      throw error;
    }
  });
}

/** Whether a JSON value is an object and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Handles named in a text, without @, in order, each once. E-mail addresses name nobody. */
export function handlesIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}_.+-])[@＠]([\p{L}\p{N}_]{1,50})/gu)];
  return [...new Set(found.flatMap((match) => (match[1] === undefined ? [] : [match[1]])))];
}

/** An element of a delivery that becomes no mention. */
export function ignored(reason: IgnoredReason): ChannelEvent {
  return { kind: 'ignored', reason };
}
