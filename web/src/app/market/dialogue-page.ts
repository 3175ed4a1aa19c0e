import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DayPipe } from '../core/i18n/pipes.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { Icon } from '../shared/icons/icon.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import type { Dialogue } from './market.js';

/** One dialogue with the market: that it took place all the buyer's readers know; what was said, until the award. */
@Component({
  selector: 'sam-dialogue-page',
  imports: [DataNotice, DayPipe, Icon, ObjectState, PageHeader, QuickForm, RemoveObject, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (dialogue.value(); as one) {
        <sam-page-header [heading]="one.subject" [lead]="one.actorName" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <section class="card stack" [attr.aria-label]="t('market.dialogue')">
            <dl class="facts">
              <dt>{{ t('market.fields.heldOn') }}</dt>
              <dd>{{ one.heldOn | samDay: 'day' }}</dd>
              <dt>{{ t('market.fields.actorId') }}</dt>
              <dd><a [routerLink]="['/governance/market/actors', one.actorId]">{{ one.actorName }}</a></dd>
              @if (one.procurementId; as procurementId) {
                <dt>{{ t('market.fields.procurementId') }}</dt>
                <dd><a [routerLink]="['/governance/market/procurements', procurementId]">{{ one.procurementTitle }}</a></dd>
              }
              @if (one.participants; as participants) {
                <dt>{{ t('market.fields.participants') }}</dt>
                <dd>{{ participants }}</dd>
              }
            </dl>
            @if (one.confidential) {
              <p><sam-icon name="lock" /> {{ t(one.notes === null ? 'market.hidden' : 'market.confidentialMore') }}</p>
            }
            @if (one.notes; as notes) {
              <h2>{{ t('market.fields.notes') }}</h2>
              <p class="text prose">{{ notes }}</p>
            }
            @if (auth.can('market:update')) {
              <div class="row">
                <sam-quick-form [action]="t('market.change')" [fields]="fields()" [initial]="typed(one)" [send]="change" />
                <sam-remove-object
                  [path]="'/market/dialogues/' + one.id"
                  [version]="one.version"
                  [heading]="t('market.removeDialogue')"
                  [text]="t('market.removeMore', { what: one.subject })"
                  (removed)="leave()"
                />
              </div>
            }
          </section>
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="dialogue" [heading]="t('market.dialogue')" />
      }
    </ng-container>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class DialoguePage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly dialogue = apiObject<Dialogue>(() => `/market/dialogues/${this.id()}`, { topics: ['market'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.market'), link: '/governance/market' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`market.fields.${key}`);
    return [
      { key: 'heldOn', label: label('heldOn'), kind: 'date' },
      { key: 'subject', label: label('subject'), kind: 'text', help: this.language.text('market.subjectHelp') },
      { key: 'participants', label: label('participants'), kind: 'text' },
      { key: 'notes', label: label('notes'), kind: 'area' },
    ];
  });
  protected readonly typed = ({ heldOn, subject, participants, notes }: Dialogue) => ({ heldOn, subject, participants, notes });
  protected readonly change = async (body: Typed): Promise<void> => {
    this.dialogue.set(await this.api.patch<Dialogue>(`/market/dialogues/${this.id()}`, { body, version: this.dialogue.value()?.version }));
  };

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/governance/market');
  }
}
