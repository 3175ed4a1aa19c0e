import { randomUUID } from 'node:crypto';
import type { Audit } from '../../platform/audit/audit.service.js';
import type { FieldProblem } from '../../platform/errors/problem.js';
import type { EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { EvidenceEntity } from '../evidence.entity.js';
import type { EvidenceRepository, NewEvidence, Stored } from '../evidence.repository.js';
import { type EvidenceKind, spanOf } from '../evidence-kind.js';
import { importReport, refusedRow, refuseRows } from './import-report.js';
import type { ImportRow } from './import-row.js';
import type { ImportedDto, RefusedRowDto } from './imported.dto.js';

interface GoodRow<Entity extends EvidenceEntity> {
  line: number;
  row: Stored<Entity>;
}

export interface EvidenceFile<Input> {
  source: string;
  rows: readonly ImportRow<Input>[];
  skipped: number;
  partial: boolean;
}

/** Takes the rows of a file: what its source already sent is left or corrected, and nothing comes in twice. */
export async function importEvidence<Entity extends EvidenceEntity, Input, Dto>(
  tx: TenantTransaction,
  kind: EvidenceKind<Entity, Input, Dto>,
  repository: EvidenceRepository<Entity>,
  audit: Audit,
  file: EvidenceFile<Input>,
): Promise<{ report: ImportedDto; spans: EvidenceSpan[] }> {
  const { good, refused } = sorted(kind, file.rows, tx.now);
  const externalIds = good.map(({ row }) => externalIdOf(row));
  const found = await repository.findByExternalIds(tx, file.source, externalIds);
  const known = new Map(found.map((row) => [row.externalId, row]));
  const added: NewEvidence<Entity>[] = [];
  const changed: { before: Entity; after: Stored<Entity> }[] = [];
  for (const { line, row } of good) {
    const before = known.get(externalIdOf(row));
    if (!before) added.push({ ...row, id: randomUUID(), recordedBy: tx.principal.userId });
    else if (!samePlace(before, row)) refused.push(refusedRow(line, { field: 'externalId', code: 'other_place' }));
    else if (differs(before, row)) changed.push({ before, after: row });
  }
  const received = file.rows.length + file.skipped;
  refuseRows(refused, received, file.partial);
  await repository.insert(tx, added);
  for (const { before, after } of changed) await repository.update(tx, before, after as unknown as Partial<Entity>);
  const counts = { added: added.length, changed: changed.length };
  const unchanged = file.rows.length - counts.added - counts.changed - linesOf(refused);
  const report = importReport({ received, ...counts, unchanged, skipped: file.skipped }, refused);
  const touched = [...added, ...changed.flatMap(({ before, after }) => [before, after])];
  if (touched.length > 0) {
    await audit.record(tx, {
      action: 'imported',
      objectType: kind.objectType,
      objectId: tx.organisationId,
      tells: { topic: kind.topic, supplierIds: [...new Set(touched.map((row) => spanOf(kind, row).supplierId))] },
      before: changed.length > 0 ? { items: changed.map(({ before }) => before) } : null,
      after: { source: file.source, ...counts, items: changed.map(({ after }) => after) },
    });
  }
  return { report, spans: touched.map((row) => spanOf(kind, row)) };
}

function sorted<Entity extends EvidenceEntity, Input, Dto>(
  kind: EvidenceKind<Entity, Input, Dto>,
  rows: readonly ImportRow<Input>[],
  now: Date,
): { good: GoodRow<Entity>[]; refused: RefusedRowDto[] } {
  const good: GoodRow<Entity>[] = [];
  const refused: RefusedRowDto[] = [];
  const seen = new Set<string>();
  for (const { line, input, problems } of rows) {
    const row = input && kind.stored(input);
    const wrong: FieldProblem[] = row ? kind.problems(row, now) : problems;
    if (row && seen.has(externalIdOf(row))) wrong.push({ field: 'externalId', code: 'repeated_in_file' });
    refused.push(...wrong.map((problem) => refusedRow(line, problem)));
    if (!row || wrong.length > 0) continue;
    seen.add(externalIdOf(row));
    good.push({ line, row });
  }
  return { good, refused };
}

type Place = Pick<EvidenceEntity, 'supplierId' | 'towerId'>;

const externalIdOf = (row: object): string => String((row as Pick<EvidenceEntity, 'externalId'>).externalId);
const linesOf = (refused: readonly RefusedRowDto[]) => new Set(refused.map(({ line }) => line)).size;

const samePlace = (a: Place, b: object): boolean => {
  const { supplierId, towerId } = b as Place;
  return a.supplierId === supplierId && a.towerId === towerId;
};

/** Whether a row says something else than what is stored. */
function differs(stored: object, row: object): boolean {
  return Object.entries(row).some(([key, value]) => {
    const before: unknown = Object.entries(stored).find(([name]) => name === key)?.[1];
    return JSON.stringify(before ?? null) !== JSON.stringify(value ?? null);
  });
}
