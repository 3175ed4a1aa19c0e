import type { ServiceLevelDto } from '../service-levels.dto.js';
import { draftOfSlo } from './draft-of-slo.js';
import type { OpenSloDocument } from './openslo.js';
import { readOpenSlo } from './read-openslo.js';
import { slosOfLevel } from './slo-of-level.js';
import { writeOpenSlo } from './write-openslo.js';

const slo = (spec: object): OpenSloDocument => ({
  ...{ apiVersion: 'openslo/v1', kind: 'SLO', metadata: { name: 'web', displayName: 'Webben' } },
  spec: { service: 's', indicatorRef: 'i', budgetingMethod: 'Timeslices', objectives: [{ target: 0.9995 }], ...spec },
});
const codes = (document: OpenSloDocument) => draftOfSlo(document).notes.map(({ code }) => code);

describe('an OpenSLO objective as a promise', () => {
  it('takes the target to the last decimal, as percent', () => {
    const draft = draftOfSlo(slo({ timeWindow: [{ duration: '28d', isRolling: true }] }));
    expect(draft).toMatchObject({
      ...{ code: 'web', name: 'Webben' },
      terms: { metric: 'availability', expectedTarget: '99.95', minimumTarget: '99.95', window: { kind: 'rolling', days: 28 } },
    });
  });

  it.each([
    ['1M', 'month'],
    ['1Q', 'quarter'],
    ['3M', 'quarter'],
    ['1Y', 'year'],
  ])('takes a calendar window of %s as a %s', (duration, kind) => {
    const calendar = { startTime: '2026-01-01 00:00:00', timeZone: 'Europe/Stockholm' };
    expect(draftOfSlo(slo({ timeWindow: [{ duration, isRolling: false, calendar }] })).terms.window).toEqual({ kind });
  });

  it('says what it could not carry over', () => {
    const odd = slo({
      ...{ budgetingMethod: 'Occurrences', alertPolicies: ['p'], timeWindow: [{ duration: '1h', isRolling: true }] },
      objectives: [{ target: 0.9, op: 'lte', value: 200 }, { target: 0.99 }],
    });
    expect(draftOfSlo(odd).terms).toMatchObject({ metric: 'reported', direction: 'higher_is_better', statistic: 'mean', expectedTarget: '90' });
    expect(codes(odd)).toEqual([
      'openslo_minimum_is_target', 'openslo_more_objectives', 'openslo_threshold', 'openslo_share_is_reported',
      'openslo_no_alerts', 'openslo_window_is_month',
    ]);
  });

  const level = (over: Partial<ServiceLevelDto> = {}) =>
    ({
      ...{ code: 'LÖSN-P1', name: 'Löst i tid', metric: 'resolution', priority: 1, targetMs: 3_600_000, targetDays: null },
      ...{ targetEndOfDay: false, expectedTarget: '97.50', minimumTarget: '90.00', direction: 'higher_is_better', statistic: null },
      ...{ percentile: null, window: { kind: 'quarter' }, minimumVolume: 3, countsFor: 'resolver', pauseReasons: ['awaiting_user'] },
      ...{ exclusions: { causes: [], times: [] }, component: null, weight: '2.00', creditRule: null, towerName: 'Nät', effectiveFrom: '2026-01-01' },
      ...over,
    }) as ServiceLevelDto;

  it('of ours is a valid document, and reads back with every term', () => {
    const documents = slosOfLevel(level(), 'Europe/Stockholm');
    const read = readOpenSlo(writeOpenSlo(documents));
    expect(read.map(({ kind, name, problems }) => [kind, name, problems])).toEqual([
      ['Service', 'nat', []],
      ['SLO', 'losn-p1', []],
    ]);
    expect(documents[1]?.spec['objectives']).toEqual([{ displayName: 'expected', target: 0.975 }, { displayName: 'minimum', target: 0.9 }]);
    const back = draftOfSlo(read[1]?.document ?? slo({}));
    const { towerName: _, code: __, name: ___, effectiveFrom: ____, ...terms } = level();
    expect(back.terms).toEqual(terms);
    expect(back.notes).toEqual([]);
  });

  it('is not made of what the standard cannot say', () => {
    for (const one of [level({ metric: 'downtime' }), level({ expectedTarget: '100.00' })]) {
      expect(() => slosOfLevel(one, 'Europe/Stockholm')).toThrow('not_in_openslo');
    }
  });
});
