/** The windows of a local date (`YYYY-MM-DD`, with its day of the week, Sunday 0), from and to as `HH:MM`. */
export type WindowsOf = (date: string, weekday: number) => readonly (readonly [string, string])[];

export interface PlainPause {
  from: number;
  to: number;
}

/**
 * The plain way to reckon service time fast, and nothing else: every window of some years laid out as
 * instants, the service time before each summed up, both found by binary search. Pauses are taken as they come,
 * ascending and separate. No growing, no checks. It needs a process that runs in the calendar's zone.
 */
export class PrecomputedWindows {
  private readonly opens: Float64Array;
  private readonly closes: Float64Array;
  private readonly before: Float64Array;

  constructor(years: readonly number[], windowsOf: WindowsOf) {
    const opens: number[] = [];
    const closes: number[] = [];
    for (const year of years) {
      for (const day = new Date(year, 0, 1); day.getFullYear() === year; day.setDate(day.getDate() + 1)) {
        for (const [from, to] of windowsOf(localDate(day), day.getDay())) {
          opens.push(atTime(day, from));
          closes.push(atTime(day, to));
        }
      }
    }
    this.opens = Float64Array.from(opens);
    this.closes = Float64Array.from(closes);
    this.before = new Float64Array(opens.length + 1);
    for (let i = 0; i < opens.length; i += 1) {
      this.before[i + 1] = (this.before[i] ?? 0) + (closes[i] ?? 0) - (opens[i] ?? 0);
    }
  }

  elapsed(from: number, to: number): number {
    return this.serviceUntil(to) - this.serviceUntil(from);
  }

  elapsedWithPauses(from: number, to: number, pauses: readonly PlainPause[]): number {
    let service = this.serviceUntil(to) - this.serviceUntil(from);
    for (const pause of pauses) service -= this.serviceUntil(pause.to) - this.serviceUntil(pause.from);
    return service;
  }

  due(start: number, target: number): number {
    return this.atService(this.serviceUntil(start) + target);
  }

  dueWithPauses(start: number, target: number, pauses: readonly PlainPause[]): number {
    let service = this.serviceUntil(start) + target;
    for (const pause of pauses) {
      const reached = this.serviceUntil(pause.from);
      if (reached >= service) break;
      service += this.serviceUntil(pause.to) - reached;
    }
    return this.atService(service);
  }

  private atService(service: number): number {
    const i = firstAtLeast(this.before, service) - 1;
    return (this.opens[i] as number) + service - (this.before[i] as number);
  }

  private serviceUntil(at: number): number {
    const i = firstAbove(this.closes, at);
    const open = this.opens[i] as number;
    const before = this.before[i] as number;
    return at > open ? before + at - open : before;
  }
}

function firstAbove(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAtLeast(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function atTime(day: Date, time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hours, minutes).getTime();
}

function localDate(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
