import type { components } from '@samsyn/api-client';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type ChangeRequestRow = Schemas['ChangeRequestRowDto'];
export type ChangeRequest = Schemas['ChangeRequestDto'];
export type Quote = Schemas['QuoteDto'];
export type QuoteLine = Schemas['QuoteLineDto'];
export type RateCard = Schemas['RateCardDto'];
export type RateCardItem = Schemas['RateCardItemDto'];
export type Flexibility = Schemas['FlexibilityDto'];
export type SupplierFlexibility = Schemas['SupplierFlexibilityDto'];

export const toneOf = ({ state, late }: Pick<ChangeRequestRow, 'state' | 'late'>): Tone => {
  if (state === 'delivered' || state === 'accepted') return 'good';
  if (state === 'requested') return late ? 'bad' : 'plain';
  return state === 'quoted' ? 'attention' : 'plain';
};
