import { KnownTexts } from './known-texts.js';

describe('known texts', () => {
  it('are those of their place', () => {
    const known = new KnownTexts();
    known.keep('nacka/2026-01', 'a', 'one');
    known.keep('nacka/2026-01', 'b', 'two');
    expect([...known.of('nacka/2026-01')]).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ]);
    expect(known.of('nacka/2026-02').size).toBe(0);
  });

  it('stay for who has begun to read when they are given up', () => {
    const known = new KnownTexts(5);
    known.keep('first', 'a', '12345');
    const seen = known.of('first');
    known.keep('second', 'b', '12345');
    expect(known.of('first').size).toBe(0);
    expect(seen.get('a')).toBe('12345');
  });

  it('keep within their limit, whatever is kept again', () => {
    const known = new KnownTexts(10);
    for (let round = 0; round < 3; round += 1) known.keep('first', 'a', '12345');
    known.keep('second', 'b', '12345');
    expect([known.of('first').size, known.of('second').size]).toEqual([1, 1]);
  });

  it('let the newest of a place take the room of the oldest', () => {
    const known = new KnownTexts();
    for (let id = 0; id < 20; id += 1) known.keep('place', String(id), 'text');
    expect(known.of('place').size).toBe(16);
    expect(known.of('place').has('19')).toBe(true);
  });
});
