import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export interface Leading {
  link: string[];
  queryParams?: Record<string, string>;
}

/** Where what a KPI rests on is to be seen; null where that is on the page already. */
export function evidenceLink({ kind, id }: Schemas['ScoreEvidenceDto'], period: string): Leading | null {
  switch (kind) {
    case 'result':
      return id === null ? null : { link: ['/results', id] };
    case 'report':
      return id === null ? null : { link: ['/reports', id] };
    case 'recorded_value':
      return id === null ? null : { link: ['/scorecards', 'recorded-values', id] };
    case 'hand_offs':
      return { link: ['/ledgers', 'hand-offs'], queryParams: { from: period, to: period } };
    case 'end_to_end':
      return { link: ['/ledgers', 'end-to-end'], queryParams: { period } };
    default:
      return null;
  }
}
