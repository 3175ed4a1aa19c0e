import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { counted, type Entry, type ReadProgress, unpacked } from './unpacked.js';
import { zipEntries } from './zip-entries.js';

/** The CSVs of an upload: its first bytes say whether it is gzip, zip or plain text, whatever it is called. */
export async function* openEntries(path: string, progress: ReadProgress): AsyncGenerator<Entry> {
  const magic = await firstBytes(path);
  if (magic.startsWith('504b0304') || magic.startsWith('504b0506')) {
    yield* zipEntries(path, progress);
    return;
  }
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  if (!magic.startsWith('1f8b')) {
    yield { bytes: counted(source, progress) };
    return;
  }
  source.on('data', (chunk) => (progress.bytesRead += chunk.length));
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

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
