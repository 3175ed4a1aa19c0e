import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { ApiClient } from '../core/http/api-client.js';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { FileDownload } from '../shared/file/file-download.js';
import { fileSize } from '../shared/file/file-size.js';
import { Format } from '../core/i18n/format.js';
import { Problem } from '../shared/problem/problem.js';
import type { ReportFile } from './report.js';

/** The files of one evidence item or dispute, to be read, added and, from a draft, taken out. */
@Component({
  selector: 'sam-report-files',
  imports: [MatButton, Problem, TranslocoDirective],
  template: `
    <div class="stack-tight" *transloco="let t">
      @if (problem(); as found) {
        <sam-problem [problem]="found" [retryable]="false" />
      }
      @if (files().length > 0) {
        <ul class="plain-list">
          @for (file of files(); track file.id) {
            <li class="row">
              <button matButton type="button" (click)="open(file)">{{ file.fileName }}</button>
              <span class="small muted">{{ size(file) }}</span>
              @if (writable() && removable()) {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="t('reports.files.removeNamed', { name: file.fileName })"
                  (click)="take(file)"
                >
                  {{ t('reports.files.remove') }}
                </button>
              }
            </li>
          }
        </ul>
      }
      @if (writable() && files().length < most()) {
        <label class="add no-print">
          <span>{{ t(busy() ? 'reports.files.adding' : 'reports.files.add') }}</span>
          <input
            class="visually-hidden"
            type="file"
            [disabled]="busy()"
            [attr.aria-label]="t('reports.files.add')"
            (change)="picked($event)"
          />
        </label>
      }
    </div>
  `,
  styles: `
    .add {
      display: inline-flex;
      align-items: center;
      justify-self: start;
      min-height: 2.5rem;
      padding: 0 var(--space-4);
      border: 1px solid var(--line-strong);
      border-radius: var(--round-m);
      font-weight: 600;
      cursor: pointer;
    }
    .add:has(:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
  `,
})
export class ReportFiles {
  readonly reportId = input.required<string>();
  readonly place = input.required<{ item?: string; disputeId?: string }>();
  readonly files = input.required<readonly ReportFile[]>();
  readonly writable = input(false);
  readonly removable = input(false);
  readonly most = input(20);
  readonly added = output<ReportFile>();
  readonly removed = output<ReportFile>();
  private readonly api = inject(ApiClient);
  private readonly format = inject(Format);
  private readonly download = inject(FileDownload);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected size({ sizeBytes }: ReportFile): string {
    return fileSize(this.format, sizeBytes);
  }

  protected async open({ id, fileName }: ReportFile): Promise<void> {
    await this.tried(() => this.download.save(`/reports/${this.reportId()}/files/${id}/content`, fileName));
  }

  protected async take(file: ReportFile): Promise<void> {
    await this.tried(async () => {
      await this.api.delete(`/reports/${this.reportId()}/files/${file.id}`);
      this.removed.emit(file);
    });
  }

  protected async picked({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    await this.tried(async () => {
      if (file.size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large', params: { limitBytes: attachmentLimitBytes } });
      const body = new FormData();
      for (const [name, value] of Object.entries(this.place())) body.append(name, value);
      body.append('file', file);
      this.added.emit(await this.api.post<ReportFile>(`/reports/${this.reportId()}/files`, { body }));
    });
    // The same file may be picked again after it was refused.
    (target as HTMLInputElement).value = '';
  }

  private async tried(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
