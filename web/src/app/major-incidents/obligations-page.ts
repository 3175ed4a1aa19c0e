import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Obligations } from './major-incident.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';

/** The legal reporting clocks that a new major incident starts with. */
@Component({
  selector: 'sam-obligations-page',
  imports: [ObjectState, PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <sam-object-state [of]="stored" [heading]="t('majorIncidents.obligations.title')" />
      @if (stored.value(); as list) {
        <sam-page-header
          [heading]="t('majorIncidents.obligations.title')"
          [lead]="t('majorIncidents.obligations.lead')"
          [crumbs]="crumbs()"
        />
        <div class="card">
          <sam-quick-form
            [action]="t('actions.save')"
            [fields]="fields()"
            [initial]="initial(list)"
            [always]="true"
            [send]="send"
          />
          <p role="status" class="small muted">{{ saved() ? t('majorIncidents.obligations.saved') : '' }}</p>
        </div>
      }
    </ng-container>
  `,
})
export class ObligationsPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly stored = apiObject<Obligations>(() => '/reporting-obligations');
  protected readonly saved = signal(false);
  protected readonly crumbs = computed(() => [{ text: this.language.text('majorIncidents.title'), link: '/major-incidents' }]);
  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`majorIncidents.obligations.${key}`);
    return [{ key: 'items', label: text('list'), kind: 'area', help: text('listHelp') }];
  });

  protected initial({ items }: Obligations): Record<string, string> {
    return { items: items.map(({ name, hours }) => `${name}: ${hours}`).join('\n') };
  }

  /** One obligation a line, its hours after the last colon. */
  protected readonly send = async ({ items }: Typed): Promise<void> => {
    const lines = (items ?? '').split('\n').filter((line) => line.trim() !== '');
    const body = {
      items: lines.map((line) => {
        const [, name = line, hours = ''] = /^(.*):\s*(\d+)\s*h?$/.exec(line.trim()) ?? [];
        return { name: name.trim(), hours: Number(hours) };
      }),
    };
    this.saved.set(false);
    this.stored.set(await this.api.put<Obligations>('/reporting-obligations', { body, version: this.stored.value()?.version }));
    this.saved.set(true);
  };
}
