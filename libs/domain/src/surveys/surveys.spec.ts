import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { completeMarks, questionnaireProblems, raterGroups, type RaterGroup, type Statement } from './questionnaire.js';
import { joinedResponses } from './response-rate.js';
import { endOf, leastAnswers, leastRaters, shownMean, type Tally } from './shown-mean.js';
import { type Cell, gradePoints, surveyGrade } from './survey-grade.js';
import { nextRoundState, reminderDays, resultsReadable, roundActionsFrom, roundDue } from './survey-round.js';

const statement = (code: string, weight = '1'): Statement => ({ code, sv: code, en: code, weight });
const tallyOf = (group: RaterGroup, marks: readonly number[], raters = 1): Tally => ({
  group,
  answers: marks.length,
  total: marks.reduce((sum, mark) => sum + mark, 0),
  raters,
});
const marks = (minLength: number, maxLength: number) => fc.array(fc.integer({ min: 1, max: 5 }), { minLength, maxLength });

describe('a questionnaire', () => {
  it('names each statement once and weighs something', () => {
    expect(questionnaireProblems([statement('a'), statement('b', '0')])).toEqual([]);
    expect(questionnaireProblems([statement('a', '0'), statement('a', '0')])).toEqual([
      { field: 'statements.1.code', code: 'same_code' },
      { field: 'statements', code: 'weights_are_nothing' },
    ]);
  });

  it('is answered as a whole, by 1 to 5 or by saying that one cannot say', () => {
    const asked = [statement('a'), statement('b')];
    expect([[0, 5], [1], [1, 6], [1, -1], [1, 2.5]].map((each) => completeMarks(each, asked))).toEqual([true, false, false, false, false]);
  });
});

describe('what a round shows', () => {
  it('is nothing of fewer than five answers, and of suppliers nothing from fewer than three of them', () => {
    expect(shownMean(tallyOf('users', [3, 4, 4, 5]))).toBeNull();
    expect(shownMean(tallyOf('users', [3, 4, 4, 5, 2]))).toEqual({ mean: '3.6', answers: 5 });
    expect(shownMean(tallyOf('suppliers', [3, 4, 4, 5, 2], 2))).toBeNull();
    expect(shownMean(tallyOf('suppliers', [3, 4, 4, 5, 2], 3))).toEqual({ mean: '3.6', answers: 5 });
  });

  it('rounds to a tenth, and never says that all answered the same end', () => {
    expect(shownMean(tallyOf('users', [3, 3, 3, 4, 4, 4]))?.mean).toBe('3.5');
    expect(shownMean(tallyOf('users', [3, 3, 3, 3, 3, 3, 3, 4]))?.mean).toBe('3.1');
    expect([[5, 5, 5, 5, 5], [1, 1, 1, 1, 1]].map((all) => shownMean(tallyOf('users', all))?.mean)).toEqual(['4.8', '1.2']);
    expect([endOf('4.8'), endOf('1.2'), endOf('3.0')]).toEqual(['highest', 'lowest', null]);
  });

  it('leaves each person more than one answer that fits it, whoever looks from outside', () => {
    fc.assert(
      fc.property(marks(leastAnswers, 40), (given) => {
        const shown = shownMean(tallyOf('users', given));
        const [one = 0, ...others] = given;
        const sum = others.reduce((total, mark) => total + mark, 0);
        // Another first answer, with the others' sum as it might have been, shows the same.
        const fits = [1, 2, 3, 4, 5].filter((mark) => {
          if (mark === one) return false;
          for (let rest = others.length; rest <= 5 * others.length; rest += 1) {
            if (shownMean({ group: 'users', answers: given.length, total: rest + mark, raters: 1 })?.mean === shown?.mean) return true;
          }
          return false;
        });
        expect(sum).toBeGreaterThan(0);
        expect(fits.length).toBeGreaterThan(0);
      }),
    );
  });

  it('does not change with what a hidden group answered: no figure that is shown has any of it', () => {
    const group = fc.record({
      group: fc.constantFrom(...raterGroups),
      statement: fc.constantFrom('a', 'b', 'c'),
      given: marks(0, 9),
      raters: fc.integer({ min: 1, max: 4 }),
    });
    const weights = raterGroups.map((each, index) => ({ group: each, weight: String(index + 1) }));
    const statements = [statement('a'), statement('b', '2'), statement('c', '3')];
    const uniquely = fc.uniqueArray(group, { selector: ({ group: of, statement: code }) => `${of} ${code}`, maxLength: 9 });
    fc.assert(
      fc.property(uniquely, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (tallies, other) => {
        const showing = (answers: (each: { given: readonly number[]; hidden: boolean }) => readonly number[]) => {
          const cells = tallies.map(({ group: of, statement: code, given, raters }): Cell => {
            const hidden = given.length < leastAnswers || (of === 'suppliers' && raters < leastRaters);
            const shown = shownMean(tallyOf(of, answers({ given, hidden }), raters));
            return { group: of, statement: code, mean: shown?.mean ?? null, answers: shown?.answers ?? null };
          });
          const { grade, groups } = surveyGrade(cells, statements, weights);
          return JSON.stringify([cells, grade && formatRatio(grade), groups.map((each) => each.grade && formatRatio(each.grade))]);
        };
        const changed = showing(({ given, hidden }) => (hidden ? given.map(() => other.next().value) : given));
        expect(changed).toBe(showing(({ given }) => given));
      }),
    );
  });
});

describe('R23 a grade', () => {
  const statements = [statement('a', '1'), statement('b', '3')];
  const weights = [{ group: 'users', weight: '50' }, { group: 'management', weight: '25' }, { group: 'suppliers', weight: '25' }] as const;
  const cell = (group: RaterGroup, code: string, mean: string | null): Cell => ({ group, statement: code, mean, answers: mean === null ? null : 6 });

  it('R23 is the weighted mean of what is shown, with how much that is', () => {
    const cells = [cell('users', 'a', '2.0'), cell('users', 'b', '4.0'), cell('management', 'a', null), cell('suppliers', 'b', '3.0')];
    const { grade, coverage, answers, groups } = surveyGrade(cells, statements, weights);
    // 50 × 3.5 and 25 × 3.0
    expect(grade && formatRatio(grade)).toBe('10/3');
    expect(formatRatio(coverage)).toBe('11/16');
    expect(answers).toBe(12);
    expect(groups.map((each) => each.grade && formatRatio(each.grade))).toEqual(['7/2', null, '3']);
  });

  it('R23 is none where nothing is shown, and turns into points', () => {
    expect(surveyGrade([cell('users', 'a', null)], statements, weights).grade).toBeNull();
    expect([1, 3, 5].map((grade) => formatRatio(gradePoints(new Fraction(grade))))).toEqual(['0', '50', '100']);
  });
});

describe('how many answered', () => {
  it('joins groups of fewer than five, with the smallest other where they are too few', () => {
    const of = (users: number, management: number, suppliers: number) =>
      joinedResponses([
        { group: 'users', invited: users, answered: 2 },
        { group: 'management', invited: management, answered: 1 },
        { group: 'suppliers', invited: suppliers, answered: 3 },
      ]);
    expect(of(6, 5, 7).map(({ groups }) => groups)).toEqual([['users'], ['management'], ['suppliers']]);
    expect(of(6, 2, 7)).toEqual([{ groups: ['users', 'management'], invited: 8, answered: 3 }, { groups: ['suppliers'], invited: 7, answered: 3 }]);
    expect(of(3, 2, 7).map(({ groups }) => groups)).toEqual([['users', 'management'], ['suppliers']]);
    expect(of(1, 0, 3)).toEqual([]);
  });

  it('tells of no part that has fewer than five people or overlaps another', () => {
    const invited = fc.nat(9);
    fc.assert(
      fc.property(invited, invited, invited, (a, b, c) => {
        const parts = joinedResponses(raterGroups.map((group, index) => ({ group, invited: [a, b, c][index] ?? 0, answered: 0 })));
        expect(parts.every((part) => part.invited >= leastAnswers)).toBe(true);
        const named = parts.flatMap(({ groups }) => groups);
        expect(new Set(named).size).toBe(named.length);
        if (a + b + c >= leastAnswers) expect(parts.reduce((sum, part) => sum + part.invited, 0)).toBe(a + b + c);
      }),
    );
  });
});

describe('a round', () => {
  it('is planned, opened, closed and published, and never opened again', () => {
    expect(['planned', 'open', 'closed', 'published'].map((state) => roundActionsFrom(state as 'planned'))).toEqual([['open'], ['remind', 'close'], ['publish'], []]);
    expect(nextRoundState('open', 'close')).toBe('closed');
    expect(() => nextRoundState('closed', 'open')).toThrow('not_from_here');
  });

  it('shows nothing while it runs, and suppliers nothing before it is published', () => {
    expect((['open', 'closed', 'published'] as const).map((state) => [resultsReadable(state, 'buyer'), resultsReadable(state, 'supplier')])).toEqual([[false, false], [true, false], [true, true]]);
  });

  it('opens on its first day and closes the day after its last', () => {
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-13' };
    const due = (state: 'planned' | 'open' | 'closed', today: string) => roundDue({ ...days, state }, today);
    expect([due('planned', '2026-03-01'), due('planned', '2026-03-02'), due('planned', '2026-03-14')]).toEqual([null, 'open', null]);
    expect([due('open', '2026-03-13'), due('open', '2026-03-14'), due('closed', '2026-03-14')]).toEqual([null, 'close', null]);
  });

  it('reminds some days before its end, after its beginning', () => {
    expect(reminderDays({ startsOn: '2026-03-02', endsOn: '2026-03-05', remindDays: [1, 3, 2, 1] })).toEqual(['2026-03-03', '2026-03-04']);
  });
});
