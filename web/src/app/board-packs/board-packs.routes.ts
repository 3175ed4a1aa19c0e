import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const boardPackRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./board-packs-page.js')).BoardPacksPage },
  { path: 'schedules', loadComponent: async () => (await import('./schedules/schedules-page.js')).SchedulesPage },
  {
    path: 'schedules/new',
    canMatch: [allowed('board-packs:schedule')],
    loadComponent: async () => (await import('./schedules/schedule-page.js')).SchedulePage,
  },
  { path: 'schedules/:id', loadComponent: async () => (await import('./schedules/schedule-page.js')).SchedulePage },
  {
    path: 'facts',
    canMatch: [allowed('fact-exports:read')],
    loadComponent: async () => (await import('./facts/facts-page.js')).FactsPage,
  },
  { path: ':id', loadComponent: async () => (await import('./board-pack-page.js')).BoardPackPage },
];
