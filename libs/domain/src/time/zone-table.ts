import { Temporal } from 'temporal-polyfill';
import { DomainError } from '../errors.js';
import { DAY, EARLIEST, LATEST, type Instant } from './instant.js';

const MARGIN = 400 * DAY;
/** No zone is further from UTC than this. */
const REACH = 2 * DAY;

interface Segment {
  start: Instant;
  offset: number;
}

/** The first index from 0 up to `length` for which `holds` is true, `holds` being false before it. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Segments in order as one list; a segment that only continues the one before it is left out. */
function join(...parts: Segment[][]): Segment[] {
  return parts.flat().filter(({ offset }, i, all) => offset !== all[i - 1]?.offset);
}

/**
 * A zone as the stretches of constant offset it consists of. Stretches are looked up once, for the years
 * asked for, so that a conversion is a comparison or two instead of a call into the time-zone database.
 */
export class ZoneTable {
  private segments: Segment[] = [];
  private from = 0;
  private to = 0;
  private hit = 0;
  private hitFrom = 0;
  private hitTo = 0;

  constructor(private readonly zone: string) {}

  /** Local wall clock minus UTC, in ms. */
  offsetAt(at: Instant): number {
    this.cover(at);
    const next = firstIndex(this.segments.length, (i) => this.startOf(i) > at);
    return this.segments[next - 1]?.offset ?? 0;
  }

  /** R2: a skipped wall-clock time is the instant of the jump, a doubled one its earlier instant. */
  instantOf(wallClock: number): Instant {
    if (wallClock >= this.hitFrom && wallClock < this.hitTo) return wallClock - this.hit;
    this.cover(wallClock - REACH);
    this.cover(wallClock + REACH);
    const { segments } = this;
    const index = firstIndex(
      segments.length,
      (i) => wallClock - (segments[i]?.offset ?? 0) < this.startOf(i + 1),
    );
    const { start, offset } = segments[index] ?? { start: this.to, offset: 0 };
    this.hit = offset;
    this.hitFrom = start + Math.max(offset, segments[index - 1]?.offset ?? offset);
    this.hitTo = this.startOf(index + 1) + offset;
    return Math.max(wallClock - offset, start);
  }

  private startOf(index: number): Instant {
    return this.segments[index]?.start ?? this.to;
  }

  private cover(at: Instant): void {
    if (at >= this.from && at < this.to) return;
    if (!(at >= EARLIEST - MARGIN && at < LATEST + MARGIN))
      throw new DomainError('bad_instant', { at: String(at) });
    const empty = this.segments.length === 0;
    const from = empty ? at - MARGIN : Math.min(this.from, at - MARGIN);
    const to = empty ? at + MARGIN : Math.max(this.to, at + MARGIN);
    this.segments = empty
      ? this.segmentsBetween(from, to)
      : join(this.segmentsBetween(from, this.from), this.segments, this.segmentsBetween(this.to, to));
    this.from = from;
    this.to = to;
    this.hitTo = this.hitFrom;
  }

  private segmentsBetween(from: Instant, to: Instant): Segment[] {
    if (from === to) return [];
    let at = Temporal.Instant.fromEpochMilliseconds(Math.floor(from)).toZonedDateTimeISO(this.zone);
    const found: Segment[] = [{ start: from, offset: at.offsetNanoseconds / 1e6 }];
    for (;;) {
      const next = at.getTimeZoneTransition('next');
      if (!next || next.epochMilliseconds >= to) return found;
      found.push({ start: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 });
      at = next;
    }
  }
}
