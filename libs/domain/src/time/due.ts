import { DomainError } from '../errors.js';
import type { CompiledCalendar } from './compiled-calendar.js';
import type { Instant } from './instant.js';
import { areSeparate, closedPauses, type Pause } from './pause.js';

function assertTarget(target: number): void {
  if (!Number.isInteger(target) || target < 0)
    throw new DomainError('bad_target', { target: String(target) });
}

/** Service time used up once the pauses that begin before it is reached have been waited out. */
export function serviceWithPauses(
  calendar: CompiledCalendar,
  start: Instant,
  service: number,
  pauses: readonly Pause[],
  now?: Instant,
): number {
  let needed = service;
  const ordered = areSeparate(pauses, now) ? pauses : closedPauses(pauses, { from: start, to: Infinity }, now);
  for (const pause of ordered) {
    const from = Math.max(pause.from, start);
    const to = pause.to ?? now ?? from;
    if (from >= to) continue;
    const reached = calendar.serviceUntil(from);
    if (reached >= needed) break;
    needed += calendar.serviceUntil(to) - reached;
  }
  return needed;
}

/** The mirror image of serviceWithPauses, going back from `start`. */
export function serviceWithPausesBackward(
  calendar: CompiledCalendar,
  start: Instant,
  service: number,
  pauses: readonly Pause[],
  now?: Instant,
): number {
  let needed = service;
  for (const { from, to } of closedPauses(pauses, { from: -Infinity, to: start }, now).reverse()) {
    const reached = calendar.serviceUntil(to);
    if (reached <= needed) break;
    needed -= reached - calendar.serviceUntil(from);
  }
  return needed;
}

/**
 * R4: the earliest instant at which the service time since `start`, less pauses, reaches `target` ms. One
 * used up exactly at closing is due at closing; a target of 0 is due at `start`. Null if it is never reached.
 * @throws DomainError `bad_target` unless `target` is an integer from 0; `bad_instant`, `reversed_interval`,
 * `open_pause_without_now`
 */
export function due(
  calendar: CompiledCalendar,
  start: Instant,
  target: number,
  pauses?: readonly Pause[],
  now?: Instant,
): Instant | null {
  assertTarget(target);
  const service = calendar.serviceUntil(start) + target;
  if (target === 0) return start;
  if (pauses === undefined || pauses.length === 0) return calendar.earliestAt(service);
  return calendar.earliestAt(serviceWithPauses(calendar, start, service, pauses, now));
}

/**
 * R4 backward: the latest instant from which `target` ms of service time, less pauses, pass until `start`.
 * Null if there never was that much.
 * @throws DomainError as `due`
 */
export function dueBackward(
  calendar: CompiledCalendar,
  start: Instant,
  target: number,
  pauses?: readonly Pause[],
  now?: Instant,
): Instant | null {
  assertTarget(target);
  const service = calendar.serviceUntil(start) - target;
  if (target === 0) return start;
  if (pauses === undefined || pauses.length === 0) return calendar.latestAt(service);
  return calendar.latestAt(serviceWithPausesBackward(calendar, start, service, pauses, now));
}
