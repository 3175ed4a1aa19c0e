import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Problem } from '../../platform/errors/problem.js';
import { evidenceChanged, type EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type Correction, IngestRepository } from './ingest.repository.js';
import type { MeasurementRows } from './measurement-rows.js';
import type { IngestedDto } from './measurements.dto.js';
import type { NamedSeries } from './named-series.js';
import { readMeasurements } from './read-measurements.js';
import { RollUps, type TouchedSeries } from './roll-ups.js';
import { SeriesRows } from './series-rows.js';

export interface Ingest {
  body: AsyncIterable<Buffer>;
  type: 'csv' | 'ndjson';
  source: string | null;
  partial: boolean;
}

/** Measurements in bulk, each request whole in one transaction. */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly repository: IngestRepository,
    private readonly rollUps: RollUps,
    private readonly organisations: OrganisationsService,
    private readonly tenancy: Tenancy,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async ingest(principal: Principal, { body, type, source, partial }: Ingest): Promise<IngestedDto> {
    const rows = await readMeasurements(body, type, Date.now());
    const { report, spans } = await this.tenancy.run(principal, (tx) => this.take(tx, rows, source, partial));
    await evidenceChanged(this.jobs, principal.organisationId, spans);
    return report;
  }

  /** The same within a transaction; its spans are for evidenceChanged once that has committed. */
  async ingestIn(tx: TenantTransaction, { body, type, source, partial }: Ingest) {
    return this.take(tx, await readMeasurements(body, type, tx.now.getTime()), source, partial);
  }

  private async take(tx: TenantTransaction, rows: MeasurementRows, source: string | null, partial: boolean) {
    const measured = new SeriesRows(rows, meant(rows.keys, await this.repository.series(tx, rows.keys, source)));
    if (rows.refusedRows > 0 && !partial) {
      const report = reportOf(rows, { added: 0, changed: 0 }, 0);
      throw new Problem(422, 'rows_refused', { rows: rows.refusedRows }, [], { report });
    }
    const { corrected, ...merged } = measured.taken === 0 ? nothing : await this.store(tx, measured);
    const report = reportOf(rows, merged, measured.taken);
    const { refused: _, ...after } = report;
    const tells = { topic: 'measurements', supplierIds: [...new Set(measured.series.map(({ supplierId }) => supplierId))] } as const;
    const change = { action: 'ingested', objectType: 'measurements', objectId: randomUUID(), before: { corrected }, after } as const;
    await this.audit.record(tx, measured.taken > 0 ? { ...change, tells } : change);
    // The last state holds until the next probe: to the end of what is known, or to now.
    const spans = measured.series.map(({ supplierId, towerId }, place): EvidenceSpan => {
      return { supplierId, towerId, from: measured.first[place] ?? 0, to: null };
    });
    return { report, spans };
  }

  /** Where nothing is stored among the rows yet, as is usual, there is nothing to compare and nothing to read back. */
  private async store(tx: TenantTransaction, measured: SeriesRows) {
    const { repository } = this;
    await repository.lock(tx);
    await repository.prepareMonths(tx, measured);
    await repository.stage(tx, measured);
    const isNew = measured.ascending && !(await repository.overlaps(tx, measured));
    const { zone } = await this.organisations.current(tx);
    if (isNew) {
      await this.rollUps.renewWhile(tx, touched(measured, isNew), zone, () => repository.append(tx, measured));
      return { added: measured.taken, changed: 0, corrected: [] };
    }
    const corrected = await repository.corrections(tx, measured);
    const { added, changed } = await repository.merge(tx, measured);
    await this.rollUps.renew(tx, touched(measured, isNew), zone);
    return { added, changed, corrected };
  }
}

const nothing = { added: 0, changed: 0, corrected: [] as Correction[] };

/** For each key of the rows the one series it means, by id or by name. */
function meant(keys: readonly string[], found: readonly NamedSeries[]): (NamedSeries | undefined)[] {
  const named = new Map<string, Set<NamedSeries>>();
  for (const one of found) {
    for (const name of [one.id, one.externalId]) named.set(name, (named.get(name) ?? new Set()).add(one));
  }
  return keys.map((key) => {
    const [one, other] = named.get(key) ?? [];
    return other ? undefined : one;
  });
}

function touched(measured: SeriesRows, isNew: boolean): TouchedSeries[] {
  const { series, first, last } = measured;
  const points = isNew ? measured.points() : [];
  return series.map(({ id, supplierId }, place) => ({
    ...{ seriesId: id, supplierId, from: first[place] ?? 0, to: last[place] ?? 0 },
    points: points[place] ?? null,
  }));
}

function reportOf(rows: MeasurementRows, { added, changed }: { added: number; changed: number }, taken: number): IngestedDto {
  const { received, refusedRows, refused } = rows;
  return { received, added, changed, unchanged: Math.max(0, taken - added - changed), refusedRows, refused };
}
