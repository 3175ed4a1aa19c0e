import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { loaded } from '../../core/http/loaded.js';
import { Language } from '../../core/i18n/language.js';
import { ScoreText } from '../../shared/score/score-text.js';
import type { Period } from '../periods.js';
import { type Compared, comparedText, type DetailKind } from './compared.js';

type Schemas = components['schemas'];

interface Option {
  value: string;
  text: string;
}

/** One side of a comparison: a month, and whose score of it. */
@Component({
  selector: 'sam-side-chooser',
  imports: [TranslocoDirective],
  template: `
    <fieldset *transloco="let t">
      <legend>{{ label() }}</legend>
      <label>
        <span>{{ t('scorecards.month') }}</span>
        <select class="control" (change)="month($event)">
          @for (period of periods(); track period.period) {
            <option [value]="period.period" [selected]="period.period === side().period">{{ texts.month(period.period) }}</option>
          }
        </select>
      </label>
      <label>
        <span>{{ t('comparison.subject') }}</span>
        <select class="control" (change)="subject($event)">
          @for (group of groups(); track group.kind) {
            <optgroup [label]="t('scorecards.subjects.' + group.kind)">
              @for (option of group.options; track option.value) {
                <option [value]="option.value" [selected]="option.value === chosen()">{{ option.text }}</option>
              }
            </optgroup>
          }
          @if (!known()) {
            <option [value]="chosen()" selected>{{ t('comparison.notThatMonth') }}</option>
          }
        </select>
      </label>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      gap: var(--space-3);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--space-2);
      padding: 0;
      font-size: var(--text-l);
      font-weight: 630;
    }
    label {
      display: grid;
      gap: var(--space-1);
      font-size: var(--text-s);
      font-weight: 600;
    }
  `,
})
export class SideChooser {
  readonly label = input.required<string>();
  readonly side = input.required<Compared>();
  readonly periods = input.required<readonly Period[]>();
  /** The side as the address has it. */
  readonly choose = output<string>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly texts = inject(ScoreText);

  private readonly scorecard = loaded(
    () => this.side().period,
    (period, signal) => this.api.get<Schemas['ScorecardDto']>(`/scorecards/${period}`, { signal }),
  );
  protected readonly chosen = computed(() => `${this.side().kind}:${this.side().id}`);
  protected readonly groups = computed(() => {
    const card = this.scorecard.value();
    if (!card) return [];
    const group = (kind: DetailKind, all: readonly { id: string; name: string }[]) => ({ kind, options: this.options(kind, all) });
    const whole = card.organisation ? [{ id: 'organisation', name: this.language.text('score.wholeOrganisation') }] : [];
    const towers = card.towers.filter(({ score }) => score !== null);
    const contracts = card.contracts.map(({ id, name, number }) => ({ id, name: `${number} ${name}` }));
    return [group('organisation', whole), group('supplier', card.suppliers), group('tower', towers), group('contract', contracts)].filter(
      ({ options }) => options.length > 0,
    );
  });
  protected readonly known = computed(
    () => this.groups().length === 0 || this.groups().some(({ options }) => options.some(({ value }) => value === this.chosen())),
  );

  protected month({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.choose.emit(comparedText({ ...this.side(), period: target.value }));
  }

  protected subject({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.choose.emit(`${this.side().period}:${target.value}`);
  }

  private options(kind: DetailKind, all: readonly { id: string; name: string }[]): Option[] {
    return all
      .map(({ id, name }) => ({ value: `${kind}:${id}`, text: name }))
      .toSorted((a, b) => a.text.localeCompare(b.text, this.language.tag()));
  }
}
