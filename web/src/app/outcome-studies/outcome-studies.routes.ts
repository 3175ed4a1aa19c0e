import type { Routes } from '@angular/router';

export const outcomeStudyRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./outcome-studies-page.js')).OutcomeStudiesPage },
  { path: ':id', loadComponent: async () => (await import('./outcome-study-page.js')).OutcomeStudyPage },
];
