import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { textOf } from '../../platform/http/as-it-comes.js';
import type { InboundMessageEntity, MessageState } from './inbound-message.entity.js';
import type { ReceivedDto } from './inbound.dto.js';
import { InboundRepository } from './inbound.repository.js';
import { IntegrationsRepository } from './integrations.repository.js';
import { payloadHash, type Refusal, type Verified, verify } from './verify.js';

export const processInboundJob = 'process-inbound';

export interface ProcessInboundJob {
  organisationId: string;
  messageId: string;
}

export const largestMessage = 5 * 1024 * 1024;

/** Beyond what makes a message untrusted, what makes it of no use. */
type Reason = Refusal | 'replayed' | 'paused' | 'too_large' | 'not_json';
type Taken = ReceivedDto | Reason;

const statusOf: Record<Reason, number> = {
  ...{ unsigned: 401, wrong_signature: 401, too_old: 401, replayed: 409, paused: 409, too_large: 413, not_json: 422 },
};

/** Takes messages in: nothing before their sender is known, everything once, and each refusal counted. */
@Injectable()
export class InboundService {
  constructor(
    private readonly repository: InboundRepository,
    private readonly integrations: IntegrationsRepository,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  /** @throws Problem 404 where there is no such integration, else with the reason as its code, `inbound_…` */
  async receive(integrationId: string, headers: IncomingHttpHeaders, body: unknown, now: Date): Promise<ReceivedDto> {
    const organisationId = await this.repository.organisationOf(integrationId);
    if (!organisationId) throw notFound();
    const payload = await textOf(body, largestMessage).catch((error: unknown) => {
      if (error instanceof Problem) return null;
      // Who hung up gets no answer, and has not found a fault in the program.
      throw new Problem(400, 'bad_request');
    });
    const taken = await this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      const result = payload === null ? 'too_large' : await this.take(tx, integrationId, headers, payload, now);
      if (typeof result === 'string') await this.repository.refuse(tx, integrationId, result);
      return result;
    });
    if (typeof taken === 'string') throw new Problem(statusOf[taken], `inbound_${taken}`);
    // Also one that is there already: who sends it again may do so because the first time ended before it was queued.
    if (taken.status === 'received') await this.process(organisationId, taken.id);
    return taken;
  }

  /** Keeps what was fetched or sent, unless it is there already. */
  async keep(tx: TenantTransaction, integrationId: string, payload: string, { externalId, sentAt }: Verified): Promise<Taken> {
    if (!isJsonText(payload)) return 'not_json';
    const hash = payloadHash(payload);
    const id = randomUUID();
    const message = { id, integrationId, payloadHash: hash, payload, sentAt, receivedAt: tx.now };
    if (externalId === null) {
      await this.repository.lockArrivals(tx, integrationId);
      const latest = await this.repository.latest(tx, integrationId);
      // The last thing said, said again, is nothing new; what is said again after something else is how it stands now.
      if (latest?.payloadHash === hash) return this.again(tx, latest, null);
      await this.repository.insert(tx, { ...message, externalId: `${tx.now.toISOString()} ${hash}` });
      return received(id, 'received', false);
    }
    if (await this.repository.insert(tx, { ...message, externalId })) return received(id, 'received', false);
    const known = await this.repository.findByExternalId(tx, integrationId, externalId);
    if (!known) throw new Error('the message that was there is gone');
    // A tool that tries again signs anew; the same signature once more, or another text by that name, was overheard.
    const again = known.payloadHash === hash && (sentAt === null || known.sentAt === null || sentAt > known.sentAt);
    return again ? this.again(tx, known, sentAt) : 'replayed';
  }

  process(organisationId: string, messageId: string): Promise<void> {
    return this.jobs.enqueue(processInboundJob, { organisationId, messageId }, { singletonKey: messageId });
  }

  /** What could not be read the first time may be readable by now: who sends it again asks for just that. */
  private async again(tx: TenantTransaction, known: InboundMessageEntity, sentAt: Date | null): Promise<Taken> {
    const dead = known.status === 'dead';
    const revived = dead ? ({ status: 'received', attempts: 0, problem: null } as const) : {};
    await this.repository.update(tx, known.id, { deliveries: known.deliveries + 1, sentAt, ...revived });
    return received(known.id, dead ? 'received' : known.status, true);
  }

  private async take(
    tx: TenantTransaction,
    integrationId: string,
    headers: IncomingHttpHeaders,
    payload: string,
    now: Date,
  ): Promise<Taken> {
    const integration = await this.integrations.withSecret(tx, integrationId);
    if (!integration) throw notFound();
    const verified = verify(integration.verification, integration.secret, headers, payload, now);
    if (typeof verified === 'string') return verified;
    if (!integration.active) return 'paused';
    return this.keep(tx, integrationId, payload, verified);
  }
}

const received = (id: string, status: MessageState, duplicate: boolean): ReceivedDto => ({ id, status, duplicate });

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return !text.includes('\u0000');
  } catch {
    return false;
  }
}
