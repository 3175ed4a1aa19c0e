import type { Routes } from '@angular/router';

export const caseRoutes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: async () => (await import('./cases-page.js')).CasesPage },
  { path: 'disclosures', loadComponent: async () => (await import('./disclosures-page.js')).DisclosuresPage },
  { path: 'verify', loadComponent: async () => (await import('./verify-page.js')).VerifyPage },
  { path: ':id', loadComponent: async () => (await import('./case-page.js')).CasePage },
];
