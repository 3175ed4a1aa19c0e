import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { commitmentKinds, recurrences } from '@samsyn/domain/innovation/commitment';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { people } from '../shared/choices/people.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { apiObject } from '../shared/object/api-object.js';
import { commitmentBody, commitmentRules, typedCommitment, type CommitmentModel } from './commitment-model.js';
import type { CommitmentDetail, Contact, Contract } from './commitment.js';

/** A commitment as it is written. */
@Component({
  selector: 'sam-commitment-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './commitment-form.html',
})
export class CommitmentForm {
  readonly commitment = input<CommitmentDetail | null>(null);
  /** The contract a new one is for, where the page came from one. */
  readonly contractId = input('');
  /** The id of what was saved. */
  readonly saved = output<string>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<CommitmentDetail>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly kinds = commitmentKinds;
  protected readonly recurrences = recurrences;
  private readonly known = apiObject<{ items: Contract[] }>(() => '/contracts?limit=200&sort=number');
  protected readonly contracts = computed(() => this.known.value()?.items ?? []);
  private readonly members = people();
  protected readonly owners = computed(() => this.members().filter(({ supplierId }) => supplierId === null));

  protected readonly model = linkedSignal(() => this.typed(this.commitment()));
  protected readonly contract = computed(() => this.contracts().find(({ id }) => id === this.model().contractId) ?? null);
  protected readonly contacts = choices<Contact>(
    () => {
      const contract = this.contract();
      return contract && `/suppliers/${contract.supplierId}/contacts`;
    },
    ({ id, name }) => ({ value: id, text: name }),
    {},
  );
  protected readonly form = apiForm(this.model, commitmentRules, (value) => this.save(value));
  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`commitments.fields.${key}`);
    return differences(this.model(), this.typed(this.theirs()), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const field = key as keyof CommitmentModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(this.theirs())[field] }));
  }

  private typed(commitment: CommitmentDetail | null): CommitmentModel {
    return untracked(() => typedCommitment(commitment, this.contractId(), this.language.code() === 'sv' ? ',' : '.'));
  }

  private show(key: keyof CommitmentModel, model: CommitmentModel): string {
    const value = model[key];
    if (typeof value === 'boolean') return this.language.text(value ? 'forms.yes' : 'forms.no');
    if (key === 'kind') return this.language.text(`commitments.kinds.${value}`);
    if (key === 'recurrence') return this.language.text(`commitments.recurrences.${value}`);
    const named = [...this.owners().map(({ id, name }) => ({ value: id, text: name })), ...this.contacts()].find((one) => one.value === value);
    return named?.text ?? value;
  }

  private async save(value: CommitmentModel): Promise<void> {
    const commitment = this.commitment();
    const body = commitmentBody(value);
    const saved = commitment
      ? await this.conflict.save(commitment, (version) => this.api.patch(`/innovation/commitments/${commitment.id}`, { body, version }))
      : await this.api.post<CommitmentDetail>('/innovation/commitments', { body: { ...body, contractId: value.contractId }, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}
