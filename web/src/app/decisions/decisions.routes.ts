import type { Routes } from '@angular/router';

export const decisionRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./decisions-page.js')).DecisionsPage },
  { path: ':id', loadComponent: async () => (await import('./decision-page.js')).DecisionPage },
];
