import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const escalationRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./escalations-page.js')).EscalationsPage },
  { path: 'new', loadComponent: async () => (await import('./raise-page.js')).RaisePage },
  { path: 'ladders', canMatch: [allowed('escalations:update')], loadComponent: async () => (await import('./ladders-page.js')).LaddersPage },
  { path: ':id', loadComponent: async () => (await import('./escalation-page.js')).EscalationPage },
];
