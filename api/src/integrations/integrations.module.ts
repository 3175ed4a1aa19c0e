import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { IncidentsModule } from '../incidents/incidents.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { ApiTokenEntity } from './api-tokens/api-token.entity.js';
import { ApiTokensController } from './api-tokens/api-tokens.controller.js';
import { ApiTokensRepository } from './api-tokens/api-tokens.repository.js';
import { ApiTokensService } from './api-tokens/api-tokens.service.js';
import { ApplyFacts } from './inbound/apply-facts.service.js';
import { InboundMessageEntity } from './inbound/inbound-message.entity.js';
import { InboundController } from './inbound/inbound.controller.js';
import { InboundRepository } from './inbound/inbound.repository.js';
import { IncidentFacts } from './inbound/incident-facts.service.js';
import { InboundService } from './inbound/inbound.service.js';
import { IntegrationEntity } from './inbound/integration.entity.js';
import { IntegrationsController } from './inbound/integrations.controller.js';
import { IntegrationsRepository } from './inbound/integrations.repository.js';
import { IntegrationsService } from './inbound/integrations.service.js';
import { MessageWorker } from './inbound/message-worker.js';
import { MessagesService } from './inbound/messages.service.js';
import { Poller } from './inbound/poller.js';
import { PreviewController } from './inbound/preview.controller.js';
import { WebhookDeliveryEntity } from './webhooks/webhook-delivery.entity.js';
import { WebhookEndpointEntity } from './webhooks/webhook-endpoint.entity.js';
import { WebhookSender } from './webhooks/webhook-sender.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebhooksRepository } from './webhooks/webhooks.repository.js';
import { WebhooksService } from './webhooks/webhooks.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ApiTokenEntity,
      IntegrationEntity,
      InboundMessageEntity,
      WebhookEndpointEntity,
      WebhookDeliveryEntity,
    ]),
    EvidenceModule,
    IncidentsModule,
    SuppliersModule,
  ],
  controllers: [ApiTokensController, InboundController, PreviewController, IntegrationsController, WebhooksController],
  providers: [
    ApiTokensRepository,
    ApiTokensService,
    ApplyFacts,
    InboundRepository,
    IncidentFacts,
    InboundService,
    IntegrationsRepository,
    IntegrationsService,
    MessagesService,
    MessageWorker,
    Poller,
    WebhookSender,
    WebhooksRepository,
    WebhooksService,
  ],
})
export class IntegrationsModule {}
