import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const collaborationRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./collaboration-page.js')).CollaborationPage },
  { path: 'terms', canMatch: [allowed('surveys:update')], loadComponent: async () => (await import('./terms-page.js')).TermsPage },
];
