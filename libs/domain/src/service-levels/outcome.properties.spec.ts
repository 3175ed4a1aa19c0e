import fc from 'fast-check';
import type { IncidentEvent } from '../incidents/incident-history.js';
import { timelineOf } from '../incidents/incident-timeline.js';
import { supplierClocks } from '../incidents/supplier-clock.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { HOUR, parseInstant } from '../time/instant.js';
import { periodInterval } from '../time/period.js';
import { evaluateIncident, type IncidentOutcome } from './outcome.js';
import { plainTerms, compileServiceLevel } from './service-level.js';

const hours = [['08:00', '17:00']] as const;
const level = compileServiceLevel(
  {
    ...plainTerms,
    id: 'any',
    metric: 'resolution',
    priority: null,
    targetMs: 18 * HOUR,
    expectedTarget: '95',
    minimumTarget: '90',
    minimumVolume: 1,
    countsFor: 'every_holder',
    allowedPauseReasons: ['buyer'],
    effectiveFrom: '2025-01-01',
    effectiveTo: null,
    weight: '1',
  },
  compileCalendar({
    zone: 'Europe/Stockholm',
    versions: [
      {
        effectiveFrom: null,
        windows: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
        holidays: [],
        specialDays: {},
      },
    ],
  }),
);

const opened = parseInstant('2026-01-20T00:00+01:00');
const at = (halfDays: number): number => opened + halfDays * 12 * HOUR;

const happening = fc.oneof(
  fc.constantFrom('A', 'B', null).map((supplierId) => (when: number): IncidentEvent => {
    return { kind: 'assigned', at: at(when), group: supplierId, supplierId, towerId: null };
  }),
  fc.constant((when: number): IncidentEvent => ({ kind: 'resolved', at: at(when), accepted: true })),
  fc.constant((when: number): IncidentEvent => ({ kind: 'reopened', at: at(when) })),
  fc.option(fc.nat(10)).map((length) => (when: number): IncidentEvent => {
    const to = length === null ? null : at(when + length);
    return { kind: 'pause', at: at(when), to, reason: 'buyer', accepted: true };
  }),
);
const histories = fc
  .uniqueArray(fc.tuple(fc.nat(150), happening), { maxLength: 10, selector: ([when]) => when })
  .map((all) => all.map(([when, make]) => make(when)).sort((a, b) => a.at - b.at));
const instants = fc.nat(200).map(at);

function outcomes(events: IncidentEvent[], now: number): Map<string, IncidentOutcome> {
  const timeline = timelineOf({ openedAt: opened, events }, now);
  return new Map(
    supplierClocks(timeline).map((clock) => [clock.supplierId, evaluateIncident(level, timeline, clock)]),
  );
}

describe('any incident on a service level', () => {
  it('R4 R9 is met only within the target, and counts in one month that has begun', () => {
    fc.assert(
      fc.property(histories, instants, (events, now) => {
        for (const one of outcomes(events, now).values()) {
          if (one.outcome === 'not_applicable') continue;
          expect(one.overdue).toBe(one.elapsedMs > (one.targetMs ?? Infinity));
          if (one.outcome === 'met') expect(one.overdue).toBe(false);
          if (one.outcome === 'missed') expect(one.overdue).toBe(true);
          expect(one.period === null).toBe(one.outcome === 'running');
          if (one.period !== null)
            expect(periodInterval(one.period, level.zone).from).toBeLessThanOrEqual(now);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('R9 missed at the end of a month stays missed in that month, whatever happens later', () => {
    fc.assert(
      fc.property(histories, instants, instants, (events, one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const later = outcomes(events, late);
        for (const [supplierId, was] of outcomes(events, early)) {
          if (was.outcome !== 'missed' || was.stoppedAt !== null) continue;
          expect(later.get(supplierId)).toMatchObject({ outcome: 'missed', period: was.period });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
