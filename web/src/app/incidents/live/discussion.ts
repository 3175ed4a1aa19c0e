import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { AuthStore } from '../../core/auth/auth.store.js';
import { ApiClient } from '../../core/http/api-client.js';
import { ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { Format } from '../../core/i18n/format.js';
import { Upload } from '../../core/http/upload.js';
import { FileDownload } from '../../shared/file/file-download.js';
import { fileSize } from '../../shared/file/file-size.js';
import { apiForm } from '../../shared/form/api-form.js';
import { CreationKeys } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { Icon } from '../../shared/icons/icon.js';
import { apiObject } from '../../shared/object/api-object.js';
import { Problem } from '../../shared/problem/problem.js';
import type { IncidentDetail } from '../incident.js';
import { StepWords } from './step-words.js';
import type { Attachment, Comment, Discussion as DiscussionOf } from './step.js';

/** What is said and shown about an incident: to all its parties, or within the reader's own. */
@Component({
  selector: 'sam-incident-discussion',
  imports: [DatePipe, Field, FormField, FormProblems, FormRoot, Icon, MatButton, Problem, TranslocoDirective],
  templateUrl: './discussion.html',
  styleUrl: './discussion.scss',
})
export class Discussion {
  readonly incident = input.required<IncidentDetail>();
  private readonly api = inject(ApiClient);
  private readonly upload = inject(Upload);
  private readonly auth = inject(AuthStore);
  private readonly format = inject(Format);
  private readonly download = inject(FileDownload);
  private readonly chooser = viewChild<ElementRef<HTMLInputElement>>('chooser');
  protected readonly words = inject(StepWords);
  private readonly incidentId = computed(() => this.incident().id);
  protected readonly found = apiObject<DiscussionOf>(() => `/incidents/${this.incidentId()}/discussion`);
  protected readonly canSpeak = computed(() => this.auth.can('incidents:work'));
  protected readonly sending = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly keys = new CreationKeys();
  protected readonly model = signal({ text: '', visibility: 'parties' as 'parties' | 'internal' });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      maxLength(path.text, 10_000);
      validate(path.text, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
    },
    async ({ text, visibility }) => {
      const body = { text: text.trim(), visibility };
      const said = await this.api.post<Comment>(`/incidents/${this.incidentId()}/comments`, { body, idempotencyKey: this.keys.of('comments', body) });
      this.keys.used();
      this.model.set({ text: '', visibility });
      const found = this.found.value();
      if (found) this.found.set({ ...found, comments: [...found.comments, said] });
    },
  );

  protected by({ authorName, authorSupplierId }: Comment | Attachment): string {
    return this.words.by({ recordedByName: authorName, recordedBySupplierId: authorSupplierId }, this.incident());
  }

  protected size(bytes: number): string {
    return fileSize(this.format, bytes);
  }

  protected async chosen({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    this.sending.set(file.name);
    await this.tell(async () => {
      if (file.size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large' });
      const form = new FormData();
      form.set('visibility', this.model().visibility);
      form.set('file', file);
      const added = await this.upload.post<Attachment>(`/incidents/${this.incidentId()}/attachments`, form);
      const found = this.found.value();
      if (found) this.found.set({ ...found, attachments: [...found.attachments, added] });
    });
    this.sending.set(null);
    const chooser = this.chooser()?.nativeElement;
    if (chooser) chooser.value = '';
  }

  protected async open({ id, fileName }: Attachment): Promise<void> {
    await this.tell(() => this.download.save(`/incidents/${this.incidentId()}/attachments/${id}/content`, fileName));
  }

  private async tell(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
