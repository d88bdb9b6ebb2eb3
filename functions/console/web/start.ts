import type { PageConfiguration } from '../page-configuration.ts';
import { isLocalPage, startLocalSession } from './local-session.ts';
import { startOidcSession } from './oidc-session.ts';
import type { Start } from './session.ts';

export type Started = { readonly configuration: PageConfiguration; readonly start: Start };

/** Reads the configuration and finds out who is there. */
export async function startPage(): Promise<Started> {
  const configuration = await readPageConfiguration();
  if (isLocalPage(location.hostname)) {
    const session = await startLocalSession(configuration.people);
    if (session !== undefined) return { configuration, start: { kind: 'ready', session } };
  }
  const { clientId } = configuration;
  if (clientId === undefined) return { configuration, start: NO_CLIENT };
  return { configuration, start: await startOidcSession({ ...configuration, clientId }) };
}

const NO_CLIENT: Start = {
  kind: 'unavailable',
  title: 'Sign-in is not set up yet',
  message:
    'Register this page as a public client (authorization code with PKCE) at your identity provider, with this address as its redirect URI, and put the client id into the configuration as identity.clientId. Then deploy again.',
};

async function readPageConfiguration(): Promise<PageConfiguration> {
  const response = await fetch('/console/config.json');
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const body: PageConfiguration = await response.json();
  return body;
}
