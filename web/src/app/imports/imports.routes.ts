import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const importRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./list/imports-page.js')).ImportsPage },
  {
    path: 'new',
    canMatch: [allowed('imports:run')],
    loadComponent: async () => (await import('./start/start-import-page.js')).StartImportPage,
  },
  {
    path: 'mappings',
    canMatch: [allowed('import-mappings:read')],
    loadComponent: async () => (await import('./mappings/mappings-page.js')).MappingsPage,
  },
  { path: ':id', loadComponent: async () => (await import('./run/import-page.js')).ImportPage },
];
