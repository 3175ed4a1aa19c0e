import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Upload } from '../core/http/upload.js';
import { DatePipe } from '../core/i18n/pipes.js';
import { FileDownload } from '../shared/file/file-download.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import { ProposalWords } from './proposal-words.js';
import type { ProposalDetail } from './proposal.js';

/** What both sides show with a proposal. */
@Component({
  selector: 'sam-proposal-files',
  imports: [DatePipe, Icon, Problem, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <section class="card stack" aria-labelledby="files">
        <h2 id="files">{{ t('proposals.files.title') }}</h2>
        @if (problem(); as refused) {
          <sam-problem [problem]="refused" [retryable]="false" />
        }
        @if (proposal().files.length === 0) {
          <p class="muted">{{ t('proposals.files.none') }}</p>
        }
        <ul class="plain-list">
          @for (file of proposal().files; track file.id) {
            <li>
              <button type="button" class="link" (click)="save(file.id, file.fileName)"><sam-icon name="download" />{{ file.fileName }}</button>
              <div class="small muted">{{ file.supplierName ?? words.buyer() }} · {{ file.createdAt | samDate: 'day' }}</div>
            </li>
          }
        </ul>
        @if (proposal().maySpeak) {
          <label class="attach no-print">
            <input class="visually-hidden" type="file" [disabled]="sending()" (change)="attach($event)" />
            <sam-icon name="plus" />
            <span>{{ t(sending() ? 'proposals.files.sending' : 'proposals.files.add') }}</span>
          </label>
        }
      </section>
    </ng-container>
  `,
  styles: `
    .attach {
      display: inline-flex;
      align-items: center;
      justify-self: start;
      gap: var(--space-2);
      min-height: 2.5rem;
      color: var(--link);
      cursor: pointer;
    }
    .attach:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .link {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      padding: 0.25rem 0;
      border: 0;
      background: none;
      color: var(--link);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
  `,
})
export class FilesCard {
  readonly proposal = input.required<ProposalDetail>();
  readonly changed = output<ProposalDetail>();
  private readonly download = inject(FileDownload);
  private readonly upload = inject(Upload);
  protected readonly words = inject(ProposalWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly sending = signal(false);

  protected async save(id: string, name: string): Promise<void> {
    await this.tried(() => this.download.save(`/proposals/${this.proposal().id}/files/${id}/content`, name));
  }

  protected async attach({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    this.sending.set(true);
    await this.tried(async () => {
      if (file.size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large' });
      const form = new FormData();
      form.set('file', file);
      this.changed.emit(await this.upload.post<ProposalDetail>(`/proposals/${this.proposal().id}/files`, form));
    });
    this.sending.set(false);
    if (target instanceof HTMLInputElement) target.value = '';
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
