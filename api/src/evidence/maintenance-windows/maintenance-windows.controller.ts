import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { evidenceChanged } from '../../platform/jobs/evidence-changed.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { EvidenceQueryDto } from '../evidence.dto.js';
import {
  CreateMaintenanceWindowDto,
  MaintenanceWindowDetailDto,
  MaintenanceWindowDto,
  MaintenanceWindowPageDto,
  UpdateMaintenanceWindowDto,
} from './maintenance-windows.dto.js';
import { MaintenanceWindowsService } from './maintenance-windows.service.js';

/** The figures that rest on what changes are measured anew in the background. */
@ApiTags('maintenance-windows')
@Controller('maintenance-windows')
export class MaintenanceWindowsController {
  constructor(
    private readonly windows: MaintenanceWindowsService,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  /** Maintenance that overlaps the time asked for, latest first; sorts: from, title, updatedAt. */
  @Permit('maintenance-windows:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: EvidenceQueryDto): Promise<MaintenanceWindowPageDto> {
    return this.windows.page(tx, query);
  }

  /** One window with who recorded it. */
  @Permit('maintenance-windows:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<MaintenanceWindowDetailDto> {
    return this.windows.recorded(tx, id);
  }

  /** Records maintenance, agreed unless said otherwise. 422 for an end before its start; 409 for a known externalId. */
  @Permit('maintenance-windows:create')
  @WithoutTransaction()
  @Post()
  async create(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateMaintenanceWindowDto,
  ): Promise<MaintenanceWindowDto> {
    const { after, spans } = await this.tenancy.run(principal, (tx) =>
      this.idempotency.once(tx, key, {
        create: (id) => this.windows.create(tx, id, body),
        find: async (id) => ({ after: await this.windows.get(tx, id), spans: [] }),
      }),
    );
    await evidenceChanged(this.jobs, principal.organisationId, spans);
    return after;
  }

  /** Changes what is given. 412 changed_meanwhile with the current one. */
  @Permit('maintenance-windows:update')
  @WithoutTransaction()
  @Patch(':id')
  async update(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateMaintenanceWindowDto,
  ): Promise<MaintenanceWindowDto> {
    const { after, spans } = await this.tenancy.run(principal, (tx) => this.windows.update(tx, id, seen, body));
    await evidenceChanged(this.jobs, principal.organisationId, spans);
    return after;
  }

  /** Takes it away; it stays in the audit log. */
  @Permit('maintenance-windows:delete')
  @WithoutTransaction()
  @Delete(':id')
  @HttpCode(204)
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @IfMatch() seen: number,
  ): Promise<void> {
    const spans = await this.tenancy.run(principal, (tx) => this.windows.remove(tx, id, seen));
    await evidenceChanged(this.jobs, principal.organisationId, spans);
  }
}
