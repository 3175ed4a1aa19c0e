import type { components } from '@samsyn/api-client';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type Actor = Schemas['MarketActorDto'];
export type ProcurementRow = Schemas['ProcurementRowDto'];
export type Procurement = Schemas['ProcurementDto'];
export type Answer = Schemas['MarketAnswerDto'];
export type Dialogue = Schemas['DialogueDto'];

export const toneOf = (state: ProcurementRow['state']): Tone => {
  if (state === 'awarded') return 'good';
  return state === 'planned' ? 'plain' : 'attention';
};
