import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { actorSizes } from '@samsyn/domain/sourcing/procurement';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { DataNotice } from '../shared/data-notice/data-notice.js';
import { QuickForm, type QuickField, type Typed } from '../shared/form/quick-form.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { DialogueList } from './dialogue-list.js';
import type { Actor } from './market.js';

/** One company on the market, and what was said with it. */
@Component({
  selector: 'sam-actor-page',
  imports: [DataNotice, DialogueList, ObjectState, PageHeader, QuickForm, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (actor.value(); as one) {
        <sam-page-header [heading]="one.name" [lead]="one.areas" [crumbs]="crumbs()" />
        <div class="stack-loose">
          <section class="card stack" [attr.aria-label]="t('market.actor')">
            <dl class="facts">
              <dt>{{ t('market.fields.size') }}</dt>
              <dd>{{ t('market.sizes.' + one.size) }}</dd>
              @if (one.remark; as remark) {
                <dt>{{ t('market.fields.remark') }}</dt>
                <dd>{{ remark }}</dd>
              }
            </dl>
            @if (auth.can('market:update')) {
              <div class="row">
                <sam-quick-form [action]="t('market.change')" [fields]="fields()" [initial]="typed(one)" [send]="change" />
                @if (auth.can('market:delete') && one.dialogues === 0) {
                  <sam-remove-object
                    [path]="'/market/actors/' + one.id"
                    [version]="one.version"
                    [heading]="t('market.removeActor')"
                    [text]="t('market.removeMore', { what: one.name })"
                    (removed)="leave()"
                  />
                }
              </div>
            }
          </section>
          <sam-dialogue-list [actorId]="one.id" />
          <sam-data-notice />
        </div>
      } @else {
        <sam-object-state [of]="actor" [heading]="t('market.actor')" />
      }
    </ng-container>
  `,
})
export class ActorPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly actor = apiObject<Actor>(() => `/market/actors/${this.id()}`, { topics: ['market'] });
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.governance'), link: '/governance' },
    { text: this.language.text('sections.market'), link: '/governance/market' },
  ]);
  protected readonly fields = computed<QuickField[]>(() => {
    const label = (key: string) => this.language.text(`market.fields.${key}`);
    return [
      { key: 'name', label: label('name'), kind: 'text' },
      { key: 'areas', label: label('areas'), kind: 'text', optional: true },
      { key: 'size', label: label('size'), kind: 'select', options: actorSizes.map((value) => ({ value, text: this.language.text(`market.sizes.${value}`) })) },
      { key: 'remark', label: label('remark'), kind: 'area', optional: true },
    ];
  });
  protected readonly typed = ({ name, areas, size, remark }: Actor) => ({ name, areas, size, remark });
  protected readonly change = async (body: Typed): Promise<void> => {
    this.actor.set(await this.api.patch<Actor>(`/market/actors/${this.id()}`, { body, version: this.actor.value()?.version }));
  };

  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/governance/market');
  }
}
