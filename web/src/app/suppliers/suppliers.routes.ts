import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const supplierRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./suppliers-page.js')).SuppliersPage },
  {
    path: 'new',
    canMatch: [allowed('suppliers:create')],
    loadComponent: async () => (await import('./supplier-form-page.js')).SupplierFormPage,
  },
  { path: ':id', loadComponent: async () => (await import('./supplier-page.js')).SupplierPage },
  {
    path: ':id/edit',
    canMatch: [allowed('suppliers:update')],
    loadComponent: async () => (await import('./supplier-form-page.js')).SupplierFormPage,
  },
];
