import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { inflateRawSync } from 'node:zlib';
import { ZipFile as NewZip } from 'yazl';
import { Problem } from '../../platform/errors/problem.js';

const maxEntries = 500;
const maxUnpacked = 64 * 1024 * 1024;
const stored = 0;
const deflated = 8;

const isMacro = (name: string) => /(^|\/)(vbaProject|vbaData)[^/]*$/i.test(name) || /(^|\/)macrosheets\//i.test(name);
/** An XLSM by its own word; other applications name such types without having any. */
const macroTypes = /(sheet|template|addin)\.macroEnabled\.main\+xml/;
/** What a reader of cells needs; pictures, links and the like stay outside. */
const isNeeded = (name: string) => /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*\.(xml|rels))$/.test(name);

/**
 * A workbook without anything but its cells, packed anew from what was unpacked within limits: whoever reads it can be
 * surprised neither by its size nor by what else the archive held.
 * @throws Problem `not_a_workbook`, `macros_not_allowed`, `archive_too_large`, `archive_damaged`
 */
export async function safeWorkbook(bytes: Buffer): Promise<Buffer> {
  if (bytes.subarray(0, 4).toString('hex') !== '504b0304') throw new Problem(422, 'not_a_workbook');
  const zip = await fromBufferPromise(bytes, { lazyEntries: true }).catch(damaged);
  const safe = new NewZip();
  let left = maxUnpacked;
  for (const entry of await entriesOf(zip)) {
    if (isMacro(entry.fileName)) throw new Problem(422, 'macros_not_allowed');
    if (!isNeeded(entry.fileName)) continue;
    const content = await unpackedEntry(zip, entry, left);
    left -= content.length;
    if (entry.fileName === '[Content_Types].xml' && macroTypes.test(content.toString('latin1'))) throw new Problem(422, 'macros_not_allowed');
    safe.addBuffer(content, entry.fileName, { compress: false });
  }
  safe.end();
  const chunks: Buffer[] = [];
  for await (const chunk of safe.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > maxEntries) throw new Problem(422, 'archive_too_large', { entries: maxEntries });
    }
  } catch (error) {
    damaged(error);
  }
  return entries;
}

async function unpackedEntry(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  if (entry.isEncrypted() || ![stored, deflated].includes(entry.compressionMethod)) damaged(undefined);
  const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(damaged);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const packed = Buffer.concat(chunks);
  if (entry.compressionMethod === stored) {
    if (packed.length > left) throw tooLarge();
    return packed;
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : new Problem(422, 'archive_damaged');
  }
}

const tooLarge = () => new Problem(422, 'archive_too_large', { bytes: maxUnpacked });

function damaged(error: unknown): never {
  throw error instanceof Problem ? error : new Problem(422, 'archive_damaged');
}
