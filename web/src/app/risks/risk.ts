import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Section } from '../shared/sections/section.js';
import type { Tone } from '../shared/tone/tone-mark.js';

type Schemas = components['schemas'];
export type Risk = Schemas['RiskDto'];
export type RiskMatrix = Schemas['RiskMatrixDto'];
export type Concentration = Schemas['ConcentrationDto'];
export type Spread = Schemas['SpreadDto'];
export type ExitReadiness = Schemas['ExitReadinessDto'];
export type ExitPoint = Schemas['ExitPointDto'];

export const topics: readonly PermissionWord[] = ['risks'];

export const sections: readonly Section[] = [
  { name: 'risks', path: '/governance/risks', permission: 'risks:read' },
  { name: 'concentration', path: '/governance/risks/concentration', permission: 'risks:read' },
  { name: 'exitReadiness', path: '/governance/risks/exit', permission: 'risks:read' },
];

export const bandTones: Record<Risk['band'], Tone> = { low: 'good', medium: 'watch', high: 'bad', critical: 'bad' };
export const exitTones: Record<ExitPoint['state'], Tone> = { ready: 'good', under_way: 'watch', missing: 'bad', not_needed: 'none' };
