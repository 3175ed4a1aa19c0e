import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Zone } from '../../core/i18n/language.js';
import { instantOfLocal } from '../../core/i18n/local-time.js';
import type { Choice } from '../choices/choice.js';
import { apiForm } from './api-form.js';
import { Field } from './field.js';
import { FormProblems } from './form-problems.js';

export interface QuickField {
  /** As the API names it, so that what it refuses comes back to the field. */
  key: string;
  label: string;
  kind: 'text' | 'area' | 'select' | 'when' | 'date';
  options?: readonly Choice[];
  optional?: boolean;
  help?: string;
}

export type Typed = Record<string, string | null>;

/** A short form that opens where it is needed; what is typed stays until it is sent. Times are the organisation's. */
@Component({
  selector: 'sam-quick-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './quick-form.html',
})
export class QuickForm {
  /** What the button says that opens it, and that sends it. */
  readonly action = input.required<string>();
  readonly fields = input.required<readonly QuickField[]>();
  readonly initial = input<Record<string, string | null>>({});
  /** Opened from the start, and not closed. */
  readonly always = input(false);
  /** Where many stand beside each other: the button that opens it says no more than it must. */
  readonly quiet = input(false);
  /** Gets what was typed, and what the form began with. */
  readonly send = input.required<(typed: Typed, begun: Typed) => Promise<unknown>>();
  private readonly zone = inject(Zone);
  protected readonly open = signal(false);
  private begun: Record<string, string> = {};

  private readonly model = linkedSignal<readonly QuickField[], Record<string, string>>({
    source: () => this.fields(),
    computation: (fields, previous) =>
      Object.fromEntries(fields.map(({ key }) => [key, previous?.value[key] ?? this.initial()[key] ?? ''])),
  });
  protected readonly form = apiForm<Record<string, string>>(
    this.model,
    () => undefined,
    async (typed) => {
      await this.send()(this.written(typed), this.written(this.begun));
      if (this.always() && Object.keys(this.initial()).length > 0) return;
      this.form.tree().reset();
      this.open.set(false);
      this.begin();
    },
  );

  /** What stands in it now. */
  typed(): Record<string, string> {
    return this.model();
  }

  /** Takes a value over into a field. */
  put(key: string, value: string): void {
    this.model.update((model) => ({ ...model, [key]: value }));
  }

  /** Begins with what is there now, unless something typed before was never sent. */
  protected show(): void {
    if (!this.form.tree().dirty()) this.begin();
    this.open.set(true);
  }

  private begin(): void {
    this.begun = Object.fromEntries(this.fields().map(({ key }) => [key, this.initial()[key] ?? '']));
    this.model.set(this.begun);
  }

  protected at(key: string): FieldTree<string> {
    return this.form.tree[key] as FieldTree<string>;
  }

  private written(typed: Record<string, string>): Typed {
    return Object.fromEntries(
      this.fields().map(({ key, kind, optional }) => {
        const value = (typed[key] ?? '').trim();
        if (value === '' && optional) return [key, null];
        return [key, kind === 'when' ? (instantOfLocal(value, this.zone.name()) ?? value) : value];
      }),
    );
  }
}
