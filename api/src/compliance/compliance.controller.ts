import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { attachedPart } from '../platform/files/attached-file.js';
import { SendsFile, TakesFile } from '../platform/files/file-operations.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { Principal, TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import {
  ComplianceFigureListDto,
  ComplianceFigureQueryDto,
  ComplianceItemDetailDto,
  CompliancePageDto,
  ComplianceQueryDto,
  CreateComplianceItemDto,
  EnterEvidenceDto,
  TakeEvidenceStepDto,
  UpdateComplianceItemDto,
} from './compliance.dto.js';
import { ComplianceFigures } from './compliance-figures.service.js';
import { ComplianceService } from './compliance.service.js';

@ApiTags('compliance')
@Controller('compliance')
export class ComplianceController {
  constructor(
    private readonly compliance: ComplianceService,
    private readonly figures: ComplianceFigures,
    private readonly idempotency: Idempotency,
  ) {}

  /** What is asked of suppliers, as it stands today; a vendor sees its own. Sorts: title, supplier, kind, updatedAt. */
  @Permit('compliance:read')
  @Get('items')
  list(@Tx() tx: TenantTransaction, @Query() query: ComplianceQueryDto): Promise<CompliancePageDto> {
    return this.compliance.page(tx, query);
  }

  /** How much of it holds (R24), per supplier: today and at the last twelve months' ends; a vendor sees its own. */
  @Permit('compliance:read')
  @Get('figures')
  listFigures(@Tx() tx: TenantTransaction, @Query() { supplierId }: ComplianceFigureQueryDto): Promise<ComplianceFigureListDto> {
    return this.figures.list(tx, supplierId);
  }

  @Permit('compliance:read')
  @Get('items/:id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ComplianceItemDetailDto> {
    return this.compliance.get(tx, id);
  }

  @Permit('compliance:create')
  @Post('items')
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateComplianceItemDto): Promise<ComplianceItemDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.compliance.create(tx, id, body),
      find: (id) => this.compliance.get(tx, id),
    });
  }

  @Permit('compliance:update')
  @Patch('items/:id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateComplianceItemDto): Promise<ComplianceItemDetailDto> {
    return this.compliance.update(tx, id, seen, body);
  }

  /** Takes away what nobody has shown anything for; 409 already_answered. */
  @Permit('compliance:delete')
  @Delete('items/:id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.compliance.remove(tx, id, seen);
  }

  /** What shows that it holds; a supplier's own counts once the buyer has accepted it. */
  @Permit('compliance:read')
  @Post('items/:id/evidence')
  enter(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: EnterEvidenceDto,
  ): Promise<ComplianceItemDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (evidenceId) => this.compliance.enter(tx, id, evidenceId, body),
      find: () => this.compliance.get(tx, id),
    });
  }

  /** The buyer accepts, returns or revokes, the supplier takes back; If-Match is the item's version. */
  @Permit('compliance:read')
  @Post('items/:id/evidence/:evidenceId/steps')
  @HttpCode(200)
  step(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('evidenceId') evidenceId: string,
    @IfMatch() seen: number,
    @Body() body: TakeEvidenceStepDto,
  ): Promise<ComplianceItemDetailDto> {
    return this.compliance.step(tx, id, evidenceId, seen, body);
  }

  /** Adds a file of at most 25 MB, told by its content, to what waits for the buyer, or to what the buyer entered itself. */
  @Permit('compliance:read')
  @WithoutTransaction()
  @Post('items/:id/evidence/:evidenceId/files')
  @TakesFile()
  async attach(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @Id('evidenceId') evidenceId: string,
    @Req() request: AuthenticatedRequest,
  ): Promise<ComplianceItemDetailDto> {
    const part = await attachedPart(request);
    return this.compliance.attach(principal, id, evidenceId, { givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('compliance:read')
  @Get('items/:id/evidence/:evidenceId/files/:fileId/content')
  @SendsFile()
  content(@Tx() tx: TenantTransaction, @Id() id: string, @Id('evidenceId') evidenceId: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    return this.compliance.content(tx, id, evidenceId, fileId);
  }
}
