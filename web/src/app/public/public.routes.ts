import type { Routes } from '@angular/router';

export const publicRoutes: Routes = [
  { path: 'quality', loadComponent: async () => (await import('./quality-page.js')).PublicQualityPage },
  { path: 'status', loadComponent: async () => (await import('./status-page.js')).PublicStatusPage },
];
