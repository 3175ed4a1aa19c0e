import { type Encoding, textBlocks } from './text-blocks.js';

async function* chunks(...parts: Buffer[]) {
  yield* parts;
}

async function read(encoding: Encoding, ...parts: Buffer[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of textBlocks(chunks(...parts), encoding)) texts.push(text);
  return texts;
}

describe('text of an upload', () => {
  it('comes in whole lines, however its bytes are cut, without a byte order mark', async () => {
    const bytes = Buffer.from('\uFEFFnamn\nÅsa\nÖrjan');
    const parts = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    expect(await read('utf-8', ...parts)).toEqual(['namn\n', 'Åsa\n', 'Örjan']);
  });

  it('is refused with its line when it is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('namn\nAnna\n'), Buffer.from('Åsa\n', 'latin1')]);
    await expect(read('utf-8', bytes.subarray(0, 7), bytes.subarray(7))).rejects.toMatchObject({
      code: 'wrong_encoding',
      params: { line: 3, encoding: 'utf-8' },
    });
  });

  it('is read as Windows-1252 only when that was chosen', async () => {
    expect(await read('windows-1252', Buffer.from([0xc5, 0x73, 0x61, 0x20, 0x80]))).toEqual(['Åsa €']);
  });

  it.each(['utf-8', 'windows-1252'] as const)(
    'holds no zero bytes, as UTF-16 would (%s)',
    async (encoding) => {
      await expect(read(encoding, Buffer.from('a\nb\n', 'utf16le'))).rejects.toMatchObject({
        code: 'wrong_encoding',
      });
    },
  );

  it('has lines of a sane length', async () => {
    await expect(read('utf-8', Buffer.alloc(5 * 1024 * 1024, 'x'))).rejects.toMatchObject({
      code: 'line_too_long',
    });
  });
});
