import type { PageConfiguration } from '../page-configuration.ts';
import type { Credentials } from './desk-client.ts';
import { claimText, readClaims } from './token.ts';

export type Me = { readonly id: string; readonly role: string; readonly name: string };
export type RosterPerson = NonNullable<PageConfiguration['people']>[number];

/** Somebody who is signed in. */
export type Session = Credentials & {
  readonly me: () => Me;
  /** Asks the person to sign in (again); what is being written is kept. */
  readonly signIn: () => Promise<void>;
  readonly signOut?: () => void;
  /** The local engine only: become somebody else. */
  readonly become?: (person: RosterPerson) => Promise<boolean>;
};

/** How the page starts. */
export type Start =
  | { readonly kind: 'ready'; readonly session: Session }
  | { readonly kind: 'signed_out'; readonly signIn: () => Promise<void>; readonly reason?: string }
  | { readonly kind: 'unavailable'; readonly title: string; readonly message: string };

/** Who a token speaks for. */
export function readMe(token: string | undefined, people: readonly RosterPerson[] = []): Me {
  const claims = readClaims(token ?? '');
  const id = claimText(claims, 'sub');
  const known = people.find((person) => person.id === id);
  const name = known?.name ?? (claimText(claims, 'name') || id);
  return { id, role: claimText(claims, 'redress:role') || 'handler', name };
}
