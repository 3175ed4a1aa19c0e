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
      'openslo_window_is_month', 'openslo_minimum_is_target', 'openslo_more_objectives', 'openslo_threshold',
      'openslo_share_is_reported', 'openslo_no_alerts',
    ]);
  });

  const level = (over: Partial<ServiceLevelDto> = {}) =>
    ({
      ...{ code: 'LÖSN-P1', name: 'Löst i tid', metric: 'resolution', priority: 1, targetMs: 3_600_000, targetDays: null },
      ...{ targetEndOfDay: false, expectedTarget: '97.50', minimumTarget: '90.00', direction: 'higher_is_better', statistic: null },
      ...{ percentile: null, window: { kind: 'quarter' }, minimumVolume: 3, countsFor: 'resolver', pauseReasons: ['awaiting_user'] },
      ...{ exclusions: { causes: [], times: [] }, component: null, seriesId: null, weight: '2.00', creditRule: null, towerName: 'Nät', effectiveFrom: '2026-01-01' },
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

  it('follows what somebody else changed in the document, and keeps the rest of our terms', () => {
    const [, own] = slosOfLevel(level(), 'UTC');
    const changed = { ...own, spec: { ...own?.spec, objectives: [{ target: 0.98 }], timeWindow: [{ duration: '28d', isRolling: true }] } };
    expect(draftOfSlo(changed as OpenSloDocument).terms).toMatchObject({
      ...{ metric: 'resolution', targetMs: 3_600_000, weight: '2.00' },
      ...{ expectedTarget: '98', minimumTarget: '98', window: { kind: 'rolling', days: 28 } },
    });
  });

  it('trusts no annotation that our own export would not write', () => {
    const terms = { metric: 'resolution', targetMs: 3_600_000, expectedTarget: '95', minimumTarget: '90' };
    const of = (annotation: unknown) => {
      const document = slo({});
      return draftOfSlo({ ...document, metadata: { ...document.metadata, annotations: { 'samsyn.se/terms': annotation } } });
    };
    expect(of(JSON.stringify({ ...terms, extra: 1 }))).toMatchObject({ notes: [{ code: 'openslo_no_window' }], terms: { metric: 'resolution' } });
    expect(of(JSON.stringify({ ...terms, extra: 1 })).terms).not.toHaveProperty('extra');
    const wrong = [{ metric: 'happiness' }, { metric: 'downtime' }, { weight: {} }].map((over) => JSON.stringify({ ...terms, ...over }));
    for (const bad of ['{', '[]', 'null', 7, ...wrong]) {
      expect(of(bad).terms.metric).toBe('availability');
      expect(of(bad).notes.map(({ code }) => code)).toContain('openslo_terms_unread');
    }
  });

  it('of ours is valid whatever its metric, window and zone', () => {
    for (const zone of ['UTC', 'Europe/Stockholm']) {
      for (const window of [{ kind: 'month' }, { kind: 'year' }, { kind: 'rolling', days: 90 }] as const) {
        for (const metric of ['availability', 'response', 'first_time_fix'] as const) {
          const documents = readOpenSlo(writeOpenSlo(slosOfLevel(level({ metric, window }), zone)));
          expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
          expect(documents[1]?.document && draftOfSlo(documents[1].document)).toMatchObject({ terms: { metric, window }, notes: [] });
        }
      }
    }
  });

  it.each([
    [{ objectives: [{ target: 0.123456789 }] }, '12.34567', 'openslo_rounded'],
    [{ objectives: [{ target: 0.0000001 }] }, '0.00001', 'openslo_no_window'],
    [{ timeWindow: [{ duration: '4Y', isRolling: true }] }, '99.95', 'openslo_window_too_long'],
    [{ timeWindow: [{ duration: '1M', calendar: { startTime: '2026-01-15 00:00:00', timeZone: 'Europe/Stockholm' } }] }, '99.95', 'openslo_window_start'],
  ])('says where it is not quite what the document says: %j', (spec, target, code) => {
    const draft = draftOfSlo(slo(spec));
    expect(draft.terms.expectedTarget).toBe(target);
    expect(draft.notes.map((one) => one.code)).toContain(code);
  });
});
