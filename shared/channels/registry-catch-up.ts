import type { Channel } from '../policy/configuration.ts';
import type { CatchUpAdapter } from './catch-up.ts';
import { discourseCatchUp } from './discourse/catch-up.ts';
import { xCatchUp } from './x/catch-up.ts';

/**
 * Networks that can be asked for what they could not deliver. Telegram keeps what it could not
 * deliver for a day and delivers it by itself; the others offer nothing to apps like ours.
 */
export const CATCH_UP: Readonly<Partial<Record<Channel | 'discourse', CatchUpAdapter>>> = {
  discourse: discourseCatchUp,
  x: xCatchUp,
};
