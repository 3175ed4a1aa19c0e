import { parseInstant } from '@samsyn/domain/time/instant';
import { localDayAndTime, zonedClock, zoneTable } from '@samsyn/domain/time/zone';
import type { DateOrder } from './import-mapping.js';

/** A text as epoch ms; NaN where it is no time. */
export type ReadTime = (text: string) => number;

const WEEK = 7 * 24 * 3600 * 1000;
const ZERO = 48;
const withOffset = /^\d{4}-\d{2}-\d{2}[T ].*(Z|[+-]\d{2}:?\d{2})$/;
const positions = { ymd: [0, 1, 2], mdy: [2, 0, 1], dmy: [2, 1, 0] } as const;

/**
 * Reads local times of one zone by R2, such as `29/2/2016 01:16` or `2016-02-29 01:16:00`, and times that say
 * their offset; then moves them by whole weeks on the zone's wall clock.
 */
export function timeReader(order: DateOrder, zone: string, shiftWeeks: number): ReadTime {
  const clock = zonedClock(zone);
  const table = zoneTable(zone);
  const [year, month, day] = positions[order];
  const parts = new Float64Array(7);
  const read: ReadTime = (text) => {
    const count = numbers(text, parts);
    if (count < 3 || count === 4) return order === 'ymd' ? absolute(text) : NaN;
    const [first = 0, second = 0, third = 0, hour = 0, minute = 0, seconds = 0, fraction = 0] = parts;
    const date = [first, second, third] as const;
    return clock(date[year], date[month], date[day], hour, minute, seconds, fraction);
  };
  const shifted: ReadTime = (text) => {
    const at = read(text);
    if (Number.isNaN(at)) return at;
    const wall = localDayAndTime(at, zone);
    return table.instantOf(wall.day * (WEEK / 7) + wall.time + shiftWeeks * WEEK);
  };
  return remembering(shiftWeeks === 0 ? read : shifted);
}

function absolute(text: string): number {
  if (!withOffset.test(text)) return NaN;
  try {
    return parseInstant(text.replace(' ', 'T'));
  } catch {
    return NaN;
  }
}

/** The numbers of a text into `parts`, how many there are; 0 if anything stands between them that no date has. */
function numbers(text: string, parts: Float64Array): number {
  parts.fill(0);
  let count = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i) - ZERO;
    if (code >= 0 && code <= 9) {
      if (digits === 0) count += 1;
      if (count > 7) return 0;
      digits += 1;
      parts[count - 1] = (parts[count - 1] ?? 0) * 10 + code;
    } else if ('/-.: T'.includes(text.charAt(i)) && digits > 0) {
      digits = 0;
    } else return 0;
  }
  // Three digits are thousandths of a second; any other number of them would be read wrongly.
  return count === 7 && digits !== 3 ? 0 : count;
}

/** Files repeat a time in row after row. */
function remembering(read: ReadTime): ReadTime {
  let lastText = '';
  let lastTime = NaN;
  return (text) => {
    if (text === lastText) return lastTime;
    lastText = text;
    return (lastTime = read(text));
  };
}
