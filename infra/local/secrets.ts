import { readFileSync } from 'node:fs';
import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from '../../shared/secrets/names.ts';
import { objectOf } from './json.ts';

/**
 * Secrets of this machine by name. Without a file they are fixed words that only ever work here, so
 * that the simulated networks can sign.
 * @throws when the file is no JSON object of secrets by name.
 */
export function readLocalSecrets(
  connections: readonly { readonly id: string; readonly channel: string }[],
  file: string | undefined,
): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>([
    [CUSTOMER_KEY_SECRET_NAME, 'local-customer-key'],
    ...connections.map(
      ({ id, channel }) =>
        [connectionSecretName(id), JSON.stringify(developmentSecret(id, channel))] as const,
    ),
  ]);
  if (file === undefined) return secrets;
  const given = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  for (const [name, value] of Object.entries(given)) {
    secrets.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return secrets;
}

function developmentSecret(connectionId: string, channel: string) {
  if (channel === 'standard-webhooks') {
    const key = Buffer.from(`local-${connectionId}-signing-key-of-32-b`.padEnd(32, '!')).toString(
      'base64',
    );
    return { signing: [`whsec_${key}`] };
  }
  return {
    signing: [`local-${connectionId}-signing`],
    oauth2: [`local-${connectionId}-oauth2`],
    verifyToken: 'local-verify',
    appId: 'local-app',
  };
}
