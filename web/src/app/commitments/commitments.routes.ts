import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./commitment-form-page.js')).CommitmentFormPage;

export const commitmentRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./commitments-page.js')).CommitmentsPage },
  { path: 'new', canMatch: [allowed('commitments:create')], loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./commitment-page.js')).CommitmentPage },
  { path: ':id/edit', canMatch: [allowed('commitments:update')], loadComponent: form },
];
