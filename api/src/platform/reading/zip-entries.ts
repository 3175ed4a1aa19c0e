import { type Entry as ZipEntry, openPromise, type ZipFile } from 'yauzl';
import { createInflateRaw } from 'node:zlib';
import { Problem } from '../errors/problem.js';
import { counted, type Entry, type ReadProgress, unpacked } from './unpacked.js';

const STORED = 0;
const DEFLATED = 8;

const isCsv = ({ fileName }: ZipEntry) =>
  /\.(csv|txt|tsv)$/i.test(fileName) && !fileName.startsWith('__MACOSX/');

/** The CSVs in a zip archive, in their order. */
export async function* zipEntries(path: string, progress: ReadProgress): AsyncGenerator<Entry> {
  const zip = await openPromise(path, { autoClose: false }).catch(damaged);
  let found = 0;
  try {
    for (const entry of await listed(zip)) {
      if (!isCsv(entry)) continue;
      found += 1;
      yield { bytes: unpacked(await inflated(zip, entry, progress), progress) };
    }
  } finally {
    zip.close();
  }
  if (found === 0) throw new Problem(422, 'archive_without_csv');
}

async function listed(zip: ZipFile): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > 1000) throw new Problem(422, 'archive_too_large', { entries: 1000 });
    }
  } catch (error) {
    damaged(error);
  }
  return entries;
}

/** Inflated here and not by yauzl, to count what goes in beside what comes out. */
async function inflated(
  zip: ZipFile,
  entry: ZipEntry,
  progress: ReadProgress,
): Promise<AsyncIterable<Buffer>> {
  const known = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
  if (!known || entry.isEncrypted()) damaged(undefined);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(damaged);
  if (entry.compressionMethod === STORED) return counted(packed, progress);
  packed.on('data', (chunk: Buffer) => (progress.bytesRead += chunk.length));
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  packed.on('error', (error) => inflate.destroy(error));
  return packed.pipe(inflate);
}

function damaged(error: unknown): never {
  throw error instanceof Problem ? error : new Problem(422, 'archive_damaged');
}
