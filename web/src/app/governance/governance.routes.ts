import type { Routes } from '@angular/router';

export const governanceRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./governance-page.js')).GovernancePage },
];
