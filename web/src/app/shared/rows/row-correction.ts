import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  afterNextRender,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ApiProblem } from '../../core/http/api-problem.js';
import { ProblemText } from '../../core/http/problem-text.js';
import { Problem } from '../problem/problem.js';

/** A row of a file that could not be read. */
export interface WrongRow {
  id: string;
  field: string | null;
  columns: readonly string[];
  cells: readonly string[];
}

/** Every cell of a row as a field of its own, the faulty one first in sight; what is typed stays until it is right. */
@Component({
  selector: 'sam-row-correction',
  imports: [MatButton, Problem, TranslocoDirective],
  templateUrl: './row-correction.html',
  styleUrl: './row-correction.scss',
})
export class RowCorrection {
  readonly row = input.required<WrongRow>();
  /** Sends the cells; null where they are accepted, else what is still wrong, with the columns it names. */
  readonly correct = input.required<(cells: string[]) => Promise<ApiProblem | null>>();
  readonly action = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();
  private readonly texts = inject(ProblemText);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly saving = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly rowId = computed(() => this.row().id);
  /** Kept over a reload of the list behind it. */
  protected readonly typed = linkedSignal<string, string[]>({
    source: this.rowId,
    computation: () => {
      const { cells, columns } = this.row();
      return Array.from({ length: Math.max(cells.length, columns.length) }, (_, index) => cells[index] ?? '');
    },
  });
  protected readonly cells = computed(() => {
    const { columns, field, id } = this.row();
    const errors = this.problem()?.errors ?? [];
    return this.typed().map((value, index) => {
      const name = columns[index] ?? String(index + 1);
      const error = errors.find((each) => each.field === name);
      const wrong = this.problem() === null ? name === field : error !== undefined;
      return { id: `cell-${id}-${index}`, name, value, wrong, error: error ? this.texts.of(error) : '' };
    });
  });
  /** A refusal that no cell can show. */
  protected readonly general = computed(() => {
    const problem = this.problem();
    const shown = this.cells().some(({ error }) => error !== '');
    return problem && !shown ? problem : null;
  });

  constructor() {
    afterNextRender(() =>
      (this.host.querySelector<HTMLElement>('.wrong input') ?? this.host.querySelector('input'))?.focus(),
    );
  }

  protected type(index: number, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.typed.update((cells) => cells.map((cell, at) => (at === index ? target.value : cell)));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.saving()) return;
    this.saving.set(true);
    this.problem.set(await this.correct()(this.typed()));
    this.saving.set(false);
    if (this.problem() === null) this.saved.emit();
  }
}
