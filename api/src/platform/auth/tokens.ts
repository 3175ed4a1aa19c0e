import { createHash, randomBytes } from 'node:crypto';

export const newToken = () => randomBytes(32).toString('base64url');

/** Tokens are stored hashed; 256 random bits need no salt. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Recognisable, so that a scan for secrets that lie about finds it. */
const apiTokenPrefix = 'samsyn_';

export const newApiToken = () => apiTokenPrefix + newToken();

/** The token of an Authorization header that has one; another scheme is none of ours. */
export function bearerToken(header: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
}
