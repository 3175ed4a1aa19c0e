import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Problem } from '../../platform/errors/problem.js';
import { evidenceChanged, type EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { IngestRepository, type NamedSeries } from './ingest.repository.js';
import type { MeasurementRows } from './measurement-rows.js';
import { noUp } from './measurement-rows.js';
import type { IngestedDto } from './measurements.dto.js';
import { readMeasurements } from './read-measurements.js';
import { RollUps } from './roll-ups.js';

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

  private async take(tx: TenantTransaction, rows: MeasurementRows, source: string | null, partial: boolean) {
    const series = this.meant(rows, await this.repository.series(tx, rows.keys, source));
    const taken = rows.count - this.refuseStrangers(rows, series);
    if (rows.refusedRows > 0 && !partial) {
      const report = reportOf(rows, { added: 0, changed: 0 }, 0);
      throw new Problem(422, 'rows_refused', { rows: rows.refusedRows }, [], { report });
    }
    await this.repository.stage(tx, rows, series);
    await this.repository.prepareMonths(tx);
    const before = await this.repository.corrections(tx);
    const merged = await this.repository.merge(tx);
    const spans = await this.renew(tx, series);
    const report = reportOf(rows, merged, taken);
    const { refused: _, ...after } = report;
    await this.audit.record(tx, { action: 'ingested', objectType: 'measurements', objectId: randomUUID(), before: { corrected: before }, after });
    return { report, spans };
  }

  /** For each key of the rows the one series it means, by id or by name. */
  private meant(rows: MeasurementRows, found: readonly NamedSeries[]): (NamedSeries | undefined)[] {
    return rows.keys.map((key) => {
      const own = found.filter(({ id, externalId }) => id === key || externalId === key);
      return own.length === 1 ? own[0] : undefined;
    });
  }

  /** Rows of no series, of several, or of one of the other kind; answers how many, and leaves them out. */
  private refuseStrangers(rows: MeasurementRows, series: readonly (NamedSeries | undefined)[]): number {
    let refused = 0;
    for (let index = 0; index < rows.count; index += 1) {
      const one = series[rows.keyOf[index] ?? -1];
      const kind = rows.up[index] === noUp ? 'figure' : 'probe';
      const code = one === undefined ? 'unknown_series' : one.kind === kind ? null : 'wrong_kind_of_series';
      if (code === null) continue;
      refused += 1;
      rows.refuse(rows.lines[index] ?? 0, 'series', code);
      rows.keyOf[index] = -1;
    }
    return refused;
  }

  private async renew(tx: TenantTransaction, series: readonly (NamedSeries | undefined)[]): Promise<EvidenceSpan[]> {
    const { zone } = await this.organisations.current(tx);
    const spans: EvidenceSpan[] = [];
    for (const touched of await this.repository.touched(tx)) {
      const one = series.find((each) => each?.id === touched.seriesId);
      if (!one) continue;
      await this.rollUps.renew(tx, touched, one.supplierId, zone);
      // The last state holds until the next probe: to the end of what is known, or to now.
      spans.push({ supplierId: one.supplierId, towerId: one.towerId, from: touched.from, to: null });
    }
    return spans;
  }
}

function reportOf(rows: MeasurementRows, { added, changed }: { added: number; changed: number }, taken: number): IngestedDto {
  const { received, refusedRows, refused } = rows;
  return { received, added, changed, unchanged: Math.max(0, taken - added - changed), refusedRows, refused };
}
