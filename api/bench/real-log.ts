import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { zonedClock } from '@samsyn/domain/time/zone';
import { repositoryRoot } from '../cli/embedded/directories.js';

/** The demo's incident log: UCI's ServiceNow events (CC BY 4.0). */
export const realLog = join(repositoryRoot, 'api/demo/data/incident_event_log.zip');
export const realLogZone = 'Europe/Stockholm';

export async function readLog(): Promise<string> {
  const zip = await openPromise(realLog);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('.csv')) return text(await zip.openReadStreamPromise(entry));
  }
  throw new Error(`no CSV in ${realLog}`);
}

/** When each incident of the log was opened and when it was resolved, else closed. */
export async function realPairs(): Promise<{ from: number; to: number }[]> {
  const [header = '', ...lines] = (await readLog()).split('\n');
  const columns = header.trim().split(',');
  const position = (name: string) => columns.indexOf(name);
  const [number, opened, resolved, closed] = ['number', 'opened_at', 'resolved_at', 'closed_at'].map(
    position,
  );
  const clock = zonedClock(realLogZone);
  const instant = (cell = ''): number => {
    const [, day, month, year, hour, minute] = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/.exec(cell.trim()) ?? [];
    return clock(Number(year), Number(month), Number(day), Number(hour), Number(minute), 0);
  };
  const pairs = new Map<string, { from: number; to: number }>();
  for (const line of lines) {
    const cells = line.split(',');
    const name = cells[number ?? -1];
    if (!name || pairs.has(name)) continue;
    const from = instant(cells[opened ?? -1]);
    const resolution = instant(cells[resolved ?? -1]);
    const to = Number.isNaN(resolution) ? instant(cells[closed ?? -1]) : resolution;
    if (from <= to) pairs.set(name, { from, to });
  }
  return [...pairs.values()];
}
