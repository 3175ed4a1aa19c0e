import { aDetail } from '../incident.testing.js';
import { ledgerParts } from './ledger-parts.js';

describe('ledgerParts', () => {
  it('R21 add up to the whole time', () => {
    const { ledger } = aDetail();
    const parts = ledgerParts(ledger);
    expect(parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(ledger.wallMs);
    expect(parts.map(({ kind, share }) => [kind, share])).toEqual([
      ['holding', 60],
      ['holding', 20],
      ['unowned', 20],
      ['stoodResolved', 0],
    ]);
  });

  it('are nothing of nothing', () => {
    const ledger = { ...aDetail().ledger, wallMs: 0, holdings: [], unownedMs: 0 };
    expect(ledgerParts(ledger).every(({ share }) => share === 0)).toBe(true);
  });
});
