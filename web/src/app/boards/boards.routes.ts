import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./board-form-page.js')).BoardFormPage;

export const boardRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./boards-page.js')).BoardsPage },
  { path: 'new', canMatch: [allowed('boards:create')], loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./board-page.js')).BoardPage },
  { path: ':id/edit', canMatch: [allowed('boards:update')], loadComponent: form },
];
