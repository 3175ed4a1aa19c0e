import { WEEKDAYS, type Weekday } from '@samsyn/domain/time/local-date';

export interface Place {
  version: number;
  day: Weekday | null;
  date: string | null;
}

/** Where in a calendar `versions[0].windows.mon[1]` is. */
export function problemPlace(path: string): Place {
  const day = WEEKDAYS.find((weekday) => path.includes(`.windows.${weekday}`)) ?? null;
  const date = /\.specialDays\.(\d{4}-\d{2}-\d{2})/.exec(path)?.[1] ?? null;
  return { version: Number(/^versions\[(\d+)\]/.exec(path)?.[1] ?? 0), day, date };
}
