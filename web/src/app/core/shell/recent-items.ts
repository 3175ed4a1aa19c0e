import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, distinctUntilChanged } from 'rxjs';
import { AuthStore } from '../auth/auth.store.js';
import { ApiClient } from '../http/api-client.js';

/** Only pages of objects end so. */
const anObject = /^\/[^?#]*\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Tells the API which objects the user has looked at, so that the way back to them is short. */
@Service()
export class RecentItems {
  constructor() {
    const [api, auth] = [inject(ApiClient), inject(AuthStore)];
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0] ?? ''),
        distinctUntilChanged(),
        filter((path) => anObject.test(path) && auth.can('search:read')),
        takeUntilDestroyed(),
      )
      // A page that is not remembered is no reason to disturb whoever reads it.
      .subscribe((path) => void api.post('/search/recent', { body: { path }, anonymous: true }).catch(() => undefined));
  }
}
