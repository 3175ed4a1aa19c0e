import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const reportRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./reports-page.js')).ReportsPage },
  {
    path: 'templates',
    canMatch: [allowed('report-templates:read')],
    loadChildren: async () => (await import('./templates/templates.routes.js')).templateRoutes,
  },
  { path: 'disputes/:id', loadComponent: async () => (await import('./dispute-page.js')).DisputePage },
  { path: ':id', loadComponent: async () => (await import('./report-page.js')).ReportPage },
  { path: ':id/draft', loadComponent: async () => (await import('./draft-page.js')).DraftPage },
  { path: ':id/versions/:number', loadComponent: async () => (await import('./version-page.js')).VersionPage },
  { path: ':id/compare', loadComponent: async () => (await import('./compare-page.js')).ComparePage },
];
