import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language, Zone } from '../core/i18n/language.js';
import { localOfInstant } from '../core/i18n/local-time.js';
import { creationKey } from '../shared/form/creation-key.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import type { Room } from './major-incident.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';

interface DeclaredIncident {
  id: string;
  externalId: string;
  title: string;
}

/** Declares an incident a major one. */
@Component({
  selector: 'sam-declare-page',
  imports: [ObjectState, PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (incident.value(); as incident) {
        <sam-page-header [heading]="t('majorIncidents.declare')" [lead]="incident.externalId + ' · ' + incident.title" [crumbs]="crumbs()" />
        <p class="prose">{{ t('majorIncidents.declareLead') }}</p>
        <div class="card form">
          <sam-quick-form [action]="t('majorIncidents.declare')" [fields]="fields()" [initial]="initial" [always]="true" [send]="send" />
        </div>
      } @else {
        <sam-object-state [of]="incident" [heading]="t('majorIncidents.declare')" />
      }
    </ng-container>
  `,
  styles: `
    .form {
      margin-top: var(--space-4);
      max-width: 38rem;
    }
  `,
})
export class DeclarePage {
  /** From the address. */
  readonly incidentId = input<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly key = creationKey();
  protected readonly incident = apiObject<DeclaredIncident>(() => `/incidents/${this.incidentId() ?? 'none'}`);
  protected readonly initial = { awareAt: localOfInstant(Date.now(), inject(Zone).name()), updateEveryMinutes: '30' };
  protected readonly crumbs = computed(() => [
    { text: this.language.text('majorIncidents.title'), link: '/major-incidents' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => {
    const text = (key: string) => this.language.text(`majorIncidents.fields.${key}`);
    const often = ['15', '30', '60', '120'].map((value) => ({ value, text: this.language.text('majorIncidents.minutes', { count: value }) }));
    return [
      { key: 'awareAt', label: text('awareAt'), kind: 'when', help: text('awareAtHelp') },
      { key: 'updateEveryMinutes', label: text('updateEveryMinutes'), kind: 'select', options: often },
    ];
  });

  protected readonly send = async ({ awareAt, updateEveryMinutes }: Typed): Promise<void> => {
    const body = { incidentId: this.incidentId(), awareAt, updateEveryMinutes: Number(updateEveryMinutes) };
    const room = await this.api.post<Room>('/major-incidents', { body, idempotencyKey: this.key });
    await this.router.navigate(['/major-incidents', room.id]);
  };
}
