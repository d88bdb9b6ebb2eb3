import type { CatchUpCall } from '../../shared/channels/catch-up.ts';
import { parseJson } from '../../shared/channels/json.ts';
import { DependencyError, PayloadError } from '../../shared/errors.ts';
import type { Asked } from './dependencies.ts';

const TIMEOUT_MS = 10_000;
/** No page of any network comes near. */
const MAX_ANSWER_BYTES = 8 * 1_048_576;

/**
 * One call of a network's API; redirects are not followed, since the token would go along.
 * @throws {DependencyError} when it gave no answer in time, or one that is too long.
 */
export async function askNetwork({ url, ...call }: CatchUpCall): Promise<Asked> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(url, { ...call, signal, redirect: 'manual' });
    return { status: answer.status, body: readJson(await readBounded(answer)) };
  } catch (cause) {
    if (cause instanceof DependencyError) throw cause;
    throw new DependencyError('The network gave no answer', { code: 'network_silent', cause });
  }
}

async function readBounded(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_ANSWER_BYTES) {
      throw new DependencyError('The answer is too long', { code: 'network_answer_too_long' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    // An error page is no JSON; its status says enough.
    if (error instanceof PayloadError) return undefined;
    throw error;
  }
}
