import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { DependencyError } from '../errors.ts';

const ATTEMPT_TIMEOUT_MS = 1_200;
const MAX_ATTEMPTS = 2;

/** Reads a secret's text. @throws {DependencyError} naming the secret, never its value. */
export function makeSecretReader(): (name: string) => Promise<string> {
  const client = new SecretsManagerClient({
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: { requestTimeout: ATTEMPT_TIMEOUT_MS, throwOnRequestTimeout: true },
  });
  return async (name) => {
    try {
      const { SecretString = '' } = await client.send(
        new GetSecretValueCommand({ SecretId: name }),
      );
      return SecretString;
    } catch (cause) {
      throw new DependencyError('Secrets Manager did not give the secret', {
        code: 'secret_not_read',
        details: { name },
        cause,
      });
    }
  };
}
