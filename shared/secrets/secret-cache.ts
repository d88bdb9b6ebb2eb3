import { MINUTE } from '../time.ts';

const FRESH_FOR_MS = 5 * MINUTE;
/** A refresh that failed is not tried again at once by every request. */
const RETRY_AFTER_MS = 10_000;

type Entry = { text: string; freshUntilMs: number };

/**
 * Secrets by name, read at most every five minutes and once at a time. When a refresh fails the
 * value
 * known before serves on: a passing outage of the secret store must not refuse customers' words.
 */
export function makeSecretCache(
  fetchSecret: (name: string) => Promise<string>,
  now: () => number,
): (name: string) => Promise<string> {
  const entries = new Map<string, Entry>();
  const underWay = new Map<string, Promise<string>>();
  const refresh = async (name: string): Promise<string> => {
    try {
      const text = await fetchSecret(name);
      entries.set(name, { text, freshUntilMs: now() + FRESH_FOR_MS });
      return text;
    } catch (error) {
      const known = entries.get(name);
      if (known === undefined) throw error;
      known.freshUntilMs = now() + RETRY_AFTER_MS;
      return known.text;
    } finally {
      underWay.delete(name);
    }
  };
  return (name) => {
    const known = entries.get(name);
    if (known !== undefined && now() < known.freshUntilMs) return Promise.resolve(known.text);
    const running = underWay.get(name) ?? refresh(name);
    underWay.set(name, running);
    return running;
  };
}
