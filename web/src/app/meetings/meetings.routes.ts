import type { Routes } from '@angular/router';
import { allowed } from '../core/auth/guards.js';

export const meetingRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./meetings-page.js')).MeetingsPage },
  { path: 'new', canMatch: [allowed('meetings:create')], loadComponent: async () => (await import('./new-meeting-page.js')).NewMeetingPage },
  { path: ':id', loadComponent: async () => (await import('./meeting-page.js')).MeetingPage },
];
