import { Component, computed, inject, input, model } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Language } from '../../core/i18n/language.js';
import type { PreviewRow } from '../import.js';
import type { MappingDraft } from './draft.js';
import type { ValuePair } from './guess-values.js';
import { fieldsOf, guessDateOrder, isDate, isRequired, type MappedField } from './fields.js';
import { isUnderstood } from './guess-values.js';
import { ValueMap } from './value-map.js';

const states = [
  'new',
  'active',
  'on_hold',
  'awaiting_user',
  'awaiting_vendor',
  'awaiting_problem',
  'awaiting_evidence',
  'resolved',
  'closed',
];

/** Which column means what, and how its texts are read. Every change is told at once, for the preview below. */
@Component({
  selector: 'sam-mapping-editor',
  imports: [TranslocoDirective, ValueMap],
  templateUrl: './mapping-editor.html',
  styleUrl: './mapping-editor.scss',
})
export class MappingEditor {
  readonly draft = model.required<MappingDraft>();
  /** Of the file. */
  readonly columns = input.required<readonly string[]>();
  readonly rows = input.required<readonly PreviewRow[]>();
  private readonly language = inject(Language);

  protected readonly fields = computed(() => {
    const { rows, columns } = this.draft();
    return fieldsOf(rows).map((field) => ({
      field,
      column: columns[field] ?? '',
      required: isRequired(field, rows),
      sample: this.samples(field)[0] ?? '',
    }));
  });
  protected readonly priorityTexts = computed(() => this.samples('priority'));
  protected readonly strangePriorities = computed(() =>
    this.priorityTexts().some((text) => !isUnderstood(text)),
  );
  protected readonly stateTexts = computed(() => this.samples('state'));
  protected readonly priorities = computed(() =>
    ['1', '2', '3', '4', '5'].map((value) => ({ value, text: this.language.text(`priorities.${value}`) })),
  );
  protected readonly states = computed(() =>
    states.map((value) => ({ value, text: this.language.text(`incidentStates.${value}`) })),
  );

  protected map(field: MappedField, { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    this.draft.update((draft) => ({ ...draft, columns: { ...draft.columns, [field]: value || undefined } }));
    // A newly picked column of dates shows how dates are written in this file.
    const dates = isDate(field) ? this.samples(field) : [];
    if (dates.length > 0) this.draft.update((draft) => ({ ...draft, dateOrder: guessDateOrder(dates) }));
  }

  protected change(name: 'rows' | 'dateOrder' | 'encoding' | 'missing', { target }: Event): void {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const { value } = target;
    this.draft.update((draft) => ({ ...draft, [name]: value }));
  }

  protected values(name: 'priorities' | 'states', pairs: ValuePair[]): void {
    this.draft.update((draft) => ({ ...draft, [name]: pairs }));
  }

  /** The different texts of a field's column in the rows at hand. */
  private samples(field: MappedField): string[] {
    const index = this.columns().indexOf(this.draft().columns[field] ?? '');
    const texts = this.rows().map(({ cells }) => cells[index]?.trim() ?? '');
    return [...new Set(texts)].filter((text) => text !== '');
  }
}
