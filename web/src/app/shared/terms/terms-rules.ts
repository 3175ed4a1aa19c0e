import { applyEach, maxLength, required, validate, type SchemaPath, type SchemaPathTree } from '@angular/forms/signals';
import { traitsOf } from '@samsyn/domain/service-levels/metric';
import { decimalText, exceeds } from '../form/decimal-text.js';
import { wholeRule } from '../form/rules.js';
import { targetOf, type TermsModel } from './terms-model.js';
import { untypedTarget } from './target-text.js';

/** What can be seen to be wrong before it is sent; the rest is the API's to refuse, field by field. */
export function termsRules(path: SchemaPathTree<TermsModel>): void {
  required(path.calendarId);
  required(path.expectedTarget);
  required(path.minimumTarget);
  targetRule(path.expectedTarget, path.metric);
  targetRule(path.minimumTarget, path.metric);
  validate(path.minimumTarget, ({ value, valueOf }) => {
    const metric = valueOf(path.metric);
    const { unit, direction } = traitsOf(metric);
    const [minimum, expected] = [untypedTarget(value(), unit), untypedTarget(valueOf(path.expectedTarget), unit)];
    if (minimum === null || expected === null) return null;
    const higher = (direction ?? valueOf(path.direction)) === 'higher_is_better';
    if (higher) return exceeds(minimum, expected) ? { kind: 'minimumAboveExpected' } : null;
    return exceeds(expected, minimum) ? { kind: 'minimumBelowExpected' } : null;
  });
  validate(path.targetHours, ({ valueOf }) => {
    const timed = traitsOf(valueOf(path.metric)).timed && valueOf(path.targetBy) === 'time';
    const target = targetOf({ targetHours: valueOf(path.targetHours), targetMinutes: valueOf(path.targetMinutes) });
    return timed && target === null ? { kind: 'target' } : null;
  });
  validate(path.targetDays, ({ value, valueOf }) => {
    const days = traitsOf(valueOf(path.metric)).timed && valueOf(path.targetBy) === 'days';
    return days && !/^\d{1,3}$/.test(value().trim()) ? { kind: 'whole', min: 0, max: 999 } : null;
  });
  validate(path.statistic, ({ value, valueOf }) =>
    traitsOf(valueOf(path.metric)).statistics.length > 0 && value() === '' ? { kind: 'required' } : null,
  );
  wholeRule(path.minimumVolume, 0, 1_000_000);
  maxLength(path.component, 200);
  required(path.weight);
  validate(path.weight, ({ value }) => {
    if (value().trim() === '') return null;
    const text = decimalText(value());
    if (text === null) return { kind: 'decimal' };
    return exceeds(text, '0') ? null : { kind: 'notPositive' };
  });
  applyEach(path.exclusions.times, (time) => {
    required(time.from);
    required(time.to);
    required(time.reason);
  });
}

function targetRule(path: SchemaPath<string>, metric: SchemaPath<TermsModel['metric']>): void {
  validate(path, ({ value, valueOf }) => {
    if (value().trim() === '') return null;
    const text = decimalText(value());
    if (text === null) return { kind: 'decimal' };
    return traitsOf(valueOf(metric)).unit === 'percent' && exceeds(text, '100') ? { kind: 'max', max: '100' } : null;
  });
}
