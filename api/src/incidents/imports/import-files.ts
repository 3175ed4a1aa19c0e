import { Inject, Injectable } from '@nestjs/common';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DAY } from '@samsyn/domain/time/instant';
import { AppConfig } from '../../platform/config.js';
import { Problem } from '../../platform/errors/problem.js';

/** The kept uploads, each under its import's id. */
@Injectable()
export class ImportFiles {
  private readonly folder: string;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    this.folder = join(config.dataDir, 'files', 'imports');
  }

  path(key: string): string {
    return join(this.folder, key);
  }

  has(key: string): boolean {
    return existsSync(this.path(key));
  }

  /**
   * Keeps a stream whole or not at all and answers with its size.
   * @throws Problem `file_too_large` (413) above the limit of uploads
   */
  async keep(key: string, content: Readable): Promise<number> {
    await mkdir(this.folder, { recursive: true });
    const partial = this.path(`${key}.partial`);
    const limit = this.config.uploadLimitBytes;
    let size = 0;
    try {
      await pipeline(
        content,
        async function* (chunks: AsyncIterable<Buffer>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > limit) throw tooLarge(limit);
            yield chunk;
          }
        },
        createWriteStream(partial),
      );
      if ('truncated' in content && content.truncated === true) throw tooLarge(limit);
      if ((await stat(partial)).size === 0) throw new Problem(422, 'empty_file');
      await rename(partial, this.path(key));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    return size;
  }

  /** Removes the beginnings of uploads whose process was killed; a day is longer than any upload takes. */
  async removeAbandoned(now: number): Promise<void> {
    if (!existsSync(this.folder)) return;
    for (const name of await readdir(this.folder)) {
      const path = this.path(name);
      if (name.endsWith('.partial') && (await stat(path)).mtimeMs < now - DAY)
        await rm(path, { force: true });
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }
}

const tooLarge = (limit: number) => new Problem(413, 'file_too_large', { limitBytes: limit });
