import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../../core/i18n/language.js';
import { QuickForm, type QuickField, type Typed } from './quick-form.js';

interface Kept {
  id: string;
  version: number;
}

/** An object of a register as a form. */
@Component({
  selector: 'sam-register-form',
  imports: [QuickForm],
  template: `
    <sam-quick-form
      [action]="language.text('actions.save')"
      [fields]="fields()"
      [initial]="initial()"
      [always]="true"
      [object]="object()"
      [typedOf]="typed()"
      [send]="submit"
    />
  `,
})
export class RegisterForm<T extends Kept> {
  /** Null: a new one. */
  readonly object = input.required<T | null>();
  readonly fields = input.required<readonly QuickField[]>();
  /** An object as it is typed. */
  readonly typed = input.required<(object: T | null) => Record<string, string>>();
  readonly send = input.required<(typed: Typed, version: number | undefined) => Promise<T>>();
  readonly saved = output<T>();
  protected readonly language = inject(Language);
  protected readonly initial = computed(() => this.typed()(this.object()));

  protected readonly submit = async (typed: Typed, _begun: Typed, version?: number): Promise<void> => {
    this.saved.emit(await this.send()(typed, version));
  };
}
