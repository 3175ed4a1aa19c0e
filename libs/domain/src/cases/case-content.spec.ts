import { fieldsOf, marksInForce, maskCase, personName, type CaseContent } from './case-content.js';

const content: CaseContent = {
  title: 'P1 March',
  facts: [
    { key: 'amount', label: 'Amount', kind: 'number', value: '2000.00', unit: 'SEK' },
    { key: 'period', label: 'Period', kind: 'text', value: '2026-03' },
  ],
  tables: [
    {
      key: 'steps',
      label: 'Steps',
      columns: [{ key: 'action', label: 'Action', kind: 'text' }, { key: 'reason', label: 'Reason', kind: 'text' }],
      rows: [{ action: 'propose', reason: null }, { action: 'dispute', reason: 'Planned work' }],
    },
  ],
  files: [{ key: 'a', name: 'a.pdf', mediaType: 'application/pdf', fileKey: 'k', sizeBytes: 1, sha256: 'h' }],
  marks: [],
  people: [],
};
const mark = (field: string) => ({ field, legalBasis: 'OSL 31:16' });
const masked = { masked: 'OSL 31:16' };

describe('a case as it leaves', () => {
  it('is as it is without marks', () => {
    const { marks: _, people: __, ...all } = content;
    expect(maskCase(content, [])).toEqual({ ...all, withheld: [] });
  });

  it('shows the law in place of a secret fact, and leaves the others', () => {
    expect(maskCase(content, [mark('facts.amount')]).facts.map(({ value }) => value)).toEqual([masked, '2026-03']);
  });

  it('masks a column in every row, also where it is empty: that would tell too', () => {
    expect(maskCase(content, [mark('tables.steps.reason')]).tables[0]?.rows).toEqual([
      { action: 'propose', reason: masked },
      { action: 'dispute', reason: masked },
    ]);
    expect(maskCase(content, [mark('tables.steps')]).tables[0]?.rows[0]).toEqual({ action: masked, reason: masked });
  });

  it('keeps a secret file and its name, and can hide the title', () => {
    const left = maskCase(content, [mark('files.a'), mark('title')]);
    expect([left.files, left.withheld, left.title]).toEqual([[], [masked], masked]);
  });

  it('masks nothing by the mark of a field that is not there', () => {
    expect(maskCase(content, [mark('facts.constructor'), mark('facts')]).facts).toEqual(content.facts);
  });

  it('holds a mark through its last day and not a day longer', () => {
    const marks = [{ until: '2026-03-31' }];
    expect([marksInForce(marks, '2026-03-31'), marksInForce(marks, '2026-04-01')]).toEqual([marks, []]);
  });

  it('says which fields may be marked', () => {
    expect(fieldsOf(content, 'Title').map(({ path, label }) => [path, label])).toEqual([
      ['title', 'Title'],
      ['facts.amount', 'Amount'],
      ['facts.period', 'Period'],
      ['tables.steps', 'Steps'],
      ['tables.steps.action', 'Steps: Action'],
      ['tables.steps.reason', 'Steps: Reason'],
      ['files.a', 'a.pdf'],
    ]);
  });

  it('calls a person the same everywhere, by no name', () => {
    expect(personName('3f2a1c9b-0000-4000-8000-000000000000')).toBe('Person 3F2A1C9B');
  });
});
