import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { type Decision, DecisionSources, named } from '../../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { ContractCalendarService } from './contract-calendar.service.js';

/** A contract is a matter of half a year. */
const daysAhead = 180;

/** Contracts whose notice day or end waits for a decision; once it is made nothing waits. The buyer's alone. */
@Injectable()
export class ContractCalendarDue implements OnModuleInit {
  constructor(
    private readonly calendar: ContractCalendarService,
    private readonly due: DueSources,
    private readonly decisions: DecisionSources,
  ) {}

  onModuleInit(): void {
    this.due.register({ permission: 'contracts:read', due: (tx, until) => this.until(tx, until) });
    this.decisions.register({ permission: 'contracts:read', decisions: (tx) => this.ahead(tx) });
  }

  private async until(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.waiting(tx, until)).map(({ id, number, title, supplierId, due }) => ({
      ...{ kind: due.kind, sourceKind: 'contracts', sourceId: id, dueOn: due.dueOn },
      subject:
        due.kind === 'notice'
          ? { sv: `Säga upp eller förlänga ${number} ${title}`, en: `Give notice on or extend ${number} ${title}` }
          : { sv: `${number} ${title} löper ut`, en: `${number} ${title} ends` },
      ...{ supplierIds: [], aboutSupplierIds: [supplierId], towerIds: [], contractId: id },
      ...{ waitingOn: 'buyer', ownerUserId: null, escalates: true, link: `/governance/contract-calendar/${id}` },
    }));
  }

  private async ahead(tx: TenantTransaction): Promise<Decision[]> {
    const today = await todayOf(tx);
    const waiting = await this.waiting(tx, formatDate((parseDate(today) ?? 0) + daysAhead));
    return waiting.map(({ id, number, supplierId, supplierName, due }) => ({
      ...{ kind: 'notice_date', id, supplierId, supplierName, period: null, dueOn: due.dueOn },
      subject: named(number),
      ...{ amountMinor: null, currency: null, permission: 'contracts:update', link: `/governance/contract-calendar/${id}` },
    }));
  }

  private async waiting(tx: TenantTransaction, until: string) {
    if (tx.principal.role === 'vendor') return [];
    const days = await this.calendar.days(tx, await todayOf(tx));
    return days.flatMap(({ due, ...contract }) => (due && due.dueOn <= until ? [{ ...contract, due }] : []));
  }
}
