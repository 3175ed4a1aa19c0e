import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Language, Zone } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { Conflict, differences } from '../shared/form/conflict.js';
import { ConflictNotice } from '../shared/form/conflict-notice.js';
import { creationKey } from '../shared/form/creation-key.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { apiObject } from '../shared/object/api-object.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { TermsFields } from '../shared/terms/terms-fields.js';
import { termsBody } from '../shared/terms/terms-model.js';
import type { Amendment, Contract, OpenSloDraft, ServiceLevelDetail } from './service-level.js';
import {
  emptyServiceLevel,
  serviceLevelBody,
  typedDraft,
  typedField,
  typedServiceLevel,
  type ServiceLevelModel,
} from './service-level-model.js';
import { serviceLevelRules } from './service-level-rules.js';
import { TermsPreview } from './terms-preview.js';

/** Adds a promise, puts one right, or writes its next wording from a date on. */
@Component({
  selector: 'sam-service-level-form',
  imports: [
    ConflictNotice,
    Field,
    FormField,
    FormProblems,
    FormRoot,
    MatButton,
    TermsFields,
    TermsPreview,
    TranslocoDirective,
  ],
  templateUrl: './service-level-form.html',
  styleUrl: './service-level-form.scss',
})
export class ServiceLevelForm {
  readonly level = input<ServiceLevelDetail | null>(null);
  /** The next wording of `level` instead of a correction of it. */
  readonly amends = input(false);
  /** Chosen beforehand, for one added from its contract's page. */
  readonly contractId = input('');
  /** What an OpenSLO document fills in. */
  readonly draft = input<OpenSloDraft | null>(null);
  readonly saved = output<ServiceLevelDetail>();
  readonly cancelled = output();

  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly zone = inject(Zone).name;
  private readonly promises = inject(PromiseText);
  private readonly key = creationKey();
  private readonly conflict = new Conflict<ServiceLevelDetail>();
  protected readonly theirs = this.conflict.theirs;

  private readonly model = linkedSignal<ServiceLevelModel>(() => {
    const level = this.level();
    const draft = this.draft();
    if (!level && draft) return typedDraft(draft, this.contractId(), this.mark(), untracked(this.zone));
    if (!level) return emptyServiceLevel(this.contractId());
    return this.amends() ? { ...this.typed(level), effectiveFrom: '', amendmentId: '' } : this.typed(level);
  });
  protected readonly form = apiForm(this.model, serviceLevelRules, (typed) => this.save(typed));

  protected readonly contracts = choices<Contract>(
    () => (this.level() ? null : '/contracts'),
    ({ id, number, title }) => ({ value: id, text: `${title} (${number})` }),
    { sort: 'title' },
  );
  private readonly chosenContractId = computed(() => this.model().contractId);
  private readonly contract = apiObject<Contract>(() => {
    const id = this.chosenContractId();
    return id ? `/contracts/${id}` : null;
  });
  protected readonly towers = computed(() => this.contract.value()?.towers ?? []);
  protected readonly supplierId = computed(() => this.contract.value()?.supplierId ?? '');
  protected readonly amendments = choices<Amendment>(
    () => (this.amends() ? `/contracts/${this.chosenContractId()}/amendments` : null),
    ({ id, number, title }) => ({ value: id, text: `${number} ${title}` }),
  );

  /** What is typed as it would be sent; what cannot be read yet is empty in it. */
  private readonly body = computed(() => termsBody(this.model().terms, this.zone()));

  /** What is typed, read back as sentences; empty until there is enough of it. */
  protected readonly sentences = computed(() => {
    const body = this.body();
    if (body.expectedTarget === '') return [];
    const currency = this.contract.value()?.currency ?? 'SEK';
    const minimum = body.minimumTarget === '' ? '' : this.promises.minimum(body);
    return [this.promises.of(body), minimum, this.promises.cost(body, currency)].filter(Boolean);
  });
  protected readonly question = computed(() => {
    const body = this.body();
    const { towerId } = this.model();
    const supplierId = this.supplierId();
    const ready = [body.expectedTarget, body.minimumTarget, body.calendarId, towerId, supplierId].every(Boolean);
    return ready ? { ...body, supplierId, towerId } : null;
  });

  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const label = (key: string) => this.language.text(`serviceLevels.fields.${key}`);
    return differences(this.model(), this.typed(theirs), label, (key, model) => this.show(key, model));
  });

  protected take(key: string): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const field = key as keyof ServiceLevelModel;
    this.model.update((model) => ({ ...model, [field]: this.typed(theirs)[field] }));
  }

  private typed(level: ServiceLevelDetail): ServiceLevelModel {
    return typedServiceLevel(level, this.mark(), untracked(this.zone));
  }

  private mark(): ',' | '.' {
    return untracked(() => this.language.code()) === 'sv' ? ',' : '.';
  }

  private show(key: keyof ServiceLevelModel, model: ServiceLevelModel): string {
    if (key === 'terms') return this.promises.of(termsBody(model.terms, this.zone()));
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    if (key === 'towerId') return this.towers().find(({ towerId }) => towerId === model.towerId)?.name ?? '–';
    return model[key];
  }

  private async save(typed: ServiceLevelModel): Promise<void> {
    const saved = await this.send(typed).catch((error: unknown) => {
      throw atTypedFields(asProblem(error));
    });
    if (saved) this.saved.emit(saved);
  }

  private send(typed: ServiceLevelModel): Promise<ServiceLevelDetail | null> {
    const level = this.level();
    const { contractId, ...terms } = serviceLevelBody(typed, this.zone());
    if (!level) {
      const body = { contractId, ...terms };
      return this.api.post<ServiceLevelDetail>('/service-levels', { body, idempotencyKey: this.key });
    }
    if (this.amends()) {
      const { code: _, ...body } = terms;
      return this.api.post<ServiceLevelDetail>(`/service-levels/${level.id}/amendments`, { body, idempotencyKey: this.key });
    }
    const correctionReason = typed.correctionReason.trim() || undefined;
    const body = { ...terms, amendmentId: level.amendmentId, ...(correctionReason && { correctionReason }) };
    return this.conflict.save(level, (version) => this.api.patch(`/service-levels/${level.id}`, { body, version }));
  }
}

/** Problems at the fields as they are typed. */
function atTypedFields(problem: ApiProblem): ApiProblem {
  const errors = problem.errors.map((error) => ({ ...error, field: typedField(error.field) }));
  const { status, code, params, correlationId, current } = problem;
  return new ApiProblem({ status, code, params, correlationId, current, errors });
}
