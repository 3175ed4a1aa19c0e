import type { FormDefinition } from './form.js';

const both = (text: string) => ({ sv: text, en: text });

/** A form with one item of every kind and conditions on an item and on a section. */
export const monthlyReport: FormDefinition = {
  sections: [
    {
      key: 'figures',
      title: both('Figures'),
      items: [
        {
          kind: 'number',
          key: 'availability',
          label: both('Availability'),
          required: true,
          unit: '%',
          decimals: 2,
          min: '0',
          max: '100',
          source: 'level-1',
          tolerance: { kind: 'absolute', value: '0.05' },
        },
        { kind: 'number', key: 'tickets', label: both('Tickets'), required: false, unit: '', decimals: 0, min: '0' },
        {
          kind: 'choice',
          key: 'major',
          label: both('Any major incident?'),
          required: true,
          options: [
            { value: 'yes', label: both('Yes') },
            { value: 'no', label: both('No') },
          ],
        },
        {
          kind: 'narrative',
          key: 'what_happened',
          label: both('What happened?'),
          required: true,
          maxLength: 200,
          when: { item: 'major', is: 'equal', value: 'yes' },
        },
      ],
    },
    {
      key: 'changes',
      title: both('Changes'),
      when: { item: 'availability', is: 'below', value: '99.5' },
      items: [
        {
          kind: 'table',
          key: 'change',
          label: both('Major changes'),
          required: true,
          maxRows: 3,
          columns: [
            { kind: 'date', key: 'on', label: both('Day'), required: true },
            { kind: 'text', key: 'what', label: both('Change'), required: false, maxLength: 10 },
          ],
        },
      ],
    },
    {
      key: 'end',
      title: both('End'),
      items: [
        { kind: 'evidence', key: 'proof', label: both('Proof'), required: false, maxFiles: 2 },
        { kind: 'declaration', key: 'true_and_whole', label: both('It is true'), required: true },
      ],
    },
  ],
};
