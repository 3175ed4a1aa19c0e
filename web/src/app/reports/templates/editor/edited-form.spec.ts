import type { FormDefinition } from '@samsyn/domain/forms/form';
import { itemKinds, itemsBefore, movedPlace, withItem, withItemMoved, withoutItem, withoutSection, withSection, withSectionMoved } from './edited-form.js';

const label = { sv: 'a', en: 'a' };
const form: FormDefinition = {
  sections: [
    { key: 'one', title: label, items: [{ kind: 'date', key: 'a', label, required: false }, { kind: 'date', key: 'b', label, required: false }] },
    { key: 'two', title: label, items: [{ kind: 'date', key: 'c', label, required: false }] },
  ],
};
const keys = ({ sections }: FormDefinition) => sections.map(({ items }) => items.map(({ key }) => key).join(''));

describe('a form that is being written', () => {
  it('moves an item within its section and, past its end, into the next one', () => {
    expect(keys(withItemMoved(form, { section: 0, item: 0 }, 1))).toEqual(['ba', 'c']);
    expect(keys(withItemMoved(form, { section: 0, item: 1 }, 1))).toEqual(['a', 'bc']);
    expect(keys(withItemMoved(form, { section: 1, item: 0 }, -1))).toEqual(['abc', '']);
    expect(movedPlace(form, { section: 0, item: 0 }, -1)).toBeNull();
    expect(movedPlace(form, { section: 1, item: 0 }, 1)).toBeNull();
    expect(withItemMoved(form, { section: 0, item: 0 }, -1)).toBe(form);
  });

  it('adds every kind under a key of its own, and takes away', () => {
    const all = itemKinds.reduce((made, kind) => withItem(made, 1, kind), form);
    const added = all.sections[1]?.items.map(({ key }) => key) ?? [];
    expect(added).toEqual(['c', 'figure_1', 'text_1', 'text_2', 'choice_1', 'date_1', 'table_1', 'files_1', 'declaration_1']);
    expect(keys(withoutItem(form, { section: 0, item: 0 }))).toEqual(['b', 'c']);
  });

  it('adds, moves and takes away sections', () => {
    expect(withSection(withSection(form)).sections.map(({ key }) => key)).toEqual(['one', 'two', 'section_1', 'section_2']);
    expect(keys(withSectionMoved(form, 1, -1))).toEqual(['c', 'ab']);
    expect(keys(withSectionMoved(form, 1, 1))).toEqual(['ab', 'c']);
    expect(keys(withoutSection(form, 0))).toEqual(['c']);
  });

  it('knows what a condition may name', () => {
    expect(itemsBefore(form, { section: 1, item: 0 }).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(itemsBefore(form, { section: 0, item: 1 }).map(({ key }) => key)).toEqual(['a']);
  });
});
