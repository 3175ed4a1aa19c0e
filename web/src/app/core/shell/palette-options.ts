import type { components } from '@samsyn/api-client';
import type { IconName } from '../../shared/icons/icon-paths.js';
import type { Destination } from './destinations.js';

type Schemas = components['schemas'];

/** One line of the palette. */
export interface PaletteOption {
  text: string;
  /** What kind of thing it is, where the text does not say it. */
  kind: string;
  icon: IconName;
  path: string;
}

export interface PaletteGroup {
  /** The key of its heading in `palette`. */
  name: 'recent' | 'pages' | 'found';
  options: PaletteOption[];
}

/** So many pages stand above what was found. */
const mostPages = 5;

const page = ({ text, icon, path }: Destination): PaletteOption => ({ text, kind: '', icon, path });

const item = (name: (kind: string) => string) => ({ title, kind, link }: Pick<Schemas['FoundItemDto'], 'title' | 'kind' | 'link'>): PaletteOption =>
  ({ text: title, kind: name(kind), icon: 'arrow-right', path: link });

/** What the palette offers: before anything is typed, what was seen last and every page; then pages and what was found. */
export function paletteGroups(
  typed: string,
  pages: readonly Destination[],
  recent: readonly Schemas['RecentItemDto'][],
  found: readonly Schemas['FoundItemDto'][],
  name: (kind: string) => string,
): PaletteGroup[] {
  const groups: PaletteGroup[] = typed === ''
    ? [{ name: 'recent', options: recent.slice(0, mostPages).map(item(name)) }, { name: 'pages', options: pages.map(page) }]
    : [{ name: 'pages', options: pages.slice(0, mostPages).map(page) }, { name: 'found', options: found.slice(0, 12).map(item(name)) }];
  return groups.filter(({ options }) => options.length > 0);
}
