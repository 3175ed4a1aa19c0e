import { Component, computed, inject, signal } from '@angular/core';
import { applyEach, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../core/http/api-client.js';
import { ApiProblem, asProblem } from '../core/http/api-problem.js';
import { Language, Zone } from '../core/i18n/language.js';
import { choices } from '../shared/choices/choices.js';
import { apiForm } from '../shared/form/api-form.js';
import { creationKey } from '../shared/form/creation-key.js';
import { decimalText, minorUnits } from '../shared/form/decimal-text.js';
import { Field } from '../shared/form/field.js';
import { FormProblems } from '../shared/form/form-problems.js';
import { decimalRule, moneyRule } from '../shared/form/rules.js';
import { apiObject } from '../shared/object/api-object.js';
import { PageHeader } from '../shared/page-header/page-header.js';
import { PromiseText } from '../shared/promise/promise-text.js';
import { TermsFields } from '../shared/terms/terms-fields.js';
import { emptyTerms, termsBody, typedTerms, type TermsModel } from '../shared/terms/terms-model.js';
import { termsRules } from '../shared/terms/terms-rules.js';
import type { BackTestDetail, Draft, Organisation, ServiceLevel } from './back-test.js';

interface DraftModel {
  name: string;
  terms: TermsModel;
  charge: string;
  atRisk: string;
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const emptyDraft = (name: string): DraftModel => ({ name, terms: emptyTerms(), charge: '', atRisk: '' });

/** Several drafts of a promise, to be tried on the same past months. */
@Component({
  selector: 'sam-new-back-test-page',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, PageHeader, RouterLink, TermsFields, TranslocoDirective],
  templateUrl: './new-back-test-page.html',
  styleUrl: './new-back-test-page.scss',
})
export class NewBackTestPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly promises = inject(PromiseText);
  private readonly router = inject(Router);
  private readonly zone = inject(Zone).name;
  private readonly key = creationKey();
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  private readonly known = new Map<string, ServiceLevel>();
  protected readonly levels = choices<ServiceLevel>(
    () => '/service-levels',
    (level) => {
      this.known.set(level.id, level);
      return { value: level.id, text: `${level.code} ${level.name} (${level.supplierName})` };
    },
    { sort: 'code' },
  );
  protected readonly crumbs = computed(() => [{ text: this.language.text('places.back-tests'), link: '/back-tests' }]);
  private readonly organisation = apiObject<Organisation>(() => '/organisations/current');
  protected readonly currency = computed(() => this.organisation.value()?.currency ?? '');
  private readonly model = signal({
    name: '',
    from: '',
    to: '',
    supplierId: '',
    towerId: '',
    drafts: [emptyDraft(this.language.text('backTests.draftName', { letter: 'A' }))],
  });
  protected readonly form = apiForm(
    this.model,
    (path) => {
      required(path.name);
      for (const end of [path.from, path.to]) {
        validate(end, ({ value }) => (month.test(value()) ? null : { kind: 'month' }));
      }
      validate(path.to, ({ value, valueOf }) => (value() < valueOf(path.from) ? { kind: 'afterStart' } : null));
      applyEach(path.drafts, (draft) => {
        required(draft.name);
        termsRules(draft.terms);
        moneyRule(draft.charge);
        decimalRule(draft.atRisk, { max: '100', decimals: 4 });
        required(draft.atRisk, { when: ({ valueOf }) => valueOf(draft.charge).trim() !== '' });
      });
    },
    async ({ name, from, to, supplierId, towerId, drafts }) => {
      const body = {
        ...{ name: name.trim(), from, to },
        ...(supplierId && { supplierIds: [supplierId] }),
        ...(towerId && { towerIds: [towerId] }),
        drafts: drafts.map((draft) => this.body(draft)),
      };
      const made = await this.api.post<BackTestDetail>('/back-tests', { body, idempotencyKey: this.key }).catch((error: unknown) => {
        throw atTypedFields(asProblem(error));
      });
      await this.router.navigate(['/back-tests', made.id]);
    },
  );

  /** Reactive; a draft as a sentence, empty until there is enough of it. */
  protected sentence(index: number): string {
    const draft = this.model().drafts[index];
    if (!draft) return '';
    const body = termsBody(draft.terms, this.zone());
    if (body.expectedTarget === '' || this.currency() === '') return '';
    return [this.promises.of(body), this.promises.cost(body, this.currency())].filter(Boolean).join(' ');
  }

  protected addDraft(): void {
    this.model.update((model) => {
      const last = model.drafts.at(-1) ?? emptyDraft('');
      const letter = String.fromCharCode('A'.charCodeAt(0) + model.drafts.length);
      const copy = { ...structuredClone(last), name: this.language.text('backTests.draftName', { letter }) };
      return { ...model, drafts: [...model.drafts, copy] };
    });
  }

  protected removeDraft(index: number): void {
    this.model.update((model) => ({ ...model, drafts: model.drafts.filter((_, at) => at !== index) }));
  }

  /** A draft begins as a promise that has been signed. */
  protected startFrom(index: number, { target }: Event): void {
    const level = target instanceof HTMLSelectElement ? this.known.get(target.value) : undefined;
    if (!level) return;
    const terms = typedTerms(level, this.language.code() === 'sv' ? ',' : '.', this.zone());
    this.model.update((model) => ({
      ...model,
      drafts: model.drafts.map((draft, at) => (at === index ? { ...draft, name: level.name, terms } : draft)),
    }));
  }

  private body({ name, terms, charge, atRisk }: DraftModel): Draft {
    const monthlyChargeMinor = minorUnits(charge);
    const charges = monthlyChargeMinor === null ? null : { monthlyChargeMinor, atRiskPercent: decimalText(atRisk) ?? '0', currency: this.currency() };
    return { ...termsBody(terms, this.zone()), name: name.trim(), charges };
  }
}

/** Problems at the fields as they are typed: a draft keeps what the API names at its top among its terms. */
function atTypedFields(problem: ApiProblem): ApiProblem {
  const errors = problem.errors.map((error) => ({
    ...error,
    field: error.field.replace(/^(drafts\.\d+)\.(?!name$|charges)(.+)$/, (_, draft: string, field: string) =>
      `${draft}.terms.${field === 'targetMs' ? 'targetHours' : field}`,
    ),
  }));
  const { status, code, params, correlationId, current } = problem;
  return new ApiProblem({ status, code, params, correlationId, current, errors });
}
