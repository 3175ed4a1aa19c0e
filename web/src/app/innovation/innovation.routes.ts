import type { Routes } from '@angular/router';

export const innovationRoutes: Routes = [{ path: '', loadComponent: async () => (await import('./account-page.js')).AccountPage }];
