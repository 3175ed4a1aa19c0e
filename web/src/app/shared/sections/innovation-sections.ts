import type { Section } from './section.js';

/** The pages of innovation, from the account on. */
export const innovationSections: readonly Section[] = [
  { name: 'innovation', path: '/innovation', permission: 'innovation:read' },
  { name: 'commitments', path: '/innovation/commitments', permission: 'commitments:read' },
  { name: 'challenges', path: '/innovation/challenges', permission: 'challenges:read' },
  { name: 'proposals', path: '/innovation/proposals', permission: 'proposals:read' },
  { name: 'benefits', path: '/innovation/benefits', permission: 'benefits:read' },
  { name: 'innovationFunds', path: '/innovation/funds', permission: 'innovation-funds:read' },
  { name: 'outcomeStudies', path: '/innovation/outcome-studies', permission: 'outcome-studies:read' },
];
