import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const form = async () => (await import('./round-form-page.js')).RoundFormPage;
const questionnaire = async () => (await import('./questionnaire-page.js')).QuestionnairePage;

export const surveyRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./rounds-page.js')).RoundsPage },
  { path: 'new', canMatch: [allowed('surveys:create')], loadComponent: form },
  { path: 'questionnaires', canMatch: [allowed('surveys:update')], loadComponent: async () => (await import('./questionnaires-page.js')).QuestionnairesPage },
  { path: 'questionnaires/new', canMatch: [allowed('surveys:create')], loadComponent: questionnaire },
  { path: 'questionnaires/:id', canMatch: [allowed('surveys:update')], loadComponent: questionnaire },
  { path: ':id', loadComponent: async () => (await import('./round-page.js')).RoundPage },
  { path: ':id/edit', canMatch: [allowed('surveys:update')], loadComponent: form },
  { path: ':id/answer', canMatch: [allowed('surveys:respond')], loadComponent: async () => (await import('./answer-page.js')).AnswerPage },
  { path: ':id/results', loadComponent: async () => (await import('./results-page.js')).ResultsPage },
];
