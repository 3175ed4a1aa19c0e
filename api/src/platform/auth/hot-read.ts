import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import type { HotSession } from '../database/hot-reads.js';
import { WithoutTransaction } from '../tenancy/transaction.interceptor.js';
import type { AuthenticatedRequest } from './authenticated-request.js';
import { ACCESS, type Access } from './decorators.js';

/**
 * For a GET that reads one row through HotReads: the session is looked up there, in the same batch, and the row's
 * policy asks for the permission, so the guard asks the database nothing.
 */
export const HotRead = (permission: Permission) =>
  applyDecorators(SetMetadata(ACCESS, { hotRead: permission } satisfies Access), WithoutTransaction());

/** The session of a hot read. */
export const Hot = createParamDecorator((_: unknown, context: ExecutionContext): HotSession => {
  const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!request.sessionHash) throw new Error('the handler is no hot read');
  const slug = request.headers['x-organisation'];
  const { sessionHash: hash, byToken = false } = request;
  return { hash, byToken, organisation: typeof slug === 'string' ? slug : null };
});
