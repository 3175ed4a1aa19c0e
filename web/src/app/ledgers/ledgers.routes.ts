import type { Routes } from '@angular/router';

export const ledgerRoutes: Routes = [
  { path: 'hand-offs', loadComponent: async () => (await import('./hand-offs/hand-offs-page.js')).HandOffsPage },
  {
    path: 'hand-offs/incidents',
    loadComponent: async () => (await import('./hand-offs/hand-off-incidents-page.js')).HandOffIncidentsPage,
  },
];
