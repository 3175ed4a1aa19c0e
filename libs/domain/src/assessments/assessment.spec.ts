import { followUpOf, mayAdd, meanGrade } from './assessment.js';

describe('an assessment', () => {
  it('follows a recommendation by its answer and its action', () => {
    const action = (state: 'open' | 'done' | 'cancelled', overdue = false) => followUpOf({ reason: null, action: { state, overdue } });
    expect([followUpOf(null), followUpOf({ reason: 'No', action: null }), followUpOf({ reason: null, action: null })]).toEqual(['unanswered', 'declined', 'cancelled']);
    expect([action('open'), action('open', true), action('done'), action('cancelled')]).toEqual(['open', 'late', 'done', 'cancelled']);
  });

  it('R12: takes the mean of what was graded, exactly', () => {
    expect(meanGrade([4, null, 3, 3])?.toFraction()).toBe('10/3');
    expect(meanGrade([null])).toBeNull();
  });

  it('takes corrections once it is published, and nothing else', () => {
    expect([mayAdd('draft', 'finding'), mayAdd('draft', 'correction'), mayAdd('published', 'finding'), mayAdd('published', 'correction')]).toEqual([true, false, false, true]);
  });
});
