import { ValidateBy } from 'class-validator';
import { WEEKDAYS } from '@samsyn/domain/time/local-date';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWindows = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 24 &&
  value.every(
    (window: unknown) => Array.isArray(window) && window.length === 2 && window.every((time) => typeof time === 'string'),
  );

const weekdays: readonly string[] = WEEKDAYS;

function isVersion(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { effectiveFrom, windows, holidays, specialDays, ...rest } = value;
  return (
    Object.keys(rest).length === 0 &&
    (effectiveFrom === null || typeof effectiveFrom === 'string') &&
    isObject(windows) &&
    Object.entries(windows).every(([day, list]) => weekdays.includes(day) && isWindows(list)) &&
    Array.isArray(holidays) &&
    holidays.length <= 2000 &&
    holidays.every((date) => typeof date === 'string') &&
    isObject(specialDays) &&
    Object.keys(specialDays).length <= 2000 &&
    Object.values(specialDays).every(isWindows)
  );
}

/** The shape of `CalendarVersion[]`; what the shape says is the domain's to judge. */
export const IsCalendarVersions = () =>
  ValidateBy({
    name: 'isCalendarVersions',
    validator: {
      validate: (value: unknown) => Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isVersion),
    },
  });
