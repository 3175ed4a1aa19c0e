import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { alertGroup, statusIncident } from '../../src/integrations/adapters/sample-documents.js';
import { InboundService } from '../../src/integrations/inbound/inbound.service.js';
import { IntegrationsService } from '../../src/integrations/inbound/integrations.service.js';
import { MessageWorker } from '../../src/integrations/inbound/message-worker.js';
import { testEvent } from '../../src/integrations/webhooks/event-types.js';
import { WebhooksRepository } from '../../src/integrations/webhooks/webhooks.repository.js';
import { WebhooksService } from '../../src/integrations/webhooks/webhooks.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

const minute = 60_000;

/** No grade of the demo's says anything of a service level, so that invented messages move no figure. */
const impacts = { none: 0, minor: 0, major: 0, critical: 0 };
/** A disturbance to be told of, by each tool; illustrative throughout. */
const component = 'Statussidan (exempel)';

/** Two tools that have sent something, one of it not to be read, and a paused webhook; nothing here calls anybody. */
export async function addIntegrations(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  await addStatusPage(app, nacka, now);
  await addAlerts(app, nacka, now);
  await addWebhook(app, nacka, now);
}

async function addStatusPage(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  const tool = await connect(app, nacka, { name: 'Orange statussida (exempel)', kind: 'statuspage', supplier: 'orange', verification: 'standard' });
  const at = (minutes: number) => new Date(now.getTime() - minutes * minute).toISOString();
  const story = { id: 'demo-1', name: 'Långsam inloggning', started_at: at(310), created_at: at(308), impact: 'minor' };
  await say(app, nacka, tool, 305, now, statusIncident({ ...story, status: 'investigating', updated_at: at(306) }));
  await say(app, nacka, tool, 260, now, statusIncident({ ...story, status: 'resolved', updated_at: at(261), resolved_at: at(262) }));
  await say(app, nacka, tool, 45, now, statusIncident({ ...story, id: 'demo-2', name: 'Störning i utskrifter', impact: 'partial', updated_at: at(46) }));
}

async function addAlerts(app: INestApplicationContext, nacka: Nacka, now: Date): Promise<void> {
  const tool = await connect(app, nacka, { name: 'Stadsnätets larm (exempel)', kind: 'alertmanager', supplier: 'stadsnat', verification: 'bearer' });
  const group = alertGroup();
  const [alert] = group.alerts;
  const times = { startsAt: new Date(now.getTime() - 150 * minute).toISOString(), endsAt: new Date(now.getTime() - 138 * minute).toISOString() };
  const annotations = { summary: 'Växeln i Sickla svarar inte' };
  await say(app, nacka, tool, 137, now, { ...group, alerts: [{ ...alert, ...times, annotations, status: 'resolved' }] });
}

async function addWebhook(app: INestApplicationContext, { principal }: Nacka, now: Date): Promise<void> {
  const id = randomUUID();
  await app.get(Tenancy).run(principal, async (tx) => {
    const address = 'https://chatt.nacka.example/samsyn';
    await app.get(WebhooksService).create(tx, id, { name: 'Driftchatten (exempel)', address, eventTypes: ['incident.created', 'major_incident.changed'], active: false });
    for (const [minutes, status, responseStatus] of [[1_500, 'delivered', 204], [1_440, 'failed', 503], [90, 'delivered', 204]] as const) {
      const createdAt = new Date(now.getTime() - minutes * minute);
      await app.get(WebhooksRepository).insertDelivery(tx, {
        ...{ id: randomUUID(), endpointId: id, eventType: testEvent, createdAt, nextAttemptAt: createdAt, status, responseStatus },
        payload: JSON.stringify({ type: testEvent, timestamp: createdAt.toISOString(), data: {} }),
        attempts: status === 'failed' ? 8 : 1,
        problem: status === 'failed' ? { code: 'unexpected_status', params: { status: responseStatus } } : null,
        deliveredAt: status === 'delivered' ? createdAt : null,
      });
    }
  });
}

interface Tool {
  name: string;
  kind: 'statuspage' | 'alertmanager';
  supplier: string;
  verification: 'standard' | 'bearer';
}

async function connect(app: INestApplicationContext, { principal, parties, towerIds }: Nacka, { supplier, ...told }: Tool): Promise<string> {
  const place = { supplierId: parties[supplier]?.supplierId ?? '', towerId: towerIds['network'] ?? '' };
  const create = (tx: TenantTransaction) => app.get(IntegrationsService).create(tx, randomUUID(), { ...told, ...place, component, impacts });
  return (await app.get(Tenancy).run(principal, create)).id;
}

/** A message that came so many minutes ago, worked off as any other. */
async function say(app: INestApplicationContext, { principal }: Nacka, tool: string, minutesAgo: number, now: Date, document: object): Promise<void> {
  const { organisationId } = principal;
  const at = new Date(now.getTime() - minutesAgo * minute);
  const named = { externalId: `demo-${minutesAgo}`, sentAt: at };
  const kept = await app
    .get(Tenancy)
    .run(systemPrincipal(organisationId), (tx) => app.get(InboundService).keep({ ...tx, now: at }, tool, JSON.stringify(document), named));
  if (typeof kept === 'string') throw new Error(`the demo's message was refused: ${kept}`);
  await app.get(MessageWorker).run({ organisationId, messageId: kept.id });
}
