import type { Configuration, Role } from '../../shared/policy/configuration.ts';

/**
 * What the page must know before anybody has signed in. It is public, so it is no more than that.
 */
export type PageConfiguration = {
  readonly issuer: string;
  readonly audience: string;
  /** Without it the page can only say what to set. */
  readonly clientId?: string;
  readonly brand: { readonly name: string };
  /** The roster, for the switch between people on the local engine; never sent anywhere else. */
  readonly people?: readonly {
    readonly id: string;
    readonly name: string;
    readonly initials: string;
    readonly role: Role;
  }[];
};

/**
 * The page's part of the deployment's configuration. `domainName` is the name that API Gateway
 * matched the request to, which a caller cannot choose; it is a loopback name on the local engine
 * only.
 */
export function pageConfiguration(
  configuration: Configuration,
  domainName: string,
): PageConfiguration {
  const { issuer, audience, clientId } = configuration.identity;
  return {
    issuer,
    audience,
    ...(clientId === undefined ? {} : { clientId }),
    brand: { name: configuration.brand.name },
    ...(isLoopback(domainName)
      ? {
          people: configuration.handlers.map(({ id, name, initials, role }) => ({
            id,
            name,
            initials,
            role,
          })),
        }
      : {}),
  };
}

function isLoopback(domainName: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(domainName);
}
