import type { HandledIncident } from '@samsyn/domain/incidents/handling-table';
import { zonedClock, type ZonedClock } from '@samsyn/domain/time/zone';
import { realLogZone } from '../real-log.js';

const localTime = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/;

function instantOf(clock: ZonedClock, cell: string): number {
  const [, day, month, year, hour, minute] = localTime.exec(cell) ?? [];
  return clock(Number(year), Number(month), Number(day), Number(hour), Number(minute), 0);
}

/** The log's parsed rows, those of an incident one after the other, as incidents: who held them and how they ended. */
export function* logIncidents(
  rows: readonly (readonly string[])[],
  supplierOf: ReadonlyMap<string, string>,
): Generator<HandledIncident> {
  const header = rows[0] ?? [];
  const place = (name: string) => header.indexOf(name);
  const [number, team] = [place('number'), place('assignment_group')];
  const [opened, resolved, closed, priority] = ['opened_at', 'resolved_at', 'closed_at', 'priority'].map(place);
  const clock = zonedClock(realLogZone);
  let holders: (string | null)[] = [];
  for (let row = 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    holders.push(supplierOf.get(cells[team] ?? '') ?? null);
    if (rows[row + 1]?.[number] === cells[number]) continue;
    const cell = (at = -1) => cells[at] ?? '';
    const openedAt = instantOf(clock, cell(opened));
    const restored = instantOf(clock, cell(resolved) === '?' ? cell(closed) : cell(resolved));
    const restoredAt = Number.isNaN(restored) ? null : Math.max(openedAt, restored);
    yield { openedAt, restoredAt, priority: Number(cell(priority)), holders };
    holders = [];
  }
}
