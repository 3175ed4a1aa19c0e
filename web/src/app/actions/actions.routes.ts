import type { Routes } from '@angular/router';

export const actionRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./actions-page.js')).ActionsPage },
  { path: ':id', loadComponent: async () => (await import('./action-page.js')).ActionPage },
];
