import { randomBytes } from 'node:crypto';

/** 256 random bits, as Standard Webhooks write a secret. */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
