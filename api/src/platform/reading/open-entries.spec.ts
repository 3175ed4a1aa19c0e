import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipFile } from '../../testing/zip-file.js';
import { openEntries } from './open-entries.js';

describe('an upload', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-upload-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function entries(content: Buffer): Promise<string[]> {
    const path = join(folder, 'whatever.csv');
    writeFileSync(path, content);
    const texts: string[] = [];
    const progress = { bytesRead: 0 };
    for await (const entry of openEntries(path, progress)) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry.bytes) chunks.push(chunk);
      texts.push(Buffer.concat(chunks).subarray(0, 100).toString());
    }
    return texts;
  }

  const csv = Buffer.from('a,b\n1,2\n');

  it('is plain, gzip or zip by what it holds, not by its name', async () => {
    expect(await entries(csv)).toEqual(['a,b\n1,2\n']);
    expect(await entries(gzipSync(csv))).toEqual(['a,b\n1,2\n']);
    expect(await entries(zipFile({ 'readme.md': Buffer.from('x'), 'x/log.csv': csv, 'y.CSV': csv }))).toEqual(
      ['a,b\n1,2\n', 'a,b\n1,2\n'],
    );
  });

  it('is refused when it unpacks to far more than it weighs', async () => {
    const bomb = Buffer.alloc(80 * 1024 * 1024);
    await expect(entries(gzipSync(bomb))).rejects.toMatchObject({ code: 'archive_too_large' });
    await expect(entries(zipFile({ 'bomb.csv': bomb }))).rejects.toMatchObject({ code: 'archive_too_large' });
  });

  it('is refused when it is damaged or holds no CSV', async () => {
    await expect(entries(gzipSync(Buffer.alloc(10_000, 'abc')).subarray(0, 20))).rejects.toMatchObject({
      code: 'archive_damaged',
    });
    await expect(entries(zipFile({ 'a.csv': csv }).subarray(0, 40))).rejects.toMatchObject({
      code: 'archive_damaged',
    });
    await expect(entries(zipFile({ 'a.exe': csv }))).rejects.toMatchObject({ code: 'archive_without_csv' });
  });
});
