import type { Routes } from '@angular/router';

export const sourcingRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./sourcing-page.js')).SourcingPage },
  { path: ':id', loadComponent: async () => (await import('./service-sourcing-page.js')).ServiceSourcingPage },
];
