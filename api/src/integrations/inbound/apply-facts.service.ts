import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MeasurementsService } from '../../evidence/measurements/measurements.service.js';
import type { OutageDto } from '../../evidence/outages/outages.dto.js';
import { OutagesService } from '../../evidence/outages/outages.service.js';
import type { EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { Fact, IncidentChange } from '../adapters/fact.js';
import type { MessageEffect, ToMeasure } from './inbound-message.entity.js';
import { InboundRepository } from './inbound.repository.js';
import { IncidentFacts } from './incident-facts.service.js';
import type { IntegrationEntity } from './integration.entity.js';

export interface Applied {
  effect: MessageEffect;
  toMeasure: ToMeasure;
}

type OutageFact = Extract<Fact, { kind: 'outage' }> & { saidAt: number };
type SaidOfIncidents = [events: Extract<Fact, { kind: 'incident_event' }>[], changes: IncidentChange[]];
const told = ['title', 'from', 'to', 'impact', 'component'] as const;

/** Makes outages, measurements and incidents of what a message says, in the message's own transaction. */
@Injectable()
export class ApplyFacts {
  constructor(
    private readonly repository: InboundRepository,
    private readonly outages: OutagesService,
    private readonly measurements: MeasurementsService,
    private readonly incidents: IncidentFacts,
  ) {}

  async apply(tx: TenantTransaction, integration: IntegrationEntity, facts: readonly Fact[], receivedAt: Date): Promise<Applied> {
    const outages = facts.flatMap((fact) => (fact.kind === 'outage' ? [{ ...fact, saidAt: fact.saidAt ?? receivedAt.getTime() }] : []));
    const events = facts.flatMap((fact) => (fact.kind === 'incident_event' ? [fact] : []));
    const changes = facts.flatMap((fact) => (fact.kind === 'incident_change' ? [fact.change] : []));
    const lines = facts.flatMap((fact) => (fact.kind === 'measurement' ? [fact.line] : []));
    const parts = [
      await this.takeOutages(tx, integration, outages),
      ...(events.length + changes.length > 0 ? [await this.takeIncidents(tx, integration, events, changes)] : []),
      ...(lines.length > 0 ? [await this.takeMeasurements(tx, lines)] : []),
    ];
    const sum = (key: keyof MessageEffect) => parts.reduce((total, { effect }) => total + effect[key], 0);
    return {
      effect: { added: sum('added'), changed: sum('changed'), unchanged: sum('unchanged'), outdated: sum('outdated') },
      toMeasure: {
        spans: parts.flatMap(({ toMeasure }) => toMeasure.spans),
        incidentIds: parts.flatMap(({ toMeasure }) => toMeasure.incidentIds),
      },
    };
  }

  /** What the buyer has added to an outage, its cause and note, stays: tools do not tell it. */
  private async takeOutages(tx: TenantTransaction, { id: integrationId, source }: IntegrationEntity, facts: OutageFact[]): Promise<Applied> {
    const effect = { ...nothing };
    const spans: EvidenceSpan[] = [];
    const known = await this.outages.known(tx, source, facts.map(({ outage }) => outage.externalId));
    for (const { outage, saidAt } of facts.toSorted((a, b) => a.saidAt - b.saidAt)) {
      const news = await this.repository.isNews(tx, integrationId, outage.externalId, saidAt);
      const before = known.get(outage.externalId);
      if (!news) effect.outdated += 1;
      else if (!before) {
        const { after, spans: touched } = await this.outages.create(tx, randomUUID(), outage);
        known.set(outage.externalId, after);
        spans.push(...touched);
        effect.added += 1;
      } else if (differs(before, outage)) {
        const changes = Object.fromEntries(told.map((field) => [field, outage[field] ?? null]));
        const { after, spans: touched } = await this.outages.update(tx, before.id, before.version, changes);
        known.set(outage.externalId, after);
        spans.push(...touched);
        effect.changed += 1;
      } else effect.unchanged += 1;
    }
    return { effect, toMeasure: { spans, incidentIds: [] } };
  }

  private async takeIncidents(tx: TenantTransaction, integration: IntegrationEntity, ...said: SaidOfIncidents): Promise<Applied> {
    const { effect, incidentIds } = await this.incidents.take(tx, integration, ...said);
    return { effect, toMeasure: { spans: [], incidentIds } };
  }

  private async takeMeasurements(tx: TenantTransaction, lines: Record<string, string | number>[]): Promise<Applied> {
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const body = inOnePiece(Buffer.from(text));
    const { report, spans } = await this.measurements.ingestIn(tx, { body, type: 'ndjson', source: null, partial: false });
    const { added, changed, unchanged } = report;
    return { effect: { added, changed, unchanged, outdated: 0 }, toMeasure: { spans, incidentIds: [] } };
  }
}

const nothing: MessageEffect = { added: 0, changed: 0, unchanged: 0, outdated: 0 };

const sameTime = (a: string | null | undefined, b: string | null | undefined) =>
  (a ? Date.parse(a) : null) === (b ? Date.parse(b) : null);

const differs = (before: OutageDto, { title, from, to, impact, component }: OutageFact['outage']): boolean =>
  before.title !== title ||
  before.impact !== impact ||
  before.component !== (component ?? null) ||
  !sameTime(before.from, from) ||
  !sameTime(before.to, to);

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}
