import type { Section } from './section.js';

interface Group {
  /** The key of its heading in `governance.groups`. */
  readonly name: string;
  readonly sections: readonly Section[];
}

/** All pages of governance, by what they are for. */
export const governanceGroups: readonly Group[] = [
  {
    name: 'meet',
    sections: [
      { name: 'boards', path: '/governance/boards', permission: 'boards:read' },
      { name: 'meetings', path: '/governance/meetings', permission: 'meetings:read' },
      { name: 'decisions', path: '/governance/decisions', permission: 'decisions:read' },
      { name: 'actions', path: '/actions', permission: 'actions:read' },
      { name: 'escalations', path: '/governance/escalations', permission: 'escalations:read' },
    ],
  },
  {
    name: 'watch',
    sections: [
      { name: 'risks', path: '/governance/risks', permission: 'risks:read' },
      { name: 'obligations', path: '/governance/obligations', permission: 'obligations:read' },
      { name: 'compliance', path: '/governance/compliance', permission: 'compliance:read' },
      { name: 'contractCalendar', path: '/governance/contract-calendar', permission: 'contracts:read' },
    ],
  },
  {
    name: 'cooperate',
    sections: [
      { name: 'collaboration', path: '/governance/collaboration', permission: 'collaboration:read' },
      { name: 'surveys', path: '/governance/surveys', permission: 'surveys:read' },
      { name: 'changeRequests', path: '/governance/change-requests', permission: 'change-requests:read' },
      { name: 'orders', path: '/governance/orders', permission: 'orders:read' },
    ],
  },
  {
    name: 'learn',
    sections: [
      { name: 'sourcing', path: '/governance/sourcing', permission: 'sourcing:read' },
      { name: 'market', path: '/governance/market', permission: 'market:read' },
      { name: 'assessments', path: '/governance/assessments', permission: 'assessments:read' },
    ],
  },
];
