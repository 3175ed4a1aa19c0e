import { readFile } from 'node:fs/promises';
import { handlingTable } from '@samsyn/domain/incidents/handling-table';
import { displayed } from '@samsyn/domain/numbers/display';
import type { ServiceCalendar, WindowText } from '@samsyn/domain/time/calendar';
import { compileCalendar } from '@samsyn/domain/time/compiled-calendar';
import { HOUR } from '@samsyn/domain/time/instant';
import { WEEKDAYS } from '@samsyn/domain/time/local-date';
import { teams } from '../../demo/nacka/teams.js';
import { csvRows } from '../../src/platform/reading/csv-rows.js';
import { answerParent } from '../child.js';
import { inRounds } from '../measure.js';
import { realLogZone } from '../real-log.js';
import { logIncidents } from './log-incidents.js';
import { referenceDuckDb } from './reference-duckdb.js';

export interface TableRequest {
  /** The log as CSV. */
  file: string;
}

export interface TableMeasure {
  events: number;
  incidents: number;
  rows: number;
  /** Rows of the two tables, ours first, that are not the same. */
  differences: [unknown, unknown][];
  milliseconds: Record<'ours' | 'reference', number[]>;
}

const ROUNDS = 15;
const WARM_UP = 4;
const targets = new Map([4, 8, 40, 120].map((hours, place) => [place + 1, hours * HOUR]));
const allDay: WindowText[] = [['00:00', '24:00']];
const roundTheClock: ServiceCalendar = {
  zone: realLogZone,
  versions: [
    {
      ...{ effectiveFrom: null, holidays: [], specialDays: {} },
      windows: Object.fromEntries(WEEKDAYS.map((day) => [day, allDay])),
    },
  ],
};
/** The demo's invented sharing out of teams among suppliers. */
const supplierOf = new Map(
  Object.entries(teams).flatMap(([supplier, towers]) =>
    Object.values(towers).flatMap((numbers) => numbers.map((team) => [String(team), supplier] as const)),
  ),
);

async function parsedRows(file: string): Promise<string[][]> {
  const parsed: string[][] = [];
  const blocks = async function* () {
    yield await readFile(file, 'utf8');
  };
  for await (const { rows } of csvRows(blocks())) for (const row of rows) parsed.push(row);
  return parsed;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

answerParent(async ({ file }: TableRequest): Promise<TableMeasure> => {
  const parsed = await parsedRows(file);
  const calendar = compileCalendar(roundTheClock);
  const ours = () =>
    handlingTable(logIncidents(parsed, supplierOf), { calendar, targets }).map(({ share, ...row }) => ({
      ...row,
      share: share && displayed(share, 'higher_is_better'),
    }));
  const duckDb = await referenceDuckDb(file, supplierOf, targets);
  try {
    const [mine, theirs] = [ours(), await duckDb.table()];
    const columns = Object.keys(theirs[0] ?? {}).sort();
    const text = (row: object | undefined) => row && JSON.stringify(row, columns);
    const differences = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, i): [unknown, unknown] => [mine[i], theirs[i]]);
    const candidates = {
      ours: () => milliseconds(ours),
      reference: () => milliseconds(() => duckDb.table()),
    };
    await inRounds(WARM_UP, candidates);
    return {
      events: parsed.length - 1,
      incidents: mine.reduce((sum, row) => sum + row.incidents, 0),
      rows: mine.length,
      differences: differences.filter(([a, b]) => text(a as object | undefined) !== text(b as object | undefined)),
      milliseconds: await inRounds(ROUNDS, candidates),
    };
  } finally {
    duckDb.close();
  }
});
