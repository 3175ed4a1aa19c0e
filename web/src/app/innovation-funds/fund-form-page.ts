import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import type { QuickField, Typed } from '../shared/form/quick-form.js';
import { RegisterForm } from '../shared/form/register-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import type { FundDetail } from './fund.js';

/** What a fund is called and what is noted of it; what is booked in it stays. */
@Component({
  selector: 'sam-fund-form-page',
  imports: [ObjectState, PageHeader, RegisterForm, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (fund.value(); as one) {
        <sam-page-header [heading]="t('innovationFunds.edit')" [crumbs]="crumbs()" />
        <sam-register-form [object]="one" [fields]="fields()" [typed]="typed" [send]="send" (saved)="open(one.id)" />
        @if (auth.can('innovation-funds:delete') && one.entries.length === 0) {
          <sam-remove-object [path]="path()" [version]="one.version" [heading]="t('innovationFunds.remove')" [text]="t('innovationFunds.removeMore', { name: one.name })" (removed)="open(null)" />
        }
      } @else {
        <sam-object-state [of]="fund" [heading]="t('innovationFunds.edit')" />
      }
    </ng-container>
  `,
})
export class FundFormPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly path = computed(() => `/innovation/funds/${this.id()}`);
  protected readonly fund = apiObject<FundDetail>(() => this.path());
  protected readonly crumbs = computed(() => {
    const one = this.fund.value();
    return [
      { text: this.language.text('places.innovation'), link: '/innovation' },
      { text: this.language.text('innovationFunds.title'), link: '/innovation/funds' },
      ...(one ? [{ text: one.name, link: ['/innovation/funds', one.id] }] : []),
    ];
  });
  protected readonly fields = computed<QuickField[]>(() => [
    { key: 'name', label: this.language.text('innovationFunds.fields.name'), kind: 'text', help: this.language.text('innovationFunds.help.name') },
    { key: 'note', label: this.language.text('innovationFunds.fields.note'), kind: 'area', optional: true },
  ]);
  protected readonly typed = (one: FundDetail | null): Record<string, string> => ({ name: one?.name ?? '', note: one?.note ?? '' });
  protected readonly send = (typed: Typed, version: number | undefined): Promise<FundDetail> => this.api.patch<FundDetail>(this.path(), { body: typed, version });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/innovation/funds'] : ['/innovation/funds', id]);
  }
}
