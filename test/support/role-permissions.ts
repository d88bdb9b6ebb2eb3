import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, listOf, objectOf, textOf } from '../../infra/local/json.ts';
import { resolve } from '../../infra/local/template.ts';
import type { Physical } from '../../infra/local/template.ts';

export type Allowed = { readonly action: string; readonly resource: string };

/** What Lambda itself does in the function's name, or a service with the data key on its behalf. */
const BY_SERVICES = /^(logs|xray|kms):|^sqs:(ReceiveMessage|DeleteMessage|GetQueueAttributes)$/;

export function readTemplateFile(assemblyDir: string): Record<string, Record<string, unknown>> {
  const template: unknown = JSON.parse(
    readFileSync(path.join(assemblyDir, 'Redress.template.json'), 'utf8'),
  );
  const resources = objectOf(objectOf(template)['Resources']);
  return Object.fromEntries(
    Object.entries(resources).map(([id, value]) => [id, { ...objectOf(value) }]),
  );
}

/** What each function's own role allows it to call, with resources by the names of the local engine. */
export function allowedByRole(assemblyDir: string): Map<string, Allowed[]> {
  const resources = readTemplateFile(assemblyDir);
  const known = new Map(
    Object.entries(resources).map(([id, resource]): [string, Physical] => {
      const type = textOf(resource['Type']);
      const properties = objectOf(resource['Properties']);
      const name =
        type === 'AWS::SecretsManager::Secret'
          ? textOf(properties['Name'])
          : type === 'AWS::S3::Bucket'
            ? id.toLowerCase()
            : id;
      return [id, { ref: name, attributes: { Arn: name } }];
    }),
  );
  const verbs = new Map<string, string>();
  for (const resource of Object.values(resources)) {
    if (resource['Type'] !== 'AWS::Lambda::Function') continue;
    const properties = objectOf(resource['Properties']);
    const role = textOf(listOf(objectOf(properties['Role'])['Fn::GetAtt'])[0]);
    const variables = objectOf(objectOf(properties['Environment'])['Variables']);
    verbs.set(role, textOf(variables['POWERTOOLS_SERVICE_NAME']));
  }
  const allowed = new Map<string, Allowed[]>();
  for (const resource of Object.values(resources)) {
    if (resource['Type'] !== 'AWS::IAM::Policy') continue;
    const properties = objectOf(resource['Properties']);
    const [role] = listOf(properties['Roles']).map((item) => textOf(objectOf(item)['Ref']));
    const verb = verbs.get(role ?? '');
    if (verb === undefined) continue;
    const statements = listOf(objectOf(properties['PolicyDocument'])['Statement']);
    const found = statements.flatMap((statement) => readStatement(statement, known));
    allowed.set(verb, [...(allowed.get(verb) ?? []), ...found]);
  }
  return allowed;
}

function readStatement(statement: unknown, known: ReadonlyMap<string, Physical>): Allowed[] {
  if (!isObject(statement) || statement['Effect'] !== 'Allow') return [];
  const actions = [statement['Action']].flat().map(textOf);
  const resources = [resolve(statement['Resource'], known)].flat().map(textOf);
  return actions
    .filter((action) => !BY_SERVICES.test(action))
    .flatMap((action) => resources.map((resource) => ({ action, resource })));
}

/** Whether a statement covers a call; a `*` at the end of a resource stands for any rest. */
export function covers(allowed: Allowed, call: Allowed): boolean {
  if (allowed.action !== call.action) return false;
  return allowed.resource.endsWith('*')
    ? call.resource.startsWith(allowed.resource.slice(0, -1))
    : allowed.resource === call.resource;
}
