import type { Routes } from '@angular/router';

export const innovationFundRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./funds-page.js')).FundsPage },
  { path: ':id', loadComponent: async () => (await import('./fund-page.js')).FundPage },
];
