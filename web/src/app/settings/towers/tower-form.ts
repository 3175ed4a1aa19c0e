import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';

export type Tower = components['schemas']['TowerDto'];

interface TowerModel {
  name: string;
  code: string;
}

const rules: SchemaFn<TowerModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  required(path.code);
  validate(path.code, ({ value }) =>
    value() === '' || /^[a-z0-9][a-z0-9-]{0,62}$/.test(value()) ? null : { kind: 'slug' },
  );
};

const typedTower = (tower: Tower | null): TowerModel => ({
  name: tower?.name ?? '',
  code: tower?.code ?? '',
});

@Component({
  selector: 'sam-tower-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      @if (theirs()) {
        <sam-conflict-notice [differences]="differences()" (take)="take($event)" />
      }
      <sam-field [label]="t('towers.fields.name')">
        <input autocomplete="off" [formField]="form.tree.name" />
      </sam-field>
      <sam-field [label]="t('towers.fields.code')" [help]="t('towers.codeHelp')">
        <input autocomplete="off" autocapitalize="none" [formField]="form.tree.code" />
      </sam-field>
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">
          {{ t(theirs() ? 'conflicts.saveMine' : 'actions.save') }}
        </button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
})
export class TowerForm {
  readonly tower = input<Tower | null>(null);
  readonly saved = output<Tower>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Tower>();
  protected readonly theirs = this.conflict.theirs;
  private readonly model = linkedSignal(() => typedTower(this.tower()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`towers.fields.${key}`);
    return differences(this.model(), typedTower(this.theirs()), label, (key, model) => model[key]);
  });

  protected take(key: string): void {
    const field = key as keyof TowerModel;
    this.model.update((model) => ({ ...model, [field]: typedTower(this.theirs())[field] }));
  }

  private async save(typed: TowerModel): Promise<void> {
    const tower = this.tower();
    const body = { ...typed, name: typed.name.trim() };
    const saved = tower
      ? await this.conflict.save(tower, (version) => this.api.patch(`/towers/${tower.id}`, { body, version }))
      : await this.api.post<Tower>('/towers', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
