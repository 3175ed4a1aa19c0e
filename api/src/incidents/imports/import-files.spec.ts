import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AppConfig } from '../../platform/config.js';
import { ImportFiles } from './import-files.js';

describe('kept uploads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-files-'));
  const files = new ImportFiles(new AppConfig('', folder, 0, false, null, 10));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are kept whole or not at all', async () => {
    expect(await files.keep('small', Readable.from([Buffer.from('0123456789')]))).toBe(10);
    await expect(files.keep('large', Readable.from([Buffer.alloc(11)]))).rejects.toMatchObject({
      status: 413,
    });
    await expect(files.keep('empty', Readable.from([]))).rejects.toMatchObject({ code: 'empty_file' });
    expect([files.has('small'), files.has('large'), files.has('empty')]).toEqual([true, false, false]);
  });

  it('leave no beginnings of uploads that a killed process received', async () => {
    const [old, fresh] = [files.path('old.partial'), files.path('fresh.partial')];
    for (const path of [old, fresh]) writeFileSync(path, 'x');
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    for (const path of [old, files.path('small')]) utimesSync(path, yesterday, yesterday);
    await files.removeAbandoned(Date.now());
    expect([existsSync(old), existsSync(fresh), files.has('small')]).toEqual([false, true, true]);
  });
});
