import { actionsFrom } from '../workflow/transitions.js';
import { isOutsideEea } from './eea.js';
import { subprocessorTransitions } from './subprocessor.js';

describe('a subprocessor', () => {
  it('is announced by the supplier and answered by the buyer alone', () => {
    expect(actionsFrom(subprocessorTransitions, 'announced', 'buyer')).toEqual(['approve', 'object']);
    expect(actionsFrom(subprocessorTransitions, 'announced', 'supplier')).toEqual(['withdraw']);
    expect(actionsFrom(subprocessorTransitions, 'approved', 'buyer')).toEqual(['object', 'end']);
  });

  it('is outside of the EEA where its country is', () => {
    expect(['SE', 'NO', 'CH', 'US', 'GB'].map(isOutsideEea)).toEqual([false, false, true, true, true]);
  });
});
