import { HOUR } from '@samsyn/domain/time/instant';
import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { type MeasurementRows, noResponse, noUp } from './measurement-rows.js';
import { readInstant } from './read-instant.js';

/** A row as text, whatever it came in; `undefined` or empty says nothing. */
export interface MeasurementText {
  series: string | undefined;
  measuredAt: string | undefined;
  up: string | undefined;
  value: string | undefined;
  responseMs: string | undefined;
}

const earliest = Date.UTC(1990, 0, 1);
const decimal = /^-?\d{1,18}(\.\d{1,6})?$/;
const degree = /^(0|1|0?\.\d{1,4}|1\.0{1,4})$/;
const wholeNumber = /^\d{1,9}$/;
const states = new Map([
  ...['up', 'true', '1', 'UP', 'True', 'TRUE'].map((word) => [word, FULL_IMPACT] as const),
  ...['down', 'false', '0', 'DOWN', 'False', 'FALSE'].map((word) => [word, 0] as const),
]);

/** Checks what a row says by itself and adds or refuses it, by the first thing that is wrong. */
export function readMeasurement(rows: MeasurementRows, line: number, text: MeasurementText, now: number): void {
  const { series, measuredAt, up, value, responseMs } = text;
  if (!series || series.length > 200) return rows.refuse(line, 'series', 'is_length');
  const at = readInstant(measuredAt ?? '');
  if (Number.isNaN(at)) return rows.refuse(line, 'measuredAt', 'bad_instant');
  if (at < earliest) return rows.refuse(line, 'measuredAt', 'too_long_ago');
  // Clocks differ a little, time zones more than that.
  if (at > now + HOUR) return rows.refuse(line, 'measuredAt', 'in_the_future');
  const state = up ? degreeOf(up) : noUp;
  if (state === undefined) return rows.refuse(line, 'up', 'bad_state');
  if (value && !decimal.test(value)) return rows.refuse(line, 'value', 'bad_decimal');
  if (responseMs && !wholeNumber.test(responseMs)) return rows.refuse(line, 'responseMs', 'is_int');
  const kept = value ? value : null;
  if ((state === noUp) === (kept === null)) return rows.refuse(line, kept === null ? 'up' : 'value', 'either_up_or_value');
  rows.add(line, series, at, state, kept, responseMs ? Number(responseMs) : noResponse);
}

/** `up`, `down`, or the part that worked as 0 to 1 with up to four decimals, in 1/10 000. */
function degreeOf(text: string): number | undefined {
  const state = states.get(text);
  if (state !== undefined) return state;
  return degree.test(text) ? Math.round(Number(text) * FULL_IMPACT) : undefined;
}
