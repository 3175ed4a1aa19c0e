import { Injectable } from '@nestjs/common';
import { operatingTraitsOf } from '@samsyn/domain/operating-level-agreements/operating-level';
import { type FieldProblem, invalid } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceCalendarsService } from '../service-calendars/service-calendars.service.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { TowersService } from '../towers/towers.service.js';
import type { AgreementTerms } from './operating-level-agreement.entity.js';

/** What must hold between the fields of an agreement and what it refers to, each breach with its field. */
@Injectable()
export class AgreementRules {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly towers: TowersService,
    private readonly calendars: ServiceCalendarsService,
  ) {}

  async check(tx: TenantTransaction, terms: AgreementTerms): Promise<void> {
    const problems = [...termProblems(terms), ...(await this.unknown(tx, terms))];
    if (problems.length > 0) throw invalid(problems);
  }

  private async unknown(tx: TenantTransaction, terms: AgreementTerms): Promise<FieldProblem[]> {
    const { providingSupplierId, receivingSupplierId, towerId, calendarId } = terms;
    const problems: FieldProblem[] = [];
    const suppliers = await this.suppliers.named(tx, [providingSupplierId, receivingSupplierId]);
    for (const [field, id] of Object.entries({ providingSupplierId, receivingSupplierId }))
      if (!suppliers.has(id)) problems.push({ field, code: 'unknown_supplier' });
    if (towerId !== null && !(await this.towers.named(tx, [towerId])).has(towerId))
      problems.push({ field: 'towerId', code: 'unknown_tower' });
    await this.calendars.get(tx, calendarId).catch(() => problems.push({ field: 'calendarId', code: 'unknown_calendar' }));
    return problems;
  }
}

function termProblems(terms: AgreementTerms): FieldProblem[] {
  const { providingSupplierId, receivingSupplierId, metric, targetMs, pauseReasons, startsOn, endsOn } = terms;
  const { timed } = operatingTraitsOf(metric);
  const problems: FieldProblem[] = [];
  const add = (rule: string, field: string, code: string) => problems.push({ field, code, params: { rule } });
  if (providingSupplierId === receivingSupplierId) add('R21', 'receivingSupplierId', 'same_supplier');
  if (timed && targetMs === null) add('R4', 'targetMs', 'missing_target');
  if (!timed && targetMs !== null) add('R4', 'targetMs', 'not_for_metric');
  if (!timed && pauseReasons.length > 0) add('R5', 'pauseReasons', 'not_for_metric');
  if (endsOn !== null && endsOn < startsOn) add('R1', 'endsOn', 'reversed_interval');
  return problems;
}
