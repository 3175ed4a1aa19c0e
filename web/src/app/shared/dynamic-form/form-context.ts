import { computed, inject, Injectable, signal, untracked, type TemplateRef } from '@angular/core';
import type { Answers, FormDefinition, FormItem, LocalText } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { isDecimalText } from '@samsyn/domain/forms/number-text';
import { readNumber } from '@samsyn/domain/forms/read-number';
import { showNumber } from '@samsyn/domain/forms/show-number';
import { validateAnswers } from '@samsyn/domain/forms/validate-answers';
import { ProblemText } from '../../core/http/problem-text.js';
import { Language } from '../../core/i18n/language.js';
import type { EvidenceSlot, ItemSlot } from './slots.js';

let count = 0;

/** What the parts of one form share: what is asked, answered, wrong and measured, and in which language it is said. */
@Injectable()
export class FormContext {
  private readonly language = inject(Language);
  private readonly texts = inject(ProblemText);
  private readonly left = signal<ReadonlySet<string>>(new Set());
  /** What the owner found wrong, less what was answered anew since. */
  private readonly found = signal<readonly FormProblem[]>([]);

  readonly id = `form-${count++}`;
  readonly definition = signal<FormDefinition>({ sections: [] });
  readonly answers = signal<Answers>({});
  readonly measured = signal<Readonly<Record<string, string>>>({});
  readonly evidence = signal<TemplateRef<EvidenceSlot> | null>(null);
  readonly beside = signal<TemplateRef<ItemSlot> | null>(null);

  readonly problems = this.found.asReadonly();
  readonly decimalSign = computed(() => (this.language.code() === 'sv' ? ',' : '.'));

  private readonly own = computed(() => {
    const problems = validateAnswers(this.definition(), this.answers(), { complete: false });
    return new Map(problems.map((problem) => [problem.path, problem]));
  });

  text(text: LocalText): string {
    return text[this.language.code()];
  }

  number(decimal: string, decimals: number): string {
    return isDecimalText(decimal) ? showNumber(decimal, decimals, this.decimalSign()) : decimal;
  }

  elementId(path: string): string {
    return `${this.id}-${path.replaceAll('.', '-')}`;
  }

  setProblems(problems: readonly FormProblem[]): void {
    this.found.set(problems);
  }

  /** Somebody has been there: what is wrong with the answer may be said now. */
  leave(path: string): void {
    if (!untracked(this.left).has(path)) this.left.update((paths) => new Set(paths).add(path));
  }

  /** What was found wrong holds no more; whether the new answer does is seen at once. */
  answered(path: string): void {
    if (untracked(this.found).some((problem) => problem.path === path))
      this.found.update((problems) => problems.filter((problem) => problem.path !== path));
  }

  problemAt(path: string): string {
    const found = this.found().find((problem) => problem.path === path) ?? (this.left().has(path) ? this.own().get(path) : undefined);
    return found ? this.say(found) : '';
  }

  say({ path, code, params }: FormProblem): string {
    const exact = code === 'not_a_number' ? (this.misread(path) ?? { code, params }) : { code, params };
    const shown = Object.entries(exact.params).map(([name, value]) => [
      name,
      (name === 'min' || name === 'max') && typeof value === 'string' ? this.number(value, 0) : value,
    ]);
    return this.texts.of({ field: path, code: exact.code, params: Object.fromEntries(shown) });
  }

  /** Why what stands for a number is none: a unit, a formula, two ways to read it. */
  private misread(path: string) {
    const [key = '', row, column = ''] = path.split('.');
    const item = this.itemOf(key);
    const answer = this.answers()[key];
    const cell = Array.isArray(answer) && row !== undefined ? (answer[Number(row)] as Record<string, unknown> | undefined) : undefined;
    const written = cell ? cell[column] : answer;
    const asked = item?.kind === 'table' ? item.columns.find((one) => one.key === column) : item;
    if (asked?.kind !== 'number' || typeof written !== 'string') return undefined;
    const read = readNumber(written, asked);
    return read.code === undefined ? undefined : read;
  }

  itemOf(key: string): FormItem | undefined {
    return this.definition()
      .sections.flatMap(({ items }) => items)
      .find((item) => item.key === key);
  }

  /** What a path is called: its item's label, in a table the row's and column's too. */
  labelOf(path: string): string {
    const [key = '', row, column] = path.split('.');
    const item = this.itemOf(key);
    if (!item) return path;
    const own = this.text(item.label);
    if (item.kind !== 'table' || row === undefined) return own;
    const asked = item.columns.find((one) => one.key === column);
    const place = this.language.text('dynamicForm.row', { number: Number(row) + 1 });
    return [own, place, asked ? this.text(asked.label) : ''].filter(Boolean).join(', ');
  }
}
