import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type ContractCalendar = Schemas['ContractCalendarDto'];
export type CalendarContract = Schemas['CalendarContractDto'];
export type CalendarEvent = Schemas['CalendarEventDto'];
export type ContractPlan = Schemas['ContractPlanDto'];
export type Decision = Schemas['ExtensionDecisionDto'];

export const topics: readonly PermissionWord[] = ['contracts', 'obligations', 'compliance'];
export const eventKinds = ['start', 'notice', 'end', 'extension', 'obligation', 'certificate', 'agreement', 'requirement'] as const;
