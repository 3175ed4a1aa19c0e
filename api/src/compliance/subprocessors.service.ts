import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { isOutsideEea } from '@samsyn/domain/compliance/eea';
import { subprocessorTransitions, usualAnswerDays } from '@samsyn/domain/compliance/subprocessor';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { actionsFrom } from '@samsyn/domain/workflow/transitions';
import { Audit } from '../platform/audit/audit.service.js';
import { invalid, notFound } from '../platform/errors/problem.js';
import { takenStep } from '../platform/errors/taken-step.js';
import { expectVersion } from '../platform/http/if-match.js';
import { managers, Notifications } from '../platform/notifications/notifications.service.js';
import { sideOf } from '../platform/tenancy/party.js';
import { asOrganisation, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../platform/tenancy/today.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import { mayAct } from './compliance.service.js';
import type { SubprocessorEntity } from './compliance.entity.js';
import type { AnnounceSubprocessorDto, SubprocessorDto, SubprocessorPageDto, SubprocessorQueryDto, TakeSubprocessorStepDto } from './subprocessors.dto.js';
import { SubprocessorsRepository } from './subprocessors.repository.js';

/** Whom suppliers let process data: they announce, the buyer answers within the agreed days. */
@Injectable()
export class SubprocessorsService {
  constructor(
    private readonly subprocessors: SubprocessorsRepository,
    private readonly suppliers: SuppliersService,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  async page(tx: TenantTransaction, request: SubprocessorQueryDto): Promise<SubprocessorPageDto> {
    const page = await this.subprocessors.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<SubprocessorDto> {
    const found = await this.subprocessors.find(tx, id);
    const [presented] = found ? await this.present(tx, [found]) : [];
    if (!presented) throw notFound();
    return presented;
  }

  /** A vendor announces for itself, whatever it says; what the buyer records waits for an answer likewise. */
  async announce(tx: TenantTransaction, id: string, body: AnnounceSubprocessorDto, illustrative = false): Promise<SubprocessorDto> {
    if (!mayAct(tx)) throw notFound();
    const { name, country, purpose, dataCategories = null, startsOn = null } = body;
    const supplierId = tx.principal.role === 'vendor' ? tx.principal.supplierId : (body.supplierId ?? null);
    if (supplierId === null || !(await this.suppliers.named(tx, [supplierId])).has(supplierId))
      throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    const announcedOn = await todayOf(tx);
    const days = (await this.subprocessors.answerDays(tx, supplierId, announcedOn)) ?? usualAnswerDays;
    const answerBy = formatDate((parseDate(announcedOn) ?? 0) + days);
    await asOrganisation(tx, () =>
      this.subprocessors.insert(tx, {
        ...{ id, supplierId, name, country, purpose, dataCategories, startsOn, announcedOn, announcedBy: tx.principal.userId, answerBy },
        ...{ state: 'announced', reason: null, decidedOn: null, decidedBy: null, illustrative },
      }),
    );
    const after = await this.recorded(tx, 'announced', id, null);
    if (sideOf(tx) === 'supplier') await this.notifications.notify(tx, { kind: 'subprocessor_announced', to: { roles: managers }, ...noticeOf(after) });
    return after;
  }

  /** 409 not_your_step or not_from_here, 422 reason_missing, 412 with the current one. */
  async step(tx: TenantTransaction, id: string, seen: number, { action, reason = null }: TakeSubprocessorStepDto): Promise<SubprocessorDto> {
    await this.get(tx, id);
    if (!mayAct(tx)) throw notFound();
    const found = await asOrganisation(tx, () => this.subprocessors.lock(tx, id));
    if (!found) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const state = takenStep(subprocessorTransitions, found.state, action, { by: sideOf(tx), reason });
    const decided = { decidedOn: await todayOf(tx), decidedBy: tx.principal.userId };
    await asOrganisation(tx, () => this.subprocessors.update(tx, found, { state, reason, ...decided }));
    const after = await this.recorded(tx, `subprocessor_${action}`, id, before);
    if (sideOf(tx) === 'buyer') await this.notifications.notify(tx, { kind: 'subprocessor_answered', to: { supplierIds: [after.supplierId] }, ...noticeOf(after) });
    return after;
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: SubprocessorDto | null): Promise<SubprocessorDto> {
    const after = await this.get(tx, id);
    const tells = { topic: 'compliance', supplierIds: [after.supplierId] } as const;
    await this.audit.record(tx, { action, objectType: 'subprocessor', objectId: id, before, after, tells });
    return after;
  }

  private async present(tx: TenantTransaction, rows: readonly SubprocessorEntity[]): Promise<SubprocessorDto[]> {
    const suppliers = await this.suppliers.named(tx, [...new Set(rows.map(({ supplierId }) => supplierId))]);
    const today = await todayOf(tx);
    const acts = mayAct(tx);
    return rows.map(({ id, supplierId, name, country, purpose, dataCategories, startsOn, announcedOn, answerBy, state, reason, decidedOn, illustrative, version }) => ({
      ...{ id, supplierId, supplierName: suppliers.get(supplierId)?.name ?? '', name, country, outside: isOutsideEea(country), purpose },
      ...{ dataCategories, startsOn, announcedOn, answerBy, state, late: state === 'announced' && answerBy < today, reason, decidedOn },
      actions: acts ? actionsFrom(subprocessorTransitions, state, sideOf(tx)) : [],
      ...{ illustrative, version },
    }));
  }
}

const noticeOf = ({ id, name, supplierName, answerBy }: SubprocessorDto) => ({
  params: { name, supplier: supplierName, due: answerBy },
  link: `/governance/compliance/subprocessors/${id}`,
});
