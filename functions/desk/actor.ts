import * as z from 'zod';
import { ROLES } from '../../shared/policy/configuration.ts';

const claimsSchema = z.object({
  sub: z.string().min(1).max(128),
  'redress:role': z.enum(ROLES),
});

/** The person behind a request. */
export type Actor = { readonly handlerId: string; readonly role: (typeof ROLES)[number] };

/**
 * The actor that the gateway's checked token names, or `undefined` when it names no role of ours.
 */
export function readActor(claims: unknown): Actor | undefined {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) return undefined;
  return { handlerId: read.data.sub, role: read.data['redress:role'] };
}
