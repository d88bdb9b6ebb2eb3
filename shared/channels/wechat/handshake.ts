import type { Answer, ConnectionSecret, InboundRequest } from '../channel.ts';
import { openSealed } from './seal.ts';
import { fitsSignature, readQuery } from './verify.ts';

/** What WeChat asks to hear back; neither XML nor JSON passes for it, sealed or not. */
const ECHO = /^[\w+/=.:~-]{1,512}$/;

/**
 * Answers WeChat's check of the address with `echostr`, byte for byte. Where it is sealed
 * (`msg_signature`, as Enterprise WeChat does) it is opened first, and only when its own signature
 * fits: nothing that somebody else sends in is opened for them.
 */
export function answerEcho(request: InboundRequest, secret: ConnectionSecret): Answer {
  const { echostr, msg_signature: sealedSignature, signature } = request.query;
  const signed = readQuery(request);
  if (echostr === undefined || signed === undefined) {
    return refuse(400, 'Missing query parameters: timestamp, nonce, echostr.');
  }
  const isSealed = sealedSignature !== undefined;
  const given = sealedSignature ?? signature;
  if (given === undefined) return refuse(400, 'Missing the query parameter signature.');
  if (!fitsSignature(secret, given, [...signed, ...(isSealed ? [echostr] : [])])) {
    return refuse(401, 'The signature does not fit token, timestamp and nonce.');
  }
  const opened = isSealed ? openSealed(echostr, secret) : Buffer.from(echostr);
  const echo = opened === undefined ? '' : Buffer.from(opened).toString('utf8');
  if (!ECHO.test(echo)) return refuse(400, 'echostr is none of WeChat.');
  return { status: 200, contentType: 'text/plain', body: echo };
}

function refuse(status: 400 | 401, detail: string): Answer {
  return { status, contentType: 'text/plain', body: detail };
}
