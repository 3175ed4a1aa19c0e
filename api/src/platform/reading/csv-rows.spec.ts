import { type CsvBatch, csvRows } from './csv-rows.js';

async function* blocks(...texts: string[]) {
  yield* texts;
}

async function read(...texts: string[]) {
  const batches: CsvBatch[] = [];
  for await (const batch of csvRows(blocks(...texts))) batches.push(batch);
  return batches.flatMap(({ rows, lines, badQuotes }) =>
    rows.map((cells, i) => ({ line: lines[i], cells, ...(badQuotes.has(i) ? { bad: true } : {}) })),
  );
}

describe('rows of a CSV', () => {
  it('know the line they begin on, past quoted line breaks and empty lines, across blocks', async () => {
    expect(await read('a,b\n1,"x\ny"\n', '\n2,z\n', '3,"""w"""')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 5, cells: ['2', 'z'] },
      { line: 6, cells: ['3', '"w"'] },
    ]);
  });

  it('may end in the middle of a block, with a quote open', async () => {
    expect(await read('a,b\n1,"x\n', 'y",2\n3,4\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('keep their own number of cells, so that a ragged one can be told', async () => {
    expect((await read('a,b\n1\n1,2,3\n4,5\n')).map(({ cells }) => cells.length)).toEqual([2, 1, 3, 2]);
  });

  it.each([';', '\t', '|'])('are separated as the header is, by %j', async (delimiter) => {
    const text = ['a', 'b,c', 'd'].join(delimiter) + '\r\n' + ['1', '2', '3'].join(delimiter) + '\r\n';
    expect((await read(text)).map(({ cells }) => cells)).toEqual([
      ['a', 'b,c', 'd'],
      ['1', '2', '3'],
    ]);
  });

  it('say so when their quotes do not match', async () => {
    expect(await read('a,b\n1,"x" y\n2,z\n')).toContainEqual(expect.objectContaining({ line: 2, bad: true }));
  });
});
