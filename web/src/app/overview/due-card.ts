import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { Deadline } from './deadline.js';

type Schemas = components['schemas'];

const first = 5;

/** What waits for the reader or the reader's side, the earliest first. */
@Component({
  selector: 'sam-due-card',
  imports: [Deadline, MatButton, RouterLink, TranslocoDirective],
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
              <sam-deadline class="end" [day]="row.day" [late]="row.late" />
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
