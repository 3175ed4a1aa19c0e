import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { ObjectKinds } from '../../platform/registers/object-kinds.js';
import { type RegisterMeasure, RegisterMeasures } from '../../platform/registers/register-measures.js';
import { sideOf } from '../../platform/tenancy/party.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { type PublishedGrade, SurveyResults } from './survey-results.service.js';

/** A grade holds for so many months. */
const heldMonths = 12;

/** What the rest of the portal learns of surveys: what oneself is to answer, what rounds are called, and the grades. */
@Injectable()
export class SurveyRegisters implements OnModuleInit {
  constructor(
    private readonly dueSources: DueSources,
    private readonly kinds: ObjectKinds,
    private readonly registers: RegisterMeasures,
    private readonly results: SurveyResults,
  ) {}

  onModuleInit(): void {
    this.dueSources.register({ permission: 'surveys:respond', due: (tx, until) => this.due(tx, until) });
    this.kinds.register({ kind: 'surveys', path: (id) => `/governance/surveys/${id}`, titles: (tx, ids) => this.titles(tx, ids) });
    this.registers.register({ figures: ['survey_grade'], measures: (tx, periods) => this.measures(tx, periods) });
  }

  /** The caller's own alone: who has not answered is nobody else's to know, so it stands in no agenda and on no ladder. */
  private async due(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const rows: { id: string; title: string; endsOn: string; supplierId: string | null }[] = await tx.manager.query(
      `SELECT r.id, r.title, r.ends_on::text AS "endsOn", i.supplier_id AS "supplierId"
         FROM survey_invitation i JOIN survey_round r ON r.organisation_id = i.organisation_id AND r.id = i.round_id
        WHERE i.organisation_id = $1 AND NOT i.answered AND r.state = 'open' AND r.ends_on <= $2`,
      [tx.organisationId, until],
    );
    return rows.map(({ id, title, endsOn, supplierId }) => ({
      ...{ kind: 'survey', sourceKind: 'surveys', sourceId: id, towerIds: [], contractId: null, escalates: false },
      supplierIds: supplierId === null ? [] : [supplierId],
      subject: { sv: title, en: title },
      dueOn: endsOn,
      waitingOn: sideOf(tx),
      ownerUserId: tx.principal.userId,
      link: `/governance/surveys/${id}/answer`,
    }));
  }

  private async titles(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await tx.manager.query('SELECT id, title FROM survey_round WHERE organisation_id = $1 AND id = ANY ($2::uuid[])', [
      tx.organisationId,
      ids,
    ]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  private async measures(tx: TenantTransaction, periods: readonly string[]): Promise<RegisterMeasure[]> {
    const grades = await this.results.published(tx);
    return periods.flatMap((period) =>
      gradesIn(period, grades).map(({ supplierId, roundId, grade }) => ({
        ...{ period, figure: 'survey_grade', supplierId, towerId: null, contractId: null, volume: grade.answers },
        value: grade.grade && formatRatio(grade.grade),
        evidence: { kind: 'survey_round', id: roundId },
      })),
    );
  }
}

/** The grade each supplier has in a month: that of the latest round closed by then, for a year. */
export function gradesIn(period: string, grades: readonly PublishedGrade[]): PublishedGrade[] {
  const held = grades.filter(({ closedOn }) => closedOn.slice(0, 7) <= period && closedOn.slice(0, 7) > shiftPeriod(period, -heldMonths));
  const suppliers = [...new Set(held.map(({ supplierId }) => supplierId))];
  return suppliers.flatMap((supplierId) => held.find((each) => each.supplierId === supplierId && each.grade.grade !== null) ?? held.find((each) => each.supplierId === supplierId) ?? []);
}
