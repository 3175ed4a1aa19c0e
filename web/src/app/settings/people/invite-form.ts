import { Component, inject, output, signal } from '@angular/core';
import { email, FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { roles } from '@samsyn/domain/access/permissions';
import { ApiClient } from '../../core/http/api-client.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { Role } from './person.js';

export type Invitation = components['schemas']['InvitationDto'];

interface InviteModel {
  name: string;
  email: string;
  role: Role;
  supplierId: string;
}

const rules: SchemaFn<InviteModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  required(path.email);
  email(path.email);
  required(path.supplierId, { when: ({ valueOf }) => valueOf(path.role) === 'vendor' });
};

@Component({
  selector: 'sam-invite-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('people.fields.name')">
        <input autocomplete="off" [formField]="form.tree.name" />
      </sam-field>
      <sam-field [label]="t('people.fields.email')">
        <input type="email" autocomplete="off" [formField]="form.tree.email" />
      </sam-field>
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
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('people.invite') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
})
export class InviteForm {
  readonly invited = output<Invitation>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  protected readonly roles = roles;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly model = signal<InviteModel>({
    name: '',
    email: '',
    role: 'supplier_manager',
    supplierId: '',
  });
  protected readonly form = apiForm(this.model, rules, async ({ supplierId, ...typed }) => {
    const body = { ...typed, supplierId: typed.role === 'vendor' ? supplierId : null };
    this.invited.emit(await this.api.post<Invitation>('/users/invitations', { body }));
  });
}
