import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { timingSafeEqual } from 'node:crypto';
import { can } from '@samsyn/domain/access/permissions';
import { notFound, Problem } from '../errors/problem.js';
import type { AuthenticatedRequest } from './authenticated-request.js';
import { sessionCookie } from './cookies.js';
import { ACCESS, type Access } from './decorators.js';
import { SessionRepository, type SessionRecord } from './session.repository.js';
import { tokenHash } from './tokens.js';

/** Session, CSRF token and permission of every request; a handler that declares no access is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access>(ACCESS, [context.getHandler(), context.getClass()]);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
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
    const permission = typeof access === 'object' ? access.hotRead : access;
    if (!permission || !request.principal || !can(request.principal.role, permission)) throw notFound();
    return true;
  }

  private enter(request: AuthenticatedRequest, session: SessionRecord): void {
    const slug = request.headers['x-organisation'];
    const membership = session.memberships.find((each) => slug === undefined || each.slug === slug);
    if (!membership) return;
    request.principal = {
      organisationId: membership.organisationId,
      userId: session.user.id,
      role: membership.role,
      supplierId: membership.supplierId,
      correlationId: request.id,
      ip: request.ip,
    };
  }
}

function checkCsrf(request: AuthenticatedRequest, session: SessionRecord): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(session.csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Problem(403, 'csrf_token_invalid');
}
