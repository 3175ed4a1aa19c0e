import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../core/i18n/language.js';
import { apiObject } from '../shared/object/api-object.js';
import { ObjectState } from '../shared/object/object-state.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { RemoveObject } from '../shared/remove/remove-object.js';
import { AgreementForm } from './agreement-form.js';
import type { Agreement } from './agreement.js';

@Component({
  selector: 'sam-agreement-form-page',
  imports: [AgreementForm, ObjectState, PageHeader, RemoveObject, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || agreement.value()) {
        <sam-page-header [heading]="t(id() ? 'operatingLevels.edit' : 'operatingLevels.add')" [crumbs]="crumbs()" />
        <sam-agreement-form [agreement]="agreement.value()" (saved)="open($event)" (cancelled)="open(id() ?? null)">
          @if (removable(); as one) {
            <sam-remove-object
              [path]="'/operating-level-agreements/' + one.id"
              [version]="one.version"
              [heading]="t('operatingLevels.remove.title')"
              [text]="t('operatingLevels.remove.more', { title: one.title })"
              (removed)="open(null)"
            />
          }
        </sam-agreement-form>
      } @else {
        <sam-object-state [of]="agreement" [heading]="t('operatingLevels.edit')" />
      }
    </ng-container>
  `,
})
export class AgreementFormPage {
  readonly id = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  protected readonly agreement = apiObject<Agreement>(() => {
    const id = this.id();
    return id ? `/operating-level-agreements/${id}` : null;
  });
  /** What has been in force is ended instead. */
  protected readonly removable = computed(() => {
    const agreement = this.agreement.value();
    return agreement && ['draft', 'upcoming'].includes(agreement.standing) ? agreement : null;
  });
  protected readonly crumbs = computed(() => {
    const agreement = this.agreement.value();
    return [
      { text: this.language.text('operatingLevels.title'), link: '/operating-level-agreements' },
      ...(agreement ? [{ text: agreement.title, link: ['/operating-level-agreements', agreement.id] }] : []),
    ];
  });

  protected async open(id: string | null): Promise<void> {
    await this.router.navigate(id === null ? ['/operating-level-agreements'] : ['/operating-level-agreements', id]);
  }
}
