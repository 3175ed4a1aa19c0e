import type { Routes } from '@angular/router';

export const overviewRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./overview-page.js')).OverviewPage },
];
