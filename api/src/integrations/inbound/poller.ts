import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Problem } from '../../platform/errors/problem.js';
import { Outbound } from '../../platform/http/outbound.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { sideBySide } from '../../platform/jobs/side-by-side.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { OfOrganisation } from './inbound.repository.js';
import { InboundService, largestMessage } from './inbound.service.js';
import type { IntegrationEntity } from './integration.entity.js';
import { IntegrationsRepository } from './integrations.repository.js';

const everySeconds = 30;
/** Organisations whose tools are asked at once. */
const mostOrganisations = 8;

/** Fetches from tools that cannot send, and asks them for no more than what is new. */
@Injectable()
export class Poller implements OnModuleInit {
  private readonly logger = new Logger('Poller');

  constructor(
    private readonly integrations: IntegrationsRepository,
    private readonly inbound: InboundService,
    private readonly outbound: Outbound,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('poll-integrations', everySeconds, () => this.round());
  }

  private async round(): Promise<void> {
    const due = await this.integrations.due(new Date());
    await sideBySide(due, ({ organisationId }) => organisationId, mostOrganisations, async (one) => {
      await this.poll(one).catch((error: unknown) => this.logger.error({ ...one, error }));
      return true;
    });
  }

  /** Fetches once; a failure is shown with the integration, and the next time comes all the same. */
  async poll({ organisationId, id }: OfOrganisation): Promise<void> {
    const principal = systemPrincipal(organisationId);
    const integration = await this.tenancy.run(principal, (tx) => this.integrations.find(tx, id));
    if (!integration?.pollAddress) return;
    const { fetched, problem } = await this.fetch(integration);
    const taken = await this.tenancy.run(principal, async (tx) => {
      // What was changed while the tool answered is not undone.
      const current = await this.integrations.findForUpdate(tx, id);
      if (!current?.active || current.pollAddress !== integration.pollAddress) return null;
      const nextPollAt = new Date(tx.now.getTime() + (integration.pollMinutes ?? 1) * 60_000);
      const kept = fetched && (await this.inbound.keep(tx, id, fetched.body, { externalId: null, sentAt: null }));
      const refused = typeof kept === 'string' ? { code: `inbound_${kept}`, params: {} } : null;
      const pollProblem = problem ? { code: problem.code, params: problem.params } : refused;
      await this.integrations.update(tx, id, { polledAt: tx.now, nextPollAt, pollProblem, ...(fetched?.tags ?? {}) });
      return kept;
    });
    if (taken && typeof taken === 'object' && taken.status === 'received') await this.inbound.process(organisationId, taken.id);
  }

  private async fetch({ pollAddress, pollEtag, pollModified }: IntegrationEntity) {
    try {
      const headers = {
        accept: 'application/json',
        ...(pollEtag ? { 'if-none-match': pollEtag } : {}),
        ...(pollModified ? { 'if-modified-since': pollModified } : {}),
      };
      const answer = await this.outbound.send({ method: 'GET', address: pollAddress ?? '', headers, limitBytes: largestMessage });
      if (answer.status === 304) return { fetched: null, problem: null };
      if (answer.status !== 200) return { fetched: null, problem: new Problem(502, 'unexpected_status', { status: answer.status }) };
      const tags = { pollEtag: answer.headers.etag ?? null, pollModified: answer.headers['last-modified'] ?? null };
      return { fetched: { body: answer.body, tags }, problem: null };
    } catch (error) {
      if (error instanceof Problem) return { fetched: null, problem: error };
      throw error;
    }
  }
}
