import { DAY, type Instant } from './instant.js';
import type { Interval } from './interval.js';

// Every position asked for is inside its array by construction; reading it must cost nothing.
const at = (list: Float64Array | Int32Array, position: number): number => list[position] as number;

/** Windows with the service time before each, found by day and by service time in constant time. */
export class ServiceIndex {
  static readonly empty = new ServiceIndex({ from: 0, to: 0 }, new Float64Array(0), new Float64Array(0), 0);

  readonly from: Instant;
  readonly to: Instant;
  /** Service time at the first opening and at the last close. */
  readonly serviceStart: number;
  readonly serviceEnd: number;
  private readonly count: number;
  private readonly before: Float64Array;
  private readonly firstOfDay: Int32Array;
  private readonly firstOfStep: Int32Array;
  private readonly step: number;

  /** `opens` and `closes` ascend and do not overlap. */
  private constructor(
    covered: Interval,
    private readonly opens: Float64Array,
    private readonly closes: Float64Array,
    serviceStart: number,
  ) {
    this.from = covered.from;
    this.to = covered.to;
    this.count = closes.length;
    this.serviceStart = serviceStart;
    this.before = new Float64Array(this.count + 1);
    let service = serviceStart;
    for (let i = 0; i < this.count; i += 1) {
      this.before[i] = service;
      service += at(closes, i) - at(opens, i);
    }
    this.before[this.count] = service;
    this.serviceEnd = service;
    this.step = Math.max(1, Math.ceil((service - serviceStart) / Math.max(1, this.count)));
    this.firstOfDay = this.firstsByDay();
    this.firstOfStep = this.firstsByStep();
  }

  /** The same windows with more before and after; service time keeps its zero. */
  extendedTo(covered: Interval, earlier: readonly Interval[], later: readonly Interval[]): ServiceIndex {
    const added = earlier.reduce((sum, { from, to }) => sum + to - from, 0);
    const joined = (known: Float64Array, end: keyof Interval) =>
      Float64Array.from([...earlier.map((w) => w[end]), ...known, ...later.map((w) => w[end])]);
    return new ServiceIndex(
      covered,
      joined(this.opens, 'from'),
      joined(this.closes, 'to'),
      this.serviceStart - added,
    );
  }

  serviceUntil(instant: Instant): number {
    const i = this.positionAfter(instant);
    if (i === this.count) return this.serviceEnd;
    const open = at(this.opens, i);
    return instant > open ? at(this.before, i) + instant - open : at(this.before, i);
  }

  earliestAt(service: number): Instant | null {
    if (service < this.serviceStart || service > this.serviceEnd || this.count === 0) return null;
    let i = this.positionOfStep(service);
    while (at(this.before, i + 1) < service) i += 1;
    return at(this.opens, i) + service - at(this.before, i);
  }

  latestAt(service: number): Instant | null {
    if (service < this.serviceStart || service >= this.serviceEnd || this.count === 0) return null;
    let i = this.positionOfStep(service);
    while (at(this.before, i + 1) <= service) i += 1;
    return at(this.opens, i) + service - at(this.before, i);
  }

  windowAfter(instant: Instant): Interval | null {
    return this.window(this.positionAfter(instant));
  }

  windowBefore(instant: Instant): Interval | null {
    const i = this.positionAfter(instant);
    return this.window(i < this.count && at(this.opens, i) < instant ? i : i - 1);
  }

  private window(i: number): Interval | null {
    if (i < 0 || i >= this.count) return null;
    return { from: at(this.opens, i), to: at(this.closes, i) };
  }

  /** The first window that closes after an instant inside what is covered. */
  private positionAfter(instant: Instant): number {
    let i = at(this.firstOfDay, Math.floor((instant - this.from) / DAY));
    while (i < this.count && at(this.closes, i) <= instant) i += 1;
    return i;
  }

  private positionOfStep(service: number): number {
    return at(this.firstOfStep, Math.floor((service - this.serviceStart) / this.step));
  }

  /** Per 24 h from the start, the first window that closes after they begin. */
  private firstsByDay(): Int32Array {
    const days = Math.ceil((this.to - this.from) / DAY);
    const firsts = new Int32Array(days);
    for (let day = 0, i = 0; day < days; day += 1) {
      while (i < this.count && at(this.closes, i) <= this.from + day * DAY) i += 1;
      firsts[day] = i;
    }
    return firsts;
  }

  /** Per step of service time, the first window in or after which it is used up. */
  private firstsByStep(): Int32Array {
    const steps = Math.floor((this.serviceEnd - this.serviceStart) / this.step) + 1;
    const firsts = new Int32Array(steps);
    for (let step = 0, i = 0; step < steps; step += 1) {
      while (i < this.count && at(this.before, i + 1) < this.serviceStart + step * this.step) i += 1;
      firsts[step] = i;
    }
    return firsts;
  }
}
