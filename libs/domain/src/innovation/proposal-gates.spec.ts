import { gapsFor, type GateFacts } from './proposal-gates.js';

const plan = { plan: 'P', fromOn: '2026-01-01', toOn: '2026-02-01', successMeasure: 'S', result: null, outcome: null };
const facts = (more: Partial<GateFacts> = {}): GateFacts => ({
  ...{ state: 'proposed', allConsented: true, evaluated: 2, evaluatorsNeeded: 2, reason: null, pilot: null, verifiedBenefits: 0 },
  ...more,
});

describe('R26 the gates of a proposal', () => {
  it('let nothing be proposed in the name of somebody who has not agreed', () => {
    expect([gapsFor('propose', facts({ allConsented: false })), gapsFor('propose', facts())]).toEqual([['missing_consent'], []]);
  });

  it('ask for enough evaluators and for a reason', () => {
    expect(gapsFor('evaluate', facts({ evaluated: 1 }))).toEqual(['missing_evaluations']);
    expect(gapsFor('evaluate', facts())).toEqual([]);
    for (const action of ['approve', 'reject', 'send_back', 'expire'] as const) {
      expect([gapsFor(action, facts({ reason: ' ' })), gapsFor(action, facts({ reason: 'R' }))]).toEqual([['missing_reason'], []]);
    }
  });

  it('name all that a pilot lacks at once', () => {
    expect(gapsFor('pilot', facts())).toEqual(['missing_pilot_plan', 'missing_pilot_dates', 'missing_success_measure']);
    expect(gapsFor('pilot', facts({ pilot: { ...plan, toOn: null } }))).toEqual(['missing_pilot_dates']);
    expect(gapsFor('pilot', facts({ pilot: plan }))).toEqual([]);
  });

  it('take delivery on the pilot’s result, or with a reason without one', () => {
    expect(gapsFor('deliver', facts({ state: 'piloting', pilot: plan }))).toEqual(['missing_pilot_result']);
    expect(gapsFor('deliver', facts({ state: 'piloting', pilot: { ...plan, result: 'R' } }))).toEqual(['missing_pilot_result']);
    expect(gapsFor('deliver', facts({ state: 'piloting', pilot: { ...plan, result: 'R', outcome: 'succeeded' } }))).toEqual([]);
    expect([gapsFor('deliver', facts({ state: 'approved' })), gapsFor('deliver', facts({ state: 'approved', reason: 'R' }))]).toEqual([['missing_reason'], []]);
  });

  it('are done once a benefit is verified', () => {
    expect([gapsFor('verify', facts()), gapsFor('verify', facts({ verifiedBenefits: 1 }))]).toEqual([['missing_verified_benefit'], []]);
  });
});
