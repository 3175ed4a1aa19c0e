import { Readable } from 'node:stream';

const CHUNK = 256 * 1024;

/** Bytes in memory as a stream of pieces that COPY takes well. */
export function chunks(bytes: Buffer): Readable {
  const count = Math.ceil(bytes.length / CHUNK);
  return Readable.from(Array.from({ length: count }, (_, i) => bytes.subarray(i * CHUNK, (i + 1) * CHUNK)));
}
