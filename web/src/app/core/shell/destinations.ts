import { computed, inject, Service } from '@angular/core';
import { AuthStore } from '../auth/auth.store.js';
import type { IconName } from '../../shared/icons/icon-paths.js';
import { Language } from '../i18n/language.js';
import { governanceGroups } from '../../shared/sections/governance-sections.js';
import { innovationSections } from '../../shared/sections/innovation-sections.js';
import { Places } from './places.js';

export interface Destination {
  text: string;
  icon: IconName;
  path: string;
}

const iconOf = (path: string): IconName => (path.startsWith('/innovation') ? 'innovation' : 'governance');

/** What the command palette can reach: the user's places with their pages and the pages that belong to everybody. */
@Service()
export class Destinations {
  private readonly auth = inject(AuthStore);
  private readonly language = inject(Language);
  private readonly places = inject(Places);

  readonly all = computed<Destination[]>(() => {
    if (!this.auth.signedIn()) return [];
    const places = this.places.open().map(({ name, icon }) => {
      return { text: this.language.text('places.' + name), icon, path: `/${name}` };
    });
    const sections = [...innovationSections, ...governanceGroups.flatMap((group) => group.sections)]
      .filter(({ path, permission }) => this.auth.can(permission) && !places.some((place) => place.path === path))
      .map(({ name, path }) => ({ text: this.language.text('sections.' + name), icon: iconOf(path), path }));
    return [
      ...places,
      ...sections,
      { text: this.language.text('account.title'), icon: 'user', path: '/account' },
      { text: this.language.text('accessibility.title'), icon: 'info', path: '/accessibility' },
    ];
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** Those whose words start as typed first, then those that hold it anywhere; å, ä and ö may be typed plain. */
export function matching(destinations: readonly Destination[], typed: string): Destination[] {
  const wanted = plain(typed.trim());
  const rank = ({ text }: Destination): number => {
    const offered = plain(text);
    if (offered.split(/\s+/).some((word) => word.startsWith(wanted))) return 0;
    return offered.includes(wanted) ? 1 : 2;
  };
  return destinations
    .map((destination) => ({ destination, rank: rank(destination) }))
    .filter((one) => one.rank < 2)
    .sort((one, other) => one.rank - other.rank)
    .map(({ destination }) => destination);
}
