import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const majorIncidentRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./major-incidents-page.js')).MajorIncidentsPage },
  {
    path: 'new',
    canMatch: [allowed('major-incidents:create')],
    loadComponent: async () => (await import('./declare-page.js')).DeclarePage,
  },
  {
    path: 'obligations',
    canMatch: [allowed('major-incidents:update')],
    loadComponent: async () => (await import('./obligations-page.js')).ObligationsPage,
  },
  { path: ':id', loadComponent: async () => (await import('./room-page.js')).RoomPage },
];
