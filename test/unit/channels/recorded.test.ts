import { describe, expect, it } from 'vitest';
import type { ChannelEvent } from '../../../shared/channels/channel.ts';
import { PARSERS } from '../../../shared/channels/registry-parsers.ts';
import { mappingSchema } from '../../../shared/channels/standard-webhooks/mapping.ts';
import type { Mapping } from '../../../shared/channels/standard-webhooks/mapping.ts';
import { PayloadError } from '../../../shared/errors.ts';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import { T0 } from '../../support/cases.ts';
import { OWN, kindsOf, readable } from '../../support/parse.ts';
import { RECORDED_KINDS, RECORDED_OWN } from '../../support/recorded-kinds.ts';
import { RECORDED_PLACES } from '../../support/recorded-places.ts';
import {
  HAS_RECORDINGS,
  RECORDED,
  fill,
  millisecondsOf,
  payloadOf,
  recordingsIn,
} from '../../support/recordings.ts';
import { vendorsOfPage } from '../../support/vendors-page.ts';

/** Vendors that our page does not show. */
const MORE_VENDORS = {
  tamradar: {
    fields: {
      type: { path: 'event_type', values: { radar_finding: 'mention.posted' } },
      id: 'event_id',
      channel: 'content.mention_channel',
      'author.name': 'content.author.name',
      'author.id': 'content.author.name',
      text: { path: 'content.mention_content', default: '' },
      created_at: 'content.mention_posted_at',
      url: 'content.mention_url',
    },
  },
  generic: {
    fields: {
      id: 'id',
      channel: 'source',
      'author.handle': 'author',
      text: { join: ['title', 'text'] },
      created_at: 'published_at',
      url: 'url',
    },
  },
};

const mappings = new Map<string, Mapping>(
  [
    ...vendorsOfPage().map(({ id, mapping }) => [id, mapping] as const),
    ...Object.entries(MORE_VENDORS),
  ].map(([id, mapping]) => [id, mappingSchema.parse(mapping)]),
);

function eventsOf(name: string): readonly ChannelEvent[] {
  const [folder = '', file = ''] = name.split('/');
  const channel = CHANNELS.find((each) => each === folder) ?? 'standard-webhooks';
  const vendor = file.split('-')[0] ?? '';
  const mapping = channel === folder ? undefined : mappings.get(vendor);
  if (channel !== folder && mapping === undefined) throw new Error(`no mapping for ${vendor}`);
  const events = PARSERS[channel].parse({
    connectionId: 'main',
    payload: payloadOf(name),
    headers: {},
    ownAuthorIds: RECORDED_OWN[name] ?? OWN[channel],
    receivedAtMs: T0,
    mapping,
  });
  return readable(events);
}

/** What a recording becomes, or why it is parked. */
function kindsOrCode(name: string): string[] {
  try {
    return kindsOf(eventsOf(name));
  } catch (error) {
    if (error instanceof PayloadError) return [error.code];
    throw error;
  }
}

/** What an event says of its post or account, beside what its recording says in our places. */
function saidAndMeant(name: string, event: ChannelEvent) {
  if (event.kind === 'ignored' || event.kind === 'erasureAsked') return [];
  const place = RECORDED_PLACES.find(([start]) => name.startsWith(start))?.[1];
  if (place === undefined) throw new Error(`no place for ${name}`);
  const payload = payloadOf(name);
  const [id, atMs] = [fill(place.id, payload), millisecondsOf(fill(place.at, payload))];
  if (event.kind === 'deleted')
    return [
      [name, event.postId, event.deletedAtMs],
      [name, id, atMs],
    ];
  if (event.kind === 'accessRevoked') {
    return [
      [name, event.accountId, event.revokedAtMs],
      [name, id, atMs],
    ];
  }
  const { postId, author, text, createdAtMs } = event.post;
  const words = place.text === undefined ? text : fill(place.text, payload);
  return [
    [name, postId, author.id, text, createdAtMs],
    [name, id, fill(place.author ?? '', payload), words, atMs],
  ];
}

describe.skipIf(!HAS_RECORDINGS)('recorded payloads', () => {
  const found = HAS_RECORDINGS ? RECORDED.flatMap(recordingsIn) : [];

  it('are judged by hand, every one of them and no other', () => {
    expect(found.filter((name) => RECORDED_KINDS[name] === undefined)).toEqual([]);
    expect(Object.keys(RECORDED_KINDS).filter((name) => !found.includes(name))).toEqual([]);
    expect(Object.keys(RECORDED_OWN).filter((name) => !found.includes(name))).toEqual([]);
  });

  it.each(found)('%s parses to what the fact sheet says', (name) => {
    expect(kindsOrCode(name)).toEqual(RECORDED_KINDS[name]);
    if (RECORDED_KINDS[name]?.includes('payload_malformed') === true) return;
    for (const event of eventsOf(name)) {
      const [said, meant] = saidAndMeant(name, event);
      expect(said).toEqual(meant);
    }
  });

  it('leave no place unused', () => {
    const starts = RECORDED_PLACES.map(([start]) => start);
    expect(starts.filter((start) => !found.some((name) => name.startsWith(start)))).toEqual([]);
  });
});
