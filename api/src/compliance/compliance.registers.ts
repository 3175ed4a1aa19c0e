import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAsked, standingOn } from '@samsyn/domain/compliance/compliance';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { named } from '../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../platform/registers/due-sources.js';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ComplianceEvidenceEntity, ComplianceItemEntity } from './compliance.entity.js';
import { ComplianceRepository } from './compliance.repository.js';
import { ComplianceService } from './compliance.service.js';
import { SubprocessorsRepository } from './subprocessors.repository.js';

/** What was entered is to be answered within this many days. */
const answerDays = 14;

/** Evidence is to be renewed before it expires and answered soon after it came, subprocessors by their day. */
@Injectable()
export class ComplianceRegisters implements OnModuleInit {
  constructor(
    private readonly service: ComplianceService,
    private readonly compliance: ComplianceRepository,
    private readonly subprocessors: SubprocessorsRepository,
    private readonly organisations: OrganisationsService,
    private readonly due: DueSources,
    private readonly kinds: ObjectKinds,
  ) {}

  onModuleInit(): void {
    this.due.register({ permission: 'compliance:read', due: (tx, until) => this.until(tx, until) });
    const path = (id: string) => `/governance/compliance/${id}`;
    this.kinds.register({ kind: 'compliance', path, titles: (tx, ids) => this.compliance.titles(tx, ids) });
  }

  private async until(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const { zone } = await this.organisations.current(tx);
    const today = localDate(tx.now.getTime(), zone);
    const asked = await this.service.standing(tx, today);
    const items = asked.flatMap(({ item, evidence }) => dueOf(item, evidence, { today, zone }));
    const announced = (await this.subprocessors.announced(tx)).map(({ id, supplierId, name, answerBy }): DueItem => ({
      ...{ kind: 'agreement', sourceKind: 'compliance', sourceId: id, dueOn: answerBy, supplierIds: [supplierId], towerIds: [], contractId: null },
      subject: { sv: `Underbiträde ${name}`, en: `Subprocessor ${name}` },
      ...{ waitingOn: 'buyer', ownerUserId: null, escalates: true, link: `/governance/compliance/subprocessors/${id}` },
    }));
    return [...items, ...announced].filter(({ dueOn }) => dueOn <= until);
  }
}

function dueOf(item: ComplianceItemEntity, evidence: readonly ComplianceEvidenceEntity[], { today, zone }: { today: string; zone: string }): DueItem[] {
  const of = (dueOn: string, waitingOn: DueItem['waitingOn']): DueItem => ({
    ...{ kind: item.kind, sourceKind: 'compliance', sourceId: item.id, subject: named(item.title), dueOn, waitingOn },
    ...{ supplierIds: [item.supplierId], towerIds: [], contractId: item.contractId },
    ...{ ownerUserId: null, escalates: true, link: `/governance/compliance/${item.id}` },
  });
  const waiting = evidence.find(({ state }) => state === 'waiting');
  if (waiting) {
    const entered = parseDate(localDate(waiting.enteredAt.getTime(), zone)) ?? 0;
    return [of(formatDate(entered + answerDays), 'buyer')];
  }
  if (!isAsked(item, today)) return [];
  const { standing, validTo } = standingOn(item.kind, evidence, today);
  if (standing === 'missing') return [of(item.askedFrom, 'supplier')];
  // What is valid as long as it is asked for needs no other.
  const enough = validTo === null || (item.askedUntil !== null && item.askedUntil <= validTo);
  return enough ? [] : [of(validTo, 'supplier')];
}
