import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { timingSafeEqual } from 'node:crypto';
import { tokenRole } from '@samsyn/domain/access/token-scopes';
import { notFound, Problem } from '../errors/problem.js';
import { may, type Principal } from '../tenancy/tenant-transaction.js';
import { ApiTokenRepository } from './api-token.repository.js';
import type { AuthenticatedRequest } from './authenticated-request.js';
import { sessionCookie } from './cookies.js';
import { ACCESS, type Access } from './decorators.js';
import { type Membership, SessionRepository, type SessionRecord } from './session.repository.js';
import { TokenRate } from './token-rate.js';
import { bearerToken, tokenHash } from './tokens.js';

/**
 * Who asks, by session with its CSRF token or by API token, and whether that may; a handler that declares no access is
 * closed.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: ApiTokenRepository,
    private readonly rate: TokenRate,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access>(ACCESS, [context.getHandler(), context.getClass()]);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const bearer = bearerToken(request.headers.authorization);
    return bearer === undefined ? this.bySession(request, access) : this.byToken(request, access, bearer);
  }

  private async bySession(request: AuthenticatedRequest, access: Access): Promise<boolean> {
    const token = request.cookies[sessionCookie];
    if (!token) throw new Problem(401, 'not_signed_in');
    const hash = tokenHash(token);
    request.sessionHash = hash;
    if (typeof access === 'object' && request.method === 'GET') return true;
    const session = await this.sessions.find(hash, new Date());
    if (!session) throw new Problem(401, 'not_signed_in');
    if (request.method !== 'GET' && request.method !== 'HEAD') checkCsrf(request, session);
    request.user = session.user;
    if (access === 'signed-in') return true;
    this.enter(request, session);
    return permitted(request, access);
  }

  /** No browser sends a token of itself, so nothing can be forged by way of one. What is a person's own stays closed. */
  private async byToken(request: AuthenticatedRequest, access: Access, bearer: string): Promise<boolean> {
    const now = new Date();
    const hash = tokenHash(bearer);
    const token = await this.tokens.find(hash, now);
    if (!token) throw new Problem(401, 'token_not_valid');
    this.rate.count(token.id, now);
    await this.tokens.used(token, now);
    const slug = request.headers['x-organisation'];
    if (slug !== undefined && slug !== token.slug) throw notFound();
    request.sessionHash = hash;
    request.byToken = true;
    request.principal = {
      organisationId: token.organisationId,
      userId: token.id,
      role: tokenRole(token.supplierId),
      supplierId: token.supplierId,
      scopes: token.scopes,
      correlationId: request.id,
      ip: request.ip,
    };
    return permitted(request, access);
  }

  private enter(request: AuthenticatedRequest, session: SessionRecord): void {
    const slug = request.headers['x-organisation'];
    const membership = session.memberships.find((each) => slug === undefined || each.slug === slug);
    if (!membership) return;
    request.principal = principalOf(request, session, membership);
  }
}

/** Somebody as a member of one organisation. */
export function principalOf(
  { id: correlationId, ip }: AuthenticatedRequest,
  { user }: SessionRecord,
  { organisationId, role, supplierId }: Membership,
): Principal {
  return { organisationId, userId: user.id, role, supplierId, correlationId, ip };
}

function permitted({ principal }: AuthenticatedRequest, access: Access | undefined): boolean {
  const permission = typeof access === 'object' ? access.hotRead : access;
  if (permission === undefined || permission === 'public' || permission === 'signed-in') throw notFound();
  if (!principal || !may(principal, permission)) throw notFound();
  return true;
}

function checkCsrf(request: AuthenticatedRequest, session: SessionRecord): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(session.csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Problem(403, 'csrf_token_invalid');
}
