import { computed, inject, type Signal } from '@angular/core';
import { Language } from '../../core/i18n/language.js';
import type { Crumb } from '../../shared/page-header/page-header.js';

/** The way to a page about what scores are made by; `more` are those between. Call in an injection context. */
export function scoreCrumbs(more: () => readonly Crumb[] = () => []): Signal<Crumb[]> {
  const language = inject(Language);
  return computed(() => [{ text: language.text('places.scorecards'), link: '/scorecards' }, ...more()]);
}
