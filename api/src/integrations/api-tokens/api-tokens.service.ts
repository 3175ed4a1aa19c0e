import { Injectable } from '@nestjs/common';
import { grantableScopes } from '@samsyn/domain/access/token-scopes';
import { DAY, parseInstant } from '@samsyn/domain/time/instant';
import { Audit } from '../../platform/audit/audit.service.js';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import { newApiToken, tokenHash } from '../../platform/auth/tokens.js';
import { changedMeanwhile, type FieldProblem, invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { ApiTokenEntity } from './api-token.entity.js';
import type {
  ApiTokenDto,
  ApiTokenPageDto,
  ApiTokenQueryDto,
  CreateApiTokenDto,
  CreatedApiTokenDto,
  TokenState,
} from './api-tokens.dto.js';
import { ApiTokensRepository } from './api-tokens.repository.js';

/** A token that nobody renews is forgotten, and then found by somebody else. */
const longestDays = 731;

@Injectable()
export class ApiTokensService {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly suppliers: SuppliersService,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: ApiTokenQueryDto): Promise<ApiTokenPageDto> {
    const page = await this.tokens.page(tx, request);
    return { ...page, items: await this.present(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ApiTokenDto> {
    const found = await this.tokens.find(tx, id);
    const [token] = found ? await this.present(tx, [found]) : [];
    if (!token) throw notFound();
    return token;
  }

  async create(tx: TenantTransaction, id: string, body: CreateApiTokenDto): Promise<CreatedApiTokenDto> {
    const own = tx.principal.supplierId;
    const supplierId = body.supplierId ?? own;
    const { name, scopes } = body;
    const expiresAt = new Date(parseInstant(body.expiresAt));
    const problems = [
      ...(await this.holderProblems(tx, own, supplierId)),
      ...scopeProblems(body, supplierId),
      ...expiryProblems(expiresAt, tx.now),
    ];
    if (problems.length > 0) throw invalid(problems);
    const token = newApiToken();
    await this.tokens.insert(tx, { id, supplierId, name, scopes, expiresAt, hint: token.slice(-4) }, tokenHash(token));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType: 'api_token', objectId: id, after });
    return { ...after, token };
  }

  /** From its commit on the token opens nothing; it stays in the list, so that the audit log can name it. */
  async revoke(tx: TenantTransaction, id: string, seen: number): Promise<ApiTokenDto> {
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (before.state === 'revoked') throw new Problem(409, 'token_revoked');
    if (!(await this.tokens.revoke(tx, id, seen))) throw changedMeanwhile(await this.get(tx, id));
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'revoked', objectType: 'api_token', objectId: id, before, after });
    return after;
  }

  private async holderProblems(tx: TenantTransaction, own: string | null, supplierId: string | null) {
    if (supplierId === null || supplierId === own) return [];
    const known = (await this.suppliers.named(tx, [supplierId])).has(supplierId);
    return known ? [] : [{ field: 'supplierId', code: 'not_found' }];
  }

  private async present(tx: TenantTransaction, rows: readonly ApiTokenEntity[]): Promise<ApiTokenDto[]> {
    const suppliers = await this.suppliers.named(tx, [...new Set(rows.flatMap(({ supplierId }) => supplierId ?? []))]);
    const names = await this.members.names(tx.organisationId, [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))]);
    const makerGone = await this.tokens.makerGone(tx, rows.map(({ id }) => id));
    return rows.map((row) => ({
      ...{ id: row.id, name: row.name, supplierId: row.supplierId, scopes: row.scopes, hint: row.hint, version: row.version },
      supplierName: (row.supplierId && suppliers.get(row.supplierId)?.name) ?? null,
      state: stateOf(row, makerGone.has(row.id), tx.now),
      expiresAt: row.expiresAt.toISOString(),
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
      createdByName: (row.createdBy && names.get(row.createdBy)) ?? null,
      revokedAt: row.revokedAt?.toISOString() ?? null,
    }));
  }
}

function stateOf({ revokedAt, expiresAt }: ApiTokenEntity, makerGone: boolean, now: Date): TokenState {
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'expired';
  return makerGone ? 'maker_gone' : 'active';
}

function scopeProblems({ scopes }: CreateApiTokenDto, supplierId: string | null): FieldProblem[] {
  const grantable = grantableScopes(supplierId);
  const beyond = scopes.filter((scope) => !grantable.includes(scope));
  return beyond.length > 0 ? [{ field: 'scopes', code: 'scope_not_grantable', params: { scopes: beyond.join(', ') } }] : [];
}

function expiryProblems(expiresAt: Date, now: Date): FieldProblem[] {
  const ahead = expiresAt.getTime() - now.getTime();
  if (ahead <= 0) return [{ field: 'expiresAt', code: 'in_the_past' }];
  return ahead > longestDays * DAY ? [{ field: 'expiresAt', code: 'too_far_ahead', params: { days: longestDays } }] : [];
}
