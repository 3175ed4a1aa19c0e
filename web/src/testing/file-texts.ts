import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import en from '../i18n/en.json' with { type: 'json' };
import sv from '../i18n/sv.json' with { type: 'json' };

const texts: Record<string, Translation> = { sv, en };

/** The product's own texts without a server. */
export class FileTexts implements TranslocoLoader {
  async getTranslation(code: string): Promise<Translation> {
    return texts[code] ?? {};
  }
}
