export interface DurationPart {
  unit: 'day' | 'hour' | 'minute' | 'second';
  value: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * A length of time as people say it: its two largest units, cut and not rounded, so that a clock never
 * looks further on than it is. Days only where asked: a service day is not 24 hours.
 */
export function durationParts(ms: number, withDays: boolean): DurationPart[] {
  const length = Math.abs(ms);
  if (length < minute) return [{ unit: 'second', value: Math.floor(length / second) }];
  const parts: DurationPart[] =
    withDays && length >= day
      ? [
          { unit: 'day', value: Math.floor(length / day) },
          { unit: 'hour', value: Math.floor((length % day) / hour) },
        ]
      : [
          { unit: 'hour', value: Math.floor(length / hour) },
          { unit: 'minute', value: Math.floor((length % hour) / minute) },
        ];
  return parts.filter(({ value }) => value > 0);
}
