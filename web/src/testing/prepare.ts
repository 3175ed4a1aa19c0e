import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, type Routes } from '@angular/router';
import type { Role } from '@samsyn/domain/access/permissions';
import type { Me } from '../app/core/auth/session.js';
import { FETCH } from '../app/core/http/api-client.js';
import { EVENT_SOURCE } from '../app/core/realtime/live.js';
import { Language } from '../app/core/i18n/language.js';
import { provideLanguages } from '../app/core/i18n/provide-languages.js';
import { TRANSLOCO_LOADER } from '@jsverse/transloco';
import { FakeApi } from './fake-api.js';
import { FakeEventSource } from './fake-event-source.js';
import { FileTexts } from './file-texts.js';

/** The application's own services around a canned API, with Swedish on screen. */
export async function prepare(api = new FakeApi({}), routes: Routes = []): Promise<FakeApi> {
  localStorage.clear();
  TestBed.configureTestingModule({
    providers: [
      provideLanguages(),
      { provide: TRANSLOCO_LOADER, useClass: FileTexts },
      provideRouter(routes, withComponentInputBinding()),
      { provide: FETCH, useValue: api.fetch },
      { provide: EVENT_SOURCE, useValue: (address: string) => new FakeEventSource(address) },
    ],
  });
  await TestBed.inject(Language).start();
  return api;
}

export function someone(role: Role = 'administrator', organisations = ['nacka']): Me {
  return {
    user: { id: 'u1', email: 'eva@nacka.example', name: 'Eva Lindqvist', locale: 'sv' },
    memberships: organisations.map((slug) => ({
      organisationId: `o-${slug}`,
      slug,
      organisationName: `${slug} kommun`,
      zone: 'Europe/Stockholm',
      role,
      supplierId: role === 'vendor' ? 's1' : null,
    })),
  };
}
