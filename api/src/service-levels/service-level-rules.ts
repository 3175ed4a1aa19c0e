import { Injectable } from '@nestjs/common';
import { ContractAmendmentsService } from '../contracts/contract-amendments.service.js';
import { ContractsService } from '../contracts/contracts.service.js';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceCalendarsService } from '../service-calendars/service-calendars.service.js';
import type { ServiceLevelEntity } from './service-level.entity.js';
import { ServiceLevelsRepository } from './service-levels.repository.js';
import { termProblems } from './term-problems.js';
import type { LevelTerms } from './level-terms.js';

type Wording = LevelTerms &
  Pick<ServiceLevelEntity, 'contractId' | 'towerId' | 'calendarId' | 'amendmentId' | 'effectiveFrom' | 'effectiveTo'>;

/** What must hold between the fields of a service level and what it refers to, each breach with its field. */
@Injectable()
export class ServiceLevelRules {
  constructor(
    private readonly levels: ServiceLevelsRepository,
    private readonly contracts: ContractsService,
    private readonly amendments: ContractAmendmentsService,
    private readonly calendars: ServiceCalendarsService,
  ) {}

  /** The contract's supplier, and everything wrong; `currency` is that of the amounts, where the caller says it. */
  async check(tx: TenantTransaction, wording: Wording, currency?: string) {
    const { effectiveFrom, effectiveTo, amendmentId, contractId } = wording;
    const problems: FieldProblem[] = termProblems(wording);
    const add = (field: string, code: string, params = {}) => problems.push({ field, code, params });
    if (effectiveTo !== null && effectiveTo <= effectiveFrom) add('effectiveTo', 'not_after_start');
    const missing = (field: string, code: string) => () => {
      add(field, code);
      return null;
    };
    const contract = await this.contracts.get(tx, contractId).catch(missing('contractId', 'unknown_contract'));
    await this.calendars.get(tx, wording.calendarId).catch(missing('calendarId', 'unknown_calendar'));
    if (contract && !contract.towers.some(({ towerId }) => towerId === wording.towerId)) {
      add('towerId', 'tower_not_in_contract');
    }
    if (contract && currency !== undefined && currency !== contract.currency) {
      add('currency', 'different_currencies', { rule: 'R16', left: currency, right: contract.currency });
    }
    if (amendmentId !== null) {
      const amendment = await this.amendments
        .get(tx, contractId, amendmentId)
        .catch(missing('amendmentId', 'unknown_amendment'));
      if (amendment && effectiveFrom < amendment.effectiveFrom) add('effectiveFrom', 'before_amendment');
    }
    if (contract && wording.seriesId !== null) problems.push(...(await this.seriesProblems(tx, contract.supplierId, wording)));
    return { supplierId: contract?.supplierId ?? null, problems };
  }

  private async seriesProblems(tx: TenantTransaction, supplierId: string, { seriesId, metric }: Wording): Promise<FieldProblem[]> {
    const series = await this.levels.series(tx, seriesId ?? '');
    if (series?.supplierId !== supplierId) return [{ field: 'seriesId', code: 'unknown_series' }];
    const kind = metric === 'availability' ? 'probe' : 'figure';
    return series.kind === kind ? [] : [{ field: 'seriesId', code: 'wrong_kind_of_series' }];
  }
}
