import { DomainError } from '../errors.js';
import type { ServiceCalendar } from './calendar.js';
import { validateCalendar } from './validate-calendar.js';
import { dayWindows } from './day-windows.js';
import { assertInstant, DAY, EARLIEST, LATEST, type Instant } from './instant.js';
import type { Interval } from './interval.js';
import type { DayNumber } from './local-date.js';
import { ServiceIndex } from './service-index.js';
import { instantOnDay, localDayAndTime } from './zone.js';

const FIRST_DAYS = 800;
const FIRST_DAY = EARLIEST / DAY;
const LAST_DAY = LATEST / DAY;

/** Where a compiled calendar has its windows from: those of a date as instants, for the days from `firstDay` up to `endDay`. */
export interface DayWindowSource {
  readonly zone: string;
  readonly firstDay: DayNumber;
  readonly endDay: DayNumber;
  windowsOn(day: DayNumber): Interval[];
}

/** R2: what a calendar says of each day; windows that a DST jump swallows are left out. */
function wallClock({ zone, versions }: ServiceCalendar): DayWindowSource {
  const windowsOf = dayWindows(versions);
  return {
    ...{ zone, firstDay: FIRST_DAY - 1, endDay: LAST_DAY + 1 },
    windowsOn: (day) =>
      windowsOf(day).flatMap((window) => {
        const from = instantOnDay(day, window.from, zone);
        const to = instantOnDay(day, window.to, zone);
        return from < to ? [{ from, to }] : [];
      }),
  };
}

/**
 * A calendar as the instants at which it opens and closes. The stretch of time it covers grows by itself, at
 * least doubling, in the direction asked for; service time is known from 1900 to 2399.
 *
 * Windows are kept by local date: windows of a date that touch are one, a window past midnight is two (R2).
 */
export class CompiledCalendar {
  private firstDay = 0;
  private endDay = 0;
  private index = ServiceIndex.empty;

  constructor(private readonly source: DayWindowSource) {}

  get zone(): string {
    return this.source.zone;
  }

  /**
   * Service ms from a fixed but arbitrary moment up to an instant; only differences mean anything.
   * @throws DomainError `bad_instant`
   */
  serviceUntil(at: Instant): number {
    const { index } = this;
    return at >= index.from && at < index.to ? index.serviceUntil(at) : this.indexFor(at).serviceUntil(at);
  }

  /** The earliest instant up to which `service` has passed (R4), or null if it never does. */
  earliestAt(service: number): Instant | null {
    while (service > this.index.serviceEnd && this.growForward());
    return this.index.earliestAt(service);
  }

  /** The latest instant up to which no more than `service` has passed, or null if there is none. */
  latestAt(service: number): Instant | null {
    while (service < this.index.serviceStart && this.growBackward());
    return this.index.latestAt(service);
  }

  /** The first window that closes after an instant, or null if it never opens again. */
  windowAfter(at: Instant): Interval | null {
    let found = this.indexFor(at).windowAfter(at);
    while (found === null && this.growForward()) found = this.index.windowAfter(at);
    return found;
  }

  /** The last window that opens before an instant, or null if it was never open before. */
  windowBefore(at: Instant): Interval | null {
    let found = this.indexFor(at).windowBefore(at);
    while (found === null && this.growBackward()) found = this.index.windowBefore(at);
    return found;
  }

  /** The windows of one local date as instants, ascending; those a DST jump swallows are left out. */
  windowsOn(day: DayNumber): Interval[] {
    return this.source.windowsOn(day);
  }

  private indexFor(at: Instant): ServiceIndex {
    if (!(at >= this.index.from && at < this.index.to)) {
      assertInstant(at);
      const { day } = localDayAndTime(at, this.zone);
      if (day < this.source.firstDay || day >= this.source.endDay) throw new DomainError('outside_calendar', { at });
      if (this.firstDay === this.endDay) this.cover(day - FIRST_DAYS / 2, day + FIRST_DAYS / 2);
      const span = this.endDay - this.firstDay;
      if (day < this.firstDay) this.cover(Math.min(day - 1, this.firstDay - span), this.endDay);
      if (day >= this.endDay) this.cover(this.firstDay, Math.max(day + 1, this.endDay + span));
    }
    return this.index;
  }

  private growForward(): boolean {
    const { firstDay, endDay } = this;
    this.cover(firstDay, endDay + (endDay - firstDay));
    return this.endDay > endDay;
  }

  private growBackward(): boolean {
    const { firstDay, endDay } = this;
    this.cover(firstDay - (endDay - firstDay), endDay);
    return this.firstDay < firstDay;
  }

  private cover(wantedFirst: DayNumber, wantedEnd: DayNumber): void {
    const firstDay = Math.max(wantedFirst, this.source.firstDay);
    const endDay = Math.min(wantedEnd, this.source.endDay);
    if (firstDay === this.firstDay && endDay === this.endDay) return;
    const empty = this.firstDay === this.endDay;
    this.index = this.index.extendedTo(
      { from: instantOnDay(firstDay, 0, this.zone), to: instantOnDay(endDay, 0, this.zone) },
      empty ? [] : this.windowsBetween(firstDay, this.firstDay),
      this.windowsBetween(empty ? firstDay : this.endDay, endDay),
    );
    this.firstDay = firstDay;
    this.endDay = endDay;
  }

  private windowsBetween(firstDay: DayNumber, endDay: DayNumber): Interval[] {
    const windows: Interval[] = [];
    for (let day = firstDay; day < endDay; day += 1) windows.push(...this.windowsOn(day));
    return windows;
  }
}

/**
 * Compiles a calendar once, for any number of calculations.
 * @throws DomainError `bad_calendar` with the path and code of the first problem validateCalendar finds
 */
export function compileCalendar(calendar: ServiceCalendar): CompiledCalendar {
  const [problem] = validateCalendar(calendar);
  if (problem) throw new DomainError('bad_calendar', { path: problem.path, problem: problem.code });
  return new CompiledCalendar(wallClock(calendar));
}
