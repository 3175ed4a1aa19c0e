import { CreateMaintenanceWindowDto } from '../maintenance-windows/maintenance-windows.dto.js';
import { CreateOutageDto } from '../outages/outages.dto.js';
import type { EvidenceImportChoice } from './import-choice.js';
import { badRow, cell, checkedRow, derivedId, type ImportRow } from './import-row.js';
import { instantReader } from './local-instant.js';
import { requireColumns, type Table, type TableRow } from './read-tables.js';

/** The columns `from`, `title` and, where there are, `to`, `component`, `impact`, `cause`, `note`, `external_id`. */
export function plainOutages(table: Table, choice: EvidenceImportChoice, zone: string): ImportRow<CreateOutageDto>[] {
  requireColumns(table, ['from', 'to', 'title']);
  const common = commonReader(choice, zone);
  const at = instantReader(zone);
  return table.rows.map(({ line, cells, problem }) => {
    if (problem) return badRow(line, 'row', problem);
    const [to, impact] = [cell(cells['to']), cell(cells['impact'])];
    return checkedRow(CreateOutageDto, line, {
      ...common(cells),
      to: to === undefined ? null : at(to),
      impact: impact === undefined ? undefined : Number(impact),
      cause: cell(cells['cause']) ?? null,
    });
  });
}

/** The columns `from`, `to`, `title` and, where there are, `ended_at`, `agreed`, `component`, `note`, `external_id`. */
export function plainMaintenance(
  table: Table,
  choice: EvidenceImportChoice,
  zone: string,
): ImportRow<CreateMaintenanceWindowDto>[] {
  requireColumns(table, ['from', 'to', 'title']);
  const common = commonReader(choice, zone);
  const at = instantReader(zone);
  return table.rows.map(({ line, cells, problem }) => {
    if (problem) return badRow(line, 'row', problem);
    const [ended, agreed] = [cell(cells['ended_at']), cell(cells['agreed'])];
    return checkedRow(CreateMaintenanceWindowDto, line, {
      ...common(cells),
      to: at(cells['to'] ?? ''),
      endedAt: ended === undefined ? null : at(ended),
      agreed: agreed === undefined ? undefined : (truths[agreed.toLowerCase()] ?? agreed),
    });
  });
}

const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, ja: true, '1': true },
  ...{ false: false, no: false, nej: false, '0': false },
};

function commonReader({ supplierId, towerId, component, source }: EvidenceImportChoice, zone: string) {
  const at = instantReader(zone);
  return (cells: TableRow['cells']) => {
    const [title, own] = [cell(cells['title']), cell(cells['component']) ?? component];
    const from = at(cells['from'] ?? '');
    const externalId = cell(cells['external_id']) ?? derivedId(from, title, own ?? undefined);
    return { supplierId, towerId, component: own, title, from, note: cell(cells['note']) ?? null, source, externalId };
  };
}
