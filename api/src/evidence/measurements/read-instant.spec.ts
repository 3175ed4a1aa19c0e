import { parseInstant } from '@samsyn/domain/time/instant';
import { readInstant } from './read-instant.js';

describe('R1 instants of measurements', () => {
  it.each([
    '2026-03-01T00:00:00Z',
    '2026-03-01T23:59:59.999Z',
    '2026-03-01T12:30:00.250Z',
    '2026-03-02T12:30Z',
    '2026-03-01T12:30:00.5Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T12:30:00+01:00',
    '2028-02-29T08:00:00Z',
  ])('are read as the domain reads them: %s', (text) => {
    expect(readInstant(text)).toBe(parseInstant(text));
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-03-01T24:00:01Z',
    '2026-03-01T12:60:00Z',
    '2026-03-01T12:00:0aZ',
    '2026-03-01T12:00:00.1x0Z',
    '2026-03-01T12:00:00,100Z',
    '2026-03-01 12:00:00Z',
    '2026-03-01T12.00:00Z',
    '2026-03-01T12:00:00',
    'abcd-ef-ghT12:00:00Z',
    '',
  ])('are refused like there: %j', (text) => {
    readInstant('2026-03-01T00:00:00Z');
    expect(readInstant(text)).toBeNaN();
    expect(readInstant('2026-03-01T00:00:00Z')).toBe(Date.UTC(2026, 2, 1));
  });
});
