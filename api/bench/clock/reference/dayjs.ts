import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';

const MINUTE = 60_000;

/** dayjs-business-time as its manual says, in a process that runs in the calendar's zone. */
export function dayjsClock(windows: readonly (readonly [string, string])[], holidays: readonly string[]) {
  dayjs.extend(businessTime);
  const segments = () => windows.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
  dayjs.setBusinessTime({
    monday: segments(),
    tuesday: segments(),
    wednesday: segments(),
    thursday: segments(),
    friday: segments(),
    saturday: null,
    sunday: null,
  });
  dayjs.setHolidays([...holidays]);
  return {
    elapsed: (from: number, to: number) => dayjs(from).businessMinutesDiff(dayjs(to)) * MINUTE,
    due: (start: number, target: number) =>
      dayjs(start)
        .addBusinessMinutes(target / MINUTE)
        .valueOf(),
  };
}
