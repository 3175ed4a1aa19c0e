import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';

export const verifications = ['standard', 'bearer', 'basic', 'hmac'] as const;
export type Verification = (typeof verifications)[number];

/** How the tool names the message, null where it does not, and when it says it was sent. */
export interface Verified {
  externalId: string | null;
  sentAt: Date | null;
}

export type Refusal = 'unsigned' | 'wrong_signature' | 'too_old';

const toleranceMs = 5 * 60_000;

/**
 * Whether the holder of the secret sent exactly this. Standard Webhooks sign the id, the time and the text; tools that cannot
 * do so send the secret as a bearer token or as the password of basic authentication, or an HMAC-SHA256 of the text in
 * `x-hub-signature-256`, and their messages have no names.
 */
export function verify(
  how: Verification,
  secret: string,
  headers: IncomingHttpHeaders,
  payload: string,
  now: Date,
): Verified | Refusal {
  if (how === 'standard') return verifyStandard(secret, headers, payload, now);
  const given = how === 'hmac' ? headers['x-hub-signature-256'] : headers.authorization;
  if (typeof given !== 'string' || given === '') return 'unsigned';
  const right =
    how === 'hmac'
      ? equal(given, `sha256=${createHmac('sha256', secret).update(payload).digest('hex')}`)
      : equal(passwordOf(how, given) ?? '', secret);
  return right ? { externalId: null, sentAt: null } : 'wrong_signature';
}

function verifyStandard(secret: string, headers: IncomingHttpHeaders, payload: string, now: Date): Verified | Refusal {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers[name]);
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string') return 'unsigned';
  const sentAt = new Date(/^\d{1,11}$/.test(timestamp) ? Number(timestamp) * 1000 : NaN);
  if (Number.isNaN(sentAt.getTime()) || id.length > 200) return 'wrong_signature';
  const expected = new Webhook(secret).sign(id, sentAt, payload);
  if (!signature.split(' ').some((each) => equal(each, expected))) return 'wrong_signature';
  return Math.abs(now.getTime() - sentAt.getTime()) > toleranceMs ? 'too_old' : { externalId: id, sentAt };
}

function passwordOf(how: 'bearer' | 'basic', header: string): string | undefined {
  if (how === 'bearer') return /^Bearer +(\S+)$/i.exec(header)?.[1];
  const [, encoded = ''] = /^Basic +(\S+)$/i.exec(header) ?? [];
  return /^[^:]*:(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8'))?.[1];
}

export const payloadHash = (payload: string) => createHash('sha256').update(payload).digest('hex');

function equal(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
