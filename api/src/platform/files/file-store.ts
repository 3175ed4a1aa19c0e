import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppConfig } from '../config.js';
import { Problem } from '../errors/problem.js';

export interface StoredFile {
  /** Names the file within the store. */
  key: string;
  sizeBytes: number;
  sha256: string;
  /** The first bytes, to tell its type by. */
  head: Buffer;
}

const headBytes = 4096;

/** Files on disk below the data folder. They are found by what the database says, never by a name a user gave. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(@Inject(AppConfig) config: AppConfig) {
    this.root = join(config.dataDir, 'files');
  }

  /** Streams to disk; over the limit nothing is kept and 413 file_too_large says the limit in bytes. */
  async save(organisationId: string, content: Readable, limitBytes: number): Promise<StoredFile> {
    const key = `${organisationId}/${randomUUID()}`;
    const path = this.path(key);
    const measure = new Measure(limitBytes);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, measure, createWriteStream(`${path}.part`, { mode: 0o600 }));
      // A file that is cut off at the parser's own limit ends as if it were whole.
      if ('truncated' in content && content.truncated === true) throw tooLarge(limitBytes);
      // Only a whole file ever carries its final name.
      await rename(`${path}.part`, path);
    } catch (error) {
      await rm(`${path}.part`, { force: true });
      throw error;
    }
    return { key, sizeBytes: measure.sizeBytes, sha256: measure.hash.digest('hex'), head: measure.head };
  }

  async read(key: string): Promise<Readable> {
    const handle: FileHandle = await open(this.path(key), 'r');
    return handle.createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  path(key: string): string {
    if (!/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/.test(key)) throw new Error('not a key of the file store');
    return join(this.root, key);
  }
}

const tooLarge = (limitBytes: number) => new Problem(413, 'file_too_large', { limitBytes });

class Measure extends Transform {
  readonly hash = createHash('sha256');
  sizeBytes = 0;
  head = Buffer.alloc(0);

  constructor(private readonly limitBytes: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: string,
    done: (error: Error | null, data?: Buffer) => void,
  ): void {
    this.sizeBytes += chunk.length;
    if (this.sizeBytes > this.limitBytes) return done(tooLarge(this.limitBytes));
    this.hash.update(chunk);
    if (this.head.length < headBytes) this.head = Buffer.concat([this.head, chunk]).subarray(0, headBytes);
    done(null, chunk);
  }
}
