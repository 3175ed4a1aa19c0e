import { Injectable } from '@nestjs/common';
import type { Role } from '@samsyn/domain/access/permissions';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { Audit } from '../platform/audit/audit.service.js';
import { AuthDatabase } from '../platform/auth/auth.database.js';
import { type Member, MemberRepository } from '../platform/auth/member.repository.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { mapPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../suppliers/suppliers.service.js';
import type { ChangeRoleDto, MemberDto, MemberPageDto, UserQueryDto } from './users.dto.js';
import { UsersRepository } from './users.repository.js';

/**
 * The members of one organisation. Ending a membership keeps its row, so that it can be given back; an account
 * stays open as long as any organisation has it as an active member.
 */
@Injectable()
export class UsersService {
  constructor(
    private readonly users: UsersRepository,
    private readonly members: MemberRepository,
    private readonly database: AuthDatabase,
    private readonly suppliers: SuppliersService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: UserQueryDto): Promise<MemberPageDto> {
    return mapPage(await this.users.page(tx.organisationId, request), presentMember);
  }

  async get(tx: TenantTransaction, userId: string): Promise<MemberDto> {
    const member = await this.members.find(tx.organisationId, userId);
    if (!member) throw notFound();
    return presentMember(member);
  }

  async changeRole(
    tx: TenantTransaction,
    userId: string,
    seen: number,
    body: ChangeRoleDto,
  ): Promise<MemberDto> {
    const supplierId = await this.supplierFor(tx, body);
    await this.database.transaction(async (client) => {
      const everybody = await this.members.lockAll(client, tx.organisationId);
      const before = memberOf(everybody, userId);
      expectVersion(seen, presentMember(before));
      if (body.role !== 'administrator') assertAnotherAdministrator(everybody, userId);
      await this.record(tx, 'role_changed', before, { role: body.role, supplierId });
      await this.members.setRole(client, tx.organisationId, userId, body.role, supplierId);
    });
    return this.get(tx, userId);
  }

  /** Ends the membership and, at once, every session of the user; other organisations let it sign in again. */
  deactivate(tx: TenantTransaction, userId: string): Promise<MemberDto> {
    return this.setActive(tx, userId, false);
  }

  activate(tx: TenantTransaction, userId: string): Promise<MemberDto> {
    return this.setActive(tx, userId, true);
  }

  /** The supplier a member of that role is bound to; 422 naming supplierId where that is not one of ours. */
  async supplierFor(tx: TenantTransaction, { role, supplierId }: ChangeRoleDto): Promise<string | null> {
    if (role !== 'vendor') {
      if (supplierId) throw invalid([{ field: 'supplierId', code: 'not_for_role' }]);
      return null;
    }
    const known = supplierId ? await this.suppliers.named(tx, [supplierId]) : undefined;
    if (!supplierId || !known?.has(supplierId))
      throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    return supplierId;
  }

  private async setActive(tx: TenantTransaction, userId: string, active: boolean): Promise<MemberDto> {
    await this.database.transaction(async (client) => {
      const everybody = await this.members.lockAll(client, tx.organisationId);
      const before = memberOf(everybody, userId);
      if (before.active === active) return;
      if (!active) assertAnotherAdministrator(everybody, userId);
      else if (await this.members.isErased(client, tx.organisationId, userId)) throw new Problem(409, 'person_erased');
      await this.record(tx, active ? 'activated' : 'deactivated', before, { active });
      await this.members.setActive(client, tx.organisationId, userId, active);
    });
    return this.get(tx, userId);
  }

  // Two roles, two connections: the audit row is written first, so that nothing changes without one.
  private async record(tx: TenantTransaction, action: AuditAction, before: Member, changes: Partial<MemberDto>) {
    const after = { ...presentMember(before), ...changes, version: before.version + 1 };
    await this.audit.record(tx, {
      action,
      objectType: 'user',
      objectId: before.id,
      before: presentMember(before),
      after,
    });
  }
}

function memberOf(everybody: Member[], userId: string): Member {
  const member = everybody.find(({ id }) => id === userId);
  if (!member) throw notFound();
  return member;
}

const isActiveAdministrator = ({ role, active }: { role: Role; active: boolean }) =>
  active && role === 'administrator';

/** An organisation that nobody administers could never be entered again. */
function assertAnotherAdministrator(everybody: Member[], userId: string): void {
  const another = everybody.some((member) => member.id !== userId && isActiveAdministrator(member));
  if (!another && isActiveAdministrator(memberOf(everybody, userId)))
    throw new Problem(409, 'last_administrator');
}

export function presentMember(member: Member): MemberDto {
  const { id, email, name, role, supplierId, active, invited, version } = member;
  return { id, email, name, role, supplierId, active, invited, version };
}
