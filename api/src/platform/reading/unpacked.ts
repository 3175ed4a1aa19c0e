import { Problem } from '../errors/problem.js';

/** One CSV of an upload; an archive may hold several. */
export interface Entry {
  bytes: AsyncIterable<Buffer>;
}

/** What has been read of the upload itself, compressed as it came. */
export interface ReadProgress {
  bytesRead: number;
}

/** Bytes that were never packed. */
export async function* counted(
  stream: AsyncIterable<Buffer>,
  progress: ReadProgress,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    progress.bytesRead += chunk.length;
    yield chunk;
  }
}

/** Above this an archive may not unpack to more than `maxRatio` times what it weighs. */
const unsuspicious = 32 * 1024 * 1024;
const maxRatio = 200;

/** The unpacked bytes, as long as they stay in proportion to what has been read for them. */
export async function* unpacked(
  stream: AsyncIterable<Buffer>,
  progress: ReadProgress,
): AsyncGenerator<Buffer> {
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
