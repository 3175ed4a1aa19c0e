import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { ApiProblem } from './api-problem.js';
import { ProblemText } from './problem-text.js';

const said = (code: string, params = {}) =>
  TestBed.inject(ProblemText).of(new ApiProblem({ status: 400, code, params }));

describe('ProblemText', () => {
  beforeEach(() => prepare());

  it('fills in what the API says about the case', () => {
    expect(said('account_locked', { minutes: 15 })).toContain('15 minuter');
  });

  it('never shows a code alone', () => {
    expect(said('never_heard_of')).toBe('Något gick fel hos oss. Försök igen om en stund.');
  });
});
