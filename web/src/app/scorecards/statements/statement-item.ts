import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiProblem, asProblem } from '../../core/http/api-problem.js';
import { Format } from '../../core/i18n/format.js';
import { DatePipe } from '../../core/i18n/pipes.js';
import { FileDownload } from '../../shared/file/file-download.js';
import { fileSize } from '../../shared/file/file-size.js';
import { Icon } from '../../shared/icons/icon.js';
import { Problem } from '../../shared/problem/problem.js';
import { StatementAnswer } from './statement-answer.js';
import { StatementMark } from './statement-mark.js';
import { StatementWords } from './statement-words.js';
import { StatementsStore } from './statements.store.js';
import type { Statement, StatementFile } from './statement.js';

/** One thing a supplier said of a figure, with what was answered. */
@Component({
  selector: 'sam-statement-item',
  imports: [DatePipe, Icon, Problem, RouterLink, StatementAnswer, StatementMark, TranslocoDirective],
  templateUrl: './statement-item.html',
  styleUrl: './statement-item.scss',
})
export class StatementItem {
  readonly statement = input.required<Statement>();
  protected readonly words = inject(StatementWords);
  protected readonly store = inject(StatementsStore);
  private readonly format = inject(Format);
  private readonly download = inject(FileDownload);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected size({ sizeBytes }: StatementFile): string {
    return fileSize(this.format, sizeBytes);
  }

  protected async open({ id, fileName }: StatementFile): Promise<void> {
    this.problem.set(null);
    try {
      await this.download.save(`/score-statements/${this.statement().id}/files/${id}/content`, fileName);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }
}
