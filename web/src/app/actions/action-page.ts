import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DatePipe, DayPipe } from '../core/i18n/pipes.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { History } from '../shared/history/history.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import type { Action } from './action.js';
import { ActionForm } from './action-form.js';

/** One action: who does it by when and what it came from; its owner says that it is done, the buyer changes it. */
@Component({
  selector: 'sam-action-page',
  imports: [ActionForm, DatePipe, DayPipe, History, ObjectState, PageHeader, QuickForm, RemoveObject, RouterLink, TranslocoDirective],
  templateUrl: './action-page.html',
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .late {
      color: var(--below-minimum);
      font-weight: 600;
    }
  `,
})
export class ActionPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly action = apiObject<Action>(() => `/actions/${this.id()}`, { topics: ['actions'], id: () => this.id() });
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.actions'), link: '/actions' }]);
  protected readonly note = computed<QuickField[]>(() => [
    { key: 'note', label: this.language.text('actionRegister.fields.note'), kind: 'area', optional: true },
  ]);

  protected readonly finish = async ({ note }: Typed): Promise<void> => {
    const version = this.action.value()?.version;
    this.action.set(await this.api.post<Action>(`/actions/${this.id()}/work`, { body: { state: 'done', note }, version }));
  };

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/actions');
  }
}
