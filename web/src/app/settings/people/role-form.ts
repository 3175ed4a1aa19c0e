import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { roles } from '@samsyn/domain/access/permissions';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { Person, Role } from './person.js';

interface RoleModel {
  role: Role;
  supplierId: string;
}

const rules: SchemaFn<RoleModel> = (path) => {
  required(path.supplierId, { when: ({ valueOf }) => valueOf(path.role) === 'vendor' });
};

const typedRole = ({ role, supplierId }: Person): RoleModel => ({ role, supplierId: supplierId ?? '' });

@Component({
  selector: 'sam-role-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      @if (theirs()) {
        <sam-conflict-notice [differences]="differences()" (take)="take($event)" />
      }
      <p>{{ t('people.roleOf', { name: person().name }) }}</p>
      <sam-field [label]="t('people.fields.role')" [help]="t('roleMeanings.' + model().role)">
        <select [formField]="form.tree.role">
          @for (role of roles; track role) {
            <option [value]="role">{{ t('roles.' + role) }}</option>
          }
        </select>
      </sam-field>
      @if (model().role === 'vendor') {
        <sam-field [label]="t('people.fields.supplierId')">
          <select [formField]="form.tree.supplierId">
            <option value="">{{ t('forms.choose') }}</option>
            @for (supplier of suppliers(); track supplier.value) {
              <option [value]="supplier.value">{{ supplier.text }}</option>
            }
          </select>
        </sam-field>
      }
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">
          {{ t(theirs() ? 'conflicts.saveMine' : 'actions.save') }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
})
export class RoleForm {
  readonly person = input.required<Person>();
  readonly saved = output<Person>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly conflict = new Conflict<Person>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly roles = roles;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly model = linkedSignal(() => typedRole(this.person()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    const label = (key: string) => this.language.text(`people.fields.${key}`);
    return theirs
      ? differences(this.model(), typedRole(theirs), label, (key, model) => this.show(key, model))
      : [];
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs)
      this.model.update((model) => ({ ...model, [key]: typedRole(theirs)[key as keyof RoleModel] }));
  }

  private show(key: keyof RoleModel, model: RoleModel): string {
    if (key === 'role') return this.language.text(`roles.${model.role}`);
    return this.suppliers().find(({ value }) => value === model.supplierId)?.text ?? '–';
  }

  private async save({ role, supplierId }: RoleModel): Promise<void> {
    const person = this.person();
    const body = { role, supplierId: role === 'vendor' ? supplierId : null };
    const saved = await this.conflict.save(person, (version) =>
      this.api.patch(`/users/${person.id}`, { body, version }),
    );
    if (saved) this.saved.emit(saved);
  }
}
