import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { asProblem, type ApiProblem } from '../core/http/api-problem.js';
import { Format } from '../core/i18n/format.js';
import { FileDownload } from '../shared/file/file-download.js';
import { fileSize } from '../shared/file/file-size.js';
import { Icon } from '../shared/icons/icon.js';
import { Problem } from '../shared/problem/problem.js';
import { type BoardPack, inTheMaking } from './board-pack.js';

/** How far a pack has come; once it is made, the button that hands it over. */
@Component({
  selector: 'sam-pack-state',
  imports: [Icon, MatButton, Problem, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (pack().status === 'done') {
        <button matButton="outlined" type="button" [attr.aria-label]="t('boardPacks.downloadOf', { name: pack().fileName })" (click)="save()">
          <sam-icon name="download" /> {{ t('boardPacks.download') }} ({{ size() }})
        </button>
      } @else {
        <span role="status">{{ t('boardPacks.statuses.' + pack().status) }}</span>
        @if (making()) {
          <span class="small muted">{{ t('boardPacks.steps', { done: pack().doneSteps, total: pack().totalSteps }) }}</span>
        }
      }
      @if (problem(); as problem) {
        <sam-problem [problem]="problem" [retryable]="false" />
      }
    </ng-container>
  `,
  styles: `
    button {
      white-space: nowrap;
    }
  `,
})
export class PackState {
  readonly pack = input.required<BoardPack>();
  private readonly downloads = inject(FileDownload);
  private readonly format = inject(Format);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly making = computed(() => inTheMaking(this.pack()) && this.pack().totalSteps > 0);
  protected readonly size = computed(() => fileSize(this.format, this.pack().sizeBytes ?? 0));

  protected async save(): Promise<void> {
    const { id, fileName } = this.pack();
    this.problem.set(null);
    try {
      await this.downloads.save(`/board-packs/${id}/file`, fileName ?? id);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
