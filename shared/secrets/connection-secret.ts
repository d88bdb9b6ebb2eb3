import type { ConnectionSecret } from '../channels/channel.ts';
import { ConfigError } from '../errors.ts';

/**
 * A connection's secret, checked by hand: `receive` needs no schema library for four fields.
 * @throws {ConfigError} `secret_unset` naming the field that is missing or wrong, never a value.
 */
export function readConnectionSecret(text: string, connectionId: string): ConnectionSecret {
  const unset = (field: string, allowed: string) =>
    new ConfigError(`Secret of ${connectionId}: ${field} must be ${allowed}`, {
      code: 'secret_unset',
      details: { connection: connectionId, field },
    });
  const value = parseObject(text);
  if (value === undefined) throw unset('the secret', 'a JSON object');
  const signing = textsOf(value['signing']);
  if (signing === undefined || signing.length === 0) {
    throw unset('signing', 'a list of at least one non-empty text');
  }
  const listOf = (field: string) => {
    const list = value[field] === undefined ? undefined : textsOf(value[field]);
    if (value[field] !== undefined && list === undefined) {
      throw unset(field, 'a list of non-empty texts');
    }
    return list;
  };
  const oauth2 = listOf('oauth2');
  const encryption = listOf('encryption');
  const { token, verifyToken, appId } = value;
  return {
    signing,
    ...(oauth2 === undefined ? {} : { oauth2 }),
    ...(encryption === undefined ? {} : { encryption }),
    ...(typeof token === 'string' ? { token } : {}),
    ...(typeof verifyToken === 'string' ? { verifyToken } : {}),
    ...(typeof appId === 'string' ? { appId } : {}),
  };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    // Not JSON: the caller says so, and the text is a secret.
    return undefined;
  }
}

function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item): item is string => typeof item === 'string' && item !== '');
  return texts.length === value.length ? texts : undefined;
}
