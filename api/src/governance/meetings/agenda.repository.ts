import { Injectable } from '@nestjs/common';
import type { EscalationLevel } from '@samsyn/domain/governance/board';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { AgendaItemEntity } from './agenda-item.entity.js';

/** What was escalated and is open still. */
export interface OpenEscalation {
  sourceKind: string;
  sourceId: string;
  level: EscalationLevel;
  supplierIds: string[];
  towerIds: string[];
  titleSv: string;
  titleEn: string;
  link: string;
  countedFrom: string;
}

@Injectable()
export class AgendaRepository {
  ofMeeting(tx: TenantTransaction, meetingId: string): Promise<AgendaItemEntity[]> {
    return tx.manager.find(AgendaItemEntity, { where: { organisationId: tx.organisationId, meetingId }, order: { position: 'ASC', id: 'ASC' } });
  }

  find(tx: TenantTransaction, meetingId: string, id: string): Promise<AgendaItemEntity | null> {
    return tx.manager.findOneBy(AgendaItemEntity, { organisationId: tx.organisationId, meetingId, id });
  }

  lock(tx: TenantTransaction, meetingId: string, id: string): Promise<AgendaItemEntity | null> {
    const where = { organisationId: tx.organisationId, meetingId, id };
    return tx.manager.findOne(AgendaItemEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, rows: readonly Omit<AgendaItemEntity, 'organisationId' | 'version'>[]): Promise<void> {
    await tx.manager.insert(AgendaItemEntity, rows.map((row) => ({ ...row, organisationId: tx.organisationId, version: 1 })));
  }

  async update(tx: TenantTransaction, { id, version }: AgendaItemEntity, changes: Partial<AgendaItemEntity>): Promise<void> {
    await tx.manager.update(AgendaItemEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(AgendaItemEntity, { organisationId: tx.organisationId, id });
  }

  async order(tx: TenantTransaction, meetingId: string, ids: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE agenda_item a SET position = o.place FROM unnest($3::uuid[]) WITH ORDINALITY AS o(id, place)
        WHERE a.organisation_id = $1 AND a.meeting_id = $2 AND a.id = o.id`,
      [tx.organisationId, meetingId, ids],
    );
  }

  /** The open actions that a board's meetings gave, whoever owns them. */
  async boardActions(tx: TenantTransaction, boardId: string): Promise<Set<string>> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT a.id FROM action a JOIN meeting m ON m.organisation_id = a.organisation_id AND m.id = a.source_id
        WHERE a.organisation_id = $1 AND a.source_kind = 'meetings' AND a.state = 'open' AND m.board_id = $2`,
      [tx.organisationId, boardId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  escalations(tx: TenantTransaction): Promise<OpenEscalation[]> {
    return tx.manager.query(
      `SELECT source_kind AS "sourceKind", source_id AS "sourceId", level, supplier_ids AS "supplierIds", tower_ids AS "towerIds",
              title_sv AS "titleSv", title_en AS "titleEn", link, counted_from::text AS "countedFrom"
         FROM escalation WHERE organisation_id = $1 AND state = 'open' ORDER BY id`,
      [tx.organisationId],
    );
  }
}
