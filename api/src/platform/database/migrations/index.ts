import { Foundation1795000000001 } from './0001-foundation.js';

export const migrations = [Foundation1795000000001];
