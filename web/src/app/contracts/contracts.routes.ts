import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const contractRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./contracts-page.js')).ContractsPage },
  {
    path: 'new',
    canMatch: [allowed('contracts:create')],
    loadComponent: async () => (await import('./contract-form-page.js')).ContractFormPage,
  },
  {
    path: 'ocds',
    canMatch: [allowed('contracts:create')],
    loadComponent: async () => (await import('./ocds-page.js')).OcdsPage,
  },
  { path: ':id', loadComponent: async () => (await import('./contract-page.js')).ContractPage },
  {
    path: ':id/amend',
    canMatch: [allowed('contracts:update')],
    loadComponent: async () => (await import('./amendment-page.js')).AmendmentPage,
  },
  {
    path: ':id/edit',
    canMatch: [allowed('contracts:update')],
    loadComponent: async () => (await import('./contract-form-page.js')).ContractFormPage,
  },
];
