import type { Routes } from '@angular/router';

export const creditRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./credits-page.js')).CreditsPage },
  { path: 'statements', loadComponent: async () => (await import('./statements-page.js')).StatementsPage },
  { path: 'statements/:id', loadComponent: async () => (await import('./statement-page.js')).StatementPage },
  { path: ':id', loadComponent: async () => (await import('./credit-page.js')).CreditPage },
];
