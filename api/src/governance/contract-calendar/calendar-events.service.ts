import { Injectable } from '@nestjs/common';
import { isAsked, standingOn } from '@samsyn/domain/compliance/compliance';
import { addMonths } from '@samsyn/domain/contracts/upcoming-dates';
import { ComplianceService } from '../../compliance/compliance.service.js';
import { ObligationsService } from '../../obligations/obligations.service.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { ContractsService } from '../../contracts/contracts.service.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { CalendarEventDto, CalendarQueryDto, ContractCalendarDto } from './contract-calendar.dto.js';
import { ContractCalendarService, type ContractDays, optionsOf } from './contract-calendar.service.js';

const usualMonths = 24;

type Event = Omit<CalendarEventDto, 'supplierName' | 'contractNumber'>;

/** All days that contracts have ahead: their own, what they ask, and what expires. */
@Injectable()
export class CalendarEvents {
  constructor(
    private readonly calendar: ContractCalendarService,
    private readonly obligations: ObligationsService,
    private readonly compliance: ComplianceService,
    private readonly contracts: ContractsService,
    private readonly suppliers: SuppliersService,
  ) {}

  async get(tx: TenantTransaction, { supplierId, months = usualMonths }: CalendarQueryDto): Promise<ContractCalendarDto> {
    const on = await todayOf(tx);
    const from = `${on.slice(0, 7)}-01`;
    const to = addMonths(from, months);
    const days = await this.calendar.days(tx, on, supplierId === undefined ? {} : { supplierId });
    const events = [
      ...days.flatMap(ofContract),
      ...(await this.ofObligations(tx, from, to, supplierId)),
      ...(await this.ofCompliance(tx, on, supplierId)),
    ].filter((event) => event.on >= from && event.on < to);
    const contracts = [];
    for (const contract of days) contracts.push(await this.calendar.present(tx, contract, on));
    return { on, from, to, contracts, events: await this.named(tx, events) };
  }

  private async ofObligations(tx: TenantTransaction, from: string, to: string, supplierId?: string): Promise<Event[]> {
    if (!may(tx.principal, 'obligations:read')) return [];
    return (await this.obligations.between(tx, from, to, supplierId)).map(({ id, title, contractId, supplierId: owner, dueOn, settled }) => ({
      ...{ kind: 'obligation', on: dueOn, title, supplierId: owner, contractId, settled, link: `/governance/obligations/${id}` },
    }));
  }

  private async ofCompliance(tx: TenantTransaction, today: string, supplierId?: string): Promise<Event[]> {
    if (!may(tx.principal, 'compliance:read')) return [];
    return (await this.compliance.standing(tx, today)).flatMap(({ item, evidence }): Event[] => {
      const { validTo } = standingOn(item.kind, evidence, today);
      if (validTo === null || !isAsked(item, today) || (supplierId !== undefined && item.supplierId !== supplierId)) return [];
      const { kind, title, contractId } = item;
      return [{ kind, on: validTo, title, supplierId: item.supplierId, contractId, settled: false, link: `/governance/compliance/${item.id}` }];
    });
  }

  private async named(tx: TenantTransaction, events: readonly Event[]): Promise<CalendarEventDto[]> {
    const suppliers = await this.suppliers.named(tx, [...new Set(events.map(({ supplierId }) => supplierId))]);
    const contracts = await this.contracts.named(tx, events.flatMap(({ contractId }) => contractId ?? []));
    return events
      .map((event) => ({
        ...event,
        supplierName: suppliers.get(event.supplierId)?.name ?? '',
        contractNumber: contracts.get(event.contractId ?? '')?.number ?? null,
      }))
      .sort((a, b) => (a.on === b.on ? a.title.localeCompare(b.title, 'sv') : a.on < b.on ? -1 : 1));
  }
}

function ofContract(contract: ContractDays): Event[] {
  const { id: contractId, title, supplierId, startsOn, noticeOn, endsOn, due } = contract;
  const one = (kind: Event['kind'], on: string): Event => {
    const settled = kind === 'notice' && due?.kind !== 'notice' && contract.decisions.length > 0;
    return { kind, on, title, supplierId, contractId, settled, link: `/governance/contract-calendar/${contractId}` };
  };
  return [
    one('start', startsOn),
    ...(noticeOn === null ? [] : [one('notice', noticeOn)]),
    one('end', endsOn),
    ...optionsOf(contract).map((option) => one('extension', option.endsOn)),
  ];
}
