import { Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { attachmentLimitBytes } from '@samsyn/domain/files/limits';
import { ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Upload } from '../../core/http/upload.js';
import { Format } from '../../core/i18n/format.js';
import { Icon } from '../icons/icon.js';
import { Problem } from '../problem/problem.js';
import { FileDownload } from './file-download.js';
import { fileSize } from './file-size.js';

type ObjectFile = components['schemas']['ObjectFileDto'];

/** What is shown with something: files fetched with a click, added by whoever may. `path` is where they are sent and kept. */
@Component({
  selector: 'sam-object-files',
  imports: [Icon, MatButton, Problem, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
      @if (files().length > 0) {
        <ul class="plain-list">
          @for (file of files(); track file.id) {
            <li>
              <button type="button" class="file" (click)="open(file)">
                <sam-icon name="download" /><span>{{ file.fileName }}</span>
              </button>
              <span class="muted small">{{ size(file) }}</span>
            </li>
          }
        </ul>
      }
      @if (mayAdd()) {
        <div class="row no-print">
          <input #chooser class="visually-hidden" type="file" tabindex="-1" aria-hidden="true" (change)="chosen($event)" />
          <button matButton type="button" [disabled]="sending() !== null" (click)="chooser.click()">{{ t('objectFiles.add') }}</button>
          <span class="muted small" role="status">{{ sending() ? t('objectFiles.sending', { name: sending() }) : t('objectFiles.help') }}</span>
        </div>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .file {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      padding: 0;
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
export class ObjectFiles {
  readonly path = input.required<string>();
  readonly files = input.required<readonly ObjectFile[]>();
  readonly mayAdd = input(false);
  /** What the API answered: the object with the file. */
  readonly added = output<unknown>();
  private readonly upload = inject(Upload);
  private readonly format = inject(Format);
  private readonly download = inject(FileDownload);
  private readonly chooser = viewChild<ElementRef<HTMLInputElement>>('chooser');
  protected readonly sending = signal<string | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected size({ sizeBytes }: ObjectFile): string {
    return fileSize(this.format, sizeBytes);
  }

  protected async open({ id, fileName }: ObjectFile): Promise<void> {
    await this.tell(() => this.download.save(`${this.path()}/${id}/content`, fileName));
  }

  protected async chosen({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    this.sending.set(file.name);
    await this.tell(async () => {
      if (file.size > attachmentLimitBytes) throw new ApiProblem({ status: 413, code: 'file_too_large' });
      const form = new FormData();
      form.set('file', file);
      this.added.emit(await this.upload.post(this.path(), form));
    });
    this.sending.set(null);
    const chooser = this.chooser()?.nativeElement;
    if (chooser) chooser.value = '';
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
