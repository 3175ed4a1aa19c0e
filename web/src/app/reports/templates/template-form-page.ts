import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { TemplateForm } from './template-form.js';
import { TemplateWords } from './template-words.js';
import type { TemplateDetail } from './template.js';

@Component({
  selector: 'sam-template-form-page',
  imports: [ObjectState, PageHeader, TemplateForm, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (!id() || template.value()) {
        <sam-page-header
          [heading]="t(id() ? 'reportTemplates.schedule' : 'reportTemplates.add')"
          [lead]="id() ? '' : t('reportTemplates.addLead')"
          [crumbs]="crumbs()"
        />
        <sam-template-form [template]="template.value()" [contractId]="contractId()" (saved)="open($event)" (cancelled)="leave()" />
      } @else {
        <sam-object-state [of]="template" [heading]="t('reportTemplates.schedule')" />
      }
    </ng-container>
  `,
})
export class TemplateFormPage {
  readonly id = input<string>();
  /** From the address, as a contract's page gives it. */
  readonly contractId = input<string>();
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly words = inject(TemplateWords);
  protected readonly template = apiObject<TemplateDetail>(() => {
    const id = this.id();
    return id ? `/report-templates/${id}` : null;
  });
  protected readonly crumbs = computed(() => {
    const template = this.template.value();
    return [
      { text: this.language.text('places.reports'), link: '/reports' },
      { text: this.language.text('reportTemplates.title'), link: '/reports/templates' },
      ...(template ? [{ text: this.words.name(template), link: ['/reports/templates', template.id] }] : []),
    ];
  });

  /** A new one's questions come next. */
  protected async open({ id }: TemplateDetail): Promise<void> {
    await this.router.navigate(['/reports/templates', id, ...(this.id() ? [] : ['edit'])]);
  }

  protected async leave(): Promise<void> {
    const id = this.id();
    await this.router.navigate(['/reports/templates', ...(id ? [id] : [])]);
  }
}
