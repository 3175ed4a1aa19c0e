import { Injectable } from '@nestjs/common';
import type { FormDefinition, FormItem } from '@samsyn/domain/forms/form';
import { isDefinition, validateDefinition } from '@samsyn/domain/forms/validate-definition';
import { ContractServiceLevels } from '../../contracts/contract-service-levels.js';
import { ContractsService } from '../../contracts/contracts.service.js';
import { type FieldProblem, invalid } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ServiceCalendarsService } from '../../service-calendars/service-calendars.service.js';
import type { TemplateTerms } from './report-template.entity.js';

/** What must hold between a template, its contract and its form; each breach with its field. */
@Injectable()
export class ReportTemplateRules {
  constructor(
    private readonly contracts: ContractsService,
    private readonly serviceLevels: ContractServiceLevels,
    private readonly calendars: ServiceCalendarsService,
  ) {}

  async terms(tx: TenantTransaction, { calendarId, firstPeriod, lastPeriod }: TemplateTerms): Promise<FieldProblem[]> {
    const problems: FieldProblem[] = [];
    if (lastPeriod !== null && lastPeriod < firstPeriod) problems.push({ field: 'lastPeriod', code: 'reversed_interval' });
    if (calendarId !== null)
      await this.calendars.get(tx, calendarId).catch(() => problems.push({ field: 'calendarId', code: 'unknown_calendar' }));
    return problems;
  }

  /** The contract a template is made for, or the field's problem. */
  async contract(tx: TenantTransaction, id: string): Promise<{ id: string; supplierId: string }> {
    const found = await this.contracts.get(tx, id).catch(() => null);
    if (!found) throw invalid([{ field: 'contractId', code: 'unknown_contract' }]);
    return found;
  }

  /** The definition as it may stand: sound in itself, its figures tied to service levels that the contract has. */
  async definition(tx: TenantTransaction, contractId: string, definition: unknown): Promise<FormDefinition> {
    if (!isDefinition(definition)) throw invalid(validateDefinition(definition).map(inField));
    const codes = new Set((await this.serviceLevels.of(tx, contractId)).map(({ code }) => code));
    const unknown = definition.sections.flatMap(({ items }, section) =>
      items.flatMap((item, index) => {
        const source = sourceOf(item);
        const path = `sections.${section}.items.${index}.source`;
        return source === undefined || codes.has(source) ? [] : [{ path, code: 'bad_source', params: { source } }];
      }),
    );
    if (unknown.length > 0) throw invalid(unknown.map(inField));
    return definition;
  }
}

const sourceOf = (item: FormItem): string | undefined => (item.kind === 'number' ? item.source : undefined);

const inField = ({ path, code, params }: { path: string; code: string; params: FieldProblem['params'] }): FieldProblem => ({
  field: `definition.${path}`,
  code,
  ...(params ? { params } : {}),
});
