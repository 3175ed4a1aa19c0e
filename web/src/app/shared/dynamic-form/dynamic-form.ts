import { afterRenderEffect, Component, contentChild, effect, ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import { type FormlyFieldConfig, FormlyForm } from '@ngx-formly/core';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';
import type { FormProblem } from '@samsyn/domain/forms/form-problem';
import { fieldsOf } from './fields-of.js';
import { FormAnswers } from './form-answers.js';
import { FormContext } from './form-context.js';
import { formlyTypes } from './formly-types.js';
import { BesideItem, Evidence } from './slots.js';

interface Shown {
  readonly form: FormGroup;
  readonly model: Record<string, unknown>;
  readonly fields: FormlyFieldConfig[];
  /** As they were last given or said, to tell the owner's own change from an echo of ours. */
  said: string;
}

interface Given {
  readonly definition: FormDefinition;
  readonly answers: Answers;
}

/**
 * A form that its definition describes: every kind of item, parts that are asked for by what was answered, labels in the
 * reader's language. What is typed leaves by `answersChange` at once, exact or, where it cannot be read, as it was typed.
 * `problems` stand beside their items and in a summary that leads to them, until the item is answered anew.
 */
@Component({
  selector: 'sam-dynamic-form',
  imports: [FormAnswers, FormlyForm, ReactiveFormsModule, TranslocoDirective],
  templateUrl: './dynamic-form.html',
  styleUrl: './dynamic-form.scss',
  providers: [FormContext, formlyTypes],
})
export class DynamicForm {
  readonly definition = input.required<FormDefinition>();
  readonly answers = input.required<Answers>();
  /** By path, as the API and the domain name them; a new list takes the focus to the summary. */
  readonly problems = input<readonly FormProblem[]>([]);
  /** What the owner found itself, by item, as exact decimals. */
  readonly measured = input<Readonly<Record<string, string>>>({});
  /** Only to be read; the slots are the same. */
  readonly readonly = input(false);
  /** Without the summary, where the owner has one of its own. */
  readonly inline = input(false);
  readonly answersChange = output<Answers>();

  protected readonly context = inject(FormContext);
  private held = '';
  private readonly evidence = contentChild(Evidence);
  private readonly beside = contentChild(BesideItem);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly shown = linkedSignal<Given, Shown>({
    source: () => ({ definition: this.definition(), answers: this.answers() }),
    computation: ({ definition, answers }, previous) => {
      const said = whatIsSaid(answers);
      if (previous?.source.definition === definition && previous.value.said === said) return previous.value;
      const model = structuredClone(answers) as Record<string, unknown>;
      // The controls are made anew; whoever is at one of them stays there.
      this.held = document.activeElement?.id ?? '';
      return { form: new FormGroup({}), model, fields: fieldsOf(definition, model), said };
    },
  });

  constructor() {
    effect(() => this.context.definition.set(this.definition()));
    effect(() => this.context.answers.set(this.answers()));
    effect(() => this.context.setProblems(this.problems()));
    effect(() => this.context.measured.set(this.measured()));
    effect(() => this.context.evidence.set(this.evidence()?.template ?? null));
    effect(() => this.context.beside.set(this.beside()?.template ?? null));
    afterRenderEffect(() => {
      this.shown();
      const held = this.held.startsWith(this.context.id) ? document.getElementById(this.held) : null;
      this.held = '';
      if (held === document.activeElement) return;
      held?.focus();
      if (held instanceof HTMLInputElement && held.type === 'text') held.setSelectionRange(held.value.length, held.value.length);
    });
    afterRenderEffect(() => {
      if (this.problems().length > 0) this.summary()?.nativeElement.focus();
    });
  }

  protected say(model: unknown): void {
    const answers = model as Answers;
    this.shown().said = whatIsSaid(answers);
    this.context.answers.set(answers);
    this.answersChange.emit(answers);
  }

  /** Takes the focus to an item, or a cell of a table. */
  focus(path: string): void {
    const [item = ''] = path.split('.');
    const found = document.getElementById(this.context.elementId(path)) ?? document.getElementById(this.context.elementId(item));
    (found?.querySelector<HTMLElement>('input[type=radio]') ?? found)?.focus();
  }
}

/** The same for the same answers, in whatever order they come and whether nothing is said by null or by nothing. */
function whatIsSaid(answers: Answers): string {
  return JSON.stringify(answers, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== null && each !== undefined)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
