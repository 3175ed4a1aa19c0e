import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type BoardPack = Schemas['BoardPackDto'];
export type PackSchedule = Schemas['PackScheduleDto'];
export type PackRecipient = Schemas['PackRecipientDto'];
export type PossibleRecipient = Schemas['PossibleRecipientDto'];
export type PackLanguage = BoardPack['language'];

export const packLanguages = ['sv', 'en'] as const satisfies readonly PackLanguage[];
export const packFormats = ['pdf', 'xlsx'] as const satisfies readonly BoardPack['format'][];

export const inTheMaking = ({ status }: BoardPack): boolean => status === 'queued' || status === 'making';
