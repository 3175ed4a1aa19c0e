import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { personKinds } from '@samsyn/domain/personal-data/person';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { type QuickField, QuickForm, type Typed } from '../../shared/form/quick-form.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';
import type { Retention } from './person.js';

/** What goes by itself and after how long, and for how long names are kept. */
@Component({
  selector: 'sam-retention-page',
  imports: [ObjectState, PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (retention.value(); as found) {
        <sam-page-header [heading]="t('personalData.retention.title')" [lead]="t('personalData.retention.lead')" [crumbs]="crumbs()" />
        <div class="stack">
          <section class="card stack" aria-labelledby="retention-names">
            <h2 id="retention-names">{{ t('personalData.retention.names') }}</h2>
            <p class="muted small">{{ t('personalData.retention.namesHelp') }}</p>
            @if (mayUpdate()) {
              <sam-quick-form [action]="t('actions.save')" [always]="true" [fields]="fields()" [initial]="initial()" [send]="save" />
              <p class="muted" role="status">{{ saved() ? t('states.saved') : '' }}</p>
            }
          </section>
          <section class="card stack" aria-labelledby="retention-kept">
            <h2 id="retention-kept">{{ t('personalData.retention.kept') }}</h2>
            <dl class="facts">
              @for (each of found.kept; track each.what) {
                <dt>{{ t('personalData.retention.what.' + each.what) }}</dt>
                <dd>
                  {{ t('personalData.retention.days', { count: each.settledDays }) }}
                  @if (each.failedDays !== each.settledDays) {
                    <span class="muted">{{ t('personalData.retention.failed', { count: each.failedDays }) }}</span>
                  }
                </dd>
              }
            </dl>
            <p class="muted small">{{ t('personalData.retention.forGood') }}</p>
          </section>
        </div>
      } @else {
        <sam-object-state [of]="retention" [heading]="t('personalData.retention.title')" />
      }
    </ng-container>
  `,
})
export class RetentionPage {
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly settings = settingsCrumbs();
  protected readonly crumbs = computed(() => [
    ...this.settings(),
    { text: this.language.text('settings.parts.personal-data'), link: '/settings/personal-data' },
  ]);
  protected readonly mayUpdate = computed(() => this.auth.can('personal-data:update'));
  protected readonly saved = signal(false);
  protected readonly retention = apiObject<Retention>(() => '/personal-data/retention');
  protected readonly initial = computed<Record<string, string | null>>(() => {
    const names = this.retention.value()?.names;
    return Object.fromEntries(personKinds.map((kind) => [kind, names?.[kind]?.toString() ?? null]));
  });

  protected readonly fields = computed<QuickField[]>(() =>
    personKinds.map((key) => ({
      ...{ key, kind: 'text', optional: true },
      label: this.language.text(`personalData.kinds.${key}`),
      help: this.language.text(`personalData.retention.help.${key}`),
    })),
  );

  protected readonly save = async (typed: Typed): Promise<void> => {
    this.saved.set(false);
    // What is no number is sent as it is: the field then says so.
    const body = Object.fromEntries(Object.entries(typed).map(([kind, days]) => [kind, days !== null && /^\d+$/.test(days) ? Number(days) : days]));
    await this.api.put('/personal-data/terms', { body });
    this.saved.set(true);
  };
}
