import { inject } from '@angular/core';
import { Router, type CanActivateFn, type CanMatchFn, type Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';
import { latest, Periods } from './periods.js';

/** The address always names the month, so that what is sent to a colleague still shows the same one later. */
const toLatest: CanActivateFn = async () => {
  const router = inject(Router);
  const newest = latest(await inject(Periods).load());
  return newest ? router.createUrlTree(['/scorecards', newest.period]) : true;
};

/** Anything else in a month's place, such as a page somebody may not see, is no page. */
const isMonth: CanMatchFn = (_, [first]) => /^\d{4}-(0[1-9]|1[0-2])$/.test(first?.path ?? '');

const scorecard = async () => (await import('./scorecard-page.js')).ScorecardPage;
const supplier = async () => (await import('./supplier-page.js')).SupplierPage;
const subject = async () => (await import('./subjects/subject-page.js')).SubjectPage;

export const scorecardRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [toLatest],
    loadComponent: async () => (await import('./nothing-yet-page.js')).NothingYetPage,
  },
  { path: 'objections', loadComponent: async () => (await import('./statements/objections-page.js')).ObjectionsPage },
  { path: 'compare', loadComponent: async () => (await import('./compare/compare-page.js')).ComparePage },
  {
    path: 'models',
    canMatch: [allowed('score-models:read')],
    loadComponent: async () => (await import('./models/models-page.js')).ScoreModelsPage,
  },
  {
    path: 'models/:id',
    canMatch: [allowed('score-models:read')],
    loadComponent: async () => (await import('./models/model-page.js')).ScoreModelPage,
  },
  {
    path: 'models/:id/edit',
    canMatch: [allowed('score-models:update')],
    loadComponent: async () => (await import('./models/model-form-page.js')).ScoreModelFormPage,
  },
  { path: 'recorded-values', loadComponent: async () => (await import('./recorded-values/recorded-values-page.js')).RecordedValuesPage },
  { path: 'recorded-values/:id', loadComponent: async () => (await import('./recorded-values/recorded-value-page.js')).RecordedValuePage },
  { path: 'adjustments', loadComponent: async () => (await import('./adjustments/adjustments-page.js')).AdjustmentsPage },
  { path: 'closes', canMatch: [allowed('periods:read')], loadComponent: async () => (await import('./closes/closes-page.js')).ClosesPage },
  { path: 'closes/:period', canMatch: [allowed('periods:read')], loadComponent: async () => (await import('./closes/close-page.js')).ClosePage },
  {
    path: 'closes/:period/restatements/:version',
    canMatch: [allowed('periods:read')],
    loadComponent: async () => (await import('./closes/restatement-page.js')).RestatementPage,
  },
  { path: ':period', canMatch: [isMonth], loadComponent: scorecard },
  { path: ':period/suppliers/:supplierId', canMatch: [isMonth], loadComponent: supplier },
  { path: ':period/towers/:subjectId', canMatch: [isMonth], data: { kind: 'tower' }, loadComponent: subject },
  { path: ':period/contracts/:subjectId', canMatch: [isMonth], data: { kind: 'contract' }, loadComponent: subject },
  { path: ':period/organisation', canMatch: [isMonth], data: { kind: 'organisation', subjectId: 'organisation' }, loadComponent: subject },
];
