import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const ledgerRoutes: Routes = [
  { path: 'end-to-end', loadComponent: async () => (await import('./end-to-end/end-to-end-page.js')).EndToEndPage },
  {
    path: 'terms',
    canMatch: [allowed('ledgers:update')],
    loadComponent: async () => (await import('./end-to-end/terms-page.js')).TermsPage,
  },
  {
    path: 'end-to-end/:id',
    loadComponent: async () => (await import('./end-to-end/end-to-end-service-page.js')).EndToEndServicePage,
  },
  { path: 'hand-offs', loadComponent: async () => (await import('./hand-offs/hand-offs-page.js')).HandOffsPage },
  {
    path: 'hand-offs/incidents',
    loadComponent: async () => (await import('./hand-offs/hand-off-incidents-page.js')).HandOffIncidentsPage,
  },
];
