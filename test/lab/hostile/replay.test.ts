import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEverything, tableOf } from '../../support/table.ts';
import { CARRIERS } from './carriers.ts';
import { HostileRedress, SLOW, TIMED, acceptedBy } from './hostile-redress.ts';

/** Steps of the clock between sending and sending again, and how often schedules run in them. */
const LATER = [
  ['1 s', 'PT1S', 'PT1S'],
  ['1 h', 'PT1H', 'PT30M'],
  ['8 days', 'P8D', 'P1D'],
] as const;

describe('threat: replay', () => {
  let hostile: HostileRedress;

  beforeAll(async () => {
    hostile = await HostileRedress.start();
  });
  afterAll(() => hostile.stop());

  /** One complaint over each shape of each network; the same words give the same ids. */
  const loads = (text: string) =>
    CARRIERS.flatMap(({ channel, load }) =>
      load({ id: 1, texts: [text] }).map(({ body }) => ({ channel, body })),
    );

  const ignored = (since: number) =>
    hostile
      .logged(since)
      .flatMap(({ message, reason }) => (message === 'event_ignored' ? [reason] : []));
  const texts = async () =>
    (await readEverything(tableOf(hostile.redress.engine))).posts.map((post) =>
      post.kind === 'mention' ? post.text : '',
    );

  it('of a delivery after 1 s, 1 h and 8 days makes no second mention', SLOW, async () => {
    const sent = loads('@brand where is it?').map(({ channel, body }) => ({
      channel,
      signed: hostile.sign(channel, body),
    }));
    const firsts = await Promise.all(sent.map(({ signed }) => hostile.send(signed)));
    await hostile.redress.settle();
    const stored = await texts();

    expect(firsts.map(({ status }) => status)).toEqual(
      sent.map(({ channel }) => acceptedBy(channel)),
    );
    expect(stored).toEqual(sent.map(() => '@brand where is it?'));
    for (const [name, advance, every] of LATER) {
      await hostile.redress.advance(advance, every);
      const since = hostile.lines.length;
      for (const { channel, signed } of sent) {
        const { status } = await hostile.send(signed);
        // Older than five minutes.
        const late = TIMED.has(channel) && name !== '1 s';
        expect([channel, name, status]).toEqual([channel, name, late ? 401 : acceptedBy(channel)]);
      }
      await hostile.redress.settle();
      const again = sent.filter(({ channel }) => !TIMED.has(channel) || name === '1 s');
      expect(ignored(since)).toEqual(again.map(() => 'duplicate'));
      expect(await texts()).toEqual(stored);
    }
  });

  it('signed anew, as a sender does when it tries again, makes none either', async () => {
    const before = await texts();
    const since = hostile.lines.length;
    const again = loads('@brand where is it?');

    await hostile.deliver(again);

    expect(ignored(since)).toEqual(again.map(() => 'duplicate'));
    expect(await texts()).toEqual(before);
  });

  it('of an id with another body changes nothing, and is logged', async () => {
    const before = await texts();
    const since = hostile.lines.length;
    const others = loads('@brand where is it?').map(({ channel, body }) => ({
      channel,
      body: Buffer.from(
        String(body).replace(
          /("(?:text|message|raw)":"|<Content><!\[CDATA\[)@brand where/,
          '$1@brand never',
        ),
      ),
    }));

    await hostile.deliver(others);

    expect(others.every(({ body }) => body.includes('never'))).toBe(true);
    expect(ignored(since)).toEqual(others.map(() => 'duplicate'));
    expect(await texts()).toEqual(before);
    expect(await hostile.takeParked()).toEqual([]);
  });
});
