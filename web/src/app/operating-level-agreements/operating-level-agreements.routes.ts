import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./agreement-form-page.js')).AgreementFormPage;

export const operatingLevelAgreementRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./agreements-page.js')).AgreementsPage },
  { path: 'new', canMatch: [allowed('operating-level-agreements:create')], loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./agreement-page.js')).AgreementPage },
  { path: ':id/edit', canMatch: [allowed('operating-level-agreements:update')], loadComponent: form },
];
