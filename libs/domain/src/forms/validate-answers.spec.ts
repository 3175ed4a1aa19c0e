import fc from 'fast-check';
import { monthlyReport } from './forms.testing.js';
import { validateAnswers } from './validate-answers.js';

const complete = {
  availability: '99.95',
  tickets: '12',
  major: 'no',
  true_and_whole: true,
};
const found = (answers: Record<string, unknown>, whole = true) =>
  validateAnswers(monthlyReport, answers, { complete: whole }).map(({ path, code }) => `${path} ${code}`);

describe('the answers to a form', () => {
  it('says nothing about sound ones', () => {
    expect(found(complete)).toEqual([]);
    expect(found({ ...complete, availability: '100.00', proof: ['id-1'] })).toEqual([]);
  });

  it('misses what is required only once it is handed in', () => {
    expect(found({})).toEqual(['availability required', 'major required', 'true_and_whole declaration_not_given']);
    expect(found({ true_and_whole: false, availability: ' ' })).toContain('true_and_whole declaration_not_given');
    expect(found({}, false)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a word for a number', { availability: 'good' }, 'availability not_a_number'],
    ['a decimal comma', { availability: '99,5' }, 'availability not_a_number'],
    ['a number of a thousand digits', { availability: '9'.repeat(1000) }, 'availability not_a_number'],
    ['a float', { availability: 99.5 }, 'availability wrong_kind_of_answer'],
    ['too many decimals', { availability: '99.951' }, 'availability too_many_decimals'],
    ['too little', { tickets: '-1' }, 'tickets below_min'],
    ['too much', { availability: '100.01' }, 'availability above_max'],
    ['a choice that is not offered', { major: 'perhaps' }, 'major unknown_choice'],
    ['a long story', { major: 'yes', what_happened: 'a'.repeat(201) }, 'what_happened longer_than_allowed'],
    ['a table that is none', { availability: '1', change: 'x' }, 'change wrong_kind_of_answer'],
    ['a row that is none', { availability: '1', change: ['x'] }, 'change.0 wrong_kind_of_answer'],
    ['a day that never was', { availability: '1', change: [{ on: '2026-02-30' }] }, 'change.0.on not_a_date'],
    ['a column that is none', { availability: '1', change: [{ size: '1' }] }, 'change.0.size unknown_item'],
    ['a long cell', { availability: '1', change: [{ what: 'a'.repeat(11) }] }, 'change.0.what longer_than_allowed'],
    ['too many rows', { availability: '1', change: [{}, {}, {}, {}] }, 'change too_many_table_rows'],
    ['too many files', { proof: ['a', 'b', 'c'] }, 'proof too_many_files'],
    ['files that are none', { proof: [1] }, 'proof wrong_kind_of_answer'],
    ['a declaration in words', { true_and_whole: 'yes' }, 'true_and_whole wrong_kind_of_answer'],
    ['an item that is none', { colour: 'red' }, 'colour unknown_item'],
  ])('names %s, in a draft too', (_, answers, expected) => {
    expect(found({ ...complete, ...answers }, false)).toEqual([expected]);
    expect(found({ ...complete, ...answers })).toContain(expected);
  });

  it('reads whole characters, so that an emoji is one', () => {
    expect(found({ ...complete, availability: '1', change: [{ on: '2026-01-01', what: '👍'.repeat(10) }] })).toEqual([]);
  });

  it('asks for the required cells of a row that was begun, and for a row that is not empty', () => {
    const low = { ...complete, availability: '99' };
    expect(found({ ...low, change: [{ what: 'x' }] })).toEqual(['change.0.on required']);
    expect(found({ ...low, change: [{ on: null, what: '' }] })).toEqual(['change required']);
    expect(found({ ...low, change: [{ on: '2026-01-01' }, {}] })).toEqual([]);
  });

  it('holds nothing hidden against anybody, but for an answer nothing can be shown of', () => {
    expect(found({ ...complete, what_happened: 'a'.repeat(999), change: [{ on: 'x' }] })).toEqual([]);
    expect(found({ ...complete, change: 'x' })).toEqual(['change wrong_kind_of_answer']);
  });

  it('compares nothing that is no answer', () => {
    const strange = { availability: [{ toString: '' }] };
    expect(validateAnswers(monthlyReport, strange, { complete: false }).map(({ code }) => code)).toContain('wrong_kind_of_answer');
  });

  it('meets whatever comes as JSON with problems, never with an error', () => {
    const keys = ['availability', 'tickets', 'major', 'what_happened', 'change', 'proof', 'true_and_whole'];
    const answers = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
    fc.assert(
      fc.property(answers, (given) => {
        const draft = validateAnswers(monthlyReport, given, { complete: false });
        const whole = validateAnswers(monthlyReport, given, { complete: true });
        expect(whole.length).toBeGreaterThanOrEqual(draft.length);
      }),
    );
  });
});
