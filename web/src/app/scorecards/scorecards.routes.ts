import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { latest, Periods } from './periods.js';

/** The address always names the month, so that what is sent to a colleague still shows the same one later. */
const toLatest: CanActivateFn = async () => {
  const router = inject(Router);
  const newest = latest(await inject(Periods).load());
  return newest ? router.createUrlTree(['/scorecards', newest.period]) : true;
};

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
  { path: ':period', loadComponent: scorecard },
  { path: ':period/suppliers/:supplierId', loadComponent: supplier },
  { path: ':period/towers/:subjectId', data: { kind: 'tower' }, loadComponent: subject },
  { path: ':period/contracts/:subjectId', data: { kind: 'contract' }, loadComponent: subject },
  { path: ':period/organisation', data: { kind: 'organisation' }, loadComponent: subject },
];
