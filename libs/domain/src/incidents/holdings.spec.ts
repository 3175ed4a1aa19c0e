import { compileServiceLevel, plainTerms, type CompiledServiceLevel, type ServiceLevelTerms } from '../service-levels/service-level.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { holdings, serviceTime } from './holdings.js';
import type { IncidentEvent } from './incident-history.js';
import { timelineOf } from './incident-timeline.js';
import { serviceCalendarOf } from './service-calendar-of.js';

const hour = 3_600_000;
const zone = 'Europe/Stockholm';
const weekdays = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '17:00']]]));
const calendar = (windows: object) =>
  compileCalendar({ zone, versions: [{ effectiveFrom: null, windows, holidays: [], specialDays: {} }] });
const office = calendar(weekdays);
const at = (text: string) => Date.parse(text);
const assigned = (text: string, supplierId: string | null): IncidentEvent => ({
  kind: 'assigned',
  at: at(text),
  group: supplierId,
  supplierId,
  towerId: supplierId && 't',
});

describe('R21 holding time by month', () => {
  // Friday the 30th of January 15:00 to Monday the 2nd of February 10:00, local time.
  const events = [
    assigned('2026-01-30T14:00:00Z', 'A'),
    assigned('2026-01-30T15:00:00Z', null),
    assigned('2026-01-30T15:30:00Z', 'B'),
    { kind: 'resolved', at: at('2026-02-02T09:00:00Z'), accepted: true } as const,
  ];
  const timeline = timelineOf({ openedAt: at('2026-01-30T14:00:00Z'), events }, at('2026-03-01T00:00:00Z'));

  it('R21 splits wall and service time at the local month, and adds up', () => {
    const parts = holdings(timeline, zone, ({ supplierId }) => (supplierId === 'B' ? office : null));
    expect(parts).toEqual([
      { period: '2026-01', kind: 'held', supplierId: 'A', towerId: 't', wallMs: hour, serviceMs: null },
      { period: '2026-01', kind: 'unowned', supplierId: null, towerId: null, wallMs: hour / 2, serviceMs: null },
      { period: '2026-01', kind: 'held', supplierId: 'B', towerId: 't', wallMs: 31.5 * hour, serviceMs: hour / 2 },
      { period: '2026-02', kind: 'held', supplierId: 'B', towerId: 't', wallMs: 34 * hour, serviceMs: 2 * hour },
    ]);
    expect(parts.reduce((sum, { wallMs }) => sum + wallMs, 0)).toBe(timeline.end - timeline.openedAt);
  });

  it('R3 knows no service time where one of the holders has no calendar', () => {
    expect(serviceTime(timeline.leads, () => office)).toBe(4 * hour);
    expect(serviceTime(timeline.leads, ({ supplierId }) => (supplierId === 'B' ? office : null))).toBeNull();
  });
});

describe('R21 whose calendar counts', () => {
  const day = calendar({ mon: [['00:00', '24:00']] });
  const promise = (windows: typeof office, terms: Partial<ServiceLevelTerms>): CompiledServiceLevel =>
    compileServiceLevel(
      {
        ...plainTerms,
        id: 'x',
        metric: 'resolution',
        priority: null,
        targetMs: hour,
        expectedTarget: '95',
        minimumTarget: '90',
        minimumVolume: 1,
        countsFor: 'every_holder',
        allowedPauseReasons: [],
        effectiveFrom: '2026-01-01',
        effectiveTo: null,
        weight: '1',
        ...terms,
      },
      windows,
      zone,
    );
  const now = at('2026-06-01T00:00:00Z');

  it('R21 that of the promise to resolve, about the priority before about all', () => {
    const respond = promise(day, { metric: 'response', priority: 2 });
    const any = promise(office, {});
    expect(serviceCalendarOf([respond, any], 2, now)).toBe(office);
    expect(serviceCalendarOf([any, promise(day, { priority: 2 })], 2, now)).toBe(day);
    expect(serviceCalendarOf([respond, promise(office, { priority: 1 })], 2, now)).toBe(day);
  });

  it('R21 none of a promise about something else or of another time', () => {
    expect(serviceCalendarOf([promise(day, { priority: 1 })], 2, now)).toBeNull();
    expect(serviceCalendarOf([promise(day, { effectiveTo: '2026-05-01' })], 2, now)).toBeNull();
    expect(serviceCalendarOf([promise(day, { metric: 'availability', targetMs: null })], 2, now)).toBeNull();
  });
});
