import { Injectable } from '@nestjs/common';
import { exact } from '@samsyn/domain/numbers/decimal';
import { ContractsService } from '../contracts/contracts.service.js';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceCalendarsService } from '../service-calendars/service-calendars.service.js';
import type { ServiceLevelEntity } from './service-level.entity.js';

type Terms = Pick<
  ServiceLevelEntity,
  'metric' | 'priority' | 'targetMs' | 'expectedTarget' | 'minimumTarget' | 'effectiveFrom' | 'effectiveTo'
>;

/** What must hold between the fields of a service level and what it refers to, each breach with its field. */
@Injectable()
export class ServiceLevelRules {
  constructor(
    private readonly contracts: ContractsService,
    private readonly calendars: ServiceCalendarsService,
  ) {}

  terms({ metric, priority, targetMs, expectedTarget, minimumTarget, effectiveFrom, effectiveTo }: Terms): FieldProblem[] {
    const timed = metric !== 'availability';
    return [
      ...(timed === (targetMs !== null) ? [] : [{ field: 'targetMs', code: timed ? 'missing_target' : 'not_for_availability' }]),
      ...(timed || priority === null ? [] : [{ field: 'priority', code: 'not_for_availability' }]),
      ...(exact(minimumTarget).lte(exact(expectedTarget)) ? [] : [{ field: 'minimumTarget', code: 'minimum_above_expected' }]),
      ...(effectiveTo === null || effectiveTo > effectiveFrom ? [] : [{ field: 'effectiveTo', code: 'not_after_start' }]),
    ];
  }

  /** The contract's supplier, with a problem where contract, tower or calendar do not fit. */
  async references(tx: TenantTransaction, to: { contractId: string; towerId: string; calendarId: string }) {
    const problems: FieldProblem[] = [];
    const missing = (field: string, code: string) => () => {
      problems.push({ field, code });
      return null;
    };
    const contract = await this.contracts.get(tx, to.contractId).catch(missing('contractId', 'unknown_contract'));
    await this.calendars.get(tx, to.calendarId).catch(missing('calendarId', 'unknown_calendar'));
    if (contract && !contract.towers.some((tower) => tower.towerId === to.towerId)) {
      problems.push({ field: 'towerId', code: 'tower_not_in_contract' });
    }
    return { supplierId: contract?.supplierId ?? null, problems };
  }
}
