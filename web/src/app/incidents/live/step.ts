import type { components } from '@samsyn/api-client';
import type { IncidentDetail } from '../incident.js';

type Schemas = components['schemas'];

export type StepKind = IncidentDetail['allowedSteps'][number];
export type TakeStep = Schemas['TakeStepDto'];
export type Receivers = Schemas['ReceiversDto'];
export type Task = Schemas['TaskDto'];
export type Discussion = Schemas['DiscussionDto'];
export type Comment = Schemas['CommentDto'];
export type Attachment = Schemas['AttachmentDto'];

/** What a form for each step asks for besides when it happened. */
export const asksFor: Readonly<Record<string, { note: 'needed' | 'optional'; also?: 'receiver' | 'priority' | 'pauseReason' }>> = {
  assigned: { note: 'needed', also: 'receiver' },
  returned: { note: 'needed' },
  acknowledged: { note: 'optional' },
  priority: { note: 'optional', also: 'priority' },
  paused: { note: 'needed', also: 'pauseReason' },
  resumed: { note: 'optional' },
  resolved: { note: 'optional' },
  reopened: { note: 'needed' },
  closed: { note: 'optional' },
};

/** The order in which they are offered. */
const offered: readonly StepKind[] = [
  'acknowledged',
  'assigned',
  'returned',
  'paused',
  'resumed',
  'priority',
  'resolved',
  'reopened',
  'closed',
];

export const inOfferedOrder = (allowed: readonly StepKind[]): StepKind[] => offered.filter((kind) => allowed.includes(kind));
