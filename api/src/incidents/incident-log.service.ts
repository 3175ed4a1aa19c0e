import { Injectable } from '@nestjs/common';
import { DomainError } from '@samsyn/domain/errors';
import { parseInstant } from '@samsyn/domain/time/instant';
import { Audit } from '../platform/audit/audit.service.js';
import { type FieldProblem, invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { IncidentDetailDto } from './incident-detail.dto.js';
import { manualSource } from './imports/import-choice.js';
import { HistoryStore } from './imports/merging/history-store.js';
import { MergeService } from './imports/merging/merge.service.js';
import { emptyRow, type RowValues } from './imports/rows/row-values.js';
import type { LogIncidentDto } from './incidents.dto.js';
import { IncidentsRepository } from './incidents.repository.js';
import { IncidentsService } from './incidents.service.js';

const prefix = 'SAM-';

/** Incidents logged by hand, numbered per organisation: SAM-000123. */
@Injectable()
export class IncidentLog {
  constructor(
    private readonly repository: IncidentsRepository,
    private readonly incidents: IncidentsService,
    private readonly merging: MergeService,
    private readonly audit: Audit,
  ) {}

  async log(tx: TenantTransaction, id: string, body: LogIncidentDto): Promise<IncidentDetailDto> {
    const row = await this.read(tx, body);
    // Held until this transaction ends, so that no two get the same number.
    await this.merging.lock(tx, manualSource);
    const number = 1 + (await this.repository.lastNumber(tx, manualSource, prefix));
    const externalId = prefix + String(number).padStart(6, '0');
    const store = new HistoryStore();
    store.add({ ...row, externalId, at: row.openedAt, state: 'new' }, 'event');
    if (row.acknowledgedAt > row.openedAt)
      store.add({ ...row, externalId, at: row.acknowledgedAt, state: 'active' }, 'event');
    if (!Number.isNaN(row.resolvedAt))
      store.add({ ...row, externalId, at: row.resolvedAt, state: 'resolved' }, 'event');
    await this.merging.merge(tx, store, { source: manualSource, importId: null, newId: id });
    const after = await this.incidents.get(tx, id);
    await this.audit.record(tx, {
      action: 'created',
      objectType: 'incident',
      objectId: id,
      after: { ...body, externalId },
    });
    return after;
  }

  private async read(tx: TenantTransaction, body: LogIncidentDto): Promise<RowValues> {
    const errors: FieldProblem[] = [];
    const instant = (field: 'openedAt' | 'acknowledgedAt' | 'resolvedAt'): number => {
      const written = body[field];
      if (written === undefined || written === null) return NaN;
      try {
        return parseInstant(written);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        errors.push({ field, code: error.code, params: error.params });
        return NaN;
      }
    };
    const [openedAt, acknowledgedAt, resolvedAt] = [
      instant('openedAt'),
      instant('acknowledgedAt'),
      instant('resolvedAt'),
    ];
    if (openedAt > tx.now.getTime()) errors.push({ field: 'openedAt', code: 'in_the_future' });
    if (acknowledgedAt < openedAt) errors.push({ field: 'acknowledgedAt', code: 'reversed_interval' });
    if (resolvedAt < openedAt || resolvedAt < acknowledgedAt)
      errors.push({ field: 'resolvedAt', code: 'reversed_interval' });
    const group = body.groupName ?? null;
    if (group !== null && !(await this.merging.teams(tx)).has(group))
      errors.push({ field: 'groupName', code: 'unknown_group' });
    if (errors.length > 0) throw invalid(errors);
    const { title, priority, category = null } = body;
    return { ...emptyRow(), title, category, priority, group, openedAt, acknowledgedAt, resolvedAt };
  }
}
