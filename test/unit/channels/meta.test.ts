import { verify as verifyOctokit } from '@octokit/webhooks-methods';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metaReceiver } from '../../../shared/channels/meta/receiver.ts';
import { parseJson } from '../../../shared/channels/json.ts';
import { RECEIVERS } from '../../support/receivers.ts';
import { T0 } from '../../support/cases.ts';
import {
  META_CHANNELS,
  callback,
  claims,
  flipEveryBit,
  signRequest,
} from '../../support/meta-callbacks.ts';
import { OWN, parse } from '../../support/parse.ts';
import { META_SECRETS, request, signMeta } from '../../support/sign.ts';

const KEY = 'test-meta-app-secret';
// The fact sheet's own vector; \u and \/ are literal.
const BODY = String.raw`{"object":"page","entry":[{"id":"1234567890321","time":1449135003,"changes":[{"field":"feed","value":{"item":"comment","verb":"add","comment_id":"901097836652708_903438993085259","message":"caf\u00e9 \ud83d\ude21 \u0040brand https:\/\/example.com\/a"}}]}]}`;
const SIGNATURE = 'sha256=8484d160a94bf86d151eda3b3d244c7cd2361e136c235f5bae6c5b5f28afef16';

const judge = (signature: string, body: string | Uint8Array = BODY, signing = [KEY]) =>
  metaReceiver.verify(request(body, { 'x-hub-signature-256': signature }), { signing }, T0);

describe('verifyMeta', () => {
  it.each(META_CHANNELS)('is what %s proves itself by', (channel) => {
    expect(RECEIVERS[channel].verify).toBe(metaReceiver.verify);
  });

  it('accepts the vector, and not the same JSON written again', () => {
    const again = 'sha256=10eccabcfeee412f5414ef0f2b5acc7fab182bf2124aee72bf2dc0c395730008';

    expect(Buffer.byteLength(BODY)).toBe(256);
    expect(judge(SIGNATURE)).toEqual({ ok: true });
    expect(judge(again)).toMatchObject({ status: 401 });
    expect(signMeta('Hello, World!', "It's a Secret to Everybody")).toBe(
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    );
  });

  it('takes the previous secret, names a missing header, and takes no SHA-1', () => {
    const sha1 = { 'x-hub-signature': 'sha1=8bcf1bd68f4cb40cfe4ed8027d516e799c8a9840' };

    expect(judge(SIGNATURE, BODY, ['new', KEY])).toEqual({ ok: true });
    expect(judge(SIGNATURE, BODY, ['new', 'newer'])).toMatchObject({ status: 401 });
    expect(metaReceiver.verify(request(BODY, sha1), META_SECRETS, T0)).toMatchObject({
      status: 400,
      reason: 'signature_missing',
    });
  });

  it('agrees with the verifier of Octokit, which has the same scheme', async () => {
    const attempts = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(attempts, async ([body, isRight]) => {
        const signature = signMeta(body, isRight ? KEY : 'another');

        expect(judge(signature, body).ok).toBe(await verifyOctokit(KEY, body, signature));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('verifySignedRequest', () => {
  it('accepts both published vectors: either alphabet, with padding and without', () => {
    // The older one is of the restfb test suite.
    const older =
      'uLQw26KrDdDhZA+Cbvhjm1Y5SB1LiUej9tAXWWXhb9s=.ewogICAib2F1dGhfdG9rZW4iOiAie3VzZXItYWNjZXNzLXRva2VufSIsCiAgICJhbGdvcml0aG0iOiAiSE1BQy1TSEEyNTYiLAogICAiZXhwaXJlcyI6IDEyOTE4NDA0MDAsCiAgICJpc3N1ZWRfYXQiOiAxMjkxODM2ODAwLAogICAidXNlcl9pZCI6ICIyMTg0NzEiCn0=';
    const newer =
      'cz2yfE227ZCw-BJus9l0uMHX9-vrm31jNkWeZz5X56s.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsImlzc3VlZF9hdCI6MTc2Mzc2OTYwMCwidXNlcl9pZCI6IjIxODQ3MSJ9';
    const unescaped = { ...callback(''), body: Buffer.from(`signed_request=${older}`) };

    expect(metaReceiver.verify(callback(older), { signing: ['secret'] }, T0)).toEqual({ ok: true });
    expect(metaReceiver.verify(unescaped, { signing: ['secret'] }, T0)).toEqual({ ok: true });
    expect(metaReceiver.verify(callback(newer), { signing: ['new', KEY] }, T0)).toEqual({
      ok: true,
    });
  });

  it('refuses every change of one bit', () => {
    const right = signRequest(claims(), KEY);
    const verify = (text: string) => metaReceiver.verify(callback(text), META_SECRETS, T0).ok;

    expect(verify(right)).toBe(true);
    expect(flipEveryBit(right).filter(verify)).toEqual([]);
  });

  it.each([
    ['another algorithm', signRequest({ ...claims(), algorithm: 'HMAC-MD5' }, KEY), 401],
    ['no algorithm', signRequest({ user_id: '1', issued_at: 1 }, KEY), 401],
    ['no JSON', signRequest('hello', KEY), 401],
    ['another key', signRequest(claims(), 'another'), 401],
    ['an empty key', signRequest(claims(), ''), 401],
    ['one part', signRequest(claims(), KEY).split('.')[0] ?? '', 400],
    ['nothing', '', 400],
    ['more than Meta ever sends', `${signRequest(claims(), KEY)}${'A'.repeat(20_000)}`, 400],
  ])('refuses %s', (_name, text, status) => {
    const verdict = metaReceiver.verify(callback(text), { signing: ['', KEY] }, T0);

    expect(verdict).toMatchObject({ ok: false, status });
  });

  it('lets neither kind of proof stand for the other', () => {
    const form = Buffer.from(`signed_request=${signRequest(claims(), KEY)}`);
    const header = { 'x-hub-signature-256': signMeta(BODY, KEY) };
    const asForm = { ...header, 'content-type': 'application/x-www-form-urlencoded' };
    const doubled = { ...callback(''), body: Buffer.from(`${form}&${form}`) };

    expect(metaReceiver.verify(request(form), META_SECRETS, T0)).toMatchObject({ status: 400 });
    expect(metaReceiver.verify(request(BODY, asForm), META_SECRETS, T0).ok).toBe(false);
    expect(metaReceiver.verify(doubled, META_SECRETS, T0)).toMatchObject({ status: 400 });
  });
});

describe.each(META_CHANNELS)('callbacks of %s', (channel) => {
  const receiver = RECEIVERS[channel];
  const [ourId = ''] = OWN[channel];
  const eventsOf = (asked: ReturnType<typeof callback>) => {
    const opened = receiver.unseal?.(asked, META_SECRETS);
    if (!(opened instanceof Uint8Array)) throw new Error('not opened');
    expect(Buffer.from(opened).toString()).not.toContain('oauth_token');
    return parse(channel, parseJson(Buffer.from(opened).toString()));
  };

  it('takes a deletion for an erasure, and gives a code that says nothing', () => {
    const asked = callback(signRequest({ ...claims(), oauth_token: 'EAAx' }, KEY));
    const particular = receiver.answer?.(asked, META_SECRETS);
    const answer = JSON.parse(particular?.answer.body ?? '') as Record<string, string>;
    const code = answer['confirmation_code'] ?? '';

    expect(particular).toMatchObject({ queued: true, answer: { status: 200 } });
    expect(code).toMatch(/^[0-9a-f]{32}$/);
    expect(answer['url']).toBe(`${asked.address}?erasure=${code}`);
    expect(receiver.answer?.(asked, META_SECRETS)).toEqual(particular);
    expect(eventsOf(asked)).toEqual([
      { kind: 'erasureAsked', userId: '218471', askedAtMs: 1_763_769_600_000 },
    ]);
  });

  it('takes a deauthorisation for a revocation where it is by one of ours, and answers', () => {
    const by = (user_id: string) =>
      callback(signRequest({ ...claims(), user_id }, KEY), { callback: 'deauthorize' });

    expect(receiver.answer?.(by(ourId), META_SECRETS)).toBeUndefined();
    expect(eventsOf(by(ourId))).toEqual([
      { kind: 'accessRevoked', accountId: ourId, revokedAtMs: 1_763_769_600_000 },
    ]);
    expect(eventsOf(by('218471'))).toEqual([{ kind: 'ignored', reason: 'other_account' }]);
  });

  it('parks what lacks a person, keeps ids of any length, and opens nothing else', () => {
    const nobody = callback(signRequest({ algorithm: 'HMAC-SHA256', issued_at: 1 }, KEY));
    const long = callback(
      signRequest('{"algorithm":"HMAC-SHA256","issued_at":1,"user_id":98765432109876543210}', KEY),
    );
    const body = request(BODY);

    expect(receiver.answer?.(nobody, META_SECRETS)).toBeUndefined();
    expect(() => eventsOf(nobody)).toThrow(/user_id/);
    expect(eventsOf(long)).toMatchObject([{ userId: '98765432109876543210' }]);
    expect(receiver.answer?.(body, META_SECRETS)).toBeUndefined();
    expect(receiver.unseal?.(body, META_SECRETS)).toBe(body.body);
  });

  it('tells a revoked permission of ours', () => {
    const entry = [ourId, '42'].map((id) => ({
      id,
      time: 1_567_181_353,
      changes: [{ field: 'connected', verb: 'revoked' }],
    }));

    expect(parse(channel, { object: 'permissions', entry })).toEqual([
      { kind: 'accessRevoked', accountId: ourId, revokedAtMs: 1_567_181_353_000 },
      { kind: 'ignored', reason: 'other_account' },
    ]);
  });
});
