import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from './names.ts';
import { makeSecretCache } from './secret-cache.ts';
import { makeSecretReader } from './secrets-manager.ts';

/** The secrets of this deployment, read when first needed and cached for five minutes. */
export function makeSecrets(now: () => number) {
  const read = makeSecretCache(makeSecretReader(), now);
  return {
    /** Text of a connection's secret. */
    readSecret: (connectionId: string) => read(connectionSecretName(connectionId)),
    /** Key of the hash that turns authors into customer ids. */
    readCustomerKey: () => read(CUSTOMER_KEY_SECRET_NAME),
  };
}
