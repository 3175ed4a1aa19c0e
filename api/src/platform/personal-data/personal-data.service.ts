import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage } from '@samsyn/domain/cases/case-content';
import { personName } from '@samsyn/domain/cases/case-content';
import { overdue, type PersonKind, personKinds } from '@samsyn/domain/personal-data/person';
import type { Readable } from 'node:stream';
import { Audit } from '../audit/audit.service.js';
import { MemberRepository } from '../auth/member.repository.js';
import { notFound, Problem } from '../errors/problem.js';
import { EveryOrganisation } from '../jobs/every-organisation.js';
import { JobQueue } from '../jobs/job-queue.js';
import type { PageQueryDto } from '../paging/page.dto.js';
import { retention } from '../retention/retention.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../tenancy/tenant-transaction.js';
import { personArchive } from './person-archive.js';
import { type KnownPerson, type PersonSource, PersonSources } from './person-sources.js';
import type { ErasureDto, ErasurePageDto, PersonalTermsDto, PersonDto, PersonPageDto, PersonQueryDto, RetentionDto } from './personal-data.dto.js';
import { PersonalDataRepository, type StoredErasure } from './personal-data.repository.js';

const mostShown = 200;
const firstAfterSeconds = 420;
const everySeconds = 24 * 3600;
/** Stands as the reason of what went by itself. */
const termOver = 'term_over';

/** Whose names are kept and for how long; letting one go, and handing over what is known of somebody. */
@Injectable()
export class PersonalDataService implements OnModuleInit {
  constructor(
    private readonly sources: PersonSources,
    private readonly repository: PersonalDataRepository,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    private readonly tenancy: Tenancy,
    private readonly organisations: EveryOrganisation,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('erase-overdue', everySeconds, () => this.eraseOverdue(), firstAfterSeconds);
  }

  /** The first 200 by name; whoever is not among them is found by name. */
  async page(tx: TenantTransaction, { kind, q }: PersonQueryDto): Promise<PersonPageDto> {
    const asked = q?.trim().toLocaleLowerCase('sv') ?? '';
    const known = await this.sources.all(tx, kind ? [kind] : personKinds);
    const matches = ({ name, detail, supplierName }: KnownPerson) =>
      [name, detail, supplierName].some((value) => value?.toLocaleLowerCase('sv').includes(asked));
    const found = known.filter(matches).sort((a, b) => a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id));
    return { items: found.slice(0, mostShown).map(present), nextCursor: null, total: found.length };
  }

  /** 409 person_active for as long as the person is at work here. */
  async erase(tx: TenantTransaction, kind: PersonKind, id: string, reason: string): Promise<ErasureDto> {
    const { person, source } = await this.find(tx, kind, id);
    if (person.active) throw new Problem(409, 'person_active');
    if (person.erased) throw new Problem(409, 'person_erased');
    const erasure = await this.let(tx, source, person, reason);
    return presentErasure(erasure, await this.namesOf(tx, [erasure]));
  }

  async erasures(tx: TenantTransaction, query: PageQueryDto): Promise<ErasurePageDto> {
    const { items, nextCursor } = await this.repository.erasures(tx, query);
    const names = await this.namesOf(tx, items);
    return { items: items.map((each) => presentErasure(each, names)), nextCursor };
  }

  async archive(tx: TenantTransaction, kind: PersonKind, id: string, language: CaseLanguage): Promise<Readable> {
    const { person, source } = await this.find(tx, kind, id);
    const organisation = await this.repository.organisation(tx);
    const tables = await source.about(tx, id, language);
    await this.audit.record(tx, { action: 'personal_data_handed_over', objectType: objectTypes[kind], objectId: id });
    return personArchive({ organisation, name: person.name, tables, at: tx.now }, language);
  }

  async retention(tx: TenantTransaction): Promise<RetentionDto> {
    const kept = Object.entries(retention).map(([what, days]) => ({ what, ...days }));
    return { kept, names: await this.repository.terms(tx) };
  }

  async setTerms(tx: TenantTransaction, terms: PersonalTermsDto): Promise<RetentionDto> {
    const before = await this.repository.terms(tx);
    for (const kind of personKinds) await this.repository.setTerm(tx, kind, terms[kind] ?? null);
    const after = await this.repository.terms(tx);
    await this.audit.record(tx, { action: 'personal_terms_changed', objectType: 'organisation', objectId: tx.organisationId, before, after });
    return this.retention(tx);
  }

  /** Lets those names go whose term is over, each in a transaction of its own. */
  async eraseOverdue(): Promise<void> {
    await this.organisations.each(async (organisationId) => {
      const due = await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.overdue(tx));
      for (const person of due) {
        await this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
          const source = this.sources.of(person.kind);
          if (source) await this.let(tx, source, person, termOver);
        });
      }
    });
  }

  async overdue(tx: TenantTransaction): Promise<KnownPerson[]> {
    return overdue(await this.sources.all(tx), await this.repository.terms(tx), tx.now.getTime());
  }

  // Two roles, two connections where an account goes: what is written here comes first, so that nothing goes without a trace.
  private async let(tx: TenantTransaction, source: PersonSource, { kind, id }: KnownPerson, reason: string): Promise<StoredErasure> {
    await this.audit.record(tx, { action: 'person_erased', objectType: objectTypes[kind], objectId: id });
    const erasure = await this.repository.insertErasure(tx, kind, id, reason);
    await source.erase(tx, id);
    return erasure;
  }

  private async find(tx: TenantTransaction, kind: PersonKind, id: string): Promise<{ person: KnownPerson; source: PersonSource }> {
    const source = this.sources.of(kind);
    const person = (await source?.all(tx))?.find((each) => each.id === id);
    if (!source || !person) throw notFound();
    return { person, source };
  }

  private namesOf(tx: TenantTransaction, erasures: readonly StoredErasure[]): Promise<Map<string, string>> {
    return this.members.names(tx.organisationId, [...new Set(erasures.flatMap(({ erasedBy }) => erasedBy ?? []))]);
  }
}

/** What the audit log calls them. */
const objectTypes: Record<PersonKind, string> = { member: 'user', contact: 'contact', signatory: 'signatory' };

const present = ({ endedAt, ...person }: KnownPerson): PersonDto => ({
  ...person,
  endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
});

const presentErasure = ({ subjectId, reason, erasedBy, erasedAt, ...row }: StoredErasure, names: ReadonlyMap<string, string>): ErasureDto => ({
  ...row,
  person: personName(subjectId),
  reason: reason === termOver ? null : reason,
  erasedAt: erasedAt.toISOString(),
  erasedByName: (erasedBy && names.get(erasedBy)) ?? null,
});
