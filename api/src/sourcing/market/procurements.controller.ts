import { Body, Controller, Get, HttpCode, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { PageQueryDto } from '../../platform/paging/page.dto.js';
import {
  AddMarketAnswerDto,
  CreateProcurementDto,
  MoveProcurementDto,
  ProcurementDto,
  ProcurementPageDto,
  UpdateMarketAnswerDto,
  UpdateProcurementDto,
} from './market.dto.js';
import { MarketService } from './market.service.js';

@ApiTags('market')
@Controller('market/procurements')
export class ProcurementsController {
  constructor(
    private readonly market: MarketService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What is procured, the next award first. Sorts: title, plannedAwardOn. */
  @Permit('market:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: PageQueryDto): Promise<ProcurementPageDto> {
    return this.market.procurements(tx, query);
  }

  /** With its questions and answers. */
  @Permit('market:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ProcurementDto> {
    return this.market.procurement(tx, id);
  }

  /** What every bidder is told: the published answers. */
  @Permit('market:read')
  @ApiProduces('text/csv')
  @Get(':id/answers.csv')
  async csv(@Tx() tx: TenantTransaction, @Id() id: string): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.market.answersCsv(tx, id), 'utf8');
    return new StreamableFile(bytes, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="answers.csv"' });
  }

  @Permit('market:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateProcurementDto): Promise<ProcurementDto> {
    return this.idempotency.once(tx, key, { create: (id) => this.market.addProcurement(tx, id, body), find: (id) => this.market.procurement(tx, id) });
  }

  @Permit('market:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateProcurementDto): Promise<ProcurementDto> {
    return this.market.changeProcurement(tx, id, seen, body);
  }

  /** Onwards; with the award all that was said about it becomes confidential. 409 not_from_here. */
  @Permit('market:update')
  @Post(':id/steps')
  @HttpCode(200)
  move(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MoveProcurementDto): Promise<ProcurementDto> {
    return this.market.move(tx, id, seen, body);
  }

  @Permit('market:update')
  @Post(':id/answers')
  addAnswer(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: AddMarketAnswerDto): Promise<ProcurementDto> {
    return this.market.addAnswer(tx, id, seen, body);
  }

  /** Answers a question, or publishes the answer; 409 answer_published afterwards. */
  @Permit('market:update')
  @Patch(':id/answers/:answerId')
  changeAnswer(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Id('answerId') answerId: string,
    @IfMatch() seen: number,
    @Body() body: UpdateMarketAnswerDto,
  ): Promise<ProcurementDto> {
    return this.market.changeAnswer(tx, id, answerId, seen, body);
  }
}
