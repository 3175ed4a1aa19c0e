import type { components } from '@samsyn/api-client';
import type { LanguageCode } from '../core/i18n/languages.js';

export type MeetingRow = components['schemas']['MeetingDto'];
export type Meeting = components['schemas']['MeetingDetailDto'];
export type AgendaItem = components['schemas']['AgendaItemDto'];
export type ProposedPoint = components['schemas']['ProposedPointDto'];
export type MeetingMove = components['schemas']['MoveMeetingDto']['move'];
export type BoardChoice = components['schemas']['BoardDto'];

/** What a point is about, to a reader of the language. */
export const pointTitle = ({ titleSv, titleEn }: Pick<AgendaItem, 'titleSv' | 'titleEn'>, language: LanguageCode): string => (language === 'sv' ? titleSv : titleEn);

/** What its page shows changes with these. */
export const topics = ['meetings', 'decisions', 'actions'] as const;

export const agendaIsOpen = ({ state }: MeetingRow): boolean => ['planned', 'agenda_set', 'held', 'minutes_drafted'].includes(state);
export const minutesAreOpen = ({ state }: MeetingRow): boolean => state === 'held' || state === 'minutes_drafted';
export const minutesAreOut = ({ state }: MeetingRow): boolean => state === 'minutes_sent' || state === 'approved';
export const isToCome = ({ state }: MeetingRow): boolean => state === 'planned' || state === 'agenda_set';
