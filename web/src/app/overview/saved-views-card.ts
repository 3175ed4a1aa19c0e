import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../core/http/api-client.js';
import { creationKey } from '../shared/form/creation-key.js';
import { apiObject } from '../shared/object/api-object.js';

type View = components['schemas']['SavedViewDto'];

/** Views that colleagues share; nothing where there are none. */
@Component({
  selector: 'sam-saved-views',
  imports: [MatButton, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (rows().length > 0 || removed()) {
        <section class="card stack" aria-labelledby="saved-views">
          <h2 id="saved-views">{{ t('share.views') }}</h2>
          <ul>
            @for (row of rows(); track row.view.id) {
              <li>
                <span class="what">
                  <a [routerLink]="row.link">{{ row.view.name }}</a>
                  <span class="muted small">{{ row.view.createdByName }}</span>
                </span>
                @if (row.view.removable) {
                  <span class="row-actions">
                    <button matButton type="button" (click)="remove(row.view)">
                      {{ t('actions.remove') }}<span class="visually-hidden">: {{ row.view.name }}</span>
                    </button>
                  </span>
                }
              </li>
            }
          </ul>
          @if (removed(); as gone) {
            <p class="row" role="status">
              {{ t('share.removed', { name: gone.name }) }}
              <button matButton type="button" (click)="undo(gone)">{{ t('share.undo') }}</button>
            </p>
          }
        </section>
      }
    </ng-container>
  `,
  styleUrl: './items.scss',
})
export class SavedViews {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly found = apiObject<components['schemas']['SavedViewsDto']>(() => '/saved-views');
  protected readonly rows = computed(() => (this.found.value()?.items ?? []).map((view) => ({ view, link: this.router.parseUrl(view.path) })));

  protected readonly removed = signal<View | null>(null);

  protected async remove(view: View): Promise<void> {
    await this.api.delete(`/saved-views/${view.id}`);
    this.removed.set(view);
    this.found.reload();
  }

  protected async undo({ name, path }: View): Promise<void> {
    await this.api.post('/saved-views', { body: { name, path }, idempotencyKey: creationKey() });
    this.removed.set(null);
    this.found.reload();
  }
}
