import type { IncidentEvent } from '../incidents/incident-history.js';
import { timelineOf } from '../incidents/incident-timeline.js';
import { supplierClocks } from '../incidents/supplier-clock.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { HOUR, parseInstant } from '../time/instant.js';
import { evaluateIncident, type CountedOutcome, type IncidentOutcome } from './outcome.js';
import { plainTerms, compileServiceLevel, type ServiceLevelTerms } from './service-level.js';

const hours = [['08:00', '17:00']] as const;
const weekdays = compileCalendar({
  zone: 'Europe/Stockholm',
  versions: [
    {
      effectiveFrom: null,
      windows: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
      holidays: [],
      specialDays: {},
    },
  ],
});

const resolution: ServiceLevelTerms = {
  ...plainTerms,
  id: 'p3',
  metric: 'resolution',
  priority: 3,
  targetMs: 9 * HOUR,
  expectedTarget: '95',
  minimumTarget: '90',
  minimumVolume: 1,
  countsFor: 'every_holder',
  allowedPauseReasons: ['buyer'],
  effectiveFrom: '2026-01-01',
  effectiveTo: '2027-01-01',
  weight: '1',
};

const at = (local: string): number => parseInstant(`2026-${local}+01:00`);
const assigned = (local: string, supplierId: string): IncidentEvent => ({
  kind: 'assigned',
  at: at(local),
  group: supplierId,
  supplierId,
  towerId: null,
});
const resolved = (local: string): IncidentEvent => ({ kind: 'resolved', at: at(local), accepted: true });
const priority = (local: string, value: number): IncidentEvent => ({
  kind: 'priority',
  at: at(local),
  priority: value,
  accepted: true,
});

function outcome(
  events: IncidentEvent[],
  {
    terms = {},
    now = '03-31T12:00',
    supplier = 'A',
  }: {
    terms?: Partial<ServiceLevelTerms>;
    now?: string;
    supplier?: string;
  } = {},
): IncidentOutcome {
  const [first = { at: 0 }] = events;
  const history = { openedAt: first.at, events: [priority('01-01T00:00', 3), ...events] };
  const timeline = timelineOf(history, at(now));
  const clock = supplierClocks(timeline).find(({ supplierId }) => supplierId === supplier);
  if (!clock) throw new Error(`${supplier} never held it`);
  return evaluateIncident(compileServiceLevel({ ...resolution, ...terms }, weekdays), timeline, clock);
}

const code = (one: IncidentOutcome): string | undefined => one.reasons[0]?.code;
const counted = (one: IncidentOutcome): Partial<CountedOutcome> =>
  one.outcome === 'not_applicable' ? {} : one;

describe('R4 met or missed', () => {
  it('R4 exactly the target is met, one millisecond more is missed', () => {
    const monday = assigned('01-12T08:00', 'A');
    expect(outcome([monday, resolved('01-12T17:00')])).toMatchObject({
      outcome: 'met',
      period: '2026-01',
      elapsedMs: 9 * HOUR,
      dueAt: at('01-12T17:00'),
      overdue: false,
    });
    expect(outcome([monday, resolved('01-13T08:00')]).outcome).toBe('met');
    expect(outcome([monday, resolved('01-13T08:00:00.001')])).toMatchObject({
      outcome: 'missed',
      elapsedMs: 9 * HOUR + 1,
      overdue: true,
    });
  });

  it('R8 each holder is measured on its own clock, or only the resolver', () => {
    const events = [assigned('01-12T08:00', 'A'), assigned('01-12T10:00', 'B'), resolved('01-14T10:00')];
    expect(outcome(events)).toMatchObject({ outcome: 'met', elapsedMs: 2 * HOUR });
    expect(outcome(events, { supplier: 'B' })).toMatchObject({ outcome: 'missed', elapsedMs: 18 * HOUR });
    const terms = { countsFor: 'resolver' as const };
    expect(code(outcome(events, { terms }))).toBe('not_resolver');
    expect(outcome(events, { terms, supplier: 'B' }).outcome).toBe('missed');
  });

  it('R8 a response stops at the acknowledgement', () => {
    const acknowledged: IncidentEvent = { kind: 'acknowledged', at: at('01-12T09:30'), supplierId: 'A' };
    const events = [assigned('01-12T08:00', 'A'), acknowledged, resolved('01-20T10:00')];
    const terms = { metric: 'response' as const, targetMs: 2 * HOUR };
    expect(outcome(events, { terms })).toMatchObject({ outcome: 'met', elapsedMs: 1.5 * HOUR });
  });

  it('R5 leaves allowed pauses out and says so', () => {
    const pause = (reason: string): IncidentEvent => ({
      kind: 'pause',
      at: at('01-12T12:00'),
      to: at('01-13T12:00'),
      reason,
      accepted: true,
    });
    const events = (reason: string) => [assigned('01-12T08:00', 'A'), pause(reason), resolved('01-13T17:00')];
    const met = outcome(events('buyer'));
    expect(met).toMatchObject({ outcome: 'met', elapsedMs: 9 * HOUR, dueAt: at('01-13T17:00') });
    expect(met.reasons[1]).toEqual({
      rule: 'R5',
      code: 'excluded_paused',
      params: { from: at('01-12T12:00'), to: at('01-13T12:00') },
    });
    expect(outcome(events('parts'))).toMatchObject({ outcome: 'missed', elapsedMs: 18 * HOUR });
  });
});

describe('R7 priority and terms at the stop', () => {
  it('R7 counts under the priority at the stop, with the clock from the start', () => {
    const events = [assigned('01-12T08:00', 'A'), priority('01-12T12:00', 2), resolved('01-12T16:00')];
    expect(code(outcome(events))).toBe('other_priority');
    const terms = { priority: 2, targetMs: 4 * HOUR };
    expect(outcome(events, { terms })).toMatchObject({ outcome: 'missed', elapsedMs: 8 * HOUR });
    expect(outcome(events, { terms: { priority: null } }).outcome).toBe('met');
  });

  it('R7 a change of priority after the stop changes nothing', () => {
    expect(
      outcome([assigned('01-12T08:00', 'A'), resolved('01-12T16:00'), priority('01-13T12:00', 2)]).outcome,
    ).toBe('met');
  });

  it('R7 counts on the level in force at the stop, its last day being the day before effectiveTo', () => {
    const events = [assigned('01-12T08:00', 'A'), resolved('01-13T00:00')];
    expect(code(outcome(events, { terms: { effectiveTo: '2026-01-13' } }))).toBe('not_in_force');
    expect(outcome(events, { terms: { effectiveFrom: '2026-01-13' } }).outcome).toBe('met');
    expect(code(outcome(events, { terms: { effectiveFrom: '2026-01-14' } }))).toBe('not_in_force');
  });

  it('R10 an availability level says nothing about an incident', () => {
    const terms = { metric: 'availability' as const, targetMs: null };
    expect(code(outcome([assigned('01-12T08:00', 'A')], { terms }))).toBe('no_incident_metric');
  });
});

describe('R9 once, in the month its clock stopped', () => {
  it('R9 met counts in the month of the stop, whenever it started', () => {
    expect(outcome([assigned('01-30T10:00', 'A'), resolved('02-02T09:00')])).toMatchObject({
      outcome: 'met',
      period: '2026-02',
    });
  });

  it('R9 running past due at the end of a month is missed in that month, not in that of the stop', () => {
    const events = [assigned('01-12T08:00', 'A'), resolved('03-10T09:00')];
    const late = outcome(events);
    expect(late).toMatchObject({ outcome: 'missed', period: '2026-01', stoppedAt: at('03-10T09:00') });
    expect(late.reasons[0]).toMatchObject({
      rule: 'R9',
      code: 'missed_at_period_end',
      params: { period: '2026-01' },
    });
  });

  it('R9 is running and overdue until the month ends, then missed although it still runs', () => {
    const events = [assigned('01-12T08:00', 'A')];
    expect(outcome(events, { now: '01-12T12:00' })).toMatchObject({
      outcome: 'running',
      overdue: false,
      period: null,
    });
    const overdue = outcome(events, { now: '01-20T12:00' });
    expect(overdue).toMatchObject({ outcome: 'running', overdue: true, period: null });
    expect(code(overdue)).toBe('running_overdue');
    expect(outcome(events, { now: '02-01T00:00' })).toMatchObject({
      outcome: 'missed',
      period: '2026-01',
      stoppedAt: null,
    });
  });

  it('R4 R9 due at the last closing of a month is not past due at its end', () => {
    // 2026-01-30 is the last Friday of January.
    const events = [assigned('01-30T08:00', 'A')];
    expect(outcome(events, { now: '02-01T00:00' }).outcome).toBe('running');
    expect(outcome([...events, resolved('02-02T08:00')])).toMatchObject({
      outcome: 'met',
      period: '2026-02',
    });
    expect(outcome([...events, resolved('02-02T08:01')])).toMatchObject({
      outcome: 'missed',
      period: '2026-02',
    });
  });

  it('R9 a clock that stopped late before the month ended counts there, and a later return moves it', () => {
    const left = [assigned('01-12T08:00', 'A'), assigned('01-20T08:00', 'B')];
    expect(outcome(left)).toMatchObject({ outcome: 'missed', period: '2026-01' });
    const returned = [...left, assigned('02-10T08:00', 'A'), resolved('02-11T08:00')];
    expect(outcome(returned)).toMatchObject({ outcome: 'missed', period: '2026-02' });
  });

  it('R8 a reopened incident counts once, without the time it stood resolved', () => {
    const events = [
      assigned('01-12T08:00', 'A'),
      resolved('01-12T12:00'),
      { kind: 'reopened', at: at('02-02T08:00') } as const,
      resolved('02-02T13:00'),
    ];
    expect(counted(outcome(events))).toMatchObject({
      outcome: 'met',
      period: '2026-02',
      elapsedMs: 9 * HOUR,
    });
  });
});

describe('R6 a target of service days', () => {
  const days = { targetMs: null, targetDays: 2 };

  it('R6 is due at the same time two service days later, a weekend not counted', () => {
    const friday = [assigned('01-16T14:00', 'A'), resolved('01-20T14:00')];
    expect(counted(outcome(friday, { terms: days }))).toMatchObject({ outcome: 'met', dueAt: at('01-20T14:00'), targetMs: null });
    const late = [assigned('01-16T14:00', 'A'), resolved('01-20T14:01')];
    expect(counted(outcome(late, { terms: days }))).toMatchObject({ outcome: 'missed' });
  });

  it('R6 is due at the end of the day where that is agreed', () => {
    const monday = [assigned('01-12T09:00', 'A'), resolved('01-14T16:59')];
    const terms = { ...days, targetEndOfDay: true };
    expect(counted(outcome(monday, { terms }))).toMatchObject({ outcome: 'met', dueAt: at('01-14T17:00') });
  });

  it('R9 running past its day at the end of a month, it is missed in that month', () => {
    const open = [assigned('01-27T09:00', 'A')];
    expect(counted(outcome(open, { terms: days, now: '02-05T12:00' }))).toMatchObject({ outcome: 'missed', period: '2026-01' });
  });
});

describe('R14 metrics without a target for each incident', () => {
  const lower = { direction: 'lower_is_better', expectedTarget: '1', minimumTarget: '2', targetMs: null } as const;

  it('R14 a duration is measured and counts as met, without a due time', () => {
    const terms = { ...lower, metric: 'resolution_duration', statistic: 'mean' } as const;
    const one = outcome([assigned('01-12T08:00', 'A'), resolved('01-12T10:00')], { terms });
    expect(counted(one)).toMatchObject({ outcome: 'met', elapsedMs: 2 * HOUR, dueAt: null, targetMs: null, period: '2026-01' });
    expect(code(one)).toBe('met_untimed');
  });

  const fix = { metric: 'first_time_fix', targetMs: null } as const;
  const bounced = [assigned('01-12T08:00', 'A'), assigned('01-12T09:00', 'B'), assigned('01-12T10:00', 'A'), resolved('01-12T11:00')];

  it('R14 a first-time fix never left its supplier', () => {
    expect(outcome([assigned('01-12T08:00', 'A'), resolved('01-12T10:00')], { terms: fix }).outcome).toBe('met');
    expect(outcome(bounced, { terms: fix }).outcome).toBe('missed');
    expect(outcome(bounced, { terms: fix, supplier: 'B' }).outcome).toBe('missed');
  });

  it('R14 nor was it opened again', () => {
    const again: IncidentEvent[] = [assigned('01-12T08:00', 'A'), resolved('01-12T10:00'), { kind: 'reopened', at: at('01-13T08:00') }, resolved('01-13T09:00')];
    expect(outcome(again, { terms: fix }).outcome).toBe('missed');
  });

  it('R14 outages and measurements say nothing about an incident', () => {
    const terms = { metric: 'availability', targetMs: null } as const;
    expect(code(outcome([assigned('01-12T08:00', 'A')], { terms }))).toBe('no_incident_metric');
  });
});
