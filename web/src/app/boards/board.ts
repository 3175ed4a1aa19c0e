import type { components } from '@samsyn/api-client';

export type Board = components['schemas']['BoardDto'];
export type Series = components['schemas']['MeetingSeriesDto'];
export const levels = ['operational', 'tactical', 'strategic', 'forum'] as const;
