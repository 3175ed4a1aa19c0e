import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CaseLanguage, CaseTable } from '@samsyn/domain/cases/case-content';
import { AuthDatabase } from '../auth/auth.database.js';
import { MemberRepository } from '../auth/member.repository.js';
import { Problem } from '../errors/problem.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { type KnownPerson, type PersonSource, PersonSources } from './person-sources.js';
import { personTable } from './person-text.js';

/** Members: an account serves several organisations, each of which forgets its own; the last to do so empties it. */
@Injectable()
export class MemberSource implements PersonSource, OnModuleInit {
  constructor(
    private readonly sources: PersonSources,
    private readonly members: MemberRepository,
    private readonly database: AuthDatabase,
  ) {}

  onModuleInit(): void {
    this.sources.register('member', this);
  }

  async all(tx: TenantTransaction): Promise<KnownPerson[]> {
    const found = await this.members.known(tx.organisationId);
    const suppliers: { id: string; name: string }[] = await tx.manager.query('SELECT id, name FROM supplier WHERE organisation_id = $1', [tx.organisationId]);
    const names = new Map(suppliers.map(({ id, name }) => [id, name]));
    return found.map(({ id, name, email, supplierId, active, endedAt, erasedAt }) => ({
      ...{ kind: 'member', id, name, active, endedAt: endedAt?.getTime() ?? null, erased: erasedAt !== null },
      detail: erasedAt === null ? email : null,
      supplierName: (supplierId && names.get(supplierId)) ?? null,
    }));
  }

  async erase(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('SELECT app.forget_notifications($1)', [id]);
    await this.database.transaction(async (client) => {
      if (!(await this.members.erase(client, tx.organisationId, id, tx.now))) throw new Problem(409, 'person_active');
    });
  }

  async about(tx: TenantTransaction, id: string, language: CaseLanguage): Promise<CaseTable[]> {
    const { account, membership, sessions, signIns } = await this.members.about(tx.organisationId, id);
    const notifications: { at: Date; kind: string; link: string; read: Date | null }[] = await tx.manager.query(
      'SELECT created_at AS at, kind, link, read_at AS read FROM app.notifications_of($1)',
      [id],
    );
    const changes: { at: Date; action: string; object: string; address: string | null }[] = await tx.manager.query(
      `SELECT at, action, object_type || ' ' || object_id AS object, ip AS address FROM audit_event
        WHERE organisation_id = $1 AND user_id = $2 ORDER BY at`,
      [tx.organisationId, id],
    );
    const tokens: { name: string; created: Date; expires: Date }[] = await tx.manager.query(
      'SELECT name, created_at AS created, expires_at AS expires FROM api_token WHERE organisation_id = $1 AND created_by = $2 ORDER BY created_at',
      [tx.organisationId, id],
    );
    return [
      personTable(language, 'account', { name: 'text', email: 'text', language: 'text', created: 'instant' }, account),
      personTable(language, 'membership', { role: 'text', created: 'instant', ended: 'instant' }, membership),
      personTable(language, 'sessions', { created: 'instant', expires: 'instant', address: 'text', device: 'text' }, sessions),
      personTable(language, 'signIns', { at: 'instant', address: 'text', outcome: 'text' }, signIns),
      personTable(language, 'notifications', { at: 'instant', kind: 'text', link: 'text', read: 'instant' }, notifications),
      personTable(language, 'audit', { at: 'instant', action: 'text', object: 'text', address: 'text' }, changes),
      personTable(language, 'tokens', { name: 'text', created: 'instant', expires: 'instant' }, tokens),
      ...(await this.sources.tracesOf(tx, id, language)),
    ];
  }
}
