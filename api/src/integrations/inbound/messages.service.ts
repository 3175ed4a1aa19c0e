import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { mapPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { InboundMessageEntity } from './inbound-message.entity.js';
import type { InboundMessageDetailDto, InboundMessageDto, InboundMessagePageDto, MessageQueryDto } from './inbound.dto.js';
import { InboundRepository } from './inbound.repository.js';
import { IntegrationsRepository } from './integrations.repository.js';

/** What came in, for people to look at and, where it could not be taken, to try again or to let go. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly messages: InboundRepository,
    private readonly integrations: IntegrationsRepository,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, integrationId: string, request: MessageQueryDto): Promise<InboundMessagePageDto> {
    await this.expect(tx, integrationId);
    return mapPage(await this.messages.page(tx, integrationId, request), present);
  }

  async get(tx: TenantTransaction, integrationId: string, id: string): Promise<InboundMessageDetailDto> {
    const found = await this.messages.find(tx, id);
    if (found?.integrationId !== integrationId) throw notFound();
    return { ...present(found), payload: found.payload };
  }

  /** Lets a dead message be tried again, by what the integration says now. 409 message_not_dead for any other. */
  async replay(tx: TenantTransaction, integrationId: string, id: string): Promise<InboundMessageDetailDto> {
    await this.dead(tx, integrationId, id);
    await this.messages.update(tx, id, { status: 'received', attempts: 0, problem: null });
    await this.audit.record(tx, { action: 'replayed', objectType: 'integration', objectId: integrationId, after: { messageId: id } });
    return this.get(tx, integrationId, id);
  }

  async replayAll(tx: TenantTransaction, integrationId: string): Promise<string[]> {
    await this.expect(tx, integrationId);
    const ids = await this.messages.revive(tx, integrationId);
    await this.audit.record(tx, { action: 'replayed', objectType: 'integration', objectId: integrationId, after: { messages: ids.length } });
    return ids;
  }

  /** Lets a dead message go; it stays to be read. */
  async discard(tx: TenantTransaction, integrationId: string, id: string): Promise<InboundMessageDetailDto> {
    await this.dead(tx, integrationId, id);
    await this.messages.update(tx, id, { status: 'discarded' });
    await this.audit.record(tx, { action: 'discarded', objectType: 'integration', objectId: integrationId, after: { messageId: id } });
    return this.get(tx, integrationId, id);
  }

  private async dead(tx: TenantTransaction, integrationId: string, id: string): Promise<void> {
    const found = await this.messages.find(tx, id, true);
    if (found?.integrationId !== integrationId) throw notFound();
    if (found.status !== 'dead') throw new Problem(409, 'message_not_dead');
  }

  private async expect(tx: TenantTransaction, integrationId: string): Promise<void> {
    if (!(await this.integrations.find(tx, integrationId))) throw notFound();
  }
}

function present(message: InboundMessageEntity): InboundMessageDto {
  const { id, externalId, deliveries, status, attempts, problem, effect } = message;
  return {
    ...{ id, externalId, deliveries, status, attempts, problem, effect },
    receivedAt: message.receivedAt.toISOString(),
    processedAt: message.processedAt?.toISOString() ?? null,
  };
}
