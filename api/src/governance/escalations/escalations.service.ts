import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { countedFromFor, levelAbove, standingOfEscalation } from '@samsyn/domain/governance/escalation';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { Audit } from '../../platform/audit/audit.service.js';
import { Authors } from '../../platform/auth/authors.js';
import { type Decision, DecisionSources } from '../../platform/decisions/decision-sources.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { ObjectKinds } from '../../platform/registers/object-kinds.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { EscalationEntity } from './escalation.entity.js';
import type { EscalationDetailDto, EscalationDto, EscalationPageDto, EscalationQueryDto, EscalationStepInputDto, RaiseEscalationDto } from './escalations.dto.js';
import { EscalationsRepository, type StepRow } from './escalations.repository.js';
import { LaddersService } from './ladders.service.js';

/** How far ahead something can be due to be followed once it is escalated. */
const aheadDays = 730;

/** What was escalated, by the days it is late or by somebody's hand; both sides see where it stands and when it goes on. */
@Injectable()
export class EscalationsService implements OnModuleInit {
  constructor(
    private readonly escalations: EscalationsRepository,
    private readonly ladders: LaddersService,
    private readonly sources: DueSources,
    private readonly objects: ObjectKinds,
    private readonly suppliers: SuppliersService,
    private readonly authors: Authors,
    private readonly notifications: Notifications,
    private readonly decisionSources: DecisionSources,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.decisionSources.register({ permission: 'escalations:read', decisions: (tx) => this.waiting(tx) });
  }

  async page(tx: TenantTransaction, request: EscalationQueryDto): Promise<EscalationPageDto> {
    const page = await this.escalations.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<EscalationDetailDto> {
    const found = await this.escalations.find(tx, id);
    const [own] = found ? await this.present(tx, [found]) : [];
    if (!own) throw notFound();
    return { ...own, steps: await this.steps(tx, id) };
  }

  /** Of what the caller sees. 409 already_escalated; 422 unknown_object, unknown_supplier. */
  async raise(tx: TenantTransaction, id: string, body: RaiseEscalationDto): Promise<EscalationDetailDto> {
    const { sourceKind, sourceId, level, reason, illustrative = false } = body;
    const about = (await this.objects.named(tx, [{ kind: sourceKind, id: sourceId }]))({ kind: sourceKind, id: sourceId });
    if (!about) throw invalid([{ field: 'sourceId', code: 'unknown_object' }]);
    if (await asOrganisation(tx, () => this.escalations.isOpen(tx, sourceKind, sourceId))) throw new Problem(409, 'already_escalated');
    const today = await todayOf(tx);
    const due = await this.dueItem(tx, sourceKind, sourceId, today);
    const supplierIds = await this.concerned(tx, body, due);
    const ladder = (await asOrganisation(tx, () => this.ladders.all(tx)))(due?.contractId ?? null);
    const countedFrom = countedFromFor(level, ladder, today);
    const standing = standingOfEscalation(countedFrom, ladder, today);
    const { userId, supplierId } = tx.principal;
    const own = { id, supplierIds, level };
    await asOrganisation(tx, async () => {
      await this.escalations.insert(tx, {
        ...{ ...own, sourceKind, sourceId, contractId: due?.contractId ?? null, towerIds: [...(due?.towerIds ?? [])] },
        ...{ titleSv: due?.subject.sv ?? about.title, titleEn: due?.subject.en ?? about.title, link: about.link, countedFrom, raisedAt: tx.now },
        ...{ raisedBy: userId, raisedBySupplierId: supplierId, levelSince: today, nextLevelOn: standing?.next?.on ?? null },
        ...{ followsSource: due !== undefined, state: 'open', endedAt: null, illustrative },
      });
      await this.escalations.addStep(tx, own, { kind: 'raised', level, userId, supplierId, text: reason });
    });
    return this.recorded(tx, 'raised', id);
  }

  /** Says something of it, lifts it a level, or as the buyer ends it. 409 escalation_ended, at_the_top. */
  async step(tx: TenantTransaction, id: string, seen: number, { kind, text }: EscalationStepInputDto): Promise<EscalationDetailDto> {
    await this.get(tx, id);
    const found = await asOrganisation(tx, () => this.escalations.lock(tx, id));
    if (!found) throw notFound();
    expectVersion(seen, found);
    if (found.state === 'ended') throw new Problem(409, 'escalation_ended');
    const { userId, supplierId, role } = tx.principal;
    if (kind === 'ended' && role === 'vendor') throw notFound();
    const level = kind === 'level' ? levelAbove(found.level) : found.level;
    if (level === null) throw new Problem(409, 'at_the_top');
    const today = await todayOf(tx);
    const ladder = (await asOrganisation(tx, () => this.ladders.all(tx)))(found.contractId);
    const countedFrom = kind === 'level' ? countedFromFor(level, ladder, today) : found.countedFrom;
    const next = kind === 'level' ? (standingOfEscalation(countedFrom, ladder, today)?.next?.on ?? null) : found.nextLevelOn;
    const changes = {
      ...(kind === 'level' ? { level, countedFrom, levelSince: today, nextLevelOn: next } : {}),
      ...(kind === 'ended' ? { state: 'ended' as const, endedAt: tx.now, nextLevelOn: null } : {}),
    };
    await asOrganisation(tx, async () => {
      await this.escalations.update(tx, found, changes);
      await this.escalations.addStep(tx, found, { kind, level, userId, supplierId, text });
    });
    return this.recorded(tx, kind === 'comment' ? 'commented' : kind, id);
  }

  /**
   * A day's climb of the ladder, for background work: raises what has become late enough, lifts what has been late longer, and ends
   * what nothing is due of any more. Twice on a day it does nothing more. Answers how many moved.
   */
  async climb(tx: TenantTransaction): Promise<number> {
    const today = await todayOf(tx);
    const ladderOf = await this.ladders.all(tx);
    const items = await this.sources.until(tx, formatDate((parseDate(today) ?? 0) + aheadDays), (permission) => may(tx.principal, permission));
    // A thing that is due in two ways counts by its earliest day.
    const due = new Map(items.toReversed().map((item) => [`${item.sourceKind} ${item.sourceId}`, item]));
    const open = await this.escalations.open(tx);
    const escalated = new Set(open.map((each) => `${each.sourceKind} ${each.sourceId}`));
    let moved = 0;
    for (const each of open) moved += await this.climbOne(tx, each, due.has(`${each.sourceKind} ${each.sourceId}`), ladderOf, today);
    for (const [key, item] of due) if (item.escalates && !escalated.has(key)) moved += await this.raiseLate(tx, item, ladderOf, today);
    return moved;
  }

  private async climbOne(tx: TenantTransaction, each: EscalationEntity, isDue: boolean, ladderOf: Awaited<ReturnType<LaddersService['all']>>, today: string): Promise<number> {
    const nobody = { userId: null, supplierId: null, text: null };
    if (each.followsSource && !isDue) {
      await this.escalations.update(tx, each, { state: 'ended', endedAt: tx.now, nextLevelOn: null });
      await this.escalations.addStep(tx, each, { kind: 'ended', level: each.level, ...nobody });
      await this.recorded(tx, 'ended', each.id);
      return 1;
    }
    const standing = standingOfEscalation(each.countedFrom, ladderOf(each.contractId), today);
    const next = standing?.next?.on ?? null;
    if (!standing || standing.level === each.level || standing.since < each.levelSince) {
      if (standing?.level === each.level && next !== each.nextLevelOn) await this.escalations.update(tx, each, { nextLevelOn: next });
      return 0;
    }
    await this.escalations.update(tx, each, { level: standing.level, levelSince: standing.since, nextLevelOn: next });
    await this.escalations.addStep(tx, each, { kind: 'level', level: standing.level, ...nobody });
    await this.recorded(tx, 'level', each.id);
    return 1;
  }

  private async raiseLate(tx: TenantTransaction, item: DueItem, ladderOf: Awaited<ReturnType<LaddersService['all']>>, today: string): Promise<number> {
    const standing = standingOfEscalation(item.dueOn, ladderOf(item.contractId), today);
    if (!standing) return 0;
    const own = { id: randomUUID(), supplierIds: [...item.supplierIds], level: standing.level };
    const { sourceKind, sourceId, contractId, dueOn, link } = item;
    await this.escalations.insert(tx, {
      ...{ ...own, sourceKind, sourceId, contractId, link, towerIds: [...item.towerIds], titleSv: item.subject.sv.slice(0, 500), titleEn: item.subject.en.slice(0, 500) },
      ...{ countedFrom: dueOn, raisedAt: tx.now, raisedBy: null, raisedBySupplierId: null, levelSince: standing.since, nextLevelOn: standing.next?.on ?? null },
      ...{ followsSource: true, state: 'open', endedAt: null, illustrative: false },
    });
    await this.escalations.addStep(tx, own, { kind: 'raised', level: standing.level, userId: null, supplierId: null, text: null });
    await this.recorded(tx, 'raised', own.id);
    return 1;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string): Promise<EscalationDetailDto> {
    const after = await this.get(tx, id);
    const found = await asOrganisation(tx, () => this.escalations.find(tx, id));
    const supplierIds = found?.supplierIds ?? [];
    const { steps: _, ...known } = after;
    await this.audit.record(tx, { action, objectType: 'escalation', objectId: id, after: known, tells: { topic: 'escalations', supplierIds } });
    if (action === 'commented' || !found) return after;
    const kind = action === 'ended' ? 'escalation_ended' : (`escalated_${found.level}` as const);
    const roles = found.level === 'strategic' ? ([...managers, 'executive'] as const) : managers;
    await this.notifications.notify(tx, {
      ...{ kind, to: { roles, supplierIds }, params: { title: { sv: found.titleSv, en: found.titleEn } }, link: `/governance/escalations/${id}` },
      once: `escalation ${id} ${action} ${found.level}`,
    });
    return after;
  }

  /** Whom it concerns: a supplier raises for itself; the buyer's are those of what is due, or the one it names. */
  private async concerned(tx: TenantTransaction, { supplierId = null }: RaiseEscalationDto, due: DueItem | undefined): Promise<string[]> {
    if (tx.principal.role === 'vendor') return tx.principal.supplierId ? [tx.principal.supplierId] : [];
    if (due && due.supplierIds.length > 0) return [...due.supplierIds];
    if (supplierId === null) return [];
    if (!(await this.suppliers.named(tx, [supplierId])).has(supplierId)) throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    return [supplierId];
  }

  private async dueItem(tx: TenantTransaction, sourceKind: string, sourceId: string, today: string): Promise<DueItem | undefined> {
    const until = formatDate((parseDate(today) ?? 0) + aheadDays);
    const items = await this.sources.until(tx, until, (permission) => may(tx.principal, permission));
    return items.find((item) => item.sourceKind === sourceKind && item.sourceId === sourceId);
  }

  /** What stands at the top waits for those who decide there. */
  private async waiting(tx: TenantTransaction): Promise<Decision[]> {
    const found = await this.escalations.openAt(tx, 'strategic');
    const suppliers = await this.suppliers.named(tx, [...new Set(found.flatMap(({ supplierIds }) => supplierIds))]);
    return found.map(({ id, supplierIds, titleSv, titleEn }) => {
      const [supplierId = null] = supplierIds;
      return {
        ...{ kind: 'escalation', id, dueOn: null, supplierId, supplierName: (supplierId && suppliers.get(supplierId)?.name) ?? null },
        ...{ subject: { sv: titleSv, en: titleEn }, period: null, amountMinor: null, currency: null },
        ...{ permission: 'escalations:update', link: `/governance/escalations/${id}` },
      };
    });
  }

  private async steps(tx: TenantTransaction, id: string): Promise<EscalationDetailDto['steps']> {
    const rows = await this.escalations.steps(tx, id);
    const names = await this.authors.names(tx, rows);
    const suppliers = await this.suppliers.named(tx, [...new Set(rows.flatMap(({ supplierId }) => supplierId ?? []))]);
    return rows.map(({ userId, supplierId, at, ...step }: StepRow) => ({
      ...step,
      at: at.toISOString(),
      byName: names.get(userId ?? '') ?? null,
      bySupplierName: (supplierId && suppliers.get(supplierId)?.name) ?? null,
      byItself: userId === null,
    }));
  }

  private async present(tx: TenantTransaction, rows: readonly EscalationEntity[]): Promise<EscalationDto[]> {
    const suppliers = await this.suppliers.named(tx, [...new Set(rows.flatMap(({ supplierIds }) => supplierIds))]);
    const today = await todayOf(tx);
    return rows.map((row) => {
      const { id, sourceKind, sourceId, titleSv, titleEn, link, level, countedFrom, levelSince, nextLevelOn, state, illustrative, version } = row;
      const until = row.endedAt ? localDate(row.endedAt.getTime(), 'UTC') : today;
      return {
        ...{ id, sourceKind, sourceId, titleSv, titleEn, link, level, countedFrom, levelSince, nextLevelOn, state, illustrative, version },
        suppliers: row.supplierIds.flatMap((one) => suppliers.get(one)?.name ?? []),
        daysAtLevel: Math.max(0, (parseDate(until) ?? 0) - (parseDate(levelSince) ?? 0)),
        nextLevel: nextLevelOn === null ? null : levelAbove(level),
        raisedAt: row.raisedAt.toISOString(),
        raisedByItself: row.raisedBy === null,
        endedAt: row.endedAt?.toISOString() ?? null,
      };
    });
  }
}
