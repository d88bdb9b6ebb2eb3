import { describe, expect, it } from 'vitest';
import type { Post } from '../../../shared/channels/channel.ts';
import { findNamedRep, isAboutUs } from '../../../shared/triage/about-us.ts';
import { exampleConfiguration } from '../../support/configuration.ts';

const configuration = exampleConfiguration();
const [connection] = configuration.connections;
if (connection === undefined) throw new Error('the example has connections');

function aPost(text: string, more: Partial<Post> = {}): Post {
  return {
    postId: '1',
    author: { id: '2' },
    text,
    createdAtMs: 0,
    visibility: 'public',
    addressed: false,
    handles: [],
    attachmentCount: 0,
    ...more,
  };
}

describe('isAboutUs', () => {
  it.each([
    ['my BRAND  PARCELS thing never came', 'yes'],
    ['my brnad parcels thing never came', 'yes'],
    ['ｂｒａｎｄｐａｒｃｅｌｓ?', 'yes'],
    ['brandparcelsy is no word', 'unknown'],
    ['a brand new bicycle', 'no'],
    ['a brand new scanner at Brand Parcels', 'yes'],
    ['包裹brandparcels还没到', 'yes'],
    ['nothing of the kind', 'unknown'],
    ['', 'unknown'],
  ])('R-4: judges %j as %s', (text, verdict) => {
    expect(isAboutUs(aPost(text), connection, configuration)).toBe(verdict);
  });

  it('knows by place and by handle, whatever the words', () => {
    expect(
      isAboutUs(aPost('a brand new day', { addressed: true }), connection, configuration),
    ).toBe('yes');
    expect(isAboutUs(aPost('hello', { handles: ['BrandRobin'] }), connection, configuration)).toBe(
      'yes',
    );
    expect(isAboutUs(aPost('hello', { visibility: 'private' }), connection, configuration)).toBe(
      'yes',
    );
  });

  it('stays linear on hostile text', () => {
    const startedMs = performance.now();
    isAboutUs(aPost('brand parcel'.repeat(20_000)), connection, configuration);
    const hostileMs = performance.now() - startedMs;

    // A quadratic search would take minutes for these 240,000 characters.
    expect(hostileMs).toBeLessThan(5_000);
  });
});

describe('findNamedRep', () => {
  it('R-1: takes the first handle that is a person of ours, whatever their department', () => {
    expect(
      findNamedRep(
        aPost('', { handles: ['brand', 'BRANDSAM', 'brandrobin'] }),
        connection,
        configuration,
      ),
    ).toBe('sam');
    expect(
      findNamedRep(aPost('', { handles: ['brand'] }), connection, configuration),
    ).toBeUndefined();
  });
});
