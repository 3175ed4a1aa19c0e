import { inject, Service } from '@angular/core';
import type { components } from '@samsyn/api-client';
import { Language } from '../../core/i18n/language.js';

/** What a dimension is called: R24's by the portal, an organisation's own as it named it. */
@Service()
export class DimensionName {
  private readonly language = inject(Language);

  of({ code, names }: { code: string; names: components['schemas']['NamesDto'] | null }): string {
    return names?.[this.language.code()] ?? this.language.text(`dimensions.${code}`);
  }
}
