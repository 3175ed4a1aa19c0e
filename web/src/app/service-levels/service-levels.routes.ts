import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const serviceLevelRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./service-levels-page.js')).ServiceLevelsPage },
  {
    path: 'new',
    canMatch: [allowed('service-levels:create')],
    loadComponent: async () => (await import('./service-level-form-page.js')).ServiceLevelFormPage,
  },
  {
    path: 'openslo',
    canMatch: [allowed('service-levels:create')],
    loadComponent: async () => (await import('./openslo-page.js')).OpenSloPage,
  },
  { path: ':id', loadComponent: async () => (await import('./service-level-page.js')).ServiceLevelPage },
  {
    path: ':id/edit',
    canMatch: [allowed('service-levels:update')],
    loadComponent: async () => (await import('./service-level-form-page.js')).ServiceLevelFormPage,
  },
  {
    path: ':id/amend',
    canMatch: [allowed('service-levels:update')],
    data: { amends: true },
    loadComponent: async () => (await import('./service-level-form-page.js')).ServiceLevelFormPage,
  },
];
