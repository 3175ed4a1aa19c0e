import type { components } from '@samsyn/api-client';

export type Action = components['schemas']['ActionDto'];

/** Where the page of what an action came from is. */
export const sourceLink = ({ sourceKind, sourceId }: Pick<Action, 'sourceKind' | 'sourceId'>): string[] => [`/${sourceKind}`, sourceId];
