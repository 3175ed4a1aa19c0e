import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { components } from '@samsyn/api-client';
import { isZone } from '@samsyn/domain/time/zone';
import { ApiClient } from '../../core/http/api-client.js';
import { Language, Zone } from '../../core/i18n/language.js';
import { apiForm } from '../../shared/form/api-form.js';
import { Conflict, differences } from '../../shared/form/conflict.js';
import { ConflictNotice } from '../../shared/form/conflict-notice.js';
import { Field } from '../../shared/form/field.js';
import { FormProblems } from '../../shared/form/form-problems.js';
import { apiObject } from '../../shared/object/api-object.js';
import { ObjectState } from '../../shared/object/object-state.js';
import { PageHeader } from '../../shared/page-header/page-header.js';
import { settingsCrumbs } from '../crumbs.js';
import { zones } from '../zones.js';

type Organisation = components['schemas']['OrganisationDto'];

interface OrganisationModel {
  name: string;
  zone: string;
  currency: string;
  illustrative: boolean;
  notice: { sv: string; en: string };
}

const rules: SchemaFn<OrganisationModel> = (path) => {
  required(path.name);
  maxLength(path.name, 200);
  required(path.zone);
  validate(path.zone, ({ value }) => (value() === '' || isZone(value().trim()) ? null : { kind: 'zone' }));
  maxLength(path.notice.sv, 2000);
  maxLength(path.notice.en, 2000);
  // Shown to readers of either language, or to none.
  required(path.notice.sv, { when: ({ valueOf }) => valueOf(path.notice.en).trim() !== '' });
  required(path.notice.en, { when: ({ valueOf }) => valueOf(path.notice.sv).trim() !== '' });
};

const typedOrganisation = (one: Organisation | null): OrganisationModel => ({
  name: one?.name ?? '',
  zone: one?.zone ?? '',
  currency: one?.currency ?? 'SEK',
  illustrative: one?.illustrative ?? false,
  notice: one?.notice ?? { sv: '', en: '' },
});

@Component({
  selector: 'sam-organisation-page',
  imports: [
    ConflictNotice,
    Field,
    FormField,
    FormProblems,
    FormRoot,
    MatButton,
    ObjectState,
    PageHeader,
    TranslocoDirective,
  ],
  templateUrl: './organisation-page.html',
})
export class OrganisationPage {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly zone = inject(Zone);
  private readonly conflict = new Conflict<Organisation>();
  protected readonly theirs = this.conflict.theirs;
  protected readonly crumbs = settingsCrumbs();
  protected readonly zones = zones;
  protected readonly saved = signal(false);
  protected readonly organisation = apiObject<Organisation>(() => '/organisations/current');
  private readonly model = linkedSignal(() => typedOrganisation(this.organisation.value()));
  protected readonly form = apiForm(this.model, rules, (typed) => this.save(typed));
  protected readonly currencies = computed(() => [
    ...new Set(['SEK', 'NOK', 'DKK', 'EUR', 'GBP', 'USD', this.model().currency]),
  ]);

  protected readonly differences = computed(() => {
    const label = (key: string) => this.language.text(`organisation.fields.${key}`);
    return differences(this.model(), typedOrganisation(this.theirs()), label, (key, model) =>
      this.show(key, model),
    );
  });

  protected take(key: string): void {
    const field = key as keyof OrganisationModel;
    this.model.update((model) => ({ ...model, [field]: typedOrganisation(this.theirs())[field] }));
  }

  private show(key: keyof OrganisationModel, model: OrganisationModel): string {
    if (key === 'illustrative') return this.language.text(model.illustrative ? 'forms.yes' : 'forms.no');
    return key === 'notice' ? model.notice[this.language.code()] : model[key];
  }

  private async save({ notice, ...typed }: OrganisationModel): Promise<void> {
    const organisation = this.organisation.value();
    if (!organisation) return;
    this.saved.set(false);
    const body = { ...typed, zone: typed.zone.trim(), notice: notice.sv.trim() === '' ? null : notice };
    const saved = await this.conflict.save(organisation, (version) =>
      this.api.patch('/organisations/current', { body, version }),
    );
    if (!saved) return;
    this.organisation.set(saved);
    this.zone.name.set(saved.zone);
    this.saved.set(true);
  }
}
