import type { PageConfiguration } from '../page-configuration.ts';
import { challengeOf, makeSecret } from './pkce.ts';
import { readMe } from './session.ts';
import type { Session, Start } from './session.ts';
import { claimText, pickToken, readClaims } from './token.ts';

const TOKEN_KEY = 'redress.token';
const SIGN_IN_KEY = 'redress.sign-in';

type Endpoints = { readonly authorization: string; readonly token: string };
type SignIn = Readonly<Record<'state' | 'nonce' | 'verifier' | 'hash', string>>;
type Client = PageConfiguration & { readonly clientId: string };

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. The token stays in this
 * tab. Coming back from the provider, the code is exchanged and the address cleaned.
 */
export async function startOidcSession(configuration: Client): Promise<Start> {
  const signIn = () => goToProvider(configuration);
  try {
    const { searchParams } = new URL(location.href);
    if (searchParams.has('state')) await comeBack(configuration, searchParams);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'signed_out', signIn, reason };
  }
  if (sessionStorage.getItem(TOKEN_KEY) === null) return { kind: 'signed_out', signIn };
  return { kind: 'ready', session: makeSession(signIn) };
}

function makeSession(signIn: () => Promise<void>): Session {
  const token = () => sessionStorage.getItem(TOKEN_KEY) ?? undefined;
  return {
    token,
    me: () => readMe(token()),
    renew: () => Promise.resolve(false),
    signIn,
    signOut: () => {
      sessionStorage.clear();
      location.replace(pageAddress());
    },
  };
}

async function goToProvider(configuration: Client): Promise<void> {
  const { authorization } = await discover(configuration.issuer);
  const signIn: SignIn = {
    state: makeSecret(),
    nonce: makeSecret(),
    verifier: makeSecret(),
    hash: location.hash,
  };
  sessionStorage.setItem(SIGN_IN_KEY, JSON.stringify(signIn));
  const address = new URL(authorization);
  const parameters = {
    response_type: 'code',
    client_id: configuration.clientId,
    redirect_uri: pageAddress(),
    scope: 'openid profile',
    // Some providers give an opaque token unless the API is named; the others ignore it.
    audience: configuration.audience,
    state: signIn.state,
    nonce: signIn.nonce,
    code_challenge: await challengeOf(signIn.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  location.assign(address);
}

async function comeBack(configuration: Client, answer: URLSearchParams): Promise<void> {
  const signIn = takeSignIn();
  history.replaceState(undefined, '', `${pageAddress()}${signIn?.hash ?? ''}`);
  if (signIn === undefined || signIn.state !== answer.get('state')) {
    throw new Error('That sign-in was not started in this tab. Please sign in again.');
  }
  const code = answer.get('code');
  if (code === null) {
    const why = answer.get('error_description') ?? answer.get('error') ?? 'no reason given';
    throw new Error(`The identity provider refused: ${why}`);
  }
  const { token } = await discover(configuration.issuer);
  const response = await fetch(token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: configuration.clientId,
      redirect_uri: pageAddress(),
      code_verifier: signIn.verifier,
    }),
  });
  if (!response.ok) throw new Error(`The identity provider answered ${response.status}.`);
  const body = toRecord(await response.json());
  keepToken(body, signIn.nonce, configuration.audience);
}

function keepToken(body: Record<string, unknown>, nonce: string, audience: string): void {
  const id = claimText(body, 'id_token');
  if (claimText(readClaims(id), 'nonce') !== nonce) {
    throw new Error('The answer of the identity provider belongs to another sign-in.');
  }
  const access = claimText(body, 'access_token');
  const token = pickToken({ id, ...(access === '' ? {} : { access }) }, audience);
  if (token !== undefined) sessionStorage.setItem(TOKEN_KEY, token);
}

/** What `goToProvider` left, once. */
function takeSignIn(): SignIn | undefined {
  const kept = sessionStorage.getItem(SIGN_IN_KEY);
  sessionStorage.removeItem(SIGN_IN_KEY);
  if (kept === null) return undefined;
  const body = toRecord(JSON.parse(kept));
  const [state, nonce] = [claimText(body, 'state'), claimText(body, 'nonce')];
  return { state, nonce, verifier: claimText(body, 'verifier'), hash: claimText(body, 'hash') };
}

async function discover(issuer: string): Promise<Endpoints> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) {
    throw new Error(`The identity provider ${issuer} could not be reached (identity.issuer).`);
  }
  const body = toRecord(await response.json());
  const [authorization, token] = ['authorization_endpoint', 'token_endpoint'].map((name) =>
    claimText(body, name),
  );
  if (!authorization || !token) {
    throw new Error(`The identity provider ${issuer} names no endpoints to sign in at.`);
  }
  return { authorization, token };
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function pageAddress(): string {
  return `${location.origin}/console`;
}
