import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { AuthStore } from '../../core/auth/auth.store.js';

/** From the page of a thing to an action about it, and to lifting it to those above: which thing stands in the address. */
@Component({
  selector: 'sam-act-on-object',
  imports: [MatButton, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (auth.can('actions:create')) {
        <a matButton="outlined" class="no-print" routerLink="/actions/new" [queryParams]="source()">{{ t('actionRegister.addTo') }}</a>
      }
      @if (auth.can('escalations:create') || auth.can('escalations:answer')) {
        <a matButton class="no-print" routerLink="/governance/escalations/new" [queryParams]="source()">{{ t('escalations.raise') }}</a>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ActOnObject {
  /** As the registers know it: a permission word. */
  readonly kind = input.required<PermissionWord>();
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  protected readonly source = computed(() => ({ kind: this.kind(), source: this.id() }));
}
