import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { CommitmentDetailDto, CommitmentPageDto, CommitmentQueryDto, CreateCommitmentDto, UpdateCommitmentDto } from './commitments.dto.js';
import { CommitmentsService } from './commitments.service.js';

@ApiTags('innovation')
@Controller('innovation/commitments')
export class CommitmentsController {
  constructor(
    private readonly commitments: CommitmentsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** What is due next first; a vendor sees its own. Sorts: nextDueOn, title, supplier, startsOn. */
  @Permit('commitments:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: CommitmentQueryDto): Promise<CommitmentPageDto> {
    return this.commitments.page(tx, query);
  }

  @Permit('commitments:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<CommitmentDetailDto> {
    return this.commitments.get(tx, id);
  }

  /** Makes all that is owed by it. 422 outside_contract, not_of_this_kind, nothing_due, unknown_contract, unknown_user, unknown_contact. */
  @Permit('commitments:create')
  @Post()
  create(@Tx() tx: TenantTransaction, @IdempotencyKey() key: CreationKey | null, @Body() body: CreateCommitmentDto): Promise<CommitmentDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.commitments.create(tx, id, body),
      find: (id) => this.commitments.get(tx, id),
    });
  }

  /** New dates change what is owed, but not what somebody has acted on. */
  @Permit('commitments:update')
  @Patch(':id')
  update(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number, @Body() body: UpdateCommitmentDto): Promise<CommitmentDetailDto> {
    return this.commitments.update(tx, id, seen, body);
  }

  /** 409 still_in_use once anybody has acted on it. */
  @Permit('commitments:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.commitments.remove(tx, id, seen);
  }
}
