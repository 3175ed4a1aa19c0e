import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { measuredDays, type MeasuredPoint } from '@samsyn/domain/service-levels/measured-days';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Problem } from '../../platform/errors/problem.js';
import { evidenceChanged, type EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Principal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { SeriesEntity } from '../series/series.entity.js';
import { IngestRepository, type NewMeasurement, type StoredMeasurement } from './ingest.repository.js';
import type { MeasurementRows } from './measurement-rows.js';
import type { IngestedDto } from './measurements.dto.js';
import { readMeasurements } from './read-measurements.js';
import { requestedSeries, type RequestedSeries, sameMeasurement } from './requested-series.js';

export interface IngestRequest {
  body: AsyncIterable<Buffer>;
  type: 'csv' | 'ndjson';
  source?: string | undefined;
  partial: boolean;
}

/** A correction in the audit log: series, instant, then state, value and response time before and after. */
type Correction = [seriesId: string, at: string, before: unknown[], after: unknown[]];

interface Sorted {
  added: NewMeasurement[];
  changed: NewMeasurement[];
  corrections: Correction[];
}

@Injectable()
export class IngestService {
  constructor(
    private readonly rows: IngestRepository,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  /** Takes a request's measurements, all of them or none; sent again they change nothing. */
  async ingest(principal: Principal, request: IngestRequest): Promise<IngestedDto> {
    // Read first: a caller that dawdles must hold no connection and no lock.
    const rows = await readMeasurements(request.body, request.type, Date.now());
    const { report, spans } = await this.tenancy.run(principal, (tx) => this.write(tx, rows, request));
    await evidenceChanged(this.jobs, principal.organisationId, spans);
    return report;
  }

  private async write(
    tx: TenantTransaction,
    rows: MeasurementRows,
    { source, partial }: IngestRequest,
  ): Promise<{ report: IngestedDto; spans: EvidenceSpan[] }> {
    const requested = requestedSeries(rows, await this.seriesNamed(tx, rows.keys, source));
    refuseBadRows(rows, partial);
    const { zone } = await this.organisations.current(tx);
    const stored = bySeries(await this.rows.around(tx, requested.map(reachOf), zone));
    const { added, changed, corrections } = sortOut(requested, stored);
    const times = requested.map(reachOf);
    if (added.length > 0) {
      const [from, to] = [Math.min(...times.map((each) => each.from)), Math.max(...times.map((each) => each.to))];
      await this.rows.prepareMonths(tx, from, to);
    }
    await this.rows.add(tx, added);
    await this.rows.correct(tx, changed);
    const written = new Set([...added, ...changed].map(({ series }) => series));
    const touched = requested.filter(({ series }) => written.has(series));
    for (const each of touched) await this.renewDays(tx, each, stored.get(each.series.id) ?? [], zone);
    const report: IngestedDto = {
      received: rows.received,
      added: added.length,
      changed: changed.length,
      unchanged: rows.received - rows.refusedRows - added.length - changed.length,
      refusedRows: rows.refusedRows,
      refused: rows.refused,
    };
    if (touched.length > 0) await this.record(tx, report, touched, corrections);
    return { report, spans: touched.map((each) => spanOf(each, stored.get(each.series.id) ?? [])) };
  }

  private async seriesNamed(tx: TenantTransaction, keys: readonly string[], source: string | undefined) {
    const found = await this.rows.lockSeries(tx, keys.filter((key) => isUUID(key)), keys, source);
    const byId = new Map(found.map((series) => [series.id, series]));
    const byName = new Map<string, SeriesEntity | 'ambiguous_series'>();
    for (const series of found) {
      byName.set(series.externalId, byName.has(series.externalId) ? 'ambiguous_series' : series);
    }
    return (key: string) => byId.get(key.toLowerCase()) ?? byName.get(key) ?? 'unknown_series';
  }

  /** The dates on which something is now otherwise: from the measurement before to the one after. */
  private async renewDays(
    tx: TenantTransaction,
    { series, points }: RequestedSeries,
    stored: readonly StoredMeasurement[],
    zone: string,
  ): Promise<void> {
    const { from, to } = neighbours(points, stored);
    const [first, last] = [localDate(from, zone), localDate(to, zone)];
    const days = measuredDays(merged(points, stored), zone).filter(({ day }) => day >= first && day <= last);
    await this.rows.saveDays(tx, series, days);
  }

  private async record(
    tx: TenantTransaction,
    report: IngestedDto,
    touched: readonly RequestedSeries[],
    corrections: readonly Correction[],
  ): Promise<void> {
    const { received, added, changed } = report;
    const reaches = touched.map(reachOf);
    await this.audit.record(tx, {
      action: 'measured',
      objectType: 'measurement',
      objectId: tx.organisationId,
      before: corrections.length > 0 ? { corrections: corrections.map(([id, at, before]) => [id, at, ...before]) } : null,
      after: {
        ...{ received, added, changed },
        series: reaches.map(({ seriesId }) => seriesId),
        from: new Date(Math.min(...reaches.map(({ from }) => from))).toISOString(),
        to: new Date(Math.max(...reaches.map(({ to }) => to))).toISOString(),
        corrections: corrections.map(([id, at, , after]) => [id, at, ...after]),
      },
    });
  }
}

function refuseBadRows(rows: MeasurementRows, partial: boolean): void {
  if (rows.refusedRows === 0 || partial) return;
  const errors = rows.refused.map(({ line, field, code, params }) => ({ field, code, params: { ...params, line } }));
  throw new Problem(422, 'rows_refused', { refused: rows.refusedRows, received: rows.received }, errors);
}

function bySeries(stored: readonly StoredMeasurement[]): Map<string, StoredMeasurement[]> {
  const groups = new Map<string, StoredMeasurement[]>();
  for (const each of stored) {
    const group = groups.get(each.seriesId);
    if (group) group.push(each);
    else groups.set(each.seriesId, [each]);
  }
  return groups;
}

/** What is new, what corrects; the rest is known. */
function sortOut(requested: readonly RequestedSeries[], stored: ReadonlyMap<string, StoredMeasurement[]>): Sorted {
  const sorted: Sorted = { added: [], changed: [], corrections: [] };
  for (const { series, points } of requested) {
    const known = new Map(stored.get(series.id)?.map((each) => [each.at, each]));
    for (const point of points) {
      const before = known.get(point.at);
      const { at, up, value, responseMs } = point;
      if (!before) sorted.added.push({ series, at, up, value, responseMs });
      else if (!sameMeasurement(before, point)) {
        sorted.changed.push({ series, at, up, value, responseMs });
        const [was, is] = [before, point].map((each) => [each.up, each.value, each.responseMs]);
        sorted.corrections.push([series.id, new Date(at).toISOString(), was ?? [], is ?? []]);
      }
    }
  }
  return sorted;
}

const reachOf = ({ series, points }: RequestedSeries) => ({
  seriesId: series.id,
  from: points[0]?.at ?? 0,
  to: points.at(-1)?.at ?? 0,
});

/** From the measurement before a request's first to the one after its last, where there are such. */
function neighbours(points: readonly MeasuredPoint[], stored: readonly StoredMeasurement[]) {
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const before = stored.findLast(({ at }) => at < first);
  const after = stored.find(({ at }) => at > last);
  return { from: before?.at ?? first, to: after?.at ?? last };
}

function spanOf({ series, points }: RequestedSeries, stored: readonly StoredMeasurement[]): EvidenceSpan {
  const { supplierId, towerId } = series;
  return { supplierId, towerId, ...neighbours(points, stored) };
}

/** Both in order of time; what a request says stands over what was stored. */
function merged(points: readonly MeasuredPoint[], stored: readonly StoredMeasurement[]): readonly MeasuredPoint[] {
  if (stored.length === 0) return points;
  const all = new Map<number, MeasuredPoint>([...stored, ...points].map((point) => [point.at, point]));
  return [...all.values()].sort((a, b) => a.at - b.at);
}
