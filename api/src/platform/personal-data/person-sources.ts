import { Injectable } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { type Leaving, type PersonKind, personKinds } from '@samsyn/domain/personal-data/person';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** Somebody whose name the organisation keeps. */
export interface KnownPerson extends Leaving {
  id: string;
  name: string;
  /** What tells two of a name apart: an address, a title. */
  detail: string | null;
  supplierName: string | null;
}

/** Who knows people of a kind. */
export interface PersonSource {
  all(tx: TenantTransaction): Promise<KnownPerson[]>;
  /** Lets the name go and all that leads to the person; what names the person by id stays as it is. */
  erase(tx: TenantTransaction, id: string): Promise<void>;
  /** All that is known of the person. */
  about(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseTable[]>;
}

/** What a member has left behind in a feature: what was said, decided, signed. */
export type Traces = (tx: TenantTransaction, userId: string, language: CaseLanguage) => Promise<CaseTable>;

/** Each feature that keeps names, or what people said, registers when it starts. */
@Injectable()
export class PersonSources {
  private readonly sources = new Map<PersonKind, PersonSource>();
  private readonly traces: Traces[] = [];

  register(kind: PersonKind, source: PersonSource): void {
    this.sources.set(kind, source);
  }

  registerTraces(traces: Traces): void {
    this.traces.push(traces);
  }

  of(kind: PersonKind): PersonSource | undefined {
    return this.sources.get(kind);
  }

  async all(tx: TenantTransaction, kinds: readonly PersonKind[] = personKinds): Promise<KnownPerson[]> {
    const people: KnownPerson[] = [];
    for (const kind of kinds) people.push(...((await this.sources.get(kind)?.all(tx)) ?? []));
    return people;
  }

  async tracesOf(tx: TenantTransaction, userId: string, language: CaseLanguage): Promise<CaseTable[]> {
    const tables: CaseTable[] = [];
    for (const traces of this.traces) tables.push(await traces(tx, userId, language));
    return tables;
  }
}
