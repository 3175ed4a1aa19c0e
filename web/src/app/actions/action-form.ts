import { Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { actionStates } from '@samsyn/domain/actions/action-state';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { Action } from './action.js';

interface ActionModel {
  title: string;
  /** `user ID`, `supplier ID` or nobody: an action has one owner. */
  owner: string;
  dueOn: string;
  state: Action['state'];
  note: string;
}

const rules: SchemaFn<ActionModel> = (path) => {
  required(path.title);
  maxLength(path.title, 300);
  maxLength(path.note, 4000);
};

const ownerOf = ({ ownerUserId, ownerSupplierId }: Action): string => {
  if (ownerUserId) return `user ${ownerUserId}`;
  return ownerSupplierId ? `supplier ${ownerSupplierId}` : '';
};

const typedAction = (action: Action): ActionModel => ({
  title: action.title,
  owner: ownerOf(action),
  dueOn: action.dueOn ?? '',
  state: action.state,
  note: action.note ?? '',
});

@Component({
  selector: 'sam-action-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './action-form.html',
})
export class ActionForm {
  readonly action = input.required<Action>();
  readonly saved = output<Action>();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly conflict = new Conflict<Action>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly done = signal(false);
  protected readonly states = actionStates;
  private readonly members = people();
  protected readonly buyers = computed(() =>
    this.members().flatMap(({ id, name, supplierId }) => (supplierId === null ? [{ value: `user ${id}`, text: name }] : [])),
  );
  protected readonly suppliers = choices<{ id: string; name: string }>(
    () => '/suppliers',
    ({ id, name }) => ({ value: `supplier ${id}`, text: name }),
  );
  /** Whoever has it stays to be seen, also one who may no longer be chosen. */
  protected readonly unlisted = computed(() => {
    const owner = ownerOf(this.action());
    return owner !== '' && ![...this.buyers(), ...this.suppliers()].some(({ value }) => value === owner) ? owner : null;
  });

  // A signal of its own: a mere function as source would count as another with every action fetched.
  private readonly id = computed(() => this.action().id);
  /** What was read when the writing began: a change that comes live meanwhile takes nothing typed away. */
  private readonly begun = linkedSignal<string, Action>({
    source: this.id,
    computation: () => untracked(() => this.action()),
  });
  private readonly model = linkedSignal(() => typedAction(this.begun()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`actionRegister.fields.${key}`);
    return differences(this.model(), typedAction(theirs), label, (key, model) => this.show(key, model));
  });

  constructor() {
    effect(() => {
      const action = this.action();
      untracked(() => {
        if (!this.form.tree().dirty()) this.begun.set(action);
      });
    });
  }

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: typedAction(theirs)[key as keyof ActionModel] }));
  }

  private show(key: keyof ActionModel, model: ActionModel): string {
    if (key === 'state') return this.language.text(`actionRegister.states.${model.state}`);
    if (key !== 'owner') return model[key];
    return [...this.buyers(), ...this.suppliers()].find(({ value }) => value === model.owner)?.text ?? this.language.text('actionRegister.noOwner');
  }

  private async save({ title, owner, dueOn, state, note }: ActionModel): Promise<void> {
    this.done.set(false);
    const [kind, id = null] = owner.split(' ');
    const body = {
      ...{ title: title.trim(), state, dueOn: dueOn || null, note: note.trim() || null },
      ownerUserId: kind === 'user' ? id : null,
      ownerSupplierId: kind === 'supplier' ? id : null,
    };
    const action = this.begun();
    const saved = await this.conflict.save(action, (version) => this.api.patch(`/actions/${action.id}`, { body, version }));
    if (!saved) return;
    this.form.tree().reset();
    this.done.set(true);
    this.saved.emit(saved);
  }
}
