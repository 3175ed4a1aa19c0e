import type { CompiledCalendar } from './compiled-calendar.js';
import type { Instant } from './instant.js';

/** R1, R2: whether service time runs at an instant; an opening counts, a close does not. */
export function isOpenAt(calendar: CompiledCalendar, at: Instant): boolean {
  const window = calendar.windowAfter(at);
  return window !== null && window.from <= at;
}

/** The instant itself while open, else the next opening; null if there is none. */
export function rollForward(calendar: CompiledCalendar, at: Instant): Instant | null {
  const window = calendar.windowAfter(at);
  return window && Math.max(window.from, at);
}

/** The instant itself while open or at a close, else the close before it; null if there is none. */
export function rollBackward(calendar: CompiledCalendar, at: Instant): Instant | null {
  if (isOpenAt(calendar, at)) return at;
  const window = calendar.windowBefore(at);
  return window && Math.min(window.to, at);
}

/** Ms until it is open, 0 while it is; null if it never opens again. */
export function timeToOpen(calendar: CompiledCalendar, at: Instant): number | null {
  const opening = rollForward(calendar, at);
  return opening === null ? null : opening - at;
}
