import { Component, computed, effect, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { ApiClient } from '../../core/http/api-client.js';
import { ApiProblem } from '../../core/http/api-problem.js';
import { Upload } from '../../core/http/upload.js';
import { apiForm } from '../../shared/form/api-form.js';
import { CreationKeys } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { Icon } from '../../shared/icons/icon.js';
import { StatementsStore } from './statements.store.js';
import type { SaidOf, Statement, StatementKind } from './statement.js';

/** A supplier speaks of a figure of its own scorecard; what was typed stays until it has been taken in. */
@Component({
  selector: 'sam-statement-form',
  imports: [Field, FormField, FormProblems, FormRoot, Icon, MatButton, TranslocoDirective],
  templateUrl: './statement-form.html',
  styleUrl: './statement-form.scss',
})
export class StatementForm {
  readonly period = input.required<string>();
  readonly figures = input.required<readonly SaidOf[]>();
  protected readonly store = inject(StatementsStore);
  private readonly api = inject(ApiClient);
  private readonly upload = inject(Upload);
  private readonly keys = new CreationKeys();
  private readonly writing = viewChild<ElementRef<HTMLTextAreaElement>>('writing');
  protected readonly kinds = ['objection', 'comment'] as const;
  protected readonly files = signal<readonly File[]>([]);
  /** Taken in, while files of it are still to be sent. */
  protected readonly sent = signal<Statement | null>(null);
  protected readonly said = signal(false);
  protected readonly model = signal({ serviceLevelId: '', kind: 'objection' as StatementKind, text: '' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.text, 4000);
      validate(path.text, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
    },
    async ({ serviceLevelId, kind, text }) => {
      this.said.set(false);
      for (const { size } of this.files()) {
        if (size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large' });
      }
      const body = { period: this.period(), serviceLevelId: serviceLevelId || null, kind, text: text.trim() };
      const idempotencyKey = this.keys.of('score-statements', body);
      const taken = this.sent() ?? (await this.api.post<Statement>('/score-statements', { body, idempotencyKey }));
      this.sent.set(taken);
      this.store.put(taken);
      for (const file of this.files()) {
        const form = new FormData();
        form.set('file', file);
        this.store.put(await this.upload.post<Statement>(`/score-statements/${taken.id}/files`, form));
        this.files.update((left) => left.filter((one) => one !== file));
      }
      this.done();
    },
  );
  protected readonly names = computed(() => this.files().map(({ name }) => name));

  constructor() {
    effect(() => {
      if (this.store.asked() === 0) return;
      const serviceLevelId = this.store.chosen();
      this.model.update((model) => ({ ...model, serviceLevelId }));
      this.writing()?.nativeElement.focus();
    });
  }

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const added = [...(target.files ?? [])];
    this.files.update((files) => [...files, ...added]);
    target.value = '';
  }

  protected drop(index: number): void {
    this.files.update((files) => files.filter((_, at) => at !== index));
  }

  /** What was said stands; files that could not be sent are left out. */
  protected done(): void {
    this.keys.used();
    this.sent.set(null);
    this.files.set([]);
    this.model.update((model) => ({ ...model, text: '' }));
    this.form.tree().reset();
    this.said.set(true);
  }
}
