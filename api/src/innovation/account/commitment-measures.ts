import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addMonths } from '@samsyn/domain/contracts/upcoming-dates';
import { deliveredInTime } from '@samsyn/domain/innovation/innovation-account';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { type RegisterMeasure, RegisterMeasures } from '../../platform/registers/register-measures.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { AccountRepository } from './account.repository.js';

const windowMonths = 12;

/**
 * R24: `commitments_delivered` of a month is, per supplier, the percent of the instalments due in the twelve months up to the
 * month's end that were delivered by their day. What expired counts nowhere; in the month under way, what is still to come in
 * time does not count yet.
 */
@Injectable()
export class CommitmentMeasures implements OnModuleInit {
  constructor(
    private readonly registry: RegisterMeasures,
    private readonly organisations: OrganisationsService,
    private readonly repository: AccountRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register({ figures: ['commitments_delivered'], measures: (tx, periods) => this.measures(tx, periods) });
  }

  private async measures(tx: TenantTransaction, periods: readonly string[]): Promise<RegisterMeasure[]> {
    const windows = [...periods].sort().map((period) => ({ period, ...windowOf(period) }));
    const [first, last] = [windows[0], windows.at(-1)];
    if (!first || !last) return [];
    const { zone } = await this.organisations.current(tx);
    const today = localDate(tx.now.getTime(), zone);
    const deliveries = await this.repository.dueBetween(tx, first.from, last.to);
    const suppliers = [...new Set(deliveries.map(({ supplierId }) => supplierId))];
    return windows.flatMap(({ period, from, to }) =>
      suppliers.flatMap((supplierId) => {
        const own = deliveries.filter((delivery) => delivery.supplierId === supplierId);
        const { value, volume } = deliveredInTime(own, { from, to, today });
        const measure = { period, figure: 'commitments_delivered', supplierId, towerId: null, contractId: null } as const;
        return [{ ...measure, value, volume, evidence: { kind: 'innovation', id: supplierId } }];
      }),
    );
  }
}

function windowOf(period: string): { from: string; to: string } {
  const firstDay = `${period}-01`;
  return { from: addMonths(firstDay, 1 - windowMonths), to: formatDate((parseDate(addMonths(firstDay, 1)) ?? 0) - 1) };
}
