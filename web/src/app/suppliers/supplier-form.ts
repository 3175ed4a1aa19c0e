import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { Supplier } from './supplier.js';

interface SupplierModel {
  name: string;
  organisationNumber: string;
  website: string;
  status: Supplier['status'];
  illustrative: boolean;
}

const rules: SchemaFn<SupplierModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  maxLength(path.organisationNumber, 50);
  validate(path.website, ({ value }) =>
    value().trim() === '' || URL.canParse(withScheme(value())) ? null : { kind: 'website' },
  );
};

/** People leave out what the API needs. */
function withScheme(typed: string): string {
  const text = typed.trim();
  return text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

const typedSupplier = (supplier: Supplier | null): SupplierModel => ({
  name: supplier?.name ?? '',
  organisationNumber: supplier?.organisationNumber ?? '',
  website: supplier?.website ?? '',
  status: supplier?.status ?? 'active',
  illustrative: supplier?.illustrative ?? false,
});

@Component({
  selector: 'sam-supplier-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './supplier-form.html',
})
export class SupplierForm {
  readonly supplier = input<Supplier | null>(null);
  readonly saved = output<Supplier>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<Supplier>();
  protected readonly theirs = this.conflict.theirs;
  private readonly model = linkedSignal(() => typedSupplier(this.supplier()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));

  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`suppliers.fields.${key}`);
    return differences(this.model(), typedSupplier(this.theirs()), label, (key, model) =>
      this.show(key, model),
    );
  });

  protected take(key: string): void {
    const field = key as keyof SupplierModel;
    this.model.update((model) => ({ ...model, [field]: typedSupplier(this.theirs())[field] }));
  }

  private show(key: keyof SupplierModel, model: SupplierModel): string {
    if (key === 'status') return this.language.text(`suppliers.statuses.${model.status}`);
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    return model[key];
  }

  private async save(typed: SupplierModel): Promise<void> {
    const supplier = this.supplier();
    const body = {
      ...typed,
      name: typed.name.trim(),
      organisationNumber: typed.organisationNumber.trim() || null,
      website: withScheme(typed.website) || null,
    };
    const saved = supplier
      ? await this.conflict.save(supplier, (version) =>
          this.api.patch(`/suppliers/${supplier.id}`, { body, version }),
        )
      : await this.api.post<Supplier>('/suppliers', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved);
  }
}
