import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, Permit } from '../../platform/auth/decorators.js';
import { Id, IdPipe } from '../../platform/http/id-param.js';
import { type CreationKey, Idempotency, IdempotencyKey } from '../../platform/http/idempotency.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { Tx, WithoutTransaction } from '../../platform/tenancy/transaction.interceptor.js';
import { InboundMessageDetailDto, InboundMessagePageDto, MessageQueryDto, ReplayedDto } from './inbound.dto.js';
import { InboundService } from './inbound.service.js';
import {
  CreatedIntegrationDto,
  CreateIntegrationDto,
  IntegrationDetailDto,
  IntegrationPageDto,
  IntegrationQueryDto,
  UpdateIntegrationDto,
} from './integrations.dto.js';
import { IntegrationsService } from './integrations.service.js';
import { MessagesService } from './messages.service.js';

/** The tools whose messages become outages, measurements and incidents. */
@ApiTags('integrations')
@Controller('integrations')
export class IntegrationsController {
  constructor(
    private readonly integrations: IntegrationsService,
    private readonly messages: MessagesService,
    private readonly inbound: InboundService,
    private readonly idempotency: Idempotency,
    private readonly tenancy: Tenancy,
  ) {}

  /** The integrations with how many of their messages stand where. Sorts: name. */
  @Permit('integrations:read')
  @Get()
  list(@Tx() tx: TenantTransaction, @Query() query: IntegrationQueryDto): Promise<IntegrationPageDto> {
    return this.integrations.page(tx, query);
  }

  /** One of them, with what it refused and why. */
  @Permit('integrations:read')
  @Get(':id')
  get(@Tx() tx: TenantTransaction, @Id() id: string): Promise<IntegrationDetailDto> {
    return this.integrations.get(tx, id);
  }

  /** Adds one and shows its secret, this once. 409 already_exists for a source another one has. */
  @Permit('integrations:create')
  @Post()
  create(
    @Tx() tx: TenantTransaction,
    @IdempotencyKey() key: CreationKey | null,
    @Body() body: CreateIntegrationDto,
  ): Promise<CreatedIntegrationDto> {
    return this.idempotency.once(tx, key, {
      create: (id) => this.integrations.create(tx, id, body),
      find: async (id) => ({ ...(await this.integrations.get(tx, id)), secret: null }),
    });
  }

  /** Changes what is given. 412 changed_meanwhile with the current one. */
  @Permit('integrations:update')
  @Patch(':id')
  update(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @IfMatch() seen: number,
    @Body() body: UpdateIntegrationDto,
  ): Promise<IntegrationDetailDto> {
    return this.integrations.update(tx, id, seen, body);
  }

  /** A new secret, shown this once. */
  @Permit('integrations:update')
  @Post(':id/secret')
  rotate(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<CreatedIntegrationDto> {
    return this.integrations.rotate(tx, id, seen);
  }

  @Permit('integrations:delete')
  @Delete(':id')
  @HttpCode(204)
  remove(@Tx() tx: TenantTransaction, @Id() id: string, @IfMatch() seen: number): Promise<void> {
    return this.integrations.remove(tx, id, seen);
  }

  /** What came in, latest first. */
  @Permit('integrations:read')
  @Get(':id/messages')
  listMessages(@Tx() tx: TenantTransaction, @Id() id: string, @Query() query: MessageQueryDto): Promise<InboundMessagePageDto> {
    return this.messages.page(tx, id, query);
  }

  /** One message with its payload. */
  @Permit('integrations:read')
  @Get(':id/messages/:messageId')
  getMessage(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Param('messageId', IdPipe) messageId: string,
  ): Promise<InboundMessageDetailDto> {
    return this.messages.get(tx, id, messageId);
  }

  /** Tries a dead message again. 409 message_not_dead. */
  @Permit('integrations:update')
  @WithoutTransaction()
  @Post(':id/messages/:messageId/replay')
  @HttpCode(200)
  async replay(
    @CurrentPrincipal() principal: Principal,
    @Id() id: string,
    @Param('messageId', IdPipe) messageId: string,
  ): Promise<InboundMessageDetailDto> {
    const message = await this.tenancy.run(principal, (tx) => this.messages.replay(tx, id, messageId));
    await this.inbound.process(principal.organisationId, messageId);
    return message;
  }

  /** Tries all dead messages of the integration again. */
  @Permit('integrations:update')
  @WithoutTransaction()
  @Post(':id/replay')
  @HttpCode(200)
  async replayAll(@CurrentPrincipal() principal: Principal, @Id() id: string): Promise<ReplayedDto> {
    const ids = await this.tenancy.run(principal, (tx) => this.messages.replayAll(tx, id));
    for (const messageId of ids) await this.inbound.process(principal.organisationId, messageId);
    return { replayed: ids.length };
  }

  /** Lets a dead message go. 409 message_not_dead. */
  @Permit('integrations:update')
  @Post(':id/messages/:messageId/discard')
  @HttpCode(200)
  discard(
    @Tx() tx: TenantTransaction,
    @Id() id: string,
    @Param('messageId', IdPipe) messageId: string,
  ): Promise<InboundMessageDetailDto> {
    return this.messages.discard(tx, id, messageId);
  }
}
