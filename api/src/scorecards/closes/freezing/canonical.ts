import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** R25: RFC 8785: one text for one value, whatever wrote it. */
export function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('nothing to write');
  return text;
}

/** SHA-256 as 64 hexadecimal digits, of texts one after the other. */
export function sha256(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text, 'utf8');
  return hash.digest('hex');
}
