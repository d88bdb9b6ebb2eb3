import { isObject, listOf, objectOf, textOf } from './json.ts';
import type { JsonObject } from './json.ts';
import { usedProperties } from './resource-types.ts';

export type Resource = {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
};

export type Template = {
  /**
   * What this machine runs, each looked at property by property and cut down to what matters here.
   */
  readonly running: readonly Resource[];
  /** What exists on AWS alone; others may refer to it all the same. */
  readonly elsewhere: readonly string[];
};

/**
 * Reads a synthesized template. @throws naming the resource and the type or property that is not
 * known.
 */
export function readTemplate(template: unknown): Template {
  const resources = objectOf(objectOf(template)['Resources']);
  const running: Resource[] = [];
  const elsewhere: string[] = [];
  for (const [logicalId, value] of Object.entries(resources)) {
    const type = textOf(objectOf(value)['Type']);
    const resource = { logicalId, type, properties: objectOf(objectOf(value)['Properties']) };
    const properties = usedProperties(resource);
    if (properties === undefined) elsewhere.push(logicalId);
    else running.push({ ...resource, properties });
  }
  return { running, elsewhere };
}

/** What a reference stands for on this machine: its `Ref` and its attributes. */
export type Physical = {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
};

export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'Redress',
};

/**
 * The value with every intrinsic function carried out.
 * @throws naming an intrinsic or a reference that this machine does not know.
 */
export function resolve(value: unknown, known: ReadonlyMap<string, Physical>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, known));
  if (!isObject(value)) return value;
  const [entry, ...others] = Object.entries(value);
  if (entry !== undefined && others.length === 0) {
    const [name, argument] = entry;
    if (name === 'Ref') return refOf(textOf(argument), known);
    if (name.startsWith('Fn::')) return call(name, argument, known);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolve(item, known)]),
  );
}

/** The same, where only a text makes sense. */
export function resolveText(value: unknown, known: ReadonlyMap<string, Physical>): string {
  return textOf(resolve(value, known));
}

function call(name: string, argument: unknown, known: ReadonlyMap<string, Physical>): unknown {
  const items = listOf(name === 'Fn::GetAtt' ? argument : resolve(argument, known));
  switch (name) {
    case 'Fn::GetAtt':
      return attributeOf(textOf(items[0]), textOf(items[1]), known);
    case 'Fn::Join':
      return listOf(items[1]).map(textOf).join(textOf(items[0]));
    case 'Fn::Select':
      return listOf(items[1])[Number(items[0])];
    case 'Fn::Split':
      return textOf(items[1]).split(textOf(items[0]));
    case 'Fn::Sub':
      return substitute(argument, known);
    default:
      throw new Error(`The local engine does not know the intrinsic function ${name}`);
  }
}

function substitute(argument: unknown, known: ReadonlyMap<string, Physical>): string {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
  const given = objectOf(resolve(variables, known));
  return textOf(text).replaceAll(/\$\{([^!}]+)\}/g, (_, name: string) => {
    if (name in given) return textOf(given[name]);
    const [logicalId = '', attribute] = name.split('.');
    return attribute === undefined ? refOf(name, known) : attributeOf(logicalId, attribute, known);
  });
}

function refOf(name: string, known: ReadonlyMap<string, Physical>): string {
  const value = PSEUDO[name] ?? known.get(name)?.ref;
  if (value === undefined) throw new Error(`The local engine does not know what ${name} refers to`);
  return value;
}

function attributeOf(
  logicalId: string,
  attribute: string,
  known: ReadonlyMap<string, Physical>,
): string {
  const value = known.get(logicalId)?.attributes[attribute];
  if (value === undefined) {
    throw new Error(`The local engine does not know the attribute ${attribute} of ${logicalId}`);
  }
  return value;
}
