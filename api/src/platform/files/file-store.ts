import type { Readable } from 'node:stream';
import { Problem } from '../errors/problem.js';

export interface StoredFile {
  /** Names the file within the store. */
  key: string;
  sizeBytes: number;
  sha256: string;
  /** The first bytes, to tell its type by. */
  head: Buffer;
}

/**
 * Where files are kept: on disk, or in a store that speaks S3. They are found by what the database says, never by a name a user
 * gave. A store that cannot be reached answers 503 storage_unavailable.
 */
export abstract class FileStore {
  /** Streams a file in, whole or not at all; over the limit 413 file_too_large says the limit in bytes. */
  abstract save(organisationId: string, content: Readable, limitBytes: number): Promise<StoredFile>;

  /** 404 file_missing where the store has no such file. */
  abstract read(key: string): Promise<Readable>;

  /** Also of a file that is not there. */
  abstract remove(key: string): Promise<void>;
}

export const fileMissing = () => new Problem(404, 'file_missing');

/** What keys look like; anything else could lead out of the store. */
export function checkedKey(key: string): string {
  if (!/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/.test(key)) throw new Error('not a key of the file store');
  return key;
}
