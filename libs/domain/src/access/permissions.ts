/** What a member of an organisation may be. A vendor is bound to one supplier by its membership. */
export const roles = ['administrator', 'supplier_manager', 'vendor', 'executive', 'assessor'] as const;
export type Role = (typeof roles)[number];

const changes = ['read', 'create', 'update', 'delete'] as const;

/** Every guarded word of the API's addresses with its actions; `run` starts a calculation or import. */
export const actionsByWord = {
  organisations: ['read', 'update'],
  users: ['read', 'create', 'update'],
  // `work` is what an action's owner does.
  actions: [...changes, 'work'],
  towers: changes,
  suppliers: changes,
  contracts: changes,
  services: changes,
  'service-calendars': changes,
  'service-levels': changes,
  'team-mappings': changes,
  // `work` takes steps, speaks and does tasks; a supplier does so on the incidents it is a party of.
  incidents: [...changes, 'work'],
  // `work` is what everyone called in does: speak, join, answer.
  'major-incidents': ['read', 'create', 'update', 'work'],
  imports: ['read', 'run'],
  'import-mappings': changes,
  outages: changes,
  'maintenance-windows': changes,
  measurements: changes,
  results: ['read', 'run'],
  // `answer` is the supplier's side of its minutes, `update` the buyer's (R20, R21).
  ledgers: ['read', 'update', 'answer'],
  'operating-level-agreements': changes,
  // `answer` is the supplier's side of a credit, `update` the buyer's (R19).
  credits: ['read', 'run', 'update', 'answer'],
  // What suppliers invoice; no supplier reads it.
  costs: ['read', 'import', 'update'],
  // `update` marks what is secret, `export` seals what leaves; a supplier learns the numbers of its own with the objects.
  cases: ['read', 'update', 'export'],
  // What is known of a person, and letting it go.
  'personal-data': ['read', 'update'],
  // `answer` is the supplier's side of a report, `update` the buyer's (R22).
  reports: ['read', 'update', 'answer'],
  'back-tests': changes,
  // A published version stands for good, so there is nothing to delete.
  'report-templates': ['read', 'create', 'update'],
  // `answer` is what a supplier says of its own score, `update` the buyer's answer to it.
  scorecards: ['read', 'run', 'update', 'answer'],
  // What suppliers are scored by; a published version stands for good.
  'score-models': changes,
  // `schedule` sends packs to people by themselves.
  'board-packs': ['read', 'create', 'schedule'],
  // The measured facts, to take away.
  'fact-exports': ['read', 'create'],
  // `run` starts a month's review and proposes restatements, `sign` is the second pair of eyes of either (R25).
  periods: ['read', 'run', 'sign'],
  // What everybody may see: `update` chooses it, `release` lets it out and takes it back.
  'quality-indicators': ['read', 'update', 'release'],
  // `update` says whether the organisation takes part.
  peers: ['read', 'update'],
  // External assessments: rounds, criteria, findings and recommendations; `follow` answers them and says who may read a round.
  assessments: [...changes, 'follow'],
  // What suppliers have promised to renew; `answer` is the supplier's side: what it has done (R26).
  commitments: [...changes, 'answer'],
  'innovation-funds': changes,
  // `answer` is the supplier's side of a proposal, `evaluate` scores it, `decide` passes its gates (R26).
  proposals: [...changes, 'evaluate', 'decide', 'answer'],
  challenges: changes,
  // `verify` says that a benefit came.
  benefits: [...changes, 'verify', 'answer'],
  // The account of what was committed, delivered and verified.
  innovation: ['read'],
  // `respond` rates others in a round one is asked in.
  surveys: [...changes, 'respond'],
  collaboration: ['read'],
  // Boards and forums with their members and series of meetings.
  boards: changes,
  // `approve` accepts minutes as a member, `answer` is what members of suppliers add to an agenda.
  meetings: [...changes, 'approve', 'answer'],
  // What boards have decided.
  decisions: changes,
  escalations: ['read', 'create', 'update', 'answer'],
  risks: changes,
  obligations: [...changes, 'answer'],
  // Certificates, data-processing agreements, subprocessors and security requirements.
  compliance: [...changes, 'answer'],
  'change-requests': [...changes, 'answer'],
  orders: [...changes, 'answer'],
  // What is kept and what is bought, and why.
  sourcing: changes,
  // The market map with its dialogues.
  market: changes,
  'outcome-studies': changes,
  search: ['read'],
  audit: ['read'],
  // What programs act by; see token-scopes.
  'api-tokens': ['read', 'create', 'delete'],
  // What comes in from the tools people run, and what is told to them.
  integrations: changes,
  webhooks: changes,
  // Pages shared with colleagues of the same side.
  'saved-views': ['read', 'create', 'delete'],
  // Everybody's own; whose they are row-level security says.
  notifications: ['read', 'update'],
  // What is to be sent, and what could not be; `update` sends such a mail again.
  mail: ['read', 'update'],
} as const;

type ActionsByWord = typeof actionsByWord;
export type PermissionWord = keyof ActionsByWord;
export type Permission = { [W in PermissionWord]: `${W}:${ActionsByWord[W][number]}` }[PermissionWord];

/** All permissions, in the order of the words above. */
export const permissions: readonly Permission[] = Object.entries(actionsByWord).flatMap(([word, actions]) =>
  actions.map((action) => `${word}:${action}` as Permission),
);

const allOf = (...words: PermissionWord[]): Permission[] =>
  permissions.filter((permission) => words.some((word) => permission.startsWith(`${word}:`)));

const reads = permissions.filter((permission) => permission.endsWith(':read'));

/** All of the words but what is the supplier's side of them. */
const buyersSideOf = (...words: PermissionWord[]): Permission[] => allOf(...words).filter((permission) => !permission.endsWith(':answer'));

const readsWithout = (...words: PermissionWord[]): Permission[] => {
  const hidden = allOf(...words);
  return reads.filter((permission) => !hidden.includes(permission));
};

/** The one table behind guards, policies and what the web shows. */
export const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  // An administrator holds everything but the supplier's side.
  administrator: permissions.filter((permission) => !permission.endsWith(':answer')),
  supplier_manager: [
    'organisations:read',
    'users:read',
    ...allOf('towers', 'suppliers', 'contracts', 'services', 'service-calendars', 'service-levels', 'team-mappings'),
    ...allOf('incidents', 'imports', 'import-mappings', 'outages', 'maintenance-windows', 'measurements'),
    ...allOf('actions', 'major-incidents', 'results', 'operating-level-agreements', 'cases', 'back-tests'),
    ...allOf('report-templates', 'costs', 'board-packs', 'fact-exports'),
    ...allOf('quality-indicators', 'peers'),
    'scorecards:read',
    'scorecards:run',
    'scorecards:update',
    ...allOf('score-models'),
    'credits:read',
    'credits:run',
    'credits:update',
    'reports:read',
    'reports:update',
    'ledgers:read',
    'ledgers:update',
    ...allOf('periods'),
    ...buyersSideOf('commitments', 'innovation-funds', 'proposals', 'challenges', 'benefits', 'innovation', 'surveys', 'collaboration'),
    ...buyersSideOf('boards', 'meetings', 'decisions', 'escalations', 'risks', 'obligations', 'compliance', 'change-requests', 'orders'),
    ...buyersSideOf('sourcing', 'market', 'outcome-studies', 'search'),
    'assessments:read',
    'assessments:follow',
    'audit:read',
    ...allOf('api-tokens', 'integrations', 'webhooks', 'notifications', 'saved-views'),
  ],
  // Row-level security narrows every one of these to the vendor's own supplier.
  vendor: [
    'organisations:read',
    'towers:read',
    'suppliers:read',
    'contracts:read',
    'services:read',
    'service-calendars:read',
    'service-levels:read',
    'incidents:read',
    'incidents:work',
    'actions:read',
    'actions:work',
    'major-incidents:read',
    'major-incidents:work',
    'outages:read',
    'maintenance-windows:read',
    'measurements:read',
    'results:read',
    'credits:read',
    'credits:answer',
    'reports:read',
    'reports:answer',
    'ledgers:read',
    'ledgers:answer',
    'operating-level-agreements:read',
    'report-templates:read',
    'scorecards:read',
    'scorecards:answer',
    'periods:read',
    'commitments:read',
    'commitments:answer',
    'innovation-funds:read',
    'proposals:read',
    'proposals:answer',
    'challenges:read',
    'benefits:read',
    'benefits:answer',
    'innovation:read',
    'surveys:read',
    'surveys:respond',
    'collaboration:read',
    'boards:read',
    'meetings:read',
    'meetings:approve',
    'meetings:answer',
    'decisions:read',
    'escalations:read',
    'escalations:answer',
    'obligations:read',
    'obligations:answer',
    'compliance:read',
    'compliance:answer',
    'change-requests:read',
    'change-requests:answer',
    'orders:read',
    'orders:answer',
    'assessments:read',
    'search:read',
    ...allOf('api-tokens', 'notifications', 'saved-views'),
  ],
  executive: [
    ...readsWithout('users', 'imports', 'import-mappings', 'audit', 'api-tokens', 'integrations', 'webhooks', 'mail', 'personal-data', 'board-packs', 'fact-exports'),
    ...allOf('board-packs'),
    'periods:sign',
    'proposals:evaluate',
    'surveys:respond',
    'meetings:approve',
    'notifications:update',
    'saved-views:create',
    'saved-views:delete',
  ],
  assessor: [
    ...readsWithout('api-tokens', 'integrations', 'webhooks', 'mail', 'personal-data', 'costs', 'board-packs', 'fact-exports', 'market'),
    ...allOf('assessments').filter((permission) => permission !== 'assessments:read' && permission !== 'assessments:follow'),
    'notifications:update',
    'saved-views:create',
    'saved-views:delete',
  ],
};

const granted = new Map<string, ReadonlySet<string>>(
  roles.map((role) => [role, new Set<string>(permissionsByRole[role])]),
);

/** Whether the role holds the permission; an unknown role or permission holds nothing. */
export function can(role: Role, permission: Permission): boolean {
  return granted.get(role)?.has(permission) ?? false;
}
