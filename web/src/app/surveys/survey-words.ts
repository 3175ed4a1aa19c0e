import { inject, Service } from '@angular/core';
import type { RaterGroup } from '@samsyn/domain/surveys/questionnaire';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import type { PartyResult, Responses, Round, Statement } from './survey.js';

/** Rounds in words anybody understands. Each call is reactive to a change of language. */
@Service()
export class SurveyWords {
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  group(group: RaterGroup): string {
    return this.language.text(`surveys.groups.${group}`);
  }

  groups(groups: readonly RaterGroup[]): string {
    return this.list(groups.map((group) => this.group(group)));
  }

  days({ startsOn, endsOn }: Pick<Round, 'startsOn' | 'endsOn'>): string {
    return `${this.format.calendarDate(startsOn, 'day')} – ${this.format.calendarDate(endsOn, 'day')}`;
  }

  /** How many answered, of all together. */
  responses(parts: readonly Responses[]): string {
    const sum = (of: 'invited' | 'answered') => parts.reduce((total, part) => total + part[of], 0);
    return parts.length === 0 ? '–' : this.rate(sum('answered'), sum('invited'));
  }

  rate(answered: number, invited: number): string {
    return this.language.text('surveys.rate', {
      answered: this.format.number(answered),
      invited: this.format.number(invited),
      percent: this.format.percent(Math.floor((100 * answered) / invited), 0),
    });
  }

  statement(statement: Statement): string {
    return this.language.code() === 'sv' ? statement.sv : statement.en;
  }

  /** `3,8`; beyond an end as `4,8 eller mer`. */
  mean(mean: string, end: 'lowest' | 'highest' | null): string {
    const written = this.format.number(mean, { digits: 1 });
    return end === null ? written : this.language.text(`surveys.ends.${end}`, { mean: written });
  }

  grade(grade: string | null): string {
    return grade === null ? this.language.text('surveys.hidden') : this.format.number(grade, { digits: 1, rounding: 'floor' });
  }

  /** `+0,3` against the round before. */
  change(now: string | null, before: string | null): string {
    if (now === null || before === null) return '';
    const change = Number(now) - Number(before);
    const size = this.format.number(Math.abs(change).toFixed(1), { digits: 1 });
    if (Math.abs(change) < 0.05) return this.language.text('surveys.unchanged');
    return `${change < 0 ? '\u2212' : '+'}${size}`;
  }

  party({ name, isBuyer }: Pick<PartyResult, 'name' | 'isBuyer'>): string {
    return isBuyer ? this.language.text('surveys.buyer', { name }) : name;
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.language.tag(), { type: 'conjunction' }).format(words);
  }
}
