import { Injectable } from '@nestjs/common';
import type { Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { IncidentAssignmentDto, IncidentEventDto, PartyDto } from './incident-detail.dto.js';
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
  [Key in keyof Dto]: Key extends 'at' | 'from' ? Date : Key extends 'to' ? Date | null : Dto[Key];
};
export type StoredEventRow = Stored<IncidentEventDto>;
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
    if (running) query.andWhere(`incident.stopped_at IS ${running === 'true' ? '' : 'NOT '}NULL`);
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<IncidentEntity | null> {
    return tx.manager.findOneBy(IncidentEntity, { organisationId: tx.organisationId, id });
  }

  events(tx: TenantTransaction, id: string): Promise<StoredEventRow[]> {
    return tx.manager.query(
      `SELECT sequence, at, kind, state, priority, group_name AS "groupName", supplier_id AS "supplierId",
              tower_id AS "towerId", pause_reason AS "pauseReason", reported_in_time AS "reportedInTime"
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
