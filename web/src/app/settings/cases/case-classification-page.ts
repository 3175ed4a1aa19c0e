import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { caseKinds } from '@samsyn/domain/cases/case';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { type QuickField, QuickForm, type Typed } from '../../shared/form/quick-form.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';

type Classification = components['schemas']['CaseClassificationDto'];

/** Under which code of the organisation's own plan closed cases of each kind are archived. */
@Component({
  selector: 'sam-case-classification-page',
  imports: [ObjectState, PageHeader, QuickForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (initial(); as initial) {
        <sam-page-header [heading]="t('settings.parts.cases')" [lead]="t('cases.classification.lead')" [crumbs]="crumbs()" />
        <div class="card stack">
          <sam-quick-form [action]="t('actions.save')" [always]="true" [fields]="fields()" [initial]="initial" [send]="save" />
          <p class="muted" role="status">{{ saved() ? t('states.saved') : '' }}</p>
        </div>
      } @else {
        <sam-object-state [of]="classification" [heading]="t('settings.parts.cases')" />
      }
    </ng-container>
  `,
})
export class CaseClassificationPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly crumbs = settingsCrumbs();
  protected readonly saved = signal(false);
  protected readonly classification = apiObject<Classification>(() => '/cases/classification');
  protected readonly initial = computed<Record<string, string | null> | null>(() => {
    const found = this.classification.value();
    return found && { ...found };
  });

  protected readonly fields = computed<QuickField[]>(() =>
    caseKinds.map((key) => ({
      ...{ key, kind: 'text', optional: true },
      label: this.language.text(`cases.kinds.${key}`),
      help: this.language.text(`cases.classification.help.${key}`),
    })),
  );

  protected readonly save = async (typed: Typed): Promise<void> => {
    this.saved.set(false);
    await this.api.put('/cases/classification', { body: typed });
    this.saved.set(true);
  };
}
