import { isObject, listOf, objectOf, textOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { resolve, resolveText } from './template.ts';
import type { Physical, Resource } from './template.ts';

/** An action on a resource in the words of IAM; where it is granted, both may hold wildcards. */
export type Grant = { readonly action: string; readonly resource: string };

const UNDERSTOOD = new Set(['Action', 'Condition', 'Effect', 'Resource', 'Sid']);

/**
 * What each role of the template allows, by its ARN, over its own policies and those attached to
 * it. What hangs on a condition is left out: nothing here can judge it, so it is refused.
 * @throws naming the policy and the part of a statement that the engine cannot judge.
 */
export function readRoles(
  resources: readonly Resource[],
  known: ReadonlyMap<string, Physical>,
): ReadonlyMap<string, readonly Grant[]> {
  const grants = new Map<string, Grant[]>();
  const add = (role: string, found: readonly Grant[]) => {
    const arn = known.get(role)?.attributes['Arn'] ?? role;
    grants.set(arn, [...(grants.get(arn) ?? []), ...found]);
  };
  for (const { logicalId, type, properties } of resources) {
    if (type === 'AWS::IAM::Role') {
      for (const policy of listOf(properties['Policies'])) {
        add(logicalId, readPolicy(logicalId, objectOf(policy), known));
      }
    }
    if (type === 'AWS::IAM::Policy') {
      const found = readPolicy(logicalId, properties, known);
      for (const role of listOf(properties['Roles'])) add(resolveText(role, known), found);
    }
  }
  return grants;
}

/** Whether one of the grants covers the need, by IAM's rules for wildcards. */
export function isGranted(grants: readonly Grant[], need: Grant): boolean {
  return grants.some((grant) => covers(grant, need));
}

/** Whether this grant covers the need: `*` is any text, `?` one character, actions in any case. */
export function covers(grant: Grant, need: Grant): boolean {
  return (
    matches(grant.action.toLowerCase(), need.action.toLowerCase()) &&
    matches(grant.resource, need.resource)
  );
}

function readPolicy(
  logicalId: string,
  policy: JsonObject,
  known: ReadonlyMap<string, Physical>,
): Grant[] {
  const document = objectOf(resolve(policy['PolicyDocument'], known));
  return [document['Statement']].flat().flatMap((statement) => {
    const read = objectOf(statement);
    const unknown = Object.keys(read).filter((part) => !UNDERSTOOD.has(part));
    if (unknown.length > 0 || read['Effect'] !== 'Allow') {
      const what = unknown.join(', ') || `the effect ${textOf(read['Effect'])}`;
      throw new Error(`${logicalId}: the local engine cannot judge ${what} of a policy`);
    }
    if (isObject(read['Condition'])) return [];
    const granted = [read['Resource']].flat().map(textOf);
    return [read['Action']]
      .flat()
      .map(textOf)
      .flatMap((action) => granted.map((resource) => ({ action, resource })));
  });
}

function matches(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
