import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { TeamMappingEntity } from './team-mapping.entity.js';
import type { SaveTeamMappingDto, TeamMappingQueryDto } from './team-mappings.dto.js';

const listing: Listing = {
  id: 'team.id',
  sorts: { groupName: alphabetical('team.group_name') },
  defaultSort: 'groupName',
  search: ['team.group_name'],
  counted: true,
};

export interface IncidentKey {
  source: string;
  externalId: string;
}

@Injectable()
export class TeamMappingsRepository {
  page(tx: TenantTransaction, request: TeamMappingQueryDto): Promise<Page<TeamMappingEntity>> {
    const { supplierId, towerId } = request;
    const query = tx.manager
      .createQueryBuilder(TeamMappingEntity, 'team')
      .where('team.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('team.supplierId = :supplierId', { supplierId });
    if (towerId) query.andWhere('team.towerId = :towerId', { towerId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<TeamMappingEntity | null> {
    return tx.manager.findOneBy(TeamMappingEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<TeamMappingEntity | null> {
    return tx.manager.findOne(TeamMappingEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, teams: ({ id: string } & SaveTeamMappingDto)[]): Promise<void> {
    const { organisationId } = tx;
    await tx.manager.insert(
      TeamMappingEntity,
      teams.map((team) => ({ ...team, organisationId })),
    );
  }

  async replace(tx: TenantTransaction, id: string, version: number, team: SaveTeamMappingDto): Promise<void> {
    await tx.manager.update(
      TeamMappingEntity,
      { organisationId: tx.organisationId, id },
      { ...team, version },
    );
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(TeamMappingEntity, { organisationId: tx.organisationId, id });
  }

  /** Every imported incident that one of the groups ever had, by its source: in a live one, the holder was said. */
  incidentsOf(tx: TenantTransaction, groupNames: readonly string[]): Promise<IncidentKey[]> {
    return tx.manager.query(
      `SELECT i.source, i.external_id AS "externalId" FROM incident i
        WHERE i.organisation_id = $1 AND NOT i.live
          AND i.id IN (SELECT e.incident_id FROM incident_event e
                        WHERE e.organisation_id = $1 AND e.group_name = ANY ($2::text[]))
        ORDER BY i.source, i.external_id`,
      [tx.organisationId, groupNames],
    );
  }
}
