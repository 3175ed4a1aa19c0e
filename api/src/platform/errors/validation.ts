import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldProblem, invalid } from './problem.js';

/** class-validator's constraint names become codes: `isNotEmpty` → `is_not_empty`; every field at once. */
export function fieldProblems(errors: ValidationError[], prefix = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.keys(error.constraints ?? {})
      .slice(0, 1)
      .map((name) => ({ field, code: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) }));
    return [...own, ...fieldProblems(error.children ?? [], `${field}.`)];
  });
}

export const validationPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => invalid(fieldProblems(errors)),
});
