import type { components } from '@samsyn/api-client';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type AssessmentRow = Schemas['AssessmentRowDto'];
export type Assessment = Schemas['AssessmentDto'];
export type AssessmentItem = Schemas['AssessmentItemDto'];
export type FollowUp = NonNullable<AssessmentItem['followUp']>;

export const toneOf = (followUp: FollowUp | null): Tone => {
  if (followUp === 'done') return 'good';
  if (followUp === 'late') return 'bad';
  return followUp === 'unanswered' ? 'attention' : 'plain';
};
