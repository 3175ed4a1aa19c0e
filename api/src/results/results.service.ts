import { Injectable } from '@nestjs/common';
import { deliveryOutcome } from '@samsyn/domain/service-levels/report-deliveries';
import { periodOf } from '@samsyn/domain/time/period';
import { notFound } from '../platform/errors/problem.js';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { EvidenceRepository, stillRunning } from './evidence.repository.js';
import { LevelRepository } from './level.repository.js';
import type {
  ReportDeliveriesDto,
  OutcomeEvidencePageDto,
  OutcomeEvidenceQueryDto,
  ResultDetailDto,
  ResultDto,
  ResultPageDto,
  ResultQueryDto,
} from './results.dto.js';
import { resultSort, ResultsRepository } from './results.repository.js';

const defaultLimit = 50;
const evidenceSort = '-stoppedAt';

@Injectable()
export class ResultsService {
  constructor(
    private readonly results: ResultsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly levels: LevelRepository,
  ) {}

  async page(tx: TenantTransaction, query: ResultQueryDto): Promise<ResultPageDto> {
    const limit = query.limit ?? defaultLimit;
    const rows = await this.results.page(tx, query, limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      nextCursor: last
        ? writeCursor({ sort: resultSort, value: `${last.period} ${last.code}`, id: last.id })
        : null,
    };
  }

  /** Every result that matches, by code: for one month or supplier, which have as many as there are promises. */
  async all(tx: TenantTransaction, query: ResultQueryDto): Promise<ResultDto[]> {
    return this.results.page(tx, query, null);
  }

  /** The organisation's zone, in which months and days are reckoned. */
  zone(tx: TenantTransaction): Promise<string> {
    return this.levels.zone(tx);
  }

  async get(tx: TenantTransaction, id: string): Promise<ResultDetailDto> {
    const result = await this.results.find(tx, id);
    if (!result) throw notFound();
    return result;
  }

  /** R4, R10: the reports due in the window, as they stand now; none of a result that counts something else. */
  async deliveries(tx: TenantTransaction, id: string): Promise<ReportDeliveriesDto> {
    const { metric, contractId, windowFrom, windowTo } = await this.get(tx, id);
    if (metric !== 'reports_on_time') return { items: [] };
    const found = await this.evidence.deliveries(tx, contractId, { from: new Date(windowFrom), to: new Date(windowTo) });
    const items = found.map(({ dueAt, submittedAt, excusedBecause, ...same }) => {
      const delivery = { dueAt: dueAt.getTime(), submittedAt: submittedAt?.getTime() ?? null };
      const outcome = excusedBecause === null ? deliveryOutcome(delivery, tx.now.getTime()) : null;
      return { ...same, dueAt: dueAt.toISOString(), submittedAt: submittedAt?.toISOString() ?? null, outcome, excusedBecause };
    });
    return { items };
  }

  /** R9: the incidents that count in a result; `running` asks for those of the open month that do not count yet. */
  async evidencePage(tx: TenantTransaction, id: string, query: OutcomeEvidenceQueryDto): Promise<OutcomeEvidencePageDto> {
    const result = await this.get(tx, id);
    const limit = query.limit ?? defaultLimit;
    const running = query.outcome === 'running';
    if (running && result.period !== periodOf(tx.now.getTime(), await this.zone(tx))) {
      return { items: [], nextCursor: null };
    }
    const rows = await this.evidence.page(tx, result, {
      period: running ? null : result.period,
      outcome: query.outcome ?? null,
      after: query.cursor === undefined ? null : readCursor(query.cursor, evidenceSort),
      limit: limit + 1,
    });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit),
      nextCursor: last
        ? writeCursor({ sort: evidenceSort, value: last.stoppedAt ?? stillRunning, id: last.incidentId })
        : null,
    };
  }
}
