import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { ApiProblem } from '../../core/http/api-problem.js';
import { Language } from '../../core/i18n/language.js';
import { NumberPipe } from '../../core/i18n/pipes.js';
import { EmptyState } from '../../shared/empty-state/empty-state.js';
import { Problem } from '../../shared/problem/problem.js';
import { RowCorrection } from '../../shared/rows/row-correction.js';
import { Segments } from '../../shared/segments/segments.js';
import { Skeleton } from '../../shared/skeleton/skeleton.js';
import type { QuarantinedRow } from '../import.js';
import { ImportWords } from '../import-words.js';
import { QuarantineStore, type RowStatus } from './quarantine.store.js';

const statuses: readonly RowStatus[] = ['open', 'corrected', 'replayed'];

@Component({
  selector: 'sam-quarantine',
  imports: [
    EmptyState,
    MatButton,
    NumberPipe,
    Problem,
    RowCorrection,
    Segments,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [QuarantineStore],
  templateUrl: './quarantine.html',
  styleUrl: './quarantine.scss',
})
export class Quarantine {
  readonly importId = input.required<string>();
  /** Rows put aside and not taken in. */
  readonly left = input.required<number>();
  readonly replayed = output();
  protected readonly auth = inject(AuthStore);
  protected readonly store = inject(QuarantineStore);
  protected readonly words = inject(ImportWords);
  private readonly language = inject(Language);
  /** The row that is being corrected. */
  protected readonly opened = signal<string | null>(null);
  protected readonly statuses = computed(() =>
    statuses.map((value) => ({ value, text: this.language.text(`imports.quarantine.status.${value}`) })),
  );
  protected readonly result = computed(() => {
    const replay = this.store.replay();
    return replay ? this.language.plural('imports.quarantine.replayed', replay.replayed) : '';
  });
  protected readonly takeIn = computed(() => {
    const count = this.store.corrected();
    return this.store.more()
      ? this.language.text('imports.quarantine.takeInMore', { count })
      : this.language.plural('imports.quarantine.takeIn', count);
  });

  constructor() {
    this.store.of(this.importId);
  }

  reload(): void {
    this.store.reload();
  }

  protected correcting(row: QuarantinedRow): (cells: string[]) => Promise<ApiProblem | null> {
    return (cells) => this.store.correct(row, cells);
  }

  protected done(): void {
    this.opened.set(null);
  }

  protected async replayAll(): Promise<void> {
    if (await this.store.takeIn()) this.replayed.emit();
  }
}
