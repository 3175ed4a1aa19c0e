import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { HandOversService } from './hand-overs.service.js';
import {
  CreateOperatingLevelAgreementDto,
  HandOverPageDto,
  HandOverQueryDto,
  OperatingFigureQueryDto,
  OperatingFiguresDto,
  OperatingLevelAgreementDto,
  OperatingLevelAgreementPageDto,
  OperatingLevelAgreementQueryDto,
  UpdateOperatingLevelAgreementDto,
} from './operating-level-agreements.dto.js';
import { OperatingLevelAgreementsService } from './operating-level-agreements.service.js';

@ApiTags('operating-level-agreements')
@Controller('operating-level-agreements')
export class OperatingLevelAgreementsController {
  constructor(
    private readonly agreements: OperatingLevelAgreementsService,
    private readonly handOvers: HandOversService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What suppliers owe each other, with a month's figures; a vendor sees those it is one side of. Sorts: number, title, startsOn. */
  @Permit('operating-level-agreements:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: OperatingLevelAgreementQueryDto): Promise<OperatingLevelAgreementPageDto> {
    return this.agreements.page(tx, query);
  }

  /** One agreement; to the buyer and to both its suppliers. */
  @Permit('operating-level-agreements:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<OperatingLevelAgreementDto> {
    return this.agreements.get(tx, id);
  }

  /** Its figures month by month (R10, R13). */
  @Permit('operating-level-agreements:read')
  @Get(':id/figures')
  figures(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: OperatingFigureQueryDto): Promise<OperatingFiguresDto> {
    return this.handOvers.monthly(tx, id, query);
  }

  /** The hand-overs that count in a month, each with its clock; what stopped last first. */
  @Permit('operating-level-agreements:read')
  @Get(':id/hand-overs')
  evidence(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: HandOverQueryDto): Promise<HandOverPageDto> {
    return this.handOvers.page(tx, id, query);
  }

  /** The same hand-overs, all of them, as CSV. */
  @Permit('operating-level-agreements:read')
  @ApiProduces('text/csv')
  @Get(':id/hand-overs.csv')
  async csv(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: HandOverQueryDto): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.handOvers.csv(tx, id, query), 'utf8');
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="hand-overs.csv"' });
  }

  /** Adds an agreement; its hand-overs are measured in the background, as far back as it is in force. */
  @Permit('operating-level-agreements:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateOperatingLevelAgreementDto,
  ): Promise<OperatingLevelAgreementDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.agreements.create(tx, id, body),
      find: (id) => this.agreements.get(tx, id),
    });
  }

  /** Changes what is given. 409 already_agreed for terms that stand, 412 changed_meanwhile with the current one. */
  @Permit('operating-level-agreements:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateOperatingLevelAgreementDto,
  ): Promise<OperatingLevelAgreementDto> {
    return this.agreements.update(tx, id, seen, body);
  }

  /** Takes away a draft, or what is not in force yet; 409 already_agreed for any other. */
  @Permit('operating-level-agreements:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.agreements.remove(tx, id, seen);
  }
}
