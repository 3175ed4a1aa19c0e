import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const costRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./overview/costs-page.js')).CostsPage },
  { path: 'invoices', loadComponent: async () => (await import('./invoices/invoices-page.js')).InvoicesPage },
  { path: 'invoices/:id', loadComponent: async () => (await import('./invoices/invoice-page.js')).InvoicePage },
  { path: 'claims', loadComponent: async () => (await import('./claims/claims-page.js')).ClaimsPage },
  { path: 'ledger-suppliers', loadComponent: async () => (await import('./suppliers/ledger-suppliers-page.js')).LedgerSuppliersPage },
  { path: 'imports', loadComponent: async () => (await import('./import/ledger-imports-page.js')).LedgerImportsPage },
  {
    path: 'imports/new',
    canMatch: [allowed('costs:import')],
    loadComponent: async () => (await import('./import/start-ledger-page.js')).StartLedgerPage,
  },
  { path: 'imports/:id', loadComponent: async () => (await import('./import/ledger-import-page.js')).LedgerImportPage },
];
