import { computed, inject, type Signal } from '@angular/core';
import { AuthStore } from '../core/auth/auth.store.js';
import { Language } from '../core/i18n/language.js';
import type { Crumb } from '../shared/page-header/page-header.js';

/** The way up from a page of the settings; for those who may not go to the settings there is none. */
export function settingsCrumbs(...below: (() => Crumb)[]): Signal<readonly Crumb[]> {
  const auth = inject(AuthStore);
  const language = inject(Language);
  return computed(() => {
    const settings = { text: language.text('places.settings'), link: '/settings' };
    return [...(auth.can('users:read') ? [settings] : []), ...below.map((crumb) => crumb())];
  });
}
