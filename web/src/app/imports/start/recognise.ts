import type { ImportPreset } from '../import.js';

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The preset that most of a file's columns speak for; null where none has its number and its time. */
export function recognise(columns: readonly string[], presets: readonly ImportPreset[]): string | null {
  const present = new Set(columns.map(plain));
  const ranked = presets
    .map((preset) => {
      const has = (field: string) => (preset.columns[field] ?? []).some((name) => present.has(plain(name)));
      const fits =
        has('externalId') && (preset.columns['eventAt'] ? has('eventAt') : has('openedAt')) && has('group');
      const known = Object.keys(preset.columns).filter(has).length;
      return { key: preset.key, known: fits ? known : 0 };
    })
    .toSorted((one, other) => other.known - one.known);
  return ranked[0] && ranked[0].known > 0 ? ranked[0].key : null;
}
