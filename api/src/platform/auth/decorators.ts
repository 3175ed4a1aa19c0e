import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import type { Principal } from '../tenancy/tenant-transaction.js';
import type { AuthenticatedRequest, SignedInUser } from './authenticated-request.js';

export const ACCESS = 'samsyn:access';
/**
 * What a handler asks of the caller: nothing, a session, or a permission in the chosen organisation; of a hot read
 * the database asks for it.
 */
export type Access = 'public' | 'signed-in' | Permission | { hotRead: Permission };

export const Public = () => SetMetadata(ACCESS, 'public' satisfies Access);
export const SignedIn = () => SetMetadata(ACCESS, 'signed-in' satisfies Access);
export const Permit = (permission: Permission) => SetMetadata(ACCESS, permission);

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<AuthenticatedRequest>();

export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): SignedInUser => {
  const { user } = requestOf(context);
  if (!user) throw new Error('the handler is public');
  return user;
});

export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = requestOf(context);
  if (!principal) throw new Error('the handler needs no permission');
  return principal;
});
