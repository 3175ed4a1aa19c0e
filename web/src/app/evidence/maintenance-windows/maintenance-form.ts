import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import type { MaintenanceWindow } from '../evidence.js';
import { maintenanceBody, typedMaintenance, type MaintenanceModel } from './maintenance-model.js';

const rules: SchemaFn<MaintenanceModel> = (path) => {
  required(path.supplierId);
  required(path.towerId);
  required(path.title);
  maxLength(path.title, 300);
  maxLength(path.component, 200);
  maxLength(path.note, 4000);
  required(path.from);
  required(path.to);
  validate(path.to, ({ value, valueOf }) =>
    value() !== '' && value() <= valueOf(path.from) ? { kind: 'afterStart' } : null,
  );
};

@Component({
  selector: 'sam-maintenance-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './maintenance-form.html',
})
export class MaintenanceForm {
  readonly window = input<MaintenanceWindow | null>(null);
  readonly saved = output<MaintenanceWindow>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly zone = inject(Zone).name;
  private readonly key = creationKey();
  private readonly conflict = new Conflict<MaintenanceWindow>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');

  private readonly model = linkedSignal(() => this.typed(this.window()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`evidence.fields.${key}`);
    return differences(this.model(), this.typed(this.theirs()), label, (key, model) =>
      this.show(model[key]),
    );
  });

  protected take(key: string): void {
    const field = key as keyof MaintenanceModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(this.theirs())[field] }));
  }

  private show(value: string | boolean): string {
    return typeof value === 'string' ? value : this.language.text(value ? 'forms.yes' : 'forms.no');
  }

  private typed(window: MaintenanceWindow | null): MaintenanceModel {
    return typedMaintenance(window, untracked(() => this.zone()));
  }

  private async save(typed: MaintenanceModel): Promise<void> {
    const window = this.window();
    const body = maintenanceBody(typed, this.zone());
    const saved = window
      ? await this.conflict.save(window, (version) => this.api.patch(`/maintenance-windows/${window.id}`, { body, version }))
      : await this.api.post<MaintenanceWindow>('/maintenance-windows', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
