import * as z from 'zod';
import { CHANNELS } from '../policy/configuration.ts';

export const healthSchema = z.object({
  connections: z.array(
    z.object({
      id: z.string(),
      channel: z.enum(CHANNELS),
      /** `heard` within its expected silence, counted from the start where nothing came yet. */
      state: z.enum(['heard', 'silent', 'revoked']),
      /** The last proven delivery, to within five minutes. */
      heardAt: z.iso.datetime().optional(),
      /** From when on it counts as silent. */
      silentFrom: z.iso.datetime(),
      /** When the network took our access away. */
      revokedAt: z.iso.datetime().optional(),
    }),
  ),
  now: z.iso.datetime(),
});

export type Health = z.infer<typeof healthSchema>;
