import { Injectable } from '@nestjs/common';
import { accountFigures, accountQuarters, type StateAge, stateAges } from '@samsyn/domain/innovation/innovation-account';
import { fundBalance, type FundEntryKind } from '@samsyn/domain/innovation/innovation-fund';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { ContractTermsService } from '../../contracts/contract-terms.service.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { AccountFiguresDto, AccountMoneyDto, AccountQueryDto, InnovationAccountDto, InnovationAccountsDto, StateAgeDto } from './account.dto.js';
import { AccountRepository, type AccountScope, type StoredAccountDelivery } from './account.repository.js';

const trendQuarters = 8;

/** What was promised of innovation, and what came of it (R26). */
@Injectable()
export class InnovationAccounts {
  constructor(
    private readonly repository: AccountRepository,
    private readonly suppliers: SuppliersService,
    private readonly contracts: ContractTermsService,
  ) {}

  /** Of a supplier, a contract, or all that the caller sees; 404 of one it does not. */
  async account(tx: TenantTransaction, { supplierId, contractId }: AccountQueryDto): Promise<InnovationAccountDto> {
    const contract = contractId === undefined ? null : await this.contracts.of(tx, contractId);
    const supplier = supplierId === undefined ? null : await this.suppliers.get(tx, supplierId);
    const scope = { supplierId, contractId };
    const deliveries = await this.repository.deliveries(tx, scope);
    const on = await todayOf(tx);
    return {
      ...{ supplierId: supplierId ?? null, supplierName: supplier?.name ?? null },
      ...{ contractId: contractId ?? null, contractNumber: contract?.number ?? null, on },
      figures: presentFigures(deliveries, on),
      quarters: accountQuarters(deliveries, on, trendQuarters),
      ages: stateAges(deliveries, on).map(presentAge),
      money: await this.money(tx, scope, deliveries),
      benefits: may(tx.principal, 'benefits:read') ? await this.repository.benefits(tx, scope) : [],
      illustrative: deliveries.some(({ illustrative }) => illustrative),
    };
  }

  async accounts(tx: TenantTransaction): Promise<InnovationAccountsDto> {
    const [deliveries, contracts, on] = [await this.repository.deliveries(tx, {}), await this.repository.contracts(tx, {}), await todayOf(tx)];
    return {
      items: contracts.map(({ id: contractId, number: contractNumber, title: contractTitle, supplierId, supplierName }) => ({
        ...{ supplierId, supplierName, contractId, contractNumber, contractTitle },
        figures: presentFigures(deliveries.filter((delivery) => delivery.contractId === contractId), on),
      })),
    };
  }

  private async money(tx: TenantTransaction, scope: AccountScope, deliveries: readonly StoredAccountDelivery[]): Promise<AccountMoneyDto[]> {
    const entries = may(tx.principal, 'innovation-funds:read') ? await this.repository.fundMoney(tx, scope) : [];
    const charged = deliveries.filter(({ state, chargeMinor }) => state !== 'expired' && chargeMinor !== null);
    const currencies = [...new Set([...charged, ...entries].map(({ currency }) => currency))].sort();
    return currencies.map((currency) => {
      const own = entries.filter((entry) => entry.currency === currency);
      const balance = fundBalance(
        own.map(({ kind, amountMinor, bookedOn, fromReserved }) => ({ kind: kind as FundEntryKind, minor: BigInt(amountMinor), on: bookedOn, fromReserved })),
      );
      const sum = charged.filter((one) => one.currency === currency).reduce((all, { chargeMinor }) => all + BigInt(chargeMinor ?? 0), 0n);
      return {
        ...{ currency, chargedMinor: String(sum) },
        ...{ fundPaidInMinor: String(balance.paidIn), fundReservedMinor: String(balance.reserved) },
        ...{ fundSpentMinor: String(balance.spent), fundAvailableMinor: String(balance.available) },
      };
    });
  }
}

function presentFigures(deliveries: readonly StoredAccountDelivery[], today: string): AccountFiguresDto {
  const { includedShare, deliveredShare, ...counts } = accountFigures(deliveries, today);
  return { ...counts, includedShare: percent(includedShare), deliveredShare: percent(deliveredShare) };
}

const percent = (ratio: string | null): string | null => (ratio === null ? null : displayed(parseRatio(ratio), 'higher_is_better'));
const days = (ratio: string | null): string | null => (ratio === null ? null : displayed(parseRatio(ratio), 'lower_is_better', 1));

const presentAge = ({ averageAge, averageLead, ...age }: StateAge): StateAgeDto => ({ ...age, averageAge: days(averageAge), averageLead: days(averageLead) });
