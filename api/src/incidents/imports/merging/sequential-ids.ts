import { randomBytes } from 'node:crypto';

/**
 * Ids for many rows at once: random as a whole (version 7 of RFC 9562), ascending one by one, so that the
 * indexes they go into grow at one end.
 */
export function sequentialIds(now: number): () => Buffer {
  const base = randomBytes(16);
  base.writeUIntBE(now, 0, 6);
  base.writeUInt8(0x70 | (base.readUInt8(6) & 0x0f), 6);
  base.writeUInt8(0x80 | (base.readUInt8(8) & 0x3f), 8);
  // The last four bytes count; starting low leaves room for every row a file can have.
  let count = base.readUInt32BE(12) & 0x0fffffff;
  return () => {
    const id = Buffer.from(base);
    id.writeUInt32BE((count += 1), 12);
    return id;
  };
}

export const uuidText = (id: Buffer): string => {
  const hex = id.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
