import type { Routes } from '@angular/router';

export const changeRequestRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./change-requests-page.js')).ChangeRequestsPage },
  { path: 'rate-cards', loadComponent: async () => (await import('./rate-cards-page.js')).RateCardsPage },
  { path: ':id', loadComponent: async () => (await import('./change-request-page.js')).ChangeRequestPage },
];
