import { maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import { decimalText, exceeds } from '../shared/form/decimal-text.js';
import { decimalRule, wholeRule } from '../shared/form/rules.js';
import { targetOf, type ServiceLevelModel } from './service-level-model.js';

const percent = { max: '100', decimals: 5 };

/** What can be told wrong before it is sent. */
export const serviceLevelRules: SchemaFn<ServiceLevelModel> = (path) => {
  required(path.contractId);
  required(path.towerId);
  required(path.calendarId);
  required(path.code);
  maxLength(path.code, 50);
  required(path.name);
  maxLength(path.name, 200);
  wholeRule(path.targetHours, 0, 80_000);
  wholeRule(path.targetMinutes, 0, 59);
  validate(path.targetHours, ({ valueOf }) => {
    const typed = valueOf(path);
    return typed.metric !== 'availability' && targetOf(typed) === null ? { kind: 'target' } : null;
  });
  required(path.expectedTarget);
  decimalRule(path.expectedTarget, percent);
  required(path.minimumTarget);
  decimalRule(path.minimumTarget, percent);
  validate(path.minimumTarget, ({ value, valueOf }) => {
    const minimum = decimalText(value());
    const expected = decimalText(valueOf(path.expectedTarget));
    return minimum && expected && exceeds(minimum, expected) ? { kind: 'minimumAboveExpected' } : null;
  });
  wholeRule(path.minimumVolume, 0, 1_000_000);
  decimalRule(path.weight, { max: '9999', decimals: 4 });
  required(path.effectiveFrom);
  validate(path.effectiveTo, ({ value, valueOf }) =>
    value() !== '' && value() <= valueOf(path.effectiveFrom) ? { kind: 'afterStart' } : null,
  );
};
