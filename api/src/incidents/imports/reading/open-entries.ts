import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Problem } from '../../../platform/errors/problem.js';
import { zipEntries } from './zip-entries.js';

/** One CSV of an upload; an archive may hold several. */
export interface Entry {
  bytes: AsyncIterable<Buffer>;
}

/** What has been read of the upload itself, compressed as it came. */
export interface ReadProgress {
  bytesRead: number;
}

/** Above this an archive may not unpack to more than `maxRatio` times what it weighs. */
const unsuspicious = 32 * 1024 * 1024;
const maxRatio = 200;

/** The CSVs of an upload: its first bytes say whether it is gzip, zip or plain text, whatever it is called. */
export async function* openEntries(path: string, progress: ReadProgress): AsyncGenerator<Entry> {
  const magic = await firstBytes(path);
  if (magic.startsWith('504b0304') || magic.startsWith('504b0506')) {
    yield* zipEntries(path, progress);
    return;
  }
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  source.on('data', (chunk) => (progress.bytesRead += chunk.length));
  if (!magic.startsWith('1f8b')) {
    yield { bytes: source };
    return;
  }
  const unzipped = createGunzip({ chunkSize: 256 * 1024 });
  source.on('error', (error) => unzipped.destroy(error));
  source.pipe(unzipped);
  try {
    yield { bytes: unpacked(unzipped, progress) };
  } finally {
    source.destroy();
    unzipped.destroy();
  }
}

/** The unpacked bytes, as long as they stay in proportion to what has been read for them. */
export async function* unpacked(stream: AsyncIterable<Buffer>, progress: ReadProgress): AsyncGenerator<Buffer> {
  let total = 0;
  try {
    for await (const chunk of stream) {
      total += chunk.length;
      if (total > unsuspicious && total > progress.bytesRead * maxRatio) {
        throw new Problem(422, 'archive_too_large', { ratio: maxRatio });
      }
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(422, 'archive_damaged');
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
