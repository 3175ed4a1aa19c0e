import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { asProblem, type ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import type { Column } from '../../shared/data-table/column.js';
import { DataTable } from '../../shared/data-table/data-table.js';
import { Cell } from '../../shared/data-table/table-templates.js';
import { Dialog } from '../../shared/dialog/dialog.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { History } from '../../shared/history/history.js';
import { pagedList } from '../../shared/listing/paged-list.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { Problem } from '../../shared/problem/problem.js';
import { RemoveObject } from '../../shared/remove/remove-object.js';
import { SecretShown } from '../../shared/secret/secret-shown.js';
import { settingsCrumbs } from '../crumbs.js';
import type { CreatedWebhook, Delivery, Webhook } from './webhook.js';
import { WebhookForm } from './webhook-form.js';

/** One endpoint with what it was told and whether that came through. */
@Component({
  selector: 'sam-webhook-page',
  imports: [
    Cell,
    DataTable,
    DatePipe,
    Dialog,
    EmptyState,
    History,
    MatButton,
    ObjectState,
    PageHeader,
    Problem,
    RemoveObject,
    SecretShown,
    TranslocoDirective,
    WebhookForm,
  ],
  templateUrl: './webhook-page.html',
})
export class WebhookPage {
  readonly id = input.required<string>();
  protected readonly auth = inject(AuthStore);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly texts = inject(ProblemText);
  private readonly language = inject(Language);
  protected readonly webhook = apiObject<Webhook>(() => `/webhooks/${this.id()}`);
  protected readonly list = pagedList<Delivery>(
    () => `/webhooks/${this.id()}/deliveries`,
    () => ({}),
  );
  protected readonly crumbs = settingsCrumbs(() => ({
    text: this.language.text('settings.parts.webhooks'),
    link: '/settings/webhooks',
  }));
  protected readonly asking = signal<'edit' | 'secret' | null>(null);
  protected readonly secret = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly key = ({ id }: Delivery) => id;
  protected readonly columns = computed<Column<Delivery>[]>(() => {
    const word = (key: string) => this.language.text(`webhooks.${key}`);
    const actions = { key: 'actions', header: this.language.text('settings.actions'), align: 'end' } as const;
    return [
      { key: 'createdAt', header: word('fields.createdAt') },
      { key: 'status', header: word('fields.state'), text: ({ status }) => this.language.text(`webhooks.states.${status}`) },
      { key: 'attempts', header: word('fields.attempts'), align: 'end', text: ({ attempts }) => String(attempts) },
      { key: 'answer', header: word('fields.answer'), text: (row) => this.answer(row) },
      ...(this.auth.can('webhooks:update') ? [actions] : []),
    ];
  });

  protected ask(what: 'edit' | 'secret'): void {
    this.problem.set(null);
    this.asking.set(what);
  }

  protected changed(webhook: Webhook): void {
    this.asking.set(null);
    this.webhook.set(webhook);
  }

  protected leave(): void {
    void this.router.navigateByUrl('/settings/webhooks');
  }

  protected pause({ id, active, version }: Webhook): Promise<void> {
    return this.attempt(async () => {
      this.webhook.set(await this.api.patch<Webhook>(`/webhooks/${id}`, { body: { active: !active }, version }));
    });
  }

  protected renew({ id, version }: Webhook): Promise<void> {
    return this.attempt(async () => {
      this.asking.set(null);
      const made = await this.api.post<CreatedWebhook>(`/webhooks/${id}/secret`, { version });
      this.webhook.reload();
      this.secret.set(made.secret);
    });
  }

  protected send(path: string): Promise<void> {
    return this.attempt(async () => {
      await this.api.post(`/webhooks/${this.id()}/${path}`);
      this.list.reload();
    });
  }

  private answer({ responseStatus, problem }: Delivery): string {
    return problem ? this.texts.of({ field: '', ...problem }) : String(responseStatus ?? '–');
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
