import type { Routes } from '@angular/router';
import { allowed } from '../../core/auth/guards.js';

const form = async () => (await import('./template-form-page.js')).TemplateFormPage;

export const templateRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./templates-page.js')).TemplatesPage },
  { path: 'new', canMatch: [allowed('report-templates:create')], loadComponent: form },
  { path: ':id', loadComponent: async () => (await import('./template-page.js')).TemplatePage },
  { path: ':id/schedule', canMatch: [allowed('report-templates:update')], loadComponent: form },
  {
    path: ':id/edit',
    canMatch: [allowed('report-templates:update')],
    loadComponent: async () => (await import('./editor/editor-page.js')).EditorPage,
  },
  { path: ':id/versions/:versionId', loadComponent: async () => (await import('./version-page.js')).TemplateVersionPage },
];
