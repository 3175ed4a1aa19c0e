import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const incidentRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./list/incidents-page.js')).IncidentsPage },
  {
    path: 'new',
    canMatch: [allowed('incidents:create')],
    loadComponent: async () => (await import('./log/log-incident-page.js')).LogIncidentPage,
  },
  { path: ':id', loadComponent: async () => (await import('./page/incident-page.js')).IncidentPage },
];
