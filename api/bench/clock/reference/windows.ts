/**
 * The plain way to reckon service time fast, and nothing else: every window of some years laid out as
 * instants, the service time before each summed up, both found by binary search. No pauses, no growing, no
 * checks. It needs a process that runs in the calendar's zone.
 */
export class PrecomputedWindows {
  private readonly opens: Float64Array;
  private readonly closes: Float64Array;
  private readonly before: Float64Array;

  constructor(
    years: readonly number[],
    windows: readonly (readonly [string, string])[],
    holidays: readonly string[],
  ) {
    const closed = new Set(holidays);
    const opens: number[] = [];
    const closes: number[] = [];
    for (const year of years) {
      for (const day = new Date(year, 0, 1); day.getFullYear() === year; day.setDate(day.getDate() + 1)) {
        if (day.getDay() === 0 || day.getDay() === 6 || closed.has(localDate(day))) continue;
        for (const [from, to] of windows) {
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

  due(start: number, target: number): number {
    const service = this.serviceUntil(start) + target;
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
