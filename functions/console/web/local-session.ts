import { claimText } from './token.ts';
import { readMe } from './session.ts';
import type { RosterPerson, Session } from './session.ts';

const CHOICE_KEY = 'redress.local-person';
const FALLBACK: RosterPerson = { id: 'lena', name: 'Lena', initials: 'L', role: 'lead' };

/** Whether the page is served by an engine on this machine, which may hand out tokens. */
export function isLocalPage(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost';
}

/** A session by the local engine's own tokens; `undefined` when nothing there hands them out. */
export async function startLocalSession(
  people: readonly RosterPerson[] = [],
): Promise<Session | undefined> {
  let person = firstPerson(people);
  let token = await fetchToken(person);
  if (token === undefined) return undefined;
  const become = async (next: RosterPerson): Promise<boolean> => {
    const fresh = await fetchToken(next);
    if (fresh === undefined) return false;
    token = fresh;
    person = next;
    sessionStorage.setItem(CHOICE_KEY, next.id);
    return true;
  };
  const renew = () => become(person);
  return {
    me: () => readMe(token, people.length > 0 ? people : [FALLBACK]),
    token: () => token,
    renew,
    signIn: async () => {
      await renew();
    },
    become,
  };
}

/** Whoever was chosen in this tab before, else a lead, who sees most. */
function firstPerson(people: readonly RosterPerson[]): RosterPerson {
  const chosen = sessionStorage.getItem(CHOICE_KEY);
  return (
    people.find(({ id }) => id === chosen) ??
    people.find(({ role }) => role === 'lead') ??
    people[0] ??
    FALLBACK
  );
}

async function fetchToken({ id, role }: RosterPerson): Promise<string | undefined> {
  try {
    const response = await fetch('/local/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sub: id, role }),
    });
    if (!response.ok) return undefined;
    return readToken(await response.text());
  } catch {
    // No engine there: the caller signs in the ordinary way.
    return undefined;
  }
}

/** The bare token or `{"token": …}`. */
function readToken(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return trimmed === '' ? undefined : trimmed;
  const body: unknown = JSON.parse(trimmed);
  if (typeof body !== 'object' || body === null) return undefined;
  return claimText({ ...body }, 'token') || undefined;
}
