import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { Changes } from '../../platform/realtime/changes.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { planOf } from './import-choice.js';
import type { ImportEntity } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import type { HistoryStore } from './merging/history-store.js';
import { MergeService } from './merging/merge.service.js';
import { StoredHistories } from './merging/stored-histories.js';
import type { QuarantineEntity } from './quarantine.entity.js';
import { QuarantineRepository } from './quarantine.repository.js';
import { bindFile } from './rows/bind-file.js';
import type { RowReader } from './rows/row-reader.js';

export interface Replayed {
  replayed: number;
  incidentIds: string[];
}

/** Takes corrected rows in, into the incidents that their file's other rows made. */
@Injectable()
export class ReplayService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: QuarantineRepository,
    private readonly stored: StoredHistories,
    private readonly merging: MergeService,
    private readonly audit: Audit,
    private readonly changes: Changes,
  ) {}

  async replay(tx: TenantTransaction, importId: string): Promise<Replayed> {
    const owner = await this.imports.findForUpdate(tx, importId);
    if (!owner) throw notFound();
    if (owner.status !== 'done' && owner.status !== 'measuring')
      throw new Problem(409, 'import_not_finished');
    const rows = await this.rows.findCorrected(tx, importId);
    if (rows.length === 0) return { replayed: 0, incidentIds: [] };
    const readable = rows.map((row) => ({ row, reader: readerOf(owner, row) }));
    const store = await this.storeFor(tx, owner, readable);
    const before = { incidents: store.externalIds.length, events: store.events };
    for (const { row, reader } of readable) {
      reader.read(row.cells);
      // The row may have come in with a later file meanwhile.
      if (!store.has(reader.values)) store.add(reader.values, reader.meaning);
    }
    const { incidentIds, supplierIds } = await this.merging.merge(tx, store, { source: owner.source, importId });
    await this.rows.markReplayed(
      tx,
      rows.map(({ id }) => id),
    );
    await this.imports.update(tx, importId, {
      quarantined: owner.quarantined - rows.length,
      incidents: owner.incidents + store.externalIds.length - before.incidents,
      events: owner.events + store.events - before.events,
      ...(incidentIds.length > 0 ? { status: 'measuring' } : {}),
    });
    await this.audit.record(tx, {
      action: 'replayed',
      objectType: 'import',
      objectId: importId,
      after: { rows: rows.length },
      tells: { topic: 'imports', supplierIds: [] },
    });
    if (incidentIds.length > 0) await this.changes.record(tx, { topic: 'incidents', subjectId: null, kind: 'imported', supplierIds });
    return { replayed: rows.length, incidentIds };
  }

  /** What is stored of the incidents that the rows add to; a row that is a whole incident replaces what is stored. */
  private storeFor(
    tx: TenantTransaction,
    owner: ImportEntity,
    rows: { row: QuarantineEntity; reader: RowReader }[],
  ): Promise<HistoryStore> {
    const added = rows.filter(({ reader }) => reader.meaning !== 'incident');
    const externalIds = added.map(({ row, reader }) => {
      reader.read(row.cells);
      return reader.values.externalId;
    });
    const told = new Set(planOf(owner).files.flatMap(({ columns }) => Object.keys(columns)));
    const derive = (['openedAt', 'acknowledgedAt', 'resolvedAt', 'closedAt'] as const).filter(
      (field) => !told.has(field),
    );
    return this.stored.load(tx, owner.source, externalIds, derive);
  }
}

const readerOf = (owner: ImportEntity, row: QuarantineEntity): RowReader =>
  bindFile(planOf(owner), row.columns);
