import { numericId } from '../../infra/local/simulate/ids.ts';
import type { SimulatedPost } from '../../infra/local/simulate/network.ts';
import type { Channel } from '../../shared/policy/configuration.ts';
import type { Dice } from './simulation/dice.ts';

/** One post of a customer, and what has to become of it. */
export type TrafficPost = Omit<SimulatedPost, 'connection' | 'createdAtMs'> & {
  readonly channel: Channel;
  readonly opensCase: boolean;
};

const CHANNELS = { x: 5, facebook: 3, 'standard-webhooks': 2 } as const;
const LANGUAGES = { en: 5, nl: 2, vi: 2, ms: 1 } as const;
const RECURRING = 0.15;
const PRIVATE = 0.05;
const PRAISE = 0.04;
/** Posts are of different lengths; the longest are some paragraphs. */
const MAX_SENTENCES = 6;

const COMPLAINTS: Readonly<Record<keyof typeof LANGUAGES, readonly string[]>> = {
  en: [
    'my parcel never came and nobody answers 😡',
    'three days "out for delivery" and still nothing.',
    'the box arrived broken, who pays for this? 📦💔',
  ],
  nl: [
    'waar blijft mijn pakket? Al drie dagen niets gehoord 😤',
    'weer te laat, en niemand die belt.',
  ],
  vi: ['Gói hàng của tôi bị mất, gọi mãi không ai trả lời 😢', 'Giao trễ ba ngày rồi, quá tệ'],
  ms: ['barang saya sampai rosak, sudah dua kali macam ni! 😠', 'bungkusan saya hilang, tolong'],
};

/**
 * Posts as a company meets them: channels and languages mixed, most authors new, some that come
 * back, some praise. The same dice give the same posts; another `run` gives other authors and ids.
 */
export function makeTraffic(dice: Dice, run: string): () => TrafficPost {
  const known: Partial<Record<Channel, string[]>> = {};
  let count = 0;
  return () => {
    count += 1;
    const channel = dice.weigh(CHANNELS);
    const language = dice.weigh(LANGUAGES);
    const praises = channel === 'standard-webhooks' && dice.chance(PRAISE / 0.2);
    const authors = (known[channel] ??= []);
    const returns = authors.length > 0 && dice.chance(RECURRING);
    const author = returns ? dice.pick(authors) : `${run}-${count}`;
    if (!returns) authors.push(author);
    const sentences = Array.from({ length: dice.between(1, MAX_SENTENCES + 1) }, () =>
      dice.pick(COMPLAINTS[language]),
    );
    return {
      channel,
      author,
      postId: numericId(`${run} ${count}`),
      text: praises
        ? 'Brand Parcels was early again, thank you! 🎉'
        : `@brand ${sentences.join(' ')}`,
      private: channel === 'x' && dice.chance(PRIVATE),
      opensCase: !praises,
      ...(channel === 'facebook' ? {} : { language }),
      ...(praises ? { triage: { issue: 'no', valence: 'positive', intent: 'praise' } } : {}),
    };
  };
}
