import type { Routes } from '@angular/router';

export const resultRoutes: Routes = [
  { path: ':id', loadComponent: async () => (await import('./result-page.js')).ResultPage },
];
