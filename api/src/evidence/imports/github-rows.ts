import { CreateMaintenanceWindowDto } from '../maintenance-windows/maintenance-windows.dto.js';
import { CreateOutageDto } from '../outages/outages.dto.js';
import type { EvidenceImportChoice } from './import-choice.js';
import { badRow, checkedRow, type ImportRow } from './import-row.js';
import { type Table, type TableRow, tableWith } from './read-tables.js';

const windowColumns = ['incident_id', 'downtime_start', 'downtime_end', 'title', 'impact'];
const segmentColumns = ['incident_id', 'start_at', 'end_at', 'status'];

export interface GithubRows<Input> {
  rows: ImportRow<Input>[];
  /** Records of the other kind. */
  skipped: number;
}

/** `downtime_windows.csv`, alone or with `segments.csv` in an archive: every record but maintenance is an outage. */
export function githubOutages(tables: readonly Table[], choice: EvidenceImportChoice): GithubRows<CreateOutageDto> {
  const { supplierId, towerId, component, source, impacts } = choice;
  const windows = tableWith(tables, windowColumns);
  const outages = windows.rows.filter(({ cells }) => cells['impact'] !== 'maintenance');
  return {
    skipped: windows.rows.length - outages.length,
    rows: outages.map(({ line, cells, problem }) => {
      if (problem) return badRow(line, 'row', problem);
      const grade = Object.entries(impacts).find(([name]) => name === cells['impact']);
      if (!grade) return badRow(line, 'impact', 'unknown_impact');
      return checkedRow(CreateOutageDto, line, {
        ...{ supplierId, towerId, component, source, title: cells['title'], impact: grade[1] },
        from: cells['downtime_start'],
        to: cells['downtime_end'],
        externalId: cells['incident_id'],
        cause: null,
        note: null,
      });
    }),
  };
}

/**
 * `segments.csv`, alone or with `downtime_windows.csv`: work lasted from `In progress` on. The time since it was
 * announced (`Scheduled`), which the windows count as well, is no maintenance.
 */
export function githubMaintenance(
  tables: readonly Table[],
  choice: EvidenceImportChoice,
): GithubRows<CreateMaintenanceWindowDto> {
  const { supplierId, towerId, component, source } = choice;
  const segments = byIncident(tableWith(tables, segmentColumns).rows);
  const windows = tables.find(({ columns }) => windowColumns.every((name) => columns.includes(name)));
  const titles = new Map(windows?.rows.map(({ cells }) => [cells['incident_id'], cells['title']]));
  const works = [...segments].filter(([, rows]) => rows.some(isPlanned));
  return {
    skipped: segments.size - works.length,
    rows: works.map(([externalId, rows]) => {
      const begun = rows.findIndex(({ cells }) => cells['status'] === 'In progress');
      const [first, last] = [rows[begun], rows.at(-1)];
      const bad = rows.find(({ problem }) => problem !== null);
      if (bad?.problem) return badRow(bad.line, 'row', bad.problem);
      if (!first || !last) return badRow(rows[0]?.line ?? 0, 'status', 'never_begun');
      return checkedRow(CreateMaintenanceWindowDto, first.line, {
        ...{ supplierId, towerId, component, source, externalId, note: null },
        title: titles.get(externalId) ?? `Maintenance ${externalId}`,
        from: first.cells['start_at'],
        to: last.cells['end_at'],
      });
    }),
  };
}

const isPlanned = ({ cells }: TableRow) => cells['status'] === 'Scheduled' || cells['status'] === 'In progress';

function byIncident(rows: readonly TableRow[]): Map<string, TableRow[]> {
  const incidents = new Map<string, TableRow[]>();
  for (const row of rows) {
    const id = row.cells['incident_id'] ?? '';
    const known = incidents.get(id);
    if (known) known.push(row);
    else incidents.set(id, [row]);
  }
  return incidents;
}
