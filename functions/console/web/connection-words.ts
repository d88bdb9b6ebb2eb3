import type { Health } from '../../../shared/desk-api/health.ts';
import { connectionSecretName } from '../../../shared/secrets/names.ts';
import { DAY, parseDurationMs } from '../../../shared/time.ts';
import { CHANNEL_WORDS } from './words.ts';

export type Connection = Health['connections'][number];
/** What can be wrong with a connection. */
export type Ailment = Exclude<Connection['state'], 'heard'>;

export const AILMENT_WORDS: Record<Ailment, string> = {
  revoked: 'access taken away',
  refused: 'token refused',
  silent: 'silent',
};

/**
 * Everything that ails a connection at the time of the answer, the worst first. Silence is not told
 * besides access that was taken away: it comes of it.
 */
export function ailmentsOf(
  { revokedAt, refusedAt, silentFrom }: Connection,
  now: Health['now'],
): readonly Ailment[] {
  const ailments: Ailment[] = [];
  if (revokedAt !== undefined) ailments.push('revoked');
  if (refusedAt !== undefined) ailments.push('refused');
  if (revokedAt === undefined && silentFrom <= now) ailments.push('silent');
  return ailments;
}

/** How all connections are, in one line. */
export function healthSummary({ connections, now }: Health): string {
  const { length } = connections;
  const ailing = connections.filter((each) => ailmentsOf(each, now).length > 0).length;
  const words = length === 1 ? 'connection' : 'connections';
  if (length === 0) return 'No connections';
  if (ailing > 0)
    return `${ailing} of ${length} ${words} ${ailing === 1 ? 'needs' : 'need'} a look`;
  return length === 1 ? '1 connection, well' : `${length} connections, all well`;
}

/** What to do about an ailment, as one sentence. */
export function remedy(ailment: Ailment, { id, channel, heardAt }: Connection): string {
  const network = channel === 'standard-webhooks' ? 'the sender' : CHANNEL_WORDS[channel];
  const secret = connectionSecretName(id);
  switch (ailment) {
    case 'revoked':
      return `Connect our app to the account at ${network} again; the first delivery ends this.`;
    case 'refused':
      return `Have ${network} issue a new token and put it into the secret ${secret}; it is tried within the hour.`;
    case 'silent':
      return heardAt === undefined
        ? `Do the steps of “Connect a channel” for ${network}, then write something there.`
        : `Check at ${network} that our webhook is on and signs with a key of the secret ${secret}, then write something there.`;
  }
}

/** Since when we listen to a connection that nothing came from yet. */
export function watchedAt({ silentFrom, expectedSilence }: Connection): string {
  return new Date(Date.parse(silentFrom) - silenceMs(expectedSilence)).toISOString();
}

/** How long a connection may be silent, in milliseconds. */
export function silenceMs(expectedSilence: string): number {
  return parseDurationMs(expectedSilence) ?? DAY;
}

/** One sentence for each connection that began to ail or is well again, to be read out. */
export function healthNews(before: Health | undefined, after: Health): string[] {
  if (before === undefined) return [];
  const known = new Map(
    before.connections.map((each) => [each.id, ailmentsOf(each, before.now).join()]),
  );
  return after.connections.flatMap((each) => {
    const ailments = ailmentsOf(each, after.now);
    if (ailments.join() === (known.get(each.id) ?? '')) return [];
    if (ailments.length === 0) return [`The connection ${each.id} is well again.`];
    const words = ailments.map((ailment) => AILMENT_WORDS[ailment]).join(', ');
    return [`The connection ${each.id} needs a look: ${words}.`];
  });
}
