import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Audit } from '../../platform/audit/audit.service.js';
import { namingFields } from '../../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { mapPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { TowersService } from '../../towers/towers.service.js';
import type { TeamMappingEntity } from './team-mapping.entity.js';
import type {
  SaveTeamMappingDto,
  TeamMappingDto,
  TeamMappingPageDto,
  TeamMappingQueryDto,
} from './team-mappings.dto.js';
import { TeamMappingsRepository } from './team-mappings.repository.js';

/** The team-to-supplier table. A change reaches the incidents there are by the job that TeamJobs works on. */
@Injectable()
export class TeamMappingsService {
  constructor(
    private readonly teams: TeamMappingsRepository,
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: TeamMappingQueryDto): Promise<TeamMappingPageDto> {
    return mapPage(await this.teams.page(tx, request), present);
  }

  async get(tx: TenantTransaction, id: string): Promise<TeamMappingDto> {
    const found = await this.teams.find(tx, id);
    if (!found) throw notFound();
    return present(found);
  }

  async create(tx: TenantTransaction, id: string, body: SaveTeamMappingDto): Promise<TeamMappingDto> {
    await this.check(tx, body);
    await namingFields(['groupName'], () => this.teams.insert(tx, [{ ...body, id }]));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'team_mapping', objectId: id, after });
    return after;
  }

  /** A whole table at once, before there are incidents. */
  async createAll(tx: TenantTransaction, teams: SaveTeamMappingDto[]): Promise<void> {
    await this.teams.insert(
      tx,
      teams.map((team) => ({ ...team, id: randomUUID() })),
    );
    const after = { groups: teams.map(({ groupName }) => groupName) };
    await this.audit.record(tx, {
      action: 'created',
      objectType: 'team_mapping',
      objectId: tx.organisationId,
      after,
    });
  }

  /** Answers also with every group whose incidents it may concern. */
  async replace(tx: TenantTransaction, id: string, seen: number, body: SaveTeamMappingDto) {
    const before = await this.seen(tx, id, seen);
    await this.check(tx, body);
    await namingFields(['groupName'], () => this.teams.replace(tx, id, seen + 1, body));
    const after = await this.get(tx, id);
    await this.audit.record(tx, {
      action: 'updated',
      objectType: 'team_mapping',
      objectId: id,
      before,
      after,
    });
    return { after, groupNames: [...new Set([before.groupName, after.groupName])] };
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<{ groupNames: string[] }> {
    const before = await this.seen(tx, id, seen);
    await this.teams.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'team_mapping', objectId: id, before });
    return { groupNames: [before.groupName] };
  }

  private async check(tx: TenantTransaction, { supplierId, towerId }: SaveTeamMappingDto): Promise<void> {
    const errors: FieldProblem[] = [];
    if (!(await this.suppliers.named(tx, [supplierId])).has(supplierId))
      errors.push({ field: 'supplierId', code: 'not_found' });
    if (!(await this.towers.named(tx, [towerId])).has(towerId))
      errors.push({ field: 'towerId', code: 'not_found' });
    if (errors.length > 0) throw invalid(errors);
  }

  private async seen(tx: TenantTransaction, id: string, version: number): Promise<TeamMappingDto> {
    const found = await this.teams.findForUpdate(tx, id);
    if (!found) throw notFound();
    const current = present(found);
    expectVersion(version, current);
    return current;
  }
}

const present = ({
  id,
  groupName,
  supplierId,
  towerId,
  illustrative,
  version,
}: TeamMappingEntity): TeamMappingDto => ({
  ...{ id, groupName, supplierId, towerId, illustrative, version },
});
