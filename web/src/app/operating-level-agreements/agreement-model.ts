import { maxLength, required, validate, type SchemaFn } from '@angular/forms/signals';
import type { components } from '@samsyn/api-client';
import { pauseReasons, type PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import { decimalText, typedDecimal } from '../shared/form/decimal-text.js';
import { decimalRule, wholeRule } from '../shared/form/rules.js';
import { isTimed, type Agreement } from './agreement.js';

type Body = components['schemas']['CreateOperatingLevelAgreementDto'];

export const priorities = ['1', '2', '3', '4', '5'] as const;
type Priority = (typeof priorities)[number];
const [minute, hour] = [60_000, 3_600_000];

/** An agreement as it is typed: time in hours and minutes, what may be several as ticks. */
export interface AgreementModel {
  number: string;
  title: string;
  receivingSupplierId: string;
  providingSupplierId: string;
  towerId: string;
  metric: Agreement['metric'];
  targetHours: string;
  targetMinutes: string;
  target: string;
  priorities: Record<Priority, boolean>;
  calendarId: string;
  minimumVolume: string;
  pauseReasons: Record<PauseReason, boolean>;
  startsOn: string;
  endsOn: string;
  agreed: boolean;
  agreedText: string;
  illustrative: boolean;
}

const ticked = <Key extends string>(keys: readonly Key[], chosen: readonly (string | number)[]) =>
  Object.fromEntries(keys.map((key) => [key, chosen.map(String).includes(key)])) as Record<Key, boolean>;
const chosen = <Key extends string>(keys: readonly Key[], ticks: Record<Key, boolean>) => keys.filter((key) => ticks[key]);

/** What a new one begins with is the first day of this month. */
export function typedAgreement(agreement: Agreement | null, today: string, mark: ',' | '.'): AgreementModel {
  const targetMs = agreement?.targetMs ?? null;
  return {
    number: agreement?.number ?? '',
    title: agreement?.title ?? '',
    receivingSupplierId: agreement?.receivingSupplierId ?? '',
    providingSupplierId: agreement?.providingSupplierId ?? '',
    towerId: agreement?.towerId ?? '',
    metric: agreement?.metric ?? 'handled',
    targetHours: targetMs === null ? '' : String(Math.floor(targetMs / hour)),
    targetMinutes: targetMs === null ? '' : String(Math.floor((targetMs % hour) / minute)),
    target: agreement ? typedDecimal(agreement.target, mark) : '',
    priorities: ticked(priorities, agreement?.priorities ?? []),
    calendarId: agreement?.calendarId ?? '',
    minimumVolume: String(agreement?.minimumVolume ?? 1),
    pauseReasons: ticked(pauseReasons, agreement?.pauseReasons ?? []),
    startsOn: agreement?.startsOn ?? `${today.slice(0, 7)}-01`,
    endsOn: agreement?.endsOn ?? '',
    agreed: agreement?.state === 'agreed',
    agreedText: agreement?.agreedText ?? '',
    illustrative: agreement?.illustrative ?? false,
  };
}

/** Hours and minutes as ms; null where nothing is typed. */
export function typedTime({ targetHours, targetMinutes }: Pick<AgreementModel, 'targetHours' | 'targetMinutes'>): number | null {
  const ms = Number(targetHours.trim()) * hour + Number(targetMinutes.trim()) * minute;
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

/** What may change of an agreement that has been agreed. */
export const wordingBody = (typed: AgreementModel): Partial<Body> => ({
  number: typed.number.trim(),
  title: typed.title.trim(),
  endsOn: typed.endsOn || null,
  agreedText: typed.agreedText.trim() || null,
  illustrative: typed.illustrative,
});

export function agreementBody(typed: AgreementModel): Body {
  const timed = isTimed(typed);
  const { receivingSupplierId, providingSupplierId, metric, calendarId, startsOn } = typed;
  return {
    ...wordingBody(typed),
    ...{ number: typed.number.trim(), title: typed.title.trim(), receivingSupplierId, providingSupplierId, metric, calendarId, startsOn },
    towerId: typed.towerId || null,
    targetMs: timed ? typedTime(typed) : null,
    target: decimalText(typed.target) ?? '',
    priorities: chosen(priorities, typed.priorities).map(Number),
    minimumVolume: Number(typed.minimumVolume.trim() || 1),
    pauseReasons: timed ? chosen(pauseReasons, typed.pauseReasons) : [],
    state: typed.agreed ? 'agreed' : 'draft',
  };
}

export const agreementRules: SchemaFn<AgreementModel> = (path) => {
  for (const field of [path.number, path.title, path.receivingSupplierId, path.providingSupplierId, path.target, path.calendarId, path.startsOn]) required(field);
  maxLength(path.number, 60);
  maxLength(path.title, 200);
  maxLength(path.agreedText, 10_000);
  decimalRule(path.target, { max: '100', decimals: 5 });
  wholeRule(path.targetHours, 0, 8760);
  wholeRule(path.targetMinutes, 0, 59);
  wholeRule(path.minimumVolume, 1, 1_000_000);
  validate(path.targetHours, ({ valueOf }) => {
    const typed = { targetHours: valueOf(path.targetHours), targetMinutes: valueOf(path.targetMinutes) };
    return isTimed({ metric: valueOf(path.metric) }) && typedTime(typed) === null ? { kind: 'target' } : null;
  });
  validate(path.receivingSupplierId, ({ value, valueOf }) =>
    value() !== '' && value() === valueOf(path.providingSupplierId) ? { kind: 'sameSupplier' } : null,
  );
  validate(path.endsOn, ({ value, valueOf }) => (value() !== '' && value() < valueOf(path.startsOn) ? { kind: 'afterStart' } : null));
};
