import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeIdOf, shapeOf } from '../../../shared/channels/shape.ts';

const TYPES = ['string', 'number', 'boolean', 'null'];
/** Fields that say a word of the network's; written out, so that no further one slips in. */
const KIND_FIELD = /(?:type|object|field|event|event_name|kind|item|verb|action|status)$/i;
const NAME = /([A-Za-z_-]+|\*)\??:/g;

/** Names of fields in a shape, and what is left of it. */
function partsOf(shape: string): { readonly names: readonly string[]; readonly rest: string } {
  const names = [...shape.matchAll(NAME)].map(([, name = '']) => name);
  return { names, rest: shape.replaceAll(NAME, '') };
}

/** Every key, every text, and every text but what a field for a kind says. */
function contentsOf(payload: unknown): Record<'keys' | 'texts' | 'said', string[]> {
  const found: Record<'keys' | 'texts' | 'said', string[]> = { keys: [], texts: [], said: [] };
  JSON.stringify(payload, (key: string, value: unknown) => {
    found.keys.push(key);
    if (typeof value !== 'string') return value;
    found.texts.push(value);
    if (!KIND_FIELD.test(key)) found.said.push(value);
    return value;
  });
  return found;
}

const fieldName = fc.constantFrom('id', 'text', 'created_at', 'from', 'MsgType', 'event', 'votes');
const person = fc.constantFrom(
  'anna.b@example.org',
  '+31 6 1234 5678',
  '1234567890',
  'U0LAN0Z89',
  'Trần Mai',
  'anna87',
  'my parcel never came, and nobody answers',
  `q${'w'.repeat(40)}`,
);
const words = fc.oneof(person, fc.string({ unit: 'binary', maxLength: 60 }));
const payloads = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 8, withCrossShrink: true },
    fc.oneof(words, fieldName, fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 8 }),
    fc.dictionary(fc.oneof(fieldName, words), tie('value'), { maxKeys: 8 }),
  ),
})).value;

describe('shapeOf', () => {
  it.each([
    [{ b: 1, a: 'x y', c: [], d: {} }, '{a:string,b:number,c:[],d:{}}'],
    [[{ id: 1 }, { id: null, up: true }, 'z 1'], '[string|{id:null|number,up?:boolean}]'],
    [
      { users: { 17: { name: 'A' }, '@anna': { name: 'B', age: 3 } } },
      '{users:{*:{age?:number,name:string}}}',
    ],
    [{ type: 'like', like: { by: 'Anna' }, Anna: 2 }, '{*:number,like:{by:string},type:string}'],
    [{ field: 'messages', value: { messages: [] } }, '{field:string,value:{messages:[]}}'],
    ['a text', 'string'],
  ])('tells %j as %s', (payload, shape) => {
    expect(shapeOf(payload)).toBe(shape);
  });

  it('holds no text of the payload and no key that looks like data, whatever is in it', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const shape = shapeOf(payload);
        const { names, rest } = partsOf(shape);
        const { keys, texts, said } = contentsOf(payload);

        // Names are keys of the payload that look like names, and all else are words for types.
        for (const name of new Set(names)) {
          if (name === '*') continue;
          expect(keys).toContain(name);
          expect(name).toMatch(/^[A-Za-z_-]{1,40}$/);
        }
        for (const word of rest.match(/[^{}[\]|,…]+/g) ?? []) expect(TYPES).toContain(word);
        // A word that is said somewhere is no name, and what is no word stands nowhere.
        for (const text of said) expect(names).not.toContain(text);
        for (const text of texts) {
          if (!/^[A-Za-z_{}[\]|?:,*…-]*$/.test(text)) expect(shape).not.toContain(text);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same for other values and another order of the fields', () => {
    const anonymous = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(anonymous);
      if (typeof value === 'string') return 'other words';
      if (typeof value === 'number') return 7;
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, each]) => [key, anonymous(each)]);
      return Object.fromEntries(entries.toReversed());
    };
    const wordless = payloads.filter((payload) =>
      contentsOf(payload).texts.every((text) => !/^[A-Za-z_-]+$/.test(text)),
    );
    fc.assert(
      fc.property(wordless, (payload) => {
        expect(shapeOf(anonymous(payload))).toBe(shapeOf(payload));
      }),
    );
  });

  it('is bounded in depth, breadth and length, and takes no time to speak of', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`k${letters(at)}`, { a: at }]),
    );
    let deep: unknown = 'end 1';
    for (let level = 0; level < 10_000; level += 1) deep = level % 2 === 0 ? [deep] : { in: deep };
    const long = Array.from({ length: 100_000 }, () => ({ text: 'a b' }));
    const startedAt = process.threadCpuUsage();

    const shapes = [{ wide }, { deep }, { long }, { ...wide, [letters(1)]: wide }].map(shapeOf);
    const { user, system } = process.threadCpuUsage(startedAt);

    expect(shapes[0]).toMatch(/^\{wide:\{ka:\{a:number\},.*,…\}\}$/);
    expect(partsOf(shapes[0] ?? '').names.length).toBe(121);
    expect(shapes[1]).toBe('{deep:{in:[{in:[{in:[{in:[{in:[{in:…}]}]}]}]}]}}');
    expect(shapes[2]).toBe('{long:[{text:string}]}');
    expect(Math.max(...shapes.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

/** A number in letters. */
function letters(value: number): string {
  return Array.from(String(value), (digit) => 'abcdefghij'[Number(digit)]).join('');
}

describe('shapeIdOf', () => {
  it('is twelve digits, the same for the same shape alone', () => {
    expect(shapeIdOf('{a:string}')).toMatch(/^[0-9a-f]{12}$/);
    expect(shapeIdOf('{a:string}')).toBe(shapeIdOf(shapeOf({ a: 'b c' })));
    expect(shapeIdOf('{a:string}')).not.toBe(shapeIdOf('{a:number}'));
  });
});
