import { impactOf, outageBody, sameTime, typedOutage } from './outage-model.js';

describe('an outage as it is typed', () => {
  it.each([
    ['100', 10_000],
    ['33,33', 3333],
    ['0.5', 50],
    ['12.345', null],
    ['half', null],
  ])('R11: reads an impact of %s percent exactly', (typed, impact) => {
    expect(impactOf(typed)).toBe(impact);
  });

  it('is read on the clocks of the organisation, also in summer', () => {
    const typed = { ...typedOutage(null, 0, 'Europe/Stockholm'), from: '2026-07-01T08:00', to: '2026-07-01T09:30' };
    expect(outageBody(typed, 'Europe/Stockholm')).toMatchObject({
      from: '2026-07-01T06:00:00.000Z',
      to: '2026-07-01T07:30:00.000Z',
    });
  });

  it('lasts while its end is left empty', () => {
    expect(outageBody(typedOutage(null, 0, 'UTC'), 'UTC').to).toBeNull();
  });

  it('R20: may be caused by what lasts some of the same time', () => {
    const at = (from: string, to: string) => sameTime({ from, to }, 'Europe/Stockholm');
    expect(at('2026-07-01T08:00', '2026-07-01T09:30')).toBe('/outages?from=2026-07-01T06:00:00.000Z&to=2026-07-01T07:30:00.000Z');
    expect(at('2026-07-01T08:00', '')).toBe('/outages?from=2026-07-01T06:00:00.000Z');
    expect(at('', '')).toBeNull();
  });
});
