import { DOCUMENT, inject, Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';

/** The texts come as data beside the code: a browser parses JSON faster than a program that holds it. */
@Service()
export class TranslationLoader implements TranslocoLoader {
  private readonly document = inject(DOCUMENT);

  async getTranslation(code: string): Promise<Translation> {
    const answer = await fetch(new URL(`i18n/${code}.json`, this.document.baseURI));
    if (!answer.ok) throw new Error(`the texts for ${code} answered ${answer.status}`);
    return answer.json();
  }
}
