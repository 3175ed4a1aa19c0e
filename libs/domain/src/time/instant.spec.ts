import { assertInstant, EARLIEST, formatInstant, LATEST, parseInstant } from './instant.js';

describe('R1 instants', () => {
  it('are read with Z or an offset, to the millisecond', () => {
    expect(parseInstant('2026-10-01T00:00:00.250Z')).toBe(Date.UTC(2026, 9, 1, 0, 0, 0, 250));
    expect(parseInstant('2026-10-01T02:00+02:00')).toBe(Date.UTC(2026, 9, 1));
  });

  it('refuse a day that its month does not have', () => {
    for (const day of ['2026-02-29', '2026-04-31', '2100-02-29']) expect(() => parseInstant(`${day}T00:00:00Z`)).toThrow('bad_instant');
    expect(parseInstant('2028-02-29T00:00:00Z')).toBe(Date.UTC(2028, 1, 29));
    expect(parseInstant('2026-12-31T00:00:00Z')).toBe(Date.UTC(2026, 11, 31));
  });

  it.each(['2026-10-01T00:00:00', '2026-10-01', '2026-13-01T00:00:00Z', 'soon', ''])('refuse %j', (text) => {
    expect(() => parseInstant(text)).toThrow('bad_instant');
  });

  it('are written in UTC with milliseconds', () => {
    expect(formatInstant(parseInstant('2026-10-01T02:00:00+02:00'))).toBe('2026-10-01T00:00:00.000Z');
  });

  it('are integers within the years that can be reckoned', () => {
    expect(() => assertInstant(EARLIEST)).not.toThrow();
    for (const at of [NaN, 0.5, Infinity, EARLIEST - 1, LATEST]) {
      expect(() => assertInstant(at)).toThrow('bad_instant');
    }
  });
});
