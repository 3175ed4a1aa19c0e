import { createHash, randomBytes } from 'node:crypto';

export const newToken = () => randomBytes(32).toString('base64url');

/** Tokens are stored hashed; 256 random bits need no salt. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
