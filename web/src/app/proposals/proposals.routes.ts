import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./proposal-form-page.js')).ProposalFormPage;

export const proposalRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./proposals-page.js')).ProposalsPage },
  { path: 'new', loadComponent: form },
  { path: 'to-score', canMatch: [allowed('proposals:evaluate')], loadComponent: async () => (await import('./to-score-page.js')).ToScorePage },
  { path: 'terms', loadComponent: async () => (await import('./terms-page.js')).TermsPage },
  { path: ':id', loadComponent: async () => (await import('./proposal-page.js')).ProposalPage },
  { path: ':id/edit', loadComponent: form },
];
