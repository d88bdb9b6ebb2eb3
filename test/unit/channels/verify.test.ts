import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, vi } from 'vitest';
import { facebookReceiver } from '../../../shared/channels/facebook/receiver.ts';
import { standardWebhooksReceiver } from '../../../shared/channels/standard-webhooks/receiver.ts';
import { xReceiver } from '../../../shared/channels/x/receiver.ts';
import { SECOND } from '../../../shared/time.ts';
import {
  META_SECRETS,
  STANDARD_SECRET,
  X_SECRETS,
  ed25519Sender,
  request,
  signStandard,
  signX,
} from '../../support/sign.ts';
import { T0 } from '../../support/cases.ts';

const LEGACY = 'x-twitter-webhooks-signature';
const OAUTH2 = 'x-twitter-webhooks-signature-oauth2';

describe('verifyX', () => {
  // Vectors of the fact sheet, computed there with Node's crypto.
  const body =
    '{"data":{"event_type":"post.mention.create","event_uuid":"2080765813578191303","filter":{"user_id":"1111111111111111111"},"payload":{"id":"2080765813578191303","text":"café 😡 @ExampleUser"}}}';

  it('accepts the published vectors of both headers', () => {
    const legacy = request(body, {
      [LEGACY]: 'sha256=x43UFSlfcq2OYkw//48/JwbTEPDQ25uBE+p/Z3TJnTA=',
    });
    const newer = request(body, {
      [OAUTH2]: 'sha256=NQ/rgnAcykRfRFSwy5bx71WMS668awVCiKPS0B9BCdo=',
    });

    expect(Buffer.byteLength(body)).toBe(195);
    expect(xReceiver.verify(legacy, X_SECRETS, T0)).toEqual({ ok: true });
    expect(xReceiver.verify(newer, X_SECRETS, T0)).toEqual({ ok: true });
  });

  it('lets nobody downgrade: a wrong newer header is not saved by a right older one', () => {
    const both = request(body, {
      [LEGACY]: signX(body, 'test-x-consumer-secret'),
      [OAUTH2]: signX(body, 'wrong'),
    });

    expect(xReceiver.verify(both, X_SECRETS, T0)).toMatchObject({ ok: false, status: 401 });
  });

  it('accepts the previous secret and never an empty one', () => {
    const signed = (key: string) => request(body, { [LEGACY]: signX(body, key) });

    expect(xReceiver.verify(signed('old'), { signing: ['new', 'old'] }, T0).ok).toBe(true);
    expect(xReceiver.verify(signed(''), { signing: [''] }, T0).ok).toBe(false);
  });

  it('names the missing header with 400, and refuses repeated headers', () => {
    const right = signX(body, 'test-x-consumer-secret');

    expect(xReceiver.verify(request(body), X_SECRETS, T0)).toMatchObject({ status: 400 });
    const doubled = request(body, { [LEGACY]: `${right},${right}` });
    expect(xReceiver.verify(doubled, X_SECRETS, T0)).toMatchObject({ status: 401 });
  });

  it('answers the challenge with the published vectors, and signs nothing that could be a body', () => {
    const ask = (token: string) => ({ ...request(''), method: 'GET', query: { crc_token: token } });
    const answer = (token: string, secrets: typeof X_SECRETS | { signing: string[] }) =>
      xReceiver.handshake?.(ask(token), secrets);

    expect(answer('challenge_string', { signing: X_SECRETS.signing })?.body).toBe(
      '{"response_token":"sha256=20txKKUvZS3N3Spum5A0Q2sdfcmmL7hpuB/KRPU8Ado="}',
    );
    expect(answer('challenge_string', X_SECRETS)?.body).toBe(
      '{"response_token":"sha256=BqwyD/z4uBU3UWKHW3HPta/EsojHoK8TZ9Y7xS+BMHM="}',
    );
    for (const hostile of ['{"data":{}}', '[1]', '', 'a'.repeat(257), '<script>']) {
      expect(answer(hostile, X_SECRETS)?.status).toBe(400);
    }
  });
});

describe('verifyMeta', () => {
  const body =
    '{"object":"page","entry":[{"id":"1234567890321","time":1449135003,"changes":[{"field":"feed","value":{"item":"comment","verb":"add","comment_id":"901097836652708_903438993085259","message":"caf\\u00e9 \\ud83d\\ude21 \\u0040brand https:\\/\\/example.com\\/a"}}]}]}';
  const header = 'sha256=8484d160a94bf86d151eda3b3d244c7cd2361e136c235f5bae6c5b5f28afef16';
  const verify = (text: string, headers: Record<string, string>) =>
    facebookReceiver.verify(request(text, headers), META_SECRETS, T0);

  it('accepts the published vector over the bytes on the wire', () => {
    expect(Buffer.byteLength(body)).toBe(256);
    expect(verify(body, { 'x-hub-signature-256': header })).toEqual({ ok: true });
  });

  it('refuses the same JSON written anew, and the SHA-1 header alone', () => {
    const rewritten = JSON.stringify(JSON.parse(body));

    expect(verify(rewritten, { 'x-hub-signature-256': header })).toMatchObject({ status: 401 });
    expect(
      verify(body, { 'x-hub-signature': 'sha1=8bcf1bd68f4cb40cfe4ed8027d516e799c8a9840' }),
    ).toMatchObject({ status: 400 });
  });

  it('answers the subscription with the bare challenge, or 403', () => {
    const ask = (query: Record<string, string>) =>
      facebookReceiver.handshake?.({ ...request(''), method: 'GET', query }, META_SECRETS);
    const right = {
      'hub.mode': 'subscribe',
      'hub.verify_token': 'our-word',
      'hub.challenge': '1158201444',
    };

    expect(ask(right)).toEqual({ status: 200, contentType: 'text/plain', body: '1158201444' });
    expect(ask({ ...right, 'hub.verify_token': 'their-word' })?.status).toBe(403);
    expect(ask({ ...right, 'hub.challenge': '<b>1</b>' })?.status).toBe(403);
    expect(ask({ ...right, 'hub.mode': 'unsubscribe' })?.status).toBe(403);
  });
});

/** The specification's own package parses what it has verified, unless it is told not to. */
const RAW = { jsonParse: false };

function takes(verify: () => unknown): boolean {
  try {
    verify();
    return true;
  } catch {
    return false;
  }
}

describe('verifyStandard', () => {
  const secrets = { signing: [STANDARD_SECRET] };
  const verify = (body: string, headers: Record<string, string>, nowSeconds: number) =>
    standardWebhooksReceiver.verify(request(body, headers), secrets, nowSeconds * SECOND);
  const vector = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const body = '{"test": 2432232314}';

  it('accepts the published vector under both header prefixes, and among other signatures', () => {
    const svix = Object.fromEntries(
      Object.entries(vector).map(([name, value]) => [name.replace('webhook', 'svix'), value]),
    );
    const several = {
      ...vector,
      'webhook-signature': `v1a,AAAA v2,x ${vector['webhook-signature']}`,
    };

    expect(verify(body, vector, 1_614_265_330)).toEqual({ ok: true });
    expect(verify(body, svix, 1_614_265_330)).toEqual({ ok: true });
    expect(verify(body, several, 1_614_265_330)).toEqual({ ok: true });
  });

  it.each([
    ['just inside, old', 300, true],
    ['too old by a second', 301, false],
    ['just inside, new', -300, true],
    ['too new by a second', -301, false],
  ])('judges a timestamp %s', (_name, ageSeconds, ok) => {
    expect(verify(body, vector, 1_614_265_330 + ageSeconds).ok).toBe(ok);
  });

  it('agrees with the verifier of the specification on 1,000 random bodies and deliveries', () => {
    const theirs = new Webhook(STANDARD_SECRET);
    const attempts = fc.record({
      text: fc.string({ unit: 'grapheme' }),
      id: fc.stringMatching(/^[\w-]{1,30}$/),
      secret: fc.constantFrom(STANDARD_SECRET, `whsec_${'b2s='.repeat(8)}`),
      ageSeconds: fc.constantFrom(0, 0, 0, 299, 300, 301, -300, -301),
      before: fc.constantFrom('', '', 'v1,AAAA ', 'v1a,AAAA ', 'v2,x '),
      suffix: fc.constantFrom('', '', '', ' ', 'é'),
    });
    const seen = new Set<boolean>();
    vi.useFakeTimers({ toFake: ['Date'], now: T0 });
    try {
      fc.assert(
        fc.property(attempts, ({ text, id, secret, ageSeconds, before, suffix }) => {
          const timestamp = String(T0 / SECOND - ageSeconds);
          const signed = signStandard(text, { id, timestamp, secret });
          const headers = {
            ...signed,
            'webhook-signature': `${before}${signed['webhook-signature'] ?? ''}`,
          };
          const ours = verify(`${text}${suffix}`, headers, T0 / SECOND).ok;
          seen.add(ours);

          expect(ours).toBe(takes(() => theirs.verify(`${text}${suffix}`, headers, RAW)));
        }),
        { numRuns: 1_000 },
      );
    } finally {
      vi.useRealTimers();
    }
    expect(seen.size).toBe(2);
  });

  it('verifies Ed25519 signatures under a public key', () => {
    const sender = ed25519Sender();
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1614265330',
      'webhook-signature': sender.sign(`msg_1.1614265330.${body}`),
    };
    const check = (text: string) =>
      standardWebhooksReceiver.verify(
        request(text, headers),
        { signing: [sender.secret] },
        1_614_265_330_000,
      );

    expect(check(body)).toEqual({ ok: true });
    expect(check(`${body} `)).toMatchObject({ status: 401 });
  });

  it('refuses an id with a full stop, a timestamp with letters, an empty secret, a missing header', () => {
    const signed = (id: string, timestamp: string) => signStandard(body, { id, timestamp });
    const { 'webhook-id': _id, ...incomplete } = vector;
    const empty = signStandard(body, { id: 'msg_1', timestamp: '1614265330', secret: 'whsec_' });

    expect(verify(body, signed('msg.1', '1614265330'), 1_614_265_330).ok).toBe(false);
    expect(verify(body, signed('msg_1', '1614265330abc'), 1_614_265_330).ok).toBe(false);
    expect(verify(body, incomplete, 1_614_265_330)).toMatchObject({ status: 400 });
    expect(
      standardWebhooksReceiver.verify(
        request(body, empty),
        { signing: ['whsec_'] },
        1_614_265_330_000,
      ).ok,
    ).toBe(false);
  });
});
