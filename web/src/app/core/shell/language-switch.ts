import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Segments } from '../../shared/segments/segments.js';
import { AuthStore } from '../auth/auth.store.js';
import { Language } from '../i18n/language.js';
import { languages, type LanguageCode } from '../i18n/languages.js';

@Component({
  selector: 'sam-language-switch',
  imports: [Segments, TranslocoDirective],
  template: `
    <sam-segments
      *transloco="let t"
      [label]="t('shell.language')"
      [options]="options"
      [value]="language.code()"
      (choose)="choose($event)"
    />
  `,
})
export class LanguageSwitch {
  private readonly auth = inject(AuthStore);
  protected readonly language = inject(Language);
  protected readonly options = languages.map(({ code, name }) => ({ value: code, text: name, lang: code }));

  protected choose(code: LanguageCode): void {
    // The choice already stands in this browser; an account that could not be told changes nothing on screen.
    void this.auth.chooseLanguage(code).catch(() => undefined);
  }
}
