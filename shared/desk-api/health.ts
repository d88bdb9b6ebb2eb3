import * as z from 'zod';
import { CHANNELS } from '../policy/configuration.ts';

export const healthSchema = z.object({
  connections: z.array(
    z.object({
      id: z.string(),
      channel: z.enum(CHANNELS),
      /**
       * `heard` within its expected silence, counted from the start where nothing came yet;
       * `revoked` by the network, or our token `refused` by it.
       */
      state: z.enum(['heard', 'silent', 'revoked', 'refused']),
      /** The last proven delivery, to within five minutes. */
      heardAt: z.iso.datetime().optional(),
      /** How long it may be silent, as ISO 8601. */
      expectedSilence: z.string(),
      /** From when on it counts as silent. */
      silentFrom: z.iso.datetime(),
      /** When the network took our access away, or first refused our token. */
      revokedAt: z.iso.datetime().optional(),
      refusedAt: z.iso.datetime().optional(),
    }),
  ),
  now: z.iso.datetime(),
});

export type Health = z.infer<typeof healthSchema>;

/** Wishes to be forgotten that networks passed on. */
export const erasuresSchema = z.object({
  erasures: z.array(
    z.object({
      connectionId: z.string(),
      /** The person's id at our app. */
      userId: z.string(),
      askedAt: z.iso.datetime(),
    }),
  ),
});

export type Erasures = z.infer<typeof erasuresSchema>;
