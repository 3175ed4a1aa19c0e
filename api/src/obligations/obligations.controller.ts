import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AuthenticatedRequest } from '../platform/auth/authenticated-request.js';
import { CurrentPrincipal, Permit } from '../platform/auth/decorators.js';
import { attachedPart } from '../platform/files/attached-file.js';
import { SendsFile, TakesFile } from '../platform/files/file-operations.js';
import { Day } from '../platform/http/day-param.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { Principal, TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../platform/tenancy/transaction.interceptor.js';
import {
  CreateObligationDto,
  ObligationDetailDto,
  ObligationPageDto,
  ObligationQueryDto,
  TakeOccasionStepDto,
  UpdateObligationDto,
} from './obligations.dto.js';
import { ObligationsService } from './obligations.service.js';

@ApiTags('obligations')
@Controller('obligations')
export class ObligationsController {
  constructor(
    private readonly obligations: ObligationsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** By what is due next; a vendor sees those of its contracts, in both directions. Sorts: nextOn, title, supplier. */
  @Permit('obligations:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ObligationQueryDto): Promise<ObligationPageDto> {
    return this.obligations.page(tx, query);
  }

  @Permit('obligations:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ObligationDetailDto> {
    return this.obligations.get(tx, id);
  }

  @Permit('obligations:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateObligationDto): Promise<ObligationDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.obligations.create(tx, id, body),
      find: (id) => this.obligations.get(tx, id),
    });
  }

  @Permit('obligations:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateObligationDto): Promise<ObligationDetailDto> {
    return this.obligations.update(tx, id, seen, body);
  }

  /** Takes away what nobody has answered; 409 already_answered. */
  @Permit('obligations:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.obligations.remove(tx, id, seen);
  }

  /** One time of it: the supplier hands in, the buyer accepts, returns, waives, or records what it did itself. */
  @Permit('obligations:read')
  @Post(':id/occasions/:dueOn/steps')
  @HttpCode(200)
  step(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Day('dueOn') dueOn: string,
    @IfMatch() seen: number,
    @Body() body: TakeOccasionStepDto,
  ): Promise<ObligationDetailDto> {
    return this.obligations.step(tx, id, dueOn, seen, body);
  }

  /** Adds a file of at most 25 MB, told by its content, to what was shown of one time. */
  @Permit('obligations:read')
  @WithoutTransaction()
  @Post(':id/occasions/:dueOn/files')
  @TakesFile()
  async attach(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @Day('dueOn') dueOn: string,
    @Req() request: AuthenticatedRequest,
  ): Promise<ObligationDetailDto> {
    const part = await attachedPart(request);
    return this.obligations.attach(principal, id, dueOn, { givenName: part.filename, content: part.file });
  }

  /** The file itself, always as a download. */
  @Permit('obligations:read')
  @Get(':id/occasions/:dueOn/files/:fileId/content')
  @SendsFile()
  content(@Tx() tx: TenantTransaction, @Id() id: string, @Day('dueOn') dueOn: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    return this.obligations.content(tx, id, dueOn, fileId);
  }
}
