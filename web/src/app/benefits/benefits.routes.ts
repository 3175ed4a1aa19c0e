import type { Routes } from '@angular/router';

const form = async () => (await import('./benefit-form-page.js')).BenefitFormPage;

export const benefitRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./benefits-page.js')).BenefitsPage },
  { path: 'new', loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./benefit-page.js')).BenefitPage },
  { path: ':id/edit', loadComponent: form },
];
