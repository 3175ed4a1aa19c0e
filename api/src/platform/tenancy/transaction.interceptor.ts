import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '../auth/authenticated-request.js';
import { Tenancy, type TenantTransaction } from './tenant-transaction.js';

const NO_TRANSACTION = 'samsyn:no-transaction';

/** For handlers that stream or open transactions of their own. */
export const WithoutTransaction = () => SetMetadata(NO_TRANSACTION, true);

/** The request's one transaction. */
export const Tx = createParamDecorator((_: unknown, context: ExecutionContext): TenantTransaction => {
  const { tx } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!tx) throw new Error('the handler has no transaction');
  return tx;
});

/** Runs each signed-in request in one transaction; it is committed before the answer leaves. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const without = this.reflector.getAllAndOverride<boolean>(NO_TRANSACTION, [context.getHandler(), context.getClass()]);
    const { principal } = request;
    if (without || !principal) return next.handle();
    return from(
      this.tenancy.run(principal, (tx) => {
        request.tx = tx;
        return lastValueFrom(next.handle(), { defaultValue: undefined });
      }),
    );
  }
}
