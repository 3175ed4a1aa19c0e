import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import { ContractQueryDto, CreateContractDto, UpdateContractDto } from './contract-input.dto.js';
import { ContractDetailDto, ContractPageDto } from './contracts.dto.js';
import { ContractsService } from './contracts.service.js';

@ApiTags('contracts')
@Controller('contracts')
export class ContractsController {
  constructor(
    private readonly contracts: ContractsService,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * The contracts; a vendor sees its own. Sorts: number, title, supplier, startsOn, endsOn, noticeOn,
   * monthlyCharge, updatedAt.
   */
  @Permit('contracts:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ContractQueryDto): Promise<ContractPageDto> {
    return this.contracts.page(tx, query);
  }

  /** All of a contract, with its documents, service levels and what is due next. */
  @Permit('contracts:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ContractDetailDto> {
    return this.contracts.detail(tx, id);
  }

  /** Adds a contract. 409 already_exists for a number in use. */
  @Permit('contracts:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateContractDto,
  ): Promise<ContractDetailDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.contracts.create(tx, id, body),
      find: (id) => this.contracts.detail(tx, id),
    });
  }

  /** Changes what is given; towers are replaced as a whole. 412 changed_meanwhile with the current contract. */
  @Permit('contracts:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateContractDto,
  ): Promise<ContractDetailDto> {
    return this.contracts.update(tx, id, seen, body);
  }
}
