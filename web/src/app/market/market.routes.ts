import type { Routes } from '@angular/router';

export const marketRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./market-page.js')).MarketPage },
  { path: 'procurements/:id', loadComponent: async () => (await import('./procurement-page.js')).ProcurementPage },
  { path: 'actors/:id', loadComponent: async () => (await import('./actor-page.js')).ActorPage },
  { path: 'dialogues/:id', loadComponent: async () => (await import('./dialogue-page.js')).DialoguePage },
];
