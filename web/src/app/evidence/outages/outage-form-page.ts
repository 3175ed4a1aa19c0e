import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import type { Outage } from '../evidence.js';
import { OutageForm } from './outage-form.js';

@Component({
  selector: 'sam-outage-form-page',
  imports: [ObjectState, OutageForm, PageHeader, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || outage.value()) {
        <sam-page-header [heading]="t(id() ? 'evidence.outages.edit' : 'evidence.outages.add')" [crumbs]="crumbs()" />
        <sam-outage-form [outage]="outage.value()" (saved)="open($event.id)" (cancelled)="open(id())">
          @if (outage.value(); as outage) {
            <sam-remove-object
              [path]="'/outages/' + outage.id"
              [version]="outage.version"
              [heading]="t('evidence.remove.title')"
              [text]="t('evidence.remove.more', { what: outage.title })"
              (removed)="open()"
            />
          }
        </sam-outage-form>
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
  protected readonly crumbs = computed(() => {
    const outage = this.outage.value();
    return [
      { text: this.language.text('evidence.outages.title'), link: '/evidence/outages' },
      ...(outage ? [{ text: outage.title, link: ['/evidence/outages', outage.id] }] : []),
    ];
  });

  /** Its own page, or all of them where there is none. */
  protected async open(id?: string): Promise<void> {
    await this.router.navigate(['/evidence', 'outages', ...(id ? [id] : [])]);
  }
}
