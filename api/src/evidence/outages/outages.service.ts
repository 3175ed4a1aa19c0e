import { Injectable } from '@nestjs/common';
import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import type { FieldProblem } from '../../platform/errors/problem.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { EvidenceKind } from '../evidence-kind.js';
import { type Changed, EvidenceService } from '../evidence.service.js';
import { PlacesService } from '../places.service.js';
import { changedCommon, dateOrNull, given, presentCommon, storedCommon } from '../stored-evidence.js';
import { outageTimeProblems } from '../time-problems.js';
import type { OutageEntity } from './outage.entity.js';
import type { CreateOutageDto, OutageDetailDto, OutageDto, RelatedOutageDto } from './outages.dto.js';
import { OutagesRepository } from './outages.repository.js';

const kind: EvidenceKind<OutageEntity, CreateOutageDto, OutageDto> = {
  objectType: 'outage',
  topic: 'outages',
  stored: (input) => ({
    ...storedCommon(input),
    to: dateOrNull(input.to),
    impact: input.impact ?? FULL_IMPACT,
    cause: input.cause ?? null,
    // A file that says nothing of it takes no declared cause away.
    ...given({ rootCauseId: input.rootCauseId }),
  }),
  changed: ({ to, impact, cause, rootCauseId, ...common }) => ({
    ...changedCommon(common),
    ...given({ to: to === undefined ? undefined : dateOrNull(to), impact, cause, rootCauseId }),
  }),
  problems: outageTimeProblems,
  end: ({ to }) => to,
  present: (row, names) => ({
    ...presentCommon(row, names),
    to: row.to?.toISOString() ?? null,
    impact: row.impact,
    cause: row.cause,
    rootCauseId: row.rootCauseId ?? null,
  }),
};

@Injectable()
export class OutagesService extends EvidenceService<OutageEntity, CreateOutageDto, OutageDto> {
  constructor(
    private readonly outages: OutagesRepository,
    places: PlacesService,
    audit: Audit,
    members: MemberRepository,
    private readonly notifications: Notifications,
  ) {
    super(kind, outages, places, audit, members);
  }

  async detail(tx: TenantTransaction, id: string): Promise<OutageDetailDto> {
    const outage = await this.recorded(tx, id);
    const behind = outage.rootCauseId === null ? null : await this.outages.find(tx, outage.rootCauseId);
    const [rootCause = null] = await this.related(tx, behind === null ? [] : [behind]);
    return { ...outage, rootCause, caused: await this.related(tx, await this.outages.causedBy(tx, id)) };
  }

  /** Whose it is learns of it. */
  override async create(tx: TenantTransaction, id: string, input: CreateOutageDto): Promise<Changed<OutageDto>> {
    const created = await super.create(tx, id, input);
    const { supplierId, title } = created.after;
    const notice = { params: { title }, link: `/evidence/outages/${id}` };
    await this.notifications.notify(tx, { kind: 'outage_recorded', to: { supplierIds: [supplierId] }, ...notice });
    return created;
  }

  /** Who declares a root cause waits before anything is locked, since each of two would need the other's outage. */
  override async update(
    tx: TenantTransaction,
    id: string,
    seen: number,
    input: Partial<CreateOutageDto>,
  ): Promise<Changed<OutageDto>> {
    if (input.rootCauseId) await this.outages.lockCauses(tx);
    return super.update(tx, id, seen, input);
  }

  private async related(tx: TenantTransaction, outages: readonly OutageEntity[]): Promise<RelatedOutageDto[]> {
    const names = await this.places.names(tx, outages);
    return outages.map((one) => ({ id: one.id, title: one.title, supplierName: names(one).supplierName, from: one.from.toISOString() }));
  }

  /** R20: what is declared to be behind an outage is another one, and not one that it is itself behind. */
  protected override async moreProblems(tx: TenantTransaction, row: Partial<OutageEntity>): Promise<FieldProblem[]> {
    const { id, rootCauseId } = row;
    if (!rootCauseId) return [];
    const refused = (code: string): FieldProblem[] => [{ field: 'rootCauseId', code }];
    if (rootCauseId === id) return refused('own_root_cause');
    const behind = await this.outages.causes(tx, rootCauseId);
    if (behind.length === 0) return refused('not_found');
    return id !== undefined && behind.includes(id) ? refused('root_cause_cycle') : [];
  }
}
