import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import type { EvidenceSpan } from '../platform/jobs/evidence-changed.js';
import type { Audit } from '../platform/audit/audit.service.js';
import type { MemberRepository } from '../platform/auth/member.repository.js';
import { namingFields } from '../platform/errors/naming-fields.js';
import { type FieldProblem, invalid, notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import type { Page } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { EvidenceDto, EvidenceQueryDto, EvidenceRecordedDto } from './evidence.dto.js';
import type { EvidenceEntity } from './evidence.entity.js';
import type { EvidenceRepository, NewEvidence, Stored } from './evidence.repository.js';
import { type EvidenceKind, spanOf } from './evidence-kind.js';
import { type EvidenceFile, importEvidence } from './imports/evidence-import.js';
import type { Place, PlacesService } from './places.service.js';

/** A change and when what it is about was, before and after. */
export interface Changed<Dto> {
  after: Dto;
  spans: EvidenceSpan[];
}

/** Outages and maintenance windows: each change in the audit log, each answer with its place's names. */
export abstract class EvidenceService<Entity extends EvidenceEntity, Input, Dto extends EvidenceDto> {
  protected constructor(
    protected readonly kind: EvidenceKind<Entity, Input, Dto>,
    protected readonly rows: EvidenceRepository<Entity>,
    protected readonly places: PlacesService,
    protected readonly audit: Audit,
    private readonly members: MemberRepository,
  ) {}

  async page(tx: TenantTransaction, request: EvidenceQueryDto): Promise<Page<Dto>> {
    const page = await this.rows.page(tx, request);
    const names = await this.places.names(tx, page.items);
    return { ...page, items: page.items.map((each) => this.kind.present(each, names(each))) };
  }

  async get(tx: TenantTransaction, id: string): Promise<Dto> {
    const found = await this.rows.find(tx, id);
    if (!found) throw notFound();
    return this.present(tx, found);
  }

  /** With who recorded it and when. */
  async recorded(tx: TenantTransaction, id: string): Promise<Dto & EvidenceRecordedDto> {
    const found = await this.rows.find(tx, id);
    if (!found) throw notFound();
    const { recordedBy, createdAt } = found;
    const names = await this.members.names(tx.organisationId, recordedBy === null ? [] : [recordedBy]);
    return { ...(await this.present(tx, found)), recordedByName: names.get(recordedBy ?? '') ?? null, recordedAt: createdAt.toISOString() };
  }

  /** Those a source knows by these names, each under its own; locked until the transaction ends. */
  async known(tx: TenantTransaction, source: string, externalIds: readonly string[]): Promise<Map<string, Dto>> {
    const found = await this.rows.findByExternalIds(tx, source, externalIds);
    const names = await this.places.names(tx, found);
    return new Map(found.map((row) => [row.externalId ?? '', this.kind.present(row, names(row))]));
  }

  async create(tx: TenantTransaction, id: string, input: Input): Promise<Changed<Dto>> {
    const row = this.kind.stored(input);
    await this.check(tx, row);
    const all = { ...row, id, recordedBy: tx.principal.userId } as unknown as NewEvidence<Entity>;
    await namingFields(['externalId'], () => this.rows.insert(tx, [all]));
    const after = await this.get(tx, id);
    await this.record(tx, { action: 'created', objectId: id, after });
    return { after, spans: [spanOf(this.kind, row)] };
  }

  async update(tx: TenantTransaction, id: string, seen: number, input: Partial<Input>): Promise<Changed<Dto>> {
    const current = await this.locked(tx, id);
    const before = await this.present(tx, current);
    expectVersion(seen, before);
    const changes = this.kind.changed(input);
    await this.check(tx, { ...current, ...changes });
    await namingFields(['externalId'], () => this.rows.update(tx, current, changes));
    const after = await this.get(tx, id);
    await this.record(tx, { action: 'updated', objectId: id, before, after });
    return { after, spans: [spanOf(this.kind, current), spanOf(this.kind, { ...current, ...changes })] };
  }

  async remove(tx: TenantTransaction, id: string, seen: number): Promise<EvidenceSpan[]> {
    const current = await this.locked(tx, id);
    const before = await this.present(tx, current);
    expectVersion(seen, before);
    await this.rows.remove(tx, id);
    await this.record(tx, { action: 'deleted', objectId: id, before });
    return [spanOf(this.kind, current)];
  }

  /** The rows of a file; see importEvidence. */
  async importRows(tx: TenantTransaction, place: Place, file: EvidenceFile<Input>) {
    const problems = await this.places.problems(tx, place);
    if (problems.length > 0) throw invalid(problems);
    return importEvidence(tx, this.kind, this.rows, this.audit, file);
  }

  /** In the log, and on the pages of the buyer and of the suppliers it is and was about. */
  private async record(tx: TenantTransaction, change: { action: AuditAction; objectId: string; before?: Dto; after?: Dto }) {
    const { objectType, topic } = this.kind;
    const supplierIds = [change.before, change.after].flatMap((dto) => dto?.supplierId ?? []);
    await this.audit.record(tx, { ...change, objectType, tells: { topic, supplierIds } });
  }

  /** What one kind alone can have wrong with it; a row that is there already has its id. */
  protected moreProblems(_tx: TenantTransaction, _row: Partial<Entity>): Promise<FieldProblem[]> {
    return Promise.resolve([]);
  }

  private async locked(tx: TenantTransaction, id: string): Promise<Entity> {
    const found = await this.rows.findForUpdate(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async check(tx: TenantTransaction, row: Stored<Entity>) {
    const place = row as Pick<EvidenceEntity, 'supplierId' | 'towerId'>;
    const problems = [
      ...(await this.places.problems(tx, place)),
      ...this.kind.problems(row, tx.now),
      ...(await this.moreProblems(tx, row as unknown as Partial<Entity>)),
    ];
    if (problems.length > 0) throw invalid(problems);
  }

  private async present(tx: TenantTransaction, row: Entity): Promise<Dto> {
    return this.kind.present(row, (await this.places.names(tx, [row]))(row));
  }
}
