/** A hostile text in its places, and what carries it. */
import type { HostileChannel } from './hostile-redress.ts';

/** Longest names and ids that every channel keeps whole. */
const MAX_NAME = 256;
const MAX_ID = 380;

/** One text in its places, as it must come out again. */
export type Placed = {
  readonly channel: HostileChannel;
  readonly text: string;
  /** Absent where the network has none. */
  readonly name?: string;
  readonly handle?: string;
  /** The id of the post, when the text can be one. */
  readonly postId: string;
};

/** What one webhook carries. */
export type Load = { readonly body: Buffer; readonly placed: readonly Placed[] };

/** Texts of one author in one conversation, so that they come to stand in one case. */
type Group = { readonly id: number; readonly texts: readonly string[] };

export type Carrier = {
  readonly name: string;
  readonly channel: HostileChannel;
  readonly load: (group: Group) => Load[];
};

export const CREATED_AT = '2026-11-20T08:15:30.000Z';
export const CREATED_SECONDS = Date.parse(CREATED_AT) / 1_000;

export const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** Ids of one run of one network; 18 digits, as they have. */
export const numberOf = (kind: number, group: number, at = 0) =>
  String(10n ** 17n * BigInt(kind) + BigInt(group) * 1_000n + BigInt(at));

/** The text as an id, or another one where it cannot be one. */
export const idOf = (text: string, otherwise: string) =>
  text.trim() !== '' && text.length <= MAX_ID ? text : otherwise;

/** A text in the place of text, name and handle. */
export function place(channel: HostileChannel, text: string, postId: string) {
  const name = text.length <= MAX_NAME ? text : 'too long for a name';
  return { channel, text, name, handle: name, postId };
}
