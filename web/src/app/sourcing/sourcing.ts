import type { components } from '@samsyn/api-client';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type SourcingRow = Schemas['SourcingRowDto'];
export type ServiceSourcing = Schemas['ServiceSourcingDto'];
export type Decision = Schemas['SourcingDecisionDto'];

export const toneOf = (standing: Decision['standing']): Tone => (standing === 'current' ? 'good' : 'plain');
/** From whom it is bought, as far as that is said. */
export const sellerOf = ({ supplierName, towerName, contractNumber }: Decision): string =>
  [supplierName, towerName, contractNumber].filter((part) => part !== null).join(' · ');
