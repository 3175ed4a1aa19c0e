import { Injectable, type OnModuleInit } from '@nestjs/common';
import { measureJob } from '../../incidents/imports/import-runner.js';
import { Problem } from '../../platform/errors/problem.js';
import { evidenceChanged } from '../../platform/jobs/evidence-changed.js';
import { JobQueue, mostAttempts } from '../../platform/jobs/job-queue.js';
import { type Principal, systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { readDocument } from '../adapters/read-document.js';
import { ApplyFacts } from './apply-facts.service.js';
import type { InboundMessageEntity } from './inbound-message.entity.js';
import { InboundRepository } from './inbound.repository.js';
import { InboundService, processInboundJob, type ProcessInboundJob } from './inbound.service.js';
import { IntegrationsRepository } from './integrations.repository.js';

/**
 * Works kept messages off. A message's facts and its state are one transaction, so that a killed process leaves it undone
 * or done; what is to be measured because of it stays noted until the measuring has been handed over.
 */
@Injectable()
export class MessageWorker implements OnModuleInit {
  constructor(
    private readonly repository: InboundRepository,
    private readonly integrations: IntegrationsRepository,
    private readonly inbound: InboundService,
    private readonly facts: ApplyFacts,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.work<ProcessInboundJob>(processInboundJob, (job) => this.run(job));
    this.jobs.onStart(() => this.resume());
  }

  async run({ organisationId, messageId }: ProcessInboundJob): Promise<void> {
    const principal = systemPrincipal(organisationId);
    try {
      await this.tenancy.run(principal, (tx) => this.process(tx, messageId));
    } catch (error) {
      const again = await this.note(principal, messageId, error);
      if (again) throw error;
      return;
    }
    await this.handOver(principal, messageId);
  }

  private async process(tx: TenantTransaction, messageId: string): Promise<void> {
    const message = await this.repository.find(tx, messageId, true);
    if (message?.status !== 'received') return;
    await this.repository.lock(tx, message.integrationId);
    const integration = await this.integrations.find(tx, message.integrationId);
    if (!integration) return;
    const facts = readDocument(integration.kind, message.payload, integration);
    const { effect, toMeasure } = await this.facts.apply(tx, integration, facts, message.receivedAt);
    await this.repository.update(tx, messageId, {
      ...{ status: 'processed', attempts: message.attempts + 1, problem: null, processedAt: tx.now, effect },
      toMeasure: toMeasure.spans.length + toMeasure.incidentIds.length > 0 ? toMeasure : null,
    });
  }

  /** Whether it is worth another try: what the document itself lacks, no repetition brings. */
  private note(principal: Principal, messageId: string, error: unknown): Promise<boolean> {
    const { code, params, errors } = error instanceof Problem ? error : new Problem(500, 'internal_error');
    return this.tenancy.run(principal, async (tx) => {
      const message = await this.repository.find(tx, messageId, true);
      if (message?.status !== 'received') return false;
      const attempts = message.attempts + 1;
      const again = !(error instanceof Problem) && attempts < mostAttempts;
      await this.repository.update(tx, messageId, {
        ...{ attempts, status: again ? 'received' : 'dead', problem: { code, params, errors } },
      });
      return again;
    });
  }

  private async handOver(principal: Principal, messageId: string): Promise<void> {
    const { organisationId } = principal;
    const message = await this.tenancy.run(principal, (tx): Promise<InboundMessageEntity | null> => this.repository.find(tx, messageId));
    if (!message?.toMeasure) return;
    const { spans, incidentIds } = message.toMeasure;
    await evidenceChanged(this.jobs, organisationId, spans);
    if (incidentIds.length > 0) await this.jobs.enqueue(measureJob, { organisationId, incidentIds });
    await this.tenancy.run(principal, (tx) => this.repository.update(tx, messageId, { toMeasure: null }));
  }

  private async resume(): Promise<void> {
    for (const { organisationId, id } of await this.repository.waiting()) await this.inbound.process(organisationId, id);
  }
}
