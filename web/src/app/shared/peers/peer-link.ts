import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';

/** Leads to what others get of a supplier, for those who may compare. */
@Component({
  selector: 'sam-peer-link',
  imports: [MatButton, RouterLink, TranslocoDirective],
  template: `
    @if (auth.can('peers:read')) {
      <a matButton="outlined" *transloco="let t" [routerLink]="['/peers', supplierId()]">{{ t('peers.link') }}</a>
    }
  `,
})
export class PeerLink {
  readonly supplierId = input.required<string>();
  protected readonly auth = inject(AuthStore);
}
