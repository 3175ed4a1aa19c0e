import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Audit } from '../../platform/audit/audit.service.js';
import { Problem } from '../../platform/errors/problem.js';
import { Outbound } from '../../platform/http/outbound.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { sideBySide } from '../../platform/jobs/side-by-side.js';
import type { NewChange } from '../../platform/realtime/change.js';
import { Changes } from '../../platform/realtime/changes.service.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { eventTypeOf } from './event-types.js';
import { nextAttempt } from './retry.js';
import { type Due, WebhooksRepository } from './webhooks.repository.js';

const deliverJob = 'deliver-webhooks';
const everySeconds = 30;
/** Endpoints told at once, and how many deliveries each gets a round, so that no slow one takes the others' turn. */
const mostEndpoints = 8;
const ofEach = 20;
const turnMs = 20_000;
/** Longer than an answer may take: until then nobody else sends the same. */
const leaseMs = 120_000;
const hopelessMs = 12 * 3_600_000;
const answerLimit = 64 * 1024;

interface Outcome {
  status: number | null;
  problem: Problem | null;
}

/** Tells programs outside what happened: queued with what happened, sent afterwards, again and again until it is taken. */
@Injectable()
export class WebhookSender implements OnModuleInit {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly repository: WebhooksRepository,
    private readonly changes: Changes,
    private readonly outbound: Outbound,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.changes.also((tx, changes) => this.queue(tx, changes));
    this.jobs.repeat(deliverJob, everySeconds, () => this.round());
  }

  /** A moment later, when the transaction that queued has committed. */
  soon(): Promise<void> {
    return this.jobs.enqueue(deliverJob, {}, { singletonKey: 'soon', startAfterSeconds: 1 });
  }

  /** Tells every endpoint what is due, each in its own lane; one that does not take it waits for its next time. */
  async round(): Promise<void> {
    const due = await this.repository.due(new Date(), ofEach);
    const until = Date.now() + turnMs;
    const told = new Map<string, number>();
    await sideBySide(due, ({ endpointId }) => endpointId, mostEndpoints, async (one) => {
      const taken = await this.deliver(one).catch((error: unknown) => {
        this.logger.error({ ...one, error });
        return false;
      });
      if (taken) told.set(one.endpointId, (told.get(one.endpointId) ?? 0) + 1);
      return taken && Date.now() <= until;
    });
    // Who took all of its turn may have more to take, and need not wait for the next round.
    if ([...told.values()].includes(ofEach)) await this.soon();
  }

  /**
   * Sends one delivery that is due, and answers whether that went well; the endpoint may get it twice, and knows it then by
   * its `webhook-id`.
   */
  async deliver({ organisationId, id }: Due): Promise<boolean> {
    const principal = systemPrincipal(organisationId);
    const claimed = await this.tenancy.run(principal, (tx) => this.claim(tx, id));
    if (!claimed) return true;
    const { delivery, endpoint } = claimed;
    const outcome = await this.send(endpoint, delivery);
    await this.tenancy.run(principal, (tx) => this.note(tx, id, outcome));
    return outcome.problem === null;
  }

  private async queue(tx: TenantTransaction, changes: readonly NewChange[]): Promise<void> {
    let queued = 0;
    for (const { topic, subjectId, kind, supplierIds } of changes) {
      const type = eventTypeOf({ topic, kind });
      const event = { type, timestamp: tx.now.toISOString(), data: { topic, id: subjectId, kind, supplierIds } };
      if (type) queued += await this.repository.queue(tx, type, JSON.stringify(event));
    }
    // The delivery is kept with the change; that it is sent at once is not worth the change's failure.
    if (queued > 0) void this.soon().catch((error: unknown) => this.logger.warn(String(error)));
  }

  private async claim(tx: TenantTransaction, id: string) {
    const delivery = await this.repository.delivery(tx, id);
    if (delivery?.status !== 'pending' || delivery.nextAttemptAt > tx.now) return null;
    const endpoint = await this.repository.withSecret(tx, delivery.endpointId);
    if (!endpoint?.active) return null;
    await this.repository.updateDelivery(tx, id, {
      attempts: delivery.attempts + 1,
      nextAttemptAt: new Date(tx.now.getTime() + leaseMs),
    });
    return { delivery, endpoint };
  }

  private async send(
    { address, secret }: { address: string; secret: string },
    { id, payload }: { id: string; payload: string },
  ): Promise<Outcome> {
    const now = new Date();
    const name = `msg_${id}`;
    const headers = {
      'content-type': 'application/json',
      'webhook-id': name,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(name, now, payload),
    };
    try {
      const { status } = await this.outbound.send({ method: 'POST', address, headers, body: payload, limitBytes: answerLimit });
      const taken = status >= 200 && status < 300;
      return { status, problem: taken ? null : new Problem(502, 'unexpected_status', { status }) };
    } catch (error) {
      if (error instanceof Problem) return { status: null, problem: error };
      throw error;
    }
  }

  private async note(tx: TenantTransaction, id: string, { status, problem }: Outcome): Promise<void> {
    const delivery = await this.repository.delivery(tx, id);
    const endpoint = delivery && (await this.repository.find(tx, delivery.endpointId, true));
    if (!delivery || !endpoint) return;
    if (!problem) {
      await this.repository.updateDelivery(tx, id, { status: 'delivered', responseStatus: status, problem: null, deliveredAt: tx.now });
      if (endpoint.failingSince) await this.repository.update(tx, endpoint.id, { failingSince: null });
      return;
    }
    const { code, params } = problem;
    const again = nextAttempt(delivery.attempts, tx.now);
    await this.repository.updateDelivery(tx, id, {
      ...{ status: again ? 'pending' : 'failed', responseStatus: status, problem: { code, params } },
      ...(again ? { nextAttemptAt: again } : {}),
    });
    const failingSince = endpoint.failingSince ?? tx.now;
    // One has been tried for a day in vain, and nothing else has come through for half a day.
    const gone = !again && tx.now.getTime() - failingSince.getTime() >= hopelessMs;
    await this.repository.update(tx, endpoint.id, {
      failingSince,
      ...(gone ? { active: false, disabledAt: tx.now, version: endpoint.version + 1 } : {}),
    });
    if (gone) await this.audit.record(tx, { action: 'disabled', objectType: 'webhook', objectId: endpoint.id, after: { failingSince } });
  }
}
