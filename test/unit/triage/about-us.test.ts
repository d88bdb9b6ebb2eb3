import { describe, expect, it } from 'vitest';
import type { Post } from '../../../shared/channels/channel.ts';
import { findNamedRep, judgeAboutUs } from '../../../shared/triage/about-us.ts';
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

describe('judgeAboutUs', () => {
  it.each([
    ['my BRAND  PARCELS thing never came', 'yes'],
    ['my brnad parcels thing never came', 'yes'],
    ['ｂｒａｎｄｐａｒｃｅｌｓ?', 'yes'],
    ['brandparcelsystem is another word', 'unknown'],
    ['a brand new bicycle', 'no'],
    ['a brand new scanner at Brand Parcels', 'yes'],
    ['包裹brandparcels还没到', 'yes'],
    ['nothing of the kind', 'unknown'],
    ['', 'unknown'],
  ])('R-4: judges %j as %s', (text, verdict) => {
    expect(judgeAboutUs(aPost(text), connection, configuration).verdict).toBe(verdict);
  });

  it.each([
    ['by place', aPost('a brand new day', { addressed: true })],
    ['by a handle', aPost('hello', { handles: ['BrandRobin'] })],
    ['in private', aPost('hello', { visibility: 'private' })],
  ])('knows %s, whatever the words', (_how, post) => {
    expect(judgeAboutUs(post, connection, configuration)).toEqual({ verdict: 'yes' });
  });

  const { brand } = configuration;
  const fedex = {
    ...configuration,
    brand: { ...brand, keywords: ['FedEx'], products: ['Ground Saver'], exclusions: ['fed x'] },
  };

  it('R-4: finds a misspelt name with no handle and no hashtag, and tells ours', () => {
    expect(judgeAboutUs(aPost('my fedx parcel never came'), connection, fedex)).toEqual({
      verdict: 'yes',
      naming: { name: 'FedEx', spelling: 'misspelt' },
    });
  });

  it.each([
    ['the fed x rate again', 'no'],
    ['fedx about the fed x rate', 'yes'],
    ['sent by ground savr', 'yes'],
    ['they fed extra cats', 'unknown'],
  ])('judges %j as %s: a namesake never silences another naming', (text, verdict) => {
    expect(judgeAboutUs(aPost(text), connection, fedex).verdict).toBe(verdict);
  });

  it('stays linear on hostile text', () => {
    const startedMs = performance.now();
    judgeAboutUs(aPost('brand parcel'.repeat(20_000)), connection, configuration);
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
