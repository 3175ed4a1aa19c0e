import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { AuthStore } from '../core/auth/auth.store.js';
import { ApiClient } from '../core/http/api-client.js';
import { Language } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import type { ProposalDetail } from './proposal.js';

interface ProposalModel {
  title: string;
  description: string;
  expectedGain: string;
  challengeId: string;
  commitmentId: string;
  towerId: string;
  illustrative: boolean;
  /** Nothing but where what the API says of the suppliers goes. */
  supplierIds: string;
}

interface Titled {
  id: string;
  title: string;
}

const rules: SchemaFn<ProposalModel> = (path) => {
  required(path.title);
  maxLength(path.title, 200);
  required(path.description);
  maxLength(path.description, 10_000);
  maxLength(path.expectedGain, 4000);
};

/** A proposal as it is written, by a supplier, by several together, or by the buyer's people. */
@Component({
  selector: 'sam-proposal-form',
  imports: [ConflictNotice, Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './proposal-form.html',
})
export class ProposalForm {
  readonly proposal = input<ProposalDetail | null>(null);
  readonly challengeId = input('');
  readonly commitmentId = input('');
  readonly saved = output<string>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<ProposalDetail>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly isVendor = computed(() => this.auth.role() === 'vendor');
  /** Once it was handed in, whoever is behind it stands. */
  protected readonly suppliersStand = computed(() => this.isVendor() && (this.proposal()?.submittedAt ?? null) !== null);
  protected readonly fellows = choices(() => '/proposals/fellow-suppliers', undefined, {});
  protected readonly towers = choices(() => '/towers');
  protected readonly challenges = choices<Titled>(() => '/challenges', titled, { state: 'published' });
  protected readonly commitments = choices<Titled>(() => (this.auth.can('commitments:read') ? '/innovation/commitments' : null), titled, { kind: 'proposals' });
  /** Those who take part, beside the one who writes. */
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => {
    const one = this.proposal();
    return new Set(one?.suppliers.map(({ id }) => id).filter((id) => id !== one.leadSupplierId));
  });
  private readonly model = linkedSignal(() => this.typed(this.proposal()));
  protected readonly form = apiForm(this.model, rules, (value) => this.save(value));
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    const label = (key: string) => this.language.text(`proposals.fields.${key}`);
    return theirs ? differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model)) : [];
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (theirs) this.model.update((model) => ({ ...model, [key]: this.typed(theirs)[key as keyof ProposalModel] }));
  }

  protected toggle(id: string): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  private show(key: keyof ProposalModel, model: ProposalModel): string {
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    const named = [...this.towers(), ...this.challenges(), ...this.commitments()].find(({ value }) => value === model[key]);
    return named?.text ?? model[key];
  }

  private typed(one: ProposalDetail | null): ProposalModel {
    return untracked(() => ({
      title: one?.title ?? '',
      description: one?.description ?? '',
      expectedGain: one?.expectedGain ?? '',
      challengeId: one ? (one.challengeId ?? '') : this.challengeId(),
      commitmentId: one ? (one.commitmentId ?? '') : this.commitmentId(),
      towerId: one?.towerId ?? '',
      illustrative: one?.illustrative ?? false,
      supplierIds: '',
    }));
  }

  private async save({ title, description, expectedGain, challengeId, commitmentId, towerId, illustrative }: ProposalModel): Promise<void> {
    const one = this.proposal();
    const body = {
      ...{ title: title.trim(), description: description.trim(), expectedGain: expectedGain.trim() || null, illustrative },
      ...{ challengeId: challengeId || null, commitmentId: commitmentId || null, towerId: towerId || null },
      ...(this.suppliersStand() ? {} : { supplierIds: [...this.chosen()] }),
    };
    const saved = one
      ? await this.conflict.save(one, (version) => this.api.patch(`/proposals/${one.id}`, { body, version }))
      : await this.api.post<ProposalDetail>('/proposals', { body, idempotencyKey: this.key });
    if (saved) this.saved.emit(saved.id);
  }
}

const titled = ({ id, title }: Titled) => ({ value: id, text: title });
