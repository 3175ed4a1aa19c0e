import type { Routes } from '@angular/router';

export const reportRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./reports-page.js')).ReportsPage },
  { path: ':id', loadComponent: async () => (await import('./report-page.js')).ReportPage },
  { path: ':id/draft', loadComponent: async () => (await import('./draft-page.js')).DraftPage },
  { path: ':id/versions/:number', loadComponent: async () => (await import('./version-page.js')).VersionPage },
  { path: ':id/compare', loadComponent: async () => (await import('./compare-page.js')).ComparePage },
];
