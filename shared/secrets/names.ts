/** Name of a connection's secret in Secrets Manager. */
export function connectionSecretName(connectionId: string): string {
  return `redress/${connectionId}`;
}

/** Name of the key that turns authors into customer ids. */
export const CUSTOMER_KEY_SECRET_NAME = 'redress/customer-key';
