import { TestBed } from '@angular/core/testing';
import { prepare } from '../../../testing/prepare.js';
import { Language } from '../../core/i18n/language.js';
import { PromiseText, type Promised } from './promise-text.js';

const level: Promised = {
  metric: 'resolution',
  priority: 1,
  targetMs: 4 * 3_600_000,
  expectedTarget: '95.00000',
  minimumTarget: '89.90000',
};
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a promise in words', () => {
  it('says how many, of what, within what', async () => {
    await prepare();
    const words = TestBed.inject(PromiseText);
    const of = (changes: Partial<Promised>) => plain(words.of({ ...level, ...changes }));
    expect(of({})).toBe('95 % av incidenterna med prioritet 1 ska vara lösta inom 4 h servicetid.');
    expect(of({ metric: 'response', priority: null, targetMs: 1_800_000 })).toBe(
      '95 % av alla incidenter ska ha fått svar inom 30 min servicetid.',
    );
    expect(of({ metric: 'availability', targetMs: null, expectedTarget: '99.9' })).toBe(
      'Tjänsten ska vara tillgänglig 99,9 % av servicetiden.',
    );
    expect(plain(words.minimum(level))).toBe('Under 89,9 % är miniminivån bruten.');
  });

  it('says it in English as well', async () => {
    await prepare();
    await TestBed.inject(Language).choose('en');
    expect(plain(TestBed.inject(PromiseText).of(level))).toBe(
      '95% of incidents of priority 1 are to be resolved within 4 h of service time.',
    );
  });
});
