import { askedItems } from '@samsyn/domain/forms/asked-items';
import type { FormItem } from '@samsyn/domain/forms/form';
import { validateAnswers } from '@samsyn/domain/forms/validate-answers';
import { validateDefinition } from '@samsyn/domain/forms/validate-definition';
import { itemAnswers, itemForm, itemFrom, type PropertyContext, propertyPath, sectionAnswers, sectionForm, sectionFrom } from './properties.js';

const both = (text: string) => ({ sv: text, en: `${text} en` });
const choice: FormItem = {
  kind: 'choice',
  key: 'major',
  label: both('Större?'),
  required: true,
  options: [{ value: 'yes', label: both('Ja') }, { value: 'no', label: both('Nej') }],
};
const context: PropertyContext = {
  text: (key) => key,
  name: ({ sv }) => sv,
  sources: [{ value: 'A1', text: 'A1 Tillgänglighet' }],
  earlier: [choice],
};
const items: FormItem[] = [
  choice,
  { kind: 'number', key: 'up', label: both('Tid'), required: false, unit: '%', decimals: 2, min: '0', max: '99.5', source: 'A1', tolerance: { kind: 'relative', value: '0.5' } },
  { kind: 'text', key: 't', label: both('Text'), help: both('Hjälp'), required: true, maxLength: 20 },
  { kind: 'narrative', key: 'n', label: both('Text'), required: true, maxLength: 900, when: { item: 'major', is: 'equal', value: 'yes' } },
  { kind: 'date', key: 'd', label: both('Dag'), required: false, when: { item: 'major', is: 'answered' } },
  { kind: 'evidence', key: 'e', label: both('Filer'), required: false, maxFiles: 3 },
  { kind: 'declaration', key: 's', label: both('Sant'), required: true },
  { kind: 'table', key: 'rows', label: both('Rader'), required: false, maxRows: 9, columns: [
    { kind: 'number', key: 'h', label: both('Tid'), required: true, unit: 'h', decimals: 1 },
    { kind: 'choice', key: 'c', label: both('Val'), required: false, options: [{ value: 'Ja', label: { sv: 'Ja', en: 'Yes' } }, { value: 'Nej', label: { sv: 'Nej', en: 'No' } }] },
    { kind: 'date', key: 'd', label: both('Dag'), required: false },
  ] },
];

describe('the form by which a question is described', () => {
  it.each(items.map((item) => [item.kind, item] as const))('is sound for a %s, and describes the same again', (_, item) => {
    const form = itemForm(item, context);
    expect(validateDefinition(form)).toEqual([]);
    const answers = itemAnswers(item);
    const asked = askedItems(form, answers).flatMap((section) => section.items.map(({ key }) => key));
    const shown = Object.fromEntries(Object.entries(answers).filter(([key]) => asked.includes(key)));
    expect(validateAnswers(form, shown, { complete: false })).toEqual([]);
    expect(itemFrom(item, answers)).toEqual(item);
  });

  it('begins a comparison anew on another question, and asks for what its kind compares', () => {
    const item: FormItem = { kind: 'date', key: 'd', label: both('Dag'), required: false };
    const chosen = itemFrom(item, { ...itemAnswers(item), when_item: 'major', when_is: 'below', when_value: '9' });
    expect(chosen.when).toEqual({ item: 'major', is: 'answered' });
    const compared = itemFrom(chosen, { ...itemAnswers(chosen), when_is: 'equal', when_value: 'no' });
    expect(compared.when).toEqual({ item: 'major', is: 'equal', value: 'no' });
    expect(itemForm(compared, context).sections[0]?.items.find(({ key }) => key === 'when_value')).toMatchObject({ kind: 'choice' });
    expect(itemFrom(compared, { ...itemAnswers(compared), when_item: null }).when).toBeUndefined();
  });

  it('keeps what is no number as what it cannot be', () => {
    const [, up] = items;
    const changed = up && itemFrom(up, { ...itemAnswers(up), decimals: 'two', min: '1,5,2', source: null });
    expect(changed).toMatchObject({ decimals: -1, min: '1,5,2' });
    expect(changed).not.toHaveProperty('tolerance');
  });

  it('gives new options and columns keys of their own', () => {
    const options = itemFrom(choice, { ...itemAnswers(choice), options: [{ label_sv: 'Kanske' }] });
    expect(options).toMatchObject({ options: [{ value: 'option_1', label: { sv: 'Kanske', en: '' } }] });
    const table = items.at(-1) as FormItem;
    const columns = itemFrom(table, { ...itemAnswers(table), columns: [{ label_sv: 'Ny', kind: 'choice', choices: 'Ja / Yes; Nej' }] });
    expect(columns).toMatchObject({ columns: [{ key: 'column_1', kind: 'choice', required: false, options: [{ label: { sv: 'Ja', en: 'Yes' } }, { label: { sv: 'Nej', en: '' } }] }] });
  });

  it('describes a section in the same way', () => {
    const section = { key: 's', title: both('Slut'), help: both('Hjälp'), when: { item: 'major', is: 'answered' as const }, items: [] };
    expect(validateDefinition(sectionForm(section, context))).toEqual([]);
    expect(sectionFrom(section, sectionAnswers(section))).toEqual(section);
  });

  it('finds the field that a fault is in', () => {
    expect(['label.sv', 'tolerance.value', 'options.1.label.en', 'columns.0.key', 'when.item', 'maxLength'].map(propertyPath)).toEqual([
      ...['label_sv', 'tolerance_value', 'options.1.label_en', 'columns.0.key', 'when_item', 'max_length'],
    ]);
  });
});
