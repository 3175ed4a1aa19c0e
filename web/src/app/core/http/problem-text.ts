import { inject, Service } from '@angular/core';
import { Language } from '../i18n/language.js';
import type { ApiProblem, FieldProblem } from './api-problem.js';

/** Says a problem in the reader's words; a code nobody has written words for still says what to do next. */
@Service()
export class ProblemText {
  private readonly language = inject(Language);

  of(problem: ApiProblem | FieldProblem): string {
    const key = `errors.${problem.code}`;
    const unknown = 'field' in problem ? 'errors.value_not_allowed' : 'errors.unexpected';
    return this.language.text(this.language.has(key) ? key : unknown, problem.params);
  }
}
