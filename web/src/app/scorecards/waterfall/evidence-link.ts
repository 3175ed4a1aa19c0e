import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export interface Leading {
  link: string[];
  queryParams?: Record<string, string>;
}

const ofSupplier = (supplierId: string | null): Record<string, string> => (supplierId === null ? {} : { supplierId });

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
    case 'survey_round':
      return id === null ? null : { link: ['/governance/surveys', id] };
    case 'innovation':
      return { link: ['/innovation'], queryParams: ofSupplier(id) };
    case 'collaboration':
      return { link: ['/governance/collaboration'], queryParams: ofSupplier(id) };
    case 'compliance':
      return { link: ['/governance/compliance'], queryParams: ofSupplier(id) };
    case 'flexibility':
      return { link: ['/governance/change-requests'], queryParams: ofSupplier(id) };
    default:
      return null;
  }
}
