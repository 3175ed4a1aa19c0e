import type { Routes } from '@angular/router';

export const assessmentRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./assessments-page.js')).AssessmentsPage },
  { path: ':id', loadComponent: async () => (await import('./assessment-page.js')).AssessmentPage },
];
