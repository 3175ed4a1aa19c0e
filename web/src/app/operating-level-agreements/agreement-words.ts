import { inject, Service } from '@angular/core';
import { Format } from '../core/i18n/format.js';
import { Language } from '../core/i18n/language.js';
import { FigureText } from '../shared/figure/figure-text.js';
import { isTimed, type Agreement, type OperatingFigure } from './agreement.js';

/** An agreement as sentences anybody understands. Each call is reactive to a change of language. */
@Service()
export class AgreementWords {
  private readonly figures = inject(FigureText);
  private readonly format = inject(Format);
  private readonly language = inject(Language);

  /** Who owes whom what, in one sentence. */
  promise(agreement: Agreement): string {
    return this.language.text(`operatingLevels.promise.${agreement.metric}`, {
      target: this.figures.bound(agreement.target, 'percent'),
      receiving: agreement.receivingSupplierName,
      providing: agreement.providingSupplierName,
      narrow: this.narrow(agreement),
      time: this.format.duration(agreement.targetMs ?? 0),
    });
  }

  parties({ receivingSupplierName, providingSupplierName }: Agreement): string {
    return `${receivingSupplierName} → ${providingSupplierName}`;
  }

  /** `at least 90 %`, or at most. */
  target({ direction, target }: Agreement): string {
    return this.language.text(`operatingLevels.targets.${direction}`, { target: this.figures.bound(target, 'percent') });
  }

  value({ direction }: Agreement, { value }: OperatingFigure): string {
    return value === null ? '–' : this.figures.of(value, 'percent', direction === 'higher_is_better' ? 'higher' : 'lower');
  }

  /** What a month's figure rests on. */
  basis({ metric, minimumVolume }: Agreement, { met, missed, volume, value }: OperatingFigure): string {
    const counts = { met: this.format.number(met), missed: this.format.number(missed), volume: this.format.number(volume) };
    if (volume > 0 && value === null) return this.language.text('operatingLevels.tooFew', { ...counts, minimum: this.format.number(minimumVolume) });
    return volume === 0 ? '' : this.language.text(`operatingLevels.basis.${metric}`, counts);
  }

  priorities({ priorities }: Pick<Agreement, 'priorities'>): string {
    return priorities.length === 0 ? this.language.text('operatingLevels.everyPriority') : this.list(priorities.toSorted().map(String));
  }

  pauses({ pauseReasons }: Pick<Agreement, 'pauseReasons'>): string {
    if (pauseReasons.length === 0) return this.language.text('operatingLevels.neverPauses');
    return this.list(pauseReasons.map((reason) => this.language.text(`serviceLevels.pauseNouns.${reason}`)));
  }

  time({ targetMs }: Pick<Agreement, 'targetMs'>): string {
    return this.language.text('operatingLevels.serviceTime', { time: this.format.duration(targetMs ?? 0) });
  }

  month(period: string): string {
    return this.format.calendarDate(period, 'month');
  }

  /** The words for hand-overs in time, or of an untimed metric for those that were worked on. */
  filters(agreement: Agreement): string {
    return isTimed(agreement) ? 'operatingLevels.filters' : 'operatingLevels.filtersUnworked';
  }

  private narrow(agreement: Agreement): string {
    const { towerName, priorities } = agreement;
    const tower = towerName === null ? '' : this.language.text('operatingLevels.inTower', { tower: towerName });
    const ofPriority = { priorities: this.priorities(agreement) };
    return tower + (priorities.length === 0 ? '' : this.language.text('operatingLevels.ofPriority', ofPriority));
  }

  private list(words: readonly string[]): string {
    return new Intl.ListFormat(this.language.tag(), { type: 'conjunction' }).format(words);
  }
}
