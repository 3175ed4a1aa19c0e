import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { loaded } from '../core/http/loaded.js';
import { apiForm } from '../shared/form/api-form.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { SearchBox } from '../shared/listing/search-box.js';
import { ServiceWords } from './service-words.js';
import { strengths, type Service, type ServiceComponent, type Strength } from './service.js';

interface DependencyModel {
  requiresId: string;
  strength: Strength;
}

interface Found<T> {
  items: T[];
}

const rules: SchemaFn<DependencyModel> = (path) => required(path.requiresId);

/** One more thing that a service or component needs; the list narrows while one types. */
@Component({
  selector: 'sam-dependency-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, SearchBox, TranslocoDirective],
  template: `
    <form class="stack" [formRoot]="form.tree" *transloco="let t">
      <sam-form-problems [form]="form" />
      <sam-search-box [label]="t('services.dependencies.search')" [value]="q()" (searched)="q.set($event)" />
      <sam-field [label]="t('services.dependencies.requiresId')">
        <select [formField]="form.tree.requiresId">
          <option value="">{{ t('forms.choose') }}</option>
          @for (group of groups(); track group.key) {
            <optgroup [label]="t('services.tabs.' + group.key)">
              @for (one of group.items; track one.id) {
                <option [value]="one.id">{{ one.text }}</option>
              }
            </optgroup>
          }
        </select>
      </sam-field>
      <sam-field [label]="t('services.dependencies.strength')" [help]="t('services.dependencies.strengthHelp')">
        <select [formField]="form.tree.strength">
          @for (strength of strengths; track strength) {
            <option [value]="strength">{{ words.strength(strength) }}</option>
          }
        </select>
      </sam-field>
      <div class="row">
        <button matButton="filled" [disabled]="form.tree().submitting()">{{ t('services.dependencies.add') }}</button>
        <button matButton type="button" (click)="cancelled.emit()">{{ t('actions.cancel') }}</button>
      </div>
    </form>
  `,
})
export class DependencyForm {
  readonly of = input.required<{ id: string; kind: 'service' | 'component' }>();
  readonly added = output();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  protected readonly words = inject(ServiceWords);
  protected readonly strengths = strengths;
  private readonly key = creationKey();
  protected readonly q = signal('');
  private readonly found = loaded(
    () => ({ q: this.q(), kind: this.of().kind }),
    async ({ q, kind }, signal) => {
      const options = { query: { q, sort: 'name', limit: 200 }, signal };
      const { items: components } = await this.api.get<Found<ServiceComponent>>('/components', options);
      // A component never needs a service.
      const services = kind === 'service' ? (await this.api.get<Found<Service>>('/services', options)).items : [];
      return { components, services };
    },
  );
  protected readonly groups = computed(() => {
    const { components = [], services = [] } = this.found.value() ?? {};
    const others = <T extends { id: string }>(all: readonly T[]) => all.filter(({ id }) => id !== this.of().id);
    return [
      {
        key: 'components',
        items: others(components).map(({ id, name, supplierName }) => ({ id, text: `${name} (${supplierName})` })),
      },
      { key: 'services', items: others(services).map(({ id, name }) => ({ id, text: name })) },
    ].filter(({ items }) => items.length > 0);
  });
  private readonly model = signal<DependencyModel>({ requiresId: '', strength: 'hard' });
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  private async save(typed: DependencyModel): Promise<void> {
    const body = { fromId: this.of().id, ...typed };
    await this.api.post('/service-dependencies', { body, idempotencyKey: `${this.key}-${typed.requiresId}-${typed.strength}` });
    this.added.emit();
  }
}
