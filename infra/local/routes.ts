import type { LocalRoute } from './deployment.ts';

export type MatchedRoute = {
  readonly route: LocalRoute;
  readonly parameters: Readonly<Record<string, string>>;
};

/**
 * The route that API Gateway would choose: exact segments before variables, variables before the
 * rest of a path.
 */
export function matchRoute(
  routes: readonly LocalRoute[],
  method: string,
  path: string,
): MatchedRoute | undefined {
  const matches = routes.flatMap((route) => {
    if (route.method !== 'ANY' && route.method !== method) return [];
    const parameters = matchPath(route.path, path);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  return matches.toSorted((one, other) => looseness(one.route) - looseness(other.route))[0];
}

function looseness({ method, path }: LocalRoute): number {
  const variables = path.split('{').length - 1;
  return (path.includes('+}') ? 100 : 0) + variables * 10 + (method === 'ANY' ? 1 : 0);
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const parameters: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    const name = /^\{(\w+)(\+?)\}$/.exec(segment);
    if (name?.[2] === '+') {
      const rest = given.slice(at).join('/');
      if (rest === '') return undefined;
      return { ...parameters, [name[1] ?? '']: rest };
    }
    const value = given[at];
    if (value === undefined || (name === null && value !== segment) || value === '') {
      if (value === '' && segment === '') continue;
      return undefined;
    }
    if (name?.[1] !== undefined) parameters[name[1]] = decode(value);
  }
  return wanted.length === given.length ? parameters : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % stands for itself.
    return text;
  }
}
