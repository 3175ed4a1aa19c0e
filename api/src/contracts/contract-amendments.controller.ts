import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../platform/auth/decorators.js';
import { Id } from '../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../platform/http/idempotency.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { Tx } from '../platform/tenancy/transaction.interceptor.js';
import {
  ContractAmendmentDto,
  ContractAmendmentsDto,
  ContractTermsDto,
  ContractTermsQueryDto,
  CreateContractAmendmentDto,
} from './contract-amendments.dto.js';
import { ContractAmendmentsService } from './contract-amendments.service.js';
import { ContractsService } from './contracts.service.js';

@ApiTags('contracts')
@Controller('contracts/:contractId')
export class ContractAmendmentsController {
  constructor(
    private readonly amendments: ContractAmendmentsService,
    private readonly contracts: ContractsService,
    private readonly idempotency: Idempotency,
  ) {}

  /** A contract's amendments in the order in which they apply. */
  @Permit('contracts:read')
  @Get('amendments')
  async list(@Tx() tx: TenantTransaction, @Id('contractId') contractId: string): Promise<ContractAmendmentsDto> {
    await this.contracts.get(tx, contractId);
    return { items: await this.amendments.ofContract(tx, contractId) };
  }

  /** Amends the contract from a date on and measures anew. 409 already_exists for a number in use. */
  @Permit('contracts:update')
  @Post('amendments')
  create(
    @Tx() tx: TenantTransaction,
    @Id('contractId') contractId: string,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateContractAmendmentDto,
  ): Promise<ContractAmendmentDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.amendments.create(tx, contractId, id, body),
      find: (id) => this.amendments.get(tx, contractId, id),
    });
  }

  /** What the contract says about money on a local date, today unless given. */
  @Permit('contracts:read')
  @Get('terms')
  terms(
    @Tx() tx: TenantTransaction,
    @Id('contractId') contractId: string,
    @Query() { on }: ContractTermsQueryDto,
  ): Promise<ContractTermsDto> {
    return this.contracts.terms(tx, contractId, on);
  }
}
