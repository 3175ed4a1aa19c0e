import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { History } from '../../shared/history/history.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import type { Outage } from '../evidence.js';
import { OutageForm } from './outage-form.js';

@Component({
  selector: 'sam-outage-form-page',
  imports: [History, ObjectState, OutageForm, PageHeader, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || outage.value()) {
        <sam-page-header [heading]="t(id() ? 'evidence.outages.edit' : 'evidence.outages.add')" [crumbs]="crumbs()" />
        <sam-outage-form [outage]="outage.value()" (saved)="leave()" (cancelled)="leave()">
          @if (outage.value(); as outage) {
            <sam-remove-object
              [path]="'/outages/' + outage.id"
              [version]="outage.version"
              [heading]="t('evidence.remove.title')"
              [text]="t('evidence.remove.more', { what: outage.title })"
              (removed)="leave()"
            />
          }
        </sam-outage-form>
        @if (outage.value()) {
          <sam-history objectType="outage" [objectId]="id() ?? ''" fields="evidence.fields." />
        }
      } @else {
        <sam-object-state [of]="outage" [heading]="t('evidence.outages.edit')" />
      }
    </ng-container>
  `,
})
export class OutageFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly outage = apiObject<Outage>(() => {
    const id = this.id();
    return id ? `/outages/${id}` : null;
  });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('evidence.outages.title'), link: '/evidence/outages' },
  ]);

  protected async leave(): Promise<void> {
    await this.router.navigate(['/evidence', 'outages']);
  }
}
