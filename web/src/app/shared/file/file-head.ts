const limit = 256 * 1024;
const newline = 10;
// Of a local file header: fixed part, then the name and what else belongs to it.
const zipHeader = 30;

/**
 * The beginning of a file as the API would read it, so that a preview of a large one need not send all of it.
 * What cannot be opened here, such as an archive whose first entry is packed otherwise, is sent whole.
 */
export async function fileHead(file: File): Promise<File> {
  try {
    if (/\.gz$/i.test(file.name))
      return await cut(file.name, file.stream().pipeThrough(new DecompressionStream('gzip')));
    if (/\.zip$/i.test(file.name)) return await firstEntry(file);
    return file.size <= limit ? file : await cut(file.name, file.stream());
  } catch {
    return file;
  }
}

async function firstEntry(file: File): Promise<File> {
  const header = new DataView(await file.slice(0, zipHeader).arrayBuffer());
  const deflated = header.getUint32(0, true) === 0x04034b50 && header.getUint16(8, true) === 8;
  const [nameLength, extraLength] = [header.getUint16(26, true), header.getUint16(28, true)];
  const name = await file.slice(zipHeader, zipHeader + nameLength).text();
  if (!deflated || !/\.csv$/i.test(name)) return file;
  const packed = file.slice(zipHeader + nameLength + extraLength).stream();
  return cut(name, packed.pipeThrough(new DecompressionStream('deflate-raw')));
}

/** As many whole lines as fit. */
async function cut(name: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<File> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let ended = false;
  while (length < limit && !ended) {
    const { value, done } = await reader.read();
    ended = done;
    if (value) parts.push(value);
    length += value?.length ?? 0;
  }
  // What follows the end of the first entry of an archive is no error to whoever reads only its beginning.
  reader.cancel().catch(() => undefined);
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer()).subarray(0, limit);
  const end = ended && length <= limit ? bytes.length : bytes.lastIndexOf(newline) + 1;
  return new File(
    [bytes.subarray(0, end > 0 ? end : bytes.length)],
    name.replace(/\.gz$/i, '').split('/').at(-1) ?? 'head.csv',
  );
}
