import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { Audit } from '../platform/audit/audit.service.js';
import { AuthDatabase } from '../platform/auth/auth.database.js';
import { LinkRepository, type LinkPurpose } from '../platform/auth/link.repository.js';
import { MemberRepository } from '../platform/auth/member.repository.js';
import { newToken, tokenHash } from '../platform/auth/tokens.js';
import { Problem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { InvitationDto, InviteUserDto, ResetLinkDto } from './users.dto.js';
import { UsersService } from './users.service.js';

const linkDays = 7;

/**
 * One-time links are shown to the administrator, who could use one himself. For an account that another
 * organisation has as well that would be its key, so nobody but that person's own password opens it.
 */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly users: UsersService,
    private readonly members: MemberRepository,
    private readonly links: LinkRepository,
    private readonly database: AuthDatabase,
    private readonly audit: Audit,
  ) {}

  async invite(tx: TenantTransaction, body: InviteUserDto): Promise<InvitationDto> {
    const supplierId = await this.users.supplierFor(tx, body);
    const { userId, shared } = await this.database.transaction(async (client) => {
      const account = await this.account(client, tx.organisationId, body);
      const after = { email: body.email, role: body.role, supplierId };
      await this.audit.record(tx, { action: 'invited', objectType: 'user', objectId: account.userId, after });
      await this.members.add(client, {
        id: randomUUID(),
        organisationId: tx.organisationId,
        userId: account.userId,
        role: body.role,
        supplierId,
      });
      return account;
    });
    const link = shared ? { link: null, expiresAt: null } : await this.createLink(tx, userId, 'invitation');
    return { user: await this.users.get(tx, userId), ...link };
  }

  /** A link to choose a new password, or the first one where the invitation ran out. */
  async resetLink(tx: TenantTransaction, userId: string): Promise<ResetLinkDto> {
    const { active, invited } = await this.users.get(tx, userId);
    if (!active) throw new Problem(409, 'member_deactivated');
    const shared = await this.database.transaction((client) =>
      this.members.isSharedAccount(client, tx.organisationId, userId),
    );
    if (shared) throw new Problem(409, 'account_shared');
    await this.audit.record(tx, { action: 'reset_link_created', objectType: 'user', objectId: userId });
    return this.createLink(tx, userId, invited ? 'invitation' : 'reset');
  }

  private async account(client: PoolClient, organisationId: string, { email, name }: InviteUserDto) {
    const existing = await this.members.findAccount(client, email);
    if (!existing) {
      const userId = randomUUID();
      await this.members.createAccount(client, userId, email, name);
      return { userId, shared: false };
    }
    const everybody = await this.members.lockAll(client, organisationId);
    if (everybody.some(({ id }) => id === existing.id)) {
      throw new Problem(409, 'already_member', {}, [{ field: 'email', code: 'already_member' }]);
    }
    return {
      userId: existing.id,
      shared: await this.members.isSharedAccount(client, organisationId, existing.id),
    };
  }

  private async createLink(
    tx: TenantTransaction,
    userId: string,
    purpose: LinkPurpose,
  ): Promise<ResetLinkDto> {
    const token = newToken();
    const expiresAt = new Date(tx.now.getTime() + linkDays * 86_400_000);
    await this.links.create(tokenHash(token), userId, purpose, tx.principal.userId, expiresAt);
    return { link: `/link/${token}`, expiresAt: expiresAt.toISOString() };
  }
}
