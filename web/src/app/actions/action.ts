import type { components } from '@samsyn/api-client';

export type Action = components['schemas']['ActionDto'];
