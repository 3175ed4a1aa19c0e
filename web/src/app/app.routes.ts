import type { Routes } from '@angular/router';
import { allowed, signedIn } from './core/auth/guards.js';
import { Shell } from './core/shell/shell.js';

export const routes: Routes = [
  { path: 'sign-in', loadComponent: async () => (await import('./sign-in/sign-in-page.js')).SignInPage },
  { path: 'link/:token', loadComponent: async () => (await import('./sign-in/link-page.js')).LinkPage },
  {
    path: 'accessibility',
    loadComponent: async () => (await import('./about/accessibility-page.js')).AccessibilityPage,
  },
  {
    path: 'unavailable',
    loadComponent: async () => (await import('./about/unavailable-page.js')).UnavailablePage,
  },
  {
    path: 'public/:slug',
    loadChildren: async () => (await import('./public/public.routes.js')).publicRoutes,
  },
  {
    path: '',
    canActivate: [signedIn],
    // Not lazy: nearly every visit needs it, and a dozen small files would come one by one.
    component: Shell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overview' },
      {
        path: 'overview',
        // One page and no routes of its own: a file less on the way to it.
        loadComponent: async () => (await import('./overview/overview-page.js')).OverviewPage,
      },
      {
        path: 'scorecards',
        canMatch: [allowed('scorecards:read')],
        loadChildren: async () => (await import('./scorecards/scorecards.routes.js')).scorecardRoutes,
      },
      {
        path: 'innovation/commitments',
        canMatch: [allowed('commitments:read')],
        loadChildren: async () => (await import('./commitments/commitments.routes.js')).commitmentRoutes,
      },
      {
        path: 'innovation/funds',
        canMatch: [allowed('innovation-funds:read')],
        loadChildren: async () => (await import('./innovation-funds/innovation-funds.routes.js')).innovationFundRoutes,
      },
      {
        path: 'innovation/outcome-studies',
        canMatch: [allowed('outcome-studies:read')],
        loadChildren: async () => (await import('./outcome-studies/outcome-studies.routes.js')).outcomeStudyRoutes,
      },
      {
        path: 'governance/change-requests',
        canMatch: [allowed('change-requests:read')],
        loadChildren: async () => (await import('./change-requests/change-requests.routes.js')).changeRequestRoutes,
      },
      {
        path: 'governance/orders',
        canMatch: [allowed('orders:read')],
        loadChildren: async () => (await import('./orders/orders.routes.js')).orderRoutes,
      },
      {
        path: 'governance/sourcing',
        canMatch: [allowed('sourcing:read')],
        loadChildren: async () => (await import('./sourcing/sourcing.routes.js')).sourcingRoutes,
      },
      {
        path: 'governance/market',
        canMatch: [allowed('market:read')],
        loadChildren: async () => (await import('./market/market.routes.js')).marketRoutes,
      },
      {
        path: 'governance/assessments',
        canMatch: [allowed('assessments:read')],
        loadChildren: async () => (await import('./assessments/assessments.routes.js')).assessmentRoutes,
      },
      {
        path: 'innovation/challenges',
        canMatch: [allowed('challenges:read')],
        loadChildren: async () => (await import('./challenges/challenges.routes.js')).challengeRoutes,
      },
      {
        path: 'innovation/proposals',
        canMatch: [allowed('proposals:read')],
        loadChildren: async () => (await import('./proposals/proposals.routes.js')).proposalRoutes,
      },
      {
        path: 'innovation/benefits',
        canMatch: [allowed('benefits:read')],
        loadChildren: async () => (await import('./benefits/benefits.routes.js')).benefitRoutes,
      },
      {
        path: 'innovation',
        canMatch: [allowed('innovation:read')],
        loadChildren: async () => (await import('./innovation/innovation.routes.js')).innovationRoutes,
      },
      {
        path: 'governance/surveys',
        canMatch: [allowed('surveys:read')],
        loadChildren: async () => (await import('./surveys/surveys.routes.js')).surveyRoutes,
      },
      {
        path: 'governance/collaboration',
        canMatch: [allowed('collaboration:read')],
        loadChildren: async () => (await import('./collaboration/collaboration.routes.js')).collaborationRoutes,
      },
      {
        path: 'governance/boards',
        canMatch: [allowed('boards:read')],
        loadChildren: async () => (await import('./boards/boards.routes.js')).boardRoutes,
      },
      {
        path: 'governance/meetings',
        canMatch: [allowed('meetings:read')],
        loadChildren: async () => (await import('./meetings/meetings.routes.js')).meetingRoutes,
      },
      {
        path: 'governance/decisions',
        canMatch: [allowed('decisions:read')],
        loadChildren: async () => (await import('./decisions/decisions.routes.js')).decisionRoutes,
      },
      {
        path: 'governance/escalations',
        canMatch: [allowed('escalations:read')],
        loadChildren: async () => (await import('./escalations/escalations.routes.js')).escalationRoutes,
      },
      {
        path: 'governance/risks',
        canMatch: [allowed('risks:read')],
        loadChildren: async () => (await import('./risks/risks.routes.js')).riskRoutes,
      },
      {
        path: 'governance/obligations',
        canMatch: [allowed('obligations:read')],
        loadChildren: async () => (await import('./obligations/obligations.routes.js')).obligationRoutes,
      },
      {
        path: 'governance/compliance',
        canMatch: [allowed('compliance:read')],
        loadChildren: async () => (await import('./compliance/compliance.routes.js')).complianceRoutes,
      },
      {
        path: 'governance/contract-calendar',
        canMatch: [allowed('contracts:read')],
        loadChildren: async () => (await import('./contract-calendar/contract-calendar.routes.js')).contractCalendarRoutes,
      },
      {
        path: 'governance',
        canMatch: [allowed('meetings:read')],
        loadChildren: async () => (await import('./governance/governance.routes.js')).governanceRoutes,
      },
      {
        path: 'board-packs',
        canMatch: [allowed('board-packs:read')],
        loadChildren: async () => (await import('./board-packs/board-packs.routes.js')).boardPackRoutes,
      },
      {
        path: 'results',
        canMatch: [allowed('results:read')],
        loadChildren: async () => (await import('./results/results.routes.js')).resultRoutes,
      },
      {
        path: 'search',
        canMatch: [allowed('search:read')],
        loadComponent: async () => (await import('./search/search-page.js')).SearchPage,
      },
      {
        path: 'notifications',
        loadComponent: async () => (await import('./notifications/notifications-page.js')).NotificationsPage,
      },
      { path: 'account', loadComponent: async () => (await import('./account/account-page.js')).AccountPage },
      {
        path: 'contracts',
        canMatch: [allowed('contracts:read')],
        loadChildren: async () => (await import('./contracts/contracts.routes.js')).contractRoutes,
      },
      {
        path: 'incidents',
        canMatch: [allowed('incidents:read')],
        loadChildren: async () => (await import('./incidents/incidents.routes.js')).incidentRoutes,
      },
      {
        path: 'reports',
        canMatch: [allowed('reports:read')],
        loadChildren: async () => (await import('./reports/reports.routes.js')).reportRoutes,
      },
      {
        path: 'suppliers',
        canMatch: [allowed('suppliers:read')],
        loadChildren: async () => (await import('./suppliers/suppliers.routes.js')).supplierRoutes,
      },
      {
        path: 'services',
        canMatch: [allowed('services:read')],
        loadChildren: async () => (await import('./services/services.routes.js')).serviceRoutes,
      },
      {
        path: 'service-levels',
        canMatch: [allowed('service-levels:read')],
        loadChildren: async () => (await import('./service-levels/service-levels.routes.js')).serviceLevelRoutes,
      },
      {
        path: 'evidence',
        canMatch: [allowed('outages:read')],
        loadChildren: async () => (await import('./evidence/evidence.routes.js')).evidenceRoutes,
      },
      {
        path: 'major-incidents',
        canMatch: [allowed('major-incidents:read')],
        loadChildren: async () => (await import('./major-incidents/major-incidents.routes.js')).majorIncidentRoutes,
      },
      {
        path: 'actions',
        canMatch: [allowed('actions:read')],
        loadChildren: async () => (await import('./actions/actions.routes.js')).actionRoutes,
      },
      {
        path: 'ledgers',
        canMatch: [allowed('ledgers:read')],
        loadChildren: async () => (await import('./ledgers/ledgers.routes.js')).ledgerRoutes,
      },
      {
        path: 'operating-level-agreements',
        canMatch: [allowed('operating-level-agreements:read')],
        loadChildren: async () =>
          (await import('./operating-level-agreements/operating-level-agreements.routes.js')).operatingLevelAgreementRoutes,
      },
      {
        path: 'credits',
        canMatch: [allowed('credits:read')],
        loadChildren: async () => (await import('./credits/credits.routes.js')).creditRoutes,
      },
      {
        path: 'costs',
        canMatch: [allowed('costs:read')],
        loadChildren: async () => (await import('./costs/costs.routes.js')).costRoutes,
      },
      {
        path: 'peers/:id',
        canMatch: [allowed('peers:read')],
        loadComponent: async () => (await import('./peers/peers-page.js')).PeersPage,
      },
      {
        path: 'cases',
        canMatch: [allowed('cases:read')],
        loadChildren: async () => (await import('./cases/cases.routes.js')).caseRoutes,
      },
      {
        path: 'back-tests',
        canMatch: [allowed('back-tests:read')],
        loadChildren: async () => (await import('./back-tests/back-tests.routes.js')).backTestRoutes,
      },
      {
        path: 'imports',
        canMatch: [allowed('imports:read')],
        loadChildren: async () => (await import('./imports/imports.routes.js')).importRoutes,
      },
      {
        path: 'settings',
        canMatch: [allowed('service-calendars:read')],
        loadChildren: async () => (await import('./settings/settings.routes.js')).settingsRoutes,
      },
      { path: '**', loadComponent: async () => (await import('./about/not-found-page.js')).NotFoundPage },
    ],
  },
];
