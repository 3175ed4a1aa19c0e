import type { Routes } from '@angular/router';

export const orderRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./orders-page.js')).OrdersPage },
  { path: ':id', loadComponent: async () => (await import('./order-page.js')).OrderPage },
];
