import { Injectable } from '@nestjs/common';
import type { ContractTerm } from '@samsyn/domain/contracts/upcoming-dates';
import { creditTermsProblems } from '@samsyn/domain/credits/validate-credit-rule';
import type { FieldProblem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { TowersService } from '../towers/towers.service.js';
import type { ContractTowerInputDto } from './contract-input.dto.js';
import { type CreditTermsDto, creditTermsOf } from './credit-terms.dto.js';

interface Amended {
  effectiveFrom: string;
  monthlyChargeMinor: string | null;
}

/** What must hold between the fields of a contract and what it refers to, each breach with its field. */
@Injectable()
export class ContractRules {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly towersService: TowersService,
  ) {}

  /** `lastDay`: as agreed by now, where amendments moved it. */
  term({ startsOn, endsOn, noticeOn, extensionCount, extensionMonths }: ContractTerm, lastDay = endsOn): FieldProblem[] {
    return [
      ...(endsOn > startsOn ? [] : [{ field: 'endsOn', code: 'not_after_start' }]),
      ...(noticeOn === null || noticeOn <= lastDay ? [] : [{ field: 'noticeOn', code: 'after_end' }]),
      ...(extensionCount > 0 === extensionMonths > 0
        ? []
        : [{ field: 'extensionMonths', code: 'count_and_months_together' }]),
    ];
  }

  creditTerms(given: CreditTermsDto | undefined): FieldProblem[] {
    if (!given) return [];
    return creditTermsProblems(creditTermsOf(given)).map(({ field, ...problem }) => ({ field: `creditTerms.${field}`, ...problem }));
  }

  /**
   * An amendment was agreed after the contract began. R16: its amounts, and those a broken promise costs, are in the
   * contract's currency.
   */
  amended(
    { startsOn, currency: next }: { startsOn: string; currency: string },
    currency: string,
    { amendments, promisesPriced }: { amendments: readonly Amended[]; promisesPriced: boolean },
  ): FieldProblem[] {
    const priced = promisesPriced || amendments.some(({ monthlyChargeMinor }) => monthlyChargeMinor !== null);
    return [
      ...(amendments.some(({ effectiveFrom }) => effectiveFrom <= startsOn)
        ? [{ field: 'startsOn', code: 'after_an_amendment' }]
        : []),
      ...(priced && next !== currency
        ? [{ field: 'currency', code: 'different_currencies', params: { rule: 'R16', left: next, right: currency } }]
        : []),
    ];
  }

  async supplier(tx: TenantTransaction, supplierId: string): Promise<FieldProblem[]> {
    const known = await this.suppliers.named(tx, [supplierId]);
    return known.has(supplierId) ? [] : [{ field: 'supplierId', code: 'unknown_supplier' }];
  }

  /** `promised`: towers that service levels of the contract are for, which it must keep. */
  async towers(
    tx: TenantTransaction,
    towers: ContractTowerInputDto[],
    promised: { towerId: string }[] = [],
  ): Promise<FieldProblem[]> {
    const ids = towers.map(({ towerId }) => towerId);
    const known = await this.towersService.named(tx, ids);
    const own = ids.flatMap((id, index): FieldProblem[] => {
      const field = `towers.${index}.towerId`;
      if (!known.has(id)) return [{ field, code: 'unknown_tower' }];
      return ids.indexOf(id) < index ? [{ field, code: 'repeated_tower' }] : [];
    });
    const dropped = promised.some(({ towerId }) => !ids.includes(towerId));
    return dropped ? [...own, { field: 'towers', code: 'tower_has_service_levels' }] : own;
  }
}
