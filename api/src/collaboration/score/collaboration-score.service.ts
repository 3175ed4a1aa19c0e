import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CollaborationScore, collaborationScore, directionOf, partUnits, type ScoredPart } from '@samsyn/domain/collaboration/collaboration-score';
import { formatRatio, parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { publishedScore } from '@samsyn/domain/scorecards/score';
import { previousPeriod, shiftPeriod } from '@samsyn/domain/time/period';
import { notFound } from '../../platform/errors/problem.js';
import { RegisterMeasures } from '../../platform/registers/register-measures.js';
import { asOrganisation, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { monthsBetween } from '../../results/period-results.js';
import { gradesIn } from '../surveys/survey-registers.js';
import { SurveyResults } from '../surveys/survey-results.service.js';
import { BehaviourRepository } from './behaviour.repository.js';
import type { CollaborationDto, CollaborationPartDto, CollaborationRowDto, CollaborationTraceDto } from './collaboration-score.dto.js';
import { CollaborationTermsService } from './collaboration-terms.service.js';
import { leastCases, partValues } from './part-values.js';

const shownMonths = 12;

interface SupplierMonth {
  period: string;
  supplierId: string;
  score: CollaborationScore;
  /** The survey round behind its grade. */
  roundId: string | null;
}

/** How well suppliers work together: what people say beside what the hand-off ledger shows, in one figure both sides can trace. */
@Injectable()
export class CollaborationScores implements OnModuleInit {
  constructor(
    private readonly behaviour: BehaviourRepository,
    private readonly surveys: SurveyResults,
    private readonly terms: CollaborationTermsService,
    private readonly registers: RegisterMeasures,
  ) {}

  onModuleInit(): void {
    this.registers.register({
      figures: ['collaboration_score'],
      measures: async (tx, periods) =>
        (await this.months(tx, periods, null)).map(({ period, supplierId, score }) => ({
          ...{ period, figure: 'collaboration_score', supplierId, towerId: null, contractId: null, volume: null },
          value: score.points && formatRatio(score.points),
          evidence: { kind: 'collaboration', id: supplierId },
        })),
    });
  }

  /** Every supplier's score in a month, with the year before it; a vendor its own. */
  async overview(tx: TenantTransaction, asked: string | undefined): Promise<CollaborationDto> {
    const period = asked ?? (await this.lastEnded(tx));
    const suppliers = await this.suppliers(tx, null);
    const months = await this.year(tx, period);
    return { period, items: suppliers.map((supplier) => rowOf(supplier, period, months)) };
  }

  /** R23: all that a supplier's score of a month is made of; to the buyer and to the supplier itself alike. */
  async trace(tx: TenantTransaction, supplierId: string, asked: string | undefined): Promise<CollaborationTraceDto> {
    const period = asked ?? (await this.lastEnded(tx));
    const [supplier] = await this.suppliers(tx, supplierId);
    if (!supplier) throw notFound();
    const months = await this.year(tx, period, supplierId);
    const of = (month: string) => months.find((each) => each.supplierId === supplierId && each.period === month);
    const here = of(period);
    const terms = (await this.terms.known(tx))(period);
    const score = here?.score ?? collaborationScore([], terms);
    const before = of(previousPeriod(period))?.score.parts ?? [];
    return {
      ...rowOf(supplier, period, months),
      period,
      exactPoints: score.points && formatRatio(score.points),
      minimumCoverage: terms.minimumCoverage,
      leastCases,
      parts: score.parts.map((part) => presentPart(part, before, here?.roundId ?? null)),
    };
  }

  /** As the organisation, for a vendor of its own supplier alone: half of what it is made of are others' rows. */
  private year(tx: TenantTransaction, last: string, supplierId = tx.principal.supplierId): Promise<SupplierMonth[]> {
    return asOrganisation(tx, () => this.months(tx, monthsBetween(shiftPeriod(last, 1 - shownMonths), last), supplierId));
  }

  private async months(tx: TenantTransaction, periods: readonly string[], supplierId: string | null): Promise<SupplierMonth[]> {
    const behaviours = await this.behaviour.of(tx, periods, supplierId);
    const grades = (await this.surveys.published(tx)).filter((each) => supplierId === null || each.supplierId === supplierId);
    const termsOf = await this.terms.known(tx);
    return periods.flatMap((period) => {
      const graded = gradesIn(period, grades);
      const known = behaviours.filter((each) => each.period === period);
      const ids = [...new Set([...graded, ...known].map((each) => each.supplierId))].sort();
      return ids.map((id) => {
        const grade = graded.find((each) => each.supplierId === id);
        const values = partValues(known.find((each) => each.supplierId === id), grade);
        return { period, supplierId: id, score: collaborationScore(values, termsOf(period)), roundId: grade?.roundId ?? null };
      });
    });
  }

  private suppliers(tx: TenantTransaction, id: string | null): Promise<{ supplierId: string; name: string }[]> {
    return tx.manager.query(
      `SELECT id AS "supplierId", name FROM supplier WHERE organisation_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY name COLLATE "sv-x-icu", id`,
      [tx.organisationId, id],
    );
  }

  private async lastEnded(tx: TenantTransaction): Promise<string> {
    return previousPeriod((await todayOf(tx)).slice(0, 7));
  }
}

function rowOf({ supplierId, name }: { supplierId: string; name: string }, period: string, months: readonly SupplierMonth[]): CollaborationRowDto {
  const own = months.filter((each) => each.supplierId === supplierId);
  const pointsIn = (month: string) => {
    const points = own.find((each) => each.period === month)?.score.points ?? null;
    return points && publishedScore(points);
  };
  const score = own.find((each) => each.period === period)?.score;
  return {
    ...{ supplierId, name, points: pointsIn(period) },
    coverage: score ? displayed(score.coverage.mul(100), 'higher_is_better', 0) : '0',
    months: monthsBetween(shiftPeriod(period, 1 - shownMonths), period).map((month) => ({ period: month, points: pointsIn(month) })),
  };
}

function presentPart({ part, value, volume, floor, target, points, weight, share, contribution }: ScoredPart, before: readonly ScoredPart[], roundId: string | null): CollaborationPartDto {
  const direction = directionOf(part);
  const shown = (ratio: string | null | undefined) => (ratio ? displayed(parseRatio(ratio), direction) : null);
  return {
    ...{ part, unit: partUnits[part], direction, value: shown(value), exactValue: value, volume, floor, target, weight },
    points: points && publishedScore(points),
    share: displayed(share.mul(100), 'higher_is_better', 1),
    contribution: publishedScore(contribution),
    before: shown(before.find((each) => each.part === part)?.value),
    ...(part === 'survey_grade' ? { evidence: 'survey_round', evidenceId: roundId } : { evidence: 'hand_offs', evidenceId: null }),
  };
}
