import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { Section } from '../shared/sections/section.js';
import type { Tone } from '../shared/tone/tone-mark.js';

type Schemas = components['schemas'];
export type Item = Schemas['ComplianceItemDto'];
export type ItemDetail = Schemas['ComplianceItemDetailDto'];
export type Evidence = Schemas['ComplianceEvidenceDto'];
export type Figures = Schemas['ComplianceFigureListDto'];
export type SupplierFigure = Schemas['ComplianceFigureDto'];
export type Subprocessor = Schemas['SubprocessorDto'];

export const topics: readonly PermissionWord[] = ['compliance'];

export const sections: readonly Section[] = [
  { name: 'compliance', path: '/governance/compliance', permission: 'compliance:read' },
  { name: 'subprocessors', path: '/governance/compliance/subprocessors', permission: 'compliance:read' },
];

export const standingTones: Record<Item['standing'], Tone> = { holds: 'good', partly: 'watch', not_met: 'bad', expired: 'bad', missing: 'bad' };
export const evidenceTones: Record<Evidence['state'], Tone> = { accepted: 'good', waiting: 'watch', returned: 'bad', withdrawn: 'none', revoked: 'bad' };
export const subprocessorTones: Record<Subprocessor['state'], Tone> = { approved: 'good', announced: 'watch', objected: 'bad', withdrawn: 'none', ended: 'none' };
