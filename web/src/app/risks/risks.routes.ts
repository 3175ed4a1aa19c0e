import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./risk-form-page.js')).RiskFormPage;

export const riskRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./risks-page.js')).RisksPage },
  { path: 'new', canMatch: [allowed('risks:create')], loadComponent: form },
  { path: 'concentration', loadComponent: async () => (await import('./concentration-page.js')).ConcentrationPage },
  { path: 'exit', loadComponent: async () => (await import('./exits-page.js')).ExitsPage },
  { path: 'exit/:contractId', loadComponent: async () => (await import('./exit-page.js')).ExitPage },
  { path: ':id', loadComponent: async () => (await import('./risk-page.js')).RiskPage },
  { path: ':id/edit', canMatch: [allowed('risks:update')], loadComponent: form },
];
