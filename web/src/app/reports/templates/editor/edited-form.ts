import type { FormDefinition, FormItem, FormSection } from '@samsyn/domain/forms/form';

/** What can be asked, in the order it is offered. */
export const itemKinds = ['number', 'narrative', 'text', 'choice', 'date', 'table', 'evidence', 'declaration'] as const satisfies readonly FormItem['kind'][];

/** Where an item stands. */
export interface Place {
  readonly section: number;
  readonly item: number;
}

const empty = { sv: '', en: '' };

const beginnings: Record<FormItem['kind'], string> = {
  ...{ number: 'figure', text: 'text', narrative: 'text', choice: 'choice', date: 'date' },
  ...{ table: 'table', evidence: 'files', declaration: 'declaration' },
};

/** `figure_3`: the first of its beginning that nothing else is called. */
function freeKey(taken: readonly string[], beginning: string): string {
  let number = 1;
  while (taken.includes(`${beginning}_${number}`)) number += 1;
  return `${beginning}_${number}`;
}

function newItem(kind: FormItem['kind'], key: string): FormItem {
  const asked = { key, label: empty, required: true };
  switch (kind) {
    case 'number':
      return { kind, ...asked, unit: '', decimals: 0 };
    case 'text':
      return { kind, ...asked, maxLength: 200 };
    case 'narrative':
      return { kind, ...asked, maxLength: 5000 };
    case 'choice':
      return {
        kind,
        ...asked,
        options: [
          { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
          { value: 'no', label: { sv: 'Nej', en: 'No' } },
        ],
      };
    case 'table':
      return {
        kind,
        ...asked,
        required: false,
        maxRows: 50,
        columns: [{ kind: 'text', key: 'column_1', label: empty, required: true, maxLength: 200 }],
      };
    case 'evidence':
      return { kind, ...asked, required: false, maxFiles: 10 };
    default:
      return { kind, ...asked };
  }
}

const replaced = <T>(list: readonly T[], index: number, ...by: T[]): T[] => [...list.slice(0, index), ...by, ...list.slice(index + 1)];

function swapped<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const [one, other] = [list[index], list[index + by]];
  if (one === undefined || other === undefined) return [...list];
  return list.map((each) => (each === one ? other : each === other ? one : each));
}

/** Every key that an item has. */
export const itemKeys = ({ sections }: FormDefinition): string[] => sections.flatMap(({ items }) => items.map(({ key }) => key));

export const itemAt = ({ sections }: FormDefinition, { section, item }: Place): FormItem | undefined => sections[section]?.items[item];

/** What a condition at a place may name: the items before it. */
export function itemsBefore({ sections }: FormDefinition, { section, item }: Place): FormItem[] {
  return [...sections.slice(0, section).flatMap(({ items }) => items), ...(sections[section]?.items.slice(0, item) ?? [])];
}

export function withSection({ sections }: FormDefinition): FormDefinition {
  const key = freeKey(sections.map((section) => section.key), 'section');
  return { sections: [...sections, { key, title: empty, items: [] }] };
}

export const withSectionAs = ({ sections }: FormDefinition, index: number, section: FormSection): FormDefinition => ({
  sections: replaced(sections, index, section),
});

export const withoutSection = ({ sections }: FormDefinition, index: number): FormDefinition => ({
  sections: sections.filter((_, at) => at !== index),
});

export const withSectionMoved = ({ sections }: FormDefinition, index: number, by: -1 | 1): FormDefinition => ({
  sections: swapped(sections, index, by),
});

const withItems = (definition: FormDefinition, index: number, change: (items: readonly FormItem[]) => FormItem[]): FormDefinition => ({
  sections: definition.sections.map((section, at) => (at === index ? { ...section, items: change(section.items) } : section)),
});

export const withItem = (definition: FormDefinition, section: number, kind: FormItem['kind']): FormDefinition =>
  withItems(definition, section, (items) => [...items, newItem(kind, freeKey(itemKeys(definition), beginnings[kind]))]);

export const withItemAs = (definition: FormDefinition, { section, item }: Place, changed: FormItem): FormDefinition =>
  withItems(definition, section, (items) => replaced(items, item, changed));

export const withoutItem = (definition: FormDefinition, { section, item }: Place): FormDefinition =>
  withItems(definition, section, (items) => items.filter((_, at) => at !== item));

/** Where an item comes to stand a step up or down: past its section's end it enters the next one. */
export function movedPlace({ sections }: FormDefinition, { section, item }: Place, by: -1 | 1): Place | null {
  const next = item + by;
  if (next >= 0 && next < (sections[section]?.items.length ?? 0)) return { section, item: next };
  const neighbour = sections[section + by];
  if (!neighbour) return null;
  return { section: section + by, item: by === 1 ? 0 : neighbour.items.length };
}

export function withItemMoved(definition: FormDefinition, from: Place, by: -1 | 1): FormDefinition {
  const moved = itemAt(definition, from);
  const to = movedPlace(definition, from, by);
  if (!moved || !to) return definition;
  return withItems(withoutItem(definition, from), to.section, (items) => [...items.slice(0, to.item), moved, ...items.slice(to.item)]);
}
