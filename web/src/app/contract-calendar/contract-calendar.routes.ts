import type { Routes } from '@angular/router';

export const contractCalendarRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./calendar-page.js')).CalendarPage },
  { path: ':contractId', loadComponent: async () => (await import('./plan-page.js')).PlanPage },
];
