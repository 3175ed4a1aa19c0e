import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { minutesByTower, type TowerMinutes } from '@samsyn/domain/services/minutes-by-tower';
import { periodOf, previousPeriod } from '@samsyn/domain/time/period';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { notFound } from '../platform/errors/problem.js';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ResultsService } from '../results/results.service.js';
import { AttributionTermsService } from './attribution-terms.service.js';
import { EndToEndEvidenceRepository } from './end-to-end-evidence.repository.js';
import { EndToEndReadingRepository, type IntervalRow, type LedgerRow, type PartRow } from './end-to-end-reading.repository.js';
import { deadlineOf, overAt } from './end-to-end-reckoning.js';
import type {
  EndToEndDetailDto,
  EndToEndEvidenceDto,
  EndToEndLedgerDto,
  EndToEndPageDto,
  EndToEndQueryDto,
  EndToEndSumsDto,
} from './end-to-end.dto.js';

const defaultLimit = 50;
const sort = '-minutes';
type Names = ReadonlyMap<string, string>;

@Injectable()
export class EndToEndLedgers {
  constructor(
    private readonly rows: EndToEndReadingRepository,
    private readonly evidence: EndToEndEvidenceRepository,
    private readonly terms: AttributionTermsService,
    private readonly results: ResultsService,
    private readonly members: MemberRepository,
  ) {}

  /** R20: what a month's services were down together, by supplier and kind: the sum that a scorecard uses. */
  async sums(tx: TenantTransaction, period: string): Promise<EndToEndSumsDto> {
    const { minutes, parts } = await this.rows.total(tx, period);
    return sumsOf(minutes, parts, await this.rows.supplierNames(tx));
  }

  /** R20: the same sum by supplier and tower. */
  async sumsByTower(tx: TenantTransaction, { parts }: EndToEndSumsDto, period: string): Promise<TowerMinutes[]> {
    return minutesByTower(parts, await this.rows.byTower(tx, period));
  }

  /** The services of a month, those down the longest first. */
  async page(tx: TenantTransaction, query: EndToEndQueryDto): Promise<EndToEndPageDto> {
    const { period, open } = await this.month(tx, query.period);
    const limit = query.limit ?? defaultLimit;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, sort);
    const rows = await this.rows.page(tx, period, query, after, limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const parts = await this.rows.parts(tx, period, shown.map(({ serviceId }) => serviceId));
    const names = await this.rows.supplierNames(tx);
    return {
      ...{ period, open, ...(await this.rows.extent(tx)) },
      totals: await this.sums(tx, period),
      items: shown.map((row) => present(row, parts, names)),
      nextCursor: last ? writeCursor({ sort, value: String(last.minutes), id: last.serviceId }) : null,
    };
  }

  /** One service's month with its intervals, why each is attributed as it is, and what suppliers have answered. */
  async detail(tx: TenantTransaction, serviceId: string, wanted: string | undefined): Promise<EndToEndDetailDto> {
    const { period, open } = await this.month(tx, wanted);
    const row = await this.rows.find(tx, serviceId, period);
    if (!row) throw notFound();
    const names = await this.rows.supplierNames(tx);
    const intervals = await this.rows.intervals(tx, serviceId, period);
    return {
      ...present(row, await this.rows.parts(tx, period, [serviceId]), names),
      ...{ period, open, ...(await this.rows.extent(tx)) },
      ...{ downMs: row.downMs, ruleVersion: row.ruleVersion, computedAt: row.computedAt.toISOString() },
      intervals: intervals.map(({ from, to, evidenceIds: _, shares, ...interval }) => ({
        ...{ ...interval, from: from.toISOString(), to: to.toISOString() },
        shares: shares.map((share) => ({ ...share, supplierName: names.get(share.supplierId) ?? '' })),
      })),
      evidence: await this.evidenceOf(tx, intervals, names),
    };
  }

  private async evidenceOf(tx: TenantTransaction, intervals: readonly IntervalRow[], names: Names): Promise<EndToEndEvidenceDto[]> {
    const found = await this.evidence.named(tx, [...new Set(intervals.flatMap(({ evidenceIds }) => evidenceIds))]);
    const answers = await this.rows.answers(tx, found.map(({ id }) => id));
    const users = [...new Set([...answers.values()].flatMap(({ userId }) => userId ?? []))];
    const people = await this.members.names(tx.organisationId, users);
    const terms = await this.terms.inForce(tx);
    return found.map((one) => {
      const { id, kind, title, component, supplierId, from, impact, rootCauseId } = one;
      const answer = answers.get(id);
      const over = overAt(one);
      const deadline = deadlineOf(one, terms);
      return {
        ...{ id, kind, title, component, supplierId, impact, rootCauseId },
        supplierName: names.get(supplierId) ?? '',
        from: from.toISOString(),
        to: over === null ? null : new Date(over).toISOString(),
        answer: answer?.answer ?? null,
        reason: answer?.reason ?? null,
        answeredBy: (answer?.userId && people.get(answer.userId)) ?? null,
        answeredAt: answer?.at.toISOString() ?? null,
        answerBy: deadline === null ? null : new Date(deadline).toISOString(),
        mayAnswer: tx.principal.role === 'vendor' && deadline !== null && tx.now.getTime() < deadline,
      };
    });
  }

  private async month(tx: TenantTransaction, wanted: string | undefined): Promise<{ period: string; open: boolean }> {
    const current = periodOf(tx.now.getTime(), await this.results.zone(tx));
    const period = wanted ?? previousPeriod(current);
    return { period, open: period >= current };
  }
}

function sumsOf(minutes: number, parts: readonly Omit<PartRow, 'serviceId'>[], names: Names): EndToEndSumsDto {
  const told = parts.reduce((sum, part) => sum + part.minutes, 0);
  return {
    minutes,
    parts: parts.map(({ supplierId, kind, minutes: own }) => ({ supplierId, supplierName: names.get(supplierId) ?? '', kind, minutes: own })),
    otherMinutes: minutes - told,
  };
}

function present(row: LedgerRow, parts: readonly PartRow[], names: Names): EndToEndLedgerDto {
  const { serviceId, serviceName, criticality, agreedMs, minutes, downMs } = row;
  const share = agreedMs === 0 ? null : new Fraction(agreedMs).sub(parseRatio(downMs)).mul(100).div(agreedMs);
  return {
    ...{ serviceId, serviceName, criticality, agreedMs },
    ...sumsOf(minutes, parts.filter((part) => part.serviceId === serviceId), names),
    availability: share === null ? null : displayed(share, 'higher_is_better'),
  };
}
