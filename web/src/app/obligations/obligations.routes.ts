import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./obligation-form-page.js')).ObligationFormPage;

export const obligationRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./obligations-page.js')).ObligationsPage },
  { path: 'new', canMatch: [allowed('obligations:create')], loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./obligation-page.js')).ObligationPage },
  { path: ':id/edit', canMatch: [allowed('obligations:update')], loadComponent: form },
];
