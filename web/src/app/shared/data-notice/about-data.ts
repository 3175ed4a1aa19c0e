import { computed, inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { ActiveOrganisation } from '../../core/http/active-organisation.js';
import { ApiClient } from '../../core/http/api-client.js';
import { loaded } from '../../core/http/loaded.js';
import { Language } from '../../core/i18n/language.js';

type Organisation = components['schemas']['OrganisationDto'];

/** Where the organisation's data comes from and whether it is invented; read once for all pages. */
@Service()
export class AboutData {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly slug = inject(ActiveOrganisation).slug;
  private readonly organisation = loaded(
    () => ({ slug: this.slug() }),
    (_of, signal) => this.api.get<Organisation>('/organisations/current', { signal }),
  );

  readonly illustrative = computed(() => this.organisation.value()?.illustrative ?? false);
  readonly notice = computed(() => this.organisation.value()?.notice?.[this.language.code()] ?? '');
}
