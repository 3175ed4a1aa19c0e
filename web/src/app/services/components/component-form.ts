import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { Language } from '../../core/i18n/language.js';
import type { Choice } from '../../shared/choices/choice.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { ServiceWords } from '../service-words.js';
import type { ServiceComponent } from '../service.js';
import { componentBody, typedComponent, type ComponentModel } from './component-model.js';

interface NumberedContract {
  id: string;
  number: string;
  title: string;
  supplierId: string;
}

const rules: SchemaFn<ComponentModel> = (path) => {
  required(path.name);
  required(path.supplierId);
  required(path.towerId);
  maxLength(path.name, 200);
  maxLength(path.description, 4000);
};

@Component({
  selector: 'sam-component-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './component-form.html',
})
export class ComponentForm {
  readonly component = input<ServiceComponent | null>(null);
  /** The id of what was saved. */
  readonly saved = output<string>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  protected readonly words = inject(ServiceWords);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<ServiceComponent>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  private readonly supplierOf = new Map<string, string>();
  private readonly allContracts = choices<NumberedContract>(
    () => '/contracts',
    ({ id, number, title, supplierId }) => {
      this.supplierOf.set(id, supplierId);
      return { value: id, text: `${number} ${title}` };
    },
    { sort: 'number' },
  );

  private readonly model = linkedSignal(() => typedComponent(this.component()));
  /** Only the chosen supplier's: the API refuses any other. */
  protected readonly contracts = computed(() =>
    this.allContracts().filter(({ value }) => this.supplierOf.get(value) === this.model().supplierId),
  );
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`services.components.fields.${key}`);
    return differences(this.model(), typedComponent(this.theirs()), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const field = key as keyof ComponentModel;
    this.model.update((model) => ({ ...model, [field]: typedComponent(this.theirs())[field] }));
  }

  private show(key: keyof ComponentModel, model: ComponentModel): string {
    const named = (all: readonly Choice[]) => all.find(({ value }) => value === model[key])?.text ?? '–';
    if (key === 'kind') return this.words.kind(model[key]);
    if (key === 'illustrative') return this.language.text(model[key] ? 'forms.yes' : 'forms.no');
    if (key === 'supplierId') return named(this.suppliers());
    if (key === 'towerId') return named(this.towers());
    return key === 'contractId' ? named(this.allContracts()) : model[key];
  }

  private async save(typed: ComponentModel): Promise<void> {
    const component = this.component();
    const body = componentBody(typed);
    const saved = component
      ? await this.conflict.save(component, (version) => this.api.patch(`/components/${component.id}`, { body, version }))
      : await this.api.post<ServiceComponent>('/components', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
