import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { minutesAreOpen } from '@samsyn/domain/governance/meeting-state';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { ObjectKinds } from '../../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { DecisionEntity } from './decision.entity.js';
import type { CreateDecisionDto, BoardDecisionDto, DecisionPageDto, DecisionQueryDto, UpdateDecisionDto } from './decisions.dto.js';
import { DecisionsRepository } from './decisions.repository.js';

/** What was decided, by whom and why: found again years later; a supplier sees what concerns it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly suppliers: SuppliersService,
    private readonly organisations: OrganisationsService,
    private readonly objects: ObjectKinds,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: DecisionQueryDto): Promise<DecisionPageDto> {
    const page = await this.decisions.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async ofMeeting(tx: TenantTransaction, meetingId: string): Promise<BoardDecisionDto[]> {
    return this.present(tx, await this.decisions.ofMeeting(tx, meetingId));
  }

  async get(tx: TenantTransaction, id: string): Promise<BoardDecisionDto> {
    const found = await this.decisions.find(tx, id);
    const [decision] = found ? await this.present(tx, [found]) : [];
    if (!decision) throw notFound();
    return decision;
  }

  /** 422 unknown_meeting, unknown_supplier; 409 minutes_not_open. */
  async create(tx: TenantTransaction, id: string, body: CreateDecisionDto): Promise<BoardDecisionDto> {
    const { text, reason = null, meetingId = null, agendaItemId = null, illustrative = false } = body;
    const at = meetingId === null ? null : await this.decisions.decidedAt(tx, meetingId, agendaItemId);
    if (at === undefined) throw invalid([{ field: 'meetingId', code: 'unknown_meeting' }]);
    if (at && !minutesAreOpen(at.state)) throw new Problem(409, 'minutes_not_open');
    const { zone } = await this.organisations.current(tx);
    const decidedOn = at ? localDate(at.startsAt.getTime(), zone) : (body.decidedOn ?? localDate(tx.now.getTime(), zone));
    const supplierIds = body.supplierIds ?? at?.supplierIds ?? [];
    await this.check(tx, supplierIds);
    const { sourceKind = at?.sourceKind ?? null, sourceId = at?.sourceId ?? null } = body;
    await this.decisions.insert(tx, {
      ...{ id, text, reason, decidedOn, supplierIds, sourceKind, sourceId, illustrative, agendaItemId },
      // Whom it concerns learns of it with the minutes.
      told: at === null,
      ...{ boardId: at?.boardId ?? null, meetingId: at?.meetingId ?? null, createdBy: tx.principal.userId },
    });
    return this.recorded(tx, 'created', id, null);
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateDecisionDto): Promise<BoardDecisionDto> {
    const { found, before } = await this.seen(tx, id, seen);
    if (body.supplierIds) await this.check(tx, body.supplierIds);
    await this.decisions.update(tx, found, body);
    return this.recorded(tx, 'updated', id, before);
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<void> {
    const { before } = await this.seen(tx, id, seen);
    await this.decisions.remove(tx, id);
    await this.audit.record(tx, { action: 'deleted', objectType: 'decision', objectId: id, before, tells: tells(before) });
  }

  private async check(tx: TenantTransaction, supplierIds: readonly string[]): Promise<void> {
    const known = await this.suppliers.named(tx, [...supplierIds]);
    if (supplierIds.some((id) => !known.has(id))) throw invalid([{ field: 'supplierIds', code: 'unknown_supplier' }]);
  }

  private async seen(tx: TenantTransaction, id: string, version: number): Promise<{ found: DecisionEntity; before: BoardDecisionDto }> {
    const found = await this.decisions.lock(tx, id);
    if (!found) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    // What stands in minutes that were sent is theirs.
    const at = found.meetingId === null ? undefined : await this.decisions.decidedAt(tx, found.meetingId, null);
    if (at && !minutesAreOpen(at.state)) throw new Problem(409, 'minutes_not_open');
    return { found, before };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: BoardDecisionDto | null): Promise<BoardDecisionDto> {
    const after = await this.get(tx, id);
    const told = { topic: 'decisions', supplierIds: [...new Set([...after.supplierIds, ...(before?.supplierIds ?? [])])] } as const;
    await this.audit.record(tx, { action, objectType: 'decision', objectId: id, before, after, tells: told });
    return after;
  }

  private async present(tx: TenantTransaction, rows: readonly DecisionEntity[]): Promise<BoardDecisionDto[]> {
    const boards = await this.decisions.boardNames(tx, [...new Set(rows.flatMap(({ boardId }) => boardId ?? []))]);
    const suppliers = await this.suppliers.named(tx, [...new Set(rows.flatMap(({ supplierIds }) => supplierIds))]);
    const sourceOf = ({ sourceKind, sourceId }: DecisionEntity) => (sourceKind && sourceId ? [{ kind: sourceKind, id: sourceId }] : []);
    const named = await this.objects.named(tx, rows.flatMap(sourceOf));
    return rows.map((row) => {
      const { organisationId: _, createdBy: __, told: ___, supplierIds, ...decision } = row;
      const [source] = sourceOf(row);
      const about = source ? named(source) : null;
      // A vendor learns of no other supplier that it concerns them too.
      const known = supplierIds.filter((id) => suppliers.has(id));
      return {
        ...decision,
        boardName: (row.boardId && boards.get(row.boardId)) ?? null,
        sourceTitle: about?.title ?? null,
        sourceLink: about?.link ?? null,
        supplierIds: known,
        supplierNames: known.map((id) => suppliers.get(id)?.name ?? ''),
      };
    });
  }
}

const tells = ({ supplierIds }: BoardDecisionDto) => ({ topic: 'decisions', supplierIds }) as const;
