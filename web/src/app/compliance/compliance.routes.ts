import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./item-form-page.js')).ItemFormPage;

export const complianceRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./compliance-page.js')).CompliancePage },
  { path: 'new', canMatch: [allowed('compliance:create')], loadComponent: form },
  { path: 'subprocessors', loadComponent: async () => (await import('./subprocessors-page.js')).SubprocessorsPage },
  { path: 'subprocessors/:id', loadComponent: async () => (await import('./subprocessor-page.js')).SubprocessorPage },
  { path: ':id', loadComponent: async () => (await import('./item-page.js')).ItemPage },
  { path: ':id/edit', canMatch: [allowed('compliance:update')], loadComponent: form },
];
