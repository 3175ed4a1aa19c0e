import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { AuthStore } from '../core/auth/auth.store.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';

type Schemas = components['schemas'];

/** Beside a figure: that its supplier objects to it, how that stands, and the way there; nothing where nobody does. */
@Component({
  selector: 'sam-result-objections',
  imports: [Icon, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @for (one of objections(); track one.id) {
        <a [routerLink]="['/scorecards', one.period, 'suppliers', one.supplierId]" [fragment]="'statement-' + one.id">
          <sam-icon [name]="one.state === 'standing' ? 'warning' : 'info'" /> {{ t('statements.states.' + one.state) }}
        </a>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
    }
  `,
})
export class ResultObjections {
  readonly result = input.required<Schemas['ResultDetailDto']>();
  private readonly auth = inject(AuthStore);
  private readonly found = apiObject<Schemas['ScoreStatementPageDto']>(
    () => {
      const { supplierId, period, serviceLevelId } = this.result();
      const of = `supplierId=${supplierId}&period=${period}&serviceLevelId=${serviceLevelId}`;
      return this.auth.can('scorecards:read') ? `/score-statements?kind=objection&${of}` : null;
    },
    { topics: ['scorecards'] },
  );
  protected readonly objections = computed(() => (this.found.value()?.items ?? []).filter(({ state }) => state !== 'withdrawn'));
}
