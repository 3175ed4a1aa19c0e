import { Component, computed, inject, input, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { History } from '../../shared/history/history.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import { SecretShown } from '../../shared/secret/secret-shown.js';
import { settingsCrumbs } from '../crumbs.js';
import type { CreatedIntegration, IntegrationDetail } from './integration.js';
import { IntegrationForm } from './integration-form.js';
import { Messages } from './messages.js';

/** One integration: where the tool sends to, what came and what was refused. */
@Component({
  selector: 'sam-integration-page',
  imports: [
    DatePipe,
    Dialog,
    History,
    IntegrationForm,
    MatButton,
    Messages,
    ObjectState,
    PageHeader,
    Problem,
    RemoveObject,
    SecretShown,
    TranslocoDirective,
  ],
  templateUrl: './integration-page.html',
})
export class IntegrationPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly texts = inject(ProblemText);
  private readonly language = inject(Language);
  protected readonly integration = apiObject<IntegrationDetail>(() => `/integrations/${this.id()}`);
  protected readonly crumbs = settingsCrumbs(() => ({
    text: this.language.text('settings.parts.integrations'),
    link: '/settings/integrations',
  }));
  protected readonly asking = signal<'edit' | 'secret' | null>(null);
  protected readonly secret = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly address = computed(() => {
    const found = this.integration.value();
    return found ? new URL(found.path, this.document.location.origin).href : '';
  });
  protected readonly pollProblem = computed(() => {
    const problem = this.integration.value()?.pollProblem;
    return problem ? this.texts.of({ field: '', code: problem.code, params: problem.params }) : '';
  });

  protected ask(what: 'edit' | 'secret'): void {
    this.problem.set(null);
    this.asking.set(what);
  }

  protected refused(reason: string): string {
    return this.texts.of({ field: '', code: `inbound_${reason}` });
  }

  protected changed(): void {
    this.asking.set(null);
    this.integration.reload();
  }

  protected pause({ id, active, version }: IntegrationDetail): Promise<void> {
    return this.attempt(async () => {
      this.integration.set(await this.api.patch<IntegrationDetail>(`/integrations/${id}`, { body: { active: !active }, version }));
    });
  }

  protected renew({ id, version }: IntegrationDetail): Promise<void> {
    return this.attempt(async () => {
      this.asking.set(null);
      const made = await this.api.post<CreatedIntegration>(`/integrations/${id}/secret`, { version });
      this.integration.reload();
      this.secret.set(made.secret);
    });
  }

  protected leave(): void {
    void this.router.navigateByUrl('/settings/integrations');
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
