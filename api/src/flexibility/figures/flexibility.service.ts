import { Injectable } from '@nestjs/common';
import { type CountedShare, type Flexibility, flexibilityOf, trailingYear } from '@samsyn/domain/flexibility/flexibility';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import type { RegisterMeasure, RegisterSource } from '../../platform/registers/register-measures.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { FlexibilityDto, FlexibilityQueryDto, FlexibilityShareDto, SupplierFlexibilityDto } from './flexibility.dto.js';
import { FlexibilityRepository } from './flexibility.repository.js';

const figures = ['quotes_on_time', 'quotes_accepted', 'price_against_rate_card', 'orders_on_time', 'order_lead_time'] as const;

/** How flexible suppliers are, over twelve months. */
@Injectable()
export class FlexibilityService implements RegisterSource {
  readonly figures = figures;

  constructor(
    private readonly rows: FlexibilityRepository,
    private readonly suppliers: SuppliersService,
  ) {}

  /** Those of whom there is something to say, by name. */
  async of(tx: TenantTransaction, { period, supplierId }: FlexibilityQueryDto): Promise<FlexibilityDto> {
    const today = await todayOf(tx);
    const window = trailingYear(period ?? today.slice(0, 7), today);
    const measured = await this.measured(tx, [window]);
    const ids = [...measured.keys()].filter((id) => supplierId === undefined || id === supplierId);
    const names = await this.suppliers.named(tx, ids);
    const items = ids.flatMap((id) => {
      const [one] = measured.get(id) ?? [];
      return one ? [presented(id, names.get(id)?.name ?? '', one)] : [];
    });
    return { ...window, items: items.sort((a, b) => a.supplierName.localeCompare(b.supplierName, 'sv')) };
  }

  async measures(tx: TenantTransaction, periods: readonly string[]): Promise<RegisterMeasure[]> {
    const today = await todayOf(tx);
    const measured = await this.measured(tx, periods.map((period) => trailingYear(period, today)));
    return [...measured].flatMap(([supplierId, windows]) => periods.flatMap((period, index) => measuresOf(supplierId, period, windows[index])));
  }

  /** By supplier, in each of the windows. */
  private async measured(tx: TenantTransaction, windows: readonly { from: string; to: string }[]): Promise<Map<string, Flexibility[]>> {
    const [since] = windows.map(({ from }) => from).sort();
    if (since === undefined) return new Map();
    const [requests, lines, orders] = [await this.rows.requests(tx, since), await this.rows.lines(tx, since), await this.rows.orders(tx, since)];
    const ids = [...new Set([...requests, ...lines, ...orders].map(({ supplierId }) => supplierId))].sort();
    const own = <T extends { supplierId: string }>(all: readonly T[], id: string) => all.filter(({ supplierId }) => supplierId === id);
    return new Map(
      ids.map((id) => [id, windows.map((window) => flexibilityOf({ requests: own(requests, id), lines: own(lines, id), orders: own(orders, id) }, window))]),
    );
  }
}

function measuresOf(supplierId: string, period: string, of: Flexibility | undefined): RegisterMeasure[] {
  if (!of) return [];
  const { quotesOnTime, quotesAccepted, cardPrice, ordersOnTime, leadTimes } = of;
  const count = ({ met, missed }: CountedShare) => met.length + missed.length;
  const values = {
    quotes_on_time: [quotesOnTime.percent, count(quotesOnTime)],
    quotes_accepted: [quotesAccepted.percent, count(quotesAccepted)],
    price_against_rate_card: [cardPrice.percent, cardPrice.lines],
    orders_on_time: [ordersOnTime.percent, count(ordersOnTime)],
    order_lead_time: [leadTimes.median, leadTimes.orders.length],
  } as const;
  return figures.map((figure) => {
    const [value, volume] = values[figure];
    return {
      ...{ period, figure, supplierId, towerId: null, contractId: null, volume },
      value: value && formatRatio(value),
      evidence: { kind: 'flexibility', id: supplierId },
    };
  });
}

const shared = ({ met, missed, percent }: CountedShare): FlexibilityShareDto => ({
  value: percent && displayed(percent, 'higher_is_better'),
  exactValue: percent && formatRatio(percent),
  met: met.length,
  missed: missed.length,
  missedIds: [...missed],
});

function presented(supplierId: string, supplierName: string, of: Flexibility): SupplierFlexibilityDto {
  const { quotesOnTime, quotesAccepted, cardPrice, ordersOnTime, leadTimes } = of;
  const { percent, quotedMinor, cardMinor, currency, lines, withoutCard } = cardPrice;
  const days = (value: typeof leadTimes.median) => value && displayed(value, 'lower_is_better');
  return {
    ...{ supplierId, supplierName, quotesOnTime: shared(quotesOnTime), quotesAccepted: shared(quotesAccepted), ordersOnTime: shared(ordersOnTime) },
    priceAgainstCard: {
      value: percent && displayed(percent, 'lower_is_better'),
      exactValue: percent && formatRatio(percent),
      ...{ quotedMinor: quotedMinor.toString(), cardMinor: cardMinor.toString(), currency, lines, withoutCard },
    },
    leadTime: { median: days(leadTimes.median), percentile90: days(leadTimes.percentile90), orders: leadTimes.orders.length },
  };
}
