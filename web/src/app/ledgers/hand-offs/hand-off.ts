import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type HandOffMatrix = Schemas['HandOffMatrixDto'];
export type HandOffPair = Schemas['HandOffPairDto'];
export type SupplierHolding = Schemas['SupplierHoldingDto'];
export type HandOff = Schemas['HandOffDto'];

export const priorities = ['1', '2', '3', '4', '5'] as const;
/** What the figures and the list behind them are narrowed to. */
export const scopeNames = ['from', 'to', 'towerId', 'priority'] as const;
