import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import type { Choice } from '../../shared/choices/choice.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { Team, TeamBody } from './team.js';

const rules: SchemaFn<TeamBody> = (path) => {
  required(path.groupName);
  maxLength(path.groupName, 200);
  required(path.supplierId);
  required(path.towerId);
};

/** Says for the first time whose a group is. */
@Component({
  selector: 'sam-team-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      <sam-field [label]="t('teams.fields.groupName')" [help]="t('teams.groupHelp')">
        <input autocomplete="off" [formField]="form.tree.groupName" />
      </sam-field>
      <sam-field [label]="t('teams.fields.supplierId')">
        <select [formField]="form.tree.supplierId">
          <option value="">{{ t('forms.choose') }}</option>
          @for (supplier of suppliers(); track supplier.value) {
            <option [value]="supplier.value">{{ supplier.text }}</option>
          }
        </select>
      </sam-field>
      <sam-field [label]="t('teams.fields.towerId')">
        <select [formField]="form.tree.towerId">
          <option value="">{{ t('forms.choose') }}</option>
          @for (tower of towers(); track tower.value) {
            <option [value]="tower.value">{{ tower.text }}</option>
          }
        </select>
      </sam-field>
      <label class="check">
        <input type="checkbox" [formField]="form.tree.illustrative" />
        <span>{{ t('illustrative.tick') }}</span>
      </label>
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('actions.save') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
})
export class TeamForm {
  readonly suppliers = input.required<readonly Choice[]>();
  readonly towers = input.required<readonly Choice[]>();
  readonly saved = output<Team>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly key = creationKey();
  private readonly model = signal<TeamBody>({
    groupName: '',
    supplierId: '',
    towerId: '',
    illustrative: false,
  });
  protected readonly form = apiForm(this.model, rules, async (typed) => {
    const body = { ...typed, groupName: typed.groupName.trim() };
    this.saved.emit(await this.api.post<Team>('/team-mappings', { body, idempotencyKey: this.key }));
  });
}
