import { emptyTerms } from '../shared/terms/terms-model.js';
import { serviceLevel } from '../../testing/examples/service-level.js';
import { emptyServiceLevel, serviceLevelBody, typedField, typedServiceLevel } from './service-level-model.js';

const zone = 'Europe/Stockholm';

describe('a service level as it is typed', () => {
  it('is sent as it was read where nothing was changed', () => {
    expect(serviceLevelBody(typedServiceLevel(serviceLevel(), ',', zone), zone)).toMatchObject({
      contractId: 'c1',
      code: 'LOS-P1',
      priority: 1,
      targetMs: 16_200_000,
      expectedTarget: '97.5',
      minimumTarget: '90',
      pauseReasons: ['awaiting_user'],
      weight: '1',
      effectiveTo: null,
      amendmentId: null,
    });
  });

  it('begins in the contract it is added from', () => {
    expect(emptyServiceLevel('c9')).toMatchObject({ contractId: 'c9', terms: emptyTerms() });
  });

  it.each([
    ['code', 'code'],
    ['effectiveFrom', 'effectiveFrom'],
    ['targetMs', 'terms.targetHours'],
    ['creditRule.tiers.1.bound', 'terms.creditRule.tiers.1.bound'],
  ])('keeps %s of the API at %s', (field, typed) => {
    expect(typedField(field)).toBe(typed);
  });
});
