import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const outageForm = async () => (await import('./outages/outage-form-page.js')).OutageFormPage;
const maintenanceForm = async () =>
  (await import('./maintenance-windows/maintenance-form-page.js')).MaintenanceFormPage;

export const evidenceRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'outages' },
  { path: 'outages', loadComponent: async () => (await import('./outages/outages-page.js')).OutagesPage },
  { path: 'outages/new', canMatch: [allowed('outages:create')], loadComponent: outageForm },
  { path: 'outages/:id', loadComponent: async () => (await import('./outages/outage-page.js')).OutagePage },
  { path: 'outages/:id/edit', canMatch: [allowed('outages:update')], loadComponent: outageForm },
  {
    path: 'maintenance-windows',
    loadComponent: async () =>
      (await import('./maintenance-windows/maintenance-windows-page.js')).MaintenanceWindowsPage,
  },
  {
    path: 'maintenance-windows/new',
    canMatch: [allowed('maintenance-windows:create')],
    loadComponent: maintenanceForm,
  },
  {
    path: 'maintenance-windows/:id',
    loadComponent: async () => (await import('./maintenance-windows/maintenance-window-page.js')).MaintenanceWindowPage,
  },
  {
    path: 'maintenance-windows/:id/edit',
    canMatch: [allowed('maintenance-windows:update')],
    loadComponent: maintenanceForm,
  },
  {
    path: 'import',
    canMatch: [allowed('outages:create')],
    loadComponent: async () => (await import('./import/evidence-import-page.js')).EvidenceImportPage,
  },
  {
    path: 'measurement-series',
    loadComponent: async () => (await import('./measurement-series/series-list-page.js')).SeriesListPage,
  },
  {
    path: 'measurement-series/:id',
    loadComponent: async () => (await import('./measurement-series/series-page.js')).SeriesPage,
  },
];
