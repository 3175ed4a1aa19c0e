import { Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, FormRoot, maxLength, required, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { ApiClient } from '../../core/http/api-client.js';
import { choices } from '../../shared/choices/choices.js';
import { apiForm } from '../../shared/form/api-form.js';
import { creationKey } from '../../shared/form/creation-key.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { wholeRule } from '../../shared/form/rules.js';
import {
  type CreatedIntegration,
  facts,
  fromLines,
  type IntegrationDetail,
  type Kind,
  kinds,
  linesOf,
  usual,
  type Verification,
  verifications,
} from './integration.js';

interface IntegrationModel {
  name: string;
  kind: Kind;
  supplierId: string;
  towerId: string;
  component: string;
  groupName: string;
  verification: Verification;
  impacts: string;
  fact: (typeof facts)[number];
  list: string;
  fields: string;
  pollAddress: string;
  pollMinutes: string;
}

const rules: SchemaFn<IntegrationModel> = (path) => {
  required(path.name);
  maxLength(path.name, 100);
  required(path.supplierId);
  required(path.towerId);
  required(path.fields, { when: ({ valueOf }) => valueOf(path.kind) === 'json' });
  required(path.pollMinutes, { when: ({ valueOf }) => valueOf(path.pollAddress) !== '' });
  wholeRule(path.pollMinutes, 1, 1440);
};

/** A new integration, or the change of one; kind and source are for good. */
@Component({
  selector: 'sam-integration-form',
  imports: [Field, FormField, FormProblems, FormRoot, MatButton, TranslocoDirective],
  templateUrl: './integration-form.html',
})
export class IntegrationForm {
  readonly of = input<IntegrationDetail | null>(null);
  readonly saved = output<CreatedIntegration | IntegrationDetail>();
  readonly cancelled = output();
  private readonly api = inject(ApiClient);
  private readonly key = creationKey();
  protected readonly suppliers = choices(() => '/suppliers');
  protected readonly towers = choices(() => '/towers');
  protected readonly kinds = kinds;
  protected readonly verifications = verifications;
  protected readonly facts = facts;
  protected readonly model = signal<IntegrationModel>({
    ...{ name: '', kind: 'statuspage', supplierId: '', towerId: '', component: '', groupName: '' },
    ...{ verification: usual.statuspage, impacts: linesOf({ none: 0, minor: 3000, major: 7000, critical: 10_000 }) },
    ...{ fact: 'outage', list: '', fields: '', pollAddress: '', pollMinutes: '' },
  });
  protected readonly form = apiForm(this.model, rules, (model) => this.send(model));

  constructor() {
    effect(() => {
      const found = this.of();
      if (found) untracked(() => this.show(found));
    });
  }

  protected choose({ target }: Event): void {
    const kind = kinds.find((each) => target instanceof HTMLSelectElement && each === target.value);
    if (kind) this.model.update((model) => ({ ...model, kind, verification: usual[kind] }));
  }

  private show({ name, kind, supplierId, towerId, verification, impacts, ...found }: IntegrationDetail): void {
    this.model.set({
      ...{ name, kind, supplierId, towerId, verification, impacts: linesOf(impacts) },
      ...{ component: found.component ?? '', groupName: found.groupName ?? '', fact: found.mapping?.fact ?? 'outage' },
      ...{ list: found.mapping?.list ?? '', fields: linesOf(found.mapping?.fields ?? {}) },
      ...{ pollAddress: found.pollAddress ?? '', pollMinutes: String(found.pollMinutes ?? '') },
    });
  }

  private async send({ kind, fact, list, fields, ...typed }: IntegrationModel): Promise<void> {
    const found = this.of();
    const body = {
      ...typed,
      component: typed.component || null,
      groupName: typed.groupName || null,
      impacts: Object.fromEntries(fromLines(typed.impacts).map(([grade, impact]) => [grade, Number(impact)])),
      mapping: kind === 'json' ? { fact, list, fields: Object.fromEntries(fromLines(fields)) } : null,
      pollAddress: typed.pollAddress || null,
      pollMinutes: typed.pollAddress ? Number(typed.pollMinutes) : null,
    };
    const sent = found
      ? this.api.patch<IntegrationDetail>(`/integrations/${found.id}`, { body, version: found.version })
      : this.api.post<CreatedIntegration>('/integrations', { body: { ...body, kind }, idempotencyKey: this.key });
    this.saved.emit(await sent);
  }
}
