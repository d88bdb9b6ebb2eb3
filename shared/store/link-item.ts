import * as z from 'zod';
import { customerIdSchema } from '../case/case.ts';
import type { CustomerId } from '../case/case.ts';
import { linkKey } from './keys.ts';

const linkItemSchema = z.object({ version: z.int(), group: z.array(customerIdSchema) });

/** The authors that are one customer; each of them has the same list, itself included. */
export type Link = { readonly version: number; readonly group: readonly CustomerId[] };

export function readLinkItem(item: unknown): Link {
  return linkItemSchema.parse(item);
}

export function linkItem(customerId: CustomerId, { version, group }: Link) {
  return { ...linkKey(customerId), version, group: [...group] };
}
