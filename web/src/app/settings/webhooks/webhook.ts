import type { components } from '@samsyn/api-client';

export type Webhook = components['schemas']['WebhookDto'];
export type CreatedWebhook = components['schemas']['CreatedWebhookDto'];
export type Delivery = components['schemas']['DeliveryDto'];
export type EventType = components['schemas']['CreateWebhookDto']['eventTypes'][number];

export const eventTypes: readonly EventType[] = [
  ...(['incident.created', 'incident.step', 'incident.imported', 'outage.recorded', 'outage.changed'] as const),
  ...(['maintenance.recorded', 'maintenance.changed', 'result.changed', 'credit.reckoned', 'credit.step'] as const),
  'major_incident.changed',
];
