import { Injectable } from '@nestjs/common';
import { formatInstant } from '@samsyn/domain/time/instant';
import { periodOf, previousPeriod, shiftPeriod } from '@samsyn/domain/time/period';
import { IncidentHistories } from '../incidents/incident-histories.js';
import { invalid, notFound } from '../platform/errors/problem.js';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { MeasureService } from '../results/measure.service.js';
import { ResultsService } from '../results/results.service.js';
import { monthsBetween } from '../results/period-results.js';
import { type HandOffCount, type Held, type HandOffPosition, HandOffReadingRepository, type HandOffScope } from './hand-off-reading.repository.js';
import { handOffRecord, type HandOffRecord } from './hand-off-record.js';
import type {
  HandOffListQueryDto,
  HandOffMatrixDto,
  HandOffPageDto,
  HandOffPairDto,
  HandOffQueryDto,
  HandOffTotalsDto,
  IncidentHandOffLedgerDto,
  SupplierHoldingDto,
} from './hand-offs.dto.js';

const defaultLimit = 50;
const listSort = '-at';
const mostMonths = 120;
const nothing = { handOffs: 0, returnedUnworked: 0, bounces: 0, incidents: 0 };

@Injectable()
export class HandOffsService {
  constructor(
    private readonly rows: HandOffReadingRepository,
    private readonly histories: IncidentHistories,
    private readonly measuring: MeasureService,
    private readonly results: ResultsService,
  ) {}

  /** R21: the ledger by supplier pair and by holder, of the months asked for. */
  async matrix(tx: TenantTransaction, query: HandOffQueryDto): Promise<HandOffMatrixDto> {
    const scope = await this.scope(tx, query);
    const counts = await this.rows.counts(tx, scope);
    const pairs = counts.flatMap(pairOf);
    const held = await this.rows.held(tx, scope);
    const byMonth = new Map(counts.map((count) => [count.period, totalsOf(count)]));
    const { first, last } = await this.rows.extent(tx);
    const sides = new Set(pairs.flatMap(({ fromSupplierId, toSupplierId }) => [fromSupplierId, toSupplierId]));
    const suppliers = (await this.rows.names(tx, scope)).flatMap((supplier) => {
      const own = held.find(({ supplierId }) => supplierId === supplier.supplierId);
      return own || sides.has(supplier.supplierId) ? [{ ...supplier, ...holdingOf(own) }] : [];
    });
    const { from, to } = scope;
    return {
      ...{ from, to, pairs, suppliers },
      ...nobodys(tx, scope, held),
      totals: counts.filter((count) => count.period === null && count.fromSupplierId === null).map(totalsOf)[0] ?? nothing,
      months: monthsBetween(from, to).map((period) => ({ period, ...(byMonth.get(period) ?? nothing) })),
      firstPeriod: first,
      lastPeriod: last,
    };
  }

  /** The hand-offs behind a cell, the latest first. */
  async page(tx: TenantTransaction, query: HandOffListQueryDto): Promise<HandOffPageDto> {
    const { fromSupplierId = null, toSupplierId = null, only = null, cursor, limit = defaultLimit } = query;
    const scope = await this.scope(tx, query);
    const after = cursor === undefined ? null : positionOf(cursor);
    const rows = await this.rows.page(tx, { ...scope, fromSupplierId, toSupplierId, only }, after, limit + 1);
    const names = new Map((await this.rows.names(tx, scope)).map(({ supplierId, name }) => [supplierId, name]));
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => ({
        ...row,
        at: row.at.toISOString(),
        fromSupplierName: names.get(row.fromSupplierId) ?? '',
        toSupplierName: names.get(row.toSupplierId) ?? '',
      })),
      nextCursor: last
        ? writeCursor({ sort: listSort, value: `${last.at.toISOString()} ${last.sequence}`, id: last.incidentId })
        : null,
    };
  }

  /** One incident's ledger, reckoned anew from its history, so that a running one is as it is now. */
  async ofIncident(tx: TenantTransaction, incidentId: string): Promise<IncidentHandOffLedgerDto> {
    const [known] = await this.histories.load(tx, [incidentId]);
    if (!known) throw notFound();
    // The catalogue holds what the caller may see: to a vendor the service time of others is not told.
    return present(handOffRecord(known, await this.measuring.catalogue(tx), tx.now.getTime()));
  }

  private async scope(tx: TenantTransaction, query: HandOffQueryDto): Promise<HandOffScope> {
    const lastClosed = async () => previousPeriod(periodOf(tx.now.getTime(), await this.results.zone(tx)));
    const from = query.from ?? query.to ?? (await lastClosed());
    const to = query.to ?? from;
    if (to < from) throw invalid([{ field: 'to', code: 'reversed_interval' }]);
    if (to >= shiftPeriod(from, mostMonths)) throw invalid([{ field: 'to', code: 'too_many_months', params: { most: mostMonths } }]);
    return { from, to, towerId: query.towerId ?? null, priority: query.priority ?? null };
  }
}

const totalsOf = ({ handOffs, returnedUnworked, bounces, incidents }: HandOffCount): HandOffTotalsDto => ({
  handOffs,
  returnedUnworked,
  bounces,
  incidents,
});

function pairOf(count: HandOffCount): HandOffPairDto[] {
  const { fromSupplierId, toSupplierId, medianHeldMs, medianHeldServiceMs } = count;
  if (fromSupplierId === null || toSupplierId === null) return [];
  return [{ fromSupplierId, toSupplierId, ...totalsOf(count), medianHeldMs, medianHeldServiceMs }];
}

const holdingOf = (held: Held | undefined): Omit<SupplierHoldingDto, 'supplierId' | 'name'> => ({
  heldMs: held?.wallMs ?? 0,
  heldServiceMs: held?.serviceMs ?? null,
  withoutCalendarMs: held?.withoutCalendarMs ?? 0,
  incidents: held?.incidents ?? 0,
});

function nobodys(tx: TenantTransaction, { towerId }: HandOffScope, held: readonly Held[]) {
  if (tx.principal.role === 'vendor' || towerId !== null) return { unownedMs: null, stoodResolvedMs: null, wallMs: null };
  const sum = (kind?: Held['kind']) =>
    held.filter((each) => kind === undefined || each.kind === kind).reduce((total, { wallMs }) => total + wallMs, 0);
  return { unownedMs: sum('unowned'), stoodResolvedMs: sum('stood_resolved'), wallMs: sum() };
}

function positionOf(cursor: string): HandOffPosition {
  const { value, id } = readCursor(cursor, listSort);
  const [at = '', sequence = ''] = value.split(' ');
  if (!/^\d{1,9}$/.test(sequence) || Number.isNaN(Date.parse(at))) throw invalid([{ field: 'cursor', code: 'bad_cursor' }]);
  return { at, incidentId: id, sequence: Number(sequence) };
}

function present({ incidentId, ledger, handOffs, holdings }: HandOffRecord): IncidentHandOffLedgerDto {
  const { holdingMs, ...rest } = ledger;
  const service = (supplierId: string) =>
    holdings
      .filter((each) => each.supplierId === supplierId)
      .reduce<number | null>((sum, { serviceMs }) => (serviceMs === null ? sum : serviceMs + (sum ?? 0)), null);
  return {
    incidentId,
    ...rest,
    holdings: [...holdingMs].map(([supplierId, heldMs]) => ({ supplierId, heldMs, heldServiceMs: service(supplierId) })),
    returnedUnworked: handOffs.filter(({ unworked }) => unworked).length,
    handOffs: handOffs.map(({ at, fromSupplierId, toSupplierId, heldMs, heldServiceMs, unworked, bounce }, index) => ({
      ...{ fromSupplierId, toSupplierId, heldMs, heldServiceMs, unworked, bounce },
      sequence: index + 1,
      at: formatInstant(at),
    })),
  };
}
