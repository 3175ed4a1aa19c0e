import { DOCUMENT } from '@angular/common';
import { computed, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Remembered } from '../remembered.js';
import { defaultLanguage, languageOf, languages, type LanguageCode } from './languages.js';

/** The time zone times are shown in: the organisation's own, wherever the reader sits. */
@Service()
export class Zone {
  readonly name = signal('Europe/Stockholm');
}

/** The language on screen. It changes only once its texts are here, so nothing flickers through keys. */
@Service()
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly remembered = inject(Remembered);
  private readonly document = inject(DOCUMENT);
  private readonly current = signal<LanguageCode>(defaultLanguage);

  readonly code = this.current.asReadonly();
  readonly tag = computed(() => languages.find(({ code }) => code === this.current())?.tag ?? 'sv-SE');

  start(): Promise<void> {
    return this.show(languageOf(this.remembered.read('language')) ?? defaultLanguage);
  }

  /** What the user asks for by hand is kept and beats what the account says. */
  choose(code: LanguageCode): Promise<void> {
    this.remembered.write('language', code);
    return this.show(code);
  }

  /** The account's own language, for a browser in which nobody has chosen one. */
  async follow(locale: string | null | undefined): Promise<void> {
    const wanted = languageOf(locale);
    if (wanted && this.remembered.read('language') === null) await this.show(wanted);
  }

  /** Reactive: a computed or template that calls this follows a change of language. */
  text(key: string, params: Record<string, unknown> = {}): string {
    return this.transloco.translate(key, params, this.current());
  }

  has(key: string): boolean {
    return key in this.transloco.getTranslation(this.current());
  }

  /** A text that depends on a count: `key.one` or `key.other`, with `{{count}}` written by locale. */
  plural(key: string, count: number, params: Record<string, unknown> = {}): string {
    const form = new Intl.PluralRules(this.tag()).select(count) === 'one' ? 'one' : 'other';
    const written = new Intl.NumberFormat(this.tag()).format(count);
    return this.text(`${key}.${form}`, { ...params, count: written });
  }

  private async show(code: LanguageCode): Promise<void> {
    await firstValueFrom(this.transloco.load(code));
    this.transloco.setActiveLang(code);
    this.document.documentElement.lang = code;
    this.current.set(code);
  }
}
