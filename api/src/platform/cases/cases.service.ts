import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { caseKinds } from '@samsyn/domain/cases/case';
import { type CaseContent, type CaseLanguage, fieldsOf, marksInForce, personName, type SecrecyMark } from '@samsyn/domain/cases/case-content';
import { localDate } from '@samsyn/domain/time/zone';
import { randomUUID } from 'node:crypto';
import { todayOf } from '../tenancy/today.js';
import { Audit } from '../audit/audit.service.js';
import { MemberRepository } from '../auth/member.repository.js';
import { changedMeanwhile, invalid, notFound } from '../errors/problem.js';
import { expectVersion } from '../http/if-match.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { CaseContents } from './case-contents.js';
import type { CaseClassificationDto, CaseDetailDto, CaseDto, CasePageDto, CaseQueryDto, MarkSecretDto, SecrecyMarkDto } from './cases.dto.js';
import { packageText } from './packages/package-text.js';
import { CasesRepository, type StoredCase, type StoredMark } from './cases.repository.js';

/** A case with what it consists of and the marks that hold today. */
export interface OpenedCase {
  found: StoredCase;
  content: CaseContent;
  organisation: { slug: string; name: string; zone: string };
  /** People's and the object's own. */
  inForce: SecrecyMark[];
}

@Injectable()
export class CasesService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly contents: CaseContents,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, query: CaseQueryDto): Promise<CasePageDto> {
    const { items, nextCursor } = await this.cases.page(tx, query, await todayOf(tx));
    return { items: items.map(presentCaseRow), nextCursor };
  }

  async get(tx: TenantTransaction, id: string, language: CaseLanguage = 'sv'): Promise<CaseDetailDto> {
    const today = await todayOf(tx);
    const found = await this.find(tx, id, today);
    const content = await this.contents.of(tx, found, language);
    const marks = await this.cases.marks(tx, id);
    const people = content?.people ?? [];
    const authors = marks.flatMap(({ createdBy, liftedBy }) => [createdBy, liftedBy]).filter((author) => author !== null);
    const names = await this.members.names(tx.organisationId, [...new Set([...authors, ...people])]);
    const fields = content ? fieldsOf(content, packageText(language, 'UTC').word('title')) : [];
    const labels = new Map(fields.map(({ path, label }) => [path, label]));
    return {
      ...presentCaseRow(found),
      fields,
      marks: marks.map((mark) => presentMark(mark, { labels, names, today })),
      people: [...new Set(people)].map((person) => ({ person: personName(person), name: names.get(person) ?? null })),
    };
  }

  /** 404 where there is no such case, or nothing is left of its object. */
  async open(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<OpenedCase> {
    const organisation = await this.cases.organisation(tx);
    const today = localDate(tx.now.getTime(), organisation.zone);
    const found = await this.find(tx, id, today);
    const content = await this.contents.of(tx, found, language);
    if (!content) throw notFound();
    const people = (await this.cases.marks(tx, id)).filter(({ liftedAt }) => liftedAt === null);
    const marks = [...people, ...content.marks].map(({ field, legalBasis, reason, until }) => ({ field, legalBasis, reason, until }));
    return { found, content, organisation, inForce: marksInForce(marks, today) };
  }

  async mark(tx: TenantTransaction, id: string, seen: number, body: MarkSecretDto): Promise<CaseDetailDto> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (!before.fields.some(({ path }) => path === body.field)) throw invalid([{ field: 'field', code: 'unknown_field' }]);
    if (body.until < (await todayOf(tx))) throw invalid([{ field: 'until', code: 'date_passed' }]);
    await this.raise(tx, before);
    await this.cases.insertMark(tx, id, randomUUID(), body);
    return this.record(tx, id, 'case_field_marked_secret', body);
  }

  /** What is lifted already stays as it was lifted. */
  async lift(tx: TenantTransaction, id: string, markId: string, seen: number): Promise<CaseDetailDto> {
    const before = await this.get(tx, id);
    const mark = before.marks.find((each) => each.id === markId);
    if (!mark) throw notFound();
    expectVersion(seen, before);
    if (mark.liftedAt !== null) return before;
    await this.raise(tx, before);
    await this.cases.liftMark(tx, markId);
    return this.record(tx, id, 'case_secrecy_lifted', { field: mark.field, legalBasis: mark.legalBasis, until: mark.until });
  }

  classification(tx: TenantTransaction): Promise<CaseClassificationDto> {
    return this.cases.classification(tx);
  }

  /** For cases closed from now on; archive numbers that were given stay. */
  async classify(tx: TenantTransaction, codes: CaseClassificationDto): Promise<CaseClassificationDto> {
    const before = await this.cases.classification(tx);
    for (const kind of caseKinds) await this.cases.classify(tx, kind, codes[kind] ?? null);
    const after = await this.cases.classification(tx);
    await this.audit.record(tx, { action: 'cases_classified', objectType: 'organisation', objectId: tx.organisationId, before, after });
    return after;
  }

  private async record(tx: TenantTransaction, id: string, action: AuditAction, after: object): Promise<CaseDetailDto> {
    await this.audit.record(tx, { action, objectType: 'case', objectId: id, after, tells: { topic: 'cases', supplierIds: [] } });
    return this.get(tx, id);
  }

  private async raise(tx: TenantTransaction, before: CaseDetailDto): Promise<void> {
    if (!(await this.cases.raiseVersion(tx, before.id, before.version))) throw changedMeanwhile(before);
  }

  private async find(tx: TenantTransaction, id: string, today: string): Promise<StoredCase> {
    const found = await this.cases.find(tx, id, today);
    if (!found) throw notFound();
    return found;
  }
}

const presentCaseRow = ({ openedAt, closedAt, ...row }: StoredCase): CaseDto => ({
  ...row,
  openedAt: openedAt.toISOString(),
  closedAt: closedAt?.toISOString() ?? null,
});

interface Known {
  labels: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  today: string;
}

function presentMark(mark: StoredMark, { labels, names, today }: Known): SecrecyMarkDto {
  const { id, field, legalBasis, reason, until, createdBy, createdAt, liftedBy, liftedAt } = mark;
  const name = (userId: string | null) => (userId && names.get(userId)) ?? null;
  return {
    ...{ id, field, legalBasis, reason, until },
    label: labels.get(field) ?? null,
    inForce: liftedAt === null && marksInForce([mark], today).length > 0,
    createdByName: name(createdBy),
    createdAt: createdAt.toISOString(),
    liftedByName: name(liftedBy),
    liftedAt: liftedAt?.toISOString() ?? null,
  };
}
