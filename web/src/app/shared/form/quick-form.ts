import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, FormRoot, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Zone } from '../../core/i18n/language.js';
import { instantOfLocal } from '../../core/i18n/local-time.js';
import type { Choice } from '../choices/choice.js';
import { apiForm } from './api-form.js';
import { Conflict, type Difference, differences, type Versioned } from './conflict.js';
import { ConflictNotice } from './conflict-notice.js';
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

/** What somebody else's version says beside the fields, such as its state. */
export interface Fact {
  key: string;
  label: string;
  text: string;
}

/**
 * A short form that opens where it is needed; what is typed stays until it is sent, also where somebody else changed the object
 * meanwhile: then both versions are shown. Times are the organisation's.
 */
@Component({
  selector: 'sam-quick-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './quick-form.html',
})
export class QuickForm<T extends Versioned = Versioned> {
  /** What the button says that opens it, and that sends it. */
  readonly action = input.required<string>();
  readonly fields = input.required<readonly QuickField[]>();
  readonly initial = input<Record<string, string | null>>({});
  /** Opened from the start, and not closed. */
  readonly always = input(false);
  /** Where many stand beside each other: the button that opens it says no more than it must. */
  readonly quiet = input(false);
  /** Gets what was typed, what the form began with, and of an object the version it is sent on. */
  readonly send = input.required<(typed: Typed, begun: Typed, version?: number) => Promise<unknown>>();
  /** What it changes. */
  readonly object = input<T | null>(null);
  /** The fields as another version of the object has them; those it leaves out are in none. */
  readonly typedOf = input<(theirs: T, seen: T) => Readonly<Record<string, string | null>>>(() => ({}));
  readonly facts = input<(theirs: T, seen: T) => readonly Fact[]>(() => []);
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
      const said = [this.written(typed), this.written(this.begun)] as const;
      const seen = this.seen();
      if (seen) await this.conflict.save(seen, (version) => this.send()(...said, version).then(() => seen));
      else await this.send()(...said);
      if (this.theirs()) return;
      if (this.always() && Object.keys(this.initial()).length > 0) return;
      this.form.tree().reset();
      this.open.set(false);
      this.begin();
    },
  );

  /** What was read when the writing began: a change that comes live meanwhile is not overwritten unseen. */
  private readonly seen = signal<T | null>(null);
  private readonly conflict = new Conflict<T>();
  protected readonly theirs = this.conflict.theirs;
  private readonly theirFields = computed(() => {
    const [theirs, seen] = [this.theirs(), this.seen()];
    return theirs && seen ? this.typedOf()(theirs, seen) : {};
  });
  protected readonly differences = computed<Difference[]>(() => {
    const [theirs, seen] = [this.theirs(), this.seen()];
    if (!theirs || !seen) return [];
    const fields = this.fields().filter(({ key }) => key in this.theirFields());
    const only = (of: Readonly<Record<string, string | null>>): Record<string, string> => Object.fromEntries(fields.map(({ key }) => [key, of[key] ?? '']));
    const field = (key: string) => fields.find((one) => one.key === key);
    const show = (key: string | number, model: Record<string, string>) => field(String(key))?.options?.find(({ value }) => value === model[key])?.text ?? model[key] ?? '';
    const facts = this.facts()(theirs, seen).map(({ key, label, text }) => ({ key, label, mine: null, theirs: text }));
    return [...differences(only(this.model()), only(this.theirFields()), (key) => field(key)?.label ?? key, show), ...facts];
  });

  constructor() {
    effect(() => {
      const now = this.object();
      if (!this.form.tree().dirty()) untracked(() => this.seen.set(now));
    });
  }

  /** Something typed in it is not sent. */
  isWritten(): boolean {
    return (this.open() || this.always()) && this.form.tree().dirty();
  }

  protected take(key: string): void {
    this.model.update((model) => ({ ...model, [key]: this.theirFields()[key] ?? '' }));
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
