import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';

type Schemas = components['schemas'];

const first = 5;

/** What waits for the reader or the reader's side, the earliest first. */
@Component({
  selector: 'sam-due-card',
  imports: [Icon, MatButton, RouterLink, TranslocoDirective],
  template: `
    <section class="card stack" aria-labelledby="due-card" *transloco="let t">
      <h2 id="due-card">
        {{ t('overview.due.title') }} <span class="count">{{ due.value()?.total || '' }}</span>
      </h2>
      @if (rows().length > 0) {
        <ul>
          @for (row of shown(); track row.id) {
            <li>
              <span class="what">
                <a [routerLink]="row.link">{{ row.text }}</a>
                <span class="muted small">{{ row.about }}</span>
              </span>
              <span class="end small" [class.late]="row.late">
                <strong>
                  @if (row.late) {
                    <sam-icon name="warning" />
                  }
                  {{ row.day }}
                </strong>
                @if (row.late) {
                  <span>{{ t('overview.due.late') }}</span>
                }
              </span>
            </li>
          }
        </ul>
        @if (rows().length > shown().length) {
          <div>
            <button matButton="outlined" type="button" (click)="all.set(true)">
              {{ t('overview.showAll', { count: rows().length }) }}
            </button>
          </div>
        }
      } @else if (due.value()) {
        <p class="muted">{{ t('overview.due.none') }}</p>
      }
    </section>
  `,
  styles: `
    .late {
      color: var(--below-minimum);
    }
    sam-icon {
      width: 1em;
      height: 1em;
      vertical-align: -0.15em;
    }
  `,
  styleUrl: './items.scss',
})
export class DueCard {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly all = signal(false);
  protected readonly due = apiObject<Schemas['DueDto']>(() => '/overview/due', { topics: ['actions', 'commitments', 'proposals', 'surveys'] });
  protected readonly rows = computed(() =>
    (this.due.value()?.items ?? []).map(({ kind, id, subject, dueOn, late, yours, link }) => ({
      id: `${kind} ${id} ${dueOn}`,
      text: subject[this.language.code()],
      about: [this.language.text(`dueKinds.${kind}`), yours && this.language.text('overview.due.yours')].filter(Boolean).join(' · '),
      day: this.format.calendarDate(dueOn),
      link: this.router.parseUrl(link),
      late,
    })),
  );
  protected readonly shown = computed(() => (this.all() ? this.rows() : this.rows().slice(0, first)));
}
