import { commitmentBody, typedCommitment } from './commitment-model.js';

describe('a commitment as it is typed', () => {
  const typed = { ...typedCommitment(null, 'contract', ','), title: ' Fond ', startsOn: '2026-01-01', endsOn: '2026-12-31' };

  it('sends the measure of its kind alone, exactly', () => {
    const all = { ...typed, quantity: '2', percent: '3,25', amountMinor: '250 000,50' };
    expect(commitmentBody({ ...all, kind: 'proposals' })).toMatchObject({ quantity: 2, percent: null, amountMinor: null });
    expect(commitmentBody({ ...all, kind: 'productivity' })).toMatchObject({ quantity: null, percent: '3.25', amountMinor: null });
    expect(commitmentBody({ ...all, kind: 'fund' })).toMatchObject({ title: 'Fond', quantity: null, percent: null, amountMinor: '25000050' });
    expect(commitmentBody({ ...all, kind: 'benchmark' })).toMatchObject({ quantity: null, percent: null, amountMinor: null });
  });

  it('costs something only where it is not in the price', () => {
    expect(commitmentBody({ ...typed, chargeMinor: '1 200' })).toMatchObject({ includedInPrice: true, chargeMinor: null });
    expect(commitmentBody({ ...typed, includedInPrice: false, chargeMinor: '1 200' })).toMatchObject({ chargeMinor: '120000' });
  });
});
