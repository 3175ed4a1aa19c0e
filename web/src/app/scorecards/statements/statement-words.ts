import { inject, Service } from '@angular/core';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { FigureText } from '../../shared/figure/figure-text.js';
import { PromiseText } from '../../shared/promise/promise-text.js';
import type { Statement, StatementSummary } from './statement.js';

/** What is said of a score, in words. */
@Service()
export class StatementWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  private readonly figures = inject(FigureText);
  private readonly promises = inject(PromiseText);

  /** The figure it is about. */
  figure({ name }: Pick<Statement, 'name'>): string {
    return name ?? this.language.text('scorecards.wholeScore');
  }

  /** What the figure showed when this was said. */
  seen({ metric, seenValue }: Statement): string {
    if (seenValue === null) return this.language.text('statements.seenNothing');
    const value = metric === null ? this.figures.of(seenValue, 'points', 'higher') : this.promises.value(metric, seenValue);
    return this.language.text('statements.seen', { value });
  }

  standing(count: number): string {
    return this.language.plural('statements.counts.standing', count);
  }

  answered(count: number, upheld: number): string {
    return this.language.plural('statements.counts.answered', count, { upheld });
  }

  comments(count: number): string {
    return this.language.plural('statements.comments', count);
  }

  /** When a month may be spoken about. */
  window({ window, period }: StatementSummary): string {
    const day = (date: string) => this.format.calendarDate(date, 'day');
    const month = this.format.calendarDate(period, 'month');
    const params = { month, first: day(window.firstDay), last: day(window.lastDay) };
    return this.language.text(`statements.window.${window.standing}`, params);
  }
}
