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

  it.each<[Partial<Promised>, string]>([
    [{ targetMs: null, targetDays: 2 }, '95 % av incidenterna med prioritet 1 ska vara lösta inom 2 servicedagar.'],
    [{ targetMs: null, targetDays: 1, targetEndOfDay: true }, '95 % av incidenterna med prioritet 1 ska vara lösta innan nästa servicedag slutar.'],
    [{ window: { kind: 'quarter' } }, '95 % av incidenterna med prioritet 1 ska vara lösta inom 4 h servicetid. Räknas per kvartal.'],
    [{ metric: 'resolution_duration', statistic: 'median', priority: null, expectedTarget: '14400000' }, 'Mediantiden till lösning för alla incidenter ska vara högst 4 h servicetid.'],
    [{ metric: 'response_duration', statistic: 'percentile', percentile: '95', expectedTarget: '1800000' }, 'Tiden för 95 procent till svar för incidenterna med prioritet 1 ska vara högst 30 min servicetid.'],
    [{ metric: 'incident_count', expectedTarget: '2' }, 'Det får bli högst 2 av incidenterna med prioritet 1.'],
    [{ metric: 'backlog_age', statistic: 'maximum', priority: null, expectedTarget: '36000000' }, 'Högsta åldern för alla incidenter som är öppna när perioden slutar ska vara högst 10 h servicetid.'],
    [{ metric: 'first_time_fix', priority: null }, '95 % av alla incidenter ska lösas utan att lämnas vidare eller öppnas igen.'],
    [{ metric: 'availability', component: 'Journalen', expectedTarget: '99.95' }, 'Journalen ska vara tillgänglig 99,95 % av servicetiden.'],
    [{ metric: 'downtime', expectedTarget: '14400000', window: { kind: 'rolling', days: 90 } }, 'Tjänsten får vara nere högst 4 h av servicetiden. Räknas på de senaste 90 dagarna.'],
    [{ metric: 'outage_count', expectedTarget: '2', exclusions: { causes: ['force_majeure'] } }, 'Tjänsten får ha högst 2 avbrott. Räknas inte: force majeure.'],
    [{ metric: 'satisfaction', statistic: 'mean', expectedTarget: '4.2' }, 'Medelvärdet av nöjdheten ska vara minst 4,2.'],
    [{ metric: 'reported', statistic: 'last', direction: 'lower_is_better', expectedTarget: '3' }, 'Det senaste av det som rapporteras ska vara högst 3.'],
  ])('knows every metric: %j', async (changes, sentence) => {
    await prepare();
    expect(plain(TestBed.inject(PromiseText).of({ ...level, ...changes }))).toBe(sentence);
  });

  it.each<[Promised['creditRule'], string]>([
    [{ kind: 'pool', trigger: 'below_expected', poolPercent: '50', levelPercent: '40' }, 'Under målet kostar det 40 % av potten, som är 50 % av beloppet i risk.'],
    [{ kind: 'tiers', tiers: [{ bound: '99.9', percent: '5' }, { bound: '99', percent: '10' }] }, 'Av periodens avgifter: sämre än 99,9 % kostar 5 %, sämre än 99 % kostar 10 %.'],
    [{ kind: 'points', bands: [], otherwise: 4, valuePerPointMinor: '100000' }, 'Det kostar 1 000,00 SEK per poäng, upp till 4 poäng.'],
    [{ kind: 'hourly', counting: 'started', per: 'event', thresholdMs: 14_400_000, amountPerHourMinor: '500000' }, 'Varje påbörjad timme utöver 4 h kostar 5 000,00 SEK.'],
    [{ kind: 'hourly', counting: 'full', per: 'event', thresholdMs: 0, amountPerHourMinor: '500000' }, 'Varje hel timme kostar 5 000,00 SEK.'],
    [{ kind: 'points', bands: [], otherwise: NaN, valuePerPointMinor: '' }, 'Det kostar – per poäng, upp till – poäng.'],
    [null, ''],
  ])('R17 says what a miss costs: %j', async (creditRule, sentence) => {
    await prepare();
    expect(plain(TestBed.inject(PromiseText).cost({ ...level, metric: 'availability', creditRule }, 'SEK'))).toBe(sentence);
  });

  it('says on which side the minimum is breached', async () => {
    await prepare();
    const words = TestBed.inject(PromiseText);
    expect(plain(words.minimum({ ...level, metric: 'downtime', minimumTarget: '28800000' }))).toBe('Över 8 h är miniminivån bruten.');
  });

  it('says it in English as well', async () => {
    await prepare();
    await TestBed.inject(Language).choose('en');
    expect(plain(TestBed.inject(PromiseText).of(level))).toBe(
      '95% of incidents of priority 1 are to be resolved within 4 h of service time.',
    );
  });
});
