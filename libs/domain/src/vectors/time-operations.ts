import { DomainError } from '../errors.js';
import { due, dueBackward } from '../time/due.js';
import { dueDays } from '../time/due-days.js';
import { elapsed, pausedServiceTime } from '../time/elapsed.js';
import { formatInstant, parseInstant, SECOND, type Instant } from '../time/instant.js';
import { isOpenAt, rollBackward, rollForward, timeToOpen } from '../time/open-at.js';
import type { Pause } from '../time/pause.js';
import { windowsAfter, windowsBefore } from '../time/windows.js';
import { calendarOf } from './vector-calendar.js';
import { listOf, numberOf, recordOf, textOf, type Operation, type VectorCase } from './vector-case.js';

const instant = (vector: VectorCase, field: string): Instant => parseInstant(textOf(vector[field], field));

const ms = (vector: VectorCase, field: string): number => Math.round(numberOf(vector[field], field) * SECOND);

const seconds = (duration: number | null): number | null => duration && duration / SECOND;

const iso = (at: Instant | null): string | null => (at === null ? null : formatInstant(at));

/** An expected instant, whatever offset it is written in. */
const expectedIso = ({ expected }: VectorCase): unknown =>
  typeof expected === 'string' ? formatInstant(parseInstant(expected)) : expected;

function pausesOf(vector: VectorCase): Pause[] {
  return listOf(vector['pauses'], 'pauses').map((value) => {
    const pause = recordOf(value, 'pauses');
    return { from: instant(pause, 'from'), to: pause['to'] == null ? null : instant(pause, 'to') };
  });
}

function nowOf(vector: VectorCase): Instant | undefined {
  if (vector['now'] !== undefined) return instant(vector, 'now');
  return vector['end'] === undefined ? undefined : instant(vector, 'end');
}

const isBackward = ({ direction }: VectorCase): boolean => direction === 'backward';

const elapsedOutcome: Operation = (vector) => {
  const expected = vector['expected_seconds'];
  const from = instant(vector, 'start');
  const to = instant(vector, 'end');
  try {
    return { expected, actual: seconds(elapsed(calendarOf(vector), from, to, pausesOf(vector), to)) };
  } catch (refusal) {
    // R1 refuses a reversed interval; a case writes that as no time at all.
    if (refusal instanceof DomainError && refusal.code === 'reversed_interval' && from > to) {
      return { expected, actual: 0 };
    }
    throw refusal;
  }
};

const dueOutcome: Operation = (vector) => {
  const reckon = isBackward(vector) ? dueBackward : due;
  const target = ms(vector, 'target_seconds');
  const at = reckon(calendarOf(vector), instant(vector, 'start'), target, pausesOf(vector), nowOf(vector));
  return { expected: expectedIso(vector), actual: iso(at) };
};

const dueDaysOutcome: Operation = (vector) => {
  const at = dueDays(
    calendarOf(vector),
    instant(vector, 'start'),
    numberOf(vector['target_days'], 'target_days'),
    {
      endOfDay: vector['end_of_day'] === true,
      pauses: pausesOf(vector),
      now: nowOf(vector),
    },
  );
  return { expected: expectedIso(vector), actual: iso(at) };
};

const windowsOutcome: Operation = (vector) => {
  const list = isBackward(vector) ? windowsBefore : windowsAfter;
  const found = list(calendarOf(vector), instant(vector, 'start'), numberOf(vector['take'], 'take'));
  const expected = listOf(vector['expected'], 'expected').map((window) =>
    listOf(window, 'expected').map((at) => formatInstant(parseInstant(textOf(at, 'expected')))),
  );
  return { expected, actual: found.map(({ from, to }) => [iso(from), iso(to)]) };
};

/** What each `op` about time means in terms of the library (R1–R6). */
export const timeOperations: Readonly<Record<string, Operation>> = {
  elapsed: elapsedOutcome,
  due: dueOutcome,
  due_days: dueDaysOutcome,
  windows: windowsOutcome,
  open_at: (vector) => ({
    expected: vector['expected'],
    actual: isOpenAt(calendarOf(vector), instant(vector, 'at')),
  }),
  roll_forward: (vector) => ({
    expected: expectedIso(vector),
    actual: iso(rollForward(calendarOf(vector), instant(vector, 'start'))),
  }),
  roll_backward: (vector) => ({
    expected: expectedIso(vector),
    actual: iso(rollBackward(calendarOf(vector), instant(vector, 'start'))),
  }),
  seconds_to_open: (vector) => ({
    expected: vector['expected_seconds'],
    actual: seconds(timeToOpen(calendarOf(vector), instant(vector, 'start'))),
  }),
  paused_working_seconds: (vector) => ({
    expected: vector['expected_seconds'],
    actual: seconds(pausedServiceTime(calendarOf(vector), pausesOf(vector), nowOf(vector))),
  }),
};
