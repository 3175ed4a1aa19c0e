import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChild, inject, input, type TemplateRef } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { askedItems } from '@samsyn/domain/forms/asked-items';
import type { Answers, ColumnItem, EvidenceItem, FormDefinition, FormItem, LocalText } from '@samsyn/domain/forms/form';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import { showNumber } from '@samsyn/domain/forms/show-number';
import { parseDate } from '@samsyn/domain/time/local-date';
import { Format } from '../../core/i18n/format.js';
import { Language } from '../../core/i18n/language.js';
import { Icon } from '../icons/icon.js';
import { BesideItem, Evidence, type EvidenceSlot, type ItemSlot } from './slots.js';

let count = 0;

/** What a form was answered, to be read: without the form library, which nobody needs for that. */
@Component({
  selector: 'sam-form-answers',
  imports: [Icon, NgTemplateOutlet, TranslocoDirective],
  templateUrl: './form-answers.html',
  styleUrl: './form-answers.scss',
})
export class FormAnswers {
  readonly definition = input.required<FormDefinition>();
  readonly answers = input.required<Answers>();
  /** What the owner found itself, by item, as exact decimals. */
  readonly measured = input<Readonly<Record<string, string>>>({});
  /** Slots that somebody else was given. */
  readonly evidence = input<TemplateRef<EvidenceSlot> | null>(null);
  readonly beside = input<TemplateRef<ItemSlot> | null>(null);
  private readonly ownEvidence = contentChild(Evidence);
  private readonly ownBeside = contentChild(BesideItem);
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly id = `answers-${count++}`;

  protected readonly sections = computed(() => askedItems(this.definition(), this.answers()));
  protected readonly evidenceSlot = computed(() => this.evidence() ?? this.ownEvidence()?.template ?? null);
  protected readonly besideSlot = computed(() => this.beside() ?? this.ownBeside()?.template ?? null);

  protected text(text: LocalText): string {
    return text[this.language.code()];
  }

  /** Of everything but tables, files and declarations. */
  protected said(item: FormItem | ColumnItem, answer: unknown): string {
    if (typeof answer !== 'string' || answer === '') return '–';
    switch (item.kind) {
      case 'number':
        return this.number(answer, item);
      case 'date':
        return parseDate(answer) === null ? answer : this.format.calendarDate(answer);
      case 'choice': {
        const option = item.options.find(({ value }) => value === answer);
        return option ? this.text(option.label) : answer;
      }
      default:
        return answer;
    }
  }

  protected measuredAs(item: FormItem): string {
    const measured = this.measured()[item.key];
    return item.kind === 'number' && measured !== undefined ? this.number(measured, item) : '';
  }

  protected rows(item: FormItem): readonly Readonly<Record<string, unknown>>[] {
    const answer = this.answers()[item.key];
    return Array.isArray(answer) ? answer.filter((row) => typeof row === 'object' && row !== null) : [];
  }

  protected slot(item: EvidenceItem): EvidenceSlot {
    const answer = this.answers()[item.key];
    const ids = Array.isArray(answer) ? answer.filter((id): id is string => typeof id === 'string') : [];
    return { $implicit: item, ids, change: () => undefined, readonly: true, labelledBy: `${this.id}-${item.key}` };
  }

  private number(decimal: string, { decimals, unit }: { decimals: number; unit: string }): string {
    if (!isDecimalText(decimal)) return decimal;
    const shown = showNumber(decimal, decimals, this.language.code() === 'sv' ? ',' : '.');
    return unit === '' ? shown : `${shown}\u00a0${unit}`;
  }
}
