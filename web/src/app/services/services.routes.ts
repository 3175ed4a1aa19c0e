import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const serviceForm = async () => (await import('./service-form-page.js')).ServiceFormPage;
const componentForm = async () => (await import('./components/component-form-page.js')).ComponentFormPage;

export const serviceRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./services-page.js')).ServicesPage },
  { path: 'new', canMatch: [allowed('services:create')], loadComponent: serviceForm },
  {
    path: 'components',
    loadComponent: async () => (await import('./components/components-page.js')).ComponentsPage,
  },
  { path: 'components/new', canMatch: [allowed('services:create')], loadComponent: componentForm },
  {
    path: 'components/:id',
    loadComponent: async () => (await import('./components/component-page.js')).ComponentPage,
  },
  { path: 'components/:id/edit', canMatch: [allowed('services:update')], loadComponent: componentForm },
  { path: ':id', loadComponent: async () => (await import('./service-page.js')).ServicePage },
  { path: ':id/edit', canMatch: [allowed('services:update')], loadComponent: serviceForm },
];
