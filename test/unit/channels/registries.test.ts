import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../shared/channels/registry-profiles.ts';
import { REPLIES } from '../../../shared/channels/registry-replies.ts';
import { CHANNELS } from '../../../shared/policy/configuration.ts';
import { channelsPage, readChannelsPage } from '../../support/channels-page.ts';

describe('what is known of every channel', () => {
  it('is on the page as the profiles say it', async () => {
    const page = readChannelsPage();
    const file = fileURLToPath(new URL('../../../shared/channels/README.md', import.meta.url));
    const options = { ...(await resolveConfig(file)), filepath: file };

    expect(page).toBe(await format(channelsPage(page), options));
    expect(page.match(/^### Connect /gm)).toHaveLength(CHANNELS.length);
  });

  it.each(CHANNELS)(
    '%s: says where it was read, when if that is known, and how a person begins',
    (channel) => {
      const { sources, connect, answerWithinSeconds } = PROFILES[channel];

      expect(sources.length).toBeGreaterThan(0);
      expect(sources.every(({ asOf }) => asOf === undefined || /^2026-\d\d-\d\d$/.test(asOf))).toBe(
        true,
      );
      expect(connect.length).toBeGreaterThan(1);
      expect(answerWithinSeconds).toBeGreaterThan(0);
    },
  );

  it.each(CHANNELS)('%s: an outcome that nobody knows is never taken for a failure', (channel) => {
    const { classify } = REPLIES[channel];
    const lost = { status: undefined, headers: {}, body: undefined, nowMs: 0 };

    // LINE takes a key by which it sends a reply once, however often it is asked.
    expect(classify(lost).outcome).toBe(channel === 'line' ? 'retry' : 'unknown');
  });
});
