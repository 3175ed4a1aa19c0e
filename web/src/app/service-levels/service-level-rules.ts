import { maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { termsRules } from '../shared/terms/terms-rules.js';
import type { ServiceLevelModel } from './service-level-model.js';

/** What can be seen to be wrong before it is sent. */
export const serviceLevelRules: SchemaFn<ServiceLevelModel> = (path) => {
  required(path.contractId);
  required(path.towerId);
  required(path.code);
  maxLength(path.code, 50);
  required(path.name);
  maxLength(path.name, 200);
  termsRules(path.terms);
  required(path.effectiveFrom);
  validate(path.effectiveTo, ({ value, valueOf }) =>
    value() !== '' && value() <= valueOf(path.effectiveFrom) ? { kind: 'afterStart' } : null,
  );
  maxLength(path.correctionReason, 1000);
};
