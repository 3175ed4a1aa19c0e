import { required, type SchemaFn, validate } from '@angular/forms/signals';
import type { components } from '@samsyn/api-client';
import { type PackLanguage, type PackSchedule, type PossibleRecipient } from '../board-pack.js';

export interface ScheduleModel {
  name: string;
  trigger: PackSchedule['trigger'];
  day: string;
  format: PackSchedule['format'];
  attached: boolean;
  active: boolean;
  /** By user, in the order in which they are listed; empty: not sent to. */
  recipients: { userId: string; language: PackLanguage | '' }[];
}

const lastDay = 31;

export const scheduleRules: SchemaFn<ScheduleModel> = (path) => {
  required(path.name);
  validate(path.day, ({ value, valueOf }) => {
    if (valueOf(path.trigger) !== 'monthly') return null;
    const day = /^\d{1,2}$/.test(value().trim()) ? Number(value()) : 0;
    return day >= 1 && day <= lastDay ? null : { kind: 'whole', min: 1, max: lastDay };
  });
};

/** Everybody who may be sent one, with what each is sent now. */
export function scheduleModel(schedule: PackSchedule | null, possible: readonly PossibleRecipient[]): ScheduleModel {
  const chosen = new Map(schedule?.recipients.map(({ userId, language }) => [userId, language]));
  return {
    name: schedule?.name ?? '',
    trigger: schedule?.trigger ?? 'monthly',
    day: String(schedule?.day ?? 10),
    format: schedule?.format ?? 'pdf',
    attached: schedule?.attached ?? false,
    active: schedule?.active ?? true,
    recipients: possible.map(({ userId }) => ({ userId, language: chosen.get(userId) ?? '' })),
  };
}

export const scheduleBody = ({ day, trigger, recipients, ...model }: ScheduleModel): components['schemas']['PackScheduleInputDto'] => ({
  ...model,
  trigger,
  day: trigger === 'monthly' ? Number(day) : null,
  recipients: recipients.flatMap(({ userId, language }) => (language === '' ? [] : [{ userId, language }])),
});
