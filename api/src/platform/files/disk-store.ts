import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkedKey, fileMissing, FileStore, type StoredFile } from './file-store.js';
import { Measure } from './measure.js';

/** Files on disk below the data folder. */
export class DiskStore extends FileStore {
  private readonly root: string;

  constructor(dataDir: string) {
    super();
    this.root = join(dataDir, 'files');
  }

  async save(organisationId: string, content: Readable, limitBytes: number): Promise<StoredFile> {
    const key = `${organisationId}/${randomUUID()}`;
    const path = this.path(key);
    const measure = new Measure(content, limitBytes);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, measure, createWriteStream(`${path}.part`, { mode: 0o600 }));
      // Only a whole file ever carries its final name.
      await rename(`${path}.part`, path);
    } catch (error) {
      await rm(`${path}.part`, { force: true });
      throw error;
    }
    return { key, ...measure.measured() };
  }

  async read(key: string): Promise<Readable> {
    const handle: FileHandle = await open(this.path(key), 'r').catch((error: unknown) => {
      throw isMissing(error) ? fileMissing() : error;
    });
    return handle.createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  private path(key: string): string {
    return join(this.root, checkedKey(key));
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
