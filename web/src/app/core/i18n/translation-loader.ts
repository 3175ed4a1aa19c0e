import { Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import type { LanguageCode } from './languages.js';

const texts: Record<LanguageCode, () => Promise<{ default: Translation }>> = {
  sv: () => import('../../../i18n/sv.json', { with: { type: 'json' } }),
  en: () => import('../../../i18n/en.json', { with: { type: 'json' } }),
};

/** Each language is a chunk of the build itself, so texts and code are always of the same version. */
@Service()
export class TranslationLoader implements TranslocoLoader {
  async getTranslation(code: string): Promise<Translation> {
    const language = await texts[code as LanguageCode]();
    return language.default;
  }
}
