import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import {
  type Principal,
  Tenancy,
  type TenantTransaction,
} from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { TeamJobs } from './team-jobs.js';
import {
  SaveTeamMappingDto,
  TeamMappingDto,
  TeamMappingPageDto,
  TeamMappingQueryDto,
} from './team-mappings.dto.js';
import { TeamMappingsService } from './team-mappings.service.js';

@ApiTags('team-mappings')
@Controller('team-mappings')
export class TeamMappingsController {
  constructor(
    private readonly teams: TeamMappingsService,
    private readonly derivation: TeamJobs,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
  ) {}

  @Permit('team-mappings:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: TeamMappingQueryDto): Promise<TeamMappingPageDto> {
    return this.teams.page(tx, query);
  }

  @Permit('team-mappings:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<TeamMappingDto> {
    return this.teams.get(tx, id);
  }

  /** Says whose a group is; its incidents are derived anew in the background. 409 already_exists for a known group. */
  @Permit('team-mappings:create')
  @WithoutTransaction()
  @Post()
  async create(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: SaveTeamMappingDto,
  ): Promise<TeamMappingDto> {
    const created = await this.tenancy.run(principal, (tx) =>
      this.idempotency.once(tx, key, {
        create: (id) => this.teams.create(tx, id, body),
        find: (id) => this.teams.get(tx, id),
      }),
    );
    await this.derivation.enqueue(principal.organisationId, [created.groupName]);
    return created;
  }

  @Permit('team-mappings:update')
  @WithoutTransaction()
  @Put(':id')
  async replace(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: SaveTeamMappingDto,
  ): Promise<TeamMappingDto> {
    const { after, groupNames } = await this.tenancy.run(principal, (tx) =>
      this.teams.replace(tx, id, seen, body),
    );
    await this.derivation.enqueue(principal.organisationId, groupNames);
    return after;
  }

  @Permit('team-mappings:delete')
  @WithoutTransaction()
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @IfMatch() seen: number,
  ): Promise<void> {
    const { groupNames } = await this.tenancy.run(principal, (tx) => this.teams.remove(tx, id, seen));
    await this.derivation.enqueue(principal.organisationId, groupNames);
  }
}
