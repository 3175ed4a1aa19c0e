import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const backTestRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./back-tests-page.js')).BackTestsPage },
  {
    path: 'new',
    canMatch: [allowed('back-tests:create')],
    loadComponent: async () => (await import('./new-back-test-page.js')).NewBackTestPage,
  },
  { path: ':id', loadComponent: async () => (await import('./back-test-page.js')).BackTestPage },
];
