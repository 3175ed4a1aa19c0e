import type { components } from '@samsyn/api-client';
import type { Tone } from '../shared/state/state-mark.js';

type Schemas = components['schemas'];
export type OrderRow = Schemas['OrderRowDto'];
export type Order = Schemas['OrderDto'];
export type Delivery = Schemas['OrderDeliveryDto'];

export const toneOf = ({ state, late }: Pick<OrderRow, 'state' | 'late'>): Tone => {
  if (late) return state === 'delivered' ? 'attention' : 'bad';
  return state === 'delivered' ? 'good' : 'plain';
};
