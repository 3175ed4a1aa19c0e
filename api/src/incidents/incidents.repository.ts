import { Injectable } from '@nestjs/common';
import type { Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type {
  IncidentAssignmentDto,
  IncidentEventDto,
  IncidentReferenceDto,
  PartyDto,
  RelatedIncidentDto,
} from './incident-detail.dto.js';
import { IncidentEntity } from './incident.entity.js';
import type { IncidentQueryDto } from './incidents.dto.js';

const listing: Listing = {
  id: 'incident.id',
  sorts: {
    openedAt: { sql: 'incident.opened_at', type: 'timestamptz' },
    externalId: { sql: 'incident.external_id', type: 'text' },
    priority: { sql: 'coalesce(incident.priority, 9)', type: 'integer' },
    handOffs: { sql: 'incident.hand_offs', type: 'integer' },
  },
  defaultSort: '-openedAt',
  search: ['incident.external_id', 'incident.title'],
};

type Stored<Dto> = {
  [Key in keyof Dto]: Key extends 'at' | 'from' ? Date : Key extends 'to' | 'recordedAt' | 'decidedAt' ? Date | null : Dto[Key];
};
export type StoredEventRow = Omit<Stored<IncidentEventDto>, 'recordedByName'> & { recordedBy: string | null };
export type StoredAssignmentRow = Stored<IncidentAssignmentDto>;

@Injectable()
export class IncidentsRepository {
  page(tx: TenantTransaction, request: IncidentQueryDto): Promise<Page<IncidentEntity>> {
    const { supplierId, towerId, priority, state, source, openedFrom, openedTo, running } = request;
    const query = tx.manager
      .createQueryBuilder(IncidentEntity, 'incident')
      .where('incident.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere(':supplierId::uuid = ANY (incident.supplier_ids)', { supplierId });
    if (towerId) query.andWhere('incident.lead_tower_id = :towerId', { towerId });
    if (priority !== undefined) query.andWhere('incident.priority = :priority', { priority });
    if (state) query.andWhere('incident.state = :state', { state });
    if (source) query.andWhere('incident.source = :source', { source });
    if (openedFrom) query.andWhere('incident.opened_at >= :openedFrom::timestamptz', { openedFrom });
    if (openedTo) query.andWhere('incident.opened_at < :openedTo::timestamptz', { openedTo });
    if (request.waiting) query.andWhere('incident.waiting > 0');
    if (running) query.andWhere(`incident.stopped_at IS ${running === 'true' ? '' : 'NOT '}NULL`);
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<IncidentEntity | null> {
    return tx.manager.findOneBy(IncidentEntity, { organisationId: tx.organisationId, id });
  }

  events(tx: TenantTransaction, id: string): Promise<StoredEventRow[]> {
    return tx.manager.query(
      `SELECT sequence, at, kind, state, priority, group_name AS "groupName", supplier_id AS "supplierId",
              tower_id AS "towerId", pause_reason AS "pauseReason", reported_in_time AS "reportedInTime", note, acceptance,
              recorded_at AS "recordedAt", recorded_by AS "recordedBy", recorded_by_supplier_id AS "recordedBySupplierId",
              decided_at AS "decidedAt", decision_note AS "decisionNote"
         FROM incident_event WHERE organisation_id = $1 AND incident_id = $2 ORDER BY sequence`,
      [tx.organisationId, id],
    );
  }

  assignments(tx: TenantTransaction, id: string): Promise<StoredAssignmentRow[]> {
    return tx.manager.query(
      `SELECT sequence, group_name AS "groupName", supplier_id AS "supplierId", tower_id AS "towerId",
              from_at AS "from", to_at AS "to"
         FROM incident_assignment WHERE organisation_id = $1 AND incident_id = $2 ORDER BY sequence`,
      [tx.organisationId, id],
    );
  }

  /** The names a vendor may know of those it shared the incident with. */
  parties(tx: TenantTransaction, id: string): Promise<PartyDto[]> {
    return tx.manager.query('SELECT id, name FROM app.incident_parties($1) ORDER BY name, id', [id]);
  }

  /** Its parent and children, of those the caller may see. */
  related(tx: TenantTransaction, { id, parentId }: IncidentEntity): Promise<(RelatedIncidentDto & { parentId: string | null })[]> {
    return tx.manager.query(
      `SELECT id, external_id AS "externalId", title, state, parent_id AS "parentId" FROM incident
        WHERE organisation_id = $1 AND (id = $3 OR parent_id = $2) ORDER BY opened_at, id`,
      [tx.organisationId, id, parentId],
    );
  }

  references(tx: TenantTransaction, id: string): Promise<IncidentReferenceDto[]> {
    return tx.manager.query(
      `SELECT supplier_id AS "supplierId", number FROM incident_reference
        WHERE organisation_id = $1 AND incident_id = $2 ORDER BY supplier_id`,
      [tx.organisationId, id],
    );
  }

  /** Answers the number that stood there before. */
  async saveReference(tx: TenantTransaction, id: string, supplierId: string, number: string | null): Promise<string | null> {
    const key = [tx.organisationId, id, supplierId];
    const [before]: { number: string }[] = await tx.manager.query(
      'SELECT number FROM incident_reference WHERE organisation_id = $1 AND incident_id = $2 AND supplier_id = $3 FOR UPDATE',
      key,
    );
    if (number === null)
      await tx.manager.query('DELETE FROM incident_reference WHERE organisation_id = $1 AND incident_id = $2 AND supplier_id = $3', key);
    else
      await tx.manager.query(
        `INSERT INTO incident_reference (organisation_id, incident_id, supplier_id, number) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organisation_id, incident_id, supplier_id) DO UPDATE SET number = excluded.number`,
        [...key, number],
      );
    return before?.number ?? null;
  }

  /** The incident and all it hangs under, nearest first. */
  async ancestors(tx: TenantTransaction, id: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id FROM incident WHERE organisation_id = $1 AND id = $2
         UNION SELECT i.id, i.parent_id FROM incident i JOIN up ON i.organisation_id = $1 AND i.id = up.parent_id)
       SELECT id FROM up`,
      [tx.organisationId, id],
    );
    return rows.map((row) => row.id);
  }

  async update(tx: TenantTransaction, incident: IncidentEntity, changes: Partial<IncidentEntity>): Promise<void> {
    const { id, version } = incident;
    await tx.manager.update(IncidentEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  /** Shares it with further suppliers. */
  async share(tx: TenantTransaction, id: string, supplierIds: string[]): Promise<void> {
    await tx.manager.update(IncidentEntity, { organisationId: tx.organisationId, id }, { supplierIds });
  }

  /** The highest number given to an incident logged by hand; who asks holds the source's lock. */
  async lastNumber(tx: TenantTransaction, source: string, prefix: string): Promise<number> {
    const [row]: { last: string | null }[] = await tx.manager.query(
      `SELECT max(substr(external_id, length($3) + 1)::bigint) AS last
         FROM incident WHERE organisation_id = $1 AND source = $2 AND external_id LIKE $3 || '%'`,
      [tx.organisationId, source, prefix],
    );
    return Number(row?.last ?? 0);
  }
}
