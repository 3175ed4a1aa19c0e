import { Injectable } from '@nestjs/common';
import type { CaseContent, CaseLanguage } from '@samsyn/domain/cases/case-content';
import type { CaseKind } from '@samsyn/domain/cases/case';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';

/** What a case of a kind consists of; null where the object is gone. */
export type CaseContentProvider = (tx: TenantTransaction, objectId: string, language: CaseLanguage) => Promise<CaseContent | null>;

/** Who knows the objects behind cases: each feature registers for its kind when it starts. */
@Injectable()
export class CaseContents {
  private readonly providers = new Map<CaseKind, CaseContentProvider>();

  register(kind: CaseKind, provider: CaseContentProvider): void {
    this.providers.set(kind, provider);
  }

  async of(tx: TenantTransaction, { kind, objectId }: { kind: CaseKind; objectId: string }, language: CaseLanguage): Promise<CaseContent | null> {
    return (await this.providers.get(kind)?.(tx, objectId, language)) ?? null;
  }
}
