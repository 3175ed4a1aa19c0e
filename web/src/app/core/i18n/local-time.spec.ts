import { instantOfLocal, localOfInstant } from './local-time.js';

const zone = 'Europe/Stockholm';

describe('local times of a form', () => {
  it('are read on the clocks of the zone, wherever the reader sits', () => {
    expect(instantOfLocal('2026-01-15T09:30', zone)).toBe('2026-01-15T08:30:00.000Z');
    expect(instantOfLocal('2026-07-15T09:30', zone)).toBe('2026-07-15T07:30:00.000Z');
    expect(localOfInstant(Date.UTC(2026, 6, 15, 7, 30, 59), zone)).toBe('2026-07-15T09:30');
  });

  it('R2 a time that the clocks skip is the instant of the jump, one that comes twice the earlier', () => {
    expect(instantOfLocal('2026-03-29T02:30', zone)).toBe('2026-03-29T01:00:00.000Z');
    expect(instantOfLocal('2026-10-25T02:30', zone)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('are nothing where nothing can be read', () => {
    expect(instantOfLocal('', zone)).toBeNull();
    expect(instantOfLocal('2026-02-30T09:30', zone)).toBeNull();
  });
});
