import type { IncidentEvent } from '../incidents/incident-history.js';
import { timelineOf } from '../incidents/incident-timeline.js';
import { displayed } from '../numbers/display.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { HOUR, MINUTE, parseInstant } from '../time/instant.js';
import { evaluateHandOver } from './evaluate-hand-over.js';
import { handOvers } from './hand-over.js';
import { operatingFigure } from './operating-figure.js';
import { compileOperatingLevel, type OperatingLevelTerms } from './operating-level.js';

const hours = [['08:00', '17:00']] as const;
const weekdays = compileCalendar({
  zone: 'Europe/Stockholm',
  versions: [{ effectiveFrom: null, windows: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours }, holidays: [], specialDays: {} }],
});

/** The network supplier takes what the client supplier hands over within 4 h. */
const handled: OperatingLevelTerms = {
  id: 'ola',
  providingSupplierId: 'network',
  receivingSupplierId: 'client',
  towerId: null,
  metric: 'handled',
  targetMs: 4 * HOUR,
  target: '90',
  priorities: [],
  minimumVolume: 1,
  allowedPauseReasons: ['on_hold'],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
};
const acknowledgedTerms: Partial<OperatingLevelTerms> = { metric: 'acknowledged', targetMs: 30 * MINUTE };
const returned: Partial<OperatingLevelTerms> = { metric: 'returned_unworked', targetMs: null, target: '10' };

const at = (local: string): number => parseInstant(`2026-${local}+01:00`);
const assigned = (local: string, supplierId: string, towerId = 'lan'): IncidentEvent => ({
  ...{ kind: 'assigned', at: at(local), supplierId, towerId },
  group: supplierId,
});
const priority = (local: string, level: number, accepted = true): IncidentEvent => ({ kind: 'priority', at: at(local), priority: level, accepted });
const resolved = (local: string): IncidentEvent => ({ kind: 'resolved', at: at(local), accepted: true });

function outcomes(events: IncidentEvent[], changes: Partial<OperatingLevelTerms> = {}, now = '11-01T12:00') {
  const agreement = compileOperatingLevel({ ...handled, ...changes }, weekdays, 'Europe/Stockholm');
  const timeline = timelineOf({ openedAt: at('01-12T08:00'), events }, at(now));
  return handOvers(timeline).flatMap((each) => evaluateHandOver(agreement, timeline, each) ?? []);
}
const results = (...given: Parameters<typeof outcomes>) => outcomes(...given).map(({ outcome, period }) => [outcome, period]);

const opened = assigned('01-12T08:00', 'client');
const over = assigned('01-12T10:00', 'network');

describe('R4 R21 what one supplier owes another', () => {
  it('R4 is met exactly at the target, resolved or passed on, and missed a millisecond later', () => {
    expect(results([opened, over, resolved('01-12T14:00')])).toEqual([['met', '2026-01']]);
    expect(results([opened, over, resolved('01-12T14:00:00.001')])).toEqual([['missed', '2026-01']]);
    expect(results([opened, over, assigned('01-12T14:00', 'operations'), resolved('01-20T09:00')])).toEqual([['met', '2026-01']]);
    expect(results([opened, over, assigned('01-12T14:01', 'client'), resolved('01-20T09:00')])).toEqual([['missed', '2026-01']]);
  });

  it('R3 counts service time, each time it is handed over anew', () => {
    const night = [opened, assigned('01-12T16:00', 'network'), resolved('01-13T11:00')];
    expect(outcomes(night)[0]).toMatchObject({ elapsedMs: 4 * HOUR, outcome: 'met', dueAt: at('01-13T11:00') });
    const twice = [opened, over, assigned('01-12T12:00', 'client'), assigned('01-13T08:00', 'network'), resolved('01-13T11:00')];
    expect(outcomes(twice).map(({ elapsedMs, outcome }) => [elapsedMs / HOUR, outcome])).toEqual([
      [2, 'met'],
      [3, 'met'],
    ]);
  });

  it('R5 stops for the reasons agreed and no others, and only for accepted pauses', () => {
    const pause = (reason: string, accepted = true): IncidentEvent => ({ kind: 'pause', at: at('01-12T11:00'), to: at('01-12T13:00'), reason, accepted });
    const ends = resolved('01-12T16:00');
    expect(results([opened, over, pause('on_hold'), ends])).toEqual([['met', '2026-01']]);
    expect(results([opened, over, pause('pending'), ends])).toEqual([['missed', '2026-01']]);
    expect(results([opened, over, pause('on_hold', false), ends])).toEqual([['missed', '2026-01']]);
  });

  it('R8 an acknowledgement ends the response, and so does passing it on', () => {
    const answer: IncidentEvent = { kind: 'acknowledged', at: at('01-12T10:30'), supplierId: 'network' };
    expect(results([opened, over, answer, resolved('01-15T10:00')], acknowledgedTerms)).toEqual([['met', '2026-01']]);
    expect(results([opened, over, resolved('01-15T10:00')], acknowledgedTerms)).toEqual([['missed', '2026-01']]);
    expect(results([opened, over, assigned('01-12T10:20', 'client')], acknowledgedTerms)).toEqual([['met', '2026-01']]);
    const endings = (events: IncidentEvent[]) => outcomes(events, acknowledgedTerms).map(({ ending }) => ending);
    expect(endings([opened, over, answer, resolved('01-15T10:00')])).toEqual(['acknowledged']);
    expect(endings([opened, over, assigned('01-12T10:20', 'client')])).toEqual(['returned_unworked']);
    expect(endings([opened, over, resolved('01-12T10:20'), { kind: 'reopened', at: at('01-12T11:00') }])).toEqual(['resolved']);
    expect(endings([opened, over])).toEqual(['running']);
  });

  it('R7 counts under the priority at its end, and only where that is agreed', () => {
    const events = [opened, priority('01-12T08:00', 3), over, priority('01-12T11:00', 2), resolved('01-12T12:00'), priority('01-12T13:00', 1)];
    expect(outcomes(events, { priorities: [1, 2] })).toMatchObject([{ priority: 2 }]);
    expect(outcomes(events, { priorities: [3] })).toEqual([]);
    const claimed = [opened, priority('01-12T08:00', 3), over, priority('01-12T11:00', 2, false), resolved('01-12T12:00')];
    expect(outcomes(claimed, { priorities: [3] })).toHaveLength(1);
    expect(outcomes([opened, over, resolved('01-12T12:00')], { priorities: [3] })).toEqual([]);
  });

  it('R21 leaves out other directions, other suppliers, other towers and days out of force', () => {
    const back = [opened, over, assigned('01-12T11:00', 'client'), resolved('01-12T12:00')];
    expect(outcomes(back)).toHaveLength(1);
    expect(outcomes([opened, assigned('01-12T10:00', 'operations'), resolved('01-12T12:00')])).toEqual([]);
    expect(outcomes([assigned('01-12T08:00', 'operations'), over, resolved('01-12T12:00')])).toEqual([]);
    expect(outcomes(back, { towerId: 'lan' })).toHaveLength(1);
    expect(outcomes(back, { towerId: 'wan' })).toEqual([]);
    expect(outcomes(back, { startsOn: '2026-01-13' })).toEqual([]);
    expect(outcomes(back, { endsOn: '2026-01-12' })).toHaveLength(1);
    expect(outcomes(back, { startsOn: '2026-01-01', endsOn: '2026-01-11' })).toEqual([]);
  });
});

describe('R9 once, in the month its clock stopped', () => {
  it('R9 running past due at a month’s end is missed there and nowhere else', () => {
    expect(results([opened, over], {}, '01-12T18:00')).toEqual([['running', null]]);
    expect(results([opened, over], {}, '02-02T12:00')).toEqual([['missed', '2026-01']]);
    expect(results([opened, over, resolved('02-03T12:00')])).toEqual([['missed', '2026-01']]);
    const late = assigned('01-30T16:00', 'network');
    expect(results([opened, late, resolved('02-02T09:00')])).toEqual([['met', '2026-02']]);
  });
});

describe('R10 R12 R13 the figure of a month', () => {
  it('R21 counts what was passed on unworked', () => {
    const unworked = [opened, over, assigned('01-12T12:00', 'client'), resolved('01-20T09:00')];
    expect(results(unworked, returned)).toEqual([['missed', '2026-01']]);
    expect(results([opened, over, resolved('02-20T09:00')], returned)).toEqual([['met', '2026-02']]);
    expect(results([opened, over], returned)).toEqual([['running', null]]);
  });

  const figure = (met: number, missed: number, changes: Partial<OperatingLevelTerms> = {}) => {
    const { value, verdict, volume } = operatingFigure({ met, missed }, { ...handled, ...changes });
    return [value && displayed(value, changes.metric === 'returned_unworked' ? 'lower_is_better' : 'higher_is_better'), verdict, volume];
  };

  it('R13 is met exactly at the target, in either direction', () => {
    expect(figure(9, 1)).toEqual(['90.00', 'met', 10]);
    expect(figure(899, 101)).toEqual(['89.90', 'missed', 1000]);
    expect(figure(9, 1, returned)).toEqual(['10.00', 'met', 10]);
    expect(figure(899, 101, returned)).toEqual(['10.10', 'missed', 1000]);
  });

  it('R12 never flatters: one failure shows neither 100 nor 0', () => {
    expect(figure(99_999, 1)).toEqual(['99.99', 'met', 100_000]);
    expect(figure(99_999, 1, { ...returned, target: '0' })).toEqual(['0.01', 'missed', 100_000]);
  });

  it('R10 is not measured without hand-overs or with too few', () => {
    expect(figure(0, 0)).toEqual([null, 'not_measured', 0]);
    expect(figure(3, 1, { minimumVolume: 5 })).toEqual([null, 'not_measured', 4]);
    expect(figure(4, 1, { minimumVolume: 5 })).toEqual(['80.00', 'missed', 5]);
  });
});

describe('terms that cannot be measured', () => {
  it.each([
    ['same_supplier', { receivingSupplierId: 'network' }],
    ['missing_target', { targetMs: null }],
    ['bad_target', { metric: 'returned_unworked' }],
    ['bad_target', { targetMs: 1.5 }],
    ['bad_percent', { target: '100.01' }],
    ['reversed_interval', { startsOn: '2026-02-01', endsOn: '2026-01-31' }],
    ['bad_minimum_volume', { minimumVolume: -1 }],
  ] as const)('are refused as %s', (code, changes) => {
    expect(() => compileOperatingLevel({ ...handled, ...changes }, weekdays, 'UTC')).toThrow(expect.objectContaining({ code }));
  });
});
