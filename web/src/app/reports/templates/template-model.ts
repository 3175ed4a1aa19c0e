import { maxLength, required, type SchemaFn, validate } from '@angular/forms/signals';
import type { components } from '@samsyn/api-client';
import { wholeRule } from '../../shared/form/rules.js';
import type { Template } from './template.js';

type Body = components['schemas']['CreateReportTemplateDto'];

/** A template's facts as they are typed. */
export interface TemplateModel {
  contractId: string;
  name: { sv: string; en: string };
  frequency: Template['frequency'];
  dueDays: string;
  calendarId: string;
  reminderDaysBefore: string;
  reminderDaysAfter: string;
  reviewDays: string;
  answerDays: string;
  fourEyes: boolean;
  signatoryTitle: string;
  firstPeriod: string;
  lastPeriod: string;
  active: boolean;
  illustrative: boolean;
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What a new one begins with is asked for from this month on, with a reminder in good time and one when it is late. */
export function typedTemplate(template: Template | null, today: string, contractId = ''): TemplateModel {
  return {
    contractId: template?.contractId ?? contractId,
    name: template?.name ?? { sv: '', en: '' },
    frequency: template?.frequency ?? 'month',
    dueDays: String(template?.dueDays ?? 5),
    calendarId: template?.calendarId ?? '',
    reminderDaysBefore: (template?.reminderDaysBefore ?? [3]).join(', '),
    reminderDaysAfter: (template?.reminderDaysAfter ?? [1]).join(', '),
    reviewDays: String(template?.reviewDays ?? 10),
    answerDays: String(template?.answerDays ?? 5),
    fourEyes: template?.fourEyes ?? false,
    signatoryTitle: template?.signatoryTitle ?? '',
    firstPeriod: template?.firstPeriod ?? today.slice(0, 7),
    lastPeriod: template?.lastPeriod ?? '',
    active: template?.active ?? true,
    illustrative: template?.illustrative ?? false,
  };
}

/** `5, 1` as days; null where something else stands. */
export function typedDays(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.every((part) => /^[1-9]\d{0,2}$/.test(part) && Number(part) <= 365) ? [...new Set(parts.map(Number))] : null;
}

export function templateBody({ contractId, ...typed }: TemplateModel): Omit<Body, 'contractId' | 'definition'> & { contractId: string } {
  return {
    contractId,
    name: { sv: typed.name.sv.trim(), en: typed.name.en.trim() },
    frequency: typed.frequency,
    dueDays: Number(typed.dueDays),
    calendarId: typed.calendarId || null,
    reminderDaysBefore: typedDays(typed.reminderDaysBefore) ?? [],
    reminderDaysAfter: typedDays(typed.reminderDaysAfter) ?? [],
    reviewDays: Number(typed.reviewDays),
    answerDays: Number(typed.answerDays),
    fourEyes: typed.fourEyes,
    signatoryTitle: typed.signatoryTitle.trim() || null,
    firstPeriod: typed.firstPeriod,
    lastPeriod: typed.lastPeriod || null,
    active: typed.active,
    illustrative: typed.illustrative,
  };
}

export const templateRules: SchemaFn<TemplateModel> = (path) => {
  for (const field of [path.contractId, path.name.sv, path.name.en, path.dueDays, path.reviewDays, path.answerDays]) required(field);
  for (const text of [path.name.sv, path.name.en, path.signatoryTitle]) maxLength(text, 200);
  wholeRule(path.dueDays, 0, 365);
  wholeRule(path.reviewDays, 1, 365);
  wholeRule(path.answerDays, 1, 365);
  for (const days of [path.reminderDaysBefore, path.reminderDaysAfter])
    validate(days, ({ value }) => (typedDays(value()) === null ? { kind: 'days' } : null));
  validate(path.firstPeriod, ({ value }) => (month.test(value()) ? null : { kind: 'month' }));
  validate(path.lastPeriod, ({ value, valueOf }) => {
    if (value() === '') return null;
    if (!month.test(value())) return { kind: 'month' };
    return value() < valueOf(path.firstPeriod) ? { kind: 'afterStart' } : null;
  });
};
