import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn, type CanMatchFn } from '@angular/router';
import type { Permission } from '@samsyn/domain/access/permissions';
import { AuthStore } from './auth.store.js';

/** Sends strangers to sign in and remembers where they were going. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  if (await inject(AuthStore).ensure()) return true;
  const queryParams = state.url === '/' ? {} : { next: state.url };
  return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams }));
};

/** A place one may not see does not exist: the router goes on to the page for unknown addresses. */
export const allowed = (permission: Permission): CanMatchFn => {
  return async () => {
    const auth = inject(AuthStore);
    return !(await auth.ensure()) || auth.can(permission);
  };
};

/** Only addresses within the product, so that a crafted link cannot send anybody elsewhere. */
export function safeNext(next: string | null | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
