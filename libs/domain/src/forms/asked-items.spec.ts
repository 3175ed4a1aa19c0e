import { askedItems, countedAnswers } from './asked-items.js';
import type { Condition, FormDefinition } from './form.js';
import { monthlyReport } from './forms.testing.js';

const asked = (answers: Record<string, unknown>, definition = monthlyReport) =>
  askedItems(definition, answers).flatMap(({ items }) => items.map(({ key }) => key));

const label = { sv: 'a', en: 'a' };
const asking = (first: FormDefinition['sections'][0]['items'][0], when: Condition): FormDefinition => ({
  sections: [{ key: 's', title: label, items: [first, { kind: 'date', key: 'then', label, required: false, when }] }],
});

describe('what a form asks for', () => {
  it('leaves out what no answer calls for', () => {
    expect(asked({})).toEqual(['availability', 'tickets', 'major', 'proof', 'true_and_whole']);
  });

  it('asks further where an answer calls for it', () => {
    expect(asked({ major: 'yes' })).toContain('what_happened');
    expect(asked({ availability: '99.49' })).toContain('change');
    expect(asked({ availability: '99.50' })).not.toContain('change');
    expect(asked({ availability: 'not a number' })).not.toContain('change');
  });

  it.each<[Condition['is'], string | undefined, unknown, boolean]>([
    ['answered', undefined, '1', true],
    ['answered', undefined, ' ', false],
    ['equal', '1.0', '1', true],
    ['unequal', '1', '1.00', false],
    ['unequal', '1', '2', true],
    ['unequal', '1', null, false],
    ['above', '9', '10', true],
    ['below', '9', '10', false],
  ])('%s %s is met by %s: %s', (is, value, answer, expected) => {
    const number = { kind: 'number', key: 'n', label, required: false, unit: '', decimals: 2 } as const;
    const when = { item: 'n', is, ...(value === undefined ? {} : { value }) };
    expect(asked({ n: answer }, asking(number, when)).includes('then')).toBe(expected);
  });

  it('compares days as days', () => {
    const date = { kind: 'date', key: 'd', label, required: false } as const;
    const form = asking(date, { item: 'd', is: 'above', value: '2026-01-31' });
    expect(asked({ d: '2026-02-01' }, form)).toContain('then');
    expect(asked({ d: '2026-01-31' }, form)).not.toContain('then');
  });

  it('counts no answer to what is not asked for', () => {
    const chain: FormDefinition = {
      sections: [
        ...asking({ kind: 'text', key: 'a', label, required: false, maxLength: 9 }, { item: 'a', is: 'equal', value: 'x' }).sections,
        {
          key: 'last',
          title: label,
          when: { item: 'then', is: 'answered' },
          items: [{ kind: 'text', key: 'end', label, required: true, maxLength: 9 }],
        },
      ],
    };
    const answers = { a: 'y', then: '2026-01-01', end: 'z' };
    expect(asked(answers, chain)).toEqual(['a']);
    expect(countedAnswers(chain, answers)).toEqual({ a: 'y' });
    expect(countedAnswers(chain, { ...answers, a: 'x' })).toEqual({ ...answers, a: 'x' });
  });

  it('takes nothing that every object carries for an answer', () => {
    const form = asking({ kind: 'text', key: 'valueof', label, required: false, maxLength: 9 }, { item: 'valueof', is: 'answered' });
    expect(asked(Object.create({ valueof: 'x' }) as Record<string, unknown>, form)).toEqual(['valueof']);
  });
});
