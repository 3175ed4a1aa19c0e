import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { Language } from '../../core/i18n/language.js';
import { Conflict, differences } from './conflict.js';
import { ConflictNotice } from './conflict-notice.js';
import { QuickForm, type QuickField, type Typed } from './quick-form.js';

interface Kept {
  id: string;
  version: number;
}

/** An object of a register as a form: what somebody else changed meanwhile is shown beside what was typed. */
@Component({
  selector: 'sam-register-form',
  imports: [ConflictNotice, QuickForm],
  template: `
    <div class="stack">
      @if (theirs()) {
        <sam-conflict-notice [differences]="differences()" (take)="take($event)" />
      }
      <sam-quick-form [action]="language.text('actions.save')" [fields]="fields()" [initial]="initial()" [always]="true" [send]="submit" />
    </div>
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
  private readonly conflict = new Conflict<T>();
  private readonly form = viewChild.required(QuickForm);
  protected readonly theirs = this.conflict.theirs;
  protected readonly initial = computed(() => this.typed()(this.object()));
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const field = (key: string) => this.fields().find((one) => one.key === key);
    const show = (key: string, model: Record<string, string>) =>
      field(key)?.options?.find(({ value }) => value === model[key])?.text ?? model[key] ?? '';
    return differences(this.form().typed(), this.typed()(theirs), (key) => field(key)?.label ?? key, show);
  });

  protected readonly submit = async (typed: Typed): Promise<void> => {
    const object = this.object();
    const saved = object ? await this.conflict.save(object, (version) => this.send()(typed, version)) : await this.send()(typed, undefined);
    if (saved) this.saved.emit(saved);
  };

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.form().put(key, this.typed()(theirs)[key] ?? '');
  }
}
