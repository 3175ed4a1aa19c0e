import { inject, Service } from '@angular/core';
import { Language } from '../i18n/language.js';
import type { ApiProblem, FieldProblem } from './api-problem.js';

/** Says a problem in the reader's words; a code nobody has written words for still says what to do next. */
@Service()
export class ProblemText {
  private readonly language = inject(Language);

  of({ code, params }: ApiProblem | FieldProblem): string {
    const key = `errors.${code}`;
    const text = this.language.text(key, params);
    return text === key ? this.language.text('errors.unexpected') : text;
  }
}
