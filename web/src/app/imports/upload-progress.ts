import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { DurationPipe } from '../core/i18n/pipes.js';
import { ImportUpload } from './import-upload.js';
import { ImportWords } from './import-words.js';

/** The file on its way up, wherever one looks from; nothing where there is none. */
@Component({
  selector: 'sam-upload-progress',
  imports: [DurationPipe, MatButton, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (upload.sending(); as sending) {
        <div class="card stack-tight">
          <label class="name" for="upload-progress">{{
            t('imports.upload.sending', { name: sending.name })
          }}</label>
          <progress id="upload-progress" [value]="sending.last.done" [max]="sending.total"></progress>
          <div class="section-head">
            <span class="muted small">
              {{
                t('imports.upload.of', {
                  done: words.bytes(sending.last.done),
                  total: words.bytes(sending.total),
                })
              }}
              @if (upload.left(); as left) {
                · {{ t('progress.left', { left: left | samDuration }) }}
              }
            </span>
            <button matButton type="button" (click)="upload.giveUp()">
              {{ t('imports.upload.giveUp') }}
            </button>
          </div>
          <p class="muted small">{{ t('imports.upload.stay') }}</p>
        </div>
      }
    </ng-container>
  `,
  styles: `
    .card {
      margin-bottom: var(--space-4);
    }
    .name {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    progress {
      width: 100%;
      height: 0.6rem;
      accent-color: var(--mat-sys-primary);
    }
  `,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class UploadProgress {
  protected readonly upload = inject(ImportUpload);
  protected readonly words = inject(ImportWords);

  /** Within the product one may walk about; leaving it would end the upload. */
  protected warn(event: Event): void {
    if (this.upload.sending()) event.preventDefault();
  }
}
