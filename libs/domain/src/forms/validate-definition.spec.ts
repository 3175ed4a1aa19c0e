import fc from 'fast-check';
import { monthlyReport } from './forms.testing.js';
import { isDefinition, validateDefinition } from './validate-definition.js';

const both = { sv: 'a', en: 'b' };
const text = { kind: 'text', key: 'a', label: both, required: true, maxLength: 10 };
const number = { kind: 'number', key: 'n', label: both, required: false, unit: '%', decimals: 2 };
const date = { kind: 'date', key: 'd', label: both, required: false };
const option = { value: 'yes', label: both };
const choice = { kind: 'choice', key: 'c', label: both, required: false, options: [option] };
const table = { kind: 'table', key: 't', label: both, required: false, maxRows: 5, columns: [{ ...text }] };
const form = (...items: unknown[]) => ({ sections: [{ key: 's', title: both, items }] });
const found = (input: unknown) => validateDefinition(input).map(({ path, code }) => `${path} ${code}`);
const at = (path: string) => `sections.0.items.${path}`;

describe('the definition of a form', () => {
  it('says nothing about a sound one', () => {
    expect(validateDefinition(monthlyReport)).toEqual([]);
    expect(isDefinition(monthlyReport)).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['no form', null, 'sections is_array'],
    ['no list of sections', { sections: {} }, 'sections is_array'],
    ['no sections', { sections: [] }, 'sections no_sections'],
    ['too many sections', { sections: Array.from({ length: 41 }, () => 0) }, 'sections too_many_sections'],
    ['a section that is none', { sections: ['s'] }, 'sections.0 value_not_allowed'],
    ['a section without items', form(), 'sections.0.items no_items'],
    ['too many items', form(...Array.from({ length: 301 }, (_, n) => ({ ...text, key: `a${n}` }))), 'sections.0.items too_many_items'],
    ['a field of its own', { ...form(text), colour: 'red' }, 'colour unknown_field'],
    ['a kind nobody knows', form({ ...text, kind: 'slider' }), at('0.kind unknown_kind')],
    ['a kind that every object carries', form({ ...text, kind: 'toString' }), at('0.kind unknown_kind')],
    ['a key with a blank', form({ ...text, key: 'a b' }), at('0.key bad_key')],
    ['a key that every object carries', form({ ...text, key: 'constructor' }), at('0.key bad_key')],
    ['two items of a key', form(text, { ...number, key: 'a' }), at('1.key repeated_key')],
    ['two sections of a key', { sections: [...form(text).sections, ...form(number).sections] }, 'sections.1.key repeated_key'],
    ['a label in Swedish only', form({ ...text, label: { sv: 'a' } }), at('0.label.en missing_text')],
    ['an empty label', form({ ...text, label: { sv: ' ', en: 'b' } }), at('0.label.sv missing_text')],
    ['a label as long as a letter', form({ ...text, label: { sv: 'a'.repeat(301), en: 'b' } }), at('0.label.sv longer_than_allowed')],
    ['half a help', form({ ...text, help: { en: 'b' } }), at('0.help.sv missing_text')],
    ['a field of another kind', form({ ...text, unit: '%' }), at('0.unit unknown_field')],
    ['a text without end', form({ ...text, maxLength: 501 }), at('0.maxLength whole_outside')],
    ['bounds the wrong way round', form({ ...number, min: '2', max: '1.5' }), at('0.max bounds_reversed')],
    ['a bound that is no number', form({ ...number, min: '1,5' }), at('0.min is_decimal')],
    ['a bound finer than the answers', form({ ...number, min: '0.001' }), at('0.min too_many_decimals')],
    ['more decimals than anyone measures', form({ ...number, decimals: 7 }), at('0.decimals whole_outside')],
    ['half decimals', form({ ...number, decimals: 1.5 }), at('0.decimals whole_outside')],
    ['a unit with digits', form({ ...number, unit: '10 s' }), at('0.unit bad_unit')],
    ['a tolerance on what nobody measures', form({ ...number, tolerance: { kind: 'absolute', value: '1' } }), at('0.tolerance tolerance_without_source')],
    ['a tolerance below 0', form({ ...number, source: 'x', tolerance: { kind: 'absolute', value: '-1' } }), at('0.tolerance.value below_min')],
    ['a tolerance of no kind', form({ ...number, source: 'x', tolerance: { value: '1' } }), at('0.tolerance.kind is_in')],
    ['an empty choice', form({ ...choice, options: [] }), at('0.options no_options')],
    ['two options of one value', form({ ...choice, options: [option, option] }), at('0.options.1.value repeated_option')],
    ['a table without columns', form({ ...table, columns: [] }), at('0.columns no_columns')],
    ['a table in a table', form({ ...table, columns: [table] }), at('0.columns.0.kind unknown_kind')],
    ['a column with a condition', form(date, { ...table, columns: [{ ...text, when: { item: 'd', is: 'answered' } }] }), at('1.columns.0.when unknown_field')],
    ['a measured column', form({ ...table, columns: [{ ...number, source: 'x' }] }), at('0.columns.0.source unknown_field')],
    ['two columns of a key', form({ ...table, columns: [text, text] }), at('0.columns.1.key repeated_key')],
    ['a condition on nothing', form(text, { ...number, when: { item: 'b', is: 'answered' } }), at('1.when.item condition_on_unknown_item')],
    ['a condition on itself', form({ ...text, when: { item: 'a', is: 'answered' } }), at('0.when.item condition_on_later_item')],
    ['a condition on what comes later', form({ ...text, when: { item: 'n', is: 'answered' } }, number), at('0.when.item condition_on_later_item')],
    ['a text above a number', form(text, { ...number, when: { item: 'a', is: 'above', value: '1' } }), at('1.when.is condition_not_for_kind')],
    ['a comparison with nothing', form(text, { ...number, when: { item: 'a', is: 'equal' } }), at('1.when.value condition_without_value')],
    ['a number compared with a word', form(number, { ...text, when: { item: 'n', is: 'equal', value: 'x' } }), at('1.when.value is_decimal')],
    ['a choice compared with no option', form(choice, { ...text, when: { item: 'c', is: 'equal', value: 'no' } }), at('1.when.value unknown_choice')],
    ['a day compared with no day', form(date, { ...text, when: { item: 'd', is: 'above', value: '2026-02-30' } }), at('1.when.value not_a_date')],
    ['answered, compared', form(date, { ...text, when: { item: 'd', is: 'answered', value: '1' } }), at('1.when.value value_not_allowed')],
  ])('names %s', (_, input, expected) => {
    expect(found(input)).toContain(expected);
  });

  it('names everything at once', () => {
    expect(found(form({ ...text, key: '' }, { ...number, decimals: -1, required: 'yes' }))).toEqual([
      at('0.key bad_key'),
      at('1.required is_boolean'),
      at('1.decimals whole_outside'),
    ]);
  });

  it('meets whatever comes as JSON with problems, never with an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => validateDefinition(input).length > 0));
    fc.assert(fc.property(fc.jsonValue(), (item) => validateDefinition(form(text, item)).length > 0));
  });
});
