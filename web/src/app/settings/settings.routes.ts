import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

const calendarForm = async () => (await import('./calendars/calendar-form-page.js')).CalendarFormPage;

export const settingsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canMatch: [allowed('users:read')],
    loadComponent: async () => (await import('./settings-page.js')).SettingsPage,
  },
  // Whoever reads no more than the calendars finds those.
  { path: '', pathMatch: 'full', redirectTo: 'calendars' },
  {
    path: 'organisation',
    canMatch: [allowed('organisations:update')],
    loadComponent: async () => (await import('./organisation/organisation-page.js')).OrganisationPage,
  },
  {
    path: 'personal-data',
    canMatch: [allowed('personal-data:read')],
    loadComponent: async () => (await import('./personal-data/personal-data-page.js')).PersonalDataPage,
  },
  {
    path: 'personal-data/retention',
    canMatch: [allowed('personal-data:read')],
    loadComponent: async () => (await import('./personal-data/retention-page.js')).RetentionPage,
  },
  {
    path: 'personal-data/erasures',
    canMatch: [allowed('personal-data:read')],
    loadComponent: async () => (await import('./personal-data/erasures-page.js')).ErasuresPage,
  },
  {
    path: 'publication',
    canMatch: [allowed('quality-indicators:read')],
    loadComponent: async () => (await import('./publication/publication-page.js')).PublicationPage,
  },
  {
    path: 'cases',
    canMatch: [allowed('organisations:update')],
    loadComponent: async () => (await import('./cases/case-classification-page.js')).CaseClassificationPage,
  },
  {
    path: 'towers',
    canMatch: [allowed('users:read')],
    loadComponent: async () => (await import('./towers/towers-page.js')).TowersPage,
  },
  {
    path: 'people',
    canMatch: [allowed('users:read')],
    loadComponent: async () => (await import('./people/people-page.js')).PeoplePage,
  },
  {
    path: 'teams',
    canMatch: [allowed('team-mappings:read')],
    loadComponent: async () => (await import('./teams/teams-page.js')).TeamsPage,
  },
  {
    path: 'api-tokens',
    canMatch: [allowed('api-tokens:read')],
    loadComponent: async () => (await import('./api-tokens/api-tokens-page.js')).ApiTokensPage,
  },
  {
    path: 'integrations',
    canMatch: [allowed('integrations:read')],
    loadComponent: async () => (await import('./integrations/integrations-page.js')).IntegrationsPage,
  },
  {
    path: 'integrations/:id',
    canMatch: [allowed('integrations:read')],
    loadComponent: async () => (await import('./integrations/integration-page.js')).IntegrationPage,
  },
  {
    path: 'webhooks',
    canMatch: [allowed('webhooks:read')],
    loadComponent: async () => (await import('./webhooks/webhooks-page.js')).WebhooksPage,
  },
  {
    path: 'webhooks/:id',
    canMatch: [allowed('webhooks:read')],
    loadComponent: async () => (await import('./webhooks/webhook-page.js')).WebhookPage,
  },
  { path: 'score-models', redirectTo: '/scorecards/models' },
  {
    path: 'score-statements',
    canMatch: [allowed('scorecards:update')],
    loadComponent: async () => (await import('./score-statements/score-statements-page.js')).ScoreStatementsPage,
  },
  {
    path: 'mail',
    canMatch: [allowed('mail:read')],
    loadComponent: async () => (await import('./mail/mail-page.js')).MailPage,
  },
  {
    path: 'calendars',
    loadComponent: async () => (await import('./calendars/calendars-page.js')).CalendarsPage,
  },
  { path: 'calendars/new', canMatch: [allowed('service-calendars:create')], loadComponent: calendarForm },
  {
    path: 'calendars/:id',
    loadComponent: async () => (await import('./calendars/calendar-page.js')).CalendarPage,
  },
  {
    path: 'calendars/:id/edit',
    canMatch: [allowed('service-calendars:update')],
    loadComponent: calendarForm,
  },
];
