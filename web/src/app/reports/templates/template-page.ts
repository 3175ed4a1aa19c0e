import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { type ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { CreationKeys } from '../../shared/form/creation-key.js';
import { History } from '../../shared/history/history.js';
import { Illustrative } from '../../shared/illustrative/illustrative.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { TemplateWords } from './template-words.js';
import { standingOf, type TemplateDetail, topics } from './template.js';

/** One template: what it asks, by which version, when it is due, and who changed it. */
@Component({
  selector: 'sam-template-page',
  imports: [
    ...[DatePipe, History, Illustrative, MatButton, ObjectState, PageHeader, Problem, RouterLink],
    TranslocoDirective,
  ],
  templateUrl: './template-page.html',
})
export class TemplatePage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly keys = new CreationKeys();
  protected readonly words = inject(TemplateWords);
  protected readonly template = apiObject<TemplateDetail>(() => `/report-templates/${this.id()}`, { topics, id: () => this.id() });
  protected readonly standing = standingOf;
  protected readonly draft = computed(() => this.template.value()?.versions.find(({ state }) => state === 'draft') ?? null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly crumbs = computed(() => [
    { text: this.language.text('places.reports'), link: '/reports' },
    { text: this.language.text('reportTemplates.title'), link: '/reports/templates' },
  ]);

  protected async begin(): Promise<void> {
    const path = `/report-templates/${this.id()}/versions`;
    this.problem.set(null);
    try {
      await this.api.post(path, { body: {}, idempotencyKey: this.keys.of(path, {}) });
      this.keys.used();
      await this.router.navigate(['/reports/templates', this.id(), 'edit']);
    } catch (error) {
      this.problem.set(asProblem(error));
      this.template.reload();
    }
  }
}
