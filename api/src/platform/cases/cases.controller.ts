import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../auth/decorators.js';
import { Id } from '../http/id-param.js';
import { IfMatch } from '../http/if-match.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { Tx } from '../tenancy/transaction.interceptor.js';
import { CaseClassificationDto, CaseDetailDto, CaseLanguageQueryDto, CasePageDto, CaseQueryDto, MarkSecretDto } from './cases.dto.js';
import { CasesService } from './cases.service.js';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  /** Cases, the latest first. */
  @Permit('cases:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: CaseQueryDto): Promise<CasePageDto> {
    return this.cases.page(tx, query);
  }

  /** Under which codes closed cases are archived. */
  @Permit('cases:read')
  @Get('classification')
  classification(@Tx() tx: TenantTransaction): Promise<CaseClassificationDto> {
    return this.cases.classification(tx);
  }

  /** Sets the codes for cases closed from now on. */
  @Permit('organisations:update')
  @Put('classification')
  classify(@Tx() tx: TenantTransaction, @Body() body: CaseClassificationDto): Promise<CaseClassificationDto> {
    return this.cases.classify(tx, body);
  }

  /** One case with the fields that may be secret and those that are. */
  @Permit('cases:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: CaseLanguageQueryDto): Promise<CaseDetailDto> {
    return this.cases.get(tx, id, query.language);
  }

  /** Marks a field as secret until a day. 422 unknown_field of what the case does not have. */
  @Permit('cases:update')
  @Post(':id/marks')
  mark(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: MarkSecretDto): Promise<CaseDetailDto> {
    return this.cases.mark(tx, id, seen, body);
  }

  /** Lifts a mark before its day. */
  @Permit('cases:update')
  @Post(':id/marks/:markId/lift')
  @HttpCode(200)
  lift(@Tx() tx: TenantTransaction, @Id() id: string, @Id('markId') markId: string, @IfMatch() seen: number): Promise<CaseDetailDto> {
    return this.cases.lift(tx, id, markId, seen);
  }
}
