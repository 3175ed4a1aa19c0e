import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Answers, FormDefinition, FormItem, FormSection } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { Language } from '../../../core/i18n/language.js';
import { DynamicForm } from '../../../shared/dynamic-form/dynamic-form.js';
import { conditionAnswers, itemAnswers, itemForm, itemFrom, type PropertyContext, propertyPath, sectionAnswers, sectionForm, sectionFrom } from './properties.js';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What an item or a section is: a form of the same kind as it becomes a part of. */
@Component({
  selector: 'sam-properties-form',
  imports: [DynamicForm],
  template: `
    <sam-dynamic-form [inline]="true" [definition]="form()" [answers]="answers()" [problems]="own()" (answersChange)="change($event)" />
  `,
})
export class PropertiesForm {
  /** The one or the other. */
  readonly item = input<FormItem>();
  readonly section = input<FormSection>();
  readonly earlier = input.required<readonly FormItem[]>();
  readonly sources = input.required<readonly { value: string; text: string }[]>();
  /** Of the definition, below this item or section. */
  readonly problems = input.required<readonly FormProblem[]>();
  readonly itemChange = output<FormItem>();
  readonly sectionChange = output<FormSection>();
  private readonly language = inject(Language);
  private readonly typed = signal<{ made: FormItem | FormSection; answers: Answers } | null>(null);

  private readonly context = computed<PropertyContext>(() => ({
    text: (key) => this.language.text(key),
    name: (label) => label[this.language.code()],
    sources: this.sources(),
    earlier: this.earlier(),
  }));
  // Made anew only when it asks something else.
  protected readonly form = computed<FormDefinition>(
    () => {
      const [item, section] = [this.item(), this.section()];
      if (item) return itemForm(item, this.context());
      return section ? sectionForm(section, this.context()) : { sections: [] };
    },
    { equal: same },
  );
  /** As they were typed, for as long as they make what is there: whoever types is not put right in the middle of it. */
  protected readonly answers = computed<Answers>(
    () => {
      const [item, section, typed] = [this.item(), this.section(), this.typed()];
      if (typed && same(typed.made, item ?? section)) return typed.answers;
      if (item) return itemAnswers(item);
      return section ? sectionAnswers(section) : {};
    },
    { equal: same },
  );
  protected readonly own = computed(() => this.problems().map((problem) => ({ ...problem, path: propertyPath(problem.path) })), { equal: same });

  protected change(answers: Answers): void {
    const [item, section] = [this.item(), this.section()];
    if (item) this.itemChange.emit(this.made(itemFrom(item, answers), item, answers));
    else if (section) this.sectionChange.emit(this.made(sectionFrom(section, answers), section, answers));
  }

  private made<T extends FormItem | FormSection>(made: T, before: T, answers: Answers): T {
    // On another item the comparison begins anew.
    const renewed = made.when?.item === before.when?.item ? {} : conditionAnswers(made.when);
    this.typed.set({ made, answers: { ...answers, ...renewed } });
    return made;
  }
}
