import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const actionRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./actions-page.js')).ActionsPage },
  { path: 'new', canMatch: [allowed('actions:create')], loadComponent: async () => (await import('./new-action-page.js')).NewActionPage },
  { path: ':id', loadComponent: async () => (await import('./action-page.js')).ActionPage },
];
