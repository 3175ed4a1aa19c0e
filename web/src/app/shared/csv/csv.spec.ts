import { toCsv } from './csv.js';

describe('toCsv', () => {
  it('separates as spreadsheets of the language expect', () => {
    expect(toCsv(['a', 'b'], [['1,5', 2]], true)).toBe('a;b\r\n"1,5";2\r\n');
    expect(toCsv(['a', 'b'], [['x', null]], false)).toBe('a,b\r\nx,\r\n');
  });

  it('keeps quotes and lines inside their cell', () => {
    expect(toCsv(['a'], [['say "hi"\nthere']], false)).toBe('a\r\n"say ""hi""\nthere"\r\n');
  });

  it('hands a spreadsheet no formula, and leaves negative numbers alone', () => {
    const rows = [['=1+1'], ['+46 8'], ['@x'], ['-cmd'], ['-3,5'], [-2]];
    expect(toCsv(['a'], rows, false).split('\r\n').slice(1, -1)).toEqual([
      "'=1+1",
      "'+46 8",
      "'@x",
      "'-cmd",
      '"-3,5"',
      '-2',
    ]);
  });
});
