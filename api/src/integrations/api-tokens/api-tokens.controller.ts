import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../../platform/auth/decorators.js';
import { Id } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx } from '../../platform/tenancy/transaction.interceptor.js';
import { ApiTokenDto, ApiTokenPageDto, ApiTokenQueryDto, CreateApiTokenDto, CreatedApiTokenDto } from './api-tokens.dto.js';
import { ApiTokensService } from './api-tokens.service.js';

/** Programs send `Authorization: Bearer samsyn_…` instead of a session; no CSRF token is asked for then. */
@ApiTags('api-tokens')
@Controller('api-tokens')
export class ApiTokensController {
  constructor(
    private readonly tokens: ApiTokensService,
    private readonly idempotency: Idempotency,
  ) {}

  /** The tokens; a vendor sees its own supplier's. Sorts: createdAt, name, expiresAt. */
  @Permit('api-tokens:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: ApiTokenQueryDto): Promise<ApiTokenPageDto> {
    return this.tokens.page(tx, query);
  }

  @Permit('api-tokens:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<ApiTokenDto> {
    return this.tokens.get(tx, id);
  }

  /** Makes a token and shows it, this once. 422 scope_not_grantable for what the role it acts as does not hold. */
  @Permit('api-tokens:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateApiTokenDto,
  ): Promise<CreatedApiTokenDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.tokens.create(tx, id, body),
      find: async (id) => ({ ...(await this.tokens.get(tx, id)), token: null }),
    });
  }

  /** Revokes it at once and for good. 409 token_revoked where it is already. */
  @Permit('api-tokens:delete')
  @Delete(':id')
  revoke(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<ApiTokenDto> {
    return this.tokens.revoke(tx, id, seen);
  }
}
