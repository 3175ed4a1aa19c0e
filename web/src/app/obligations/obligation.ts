import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Tone } from '../shared/tone/tone-mark.js';

type Schemas = components['schemas'];
export type Obligation = Schemas['ObligationDto'];
export type ObligationDetail = Schemas['ObligationDetailDto'];
export type Occasion = Schemas['OccasionDto'];

export const topics: readonly PermissionWord[] = ['obligations'];
export const standings = ['late', 'waiting', 'coming', 'done'] as const;
export const standingTones: Record<Obligation['standing'], Tone> = { late: 'bad', waiting: 'watch', coming: 'none', done: 'good' };

export const occasionTone = ({ state, late }: Occasion): Tone => {
  if (state === 'accepted') return 'good';
  if (state === 'waiting') return 'watch';
  if (late) return 'bad';
  return state === 'returned' ? 'watch' : 'none';
};
