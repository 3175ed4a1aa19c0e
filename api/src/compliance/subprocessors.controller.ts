import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { AnnounceSubprocessorDto, SubprocessorDto, SubprocessorPageDto, SubprocessorQueryDto, TakeSubprocessorStepDto } from './subprocessors.dto.js';
import { SubprocessorsService } from './subprocessors.service.js';

@ApiTags('compliance')
@Controller('compliance/subprocessors')
export class SubprocessorsController {
  constructor(
    private readonly subprocessors: SubprocessorsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The latest announced first; a vendor sees its own. Sorts: name, supplier, answerBy, announcedOn. */
  @Permit('compliance:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: SubprocessorQueryDto): Promise<SubprocessorPageDto> {
    return this.subprocessors.page(tx, query);
  }

  @Permit('compliance:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<SubprocessorDto> {
    return this.subprocessors.get(tx, id);
  }

  /** A supplier says whom it wants to let process data; the buyer has the agreement's days to answer. */
  @Permit('compliance:read')
  @Post()
  announce(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: AnnounceSubprocessorDto): Promise<SubprocessorDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.subprocessors.announce(tx, id, body),
      find: (id) => this.subprocessors.get(tx, id),
    });
  }

  /** The buyer approves or objects, the supplier takes back or ends. 409 not_your_step or not_from_here. */
  @Permit('compliance:read')
  @Post(':id/steps')
  @HttpCode(200)
  step(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: TakeSubprocessorStepDto): Promise<SubprocessorDto> {
    return this.subprocessors.step(tx, id, seen, body);
  }
}
