import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const innovationFundRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./funds-page.js')).FundsPage },
  { path: ':id', loadComponent: async () => (await import('./fund-page.js')).FundPage },
  { path: ':id/edit', canMatch: [allowed('innovation-funds:update')], loadComponent: async () => (await import('./fund-form-page.js')).FundFormPage },
];
