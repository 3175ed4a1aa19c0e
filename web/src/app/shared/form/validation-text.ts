import { inject, Service } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { Language } from '../../core/i18n/language.js';

/** What is wrong with a field, in words: the API's own where it refused it, else by kind of rule. */
@Service()
export class ValidationText {
  private readonly language = inject(Language);

  of(error: ValidationError): string {
    return error.message ?? this.language.text(`validation.${error.kind}`, { ...error });
  }
}
