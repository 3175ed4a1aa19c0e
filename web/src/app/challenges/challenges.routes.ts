import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./challenge-form-page.js')).ChallengeFormPage;

export const challengeRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./challenges-page.js')).ChallengesPage },
  { path: 'new', canMatch: [allowed('challenges:create')], loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./challenge-page.js')).ChallengePage },
  { path: ':id/edit', canMatch: [allowed('challenges:update')], loadComponent: form },
];
