import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Answers } from '@samsyn/domain/forms/form';
import { AuthStore } from '../../core/auth/auth.store.js';
import { Language } from '../../core/i18n/language.js';
import { DynamicForm } from '../../shared/dynamic-form/dynamic-form.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { PublishForm } from './publish-form.js';
import { TemplateWords } from './template-words.js';
import { type TemplateDetail, type TemplateVersionDetail, topics } from './template.js';

/** One version as its reports look: to be tried, nothing is kept. */
@Component({
  selector: 'sam-template-version-page',
  imports: [DynamicForm, MatButton, ObjectState, PageHeader, PublishForm, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (version.value(); as one) {
        <sam-page-header [heading]="t('reportTemplates.version', { number: one.number })" [lead]="t('reportTemplates.tryIt')" [crumbs]="crumbs()">
          @if (one.state === 'draft' && auth.can('report-templates:update')) {
            <a matButton="filled" [routerLink]="['/reports/templates', id(), 'edit']">{{ t('reportTemplates.editDraft') }}</a>
          }
        </sam-page-header>
        <div class="card form">
          <sam-dynamic-form [definition]="one.definition" [answers]="answers()" (answersChange)="answers.set($event)" />
        </div>
        @if (one.state === 'draft' && auth.can('report-templates:update')) {
          @if (template.value(); as template) {
            <sam-publish-form [template]="template" [draft]="ready" (published)="leave()" />
          }
        }
      } @else {
        <sam-object-state [of]="version" [heading]="t('reportTemplates.one')" />
      }
    </ng-container>
  `,
  styles: `
    .form {
      max-width: 46rem;
      margin-bottom: var(--space-4);
    }
  `,
})
export class TemplateVersionPage {
  readonly id = input.required<string>();
  readonly versionId = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly words = inject(TemplateWords);
  protected readonly template = apiObject<TemplateDetail>(() => `/report-templates/${this.id()}`);
  protected readonly version = apiObject<TemplateVersionDetail>(() => `/report-templates/${this.id()}/versions/${this.versionId()}`, {
    topics,
    id: () => this.id(),
  });
  protected readonly answers = signal<Answers>({});
  protected readonly ready = async (): Promise<TemplateVersionDetail | null> => this.version.value();
  protected readonly crumbs = computed(() => {
    const template = this.template.value();
    return [
      { text: this.language.text('places.reports'), link: '/reports' },
      { text: this.language.text('reportTemplates.title'), link: '/reports/templates' },
      ...(template ? [{ text: this.words.name(template), link: ['/reports/templates', template.id] }] : []),
    ];
  });

  protected async leave(): Promise<void> {
    await this.router.navigate(['/reports/templates', this.id()]);
  }
}
