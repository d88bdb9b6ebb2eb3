import { DAY, parseDurationMs } from '../time.ts';

/** How long a connection may be silent before that is news, in milliseconds. */
export function expectedSilenceMs({
  expectedSilence,
}: {
  readonly expectedSilence: string;
}): number {
  // The configuration's schema has let no other text through.
  return parseDurationMs(expectedSilence) ?? DAY;
}

/** Proof of life of one connection. All instants in epoch milliseconds. */
export type ConnectionHealth = {
  readonly connectionId: string;
  /** Since when we listen: silence counts from here until something came. */
  readonly watchedAtMs: number;
  /** When the last proven delivery came in; older than the newest one by `noteEveryMs` at most. */
  readonly heardAtMs?: number;
  /** When its network was last asked for what it could not deliver. */
  readonly askedAtMs?: number;
  /** Silent since then, and people were told. */
  readonly silentAtMs?: number;
  /** When the network said that our access was taken away; cleared by the next delivery. */
  readonly revokedAtMs?: number;
  /** Whether people were told of that. */
  readonly revocationTold?: boolean;
  /** When the network refused our token; cleared once it takes one. */
  readonly refusedAtMs?: number;
  readonly refusalTold?: boolean;
};

/** Something that people have to be told about a connection. */
export type Ailment = {
  readonly notice: 'connection_silent' | 'access_revoked' | 'token_refused';
  /** Since when it ails; the same for every copy of the notice. */
  readonly sinceMs: number;
};

/** Heartbeats are written no more often than that: a busy connection must not heat one item. */
const MOST_NOTES_PER_SILENCE = 20;
const NOTE_EVERY_MS = { least: 1_000, most: 300_000 };

/** Time between two heartbeats that are written, in milliseconds: from 1 s to 5 min. */
export function noteEveryMs(silenceMs: number): number {
  const wanted = silenceMs / MOST_NOTES_PER_SILENCE;
  return Math.min(NOTE_EVERY_MS.most, Math.max(NOTE_EVERY_MS.least, wanted));
}

/** A connection that nothing has come from yet. */
export function watch(connectionId: string, nowMs: number): ConnectionHealth {
  return { connectionId, watchedAtMs: nowMs };
}

/**
 * After a delivery: it is heard, neither silent nor cut off. Late deliveries change nothing, and no
 * delivery says anything of our token.
 */
export function hear(health: ConnectionHealth, atMs: number): ConnectionHealth {
  if (atMs <= (health.heardAtMs ?? 0)) return health;
  const { silentAtMs: _silent, revokedAtMs: _revoked, revocationTold: _told, ...rest } = health;
  return { ...rest, heardAtMs: atMs };
}

/** After the network took our token and answered. */
export function ask(health: ConnectionHealth, atMs: number): ConnectionHealth {
  const { refusedAtMs: _refused, refusalTold: _told, ...rest } = health;
  return { ...rest, askedAtMs: atMs };
}

/** After the network refused our token; the first time counts. */
export function refuse(health: ConnectionHealth, atMs: number): ConnectionHealth {
  return health.refusedAtMs === undefined ? { ...health, refusedAtMs: atMs } : health;
}

/** After the network said that our access is gone; the first word of it counts. */
export function revoke(health: ConnectionHealth, atMs: number): ConnectionHealth {
  return health.revokedAtMs === undefined ? { ...health, revokedAtMs: atMs } : health;
}

/** When somebody has to look at it next; nothing once everything that ails it is told. */
export function nextLookMs(health: ConnectionHealth, silenceMs: number): number | undefined {
  const { watchedAtMs, heardAtMs, silentAtMs } = health;
  const [untold] = untoldOf(health);
  if (untold !== undefined) return untold.sinceMs;
  if (silentAtMs !== undefined) return undefined;
  return Math.max(watchedAtMs, heardAtMs ?? 0) + silenceMs;
}

/** What people have to be told by `nowMs`, and the health once they are. */
export function diagnose(
  health: ConnectionHealth,
  silenceMs: number,
  nowMs: number,
): { readonly ailments: readonly Ailment[]; readonly told: ConnectionHealth } {
  const { watchedAtMs, heardAtMs, silentAtMs, revokedAtMs, refusedAtMs } = health;
  const ailments = untoldOf(health);
  let told: ConnectionHealth = {
    ...health,
    ...(revokedAtMs === undefined ? {} : { revocationTold: true }),
    ...(refusedAtMs === undefined ? {} : { refusalTold: true }),
  };
  const sinceMs = Math.max(watchedAtMs, heardAtMs ?? 0);
  if (silentAtMs === undefined && sinceMs + silenceMs <= nowMs) {
    ailments.push({ notice: 'connection_silent', sinceMs });
    told = { ...told, silentAtMs: sinceMs };
  }
  return { ailments, told };
}

function untoldOf(health: ConnectionHealth): Ailment[] {
  const { revokedAtMs, revocationTold, refusedAtMs, refusalTold } = health;
  const untold: Ailment[] = [];
  if (revokedAtMs !== undefined && revocationTold !== true) {
    untold.push({ notice: 'access_revoked', sinceMs: revokedAtMs });
  }
  if (refusedAtMs !== undefined && refusalTold !== true) {
    untold.push({ notice: 'token_refused', sinceMs: refusedAtMs });
  }
  return untold;
}
